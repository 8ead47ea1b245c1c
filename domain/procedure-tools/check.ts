/** Checks whether a document is a procedure that can be put to work; each problem is said in words, with its place. */
import { eventBody } from '#domain/complaint/events/registry.ts';
import { isKey } from '#domain/messages/catalogue.ts';
import { readPhone } from '#domain/procedure/phones.ts';
import { type Procedure, procedure } from '#domain/procedure/procedure.ts';
import { isOffered, type MenuChoice } from '#domain/procedure/text-menus.ts';
import type { TimeLimit } from '#domain/procedure/time-limit.ts';
import { courseProblems, type ProcedureProblem, problemIf, repeated } from './check-course.ts';
import { boundsProblems, calendarProblem, variationProblems } from './check-variations.ts';

const eventTypes: ReadonlySet<string> = new Set(
  eventBody.def.options.flatMap((each) => [...each.shape.type.def.values]),
);

const unknownEvents = (where: string, events: readonly string[]): readonly ProcedureProblem[] =>
  events
    .filter((each) => each !== 'entering' && !eventTypes.has(each))
    .map((each) => ({ where, what: `There is no event "${each}".` }));

const changesInOrder = ({ changes = [] }: TimeLimit): boolean =>
  changes.every((each, n) => n === 0 || (changes[n - 1]?.from ?? '') < each.from);

const limitProblems = (limit: TimeLimit, n: number): readonly ProcedureProblem[] => {
  const at = `timeLimits[${n}] (${limit.id})`;
  const entering = limit.startsOn.includes('entering');
  const named = limit.length === undefined;
  return [
    ...unknownEvents(`${at}.startsOn`, limit.startsOn),
    ...unknownEvents(`${at}.stopsOn`, limit.stopsOn),
    ...problemIf(
      `${at}.during`,
      entering && limit.during === undefined,
      'It starts on entering a status, so the statuses must be named.',
    ),
    ...problemIf(
      `${at}.during`,
      limit.onLapse !== undefined && limit.during === undefined,
      'Its lapse does something, so the statuses in which it may must be named.',
    ),
    ...problemIf(
      `${at}.length`,
      named && entering,
      'It starts on entering a status, which names no day, so it needs a length.',
    ),
    ...problemIf(
      `${at}.lanes`,
      limit.startsOn.includes('lane_entered') && limit.lanes === undefined,
      'It starts on entering a lane, so the lanes must be named.',
    ),
    ...problemIf(`${at}.changes`, !changesInOrder(limit), 'The changes are not in the order of their dates.'),
    ...problemIf(
      `${at}.rule`,
      limit.kind === 'legal' && limit.verified && limit.rule === undefined,
      'A legal limit that is called verified needs the id of its rule.',
    ),
    ...problemIf(
      `${at}.pauseCapDays`,
      limit.pauseCapDays !== undefined && limit.pausedBy.length === 0,
      'A cap on pauses, and nothing pauses it.',
    ),
    ...problemIf(
      `${at}.id`,
      !isKey(`limit.${limit.id}`),
      `The messages have no words for it: "limit.${limit.id}" is missing.`,
    ),
  ];
};

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
  ...of.timeLimits.flatMap(limitProblems),
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

/** The problems of a document, none when it can be put to work. Problems of its form come alone, since the rest needs the form. */
export const checkProcedure = (document: unknown): readonly ProcedureProblem[] => {
  const read = procedure.safeParse(document);
  return read.success
    ? wholeProblems(read.data)
    : read.error.issues.map(({ path, message }) => ({ where: pathText(path), what: message }));
};
