/** The order in which acts are offered: what moves the case on first, then what records, who takes part, and what is rare. */
import type { CommandType } from '#domain/complaint/commands/registry.ts';
import type { CaseState } from '#domain/complaint/file/state.ts';
import { actsLikelyNext, isLikelyNext } from '#domain/complaint/likely-next.ts';

const records: readonly CommandType[] = [
  'add_evidence',
  'write_message',
  'mark_messages_read',
  'write_note',
  'record_contact',
  'state_claim',
  'record_wage_statement',
  'record_payment',
  'confirm_payment',
  'deny_payment',
  'record_failed_call',
  'verify_payment',
  'record_call',
  'record_interview',
  'record_site_visit',
  'record_employer_answer',
  'record_findings',
  'record_order_served',
  'record_decision_served',
  'verify_deed',
  'record_session',
  'record_offer',
  'complete_complaint',
  'record_hearing',
  'report_danger',
];

const people: readonly CommandType[] = [
  'assign_case',
  'reassign_case',
  'assign_mediator',
  'name_party',
  'describe_party',
  'change_contact',
  'choose_representatives',
  'reveal_identity',
  'join_complaint',
  'split_off_workers',
  'declare_conflict',
  'link_case',
  'merge_case',
  'split_case',
  'transfer_case',
];

export type ActGroup = 'next' | 'record' | 'people' | 'rare';

/** Where an act stands on the screen of this case. */
export const actGroupOf = (type: CommandType, state: CaseState): ActGroup => {
  if (isLikelyNext(type, state)) return 'next';
  if (records.includes(type)) return 'record';
  return people.includes(type) ? 'people' : 'rare';
};

const placeIn = (type: CommandType, state: CaseState): number => {
  const order = [...actsLikelyNext(state), ...records, ...people];
  const at = order.indexOf(type);
  return at === -1 ? order.length : at;
};

/** The same acts, what moves the case on first. */
export const inOrder = <A extends { readonly type: CommandType }>(
  acts: readonly A[],
  state: CaseState,
): readonly A[] => acts.toSorted((a, b) => placeIn(a.type, state) - placeIn(b.type, state));
