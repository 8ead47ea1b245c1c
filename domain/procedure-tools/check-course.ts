/** Checks that the stages, steps, lanes and kinds of a procedure fit together. */
import { commandKinds } from '#domain/complaint/commands/registry.ts';
import { isKey } from '#domain/messages/catalogue.ts';
import type { Procedure } from '#domain/procedure/procedure.ts';

export interface ProcedureProblem {
  /** e.g. `timeLimits[3] (investigation).length` */
  readonly where: string;
  readonly what: string;
}

export const problemIf = (where: string, wrong: boolean, what: string): readonly ProcedureProblem[] =>
  wrong ? [{ where, what }] : [];

export const repeated = <T>(items: readonly T[]): readonly T[] =>
  items.filter((each, n) => items.indexOf(each) !== n);

const problemIfTwice = (where: string, what: string, items: readonly string[]): readonly ProcedureProblem[] =>
  repeated(items).map((each) => ({ where, what: `${what} "${each}" stands there twice.` }));

interface Dated {
  readonly name: string;
  readonly inForce?: { readonly from?: string | undefined; readonly until?: string | undefined } | undefined;
}

const overlap = (a: Dated, b: Dated): boolean =>
  (a.inForce?.from ?? '') <= (b.inForce?.until ?? '9999') &&
  (b.inForce?.from ?? '') <= (a.inForce?.until ?? '9999');

/** The names that two entries have on the same day; one may follow another when the law changes. */
export const repeatedInTime = (all: readonly Dated[]): readonly string[] =>
  all
    .filter((each, n) => all.slice(0, n).some((other) => other.name === each.name && overlap(other, each)))
    .map(({ name }) => name);

const unknownKinds = (
  { matters }: Procedure,
  where: string,
  kinds: readonly string[] = [],
): readonly ProcedureProblem[] =>
  kinds
    .filter((each) => !matters.some(({ kind }) => kind === each))
    .map((each) => ({ where, what: `The kind "${each}" is none that may be complained of here.` }));

const matterProblems = (of: Procedure): readonly ProcedureProblem[] => [
  ...problemIfTwice(
    'matters',
    'The kind',
    of.matters.map(({ kind }) => kind),
  ),
  ...of.matters.flatMap(({ kind, onBuildingSite, against, asks }, n) => {
    const at = `matters[${n}] (${kind})`;
    return [
      ...unknownKinds(of, `${at}.onBuildingSite`, onBuildingSite === undefined ? [] : [onBuildingSite]),
      ...problemIf(
        `${at}.asks`,
        against === 'public_body' && asks.includes('building_site'),
        'A public body has no main contractor to ask for.',
      ),
    ];
  }),
  ...problemIf(
    'matters',
    !of.matters.some(({ callsOut }) => callsOut),
    'Nothing calls the officer on duty out: a worker in danger could choose no kind.',
  ),
];

const laneProblems = (of: Procedure): readonly ProcedureProblem[] =>
  of.lanes.flatMap(({ lane, when, urgency }, n) => {
    const at = `lanes[${n}] (${lane})`;
    return [
      ...when.flatMap(({ kinds }) => unknownKinds(of, `${at}.when`, kinds)),
      ...problemIf(
        `${at}.urgency`,
        (of.lanes[n - 1]?.urgency ?? urgency) > urgency,
        'The lanes stand in the order of their urgency, the gravest first.',
      ),
    ];
  });

const stepProblems = ({ steps }: Procedure): readonly ProcedureProblem[] =>
  Object.entries(steps).flatMap(([type, roles]) => {
    const known = commandKinds.find((each) => each.type === type);
    if (known === undefined) return [{ where: `steps.${type}`, what: 'There is no such command.' }];
    const strange = roles.filter((role) => !known.roles.some((each) => each === role));
    return strange.map((role) => ({
      where: `steps.${type}`,
      what: `The role "${role}" can't give this command; these can: ${known.roles.join(', ')}.`,
    }));
  });

/** A stage that nobody can do anything in would hold its cases for ever. */
const stageProblems = ({
  stages,
  steps,
  inspectors,
  outcomes,
  violations,
}: Procedure): readonly ProcedureProblem[] => [
  ...problemIfTwice('stages', 'The stage', stages),
  ...problemIf('stages', !stages.includes('triage'), 'Every complaint begins in "triage".'),
  ...stages
    .filter(
      (stage) =>
        !commandKinds.some(
          ({ type, from }) => steps[type] !== undefined && from.some((status) => status === stage),
        ),
    )
    .map((stage) => ({ where: 'stages', what: `No step leads on from "${stage}".` })),
  ...problemIf(
    'inspectors',
    stages.includes('investigating') !== (inspectors !== undefined),
    'A procedure with inspections says how many inspectors a formal act takes; one without does not.',
  ),
  ...problemIf(
    'outcomes',
    stages.includes('decision_issued') !== outcomes.length > 0,
    'A procedure with decisions names what they may be; one without names none.',
  ),
  ...problemIf(
    'violations',
    (steps.record_findings !== undefined) !== violations.length > 0,
    'A procedure whose inspectors record findings names what they may find broken; one without that step names nothing.',
  ),
];

const termProblems = ({ terms }: Procedure): readonly ProcedureProblem[] =>
  Object.entries(terms).flatMap(([key, own]) =>
    [key, own]
      .filter((each) => !isKey(each))
      .map((each) => ({ where: `terms.${key}`, what: `The messages have no words for it: "${each}".` })),
  );

export const courseProblems = (of: Procedure): readonly ProcedureProblem[] => [
  ...matterProblems(of),
  ...of.competence.flatMap(({ kinds }, n) => unknownKinds(of, `competence[${n}]`, kinds)),
  ...laneProblems(of),
  ...stepProblems(of),
  ...stageProblems(of),
  ...termProblems(of),
  ...problemIfTwice(
    'refusals',
    'The reason',
    of.refusals.map(({ reason }) => reason),
  ),
  ...repeatedInTime(of.fines.map(({ id, inForce }) => ({ name: id, inForce }))).map((id) => ({
    where: 'fines',
    what: `The fine "${id}" stands there twice.`,
  })),
];
