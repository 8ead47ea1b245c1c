/** Events about people: who works on a case, in which office, and who saw whose name. */
import * as z from 'zod/mini';
import * as f from '#domain/terms/fields.ts';
import { openStatuses } from '#domain/terms/statuses.ts';
import * as words from '#domain/terms/vocabulary.ts';
import { event } from './event.ts';

const statusAfterTransfer = z.enum(openStatuses);

export const assignmentEvents = [
  event('conflict_declared', () => ({
    staff: f.staffId,
    reason: z.enum(['interest', 'relative', 'target_of_complaint', 'handled_retaliation']),
  })),
  event('case_assigned', () => ({ lead: f.staffId, co: f.staffId })),
  event('case_reassigned', () => ({ lead: f.staffId, co: f.staffId })),
  event('mediator_assigned', () => ({ mediator: f.staffId, since: f.carriedSince })),
  event('case_transferred', () => ({
    toOffice: f.officeId,
    to: statusAfterTransfer,
    reason: z.enum(words.routeReasons),
    /** whose local variations hold from now on; absent: as before */
    lawArea: z.optional(f.areaCode),
  })),
  /**
   * Two offices each hold the other competent: the one above both designates (CN-LI-04). The case stays where it is.
   */
  event('competence_disputed', () => ({ with: f.officeId, before: f.officeId, by: f.staffId })),
  event('office_designated', () => ({ office: f.officeId, by: f.staffId })),

  event('identity_revealed', () => ({
    to: f.staffId,
    worker: z.optional(f.workerRef),
    /** several at once: who of a list they are */
    workers: z.optional(f.workerRefs),
    purpose: z.enum(words.revealPurposes),
  })),
  event('contact_changed', () => ({
    worker: f.workerRef,
    contact: f.personRef,
    /** whether a notice can reach them from now on; absent: as before */
    contactable: z.optional(z.boolean()),
    /** the contact as it was, which is told once of the change, and the civil date of it; absent: nobody is told */
    tells: z.optional(z.strictObject({ contact: f.personRef, on: f.civilDate })),
  })),
  event('worker_contacted', () => ({ worker: f.workerRef, reached: z.boolean() })),
] as const;
