/** Words beside the news that money came, by which it was less than it should be, or did not stay with the worker. */
import type { Wordbook } from '../text/saying.ts';

export type LessPaidSense = 'came' | 'less' | 'back' | 'not_back';

export const lessPaidZh: Wordbook<LessPaidSense> = {
  writing: 'han',
  lists: {},
  sayings: {
    came: [
      '^(我们?|钱|工资|工钱|已经|刚刚?|昨天|今天|前天|都|终于|总算|嗯|是的?|对|[，, ])*(收到|拿到|到账|到手|到卡|到了|来了|进账|领到)',
      '^(老板娘?|他|她|公司|厂里|包工头|工头|经理|今天|昨天|前天|刚才|微信|支付宝|现金|银行|已经|刚刚?|用|给我|先|又)+(给|发|打|转|付|结|还|汇)(来|过来)?了',
    ],
    less: [
      '(只|才|就|仅|仅仅|不过|刚刚?)(有|是|给|发|到|到账|打|拿|收到|拿到|转|进|付|结|了|我)*[\\d一二两三四五六七八九十百千万几半]',
      '(少|差|缺|欠|短)(了|我|着|给|发|打)*[\\d一二两三四五六七八九十百千万几半]',
      '(少|差|缺)(了)?(一)?(点|些|截|部分|好多|很多)',
      '(不到|没到|不足|没有|不够)[\\d一二两三四五六七八九十百千万]',
      '(不|没)(够|全|齐|满|足)(数|额)?',
      '(不对|对不上)(数)?$',
      '(扣|克扣|抽)(了|掉|走|去|我)+',
      '一(部分|半)',
    ],
    back: [
      '(还|退|返|交|转|打|吐|送|给|拿|取)(回|还)(去|给|来|他|她|公司|老板|厂里)',
      '(退|返|还|交|转|吐)(给|了给)?(他|她|他们|老板|公司|厂里|工头|包工头|中介|经理|队长)',
      '(要|收|拿|抢|取|讨|转|扣|划|撤)(了)?(回|走)(去|了|我|一|[\\d一二两三四五六七八九十百千万])',
      '(要|收|拿|抢|取|讨)(了)?(我)?(一部分|一半)?(回去|走了)',
      '(逼|叫|让|要|要求|喊)(我|我们)……(还|退|返|交|吐)(钱|回|给|出|[\\d一二两三四五六七八九十百千万])',
      '(又|再|还)(要|叫|让|逼)(我|我们)…(还|退|返|交|转)',
      '(取|提)(现|出来|出)…(给|还|交)(他|她|老板|公司|工头)',
      '被(他|老板|公司|工头|中介)?…(拿|要|收|转|取|抢)(走|回)',
    ],
    not_back: [
      '(没|没有|不用|不)(被)?(要|再)?(我)?(还|退|返|交)(回|给|钱)',
      '打不?回',
      '还给我',
      '(还|退|返)回(来)?给我',
    ],
  },
};

export const lessPaidSpaced: Wordbook<LessPaidSense> = {
  writing: 'spaced',
  lists: {},
  sayings: {
    came: [
      '^(yes|yeah|ok|hi|hello|i|we|have|ive|weve|had|just|finally|the|my|money|wages|pay|it|boss|he|she|they|company|has|today|yesterday|all|only|[ ,])*(got|received|recieved|came|arrived|paid|gave|sent|landed)',
      '^(oo|opo|ok|na|po|yung|ang|pera|sahod|bayad|kahapon|kanina|[ ,])*(natanggap|nakuha|dumating|pumasok|nagbayad|binayaran|binigay|binigyan)',
    ],
    less: [
      '(only|just|but|merely) (got |received |came |is |was |its |it is |it was |paid |me |for |about |around )*[£$₱¥]?p?\\d',
      '[£$₱¥]?p?\\d[\\d,.]* (only|lang|lamang|short|less|missing|kulang)',
      '(short|less|missing|minus|kulang)( (by|of|ng|na|pa|po|about))* [£$₱¥]?p?\\d',
      '[£$₱¥]?p?\\d[\\d,.]* (is |are |was |still |is still |pa )*(missing|owed|due|outstanding|kulang)',
      '(not|isnt|wasnt|hindi|di) (all|everything|complete|the full|enough|the right|buo|kumpleto|kompleto|lahat|tama|sapat)',
      '(too|is|was|its|came up|comes up) (short|less)',
      '(less|lower) than',
      '(minus|after|took|with) (deduction*|a cut|his cut)',
      '(part|half|some) of (it|the money|my money)',
      'kulang',
      'kalahati',
      'may (kaltas|bawas)',
    ],
    back: [
      '(give|gave|giv|pay|paid|send|sent|return*|hand|handed|hand*|transfer*) … (back|return)',
      '(give|giving|gave|pay|paying|paid|send|sent|hand|handed|handing) (it |some |half |part |all |of )*back',
      '(took|take|takes|taking|taken|got|want*|wanted|wants|demand*|ask*|asked|claw*) (it |me |for |some |half |part |most |of |the money |[£$₱¥]?p?[\\d,]+ )*back',
      'return* (it|some|half|part|all|the money|[£$₱¥]?p?\\d+)( … to (him|her|them|the boss|boss|the company|the agency|the manager))?',
      'kick ?back*',
      '(i)?(binalik|isinauli|sinauli|pinabalik|pinasoli|pinasauli|isoli|ibalik|isauli|ipinabalik)',
      '(kinuha|binawi|hiningi|kukunin|binabawi|babawiin|kinukuha) … (ulit|uli|din|rin|ng|ni|ang|nila|niya)',
      '(binawi|binabawi|babawiin)',
    ],
    not_back: [
      '(came|is|come|comes|get*|got|am|im|were|be|called|call|calling|text|texted|write|ring|rang) back',
      '(paid|gave|give|sent|send|pays|gives) (me |us |my |our |all |it |the money |everything )+(money )?back',
      '(didnt|did not|dont|not) … back',
      'back ?pay',
      '(got|get|have) (my|our|the|all my|all our|all of my) (money|wages|pay) back',
    ],
  },
};
