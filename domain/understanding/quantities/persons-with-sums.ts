/** Everybody with a sum of their own: 我5千3 我男人7千1, "me 640 my brother 640 dad 710", 差我老婆3600 差我4100. */
import type { NumberItem, Scan } from './item.ts';
import { isKin } from './kin.ts';

const marksBetween = /^[\s,，、;；。.:：]+|[\s,，、;；。.:：]+$/gu;
const aroundPerson =
  /^(?:and|plus|n|&|\+|还有|再|另外|然后|也)\s*|^(?:还|又|也)?(?:拖?欠|差|该)(?:着|了)?|^(?:he |she |they )?(?:owes?|owed|owing) |(?:的|是|就是|拿|有|那边|那份|被?欠|差)+$| (?:is|gets?|has|had|was|owed|due|for)$/gu;
/** "My girlfriends 580": hers, as there is one of them. */
const possessive = /(?<=(?:girlfriend|boyfriend|wife|husband|missus|partner|mum|mother|dad|father))s$/u;
const self = /^(?:我|俺|我自己|我这边|我本人|me|i|mine|myself|my|akin|ako)$/u;
const other = /^(?:他|她|他们?|him|her|he|she|his|hers|siya)$/u;

const personBefore = (scan: Scan, sum: NumberItem, last: NumberItem | undefined): string =>
  scan.text
    .slice(last?.end ?? 0, sum.start)
    .replace(/[£₱¥]\s*$/u, '')
    .split(/[,，;；。]/u)
    .at(-1)
    ?.replace(marksBetween, '')
    .replace(aroundPerson, '')
    .replace(aroundPerson, '')
    .replace(marksBetween, '')
    .replace(possessive, '') ?? '';

/** How many they are; undefined where a sum is nobody's, or none is mine. */
export const personsWithSums = (scan: Scan, sums: readonly NumberItem[]): number | undefined => {
  const whose = sums.map((sum, n) => personBefore(scan, sum, sums[n - 1]));
  const isEachOnes = whose.every((words) => self.test(words) || other.test(words) || isKin(words));
  return sums.length > 1 &&
    isEachOnes &&
    whose.some((words) => self.test(words)) &&
    new Set(whose).size === sums.length
    ? sums.length
    : undefined;
};
