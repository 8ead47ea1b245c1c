/** The general contractor beside the employer: "Big Build Ltd, main contractor Longda Construction". */
import { behindEmployerWords, employerPassages, employerWordsFirst } from './words.ts';

export interface ContractorBeside {
  /** the general contractor */
  readonly main: string;
  /** what else is told: the employer */
  readonly rest: string;
  /** it is told last, so that the employer may be left out */
  readonly isLast: boolean;
}

const outerMarks = /^[\s,;.:()]+|[\s,;:()]+$/gu;

const bare = (text: string): string => text.replace(outerMarks, '');

const withoutAnd = (text: string): string => {
  const and = behindEmployerWords(text, 'else');
  return and ?? text;
};

/** "subbie is DG Groundworks", "employer: ABC Ltd" */
const withoutRole = (text: string): string => {
  const behind = text.slice(employerWordsFirst(text, 'role_before'));
  return /^\s+\S/u.test(behind) ? behind.trimStart() : text;
};

const clauses = /[,;.]\s+/u;

/** Where the words end that name the contractor: at a mark, or at an "and". */
const partedAtEnd = (behind: string): readonly [string, string] | undefined => {
  const mark = clauses.exec(behind);
  const and = employerPassages(behind, 'else').find(({ from }) => from > 0);
  const at = Math.min(mark?.index ?? behind.length, and?.from ?? behind.length);
  return at === behind.length ? undefined : [behind.slice(0, at), withoutAnd(bare(behind.slice(at)))];
};

/** "main contractor is Balfour Beatty, my gaffer is Dave" */
const toldFirst = (behind: string): ContractorBeside | undefined => {
  const parted = partedAtEnd(behind);
  return parted && { main: bare(parted[0]), rest: withoutRole(parted[1]), isLast: false };
};

/** "Dave, Kier are the main contractor" */
const toldBehind = (before: string): ContractorBeside | undefined => {
  const [employer, ...others] = before.split(clauses);
  const main = others.join(', ');
  return employer === undefined || main === ''
    ? undefined
    : { main: bare(main), rest: withoutRole(bare(employer)), isLast: false };
};

/** "DMCI ang main con, si Boss Rey ang amo ko" */
const toldOf = (before: string, behind: string): ContractorBeside => ({
  main: bare(before),
  rest: withoutRole(withoutAnd(bare(behind))),
  isLast: false,
});

/** Whether "is the main contractor" is said of what stands before. */
const isSaidOf = (words: string): boolean => /^(?:is|are|ang|yung)\s/iu.test(words);

export const contractorBeside = (text: string): ContractorBeside | undefined => {
  const [heard] = employerPassages(text, 'main_con').toSorted((one, other) => one.from - other.from);
  if (heard === undefined) return undefined;
  const before = text.slice(0, heard.from).trim();
  const behind = text.slice(heard.to);
  if (before === '') return toldFirst(bare(behind));
  const isOf = isSaidOf(text.slice(heard.from, heard.to));
  if (isOf && bare(behind) === '') return toldBehind(before);
  if (isOf) return toldOf(before, behind);
  return bare(behind) === ''
    ? undefined
    : { main: bare(behind), rest: bare(before.slice(0, lastBut(before))), isLast: true };
};

/** "…, and the main con is": what joins it is no part of a firm. */
const lastBut = (before: string): number | undefined =>
  employerPassages(before, 'else').find(({ to }) => to === before.length)?.from;
