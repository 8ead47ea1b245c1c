import type { Refusal, RefusalCode } from '#domain/terms/refusal.ts';
import { problem } from './problem.ts';
import type { Reply } from './reply.ts';

/** The status of each refusal: 403 not you, 404 not there, 409 not as the case stands now, 422 not with these contents. */
const refusalStatus: Readonly<Record<RefusalCode, 403 | 404 | 409 | 422>> = {
  'no-such-case': 404,
  'already-filed': 409,
  'role-not-allowed': 403,
  'not-your-office': 403,
  'not-your-case': 403,
  'conflict-of-interest': 403,
  'wrong-status': 409,
  'two-inspectors-needed': 422,
  'not-the-same-person': 403,
  'no-such-other-case': 422,
  'no-such-worker': 422,
  'no-such-party': 422,
  absent: 409,
  'no-such-staff': 422,
  'no-such-office': 422,
  'no-such-thing': 422,
  'already-done': 409,
  'nothing-proposed': 409,
  'payment-unverified': 409,
  'basis-missing': 409,
  'text-missing': 422,
  'sum-mismatch': 422,
  'date-not-allowed': 422,
  'limit-reached': 409,
  'consent-missing': 422,
  'employer-not-heard': 409,
  'not-served': 409,
  'too-late': 409,
  'not-free': 409,
  'not-for-mediation': 409,
  'danger-open': 409,
  'not-competent': 409,
  'not-in-procedure': 409,
  'in-dispute': 409,
  'police-conditions': 409,
};

export const refusalReply = ({ refused: code, sentence }: Refusal): Reply =>
  problem(refusalStatus[code], code, sentence);
