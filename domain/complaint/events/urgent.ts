/** What goes before everything else: lanes, danger, retaliation, and the calls that settle a matter at once. */
import * as z from 'zod/mini';
import * as f from '#domain/terms/fields.ts';
import * as words from '#domain/terms/vocabulary.ts';
import { event } from './event.ts';

export const dangerEvents = [
  /** The case has come into a faster lane, by the procedure's conditions. */
  event('lane_entered', () => ({
    lane: z.enum(words.lanes),
    urgency: z.enum(words.urgencies),
    rule: z.optional(z.string()),
    since: f.carriedSince,
  })),
  /** A group incident: what is done together with which departments (CN-LI-27). */
  event('group_plan_made', () => ({ with: z.array(f.authority), by: f.staffId, since: f.carriedSince })),
  event('danger_reported', () => ({ by: z.enum(['worker', 'staff']), since: f.carriedSince })),
  event('danger_acknowledged', () => ({ by: f.staffId, since: f.carriedSince })),
  event('danger_handed_over', () => ({ authority: f.authority })),
  event('danger_dismissed', () => ({})),
  event('retaliation_reported', () => ({
    id: z.string(),
    worker: f.workerRef,
    kind: z.enum(words.retaliationKinds),
    since: f.carriedSince,
  })),
  event('retaliation_answered', () => ({ id: z.string(), by: f.staffId })),
] as const;

export const coordinationEvents = [
  event('coordination_begun', () => ({ by: f.staffId })),
  event('employer_called', () => ({ reached: z.boolean() })),
  event('coordination_settled', () => ({ instalments: f.instalments })),
  event('coordination_corrected', () => ({})),
  event('coordination_failed', () => ({
    reason: z.enum(words.coordinationFailures),
    to: z.enum(['triage', 'accepted']),
  })),
] as const;
