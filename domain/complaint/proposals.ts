/** What waits in a case for a second person: who proposed what, since when, and by which commands it is signed or sent back. */
import type { CommandType } from './commands/registry.ts';
import type { CaseState } from './file/state.ts';

export const proposalKinds = ['refusal', 'order', 'closing', 'retraction', 'extension'] as const;
type ProposalKind = (typeof proposalKinds)[number];

export interface Proposal {
  readonly kind: ProposalKind;
  /** who had the first part */
  readonly by: readonly string[];
  /** an instant */
  readonly since: string;
  /** what was proposed, as it was */
  readonly facts: Readonly<Record<string, unknown>>;
  /** references to its texts */
  readonly words: Readonly<Record<string, string>>;
  readonly sign: SecondWord;
  readonly sendBack: SecondWord;
}

/** A command, and what it has to name of the proposal. */
interface SecondWord {
  readonly type: CommandType;
  readonly carries: Readonly<Record<string, unknown>>;
}

const word = (type: CommandType, carries: SecondWord['carries'] = {}): SecondWord => ({ type, carries });

type Kind = Pick<Proposal, 'kind' | 'sign' | 'sendBack'>;

const proposalOf = <P extends { by: string; since: string; words?: Proposal['words'] | undefined }>(
  of: Kind,
  { by, since, words = {}, ...facts }: P,
  others: readonly string[] = [],
): Proposal => ({ ...of, by: [...new Set([by, ...others])], since, facts, words });

const ofStage = ({ stage }: CaseState): readonly Proposal[] => {
  if (stage.status === 'triage' && stage.proposal !== undefined)
    return [
      proposalOf(
        { kind: 'refusal', sign: word('approve_refusal'), sendBack: word('reject_refusal') },
        stage.proposal,
      ),
    ];
  if (stage.status === 'investigating' && stage.proposal !== undefined)
    return [
      proposalOf(
        { kind: 'order', sign: word('issue_order'), sendBack: word('reject_order') },
        stage.proposal,
        stage.proposal.inspectors,
      ),
    ];
  return [];
};

const ofClosing = ({ file: { closingProposal } }: CaseState): readonly Proposal[] =>
  closingProposal === undefined
    ? []
    : [
        proposalOf(
          {
            kind: 'closing',
            sign: word('close_case', { reason: closingProposal.reason }),
            sendBack: word('reject_closing'),
          },
          closingProposal,
        ),
      ];

const ofRetractions = ({ file }: CaseState): readonly Proposal[] =>
  (file.retractions ?? []).map((each) =>
    proposalOf(
      {
        kind: 'retraction',
        sign: word('retract_payment', { payment: each.payment, workers: each.workers, reason: each.reason }),
        sendBack: word('reject_retraction', { payment: each.payment }),
      },
      each,
    ),
  );

/** As long as the limit runs that was asked to be extended. */
const ofExtension = ({ file: { extensionProposal, clocks } }: CaseState): readonly Proposal[] =>
  extensionProposal === undefined || !clocks.some(({ limit }) => limit === extensionProposal.limit)
    ? []
    : [
        proposalOf(
          {
            kind: 'extension',
            sign: word('extend_time_limit', { limit: extensionProposal.limit }),
            sendBack: word('reject_extension'),
          },
          extensionProposal,
        ),
      ];

/** In the order in which they were made. */
export const proposalsIn = (state: CaseState): readonly Proposal[] =>
  [...ofStage(state), ...ofClosing(state), ...ofRetractions(state), ...ofExtension(state)].toSorted((a, b) =>
    a.since.localeCompare(b.since),
  );
