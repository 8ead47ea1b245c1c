/** Tables of a procedure's page about its course: stages, steps and who takes them, and how a case may end. */
import { commandKinds } from '#domain/complaint/commands/registry.ts';
import type { Ending } from '#domain/procedure/endings.ts';
import type { Procedure } from '#domain/procedure/procedure.ts';
import { markdownTable } from './markdown.ts';
import { called, calledTogether, mark, underLaw } from './said.ts';

/** The stages of a step in words; where it is most of them, the exceptions. */
const stagesText = (of: Procedure, from: readonly string[]): string => {
  const own = of.stages.filter((stage) => from.includes(stage));
  const ended = from.filter((status) => !of.stages.some((stage) => stage === status));
  const after = ended.filter((status) => ['refused', 'closed', 'withdrawn', 'merged'].includes(status));
  const not = of.stages.filter((stage) => !from.includes(stage));
  const most =
    not.length === 0 ? 'every open stage' : `every open stage but: ${calledTogether(of, 'status', not)}`;
  const open = not.length < own.length ? most : calledTogether(of, 'status', own);
  return [open, after.length === 0 ? '' : calledTogether(of, 'status', after)]
    .filter((each) => each !== '')
    .join('; ');
};

/** The table of the steps, in the words of the API's description, with their legal basis. */
export const stepsTable = (of: Procedure): string =>
  markdownTable(
    ['step', 'by', 'in'],
    commandKinds.flatMap(({ type, says, from }) => {
      const roles = of.steps[type];
      return roles === undefined
        ? []
        : [
            [
              `${underLaw(of, says)} (\`${type}\`)`,
              calledTogether(of, 'role', roles),
              type === 'file_complaint' ? '' : stagesText(of, from),
            ],
          ];
    }),
  );

const absentSteps = (of: Procedure): readonly string[] =>
  commandKinds
    .map(({ type }) => type)
    .filter((type) => of.steps[type] === undefined && type !== 'reach_deadline');

export const leftOutSteps = (of: Procedure): string => {
  const none = absentSteps(of);
  return none.length === 0
    ? 'It has every step that the product knows.'
    : `It has not: ${none.map((each) => each.replaceAll('_', ' ')).join(', ')}.`;
};

export const inspectorsOf = ({ inspectors }: Procedure): string => {
  if (inspectors === undefined) return 'Nothing is inspected.';
  const { atLeast, rule, basis, verified } = inspectors;
  const source = rule === undefined ? basis : `${basis}, ${rule}`;
  return `A formal act of inspection takes at least ${atLeast} inspectors (${source}). Checked: ${mark(verified)}.`;
};

export const decisionsOf = (of: Procedure): string =>
  `Decisions: ${of.outcomes.length === 0 ? 'none; a case that is not settled is referred' : calledTogether(of, 'decision_kind', of.outcomes)}.`;

/** An event, and which of its kinds where only one will do: `decision_issued:penalty`. */
const basisText = (of: Procedure, basis: string): string => {
  const [event = '', detail] = basis.split(':');
  const happened = event.replaceAll('_', ' ');
  if (detail === undefined) return happened;
  const kind =
    event === 'decision_issued' ? called(of, 'decision_kind', detail) : detail.replaceAll('_', ' ');
  return `${happened} (${kind})`;
};

const needsText = (of: Procedure, { needs, owed }: Ending): string =>
  [
    ...needs.map((row) => row.map((each) => basisText(of, each)).join(' or ')),
    ...(owed === undefined
      ? []
      : [owed === 'nothing' ? 'nothing is owed any more' : 'something is still owed']),
  ].join('; and ');

/** Why a case may be closed, and what must stand behind each reason. */
export const endingsOf = (of: Procedure): string =>
  markdownTable(
    ['reason, as the worker reads it', 'must have happened', 'by two persons'],
    of.closingReasons.map((each) => [
      `${called(of, 'closing_reason', each.reason)} (\`${each.reason}\`)`,
      needsText(of, each),
      each.twoPersons ? 'yes' : '',
    ]),
  );

/** What an inspection may find broken. */
export const violationsOf = ({ violations }: Procedure): string =>
  violations.length === 0
    ? 'None is named: no step here records findings. What an employer broke is found by the authority or tribunal that the case is referred to.'
    : markdownTable(
        ['what may be found broken', 'legal basis', 'rule', 'checked'],
        violations.map(({ what, basis, rule, verified }) => [what, basis, rule, mark(verified)]),
      );
