/** Which of its cases a phone means: named by the last four of the number, by the whole of it, or the only one. */
import { readTail, tailOf } from '#domain/messages/notice.ts';
import { isOpen } from '#domain/terms/statuses.ts';
import { asWritten } from '../../understanding/text/spelling.ts';
import type { KnownCase, TurnContext } from '../turn.ts';

/** A message that begins with the last four of a case number: the case, and the words after. */
export interface NamedCase {
  readonly tail: string;
  readonly on: KnownCase | undefined;
  readonly rest: string;
}

/** Its own number before those that it had earlier, of whichever case. */
const numbersOf = (
  cases: readonly KnownCase[],
): readonly { readonly number: string; readonly on: KnownCase }[] => [
  ...cases.map((on) => ({ number: on.number, on })),
  ...cases.flatMap((on) => (on.earlier ?? []).map((number) => ({ number, on }))),
];

/** The whole number may be given as well, with or without its hyphens. */
const namedInFull = (said: string, cases: readonly KnownCase[]): NamedCase | undefined => {
  const named = numbersOf(cases).find(({ number }) => said.toUpperCase().startsWith(number));
  return named && { tail: tailOf(named.number), on: named.on, rest: said.slice(named.number.length).trim() };
};

export const caseWithTail = (tail: string | undefined, cases: readonly KnownCase[]): KnownCase | undefined =>
  numbersOf(cases).find(({ number }) => tailOf(number) === tail)?.on;

/** The case named at the beginning of some words; `on` is undefined where the number is none of this phone's. */
export const caseNamedIn = (words: string, { cases }: TurnContext): NamedCase | undefined => {
  const said = asWritten(words);
  const parts = said.match(/^#?([0-9A-Za-z]{4})(?![0-9A-Za-z])[\s:,.，。：-]*([\s\S]*)$/u);
  const tail = readTail(parts?.[1] ?? '');
  const on = caseWithTail(tail, cases);
  if (on !== undefined) return { tail, on, rest: parts?.[2] ?? '' };
  const isNumber = parts !== null && /\d/.test(parts[1] ?? '');
  return namedInFull(said, cases) ?? (isNumber ? { tail, on, rest: parts[2] ?? '' } : undefined);
};

/** Cases that this phone may speak in without more: a number that was silent for long may have a new owner. */
export const freshCases = ({ cases }: TurnContext): readonly KnownCase[] =>
  cases.filter(({ fresh }) => fresh);

/** Whether words begin with the number of a case in which this phone is heard. */
export const namesCase = (words: string, context: TurnContext): boolean =>
  caseNamedIn(words, { ...context, cases: freshCases(context) })?.on !== undefined;

/** The only case that this phone is heard in. */
export const onlyCase = (context: TurnContext): KnownCase | undefined => {
  const [only, more] = freshCases(context);
  return more === undefined ? only : undefined;
};

export const newestOpenCase = (context: TurnContext): KnownCase | undefined =>
  freshCases(context).find((each) => isOpen(each.status));

/** The case that is meant: the one named, or the only one in which this phone is heard. */
export const caseMeant = (
  rest: string,
  context: TurnContext,
): { readonly on?: KnownCase; readonly words: string } => {
  const named = caseNamedIn(rest, { ...context, cases: freshCases(context) });
  if (named?.on !== undefined) return { on: named.on, words: named.rest };
  const only = onlyCase(context);
  return only === undefined ? { words: rest } : { on: only, words: rest };
};
