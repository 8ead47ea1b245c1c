import type { Surroundings } from '../command.ts';
import { type Refusal, refuse } from '../refusal.ts';
import type { CaseState } from '../state.ts';
import { eligible } from './assignment.ts';

/** Two inspectors on each formal act (CN-LI-11, LSSR art. 16): two different people, both eligible, the actor one of them. */
export const twoInspectors = (
  state: CaseState,
  around: Surroundings,
  inspectors: readonly string[],
): Refusal | undefined => {
  if (new Set(inspectors).size < 2)
    return refuse('two-inspectors-needed', 'A formal act needs two inspectors (LSSR art. 16).');
  if (!inspectors.includes(around.actor.id))
    return refuse('two-inspectors-needed', 'Who records a formal act is one of its inspectors.');
  return inspectors.map((id) => eligible(state, around, id, 'inspector')).find((no) => no !== undefined);
};

/** The decider is not the investigator. */
export const notTheInspector = ({ file }: CaseState, { actor }: Surroundings): Refusal | undefined =>
  actor.id === file.lead || actor.id === file.co
    ? refuse('not-the-same-person', 'Who investigated does not sign the decision.')
    : undefined;
