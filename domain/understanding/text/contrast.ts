/** "640, not 6400": the half of a message that is rejected is taken out, so that no reader takes it for what is meant. */

import { type ContrastSense, contrastEn, contrastPinyin, contrastTl, contrastZh } from '../words/contrast.ts';
import { asTyped, type Typed } from './typed.ts';

const zhWords = asTyped([contrastZh]);
const spacedWords = asTyped([contrastEn, contrastTl, contrastPinyin]);
const enWords = asTyped([contrastEn]);
const tagalogAndPinyin = asTyped([contrastTl, contrastPinyin]);
const allTyped = asTyped([contrastZh, contrastEn, contrastTl]);

/** The words that reject, and what stands around them. */
interface AroundRejected {
  readonly before: string;
  readonly said: string;
  readonly behind: string;
}

/** How many signs behind its words are rejected with them; none where they reject nothing. */
type Reach = (around: AroundRejected) => number;

/** What is rejected goes, with a comma before it. */
const cutBehind = (text: string, words: Typed<ContrastSense>, sense: ContrastSense, reach: Reach): string =>
  words.at(text, sense).reduceRight((left, { from, to }) => {
    const around = { before: left.slice(0, from), said: left.slice(from, to), behind: left.slice(to) };
    const signs = reach(around);
    if (signs <= 0) return left;
    return `${around.before.replace(/[,，]\s*$/u, '')} ${around.behind.slice(signs)}`;
  }, text);

const toEndOfBreath: Reach = ({ behind }) => /^[^,，。;；!！?？、\s]{1,20}/u.exec(behind)?.[0].length ?? 0;

/** 不姓刘姓柳, 不是15个是50个: as far as its own verb, or 是. */
const toOwnVerb: Reach = (around) => {
  const { said, behind } = around;
  const verbs = ['是', said.slice(-1)].map((verb) => behind.indexOf(verb, 1)).filter((at) => at > 0);
  return Math.min(toEndOfBreath(around), ...verbs);
};

/** 哪来的九个人 五个: something else is said behind it. */
const toNextBreath: Reach = ({ behind }) =>
  /^[^,，。;；!！?？\s]{1,10}(?=[,，。;；!！?？\s]+\S)/u.exec(behind)?.[0].length ?? 0;

/** 我说的是半年 你写半个月, 应该是7个人，你写5个人: what is meant stands before it. */
const meantBefore =
  /(?:[我俺](?:说|写|报|讲|发)的?(?:明明|明明白白)?|明明|应该|应当)是[^，。;；!！?？\s]{1,12}$/u;
const behindMeantHan: Reach = (around) => (meantBefore.test(around.before) ? toEndOfBreath(around) : 0);

const iSaid = /^[\s,，]*[我俺](?:说|写|报|讲|发)的?(?:明明)?是/u;

/** What is left of a contrast with what was written down is what it should be. */
const withoutWrittenLast = (text: string): string => {
  const meant = cutBehind(text, zhWords, 'written_last', behindMeantHan);
  return meant === text ? text : meant.replace(iSaid, '应该是');
};

const withoutRejectedHan = (text: string): string => {
  const meant = withoutWrittenLast(text);
  const said = cutBehind(meant, zhWords, 'never_said', toEndOfBreath);
  const written = cutBehind(said, zhWords, 'written', toEndOfBreath);
  const counted = zhWords.replaced(written, 'not_so_many', ' ');
  return cutBehind(cutBehind(counted, zhWords, 'since_when', toNextBreath), zhWords, 'not', toOwnVerb);
};

const longestRejected = 41;
const withinReach = (signs: number): number => (signs <= longestRejected ? signs : 0);

/** The mark in a number parts nothing where the number itself is rejected; elsewhere it is told, and rejected by nobody. */
const signsToMark = (behind: string): number => {
  const isNumber = /^\s*[£$€₱¥]?\d/u.test(behind);
  const end = behind.search(isNumber ? /[,.;!?](?!\d)|$/u : /[,.;!?]|$/u);
  return /^[,.]\d/u.test(behind.slice(end)) ? Number.POSITIVE_INFINITY : end;
};

const toMark: Reach = ({ behind }) => withinReach(signsToMark(behind));

/** As far as words by which something else begins: "not Luton but Leeds". */
const toTurn =
  (turn: ContrastSense): Reach =>
  ({ behind }) => {
    const turned = spacedWords.at(behind, turn).find(({ from }) => from > 1);
    return withinReach(Math.min(signsToMark(behind), turned?.from ?? Number.POSITIVE_INFINITY));
  };

/** "You put Reading, it's Redditch": as far as what is meant. */
const toMeant: Reach = ({ behind }) => {
  const meant = spacedWords.at(behind, 'it_should').find(({ from }) => from > 2);
  return /^[^,.;!?]{2,}[\s,.;]+$/u.test(behind.slice(0, meant?.from)) ? withinReach(meant?.from ?? 0) : 0;
};

/** "6 may, you put 5 june": a figure by itself, or with a word or two. */
const onlyFigure = /^\s*[£$₱]?\d[\d,.]*[a-z]*(?: \p{L}+){0,2}[\s,.;]+$/iu;

