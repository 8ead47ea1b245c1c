/** The boss by name or a remark on them, where the firm was told before: 老板姓王，上周跑了, "the boss is called Dave". */
import { beginsAnew, openingRejection } from '../correction.ts';
import { partedAt } from '../text/cut-places.ts';
import { asTyped } from '../text/typed.ts';
import { type BossBesideSense, bossBesideEn, bossBesideTl, bossBesideZh } from '../words/boss-beside.ts';
import { isFirmShaped } from './said.ts';

const bossWords = asTyped([bossBesideZh, bossBesideEn, bossBesideTl], 'names');
const speaks = (text: string, sense: BossBesideSense): boolean => bossWords.isIn(text, sense);

/** "The boss is called Dan, not Dave": a person's name, which is put right in the words. */
const namesPerson = (text: string): boolean =>
  bossWords
    .at(text, 'named')
    .some(({ to }) => /^(?:\p{Script=Han}{1,4}| \p{Lu}\p{Ll}+)/u.test(text.slice(to)));

/** "The boss's Dan", "manager's a snake"; of "gaffers" only what is with a name. */
const speaksOfBoss = (clause: string): boolean =>
  speaks(clause, 'boss') ||
  bossWords
    .at(clause, 'boss_is')
    .some(({ from, to }) => /['’]/u.test(clause.slice(from, to)) || /^ \p{Lu}\p{Ll}/u.test(clause.slice(to)));

const marksOfValue = /[：:，,。.;；]/u;

/** What stands between such words and marks. */
const valuesIn = (text: string): readonly string[] =>
  partedAt(text, bossWords.at(text, 'joint')).flatMap((part) => part.split(marksOfValue));

const namesFirm = (text: string): boolean => valuesIn(text).some(isFirmShaped);

export interface BossBeside {
  readonly words: string;
  /** what else is told */
  readonly rest: string;
}

const clausesWithMarks = (text: string): readonly string[] =>
  text.split(/(?<=[，,。；;！!？?\n])|(?<=\p{Ll}\.)(?=\s)|(?<=\p{Script=Han}\s)(?=\p{Script=Han})/u);

const withoutNo = (text: string): string => {
  const behind = text.slice(bossWords.first(text, 'no'));
  return /^[\s,，]/u.test(behind) ? behind.replace(/^[\s,，]+/u, '') : text;
};

/** Undefined where nothing of the kind is told, and where a firm is named in their place. */
export const bossBesideIn = (text: string): BossBeside | undefined => {
  if (speaks(text, 'firm') || namesFirm(text)) return undefined;
  if ((beginsAnew(text) || speaks(text, 'change')) && !namesPerson(text)) return undefined;
  const clauses = clausesWithMarks(withoutNo(text.replace(openingRejection, '')));
  const joined = (wanted: boolean): string =>
    clauses
      .filter((clause) => speaksOfBoss(clause) === wanted)
      .join('')
      .trim();
  const words = joined(true);
  return words === '' ? undefined : { words, rest: joined(false) };
};

/** A firm by its form stays the firm; a boss who was told by name is corrected by another name. */
export const isFirmTold = (employer: string | undefined): boolean =>
  employer !== undefined && isFirmShaped(employer);
