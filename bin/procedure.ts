/**
 * The tools of whoever writes or changes a procedure; none of them writes to an environment.
 *   npm run procedure -- check FILE            is it a procedure, and if not, what is wrong and where
 *   npm run procedure -- try FILE [EXPORT]     what would have differed in the cases of the local environment, or of an export
 *   npm run procedure -- coming [DAY]          what begins, ends or was promised within a year, and what to look up by hand
 *   npm run procedure -- docs                  writes docs/procedures/ and docs/transitions.md anew
 */
import { readFileSync } from 'node:fs';
import { calendarOf } from '#domain/jurisdictions/calendars.ts';
import { jurisdictions } from '#domain/jurisdictions/jurisdictions.ts';
import { procedureOf } from '#domain/jurisdictions/procedures.ts';
import { type Procedure, procedure } from '#domain/procedure/procedure.ts';
import { checkProcedure } from '#domain/procedure-tools/check.ts';
import { calendarsNamed, comingIn } from '#domain/procedure-tools/coming.ts';
import { differences } from '#domain/procedure-tools/replay.ts';
import { civilDate } from '#domain/terms/fields.ts';
import { nameIn } from '#domain/terms/names.ts';
import byHand from './procedure/by-hand.json' with { type: 'json' };
import { writePages } from './procedure/docs/write.ts';
import { exported, ofLocalEnvironment } from './procedure/histories.ts';
import { tableText } from './procedure/table.ts';

/** What no source that could be opened settles, by jurisdiction. */
const lookedUpByHand: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(byHand));

const usage = 'Say: check FILE, or try FILE [EXPORT], or coming [DAY], or docs';

const exitWith = (text: string): never => {
  console.error(text);
  process.exit(1);
};

const documentIn = (path: string | undefined): unknown => {
  if (path === undefined) return exitWith(usage);
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    return exitWith(
      `${path} ${error instanceof SyntaxError ? `is no JSON: ${error.message}` : 'cannot be read'}.`,
    );
  }
};

/** Ends the program, in words, when the file is no procedure. */
const checkedProcedure = (path: string | undefined): Procedure => {
  const document = documentIn(path);
  const problems = checkProcedure(document);
  if (problems.length > 0)
    exitWith(
      [`${path} will not do:`, ...problems.map(({ where, what }) => `  ${where}: ${what}`)].join('\n'),
    );
  return procedure.parse(document);
};

const reportProcedure = (path: string | undefined): void => {
  const { id, timeLimits, variations = [] } = checkedProcedure(path);
  const open = [
    ...timeLimits.filter(({ verified }) => !verified).map((limit) => limit.id),
    ...variations.filter(({ verified }) => !verified).map(({ name }) => nameIn(name, 'en') ?? ''),
  ];
  console.log(
    `${id} is a procedure with ${timeLimits.length} time limits and ${variations.length} local variations.`,
  );
  if (open.length > 0) console.log(`Not checked against the text of the law yet: ${open.join(', ')}.`);
};

const tryOut = async (path: string | undefined, cases: string | undefined): Promise<void> => {
  const would = checkedProcedure(path);
  const histories =
    cases === undefined
      ? await ofLocalEnvironment().catch((error: unknown) => exitWith(String(error)))
      : exported(cases);
  const rows = histories.flatMap((history) => {
    const [first] = history;
    if (first?.event.type !== 'complaint_filed') return [];
    return differences(history, procedureOf(first.event.procedure), would);
  });
  const touched = new Set(rows.map(({ caseId }) => caseId)).size;
  if (rows.length > 0)
    console.log(
      tableText(
        ['case', 'what', 'of', 'was', 'would be'],
        rows.map((row) => [row.number, row.what, row.of, row.was, row.would]),
      ),
    );
  console.log(
    `${rows.length} differences in ${touched} of ${histories.length} cases under ${would.id}. Nothing was written.`,
  );
};

const tellComing = (day: string): void => {
  for (const { id, procedures } of jurisdictions) {
    const newest = procedures.at(-1);
    if (newest === undefined) continue;
    const rows = comingIn(newest, calendarsNamed(newest).map(calendarOf), day);
    console.log(`\n${newest.id}, the year from ${day}`);
    if (rows.length > 0)
      console.log(
        tableText(
          ['on', 'what', 'of', 'basis'],
          rows.map((row) => [row.on, row.what.replaceAll('_', ' '), row.of, row.basis]),
        ),
      );
    console.log('To be looked up by hand:');
    for (const each of lookedUpByHand.get(id) ?? []) console.log(`  - ${each}`);
  }
};

const [what, procedurePath, exportPath] = process.argv.slice(2);
if (what === 'check') reportProcedure(procedurePath);
else if (what === 'try') await tryOut(procedurePath, exportPath);
else if (what === 'coming')
  tellComing(civilDate.parse(procedurePath ?? new Date().toISOString().slice(0, 10)));
else if (what === 'docs') await writePages();
else exitWith(usage);
