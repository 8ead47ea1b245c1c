/** Words by which somebody asks whether we are real, or a fraud or a machine. How a saying is written: ../saying.ts. */
import type { Wordbook } from '../text/saying.ts';

/** `who`: asks who we are, and nothing else. */
export type TrustSense = 'doubts' | 'who';

export const trustZh: Wordbook<TrustSense> = {
  writing: 'han',
  lists: {},
  sayings: {
    doubts: [
      '骗子',
      '骗人',
      '诈骗',
      '是真的[吗吧么]',
      '真的假的',
      '机器人',
      '真人',
      '谁在[回看]',
      '谁能看到',
    ],
    who: [
      '^(请问|那)?(你们|这|这里|这个)(到底)?(是|算)?(政府|官方|国家|劳动局|劳动监察|人社局|公家|正规)(的|部门|单位|机构|人|平台|号码|办的)*(吗|么|吧|不|嘛)',
      '^(请问|那)?(你们?|这|这里|这个)(到底)?(是|是不是)?(真的|假的|骗子|骗人|诈骗|真人|机器人|机器|人工)(的|还是假的|还是机器人?|还是人)?(吗|么|吧|嘛)?$',
      '^你们?(到底)?是(谁|哪个|什么人|干什么的|做什么的|哪里的|哪个单位)',
    ],
  },
};

export const trustEn: Wordbook<TrustSense> = {
  writing: 'spaced',
  lists: { thing: ['real', 'bot', 'robot', 'human', 'person', 'machine'] },
  sayings: {
    doubts: [
      'scam',
      'fraud',
      'fake',
      'phishing',
      '(are you|r u|is this|you) (a )?{thing}',
      'who can (see|read)',
    ],
    who: [
      '^(hi |hello |sorry |but )*(are|r) (you|u|yous|ye) (the |from the |with the |part of the |a )*(government|govt|council|state|police|union|official|authorities|labou?r department|dole)',
      '^(hi |hello |sorry |but )*is (this|it) (the |from the |run by the |a )*(government|govt|council|official|dole)',
      '^(sorry |hello |hi |but |ok )*(is|are) (this|it|u|you) (a |an |really |actually |for )*(real|legit|genuine|scam|scammers?|fraud|fake|robot|bot|human|person|machine|ai)( (or|a|not|fake|scam|real|bot|robot|person|please|number|thing))*$',
      '^(sorry |hello |hi |but |ok )*(who (are|r) (you|u|ya)|whos this|who is this)',
    ],
  },
};

export const trustTl: Wordbook<TrustSense> = {
  writing: 'spaced',
  lists: {},
  sayings: {
    doubts: ['totoo ba', '(legit|lehitimo|totoo)( po)? (ba|to|ito|kayo)', 'scam ba'],
    who: [
      '^(taga )?(gobyerno|dole) (po )?ba',
      '^(legit|totoo|scam|lehitimo)( po)? (ba|to|ito)( (ito|to|kayo|po|ba|yan))*$',
      '^sino (po )?(ba )?(kayo|ito|to|sila|ka)',
    ],
  },
};

export const trustPinyin: Wordbook<TrustSense> = {
  writing: 'spaced',
  lists: {},
  sayings: { doubts: ['pian ?zi'] },
};
