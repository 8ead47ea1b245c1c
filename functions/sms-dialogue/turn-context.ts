/** Gathers the context of a turn: the phone's cases, and what the message itself shows. */
import { provesReceipt } from '#adapters/blind-index/receipt-proof.ts';
import type { Contact } from '#adapters/vault/port.ts';
import { contactAskedBy, isMeantFor } from '#casework/contact-asked.ts';
import { goesOnAt, leadOf } from '#casework/goes-on.ts';
import { officesNamedIn } from '#casework/offices-named-in.ts';
import { contactIn } from '#casework/people.ts';
import { type CaseState, speaksForWorkers } from '#domain/complaint/file/state.ts';
import type { Seat } from '#domain/complaint/joint/seats.ts';
import { newestProcedure, procedureOfPhone } from '#domain/jurisdictions/procedures.ts';
import { nextDay } from '#domain/messages/next-day.ts';
import { type Language, languageOf, languageOfWriting } from '#domain/messages/text.ts';
import type { Office } from '#domain/office/office.ts';
import type { Procedure } from '#domain/procedure/procedure.ts';
import { contactCodeIn, receiptIn } from '#domain/sms/case/receipt-in.ts';
import type { KnownCase, TurnContext } from '#domain/sms/turn.ts';
import { isContactCode } from '#domain/terms/contact-code.ts';
import { normaliseJoinCode } from '#domain/terms/identifiers.ts';
import { isReceipt } from '#domain/terms/receipt.ts';
import { isReachableChannel } from '#domain/terms/vocabulary.ts';
import { dateIn } from '#domain/time/deadline.ts';
import { calledIn } from '#domain/understanding/called.ts';
import { joinCodeIn } from '#domain/understanding/join-code.ts';
import type { DialogueDeps, Heard } from './deps.ts';

/** Days of silence after which a number may have a new owner. */
const silentDays = 90;
const mostCases = 20;
const dayMs = 86_400_000;

/**
 * Whether the phone was heard from lately; a number that was given on the web and never used counts from the filing.
 */
const isFresh = (contact: Contact | undefined, openedAt: string, at: string): boolean =>
  Date.parse(at) - Date.parse(contact?.verifiedAt ?? openedAt) < silentDays * dayMs;

const openPayments = ({ file }: CaseState, worker: string): KnownCase['payments'] =>
  file.payments.toReversed().flatMap(({ id, paidOn, lines }) => {
    const line = lines.find((each) => each.worker === worker);
    return line === undefined || line.verified || line.retracted
      ? []
      : [{ id, paidOn, fen: line.fen, ...(line.says && { says: line.says }) }];
  });

const wantsNoContact = (contact: Contact | undefined): boolean =>
  contact?.phone === undefined || contact.stopped === true || !isReachableChannel(contact.channel);

