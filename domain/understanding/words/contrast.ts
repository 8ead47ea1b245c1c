/** Words by which one thing is put against another: "640, not 6400", 不是深圳,是惠州. How a saying is written: ../saying.ts. */
import type { Wordbook } from '../text/saying.ts';

export type ContrastSense =
  /** before what is rejected */
  | 'not'
  /** before what is rejected where it is a name or a number: di 5k */
  | 'not_name'
  /** 我没说九个人, "I never said six weeks" */
  | 'never_said'
  /** before what was written down: "you put Reading", 你写成 */
  | 'written'
  /** the same behind what is right: "it's Wolverhampton, you put Wolverton" */
  | 'written_last'
  /** 哪有9个, before another number */
  | 'not_so_many'
  /** 哪来的九个人, before anything else */
  | 'since_when'
  /** what is meant begins behind what was written down */
  | 'it_should'
  /** what is meant begins before it */
  | 'it_is'
  /** behind what is rejected something else begins */
  | 'turns'
  /** behind what was never said */
  | 'turns_to_own'
  /** of one thing at the beginning: before what is meant */
  | 'opening'
  /** between what is meant and what was understood */
  | 'not_that'
  /** before what was understood, at the beginning */
  | 'not_first'
  /** between what was understood and what is meant */
  | 'but_that'
  /** behind either of them, and no part of it */
  | 'polite';

export const contrastZh: Wordbook<ContrastSense> = {
  writing: 'han',
  lists: {
    digit: ['[\\d一二两三四五六七八九十百千万]'],
    count: ['[\\d一二两三四五六七八九十百]{1,4}'],
    /** 门上写的是 tells where it stands, and not what was understood */
    sign: ['[牌条照同章证服单门头衣车卡身聘告]', '名片'],
  },
  sayings: {
    never_said: ['[我俺咱]们?(可|又|从来)?没有?说过?是?(?={digit})'],
    written: ['(?<!{sign}(上面?|里面?)?)(你们?|系统|上面)?[写记弄搞填](成|的是)'],
    written_last: ['[\\s,，]+(可|但|结果)?(你们?|系统|上面)(却|倒|就|给我?)*[写记填登打](成|的是|的|了|着)?'],
    not_so_many: ['(哪有|哪来的?|哪里有|没有){count}(个人|个|人|名)(?=[\\s,，。]+(就|只有|才)?{digit})'],
    since_when: ['哪(里|儿)?(有|是|来的?)'],
    not: ['[而并]?不[是在叫姓](?![是吗吧啊])'],
    opening: ['(应该)?是'],
    not_that: ['而?不是'],
    not_first: ['不是'],
    but_that: ['而?是'],
    it_should: ['应该?是', '应为', '(?<=[，, ])是'],
  },
};

export const contrastEn: Wordbook<ContrastSense> = {
  writing: 'spaced',
  lists: {
    they: ["(you|u|ye|yous|they)('ve| have)?"],
    /** "you put the amount wrong" names what is wrong, and no value */
    thing: ['name', 'place', 'amount', 'town', 'firm', 'company', 'boss'],
  },
  sayings: {
    never_said: ["(i )?(never|didn't|did not) sa(id|y)(?= )"],
    turns_to_own: ["(?<=\\s)(but|it's|it was|i said)"],
    written: [
      "(you|u|it|they)('ve| have)? (put|wrote|written|says|said|typed)( down)?(?= )(?! (it|that|my|our|the {thing}) )",
    ],
    written_last: [
      '(but |and )?{they} (put|wrote|written|typed|got)( down)?(?= )(?! (it|that|me|my|our|the (wrong|{thing})) )',
    ],
    not: ["(and )?(not|isn't|instead of|rather than)( (from|in|at|on|the|a|since))?(?= +[£$€₱\\d\\p{L}])"],
    turns: ["(?<=\\s)(and(?= (it's|it is|they|he|she|we|i) )|but|it's|is|should)"],
    it_should: ["it's", 'it is', '(it )?should( be| say)?', 'i meant?'],
    it_is: ["it's", 'is', 'was', 'should (be|say)', "name's"],
    opening: ['(no|sorry),?', "it's"],
    not_that: ['not(?= )', '(you|u|they) (put|wrote|typed|have)(?= )'],
    not_first: ["(it's |this is )?not( about| for)?(?= )"],
    but_that: ["(but|it's)( about| for)?(?= )"],
  },
};

export const contrastTl: Wordbook<ContrastSense> = {
  writing: 'spaced',
  lists: {},
  sayings: {
    not: ['hindi( po| sa| na)*(?= )(?! po([ ,.!?]|$))'],
    not_name: ['di( po| sa| si)*(?= )'],
    not_that: ['(hindi|di)( po)?(?= )'],
    not_first: ['(hindi|di)( po)?(?= )'],
    but_that: ['kundi(?= )'],
    polite: ['(pala )?po', 'pala'],
  },
};

export const contrastPinyin: Wordbook<ContrastSense> = {
  writing: 'spaced',
  lists: {},
  sayings: { not: ['bu (shi|zai|jiao)(?= )'] },
};
