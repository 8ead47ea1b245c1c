/**
 * Competence between offices: transfer, taking over, and disputes in which two offices hold each other competent
 * (CN-LI-04).
 */
import * as z from 'zod/mini';
import * as f from '#domain/terms/fields.ts';
import { type Refusal, refuse } from '#domain/terms/refusal.ts';
import { openStatuses } from '#domain/terms/statuses.ts';
import type { RouteReason } from '#domain/terms/vocabulary.ts';
import { commonSuperior } from '../../office/office.ts';
import { officesUnder } from '../../office/routing.ts';
import { command, type DecisionContext } from '../command.ts';
import type { EventOf } from '../events/registry.ts';
import { lawAreaIn } from '../file/law-area.ts';
import type { CaseFile, CaseState } from '../file/state.ts';
import { barUnlessSome } from './unless-some.ts';

/** The status in which another office takes the case up; one that was accepted need not be accepted again. */
const takenUpAs = ({ filedOn }: CaseFile): 'triage' | 'accepted' =>
  filedOn === undefined ? 'triage' : 'accepted';

/** The case goes to this office, and under the local law of the place that it belongs to there. */
/** The event of a transfer, by which the case is begun again where it goes. */
export const transferred = (
  file: CaseFile,
  { offices }: DecisionContext,
  toOffice: string,
  reason: RouteReason,
): EventOf<'case_transferred'> => ({
  type: 'case_transferred',
  toOffice,
  to: takenUpAs(file),
  reason,
  ...lawAreaIn(
    file,
    offices.find(({ id }) => id === toOffice),
    reason,
  ),
});

/** Another law would want another procedure; a case keeps the one that it was opened under. */
const strangeOfficeBar = ({ offices, procedure }: DecisionContext, id: string): Refusal | undefined =>
  officesUnder(offices, procedure.jurisdiction).some((each) => each.id === id)
    ? undefined
    : refuse('no-such-office', 'There is no such office.');

/** The offices that the case could go to. */
const otherOffices = ({ file }: CaseState, { offices, procedure }: DecisionContext): readonly string[] =>
  officesUnder(offices, procedure.jurisdiction).flatMap(({ id }) => (id === file.office ? [] : [id]));

const noOtherOffice = refuse('no-such-office', 'There is no other office.');

const noCommonSuperior = (office: string, other: string) =>
  refuse('no-such-office', `No office is above both ${office} and ${other}: transfer the case.`);

const disputeBar = ({ dispute }: CaseFile): Refusal | undefined =>
  dispute && refuse('in-dispute', `${dispute.before} decides which office is competent.`);

export const competenceCommands = [
  command({
    type: 'transfer_case',
    says: 'The case goes to the competent office (CN-LI-03, CN-LI-04). The clock of the case runs on. What was designated is not passed on again, save for a conflict of interest.',
    shape: () => ({ toOffice: f.officeId, reason: z.enum(['place', 'level', 'conflict_of_interest']) }),
    texts: ['note'],
    roles: ['intake_officer', 'supervisor'],
    relation: 'office',
    from: openStatuses,
    bars: (state, context) =>
      disputeBar(state.file) ?? (otherOffices(state, context).length === 0 ? noOtherOffice : undefined),
    decide: ({ toOffice, reason, words }, { file }, context) => {
      if (toOffice === file.office) return refuse('already-done', 'The case is with this office.');
      if (file.designated === file.office && reason !== 'conflict_of_interest')
        return refuse('in-dispute', 'The office above has designated this office.');
      return (
        strangeOfficeBar(context, toOffice) ?? [
          { ...transferred(file, context, toOffice, reason), ...(words && { words }) },
        ]
      );
    },
  }),
  command({
    type: 'dispute_competence',
    says: 'This office holds another competent, which does not agree: the lowest office above both is asked to designate one. The case stays here meanwhile and its clocks run on.',
    shape: () => ({ with: f.officeId }),
    requires: ['grounds'],
    roles: ['supervisor'],
    relation: 'office',
    from: openStatuses,
    bars: (state, context) => {
      const { file } = state;
      if (file.designated === file.office)
        return refuse('in-dispute', 'The office above has designated this office.');
      const barTo = (other: string) =>
        commonSuperior(context.offices, file.office, other) === undefined
          ? noCommonSuperior(file.office, other)
          : undefined;
      return disputeBar(file) ?? barUnlessSome(otherOffices(state, context), barTo, noOtherOffice);
    },
    decide: ({ with: other, words }, { file }, context) => {
      const no = strangeOfficeBar(context, other);
      if (no !== undefined) return no;
      const before = commonSuperior(context.offices, file.office, other);
      return before === undefined
        ? noCommonSuperior(file.office, other)
        : [
            {
              type: 'competence_disputed',
              with: other,
              before,
              by: context.actor.id,
              ...(words && { words }),
            },
          ];
    },
  }),
  command({
    type: 'designate_office',
    says: 'The office above both designates which of the two is competent; that binds (CN-LI-04).',
    shape: () => ({ office: f.officeId }),
    requires: ['reasons'],
    roles: ['supervisor'],
    relation: 'superior',
    from: openStatuses,
    bars: ({ file }, { actor }) => {
      if (file.dispute === undefined)
        return refuse('no-such-thing', 'No competence is disputed in this case.');
      return file.dispute.before === actor.office
        ? undefined
        : refuse('not-your-office', `${file.dispute.before} decides which office is competent.`);
    },
    decide: ({ office, words }, { file }, around) => {
      if (office !== file.office && office !== file.dispute?.with)
        return refuse('no-such-office', 'Designated is one of the two offices that dispute.');
      const designated = {
        type: 'office_designated',
        office,
        by: around.actor.id,
        ...(words && { words }),
      } as const;
      return office === file.office
        ? [designated]
        : [designated, transferred(file, around, office, 'designation')];
    },
  }),
  command({
    type: 'take_over_case',
    says: 'An office above takes the case over (CN-LI-04).',
    shape: () => ({}),
    requires: ['reasons'],
    roles: ['supervisor'],
    relation: 'superior',
    from: openStatuses,
    decide: ({ words }, { file }, around) =>
      around.actor.office === undefined
        ? refuse('no-such-office', 'Only an office takes a case over.')
        : [
            {
              ...transferred(file, around, around.actor.office, 'taken_over'),
              ...(words && { words }),
            },
          ],
  }),
] as const;
