import { createHash, randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Head } from '#adapters/case-store/port.ts';
import type { VaultEntry } from '#adapters/vault/port.ts';
import type { DecisionContext } from '#domain/complaint/command.ts';
import { commandKindOf, decide, recordedEvents } from '#domain/complaint/decide.ts';
import type { CaseEvent } from '#domain/complaint/events/registry.ts';
import { evolve, fold } from '#domain/complaint/file/evolve.ts';
import type { CaseState } from '#domain/complaint/file/state.ts';
import { newestProcedure } from '#domain/jurisdictions/procedures.ts';
import { jurisdictionFor } from '#domain/office/routing.ts';
import { vaultRefFrom } from '#domain/terms/identifiers.ts';
import { isRefusal, type Refusal, refuse } from '#domain/terms/refusal.ts';
import type { CaseworkDeps, Submission, Submit, Submitted } from './submission.ts';

const commandAttempts = 12;

type WordRefs = Readonly<Record<string, string>>;

/** Refuses free text that the command's declaration does not name, or that it requires and that is absent or blank. */
const textBar = (type: string, words: WordRefs): Refusal | undefined => {
  const kind = commandKindOf(type);
  const missing = kind?.requires.find((name) => !words[name]?.trim());
  if (missing !== undefined) return refuse('text-missing', `This needs the text "${missing}".`);
  const stranger = Object.keys(words).find((name) => !kind?.texts.includes(name));
  return stranger === undefined
    ? undefined
    : refuse('text-missing', `"${stranger}" is no text of this command.`);
};

const sealed = (words: WordRefs): { refs: WordRefs | undefined; entries: readonly VaultEntry[] } => {
  const entries = Object.entries(words).map(([name, text]) => ({
    name,
    ref: vaultRefFrom('t', randomBytes(16)),
    text,
  }));
  return {
    refs: entries.length === 0 ? undefined : Object.fromEntries(entries.map(({ name, ref }) => [name, ref])),
    entries: entries.map(({ ref, text }) => ({ kind: 'text', ref, value: { text } })),
  };
};

const given = <T>(
  wanted: readonly T[] | ((events: readonly CaseEvent[]) => readonly T[]) | undefined,
  events: readonly CaseEvent[],
) => (typeof wanted === 'function' ? wanted(events) : (wanted ?? []));

/**
 * The idempotency key, hashed with its owner, and a hash of what was asked, so that a key can't be used for two things.
 */
const idempotencyKeyOf = async (
  { index }: CaseworkDeps,
  { caseId, command, words, idempotencyKey, actor }: Submission,
) => {
  if (idempotencyKey === undefined) return undefined;
  const owner = typeof actor === 'function' ? 'worker' : `${actor.role}:${actor.id}`;
  const digest = createHash('sha256')
    .update(JSON.stringify([caseId, command, words ?? {}]))
    .digest('hex');
  const [hash, bodyHash] = await Promise.all([
    index.hash('key', `${owner}|${idempotencyKey}`),
    index.hash('key', digest),
  ]);
  return { hash, bodyHash };
};

const loadDecisionContext = async (
  { directory, procedureOf, now }: CaseworkDeps,
  jurisdiction: string,
  { actor: given, command, procedure }: Submission,
  state: CaseState | undefined,
): Promise<DecisionContext> => {
  const actor = typeof given === 'function' ? given(state) : given;
  const [offices, staff] = await Promise.all([
    directory.offices(),
    state === undefined ? [] : directory.staffOf(state.file.office),
  ]);
  const opening = { office: actor.office, ...('area' in command ? { area: command.area } : {}) };
  const known = state?.file.procedure ?? procedure;
  return {
    at: now().toISOString(),
    actor,
    procedure:
      known === undefined
        ? newestProcedure(jurisdictionFor(offices, opening, jurisdiction))
        : procedureOf(known),
    offices,
    staff,
  };
};

interface Tried {
  readonly outcome: 'again';
  readonly version: number;
}

/**
The way of every command, from any entry: load, decide, seal free text into the vault, append; on a conflict load and
 * decide again. Nothing is written when the domain refuses.
 */
export const casework = (deps: CaseworkDeps, jurisdiction: string): Submit => {
  const { store, vault } = deps;

  const repeated = async (caseId: string): Promise<Submitted> => {
    const head = await store.head(caseId);
    if (head === undefined) throw new Error('A key points to a case that is not there');
    return { outcome: 'repeated', caseId, version: head.version, state: head.state };
  };

  const attempt = async (
    submission: Submission,
    key: Awaited<ReturnType<typeof idempotencyKeyOf>>,
  ): Promise<Submitted | Tried> => {
    const { caseId, command, words = {}, ifVersion } = submission;
    const head: Head | undefined = await store.head(caseId);
    const version = head?.version ?? 0;
    if (ifVersion !== undefined && ifVersion !== version) return { outcome: 'conflict', version };
    const context = await loadDecisionContext(deps, jurisdiction, submission, head?.state);
    const { refs, entries } = sealed(words);
    const order = { ...command, ...(refs === undefined ? {} : { words: refs }) };
    const answer = decide(order, head?.state, context);
    if (isRefusal(answer)) return { outcome: 'refused', refusal: answer };
    const events = recordedEvents(caseId, version, answer, context);
    const state = head === undefined ? fold(events) : events.reduce(evolve, head.state);
    if (state === undefined) throw new Error('A decision without events');
    const all = [...entries, ...given(submission.vault, answer)];
    if (all.length > 0) await vault.put(caseId, all);
    const pointers = given(submission.pointers, answer);
    const appended = await store.append({
      caseId,
      expected: version,
      events,
      state,
      pointers,
      ...(key && { key }),
    });
    switch (appended.outcome) {
      case 'appended':
        return { outcome: 'done', version: appended.version, state, events };
      case 'repeated':
        return repeated(appended.caseId);
      case 'key-reused':
        return { outcome: 'key-reused' };
      case 'conflict':
        return { outcome: 'again', version };
      default:
        return appended satisfies never;
    }
  };

  return async (submission) => {
    const no = textBar(submission.command.type, submission.words ?? {});
    if (no !== undefined) return { outcome: 'refused', refusal: no };
    const key = await idempotencyKeyOf(deps, submission);
    const known = key === undefined ? undefined : await store.keyed(key.hash);
    if (known !== undefined)
      return known.bodyHash === key?.bodyHash ? repeated(known.caseId) : { outcome: 'key-reused' };
    let version = 0;
    for (let tried = 0; tried < commandAttempts; tried += 1) {
      const result = await attempt(submission, key);
      if (result.outcome !== 'again') return result;
      version = result.version;
      await pause(Math.random() * 20 * 2 ** Math.min(tried, 5));
    }
    return { outcome: 'conflict', version };
  };
};
