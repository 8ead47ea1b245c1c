import { setTimeout as pause } from 'node:timers/promises';
import type { Append, Head, Pointer } from '#adapters/case-store/port.ts';
import type { DecisionContext } from '#domain/complaint/command.ts';
import { commandKindOf, decide, recordedEvents, seatGivenBy } from '#domain/complaint/decide.ts';
import type { CaseEvent } from '#domain/complaint/events/registry.ts';
import { evolve, fold } from '#domain/complaint/file/evolve.ts';
import { newestProcedure } from '#domain/jurisdictions/procedures.ts';
import { jurisdictionFor } from '#domain/office/routing.ts';
import { present } from '#domain/terms/present.ts';
import { isRefusal, type Refusal, refuse } from '#domain/terms/refusal.ts';
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

/** Never before what happened last in the case, whatever the machine's clock says. */
export const instantAfter = (now: Date, head: Pick<Head, 'at'> | undefined): string => {
  const at = now.toISOString();
  return head !== undefined && head.at > at ? head.at : at;
};

const loadDecisionContext = async (
  { directory, procedureOf, now }: DecidingDeps,
  jurisdiction: string,
  { actor, command, procedure }: Pick<Submission, 'actor' | 'command' | 'procedure'>,
  head: Head | undefined,
): Promise<DecisionContext> => {
  const state = head?.state;
  const [offices, staff] = await Promise.all([
    directory.offices(),
    state === undefined ? [] : directory.staffOf(state.file.office),
  ]);
  const opening = { office: actor.office, ...('area' in command ? { area: command.area } : {}) };
  const known = state?.file.procedure ?? procedure;
  return {
    at: instantAfter(now(), head),
    actor,
    procedure:
      known === undefined
        ? newestProcedure(jurisdictionFor(offices, opening, jurisdiction))
        : procedureOf(known),
    offices,
    staff,
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
  const head = await deps.store.head(caseId);
  const version = head?.version ?? 0;
  if (ifVersion !== undefined && ifVersion !== version) return { outcome: 'conflict', version };
  const around = await loadDecisionContext(deps, jurisdiction, submission, head);
  const answer = decide({ ...command, ...sealing.refs }, head?.state, around);
  if (isRefusal(answer)) return { outcome: 'refused', refusal: answer };
  const events = recordedEvents(caseId, version, answer, around);
  const state = head === undefined ? fold(events) : events.reduce(evolve, head.state);
  if (state === undefined) throw new Error('A decision without events');
  await sealing.put();
  const pointers = seatedPointers(submission.pointers, answer);
  const appended = await deps.store.append({
    caseId,
    expected: version,
    events,
    state,
    ...present({ pointers, key }),
  });
  switch (appended.outcome) {
    case 'appended':
      return { outcome: 'done', version: appended.version, state, events };
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
