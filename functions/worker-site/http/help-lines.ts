/** Telephone numbers of people to talk to, which many pages name: of the site's country, or of each. */

import type { ServedProcedures } from '#domain/jurisdictions/procedures.ts';
import { anyOfText } from '#domain/messages/spoken.ts';
import { legalTermsOf, termIn } from '#domain/messages/terms.ts';
import { isKey, type Language, type Params, text } from '#domain/messages/text.ts';
import type { Procedure } from '#domain/procedure/procedure.ts';
import { territoryName } from '../questions/country.tsx';

/** Marks between numbers, after a country's name, between countries, and around what a number is for. */
const marksIn = (language: Language) => ({
  and: text(language, 'language.between'),
  is: text(language, 'language.is'),
  next: text(language, 'language.next'),
  open: text(language, 'language.open'),
  close: text(language, 'language.close'),
});

/** Hotlines for workers: about work itself, and about help with the law. */
const workerHotlines = ['labour', 'legal_aid'] as const;

const linesOf = (procedure: Procedure, language: Language): readonly string[] =>
  workerHotlines.flatMap((what) =>
    procedure.hotlines
      .filter((each) => each.what === what)
      .map(({ number }) => `${number} (${text(language, termIn(procedure, `hotline.${what}`))})`),
  );

/** The numbers for an emergency, each with all that it is for. */
const emergenciesOf = ({ emergencyNumbers }: Procedure, language: Language): string =>
  [...Map.groupBy(emergencyNumbers, ({ number }) => number)]
    .map(([number, uses]) => {
      const { and, open, close } = marksIn(language);
      const named = uses.flatMap(({ what }) => {
        const key = `emergency.${what}`;
        return isKey(key) ? [text(language, key)] : [];
      });
      return named.length === 0 ? number : `${number}${open}${named.join(and)}${close}`;
    })
    .join(marksIn(language).and);

const firstHotline = ({ hotlines }: Procedure): string =>
  (hotlines.find(({ what }) => what === 'labour') ?? hotlines[0])?.number ?? '';

const allLines = (served: ServedProcedures, language: Language): Params => {
  const { and, is, next } = marksIn(language);
  const each = (lines: (of: Procedure) => string): string =>
    served.length === 1
      ? lines(served[0])
      : served.map((of) => `${territoryName(of, language)}${is}${lines(of)}`).join(next);
  return {
    ...(served.length === 1 ? legalTermsOf(served[0]) : {}),
    hotline: each(firstHotline),
    helplines: each((of) => linesOf(of, language).join(and)),
    emergency: each((of) => anyOfText(language, legalTermsOf(of).emergency.anyOf)),
    emergencies: each((of) => emergenciesOf(of, language)),
  };
};

/** By the law, or by all that a site serves: every page names them. */
const linesKnown = new WeakMap<object, Map<Language, Params>>();

/**
 * `hotline`: the number to call. `helplines`: all, each with what it is for; `emergency` and `emergencies` the same of
 * those for an emergency. Several countries each with its name. The words of a law (`tribunal`) where there is one law only.
 */
export const helpLines = (served: ServedProcedures, language: Language): Params => {
  const of = served.length === 1 ? served[0] : served;
  const known = linesKnown.get(of) ?? new Map<Language, Params>();
  linesKnown.set(of, known);
  const lines = known.get(language) ?? allLines(served, language);
  known.set(language, lines);
  return lines;
};
