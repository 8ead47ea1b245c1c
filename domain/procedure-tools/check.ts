/** Whether a document is a procedure that can be put to work; what is not right is said in words, with its place. */
import { calendarIds } from '#domain/jurisdictions/calendars.ts';
import { isKey } from '#domain/messages/catalogue.ts';
import { e164 } from '#domain/procedure/phones.ts';
import { type Procedure, procedure } from '#domain/procedure/procedure.ts';
import { isOffered, type MenuChoice } from '#domain/procedure/text-menus.ts';
import { courseProblems, type ProcedureProblem, problemIf, repeated } from './check-course.ts';
import { limitProblems } from './check-limits.ts';

const fineProblems = ({ fines }: Procedure): readonly ProcedureProblem[] =>
  fines.flatMap(({ rule, min, max, times }, n) => {
    const at = `fines[${n}] (${rule})`;
    return [
      ...problemIf(
        at,
        times === undefined && (min === undefined || max === undefined),
        'A fine is from a sum to a sum, or a multiple.',
      ),
      ...problemIf(
        at,
        (min ?? 0) > (max ?? min ?? 0) || (times !== undefined && times.min > times.max),
        'The least is more than the most.',
      ),
    ];
  });

const calendarProblems = (of: Procedure): readonly ProcedureProblem[] =>
  [
    ['calendar', of.calendar] as const,
    ...Object.entries(of.calendarOfOffices ?? {}).map(
      ([prefix, id]) => [`calendarOfOffices.${prefix}`, id] as const,
    ),
  ].flatMap(([where, id]) =>
    problemIf(
      where,
      !calendarIds.includes(id),
      `There is no calendar "${id}". There are: ${calendarIds.join(', ')}.`,
    ),
  );

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
  ...calendarProblems(of),
  ...menuProblems(of),
  ...limitProblems(of),
  ...repeated(of.timeLimits.map(({ id }) => id)).map((id) => ({
    where: 'timeLimits',
    what: `The limit "${id}" stands there twice.`,
  })),
  ...repeated(of.competence.flatMap(({ kinds }) => kinds)).map((kind) => ({
    where: 'competence',
    what: `The kind "${kind}" is sent to two authorities.`,
  })),
  ...courseProblems(of),
  ...fineProblems(of),
  ...problemIf(
    'currency',
    !isKey(`currency.${of.currency}`),
    `The messages have no words for it: "currency.${of.currency}" is missing.`,
  ),
  ...problemIf(
    'phones.example',
    e164(of.phones, of.phones.example) === undefined,
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

/** Nothing when it can be put to work. A document that has not the form is told that first; the rest is looked at when it has. */
export const checkProcedure = (document: unknown): readonly ProcedureProblem[] => {
  const read = procedure.safeParse(document);
  return read.success
    ? wholeProblems(read.data)
    : read.error.issues.map(({ path, message }) => ({ where: pathText(path), what: message }));
};
