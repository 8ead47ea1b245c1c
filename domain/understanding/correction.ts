/** Corrections in words at the read-back: which question each answers anew, and with which words. */
import { withoutRejected } from './contrast.ts';
import { isRefused } from './own-words.ts';
import { countsBesideSum, isSumOfOne, saysSum, withoutSums } from './people-and-sums.ts';
import { asSaid } from './spelling.ts';
import { isOnlyWhereabouts } from './whereabouts.ts';

/** Begins by taking something back: 不对, 写错了, "sorry, I meant". */
export const openingRejection =
  /^(?:(?:刚才|刚刚|上面|前面)?(?:不对|不是|(?:[弄写说记打搞填听]?错)了?|不(?=[\s,，是]))|(?:no|nope|hindi|mali|sorry|oops|wrong|correction)(?=[\s,，.。]+(?:sorry |actually )?(?:it'?s|its|it is|it was|it should|should|i meant?|that'?s)\b)|(?:wrong|sorry|oops|correction|mali)(?=[\s,，.!]|$)|i meant?\b|actually\b)[\s,，。.!！、:：]*/iu;
/** 是六个月: no comma behind its 是, as a yes has. */
const opening = /^(?:应该|应当|就)?是(?![的啊呀了,，。.!！\s]|$)/u;
/** Whether a message begins as one that says how something should be instead. */
export const beginsAnew = (text: string): boolean => openingRejection.test(text) || opening.test(text);

/** Whether a message rejects something that was said: 不对, "sorry, I meant", 640 and not 6400. */
export const takesSomethingBack = (text: string): boolean =>
  beginsAnew(text) || withoutRejected(text) !== text;

export type Corrected = 'danger' | 'people' | 'place' | 'who' | 'name' | 'since' | 'howmuch';

export interface Correction {
  /** the question whose answer changes */
  readonly question: Corrected;
  /** the new words, which answer it; empty where only what is wrong was named */
  readonly text: string;
}

/** What a clause speaks of, by the words for it. The first that fits: a boss's name is the employer, not the name. */
const cues: readonly (readonly [Corrected, RegExp])[] = [
  ['danger', /危险|\bdanger/iu],
  [
    'people',
    /^人$|人(?:是|少|多|漏)(?=算|写|报|数|了|[\d一二两三四五六七八九十])|人数|几个人|多少人|[我俺咱]们(?:一共|总共|就|只)?(?:是|有)[\d一二两三四五六七八九十]+个|\bhow many (?:of us|people|we)\b|\bwe (?:are|r|re|'re) (?:only )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b|\b(?:people|persons|workers|of us|head ?count)\b|\b(?:ilan|bilang|tao) (?:kami|po)\b/iu,
  ],
  [
    'place',
    /(?:工地|楼盘|项目)(?:的)?名|(?:工地|厂子?|店|上班|干活)在|地点|地方|地址|位置|^(?:[省市县区镇乡村]|街道)$|\b(?:place|address|location|town|city|lugar|lokasyon|di ?fang|di ?zhi|di ?dian)\b/iu,
  ],
  [
    'who',
    /公司|老板|店名|^全[名称](?=.*(?:公司|厂|店|集团|局))|厂名|厂子|工厂|厂家|单位|雇主|包工头|工头|东家|\b(?:boss|employer|company|firm|agency|factory|manager|amo|kumpanya|bangka|lao ?ban|gong ?si|chang ?ming)(?:'?s)?\b/iu,
  ],
  [
    'name',
    /名字|姓名|[大真本]名|^全名(?!.*(?:公司|厂|店|集团|局))|我叫|我姓|我的名|^[姓名](?:写|打|弄|说)?(?:不?对|错)|\b(?:ming ?zi|xing ?ming|my names?|i'?m called|name(?: is|'s)?|spelt|spelled|pangalan|apelyido|ako(?: po)? si)\b/iu,
  ],
  [
    'howmuch',
    /钱|工资|金额|数额|总数|总额|薪|\b(?:amount|sum|total|money|wages?|pay|owed?|halaga|sahod|sweldo)\b/iu,
  ],
  [
    'since',
    /时间|日期|\b(?:dates?|time|since|started|began|petsa|simula|nagsimula|nag[ -]?umpisa|mula|shi ?jian|ri ?qi)\b/iu,
  ],
];

/** Words of a name follow; without them 老板 and "boss" only stand in the sentence. */
const says =
  /\b(?:firm|company|boss|agency|employer|name|place|town|site)'?s\b|[是叫姓在为成:：]|[大真本全]名(?=\p{Script=Han}{2,4}$)|\b(?:is|was|called|spel(?:t|led)|should|si|ay|its|it's|names|pangalan ko|yung|ung|ang|jiao)\b/iu;
