import { type Refusal, refuse } from '#domain/terms/refusal.ts';
import type { DecisionContext } from '../command.ts';
import type { CaseState } from '../file/state.ts';
import { eligibilityBar } from './assignment.ts';

/**
 * Refuses a formal act with fewer inspectors than the procedure says (CN-LI-11): different people, all eligible, the
 * actor one of them.
 */
export const enoughInspectors = (
  state: CaseState,
  context: DecisionContext,
  inspectors: readonly string[],
): Refusal | undefined => {
  const { inspectors: needed } = context.procedure;
  if (needed !== undefined && new Set(inspectors).size < needed.atLeast)
    return refuse(
      'two-inspectors-needed',
      `A formal act needs inspectors: at least ${needed.atLeast} different ones (${needed.basis}).`,
    );
  if (!inspectors.includes(context.actor.id))
    return refuse('two-inspectors-needed', 'Who records a formal act is one of its inspectors.');
  return inspectors
    .map((id) => eligibilityBar(state, context, id, 'inspector'))
    .find((no) => no !== undefined);
};

/** Refuses an actor who investigates the case: the decider is not the investigator. */
export const notTheInspector = ({ file }: CaseState, { actor }: DecisionContext): Refusal | undefined =>
  actor.id === file.lead || actor.id === file.co
    ? refuse('not-the-same-person', 'Who investigated does not sign the decision.')
    : undefined;
