/** Typical ways of a case, with the state transitions that each cost while every stage came back to one question. */
import type { Status } from '#domain/terms/statuses.ts';

interface Typical {
  readonly path: readonly [Status, ...Status[]];
  readonly before: number;
}

export const paths: Readonly<Record<string, Typical>> = {
  refused: { path: ['triage', 'refused'], before: 7 },
  'completed and settled by a call': {
    path: ['triage', 'awaiting_completion', 'triage', 'coordination', 'performed', 'closed'],
    before: 20,
  },
  'an order that is obeyed': {
    path: ['triage', 'accepted', 'assigned', 'investigating', 'order_issued', 'performed', 'closed'],
    before: 25,
  },
  'a decision, after a pause, that the court enforces': {
    path: [
      'triage',
      'accepted',
      'assigned',
      'investigating',
      'suspended',
      'investigating',
      'hearing',
      'decision_issued',
      'enforcement',
      'performed',
      'closed',
    ],
    before: 38,
  },
  'talks, an agreement that a court confirms': {
    path: [
      'triage',
      'mediation_offered',
      'mediation',
      'agreement',
      'confirmation',
      'agreement',
      'performed',
      'closed',
    ],
    before: 39,
  },
  'a plan that is broken': {
    path: [
      'triage',
      'coordination',
      'plan_active',
      'breached',
      'hearing',
      'decision_issued',
      'plan_active',
      'performed',
      'closed',
    ],
    before: 36,
  },
  'withdrawn while inspectors ask': {
    path: ['triage', 'accepted', 'assigned', 'investigating', 'withdrawn'],
    before: 16,
  },
  'transferred, referred and returned': {
    path: ['triage', 'accepted', 'assigned', 'triage', 'transferred', 'triage', 'refused'],
    before: 22,
  },
};
