/** Files a complaint or joins one, as the dialogue asks: once, however often it is asked. */
import { makeReceiptProof } from '#adapters/blind-index/receipt-proof.ts';
import type { Pointer } from '#adapters/case-store/port.ts';
import type { Contact, VaultEntry } from '#adapters/vault/port.ts';
import { derivedCaseId, derivedCaseNumber, derivedJoinCode, derivedReceipt } from '#casework/case-ids.ts';
import type { Submitted } from '#casework/submission.ts';
import type { CaseEvent } from '#domain/complaint/events/registry.ts';
import { procedureOfPhone } from '#domain/jurisdictions/procedures.ts';
import type { Language } from '#domain/messages/text.ts';
import { text } from '#domain/messages/text.ts';
import type { SmsCommand } from '#domain/sms/turn.ts';
import { showReceipt } from '#domain/terms/receipt.ts';
import { dateIn } from '#domain/time/deadline.ts';
import type { DialogueDeps, Heard } from './deps.ts';

type SmsFiling = Extract<SmsCommand, { do: 'file' }>;
type SmsJoining = Extract<SmsCommand, { do: 'join' }>;

export interface Filed {
  readonly submitted: Submitted;
  /** grouped, as it is said to the worker */
  readonly receipt: string;
}

const draftOf = ({ phoneHash }: Heard, draft: string): string => `sms:${phoneHash}:${draft}`;

/** Texts are discreet until the worker says otherwise. */
const smsContactOf = ({ from, at }: Heard, language: Language): Contact => ({
  phone: from,
  channel: 'sms',
  language,
  mayBePlain: false,
  verifiedAt: at,
});

const smsPersonEntries = (
  heard: Heard,
  worker: string,
  language: Language,
  name?: string,
): readonly VaultEntry[] => [
  { kind: 'contact', ref: worker, value: smsContactOf(heard, language) },
  ...(name === undefined ? [] : [{ kind: 'identity' as const, ref: worker, value: { name } }]),
];

const smsPointersOf = async (
  { index }: DialogueDeps,
  { phoneHash }: Heard,
  receipt: string,
  worker: string,
): Promise<readonly Pointer[]> => [
  { kind: 'phone', hash: phoneHash, worker },
  {
    kind: 'receipt',
    hash: await index.hash('receipt', receipt),
    worker,
    proof: await makeReceiptProof(receipt),
  },
];

const whatHappenedOf = ({ statement, callBack, language }: SmsFiling): string =>
  [statement, ...(callBack ? [text(language, 'sms.call_request')] : [])]
    .filter((each) => each !== '')
    .join('\n');

const smsFilingWords = (filing: SmsFiling): Readonly<Record<string, string>> => {
  const what = whatHappenedOf(filing);
  return {
    ...(what === '' ? {} : { what_happened: what }),
    ...(filing.place === undefined ? {} : { place: filing.place }),
  };
};

const smsPartyEntries = ({ parties }: SmsFiling): readonly VaultEntry[] =>
  parties.map(({ name }, n) => ({ kind: 'party', ref: `p${n + 1}`, value: { name } }));

const smsFileCommand = (filing: SmsFiling, caseId: string, number: string) => ({
  type: 'file_complaint' as const,
  caseId,
  number,
  kind: filing.kind,
  channel: 'sms' as const,
  language: filing.language,
  naming: filing.naming,
  parties: filing.parties.map(({ relation }) => relation),
  claim: filing.claim,
  headcount: filing.headcount,
  harm: [],
  danger: filing.danger,
  contactable: true,
  ...(filing.area === undefined ? {} : { area: filing.area }),
});

export const fileBySms = async (deps: DialogueDeps, heard: Heard, filing: SmsFiling): Promise<Filed> => {
  const { index, submit, served } = deps;
  const procedure = procedureOfPhone(served, heard.from);
  const draft = draftOf(heard, filing.draft);
  const [caseId, receipt, code, number] = await Promise.all([
    derivedCaseId(index, draft),
    derivedReceipt(index, draft),
    derivedJoinCode(index, draft),
    derivedCaseNumber(index, draft, dateIn(procedure.timeZone, heard.at)),
  ]);
  const joining: Pointer = { kind: 'join', hash: await index.hash('join', code) };
  const submitted = await submit({
    caseId,
    procedure: procedure.id,
    command: smsFileCommand(filing, caseId, number),
    actor: { role: 'worker', id: 'w1' },
    words: smsFilingWords(filing),
    vault: [...smsPersonEntries(heard, 'w1', filing.language, filing.name), ...smsPartyEntries(filing)],
    pointers: [...(await smsPointersOf(deps, heard, receipt, 'w1')), joining],
    idempotencyKey: draft,
  });
  return { submitted, receipt: showReceipt(receipt) };
};

const smsJoinerOf = (events: readonly CaseEvent[]): string =>
  events.find((event) => event.type === 'worker_joined')?.worker ?? 'w1';

export const joinBySms = async (deps: DialogueDeps, heard: Heard, joining: SmsJoining): Promise<Filed> => {
  const draft = draftOf(heard, joining.draft);
  const receipt = await derivedReceipt(deps.index, draft);
  const pointers = await smsPointersOf(deps, heard, receipt, 'w1');
  const submitted = await deps.submit({
    caseId: joining.caseId,
    command: { type: 'join_complaint', claim: joining.claim, contactable: true },
    actor: (state) => ({ role: 'worker', id: `w${Object.keys(state?.file.workers ?? {}).length + 1}` }),
    vault: (events) => smsPersonEntries(heard, smsJoinerOf(events), joining.language, joining.name),
    pointers: (events) => pointers.map((each) => ({ ...each, worker: smsJoinerOf(events) })),
    idempotencyKey: draft,
  });
  return { submitted, receipt: showReceipt(receipt) };
};
