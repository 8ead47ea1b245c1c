import { setTimeout as pause } from 'node:timers/promises';
import type { Append, Head, Pointer } from '#adapters/case-store/port.ts';
import { TooLarge } from '#adapters/dynamodb/size.ts';
import type { CaseEvents, DecisionContext } from '#domain/complaint/command.ts';
import { commandKindOf, decideAct, seatGivenBy, turnsOnStaff } from '#domain/complaint/decide.ts';
import type { CaseEvent } from '#domain/complaint/events/registry.ts';
import { officesNamedBy } from '#domain/complaint/offices-named.ts';
import { newestProcedure } from '#domain/jurisdictions/procedures.ts';
import { jurisdictionFor } from '#domain/office/routing.ts';
import { present } from '#domain/terms/present.ts';
import { isRefusal, type Refusal, refuse } from '#domain/terms/refusal.ts';
import { hasMarks } from '#domain/terms/writing.ts';
import { sizeBar, writesOf } from './act.ts';
import { type CasesFound, casesFor } from './cases-at-hand.ts';
import { idempotencyKeys } from './idempotency.ts';
import { officesAround, officesAroundCase, withTopOffices } from './offices-around.ts';
import { nothingSealed, type Sealing, sealingOf } from './sealing.ts';
import type {
  CaseworkDeps,
  DecidingDeps,
  PlainSubmission,
  Submission,
  Submit,
  SubmitPlain,
  Submitted,
} from './submission.ts';

/**
 * Tries against others at the same case, some ten seconds in all, which no door waits longer than (docs/adr/0028). The pauses
 * are random and grow until the tries of sixteen writers seldom overlap.
 */
const commandAttempts = 40;
const firstWaitMs = 20;
const longestWaitMs = 640;

type WordRefs = Readonly<Record<string, string>>;

/** Refuses free text that the command's declaration does not name, that it requires and that is absent or blank, or with marks. */
const textBar = (type: string, words: WordRefs): Refusal | undefined => {
  const kind = commandKindOf(type);
  const missing = kind?.requires.find((name) => !words[name]?.trim());
  if (missing !== undefined) return refuse('text-missing', `This needs the text "${missing}".`);
  const marked = Object.keys(words).find((name) => hasMarks(words[name] ?? ''));
  if (marked !== undefined)
    return refuse('text-missing', `The text "${marked}" has marks that nobody could read.`);
  const stranger = Object.keys(words).find((name) => !kind?.texts.includes(name));
  return stranger === undefined
    ? undefined
    : refuse('text-missing', `"${stranger}" is no text of this command.`);
};

/** The worker's own ways to the case are found again as the worker who got a seat, or another number, by these events. */
const seatedPointers = (
  pointers: Submission['pointers'],
  events: readonly CaseEvent[],
): readonly Pointer[] | undefined => {
  const worker = seatGivenBy(events) ?? events.find((event) => event.type === 'contact_changed')?.worker;
  return pointers?.map((each) => (each.kind === 'join' ? each : { ...each, ...present({ worker }) }));
};

/**
 * After what happened last in any of the cases, whatever the machine's clock says: each act has an instant of its own, by
 * which its events are known to belong together.
 */
const instantAfter = (now: Date, heads: Iterable<Pick<Head, 'at'> | undefined>): string => {
  const soonest = [...heads].map((head) => (head === undefined ? 0 : Date.parse(head.at) + 1));
  return new Date(Math.max(now.getTime(), ...soonest)).toISOString();
};

type Colleagues = (office: string) => ReturnType<DecidingDeps['directory']['staffOf']>;

/**
 * A case is almost always with the office of who acts on it, so its staff are asked for while HEAD is read; and only for a
 * command that turns on them, as they are never kept.
 */
const colleaguesAround = (
  { directory }: DecidingDeps,
  { command, actor: { office } }: Pick<Submission, 'command' | 'actor'>,
): Colleagues => {
  if (!turnsOnStaff(command.type)) return async () => [];
  if (office === undefined) return directory.staffOf;
  const own = directory.staffOf(office);
  // whoever asks for them meets the error
  own.catch(() => undefined);
  return (asked) => (asked === office ? own : directory.staffOf(asked));
};

const loadDecisionContext = async (
  { directory, procedureOf, now }: DecidingDeps,
  jurisdiction: string,
  colleagues: Colleagues,
  { caseId, actor, command, procedure }: Pick<Submission, 'caseId' | 'actor' | 'command' | 'procedure'>,
  { heads, cases }: CasesFound,
): Promise<DecisionContext> => {
  const state = heads.get(caseId)?.state;
  const opening = { office: actor.office, ...('area' in command ? { area: command.area } : {}) };
  const [around, staff] = await Promise.all([
    state === undefined
      ? officesAround(directory, {
          ids: actor.office === undefined ? [] : [actor.office],
          area: opening.area,
        })
      : officesAroundCase(directory, state, officesNamedBy(command)),
    state === undefined ? [] : colleagues(state.file.office),
  ]);
  const known = state?.file.procedure ?? procedure;
  const law =
    known === undefined
      ? newestProcedure(jurisdictionFor(around, opening, jurisdiction))
      : procedureOf(known);
  return {
    at: instantAfter(now(), heads.values()),
    actor,
    procedure: law,
    offices: await withTopOffices(directory, around, law.jurisdiction),
    staff,
    ...present({ cases }),
  };
};

