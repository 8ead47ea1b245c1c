/** Tables of a procedure's page about its course: stages, steps and who takes them, and how a case may end. */
import { commandKinds } from '#domain/complaint/commands/registry.ts';
import type { Procedure } from '#domain/procedure/procedure.ts';
import { markdownTable } from './markdown.ts';
import { calledTogether, mark, underLaw } from './said.ts';

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

export const endingsOf = (of: Procedure): string =>
  [
    `Decisions: ${of.outcomes.length === 0 ? 'none; a case that is not settled is referred' : calledTogether(of, 'decision_kind', of.outcomes)}.`,
    `A case is closed because: ${calledTogether(
      of,
      'closing_reason',
      of.closingReasons.map(({ reason }) => reason),
    )}.`,
  ].join(' ');