const knownFrom = (state: CaseState, worker: string, contact: Contact | undefined, at: string): KnownCase => {
  const { file, stage } = state;
  const due = nextDay(state);
  return {
    caseId: file.caseId,
    worker,
    number: file.number,
    status: stage.status,
    procedure: file.procedure,
    office: file.office,
    fresh: isFresh(contact, file.openedAt, at),
    payments: openPayments(state, worker),
    asksTalk:
      stage.status === 'mediation_offered' &&
      !stage.worker &&
      !stage.declined.includes(worker) &&
      speaksForWorkers(file, worker),
    ...(due === undefined ? {} : { nextDay: due }),
    ...(file.workers[worker]?.withdrawalAsked && { withdrawing: true }),
    ...(wantsNoContact(contact) && { noContact: true }),
    ...(contact?.onlyNumberAndDate && { little: true }),
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
  const known = knownFrom(head.state, worker, contact, at);
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
  // a number that they have given up is not theirs any more
  const theirs = looked.filter(
    (each) => each !== undefined && (each.contact === undefined || each.contact.phone === heard.from),
  );
  const found = eachOnce(theirs.filter((each) => each !== undefined));
  return found.toSorted((a, b) => b.openedAt.localeCompare(a.openedAt));
};

/** Little is said on the phone that others read, and not on one that is borrowed to ask. */
const asSaidTo = (phone: string, { known, contact }: FoundCase): KnownCase => {
  const { little, ...open } = known;
  return little && contact?.phone === phone ? known : open;
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
  return found && { ...asSaidTo(heard.from, found), fresh: true };
};

interface AskedHere {
  readonly asked: NonNullable<TurnContext['contactAsked']>;
  readonly language: Language;
}

/** The contact that waits for the code in the message. */
const contactAskedIn = async (deps: DialogueDeps, heard: Heard): Promise<AskedHere | undefined> => {
  const code = contactCodeIn(heard.body);
  const kept = code !== undefined && isContactCode(code) ? await contactAskedBy(deps, code) : undefined;
  if (code === undefined || kept === undefined) return undefined;
  const { caseId, worker } = await goesOnAt(deps.store, kept);
  const head = await deps.store.head(caseId);
  if (head === undefined) return undefined;
  const current = await contactIn(deps.vault, head.state, worker);
  return isMeantFor(kept, heard, current)
    ? { asked: { code, number: head.state.file.number }, language: languageOf(kept.contact.language) }
    : undefined;
};

/** The join code in a message: after JOIN, however it is written, or in a sentence. */
const joinCodeSaid = (procedure: Procedure, { body, at }: Heard): string | undefined => {
  const called = calledIn({
    question: 'any',
    text: body,
    language: languageOfWriting(body, languageOf(procedure.language)),
    today: dateIn(procedure.timeZone, at),
    procedure,
  });
  const afterWord = called?.value.word === 'join' ? normaliseJoinCode(called.value.rest) : undefined;
  return afterWord ?? normaliseJoinCode(joinCodeIn(body) ?? '');
};

/** The case whose join code the message holds. */
const jointIn = async (deps: DialogueDeps, heard: Heard): Promise<TurnContext['joint']> => {
  const code = joinCodeSaid(procedureOfPhone(deps.served, heard.from), heard);
  if (code === undefined) return undefined;
  const [pointer] = await deps.store.find('join', await deps.index.hash('join', code));
  const head = pointer && (await leadOf(deps.store, pointer.caseId));
  return head && { caseId: head.caseId, number: head.state.file.number };
};

const languageBefore = (found: readonly FoundCase[], { jurisdiction }: Procedure): Language => {
  const said = found[0]?.contact?.language;
  return said === undefined ? languageOf(newestProcedure(jurisdiction).language) : languageOf(said);
};

/** Whose names the status of a case may say. */
const officesOfCases = async (
  { directory }: DialogueDeps,
  found: readonly FoundCase[],
  shown: KnownCase | undefined,
): Promise<readonly Office[]> => {
  const ids = new Set(
    [...found.map(({ known }) => known), ...(shown ? [shown] : [])].map(({ office }) => office),
  );
  const offices = await Promise.all([...ids].map((id) => directory.office(id)));
  return offices.filter((each) => each !== undefined);
};

export const turnContextOf = async (deps: DialogueDeps, heard: Heard): Promise<TurnContext> => {
  const procedure = procedureOfPhone(deps.served, heard.from);
  const [named, found, shown, asked, joint] = await Promise.all([
    officesNamedIn(deps.directory, procedure.jurisdiction, heard.body),
    byPhone(deps, heard),
    caseShownIn(deps, heard),
    contactAskedIn(deps, heard),
    jointIn(deps, heard),
  ]);
  return {
    procedure,
    offices: [...named, ...(await officesOfCases(deps, found, shown))],
    cases: found.map((each) => each.known),
    otherwise: asked?.language ?? languageBefore(found, procedure),
    ...(shown && { shown }),
    ...(asked && { contactAsked: asked.asked }),
    ...(joint && { joint }),
    ...(deps.site !== undefined && { site: deps.site }),
  };
};
