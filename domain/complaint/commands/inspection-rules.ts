import * as z from 'zod/mini';
import * as f from '#domain/terms/fields.ts';
import { type Refusal, refuse } from '#domain/terms/refusal.ts';
import type { DecisionContext } from '../command.ts';
import type { CaseState } from '../file/state.ts';
import { eligibilityBar } from './assignment.ts';
import { secondPersonBar } from './second-person.ts';

/** Who takes part in a formal act. */
export const inspectorIds = z.array(f.staffId).check(z.minLength(1), z.maxLength(6));

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

/** Refuses a formal act where the office has too few who could do it with the actor. */
export const noInspectorsBar = (state: CaseState, context: DecisionContext): Refusal | undefined => {
  const { actor, procedure, staff } = context;
  const eligible = staff.filter(({ id }) => eligibilityBar(state, context, id, 'inspector') === undefined);
  const pair = [actor.id, ...eligible.map(({ id }) => id).filter((id) => id !== actor.id)];
  return enoughInspectors(state, context, pair.slice(0, Math.max(1, procedure.inspectors?.atLeast ?? 1)));
};

/** Refuses an actor who investigates the case: the decider is not the investigator. */
export const notTheInspector = ({ file }: CaseState, context: DecisionContext): Refusal | undefined =>
  secondPersonBar([file.lead, file.co], context, 'Who investigated does not sign the decision.');
