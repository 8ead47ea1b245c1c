import { setTimeout as pause } from 'node:timers/promises';
import type { Append, Head, Pointer } from '#adapters/case-store/port.ts';
import type { CaseEvents, DecisionContext } from '#domain/complaint/command.ts';
import { commandKindOf, decideAct, seatGivenBy } from '#domain/complaint/decide.ts';
import type { CaseEvent } from '#domain/complaint/events/registry.ts';
import { newestProcedure } from '#domain/jurisdictions/procedures.ts';
import { jurisdictionFor } from '#domain/office/routing.ts';
import { present } from '#domain/terms/present.ts';
import { isRefusal, type Refusal, refuse } from '#domain/terms/refusal.ts';
import { sizeBar, writesOf } from './act.ts';
import { type CasesFound, casesFor } from './cases-at-hand.ts';
import { idempotencyKeyOf } from './idempotency.ts';
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

const commandAttempts = 12;

type WordRefs = Readonly<Record<string, string>>;

/** Free text is named by the command's declaration; what it requires must be there and not blank. */
const textBar = (type: string, words: WordRefs): Refusal | undefined => {
  const kind = commandKindOf(type);
  const missing = kind?.requires.find((name) => !words[name]?.trim());
  if (missing !== undefined) return refuse('text-missing', `This needs the text "${missing}".`);
  const stranger = Object.keys(words).find((name) => !kind?.texts.includes(name));
  return stranger === undefined
    ? undefined
    : refuse('text-missing', `"${stranger}" is no text of this command.`);
};

/** The worker's own ways to the case are found again as the worker who got a seat by these events. */
const seatedPointers = (
  pointers: Submission['pointers'],
  events: readonly CaseEvent[],
): readonly Pointer[] | undefined => {
  const worker = seatGivenBy(events);
  return pointers?.map((each) => (each.kind === 'join' ? each : { ...each, ...present({ worker }) }));
};

/** Never before what happened last in any of the cases, whatever the machine's clock says. */
const instantAfter = (now: Date, heads: Iterable<Pick<Head, 'at'> | undefined>): string =>
  [...heads].reduce((at, head) => (head !== undefined && head.at > at ? head.at : at), now.toISOString());

const loadDecisionContext = async (
  { directory, procedureOf, now }: DecidingDeps,
  jurisdiction: string,
  { caseId, actor, command, procedure }: Pick<Submission, 'caseId' | 'actor' | 'command' | 'procedure'>,
  { heads, cases }: CasesFound,
): Promise<DecisionContext> => {
  const state = heads.get(caseId)?.state;
  const [offices, staff] = await Promise.all([
    directory.offices(),
    state === undefined ? [] : directory.staffOf(state.file.office),
  ]);
  const opening = { office: actor.office, ...('area' in command ? { area: command.area } : {}) };
  const known = state?.file.procedure ?? procedure;
  return {
    at: instantAfter(now(), heads.values()),
    actor,
    procedure:
      known === undefined
        ? newestProcedure(jurisdictionFor(offices, opening, jurisdiction))
        : procedureOf(known),
    offices,
    staff,
    ...present({ cases }),
  };
};

const answeredAsBefore = async ({ store }: DecidingDeps, caseId: string): Promise<Submitted> => {
  const head = await store.head(caseId);
  if (head === undefined) throw new Error('A key points to a case that is not there');
  return { outcome: 'repeated', caseId, version: head.version, state: head.state };
};

interface Prepared {
  readonly submission: PlainSubmission & Pick<Submission, 'procedure' | 'pointers' | 'ifVersion'>;
  readonly sealing: Sealing;
  readonly key?: NonNullable<Append['key']>;
}

interface Tried {
  readonly outcome: 'again';
  readonly version: number;
}

const attempt = async (
  deps: DecidingDeps,
  jurisdiction: string,
  { submission, sealing, key }: Prepared,
): Promise<Submitted | Tried> => {
  const { caseId, command, ifVersion } = submission;
  const found = await casesFor(deps, command, caseId);
  const version = found.heads.get(caseId)?.version ?? 0;
  if (ifVersion !== undefined && ifVersion !== version) return { outcome: 'conflict', version };
  const around = await loadDecisionContext(deps, jurisdiction, submission, found);
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
  const no = sizeBar(actOf(answer));
  if (no !== undefined) return { outcome: 'refused', refusal: no };
  await sealing.put();
  const act = actOf(await sealing.carried(answer));
  const appended = await deps.store.append(act);
  switch (appended.outcome) {
    case 'appended':
      return { outcome: 'done', version: appended.version, state: act.state, events: act.events };
    case 'repeated':
      return answeredAsBefore(deps, appended.caseId);
    case 'key-reused':
      return { outcome: 'key-reused' };
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
    const result = await attempt(deps, jurisdiction, prepared);
    if (result.outcome !== 'again') return result;
    version = result.version;
    await pause(Math.random() * 20 * 2 ** Math.min(tried, 5));
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
export const casework =
  (deps: CaseworkDeps, jurisdiction: string): Submit =>
  async (submission) => {
    const no = textBar(submission.command.type, submission.words ?? {});
    if (no !== undefined) return { outcome: 'refused', refusal: no };
    const key = await idempotencyKeyOf(deps.index, submission);
    const known = key === undefined ? undefined : await deps.store.keyed(key.hash);
    if (known !== undefined)
      return known.bodyHash === key?.bodyHash
        ? answeredAsBefore(deps, known.caseId)
        : { outcome: 'key-reused' };
    const sealing = sealingOf(deps.vault, submission);
    return insist(deps, jurisdiction, { submission, sealing, ...present({ key }) });
  };
