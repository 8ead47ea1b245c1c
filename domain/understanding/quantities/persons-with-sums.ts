/** Everybody with a sum of their own: 我5千3 我男人7千1, "me 640 my brother 640 dad 710", 差我老婆3600 差我4100. */
import { isNumber } from './beside.ts';
import type { Item, NumberItem, Scan } from './item.ts';
import { isKin } from './kin.ts';

const marksBetween = /^[\s,，、;；。.:：]+|[\s,，、;；。.:：]+$/gu;
const aroundPerson =
  /^(?:and|plus|n|&|\+|at|tapos|还有|再|另外|然后|也)\s*|^(?:(?:yung|ang|para) )*(?:sa|kay|ng|ni) (?!akin)|^(?:还|又|也)?(?:拖?欠|差|该)(?:着|了)?|^(?:he |she |they )?(?:owes?|owed|owing) |(?:的|是|就是|拿|有|那边|那份|被?欠|差)+$| (?:is|gets?|has|had|was|owed|due|for)$/gu;
/** "My girlfriends 580": hers, as there is one of them. */
const possessive = /(?<=(?:girlfriend|boyfriend|wife|husband|missus|partner|mum|mother|dad|father))s$/u;
const self =
  /^(?:我|俺|我自己|我这边|我本人|我那份|我的那份|me|i|mine|myself|my|my (?:own )?(?:share|part|bit|half|end|cut)|akin|sa akin|sakin|ako|parte ko|yung akin|ang akin)$/u;
const other = /^(?:他|她|他们?|him|her|he|she|his|hers|siya)$/u;

/** "My share", "his part": the person is told by whose it is. */
const withoutShare = (words: string): string =>
  words.replace(/(?<=^(?:the |my |his |her |our )[a-z-]+)s? (?:share|part|bit|half|end|cut)$/u, '');

const personBefore = (scan: Scan, sum: NumberItem, last: NumberItem | undefined): string =>
  scan.text
    .slice(last?.end ?? 0, sum.start)
    .replace(/[£₱¥]\s*$/u, '')
    .split(/[,，;；。]|(?<=\p{Script=Han}) (?=\p{Script=Han})/u)
    .at(-1)
    ?.replace(marksBetween, '')
    .replace(aroundPerson, '')
    .replace(aroundPerson, '')
    .replace(marksBetween, '')
    .replace(possessive, '')
    .replace(/^.*$/u, withoutShare) ?? '';

const isPersons = (words: string): boolean => self.test(words) || other.test(words) || isKin(words);

/** "1700 mine and 1300 my brothers": whose it is stands behind. */
const personBehind = (scan: Scan, sum: NumberItem): string =>
  (scan.text.slice(sum.end).split(/[,，;；。.\d£₱¥]| and | at /u)[0] ?? '')
    .replace(/^ ?(?:quid|pounds?|pesos?|块钱?|元|is|was|for|to|sa|kay|是)* /u, '')
    .trim()
    .replace(/(?<=[a-z]{3})s$/u, '');

/** Whether it is told whose a sum is; `before`: the things that stand before it. */
export const isOfSomebody = (scan: Scan, sum: NumberItem, before: readonly Item[]): boolean =>
  isPersons(personBefore(scan, sum, before.filter(isNumber).at(-1))) || isPersons(personBehind(scan, sum));

/** How many they are; undefined where a sum is nobody's, or none is mine. */
export const personsWithSums = (scan: Scan, sums: readonly NumberItem[]): number | undefined => {
  const whose = sums.map((sum, n) => personBefore(scan, sum, sums[n - 1]));
  const isEachOnes = whose.every(isPersons);
  return sums.length > 1 &&
    isEachOnes &&
    whose.some((words) => self.test(words)) &&
    new Set(whose).size === sums.length
    ? sums.length
    : undefined;
};
