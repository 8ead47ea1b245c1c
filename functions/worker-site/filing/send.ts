/** Sends a finished draft, once, however often the button is pressed. */
import { makeReceiptProof } from '#adapters/blind-index/receipt-proof.ts';
import type { Pointer } from '#adapters/case-store/port.ts';
import { derivedCaseId, derivedCaseNumber, derivedJoinCode, derivedReceipt } from '#casework/case-ids.ts';
import type { Submitted } from '#casework/submission.ts';
import { dateIn } from '#domain/time/deadline.ts';
import type { SiteDeps } from '../deps.ts';
import type { Answers, Draft } from '../draft/answers.ts';
import { lawOf } from '../questions/law.ts';
import {
  webFileCommand,
  webFilingWords,
  webJoinCommand,
  webPartyEntries,
  webPersonEntries,
} from './complaint.ts';

type SendDeps = Pick<SiteDeps, 'index' | 'submit' | 'served' | 'procedureOf' | 'now' | 'store'>;

/** The draft's law, and today's date in its time zone. */
const here = (deps: SendDeps, answers: Answers) => {
  const law = lawOf(deps, answers);
  return { law, today: dateIn(law.procedure.timeZone, deps.now().toISOString()) };
};

const webPointersOf = async (
  { index }: SendDeps,
  draft: string,
  answers: Answers,
  worker: string,
): Promise<readonly Pointer[]> => {
  const receipt = await derivedReceipt(index, draft);
  const [hash, proof] = await Promise.all([index.hash('receipt', receipt), makeReceiptProof(receipt)]);
  const phone = answers.phone
    ? [{ kind: 'phone' as const, hash: await index.hash('phone', answers.phone), worker }]
    : [];
  return [{ kind: 'receipt', hash, worker, proof }, ...phone];
};

/** Notes the evidence that the worker says to have, each kind once; the files themselves come later. */
const noteEvidence = async (
  { submit }: SendDeps,
  caseId: string,
  draft: string,
  { evidence = [] }: Answers,
) => {
  for (const kind of evidence) {
    await submit({
      caseId,
      command: { type: 'add_evidence', kind },
      actor: { role: 'worker', id: 'w1' },
      idempotencyKey: `web:${draft}:${kind}`,
    });
  }
};

const fileOnWeb = async (
  deps: SendDeps,
  draft: string,
  answers: Answers,
  language: string,
): Promise<Submitted> => {
  const { index, submit } = deps;
  const { law, today } = here(deps, answers);
  const [caseId, number, code] = await Promise.all([
    derivedCaseId(index, draft),
    derivedCaseNumber(index, draft, today),
    derivedJoinCode(index, draft),
  ]);
  const joining: Pointer = { kind: 'join', hash: await index.hash('join', code) };
  const filed = await submit({
    caseId,
    procedure: law.procedure.id,
    command: webFileCommand(answers, law, { caseId, number, language, today }),
    actor: { role: 'worker', id: 'w1' },
    words: webFilingWords(answers),
    vault: [...webPersonEntries(answers, 'w1', language), ...webPartyEntries(answers, law)],
    pointers: [...(await webPointersOf(deps, draft, answers, 'w1')), joining],
    idempotencyKey: `web:${draft}`,
  });
  if (filed.outcome !== 'refused' && filed.outcome !== 'conflict')
    await noteEvidence(deps, caseId, draft, answers);
  return filed;
};

const webJoinerOf = (events: readonly { type: string }[]): string => {
  const joined = events.find(
    (each): each is { type: string; worker: string } => each.type === 'worker_joined',
  );
  return joined?.worker ?? 'w1';
};

const joinOnWeb = async (deps: SendDeps, draft: string, answers: Answers, to: string, language: string) => {
  const { law, today } = here(deps, answers);
  const pointers = await webPointersOf(deps, draft, answers, 'w1');
  return deps.submit({
    caseId: to,
    command: webJoinCommand(answers, law, today),
    actor: (state) => ({
      role: 'worker',
      id: `w${Object.keys(state?.file.workers ?? {}).length + 1}`,
    }),
    vault: (events) => webPersonEntries(answers, webJoinerOf(events), language),
    pointers: (events) => pointers.map((each) => ({ ...each, worker: webJoinerOf(events) })),
    idempotencyKey: `web:${draft}`,
  });
};

/** Files the complaint, or joins the case that the draft names. */
export const send = (deps: SendDeps, id: string, draft: Draft, language: string): Promise<Submitted> =>
  draft.joins === undefined
    ? fileOnWeb(deps, id, draft.answers, language)
    : joinOnWeb(deps, id, draft.answers, draft.joins, language);

/** The case that a sent draft belongs to. */
export const caseOf = async ({ index }: Pick<SendDeps, 'index'>, id: string, draft: Draft): Promise<string> =>
  draft.joins ?? (await derivedCaseId(index, id));