const answeredAsBefore = async ({ store }: DecidingDeps, caseId: string): Promise<Submitted> => {
  const head = await store.head(caseId);
  if (head === undefined) throw new Error('A key points to a case that is not there');
  return { outcome: 'repeated', caseId, version: head.version, state: head.state };
};

/** The answer to what was sent under this key before; undefined: nothing was. */
const answerByKey = async (deps: DecidingDeps, key: Append['key']): Promise<Submitted | undefined> => {
  const known = key && (await deps.store.keyed(key.hash));
  if (known === undefined) return undefined;
  return known.bodyHash === key?.bodyHash ? answeredAsBefore(deps, known.caseId) : { outcome: 'key-reused' };
};

interface Prepared {
  readonly submission: PlainSubmission & Pick<Submission, 'procedure' | 'pointers' | 'ifVersion'>;
  readonly sealing: Sealing;
  readonly key?: NonNullable<Append['key']>;
}

/** A case that holds no more is an answer: what adds nothing to it can be done still. */
const barredBySize = (error: unknown) => {
  if (!(error instanceof TooLarge)) throw error;
  const sentence = 'The case holds no more of this: say less at once, or in another case.';
  return { outcome: 'refused' as const, refusal: refuse('limit-reached', sentence) };
};

interface Tried {
  readonly outcome: 'again';
  readonly version: number;
}

const attempt = async (
  deps: DecidingDeps,
  jurisdiction: string,
  { submission, sealing, key }: Prepared,
  read: Head | undefined,
): Promise<Submitted | Tried> => {
  const { caseId, command, ifVersion } = submission;
  const colleagues = colleaguesAround(deps, submission);
  const found = await casesFor(deps, command, caseId, read);
  const version = found.heads.get(caseId)?.version ?? 0;
  if (ifVersion !== undefined && ifVersion !== version) return { outcome: 'conflict', version };
  const around = await loadDecisionContext(deps, jurisdiction, colleagues, submission, found);
  const known = { ...around, ...present({ sameWorkers: await sealing.sameWorkers(caseId, found.cases) }) };
  const order = { ...command, ...sealing.refs };
  const answer = decideAct(order, caseId, found.heads.get(caseId)?.state, known);
  if (isRefusal(answer)) return { outcome: 'refused', refusal: answer };
  const pointers = seatedPointers(submission.pointers, answer[0]?.events ?? []);
  const actOf = (parts: readonly CaseEvents[]): Append => {
    const [own, ...also] = writesOf(found, parts, around);
    if (own === undefined) throw new Error('A decision without events');
    return { ...own, also, ...present({ pointers, key }) };
  };
  const first = actOf(answer);
  const no = sizeBar(first);
  if (no !== undefined) return { outcome: 'refused', refusal: no };
  await sealing.put();
  const carried = await sealing.carried(answer);
  const act = carried === answer ? first : actOf(carried);
  const appended = await deps.store.append(act).catch(barredBySize);
  switch (appended.outcome) {
    case 'appended':
      await sealing.named();
      return { outcome: 'done', version: appended.version, state: act.state, events: act.events };
    case 'repeated':
      return answeredAsBefore(deps, appended.caseId);
    case 'refused':
    case 'key-reused':
      return appended;
    case 'conflict':
      return { outcome: 'again', version };
    default:
      return appended satisfies never;
  }
};

/** Decides anew as long as others are quicker, each time on what they made of the case. */
const insist = async (deps: DecidingDeps, jurisdiction: string, prepared: Prepared): Promise<Submitted> => {
  let version = 0;
  for (let tried = 0; tried < commandAttempts; tried += 1) {
    const read = tried === 0 ? prepared.submission.head : undefined;
    const result = await attempt(deps, jurisdiction, prepared, read);
    if (result.outcome !== 'again') return result;
    version = result.version;
    await pause(Math.random() * Math.min(longestWaitMs, firstWaitMs * 2 ** tried));
  }
  return { outcome: 'conflict', version };
};

/** The way of a command that says nothing: it needs neither the vault nor its keys. */
export const plainCasework =
  (deps: DecidingDeps, jurisdiction: string): SubmitPlain =>
  async (submission) => {
    const no = textBar(submission.command.type, {});
    return no === undefined
      ? insist(deps, jurisdiction, { submission, sealing: nothingSealed })
      : { outcome: 'refused', refusal: no };
  };

/**
 * The way of every command, from any door: load, decide, seal what is hidden into the vault, append; on a conflict load
 * and decide again. Nothing is written when the domain refuses.
 */
export const casework = (deps: CaseworkDeps, jurisdiction: string): Submit => {
  const keyOf = idempotencyKeys(deps.index);
  return async (submission) => {
    const no = textBar(submission.command.type, submission.words ?? {});
    if (no !== undefined) return { outcome: 'refused', refusal: no };
    const key = await keyOf(submission);
    const sealing = sealingOf(deps.vault, submission);
    const submitted = await insist(deps, jurisdiction, { submission, sealing, ...present({ key }) });
    // the append itself refuses a used key; what is refused or in conflict now may have been done under it before
    const isDone = submitted.outcome !== 'refused' && submitted.outcome !== 'conflict';
    return isDone ? submitted : ((await answerByKey(deps, key)) ?? submitted);
  };
};
