/** Checks whether a document is a procedure that can be put to work; each problem is said in words, with its place. */
import { readPhone } from '#domain/procedure/phones.ts';
import { type Procedure, procedure } from '#domain/procedure/procedure.ts';
import { isOffered, type MenuChoice } from '#domain/procedure/text-menus.ts';
import {
  courseProblems,
  type ProcedureProblem,
  problemIf,
  repeated,
  repeatedInTime,
} from './check-course.ts';
import { limitProblems } from './check-limits.ts';
import { boundsProblems, calendarProblem, variationProblems } from './check-variations.ts';

const fineProblems = ({ fines }: Procedure): readonly ProcedureProblem[] =>
  fines.flatMap((fine, n) => boundsProblems(`fines[${n}] (${fine.rule})`, fine));

const choiceProblem = (each: MenuChoice): string =>
  'kind' in each
    ? `The kind "${each.kind}" does not stand in the matters.`
    : `There is no menu "${each.ask}" with a kind in it.`;

const menuProblems = (of: Procedure): readonly ProcedureProblem[] =>
  Object.entries(of.textMenus ?? {}).flatMap(([step, choices = []]) =>
    choices.flatMap((each, n) =>
      problemIf(`textMenus.${step}[${n}]`, !isOffered(of, each), choiceProblem(each)),
    ),
  );

const wholeProblems = (of: Procedure): readonly ProcedureProblem[] => [
  ...calendarProblem('calendar', of.calendar),
  ...variationProblems(of),
  ...menuProblems(of),
  ...limitProblems(of),
  ...repeated(of.timeLimits.map(({ id }) => id)).map((id) => ({
    where: 'timeLimits',
    what: `The limit "${id}" stands there twice.`,
  })),
  ...repeatedInTime(
    of.competence.flatMap(({ kinds, inForce }) => kinds.map((kind) => ({ name: kind, inForce }))),
  ).map((kind) => ({
    where: 'competence',
    what: `The kind "${kind}" is sent to two authorities.`,
  })),
  ...courseProblems(of),
  ...fineProblems(of),
  ...problemIf(
    'currency',
    !Intl.supportedValuesOf('currency').includes(of.currency),
    `There is no currency "${of.currency}" (ISO 4217).`,
  ),
  ...problemIf(
    'phones.example',
    readPhone(of.phones, of.phones.example)?.takesTexts !== true,
    'The example is no number as it is written there.',
  ),
  ...problemIf(
    'emergencyNumbers',
    of.emergencyNumbers.length === 0,
    'A worker in danger needs a number to call.',
  ),
  ...problemIf(
    'id',
    !of.id.startsWith(`${of.jurisdiction}@`),
    `An id is the jurisdiction, @ and a version: "${of.jurisdiction}@…".`,
  ),
  ...problemIf(
    'extraCompensation',
    of.extraCompensation.minPercent > of.extraCompensation.maxPercent,
    'The least is more than the most.',
  ),
];

const pathText = (path: readonly PropertyKey[]): string =>
  path
    .map((each) => (typeof each === 'number' ? `[${each}]` : `.${String(each)}`))
    .join('')
    .replace(/^\./, '') || 'the whole document';

/**
 * The problems of a document, none when it can be put to work. Problems of its form come alone, since the rest needs
 * the form.
 */
export const checkProcedure = (document: unknown): readonly ProcedureProblem[] => {
  const read = procedure.safeParse(document);
  return read.success
    ? wholeProblems(read.data)
    : read.error.issues.map(({ path, message }) => ({ where: pathText(path), what: message }));
};
