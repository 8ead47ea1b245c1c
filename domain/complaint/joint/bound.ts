/** What keeps workers' money in the case where it is: law or sense ask for it to be finished there. */
import { type Refusal, refuse } from '#domain/terms/refusal.ts';
import type { Status } from '#domain/terms/statuses.ts';
import type { DecisionContext } from '../command.ts';
import type { CaseFile, CaseState } from '../file/state.ts';
import { openDeeds } from '../ledger/case-ledger.ts';

const elsewhere: readonly Status[] = ['transferred', 'arbitration', 'court', 'police'];

const decisionBar = ({ decided }: CaseFile): Refusal | undefined =>
  decided === undefined
    ? undefined
    : refuse(
        'too-late',
        'A decision is issued: it names its workers, is served, and is enforced as it stands. Link the cases instead.',
      );

const agreementBar = ({ file, stage }: CaseState): Refusal | undefined =>
  file.obligations.some((each) => openDeeds(each).length > 0) ||
  stage.status === 'agreement' ||
  stage.status === 'confirmation'
    ? refuse(
        'too-late',
        'An agreement is signed: it is confirmed, and performed or broken, where it was signed. Link the cases instead.',
      )
    : undefined;

const referralBar = ({ stage }: CaseState): Refusal | undefined =>
  elsewhere.includes(stage.status)
    ? refuse('too-late', 'Another authority has these claims: enter what came of it first.')
    : undefined;

/** Refuses to part workers from a decision, a signed agreement or a referral that is theirs, as long as it is under way. */
export const boundBar = (state: CaseState): Refusal | undefined =>
  decisionBar(state.file) ?? agreementBar(state) ?? referralBar(state);

/** Refuses to move somebody while it is open whether a payment to them was recorded by mistake. */
export const retractionBar = (
  { retractions = [] }: CaseFile,
  refs: readonly string[],
): Refusal | undefined =>
  retractions.some(({ workers }) => workers.some((each) => refs.includes(each)))
    ? refuse('in-dispute', 'A payment is said to be recorded by mistake: that is decided first.')
    : undefined;

/** Whether something is owed to one of them. */
export const isOwedTo = ({ workers }: CaseFile, refs: readonly string[]): boolean =>
  refs.some((ref) => {
    const sums = workers[ref]?.sums;
    return sums !== undefined && sums.agreed > sums.paid;
  });

/** Where time stands still for the talks, each worker's runs again from the certificate of their own: nobody gets another's. */
export const certificateBar = (
  from: CaseState,
  to: CaseState,
  { procedure }: Pick<DecisionContext, 'procedure'>,
): Refusal | undefined =>
  procedure.limitation.effect === 'suspend' && from.file.certificate !== to.file.certificate
    ? refuse(
        'too-late',
        'In one of the cases talks have failed, and the time for its claims runs from that day: link the cases instead.',
      )
    : undefined;
