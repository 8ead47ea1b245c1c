/** When the workers have heard from the office. */
import type { CaseEvent, EventType } from '../events/registry.ts';

const telling: readonly EventType[] = [
  'complaint_filed',
  'completion_requested',
  'complaint_accepted',
  'case_assigned',
  'case_transferred',
  'case_referred',
  'rectification_ordered',
  'decision_issued',
  'agreement_reached',
  'payment_plan_agreed',
  'review_requested',
  'closure_disputed',
  'case_reopened',
  'referral_returned',
  'case_split',
];

/** A call that reached nobody is no word, nor is what a worker writes. */
export const isWordToWorkers = (event: CaseEvent): boolean => {
  if (event.type === 'worker_contacted') return event.reached;
  if (event.type === 'message_written') return event.from === 'office';
  return telling.includes(event.type);
};