/** "It's Wolverhampton, you put Wolverton": what is meant stands before it. */
const behindMeant: Reach = (around) => {
  const { before } = around;
  if (onlyFigure.test(before)) return toMark(around);
  const isMeant = spacedWords.at(before, 'it_is').some(({ to }) => /^[^.;!?]{2,41}$/u.test(before.slice(to)));
  return isMeant ? toMark(around) : 0;
};

/** di Nobyembre, di 5k; "di tama" says something else. */
const overName: Reach = (around) => (/^\s*(?:\p{Lu}|\d)/u.test(around.behind) ? toMark(around) : 0);

/** With a capital, a name or a sentence begins: "Not Just Cleaning". */
const overSmallLetters: Reach = (around) =>
  /^\p{Lu}\p{Ll}/u.test(around.said) ? 0 : toTurn('turns')(around);

const withoutRejectedSpaced = (text: string): string => {
  const said = cutBehind(text, spacedWords, 'never_said', toTurn('turns_to_own'));
  const written = cutBehind(
    cutBehind(said, spacedWords, 'written', toMeant),
    spacedWords,
    'written_last',
    behindMeant,
  );
  const inEnglish = cutBehind(written, enWords, 'not', overSmallLetters);
  const inOthers = cutBehind(inEnglish, tagalogAndPinyin, 'not', toTurn('turns'));
  return cutBehind(inOthers, spacedWords, 'not_name', overName);
};

/** The message without what it rejects; as it was, where nothing else would be left. */
export const withoutRejected = (text: string): string => {
  const left = withoutRejectedSpaced(withoutRejectedHan(text)).replace(/\s+/gu, ' ').trim();
  return /[\p{L}\p{N}]/u.test(left) ? left : text;
};

/** What is meant, and what it was taken for. */
interface Contrast {
  readonly meant: string;
  readonly rejected: string;
}

const fewWords = /^(?:\p{Script=Han}{1,8}|\d{0,2}\p{Script=Latin}[\p{L}'’&-]*(?: [\p{L}'’&-]+){0,2})$/u;

/** Without the marks and the polite word behind it. */
const withoutPolite = (words: string): string => {
  const bare = words.replace(/[\s,，.]+$/u, '').trim();
  return allTyped.before(bare, 'polite')?.trim() ?? bare;
};

const contrastOf = (before: string, behind: string): Contrast | undefined => {
  const [meant, rejected] = [withoutPolite(before), withoutPolite(behind)];
  return [meant, rejected].every((words) => fewWords.test(words)) ? { meant, rejected } : undefined;
};

const firstClause = (text: string): string =>
  (text.split(/[.;!?，。；！？]|,(?!\d)|(?<=\p{Script=Han}) /u)[0] ?? '').trim();

const withoutOpening = (text: string): string => {
  const rest = allTyped.behind(text, 'opening');
  return rest === undefined ? text.trim() : withoutOpening(rest);
};

/** "Kestrel not Castle" */
const meantFirst = (text: string): Contrast | undefined => {
  const [not] = allTyped.at(text, 'not_that');
  return not && contrastOf(withoutOpening(text.slice(0, not.from)), firstClause(text.slice(not.to)));
};

/** "Not Castle, Kestrel", 不是深圳是惠州 */
const rejectedFirst = (text: string): Contrast | undefined => {
  const behind = allTyped.behind(text, 'not_first');
  if (behind === undefined) return undefined;
  const [but] = allTyped.at(behind, 'but_that');
  const [, rejected = '', rest = ''] =
    but === undefined
      ? (/^ ?([^\s,.]+)(?: po)?[,.]? (.+)$/u.exec(behind) ?? [])
      : ['', behind.slice(0, but.from), behind.slice(but.to)];
  return contrastOf(firstClause(rest), rejected);
};

/** "You wrote Marcin its Marcel", 你写成张微，是张卫 */
const writtenFirst = (text: string): Contrast | undefined => {
  const behind = allTyped.behind(text, 'written');
  const [meant] = behind === undefined ? [] : allTyped.at(behind, 'it_should');
  return behind === undefined || meant === undefined
    ? undefined
    : contrastOf(firstClause(behind.slice(meant.to)), behind.slice(0, meant.from));
};

/** "Kestrel not Castle. rest ok": undefined where nothing is put against anything at the beginning. */
export const contrastIn = (text: string): Contrast | undefined => {
  const said = text.trim();
  return writtenFirst(said) ?? rejectedFirst(said) ?? meantFirst(said);
};

/** A contrast's words hold letters only, and no sign of a pattern. */
const bounded = (words: string): RegExp =>
  /\p{Script=Han}/u.test(words) ? new RegExp(words, 'u') : new RegExp(`(?<!\\p{L})${words}(?!\\p{L})`, 'iu');

/** Whether these words stand in others, as words. */
export const wordsHold = (others: string, words: string): boolean => bounded(words).test(others);

/** The others with new words in the place of these: "RM Builders" for the "RJ" of "RJ Builders" holds the second word already. */
export const wordsReplaced = (others: string, words: string, fresh: string): string =>
  others.replace(bounded(words), (found, at: number) => {
    const rest = others.slice(at + found.length);
    const isHeld = rest.trim() !== '' && fresh.toLowerCase().endsWith(rest.toLowerCase());
    return isHeld ? fresh.slice(0, -rest.length) : fresh;
  });
