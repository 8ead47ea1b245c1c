/** "640, not 6400": the half of a message that is rejected is taken out, so that no reader takes it for what is meant. */

const chinese: readonly RegExp[] = [
  // 我没说九个人
  /[我俺咱]们?(?:可|又|从来)?没(?:有)?说过?(?:是)?[\d一二两三四五六七八九十百千万][^,，。;；!！?？\s]{0,12}/gu,
  // 不姓刘姓柳
  /不(姓|叫|在|是)[^,，。;；、\s]{1,8}(?=\1)/gu,
  // 应该是6个月,你写成3个月了
  /(?<!(?:[牌条照同章证服单门头衣车卡身聘告]|名片)(?:上面?|里面?)?)(?:你们?|系统|上面)?(?:写|记|弄|搞|填)(?:成|的是)[^,，。;；!！?？、\s]{1,20}/gu,
  // 哪有9个 3个
  /(?:哪有|哪来的?|哪里有|没有)[\d一二两三四五六七八九十百]{1,4}(?:个人|个|人|名)(?=[\s,，。]+(?:就|只有|才)?[\d一二两三四五六七八九十])/gu,
  /哪(?:里|儿)?(?:有|是|来的?)[^,，。;；!！?？\s]{1,10}(?=[,，。;；!！?？\s]+\S)/gu,
  // 不是深圳,是惠州 · 15个不是50个 · 在坪山不在坪地
  /(?:而|并)?不(?:是|在|叫|姓)(?!是|吗|吧|啊)[^,，。;；!！?？、是\s]{1,20}/gu,
];

const english: readonly RegExp[] = [
  /(?:,\s*|\band\s+)?\b(?:not|NOT|isn'?t|instead of|rather than)\s+(?:from\s+|in\s+|at\s+|on\s+|the\s+|a\s+|since\s+)?(?=[£$€₱\d\p{L}])[^,.;!?]{1,40}?(?=$|[,.;!?](?!\d)|\s+(?:and\s+(?=(?:it'?s|it is|they|he|she|we|i)\b)|but|it'?s|its|is|should)\b)/gu,
];

/** "You put Reading, it's Redditch": what was written down. */
const written: readonly RegExp[] = [
  /\b(?:you|u|it|they)(?:'?ve| have)? (?:put|wrote|written|says|said|typed)(?: down)? (?!it\b|that\b|my\b|our\b|the (?:name|place|amount|town|firm|company|boss)\b)[^,.;!?]{2,40}?[\s,.;]+(?:but )?(?=(?:it'?s|it is|it should|should|i meant?)\b)/giu,
];

/** "It's Wolverhampton, you put Wolverton": the other way round. */
const writtenLast: readonly RegExp[] = [
  /(?<=\b(?:it'?s|its|is|was|should be|should say|name'?s)\b[^.;!?]{2,40}?)[\s,]+(?:but |and )?(?:you|u|ye|yous|they)(?:'?ve| have)? (?:put|wrote|written|typed|got)(?: down)? (?!it\b|that\b|me\b|my\b|our\b|the (?:wrong|name|place|amount|town|firm|company|boss)\b)[^,.;!?]{2,40}(?=$|[,.;!?])/giu,
];

const pinyin: readonly RegExp[] = [/\bbu (?:shi|zai|jiao)\s+[^,.;!?]{1,40}(?=$|[,.;!?])/giu];

/** hindi 4k, hindi sa Bacoor; "hindi," by itself is a no. */
/** "I never said six weeks, it was nine": what was never said is no value. */
const neverSaid: readonly RegExp[] = [
  /\b(?:i )?(?:never|didn'?t|did not) sa(?:id|y)\s+[^,.;!?]{1,40}?(?=$|[,.;!?]|\s+(?:but|it'?s|its|it was|i said)\b)/giu,
];

const tagalog: readonly RegExp[] = [
  // di Nobyembre, di 5k; "di tama" says something else
  /\b[Dd]i\s+(?:po\s+|sa\s+|si\s+)*(?=\p{Lu}|\d)[^,.;!?]{1,40}(?=$|[,.;!?])/gu,
  /\bhindi\s+(?:po\s+|sa\s+|na\s+)*(?!po\b)[^,.;!?]{1,40}(?=$|[,.;!?])/giu,
];

const cut = (text: string, patterns: readonly RegExp[]): string =>
  patterns.reduce((left, pattern) => left.replace(pattern, ' '), text);

/** The message without what it rejects; as it was, where nothing else would be left. */
export const withoutRejected = (text: string): string => {
  const left = cut(text, [
    ...chinese,
    ...neverSaid,
    ...written,
    ...writtenLast,
    ...english,
    ...pinyin,
    ...tagalog,
  ])
    .replace(/\s+/gu, ' ')
    .trim();
  return /[\p{L}\p{N}]/u.test(left) ? left : text;
};

/** What is meant, and what it was taken for. */
interface Contrast {
  readonly meant: string;
  readonly rejected: string;
}

const fewWordsSaid = "(\\d{0,2}\\p{L}[\\p{L}'’&-]*(?: [\\p{L}'’&-]+){0,2}?)";
const contrasts: readonly RegExp[] = [
  new RegExp(
    `^(?:no,? |sorry,? |it'?s |its )*${fewWordsSaid}(?: po)?,? (?:not|hindi|di)(?: po)? ${fewWordsSaid}(?=[.,;!?]|$)`,
    'iu',
  ),
  new RegExp(
    `^(?:it'?s |its )?${fewWordsSaid}[,.]? (?:you|u|they) (?:put|wrote|typed|have) ${fewWordsSaid}(?=[.,;!?]|$)`,
    'iu',
  ),
  /^(?:是|应该是)?(\p{Script=Han}{1,8})[，, ]*(?:而)?不是(\p{Script=Han}{1,8})(?=$|[，,。 ])/u,
];
const contrastsBehind: readonly RegExp[] = [
  new RegExp(
    `^(?:it'?s |its |this is )?(?:not|hindi|di)(?: po)?(?: about| for)? ${fewWordsSaid}(?: po)?[,.]? (?:but |kundi |it'?s |its )?(?:about |for )?${fewWordsSaid}(?: po)?(?=[.,;!?]|$)`,
    'iu',
  ),
  /^不是(\p{Script=Han}{1,8}?)[，, ]*(?:而)?是(\p{Script=Han}{1,8})(?=$|[，,。 ])/u,
];

/** "Kestrel not Castle. rest ok": undefined where nothing is put against anything at the beginning. */
export const contrastIn = (text: string): Contrast | undefined => {
  const behind = contrastsBehind.map((form) => form.exec(text.trim())).find((each) => each !== null);
  const [, rejectedFirst, meantBehind] = behind ?? [];
  if (rejectedFirst !== undefined && meantBehind !== undefined)
    return { meant: meantBehind, rejected: rejectedFirst };
  const found = contrasts.map((form) => form.exec(text.trim())).find((each) => each !== null);
  const [, meant, rejected] = found ?? [];
  return meant === undefined || rejected === undefined ? undefined : { meant, rejected };
};

/** A contrast's words hold letters only, and no sign of a pattern. */
const bounded = (words: string): RegExp =>
  /\p{Script=Han}/u.test(words) ? new RegExp(words, 'u') : new RegExp(`(?<!\\p{L})${words}(?!\\p{L})`, 'iu');

/** Whether these words stand in others, as words. */
export const wordsHold = (others: string, words: string): boolean => bounded(words).test(others);

/** The others with new words in the place of these. */
export const wordsReplaced = (others: string, words: string, fresh: string): string =>
  others.replace(bounded(words), () => fresh);
