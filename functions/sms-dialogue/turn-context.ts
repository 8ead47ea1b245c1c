/** Gathers the context of a turn: the phone's cases, and what the message itself shows. */
import { provesReceipt } from '#adapters/blind-index/receipt-proof.ts';
import type { Contact } from '#adapters/vault/port.ts';
import { goesOnAt, leadOf } from '#casework/goes-on.ts';
import { contactIn } from '#casework/people.ts';
import { type CaseState, speaksForWorkers } from '#domain/complaint/file/state.ts';
import type { Seat } from '#domain/complaint/joint/seats.ts';
import { newestProcedure, procedureOfPhone } from '#domain/jurisdictions/procedures.ts';
import { nextDay } from '#domain/messages/next-day.ts';
import { type Language, languageOf } from '#domain/messages/text.ts';
import type { Procedure } from '#domain/procedure/procedure.ts';
import { keywordIn } from '#domain/sms/keywords.ts';
import { receiptIn } from '#domain/sms/receipt-in.ts';
import type { KnownCase, TurnContext } from '#domain/sms/turn.ts';
import { normaliseJoinCode } from '#domain/terms/identifiers.ts';
import { isReceipt } from '#domain/terms/receipt.ts';
import type { DialogueDeps, Heard } from './deps.ts';

/** Days of silence after which a number may have a new owner. */
const silentDays = 90;
const mostCases = 20;
const dayMs = 86_400_000;

/** Whether the phone was heard from lately; a number that was given on the web and never used counts from the filing. */
const isFresh = (contact: Contact | undefined, openedAt: string, at: string): boolean =>
  Date.parse(at) - Date.parse(contact?.verifiedAt ?? openedAt) < silentDays * dayMs;

const openPayment = (state: CaseState, worker: string): string | undefined =>
  state.file.payments.findLast(({ lines }) =>
    lines.some((line) => line.worker === worker && line.says === undefined && !line.verified),
  )?.id;

const knownFrom = (state: CaseState, worker: string, fresh: boolean): KnownCase => {
  const { file, stage } = state;
  const payment = openPayment(state, worker);
  const due = nextDay(state);
  return {
    caseId: file.caseId,
    worker,
    number: file.number,
    status: stage.status,
    office: file.office,
    fresh,
    asksTalk:
      stage.status === 'mediation_offered' &&
      !stage.worker &&
      !stage.declined.includes(worker) &&
      speaksForWorkers(file, worker),
    ...(due === undefined ? {} : { nextDay: due }),
    ...(payment === undefined ? {} : { payment }),
  };
};

interface FoundCase {
  readonly known: KnownCase;
  readonly openedAt: string;
  readonly contact: Contact | undefined;
}

const lookUpCase = async (
  { store, vault }: DialogueDeps,
  caseId: string,
  worker: string,
  at: string,
): Promise<FoundCase | undefined> => {
  const head = await store.head(caseId);
  const own = head?.state.file.workers[worker];
  if (head === undefined || own === undefined || own.standing === 'left') return undefined;
  const contact = await contactIn(vault, head.state, worker);
  const known = knownFrom(head.state, worker, isFresh(contact, head.state.file.openedAt, at));
  return { known, openedAt: head.state.file.openedAt, contact };
};

/** Where the worker is now, and under which numbers they knew it before: they may name any by its last four. */
const currentCase = async (deps: DialogueDeps, seat: Seat, at: string): Promise<FoundCase | undefined> => {
  const on = await goesOnAt(deps.store, seat);
  const found = await lookUpCase(deps, on.caseId, on.worker, at);
  const before = on.caseId === seat.caseId ? undefined : await deps.store.head(seat.caseId);
  return found && before
    ? { ...found, known: { ...found.known, earlier: [before.state.file.number] } }
    : found;
};

const isSameCase = (a: KnownCase, b: KnownCase): boolean => a.caseId === b.caseId && a.worker === b.worker;

/** Two ways to one case are one case, with the earlier numbers of both. */
const eachOnce = (found: readonly FoundCase[]): readonly FoundCase[] =>
  found
    .filter(({ known }, n) => found.findIndex((each) => isSameCase(each.known, known)) === n)
    .map((each) => {
      const earlier = found
        .filter(({ known }) => isSameCase(known, each.known))
        .flatMap(({ known }) => known.earlier ?? []);
      return earlier.length === 0 ? each : { ...each, known: { ...each.known, earlier } };
    });

const byPhone = async (deps: DialogueDeps, heard: Heard): Promise<readonly FoundCase[]> => {
  const pointers = await deps.store.find('phone', heard.phoneHash);
  const looked = await Promise.all(
    pointers
      .slice(-mostCases)
      .map(({ caseId, worker = 'w1' }) => currentCase(deps, { caseId, worker }, heard.at)),
  );
  const found = eachOnce(looked.filter((each) => each !== undefined));
  return found.toSorted((a, b) => b.openedAt.localeCompare(a.openedAt));
};

/** The case that the receipt in the message opens. */
const caseShownIn = async (deps: DialogueDeps, heard: Heard): Promise<KnownCase | undefined> => {
  const receipt = receiptIn(heard.body);
  if (receipt === undefined || !isReceipt(receipt)) return undefined;
  const [pointer] = await deps.store.find('receipt', await deps.index.hash('receipt', receipt));
  if (!(await provesReceipt(receipt, pointer?.proof)) || pointer === undefined) return undefined;
  const { caseId, worker } = await goesOnAt(deps.store, {
    caseId: pointer.caseId,
    worker: pointer.worker ?? 'w1',
  });
  const found = await lookUpCase(deps, caseId, worker, heard.at);
  return found && { ...found.known, fresh: true };
};

const jointIn = async (deps: DialogueDeps, heard: Heard): Promise<TurnContext['joint']> => {
  const call = keywordIn(heard.body);
  const code = call?.word === 'join' ? normaliseJoinCode(call.rest) : undefined;
  if (code === undefined) return undefined;
  const [pointer] = await deps.store.find('join', await deps.index.hash('join', code));
  const head = pointer && (await leadOf(deps.store, pointer.caseId));
  return head && { caseId: head.caseId, number: head.state.file.number };
};

const languageBefore = (found: readonly FoundCase[], { jurisdiction }: Procedure): Language => {
  const said = found[0]?.contact?.language;
  return said === undefined ? languageOf(newestProcedure(jurisdiction).language) : languageOf(said);
};

export const turnContextOf = async (deps: DialogueDeps, heard: Heard): Promise<TurnContext> => {
  const [offices, found, shown, joint] = await Promise.all([
    deps.directory.offices(),
    byPhone(deps, heard),
    caseShownIn(deps, heard),
    jointIn(deps, heard),
  ]);
  const procedure = procedureOfPhone(deps.served, heard.from);
  return {
    procedure,
    offices,
    cases: found.map((each) => each.known),
    otherwise: languageBefore(found, procedure),
    ...(shown && { shown }),
    ...(joint && { joint }),
  };
};
