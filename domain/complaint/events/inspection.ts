/** Investigating, ordering, deciding; pauses and extensions. */
import * as z from 'zod/mini';
import * as f from '#domain/terms/fields.ts';
import { openStatuses } from '#domain/terms/statuses.ts';
import * as words from '#domain/terms/vocabulary.ts';
import { event } from './event.ts';

const statusAfterPause = z.enum(openStatuses);
const twoInspectors = z.array(f.staffId).check(z.minLength(2), z.maxLength(6));

export const inspectionEvents = [
  event('inspection_begun', () => ({})),
  event('information_requested', () => ({
    id: z.string(),
    from: f.partyRef,
    dueOn: f.civilDate,
    items: z.array(z.enum(words.evidenceKinds)),
  })),
  event('employer_answered', () => ({ id: z.string(), complete: z.boolean() })),
  event('site_visit_scheduled', () => ({ id: z.string(), on: f.civilDate, inspectors: twoInspectors })),
  event('site_visited', () => ({ id: z.string(), inspectors: twoInspectors })),
  event('interview_held', () => ({
    with: z.enum(['worker', 'employer', 'witness']),
    inspectors: twoInspectors,
  })),
  event('findings_recorded', () => ({
    lines: z.array(f.sumLine),
    violations: z.array(z.string()),
    inspectors: twoInspectors,
  })),
  event('corrected_on_the_spot', () => ({ inspectors: twoInspectors })),
  event('order_proposed', () => ({
    liable: z.array(
      z.strictObject({ party: f.partyRef, basis: z.enum(words.liabilityBases), order: z.int() }),
    ),
    lines: z.array(f.sumLine),
    dueOn: f.civilDate,
    sumsAre: z.optional(z.enum(words.sumsAre)),
    inspectors: twoInspectors,
  })),
  event('order_proposal_rejected', () => ({})),
  /**
   * What was found about workers in the case from which they come. The rest is what holds in this case afterwards:
   * outdated, as long as something is found about some of its workers only.
   */
  event('findings_carried', () => ({
    lines: z.array(f.sumLine),
    violations: z.array(z.string()),
    undecidedSince: z.optional(f.instant),
    outdated: z.optional(z.literal(true)),
    since: f.carriedSince,
  })),
  event('rectification_ordered', () => ({
    liable: z.array(
      z.strictObject({ party: f.partyRef, basis: z.enum(words.liabilityBases), order: z.int() }),
    ),
    lines: z.array(f.sumLine),
    dueOn: f.civilDate,
    sumsAre: z.optional(z.enum(words.sumsAre)),
    inspectors: twoInspectors,
    signedBy: f.staffId,
  })),
  event('order_served', () => ({ party: f.partyRef, on: f.civilDate })),
  event('hearing_notified', () => ({ on: f.civilDate })),
  event('employer_heard', () => ({ attended: z.boolean() })),
  event('decision_issued', () => ({
    kind: z.enum(words.decisionKinds),
    lines: z.array(f.sumLine),
    compensation: z.array(f.sumLine),
    fineFen: f.fen,
    /** which fines of the procedure it consists of; absent in decisions without one */
    fines: z.optional(z.array(f.fineLine)),
    dueOn: f.civilDate,
    sumsAre: z.optional(z.enum(words.sumsAre)),
    inspectors: twoInspectors,
    signedBy: f.staffId,
  })),
  event('decision_served', () => ({ party: f.partyRef, on: f.civilDate })),
  event('enforcement_requested', () => ({})),
  event('extension_proposed', () => ({ limit: z.string(), by: f.staffId })),
  event('extension_proposal_rejected', () => ({ limit: z.string(), by: f.staffId })),
  event('time_limit_extended', () => ({
    limit: z.string(),
    due: f.instant,
    dueOn: f.civilDate,
    by: f.staffId,
    nextAlarm: z.optional(f.instant),
    provisional: z.optional(z.boolean()),
  })),
  event('case_paused', () => ({ reason: z.enum(words.pauseReasons), reviewOn: f.civilDate })),
  event('case_resumed', () => ({ to: statusAfterPause })),
  event('investigation_resumed', () => ({})),
] as const;
