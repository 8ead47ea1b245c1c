/**
 * The content of a printed wage statement. It holds no name and no free text, so that a lost paper gives nobody away.
 */

import type { WageStatement } from '#domain/jurisdictions/wage-statement.ts';
import type { WageLine } from '#domain/wages/line.ts';
import { dayText } from '../spoken.ts';
import { type Language, text } from '../text.ts';
import { factsText } from './facts-in-words.ts';
import { formulaText, lineText, nameText, sumText } from './in-words.ts';

export interface Labelled {
  readonly label: string;
  readonly value: string;
}

export interface PaperRow {
  readonly name: string;
  /** the formula in words */
  readonly how: string;
  readonly sum: string;
  readonly notes: readonly string[];
}

/** The rows owed to one recipient: the worker, or the social insurance fund. */
export interface PaperPart {
  readonly heading: string;
  readonly rows: readonly PaperRow[];
  readonly total: Labelled;
  /** why the total is not what its rows add up to */
  readonly because?: string;
}

/** A paper as words in reading order; the printer (`adapters/paper`) decides how they are drawn. */
export interface Paper {
  readonly language: Language;
  /** civil date of the statement */
  readonly on: string;
  /** says nothing of the matter: it stands in the window of a reader and in the list of downloads */
  readonly title: string;
  /** stands on every page, so that loose ones find together */
  readonly mark: string;
  readonly heading: string;
  readonly about: readonly Labelled[];
  /** over the columns of each table */
  readonly columns: { readonly what: string; readonly sum: string };
  readonly parts: readonly PaperPart[];
  readonly end: readonly string[];
}

/** The worker reads plain words; staff read the rule, its article, the facts and how certain it is as well. */
export type ReadBy = 'worker' | 'staff';

export interface Printed {
  readonly statement: WageStatement;
  readonly language: Language;
  readonly currency: string;
  /** number of the case */
  readonly number: string;
  /** reference of the worker, e.g. `w1` */
  readonly worker: string;
  readonly readBy: ReadBy;
}

const staffNotes = (given: Printed, line: WageLine): readonly string[] => [
  text(given.language, 'wages.paper.basis', { rule: line.ruleId, basis: line.legalBasis }),
  ...factsText(given, line),
  text(given.language, `wages.paper.certainty.${line.confidence}`),
];

const paperRowOf = (given: Printed, line: WageLine): PaperRow => {
  const { language, readBy } = given;
  const { taken, leftOut } = lineText(given, line);
  return {
    name: nameText(given, line),
    how: formulaText(given, line),
    sum: sumText(given, line.minFen, line.maxFen),
    notes: [
      ...(readBy === 'staff' ? staffNotes(given, line) : []),
      ...taken.map((what) => text(language, 'wages.taken', { what })),
      ...leftOut.map((what) => text(language, 'wages.left_out', { what })),
    ],
  };
};

/** The rows of one recipient; none where it has no line and no undisputed sum. */
const partOf = (given: Printed, bucket: WageLine['bucket']): readonly PaperPart[] => {
  const { language, statement, readBy } = given;
  const lines = statement.lines.filter((line) => line.bucket === bucket);
  const { minFen, maxFen } = statement[bucket];
  const least = bucket === 'worker' ? statement.undisputedFen : 0;
  if (lines.length === 0 && least === 0) return [];
  const why = { sum: sumText(given, least, least) };
  return [
    {
      heading: text(language, `wages.paper.for_${readBy}.to_${bucket}`),
      rows: lines.map((line) => paperRowOf(given, line)),
      total: { label: text(language, 'wages.paper.together'), value: sumText(given, minFen, maxFen) },
      ...(least > 0 ? { because: text(language, 'wages.paper.at_least', why) } : {}),
    },
  ];
};

const aboutOf = ({ language, statement, number, worker, readBy }: Printed): readonly Labelled[] => {
  const say = (label: 'number' | 'worker' | 'made_on' | 'law' | 'area', value: string): Labelled => ({
    label: text(language, `wages.paper.${label}`),
    value,
  });
  const { procedure, area, on } = statement;
  return [
    say('number', number),
    say('worker', worker),
    say('made_on', dayText(language, on)),
    ...(readBy === 'staff' ? [say('law', procedure)] : []),
    ...(readBy === 'staff' && area !== undefined ? [say('area', area)] : []),
  ];
};

export const onPaper = (given: Printed): Paper => {
  const { language, statement, number, worker, readBy } = given;
  return {
    language,
    on: statement.on,
    title: text(language, 'wages.paper.title'),
    mark: `${number} · ${worker}`,
    heading: text(language, `wages.paper.for_${readBy}.heading`),
    about: aboutOf(given),
    columns: { what: text(language, 'wages.paper.what'), sum: text(language, 'wages.paper.sum') },
    parts: [...partOf(given, 'worker'), ...partOf(given, 'fund')],
    end: [
      text(language, `wages.paper.for_${readBy}.claim`),
      text(language, `wages.paper.for_${readBy}.names`),
    ],
  };
};
