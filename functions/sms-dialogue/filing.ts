/** From what a dialogue gathered to a complaint, or to a worker who joins one. */
import type { Contact } from '#adapters/vault/port.ts';
import { takeComplaint, takeJoiner } from '#casework/intake.ts';
import type { PersonDetails, Submitted } from '#casework/submission.ts';
import { procedureOfPhone } from '#domain/jurisdictions/procedures.ts';
import { text } from '#domain/messages/text.ts';
import type { SmsCommand } from '#domain/sms/turn.ts';
import { showJoinCode } from '#domain/terms/identifiers.ts';
import { present } from '#domain/terms/present.ts';
import { showReceipt } from '#domain/terms/receipt.ts';
import { contactWished } from './contact-wished.ts';
import type { DialogueDeps, Heard } from './deps.ts';

type SmsFiling = Extract<SmsCommand, { do: 'file' }>;
type SmsJoining = Extract<SmsCommand, { do: 'join' }>;

export interface Filed {
  readonly submitted: Submitted;
  /** grouped, as it is said to the worker */
  readonly receipt: string;
  /** grouped; empty for who joined by one */
  readonly joinCode: string;
}

const draftOf = ({ phoneHash }: Heard, draft: string): string => `sms:${phoneHash}:${draft}`;

/** Texts are discreet until the worker says otherwise, and say less where it is wished for. */
const smsContactOf = ({ from, at }: Heard, { language, wishes = [] }: SmsFiling | SmsJoining): Contact => ({
  phone: from,
  channel: 'sms',
  language,
  mayBePlain: false,
  verifiedAt: at,
  ...contactWished(wishes),
});

const smsPersonOf = (heard: Heard, filing: SmsFiling | SmsJoining): PersonDetails => ({
  contact: smsContactOf(heard, filing),
  ...(filing.name === undefined ? {} : { identity: { name: filing.name } }),
});

const whatHappenedOf = ({ statement, callBack, language }: SmsFiling): string =>
  [statement, ...(callBack ? [text(language, 'sms.call_request')] : [])]
    .filter((each) => each !== '')
    .join('\n');

const smsFilingWords = (filing: SmsFiling): Readonly<Record<string, string>> =>
  present({ what_happened: whatHappenedOf(filing) || undefined, place: filing.place });

export const fileBySms = async (deps: DialogueDeps, heard: Heard, filing: SmsFiling): Promise<Filed> => {
  const { kind, language, naming, claim, headcount, danger, parties, area } = filing;
  const draft = draftOf(heard, filing.draft);
  const { submitted, receipt, joinCode } = await takeComplaint(deps, {
    ...{ draft, kind, language, naming, claim, headcount, danger },
    idempotencyKey: draft,
    procedure: procedureOfPhone(deps.served, heard.from),
    at: heard.at,
    channel: 'sms',
    harm: [],
    worker: smsPersonOf(heard, filing),
    parties: parties.map(({ relation, name }) => ({ relation, details: { name } })),
    words: smsFilingWords(filing),
    ...present({ area, callBack: filing.callBack ? (true as const) : undefined }),
  });
  return { submitted, receipt: showReceipt(receipt), joinCode: showJoinCode(joinCode) };
};

/** Who joins and asks to be called writes that as their first words in the case. */
const askForCall = async (
  { store, index, submit }: DialogueDeps,
  { caseId, language }: SmsJoining,
  receipt: string,
  draft: string,
): Promise<void> => {
  const found = await store.find('receipt', await index.hash('receipt', receipt));
  const seat = found.find((each) => each.caseId === caseId)?.worker;
  if (seat === undefined) return;
  await submit({
    caseId,
    command: { type: 'write_message' },
    actor: { role: 'worker', id: seat },
    words: { message: text(language, 'sms.call_request') },
    idempotencyKey: `${draft}:call`,
  });
};

const isTaken = ({ outcome }: Submitted): boolean => outcome === 'done' || outcome === 'repeated';

export const joinBySms = async (deps: DialogueDeps, heard: Heard, joining: SmsJoining): Promise<Filed> => {
  const { caseId, claim } = joining;
  const draft = draftOf(heard, joining.draft);
  const worker = smsPersonOf(heard, joining);
  const { submitted, receipt } = await takeJoiner(deps, {
    ...{ caseId, claim, draft, worker },
    idempotencyKey: draft,
    words: present({ what_happened: joining.statement || undefined }),
  });
  if (joining.callBack && isTaken(submitted)) await askForCall(deps, joining, receipt, draft);
  return { submitted, receipt: showReceipt(receipt), joinCode: '' };
};
