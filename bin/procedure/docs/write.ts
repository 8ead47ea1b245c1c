import { mkdirSync, writeFileSync } from 'node:fs';
import { procedures } from '#domain/jurisdictions/procedures.ts';
import type { Procedure } from '#domain/procedure/procedure.ts';
import type { PageLanguage } from './bases.ts';
import { lawPageOf } from './law-page.ts';
import { legalRulesPage } from './legal-rules.ts';
import { markdownTable } from './markdown.ts';
import { pageOf } from './page.ts';
import { pictureOf } from './picture.ts';
import { type Traced, tracedRules } from './rules.ts';
import { transitionsPage } from './transitions.ts';

const proceduresFolder = 'docs/procedures';

const coverageText = ({ tests, reason }: Traced): string => {
  if (tests.length > 0) return tests.map((file) => `\`${file}\``).join(', ');
  return reason === undefined ? '**missing**' : `left out: ${reason}`;
};

const rulesPage = (rules: readonly Traced[]): string =>
  [
    '# Rules of law, by id',
    'Made by `npm run procedure -- docs`: for each rule id the tests that name it, or the reason why it was left out.',
    markdownTable(
      ['id', 'rule', 'tests, or why not'],
      rules.map((each) => [each.id, each.rule, coverageText(each)]),
    ),
    '',
  ].join('\n\n');

/** The office's own language where there is a page in it, and English. */
const lawLanguages = ({ language }: Procedure): readonly PageLanguage[] =>
  language === 'zh-CN' ? ['zh-CN', 'en'] : ['en'];

const procedureLink = (of: Procedure): string =>
  [
    `- [${of.name.en ?? of.id}](${of.id}.md)`,
    ...lawLanguages(of).map(
      (language) =>
        `[${language === 'zh-CN' ? '法律依据一览' : 'the law on one page'}](${of.id}.law.${language}.md)`,
    ),
  ].join(', ');

const indexPage = (): string =>
  [
    '# Procedures',
    'The law as data: one folder of `domain/jurisdictions/` for each jurisdiction. An environment chooses it by `jurisdictions` in its settings; a case keeps the version that it was opened under.',
    procedures.map(procedureLink).join('\n'),
    '[Every rule id, with its test or the reason why not](rules.md). [Every legal rule, with its source, its days in force and its tests](legal-rules.md).',
    '## Changing one',
    'Copy its JSON, change it, `npm run procedure -- check FILE`, then `npm run procedure -- try FILE` to see which deadlines, refusals and routes of the local environment’s cases would have differed (a second file, one event a line as JSON, tries it on an export). Neither writes anything.',
    '## A rule of one province or city',
    'One entry in `variations` of the procedure’s JSON: its division codes, its article, its days in force, and what is otherwise there (limits, fines, the amounts of criminal law, minimum wages, hotlines, the calendar). No code. `check` refuses a division, limit or fine that there is not, and two entries that say the same of one place on one day; `try` shows what changes.',
    '## What comes',
    '`npm run procedure -- coming` lists what begins, ends or was promised within a year, which holiday lists run out, and what has to be looked up by hand. Run it every quarter, and before a release.',
    '## When a new holiday list is published',
    '1. Update the library, `npm run calendars`, `npm run format`, read the difference, deploy.\n2. A supervisor of each office calls `POST /offices/{office}/recompute-deadlines`, with `?page=` of the answer’s `next` until there is none. A limit that falls on another day is moved by an event with its reason; the worker is told of the law’s limits and their own, and only if the day moved.',
    '',
  ].join('\n\n');

/** Every page and picture, by its path. */
export const pages = async (): Promise<Readonly<Record<string, string>>> => {
  const each = await Promise.all(
    procedures.map(async (procedure) => [
      [`${proceduresFolder}/${procedure.id}.svg`, await pictureOf(procedure)] as const,
      [`${proceduresFolder}/${procedure.id}.md`, pageOf(procedure)] as const,
      ...lawLanguages(procedure).map(
        (language) =>
          [`${proceduresFolder}/${procedure.id}.law.${language}.md`, lawPageOf(procedure, language)] as const,
      ),
    ]),
  );
  return {
    ...Object.fromEntries(each.flat()),
    [`${proceduresFolder}/rules.md`]: rulesPage(tracedRules()),
    [`${proceduresFolder}/legal-rules.md`]: legalRulesPage(),
    [`${proceduresFolder}/README.md`]: indexPage(),
    'docs/transitions.md': transitionsPage(procedures),
  };
};

/** Writes the pages, and says which rules have neither a test nor a reason. */
export const writePages = async (): Promise<void> => {
  mkdirSync(proceduresFolder, { recursive: true });
  for (const [path, text] of Object.entries(await pages())) writeFileSync(path, text);
  const missing = tracedRules().filter(({ tests, reason }) => tests.length === 0 && reason === undefined);
  if (missing.length > 0) console.log(`Neither test nor reason: ${missing.map(({ id }) => id).join(', ')}`);
};
