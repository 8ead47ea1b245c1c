/** What is counted is named at its price too: 一场120 拍了14场, 45 pesos isang kaing, 310 na kaing, "£9.50 a tray, did 44 trays". */
import type { NumberItem, Scan } from './item.ts';

const nounBehind = /^ ?(?:na )?(\p{Script=Han}|[a-z]{3,})/u;
const endOfMany = /(?:es|s)$/u;

/** One sign of Chinese may stand in any word: only as 一场, 每场, 一个场. */
const namesOneNoun = (noun: string): RegExp =>
  /\p{Script=Han}/u.test(noun)
    ? new RegExp(`[一每]${noun}`, 'u')
    : new RegExp(
        `(?<![a-z])(?:an?|one|per|each|every|isang|kada|bawat|yi) ${noun.replace(endOfMany, '')}(?:e?s)?(?![a-z])|/ ?${noun.replace(endOfMany, '')}`,
        'u',
      );

/** Words that stand behind a number anyhow. */
const noNoun =
  /^(?:[多来几块元钱个号点半和的了没都也还又就才只说到在给]|and|but|for|the|not|all|lang|araw|buwan)$/u;

export const countsNounOfPrice = ({ text }: Scan, { end, start, counts }: NumberItem): boolean => {
  const noun = nounBehind.exec(text.slice(end))?.[1];
  if (counts.of !== 'bare' || noun === undefined || noNoun.test(noun)) return false;
  return namesOneNoun(noun).test(`${text.slice(0, start)} | ${text.slice(end + noun.length)}`);
};
