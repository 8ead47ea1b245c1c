/** Telephone numbers of people to talk to, which many pages name: of the site's country, or of each. */

import type { ServedProcedures } from '#domain/jurisdictions/procedures.ts';
import { type Language, type Params, text } from '#domain/messages/text.ts';
import type { Procedure } from '#domain/procedure/procedure.ts';
import { territoryName } from '../questions/country.tsx';

/** Hotlines for workers: about work itself, and about help with the law. */
const workerHotlines = ['labour', 'legal_aid'] as const;

const linesOf = ({ hotlines }: Procedure, language: Language): readonly string[] =>
  workerHotlines.flatMap((what) =>
    hotlines
      .filter((each) => each.what === what)
      .map(({ number }) => `${number} (${text(language, `hotline.${what}`)})`),
  );

const firstHotline = ({ hotlines }: Procedure): string =>
  (hotlines.find(({ what }) => what === 'labour') ?? hotlines[0])?.number ?? '';

/** `hotline`: the number to call. `helplines`: all, each with what it is for. Several countries each with its name. */
export const helpLines = (served: ServedProcedures, language: Language): Params => {
  const each = (lines: (of: Procedure) => string): string =>
    served.length === 1
      ? lines(served[0])
      : served
          .map((of) => `${territoryName(of, language)}${text(language, 'language.is')}${lines(of)}`)
          .join(text(language, 'language.next'));
  return {
    hotline: each(firstHotline),
    helplines: each((of) => linesOf(of, language).join(text(language, 'language.between'))),
  };
};
