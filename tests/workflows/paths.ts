/** Typical ways of a case, with the state transitions that each costs: the beginning, two a stage, the end. */
import type { Status } from '#domain/terms/statuses.ts';

interface Typical {
  readonly path: readonly [Status, ...Status[]];
  readonly costs: number;
}

export const paths: Readonly<Record<string, Typical>> = {
  refused: { path: ['triage', 'refused'], costs: 4 },
  'completed and settled by a call': {
    path: ['triage', 'awaiting_completion', 'triage', 'coordination', 'performed', 'closed'],
    costs: 12,
  },
  'an order that is obeyed': {
    path: ['triage', 'accepted', 'assigned', 'investigating', 'order_issued', 'performed', 'closed'],
    costs: 12,
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
    costs: 20,
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
    costs: 16,
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
    costs: 18,
  },
  'withdrawn while inspectors ask': {
    path: ['triage', 'accepted', 'assigned', 'investigating', 'withdrawn'],
    costs: 8,
  },
  'transferred, referred and returned': {
    path: ['triage', 'accepted', 'assigned', 'triage', 'transferred', 'triage', 'refused'],
    costs: 14,
  },
};