const needsVerb: ReadonlySet<Corrected> = new Set(['place', 'who', 'name']);

/** What a clause is by its form, where nothing else was named. */
const shapes: readonly (readonly [Corrected, RegExp])[] = [
  [
    'people',
    /[\d一二两三四五六七八九十百]\s*(?:个人|人|名|位|口人|号人)|\b\w+ (?:of us|people|workers|men|women)\b|\bkami\b|\bge ren\b|^(?:是)?[我俺咱]们(?:一共|就|只有|是)?(?:[\d一二两三四五六七八九十]+个$|(?:夫妻|两口子|父子|母子|母女|兄弟|姐妹|师徒)(?:俩|两个?人?|二人)?$|[两俩三四五六七八](?:姐妹|兄弟|口子|夫妻|父子|母女))|^(?:就|只有)?[我俺](?:一个人|自己|(?:和|跟|与|还有).{1,8}(?:个|俩|仨)人?)$|\b(?:me|myself) (?:and|&|plus)\b|^(?:(?:no|wait|actually|sorry|it'?s|it is|its|was|is|there'?s) )*(?:just|only) (?:me|myself|him|her)(?: (?:now|po|sorry|mate|please|actually))?$|^(?:just |only )?(?:me|myself) (?:alone|only)$|^(?:mali |sorry )*(?:ako|siya|sya|me) (?:po )?(?:lang|lng|lamang)(?: (?:po|mag-?isa|naman))?$|^(?:不|不是|等等|其实)*(?:就|只有|只)(?:是)?[我俺](?:一个|自己|1个)?$/iu,
  ],
  [
    'howmuch',
    /[£$€₱¥￥]\s*\d|\d\s*(?:k|w)\b|\b(?:grand|quid|pounds?|pesos?|rmb)\b|[\d一二两三四五六七八九十百千万]\s*(?:块|元)|[一二两三四五六七八九\d][万千]|\b\d{3,}(?:\.\d\d)? ?(?:(?:a|per|each|every) (?:month|mth|week|wk|day)|pm|pw|p\/m|p\/w)\b|每个?月|月薪|一个月是?\d|\b(?:qian|wan|bai|kuai)\b/iu,
  ],
  [
    'since',
    /^(?:it'?s |its |from |in )*(?:January|February|March|April|May|June|July|August|September|October|November|December|Enero|Pebrero|Marso|Abril|Mayo|Hunyo|Hulyo|Agosto|Setyembre|Oktubre|Nobyembre|Disyembre)(?: \d+)?$|^\s*从|以来|开始|月份|\d月|[一二三四五六七八九十]月(?!薪)|个半?月|礼拜|星期|[\d一二两三四五六七八九十半]周|\b(?:since|from|months?|weeks?|ge yue|buwan|linggo|kinsenas|noong|nung)\b/iu,
  ],
  ['place', /^(?:应该)?在|\b(?:sa|in|at) \p{Lu}/u],
];

/** Shapes that say by their unit what they are, whatever was named before. */
const shapesWithUnit: ReadonlySet<Corrected> = new Set(['people', 'howmuch', 'since']);

/** "The firm is Acme Clean and its 1300": no firm is called so. */
const isSumByItself = /^(?:it'?s |it is |about )*[£$€₱]?\d[\d,.]{2,}k?$/iu;

const looksLikeSum = /\d{3,}|\d,\d{3}/u;

const separators =
  /[，。；;！!?？\n]|,(?!\d{3})|\s+(?:but|(?:except|exept|excep|'?cept|xcept)(?: for)?|bar|apart from|pero|kaso|however)\s+|\s+(?:and|at)\s+(?=(?:the |my |ang |yung )?(?:name|amount|sum|place|address|boss|firm|company|pangalan|halaga|lugar)\b)|\s+and\s+(?=(?:it'?s|it is|(?:they|he|she) owes?(?: me| us)?|i'?m owed|i am owed|we(?:'re| are)? owed) (?:about )?[£$€₱\d])|(?:不过|但是|可是|就是|只是|但(?!愿))|(?<=\p{Script=Han})\s+(?=\p{Script=Han})|\.(?=\s|$)/iu;

/** "wrong", "写错了": what stands before is named, what stands behind is new. */
const wrong =
  /^(.*?)(?:(?:写|弄|搞|记|填|听|打|姓|说)?(?:不对|错)(?:了|的)?|没写对?|漏(?:写|掉)?了?|少写了?|[少多漏](?:写|打)?了?(?:一|两|几)?个?字|不太对|\b(?:xie |gao |nong |tian )?(?:cuo ?le|bu ?dui)\b|\b(?:is|are|was)?\s*(?:wrong|incorrect|not right|mali|missing)\b)(?:\s*po\b)?(.*)$/iu;

const confirmed =
  /^(?:其[他它余]|别的|前面|上面|都|全|全部|基本|大部分)*(?:都|全)?(?:是)?(?:对|没错|没问题|没有错|好|可以|行|是|是的|对是对|好的|嗯)+(?:的|了|啊|呀)?$|^(?:yes|yeah|yep|no|nope|ok|okay|sorry|hindi|hindi po|oo|opo|不是|不对|不|错了?)$|^(?:tama|ok|okay|ayos)(?: na| lang| naman| po)* (?:ang|yung|ung) .*$|^(?:yung |ung |ang )?iba(?:ng?)?(?: po)?(?: lahat)? (?:ok|okay|tama|ayos|goods?)(?: na)?(?: po)?$|\b(?:everything|all|rest|others?|else|address|name|amount|place)\b.*\b(?:right|fine|ok|okay|good|correct)\b|^(?:ok|tama|oo|opo)(?: na)?(?: po)?(?: sana)?(?: lahat)?$/iu;

/** The new words without the verb of the change. */
const changing =
  /^.*?(?:改成|改为|换成|换为|应该是|应当是|应为|应是|更正为|改(?=[:：])|\bchange(?:d)?(?: it| that)? to|\bshould (?:be|say|read)|\bdapat(?: ay)?(?= \S))\s*[:：]?\s*/iu;

const clausesOf = (text: string): readonly string[] =>
  text
    .split(separators)
    .map((each) => each?.trim() ?? '')
    .filter((each) => each !== '');

const firstOf = (kinds: readonly (readonly [Corrected, RegExp])[], clause: string): Corrected | undefined =>
  kinds.find(([, pattern]) => pattern.test(clause))?.[0];

/** What words are that name nothing and have no form: a known town, a firm. */
export type Guess = (words: string) => Corrected | undefined;

interface ReadSoFar {
  /** spoken of without a word for changing it: a later clause may be its new words */
  readonly hint?: Corrected | undefined;
  readonly named: Corrected | undefined;
  readonly corrections: readonly Correction[];
}

/** A clause that only names a matter, or one that no single value answers: per day, in all or each. */
const onlyNamed =
  /^how many (?:of us|people|there are)(?: there are| we are)?$|^(?:the |my |your |yung |ung |ang |(?:po )?ang )*(?:pangalan ng (?:amo|boss|kumpanya|company|agency)|amount|sum|total|money|wages?|pay|place|town|city|site|address|location|name|firm|company|number|date|time|people|boss|employer|halaga|lugar|pangalan|老板|公司|单位|金额|钱数?|工资数?|地点|地址|名字|人数|时间)(?: po)?$|\bspelt with (?:an? )?\p{L}$|^(?:the )?(?:spelling|ispeling|baybay)(?: (?:ng|of|sa|in) (?:the |my |ang )?(?:name|pangalan))?(?: ko| namin)?$|^(?:补上|改一下|改下)$|^(?:[一两二三几\d]个?(?:字|数字?|零|0|位))$|^(?:it'?s |是)?(?:一天|每天|按天|a day|per day|per month|a month|monthly|daily|按月|每月)是?(?=\p{Script=Han}{0,6}$|$)/iu;

/** "change 4 people to 5": what is named stands before the new value. */
const changedTo =
  /^(?:please |pls |can you |just )*(?:change|correct|amend|switch|alter|make)\s+(?:the |my )?(.+?)\s+(?:to|into)\s+(.+)$/iu;

/** "wrong firm its Hollis Packing": what is wrong, and how it is. */
const wrongThing =
  /^((?:firm|company|boss|employer|agency|name|town|place|address|site|amount|sum|date|month))[,.]? (?:it'?s|it is|should be|is|its actually) (\S.*)$/iu;

/** "Its £1,640 i wrote it wrong": the value stands before the mistake. */
const saidAndMistaken =
  /^(?:no[\s,]+)?(?:it'?s|it is|it should be|should be)\s+((?=[£$€₱]?\d)[£$€₱]?\d[\d,.]*k?(?: [a-z]+){0,3}?)\s+(?:i|you|u|they|we) (?:wrote|put|typed|said|did|had|got) (?:it|that|this) (?:down )?wrong$/iu;

/** The words of a correction that say how it should be: 5周 of 5周不是3周 and of 3周改成5周. */
export const wordsMeantIn = (text: string): string => {
  const kept = withoutRejected(asSaid(text));
  return changedTo.exec(kept)?.[2] ?? kept.replace(changing, '');
};

const newWords = (clause: string): { readonly named: string; readonly value: string } => {
  const [, old, fresh] = changedTo.exec(clause) ?? [];
  if (old !== undefined && fresh !== undefined && !/^(?:it|that)$/iu.test(old))
    return { named: old, value: fresh };
  const [, said] = saidAndMistaken.exec(clause) ?? [];
  if (said !== undefined) return { named: '', value: said };
  const [, before, after] = wrong.exec(clause) ?? [];
  if (before === undefined) return { named: clause, value: clause };
  const behind = after?.trim() ?? '';
  const [, thing, right] = before.trim() === '' ? (wrongThing.exec(behind) ?? []) : [];
  if (thing !== undefined && right !== undefined) return { named: thing, value: right };
  // "wrong place": what is wrong stands behind
  return before.trim() === '' && onlyNamed.test(behind)
    ? { named: behind, value: '' }
    : { named: before, value: behind };
};

/** The difference says what is wrong, not what is right. */
const difference = /差(?:了)?[^,]{1,6}$|[多少漏](?:算|写|报|数|记)了?[一二两三\d]个?人?$/u;
/** 少写了一千, "shao xie le yi qian": by how much it is wrong. */
const wrongBy =
  /[多少漏](?:算|写|报|记|打|填)了?[\d一二两三四五六七八九十百千万]{1,6}(?:块|元)?钱?$|(?<![a-z])(?:shao|duo|lou) ?(?:xie|suan|bao|da|ji) ?le (?:(?:yi|liang|er|san|si|wu|liu|qi|ba|jiu|shi|bai|qian|wan|kuai) ?)+$|(?<![a-z])(?:too (?:low|high|much|little) by|(?:short|over|under|out|off) by) [£$₱]?[\d,.]+$/iu;
/** "shi ping shan" */
const pinyinIs = /^(?:ying ?gai )?shi\s+(?=[a-z])/u;
/** "Taytay ang lugar": what it is of stands behind it. */
const ofWhatItIs =
  /\s+(?:ang|yung|ung)\s+(?:lugar|lokasyon|address|bayan|pangalan|apelyido|petsa|halaga)(?: (?:ko|namin|po))*$/iu;
/** 厂名末尾那个字是整: one sign of a name, and not the name. */
const ofSign =
  /(?:[那这第哪]\p{Script=Han}?|末尾|最后|中间|前面|后面|一|几)个?字(?:应该)?(?:是|写成|为)?\p{Script=Han}?$/u;
const back =
  /[吗嘛呢?？]$|^(?!how many (?:of us|people|there are)\b)(?:can|will|how|when|who|what|where|why)\b/iu;

/** Words that may be nothing but a new value: with a word for it, or short. */
const isNewValue = (clause: string): boolean =>
  changing.test(clause) ||
  /^(?:现在|如今)?(?:是|叫|改)/u.test(clause) ||
  /^(?:[Mm]ine(?:'?s| is)?|[Ii]t'?s|[Ii]t is) (?:really |actually )?\p{Lu}/u.test(clause) ||
  /^\p{Lu}[\p{L}'-]*(?: \p{L}+)?$/u.test(clause);

const lengthInMonths =
  /[\d一二两三四五六七八九十]+(?:个半?)?(?:月|周|星期|礼拜)(?!份)|\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten) (?:months?|weeks?)\b|\b(?:\d+|dalawang|tatlong|apat na|limang|anim na) (?:na )?(?:buwan|linggo)\b/iu;

/** "4,200 for the three of us" is a sum and a number of people. */
const alsoOfSum = (one: Correction, cue: Corrected | undefined): readonly Correction[] => {
  const isBoth = one.question === 'people' || (one.question === 'howmuch' && cue === undefined);
  return isBoth && countsBesideSum(one.text)
    ? [
        { question: 'people', text: withoutSums(one.text) },
        { question: 'howmuch', text: one.text },
      ]
    : [one];
};

/** 5个人4个月, "5 of us and 4 months": how many they are and for how long, in one breath. */
const alsoOfTime = (one: Correction): readonly Correction[] =>
  one.question === 'people' && !saysSum(one.text) && lengthInMonths.test(one.text)
    ? [
        { question: 'people', text: one.text.replace(lengthInMonths, ' ') },
        { question: 'since', text: lengthInMonths.exec(one.text)?.[0] ?? '' },
      ]
    : [one];

const clauseRead = (
  { named: announced, corrections, hint }: ReadSoFar,
  whole: string,
  guess: Guess,
): ReadSoFar => {
  const clause = whole.replace(/^(?:no+|nope|nah?|hindi|sorry|不是?|不对)\s+(?:po\s+)?(?=\S)/iu, '');
  if (confirmed.test(clause) || back.test(clause) || isOnlyWhereabouts(clause))
    return { named: announced, corrections };
  if (/名/u.test(clause) && isRefused(clause))
    return { named: 'name', corrections: [...corrections, { question: 'name', text: clause }] };
  const { named, value } = newWords(clause);
  const cue = firstOf(cues, named);
  if (
    named === clause &&
    cue !== undefined &&
    needsVerb.has(cue) &&
    !onlyNamed.test(clause) &&
    !says.test(clause)
  )
    return { named: announced, corrections, hint: cue };
  if (
    value === '' ||
    onlyNamed.test(value) ||
    difference.test(value) ||
    wrongBy.test(clause) ||
    ofSign.test(value)
  )
    return { named: cue ?? announced, corrections };
  const shape = firstOf(shapes, value);
  const isSumBesideTime = announced === 'since' && shape === 'howmuch';
  const isSumBesidePeople =
    announced === 'people' && corrections.length > 0 && saysSum(value) && !countsBesideSum(value);
  // 每月5500，5个人: what was named has its new words already
  const isNext = corrections.length > 0 && shape !== undefined && shapesWithUnit.has(shape);
  const isSumBesideName = announced !== undefined && needsVerb.has(announced) && isSumByItself.test(value);
  const question =
    (cue !== 'danger' && isSumOfOne(value) ? 'howmuch' : cue) ??
    (isSumBesideTime || isSumBesidePeople || isSumBesideName ? 'howmuch' : isNext ? shape : announced) ??
    shape ??
    (named === clause ? undefined : firstOf(shapes, named)) ??
    (isNewValue(whole) ? hint : undefined) ??
    guess(value) ??
    (looksLikeSum.test(value) ? ('howmuch' as const) : undefined);
  if (question === undefined) return { named: announced, corrections };
  const text = value
    .replace(changing, '')
    .replace(needsVerb.has(question) ? pinyinIs : /^$/u, '')
    .replace(ofWhatItIs, '')
    .replace(/\s+(?:po\s+)?dapat(?:\s+po)?$/iu, '');
  return {
    named: question,
    corrections: [...corrections, ...alsoOfSum({ question, text }, cue).flatMap(alsoOfTime)],
  };
};

const inAll = /一共|总共|合计|\b(?:total|altogether|in all|lahat)\b/iu;

/** "一万五是我一个人的，六个人九万": beside the sum of all, that of one is no answer. */
const withoutSumsOfOne = (corrections: readonly Correction[]): readonly Correction[] => {
  const isOfOne = ({ question, text }: Correction): boolean => question === 'howmuch' && isSumOfOne(text);
  const isOfAll = corrections.some((each) => each.question === 'howmuch' && !isOfOne(each));
  return isOfAll ? corrections.filter((each) => !isOfOne(each)) : corrections;
};

/** Times and sums are one answer: "5,500 a month, three months". */
const joined = (corrections: readonly Correction[]): readonly Correction[] => {
  const isSum = corrections.some(({ question }) => question === 'howmuch');
  const all = corrections.map((each) =>
    isSum && each.question === 'since' ? { ...each, question: 'howmuch' as const } : each,
  );
  return [...Map.groupBy(all, ({ question }) => question)].map(([question, each]) => ({
    question,
    text: (
      each.filter(({ text }) => question === 'people' && inAll.test(text)).slice(-1)[0] ?? {
        text: each.map(({ text }) => text).join(', '),
      }
    ).text,
  }));
};

/** What a message at the read-back changes; empty where it names nothing that could change. */
export const correctionsIn = (message: string, guess: Guess = () => undefined): readonly Correction[] => {
  const said = asSaid(message);
  if (/危险|\bdanger/iu.test(said)) return [{ question: 'danger', text: said }];
  const kept = withoutRejected(said);
  // nothing was put against anything: a bare "Leeds" changes nothing
  const guessed: Guess = kept === said && !beginsAnew(said) ? () => undefined : guess;
  const { named, corrections } = clausesOf(kept).reduce<ReadSoFar>(
    (so, clause) => clauseRead(so, clause, guessed),
    { named: undefined, corrections: [] },
  );
  if (corrections.length > 0) return joined(withoutSumsOfOne(corrections));
  return named === undefined ? [] : [{ question: named, text: '' }];
};
