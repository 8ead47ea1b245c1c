/** The domain's "no": a value with a code that programs read and a sentence that people read. */
export interface Refusal {
  readonly refused: RefusalCode;
  readonly sentence: string;
}

export const refusalCodes = [
  'no-such-case',
  'no-such-other-case',
  'already-filed',
  'role-not-allowed',
  'not-your-office',
  'not-your-case',
  'conflict-of-interest',
  'wrong-status',
  'two-inspectors-needed',
  'not-the-same-person',
  'no-such-worker',
  'no-such-party',
  'no-such-staff',
  'absent',
  'no-such-office',
  'no-such-thing',
  'already-done',
  'nothing-proposed',
  'payment-unverified',
  'basis-missing',
  'text-missing',
  'sum-mismatch',
  'date-not-allowed',
  'limit-reached',
  'consent-missing',
  'employer-not-heard',
  'not-served',
  'too-late',
  'not-free',
  'not-for-mediation',
  'danger-open',
  'not-competent',
  'not-in-procedure',
  'in-dispute',
  'police-conditions',
] as const;
export type RefusalCode = (typeof refusalCodes)[number];

export const refuse = (refused: RefusalCode, sentence: string): Refusal => ({ refused, sentence });

export const isRefusal = (answer: object): answer is Refusal => 'refused' in answer;
