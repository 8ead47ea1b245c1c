/** That of a sum only a half came: 只给了一半, "only paid half", kalahati lang ang binigay. Not who was paid, nor half of a time. */

const chineseHalf =
  '(?:只|才|就|先|每次|每月|每个月|都|也)*(?:给|发|付|结|算|拿到?|领到?|打|转|收到?)(?:了|过|到|我们|我)*(?:工资|工钱|钱|款)?的?一半(?:工资|工钱|钱)?[\\s,，]*(?:(?:还有?|另)?(?:一半)?(?:欠|压|差|扣)(?:着|了|我们|我)*(?:一半)?)?(?!人|的人|的?活|工人|多)';
const chineseRest =
  '(?:还)?(?:差|欠|剩|压)(?:下|了|着|我们|我)*一半(?:的?(?:工资|工钱|钱))?(?:没|未|不)?(?:给|发|结|付)?(?!人|的人|多)|(?:另|还有)?一半的?(?:工资|工钱|钱)?(?:还|一直)*(?:没|未|冇|不)有?(?:给|发|结|付|拿到?|到账|到手)';

const wageInEnglish = '(?:wages?|pay|money|salary|amount|sum|lot)';
const ofWhat = `(?: (?:of )?(?:it|that|all that|(?:my|our|the) ${wageInEnglish}|what (?:is|was|im|i am|i was|were|they|he|she) (?:due|owed|owing|owes?)(?: me| us)?))?`;
const englishHalf = `(?:(?:only|just|ever|but|and|he|she|they|we|i|always|still|so far) )*(?:paid|pays?|paying|gave|gives?|give|giving|got|gets?|get|getting|received|sent|had)(?: (?:me|us|out|only|just|back|over))* half${ofWhat}(?= ?(?:$|[,.;!]|each|every|so far|yet|now|and|but|they|he|like|for))|(?:(?:only|just) )?half (?:was |is |been |got )?paid(?= ?(?:$|[,.;!]| so far| yet| now))`;
const englishRest = `half${ofWhat} (?:is |was |has |are |still |is still |has still )?(?:not (?:been )?(?:paid|given)|unpaid|missing|never (?:paid|came|given)|didnt come|still owed|owing)(?! to)`;

const tagalogHalf =
  'kalahati (?:lang|lng|lamang)(?: po)?(?: ng| sa)?(?: (?:sahod|sweldo|suweldo|bayad))?(?: (?:ko|namin|ang|na|po))*(?: (?:binigay|binibigay|nabigay|naibigay|ibinigay|bigay|bayad|binayad|binayaran|binabayad|natanggap|natatanggap|nakuha))(?: (?:nila|niya|ko|namin|sakin|sa akin|sa amin))*|(?:binigay|ibinigay|binayad|naibigay)(?: (?:nila|niya|lang|lng|ang))* kalahati(?: lang)?|kalahati (?:pa )?(?:ang |po )*(?:hindi|di|wala)(?: pa)?(?: (?:binigay|nabibigay|bayad|nabayaran|naibigay|binabayaran))';

const halfAnyhow = new RegExp(
  `${chineseHalf}|${chineseRest}|(?<![a-z])(?:${englishHalf}|${englishRest}|${tagalogHalf})(?![a-z])`,
  'gu',
);

/** It was so each month. */
export const eachMonthAlike =
  /每个?月都|月月都?|个个月|[都也](?:是)?(?:这样|这么|如此|一样)|(?<![a-z])(?:(?:every|each) (?:single )?month|all (?:of )?(?:the )?months|month after month|same (?:every|each)|like (?:this|that)|every time|buwan ?-?buwan|kada buwan|bawat buwan|lahat ng buwan)(?![a-z])/u;

export interface HalfSaid {
  readonly start: number;
  readonly end: number;
}

/** 老板说只给一半, "he wants to pay half": nothing came yet. */
const onlySaid =
  /(?:说|肯|愿意?|答应|想|要|打算|准备|提出)(?:先|只|就|最多)*$|(?<![a-z])(?:will|ll|wants? to|gonna|going to|would|could|can|offer(?:s|ed|ing)?(?: to)?|said|says|say|promise[sd]?|if)(?: (?:he|she|they|we|i|to|only|just|maybe|will|would|hed|theyd|hell|theyll))* $/u;

export const halvesSaid = (text: string): readonly HalfSaid[] =>
  [...text.matchAll(halfAnyhow)]
    .map(({ 0: found, index }) => ({ start: index, end: index + found.length }))
    .filter(({ start }) => !onlySaid.test(text.slice(0, start)));

/** The text with blanks in their place. */
export const withoutHalvesSaid = (text: string): string =>
  halvesSaid(text).reduce(
    (so, { start, end }) => `${so.slice(0, start)}${' '.repeat(end - start)}${so.slice(end)}`,
    text,
  );

/** A half that may be of the pay, though it isn't said how: 一半, "half of it", "the other half". */
export const saysSomeHalf = (text: string): boolean =>
  /一半|(?<![a-z])(?:half (?:of|is|was|the|came|still|missing|left|owed|paid|on|in)|(?:other|second|first) half|(?:paid|pays?|got|gets?|gave|gives?|give)[^,.;]{0,16} half)(?![a-z])|kalahati(?!ng araw)/u.test(
    text,
  );
