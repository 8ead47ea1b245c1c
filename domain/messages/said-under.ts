/** Messages in the words of a law. Who only asks which words those are needs no catalogue of any language: `terms.ts`. */
import type { Procedure } from '#domain/procedure/procedure.ts';
import type { Key } from './catalogue.ts';
import { legalTermsOf, termIn, wordedUnder } from './terms.ts';
import { type Language, type Params, text } from './text.ts';

/** The message as it is said under this law: with its own words, and filled with its own numbers. */
export const saidUnder = (law: Procedure, language: Language, key: Key, params: Params = {}): string =>
  text(language, termIn(law, key), { ...legalTermsOf(law), ...wordedUnder(law, params) });
