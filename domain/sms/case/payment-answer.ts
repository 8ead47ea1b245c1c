/** The payment that a yes or no by text is about: the one just answered when the answer is taken back, else the newest that waits. */
import type { Dialogue } from '../dialogue.ts';
import type { KnownCase, OpenPayment } from '../turn.ts';

const isContrary = ({ says }: OpenPayment, yes: boolean): boolean =>
  says !== undefined && says !== (yes ? 'yes' : 'no');

/** The payment that this phone answered last, the other way round, as long as nothing newer was asked since. */
const takenBack = (
  { answered }: Dialogue,
  { caseId, payments, asksTalk }: KnownCase,
  yes: boolean,
): OpenPayment | undefined => {
  const nth = answered?.caseId === caseId ? payments.findIndex(({ id }) => id === answered.payment) : -1;
  const isNewerAsked = payments.slice(0, Math.max(0, nth)).some(({ says }) => says === undefined);
  const payment = payments[nth];
  if (payment === undefined || isNewerAsked || (asksTalk && !answered?.talkAsked)) return undefined;
  return isContrary(payment, yes) ? payment : undefined;
};

/** Undefined where the answer is about an invitation to talk, or says what has been said about each payment already. */
export const paymentMeant = (dialogue: Dialogue, on: KnownCase, yes: boolean): OpenPayment | undefined =>
  takenBack(dialogue, on, yes) ??
  on.payments.find(({ says }) => says === undefined) ??
  (on.asksTalk ? undefined : on.payments.find((each) => isContrary(each, yes)));
