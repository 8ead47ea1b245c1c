/** Answers to "where?" and "who?" that are no name: "what for?", 打就打, "rather keep that to meself", "I resigned in March". */
import { isFirmShaped } from '../employer/said.ts';
import { hearingOf } from '../text/hearing.ts';
import { blanked, isHeard, type Wordbook } from '../text/saying.ts';
import { type RetortSense, retortsEn, retortsTl, retortsZh } from '../words/retorts.ts';

const senses = ['kept', 'retort', 'cry', 'left', 'beside'] as const satisfies readonly RetortSense[];

const leftBy = (text: string, book: Wordbook<RetortSense>): string =>
  senses.reduce((left, sense) => blanked(left, book, sense), text);

/** 打就打, 要告就告吧: a dare. */
const dare = /^(?:要|爱|想)?(\p{Script=Han}{1,2})就\1(?:吧|呗|了|嘛|啊)*$/u;

interface Heard {
  readonly text: string;
  readonly books: readonly Wordbook<RetortSense>[];
}

const heardOf = (text: string): Heard => {
  const { han, spaced } = hearingOf(text);
  return /\p{Script=Han}/u.test(text)
    ? { text: han, books: [retortsZh] }
    : { text: spaced, books: [retortsEn, retortsTl] };
};

const says = ({ text, books }: Heard, sense: RetortSense): boolean =>
  books.some((book) => isHeard(text, book, sense));

const isNothingElse = ({ text, books }: Heard): boolean =>
  books.some((book) => !/[\p{L}\p{N}]/u.test(leftBy(text, book)));

/** Nothing but words of that kind; a firm may be called "What For Ltd". */
export const isRetort = (text: string): boolean => {
  const heard = heardOf(text);
  if (isFirmShaped(text)) return false;
  if (dare.test(heard.text.replace(/\P{L}/gu, ''))) return true;
  return (
    isNothingElse(heard) && (['kept', 'retort', 'cry', 'left'] as const).some((sense) => says(heard, sense))
  );
};

/** It shall not be told: no is the answer. */
export const isKeptBack = (text: string): boolean => isRetort(text) && says(heardOf(text), 'kept');
