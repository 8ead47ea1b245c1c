/**
 * What the vault holds of those who go from case to case goes with them: each record is sealed anew in the other case's
 * vault, under a random reference, once for all tries of an act.
 */
import { randomBytes } from 'node:crypto';
import type { UnnamedNote, Vault, VaultEntry, VaultKind } from '#adapters/vault/port.ts';
import type { CaseEvents } from '#domain/complaint/command.ts';
import type { CaseEvent } from '#domain/complaint/events/registry.ts';
import type { PersonRefs } from '#domain/terms/fields.ts';
import { vaultRefFrom } from '#domain/terms/identifiers.ts';
import { present } from '#domain/terms/present.ts';

/** The new reference of a record; undefined where it was erased. */
type NewRef = (kind: VaultKind, ref: string) => Promise<string | undefined>;

const prefixes = { identity: 'w', contact: 'w', party: 'p', text: 't', file: 'f' } as const;

const movedPerson = async (to: NewRef, { identity, contact, naming }: PersonRefs): Promise<PersonRefs> =>
  present({
    naming,
    identity: identity && (await to('identity', identity)),
    contact: contact && (await to('contact', contact)),
  });

const movedWords = async (to: NewRef, words: Readonly<Record<string, string>>) => {
  const moved = Object.entries(words).map(async ([name, ref]) => ({ name, ref: await to('text', ref) }));
  return Object.fromEntries(
    (await Promise.all(moved)).flatMap(({ name, ref }) => (ref === undefined ? [] : [[name, ref]])),
  );
};

interface Referring {
  readonly words?: Record<string, string> | undefined;
  readonly person?: PersonRefs | undefined;
  readonly file?: string | undefined;
}

/** What a step, a worker's line or an entry refers to, under its new references. */
const movedRefs = async <T extends Referring>(to: NewRef, of: T): Promise<T> => {
  const { words, person, file } = of;
  return {
    ...of,
    ...(words && { words: await movedWords(to, words) }),
    ...(person && { person: await movedPerson(to, person) }),
    ...(file && { file: await to('file', file) }),
  };
};

const movedEvent = async (to: NewRef, event: CaseEvent): Promise<CaseEvent> => {
  const each = <T extends Referring>(all: readonly T[]) => Promise.all(all.map((one) => movedRefs(to, one)));
  switch (event.type) {
    case 'workers_taken_in':
      return { ...event, workers: await each(event.workers) };
    case 'workers_returned':
      return { ...event, seats: await each(event.seats) };
    case 'record_taken_over':
      return { ...event, entries: await each(event.entries) };
    case 'complaint_filed': {
      const parties = event.parties.map(async ({ details, ...party }) => ({
        ...party,
        ...present({ details: details && (await to('party', details)) }),
      }));
      return { ...(await movedRefs(to, event)), parties: await Promise.all(parties) };
    }
    default:
      return movedRefs(to, event);
  }
};

/** Copies records and remembers under which reference, so that another try of the act finds them copied. */
export const carrying = (vault: Pick<Vault, 'get' | 'put'>, noteOf: (note: UnnamedNote) => void) => {
  const moved = new Map<string, Promise<string | undefined>>();
  const names = new Map<string, string>();

  /** Identity and contact that lay under one reference lie under one again. */
  const nameFor = (kind: VaultKind, key: string): string => {
    const name = names.get(key) ?? vaultRefFrom(prefixes[kind], randomBytes(16));
    names.set(key, name);
    return name;
  };

  const copy = async (from: string, to: string, kind: VaultKind, ref: string) => {
    const value = await vault.get(from, kind, ref);
    if (value === undefined) return undefined;
    const entry: VaultEntry = { kind, ref: nameFor(kind, `${from} ${to} ${ref}`), value };
    noteOf(await vault.put(to, [entry]));
    return entry.ref;
  };

  const newRefs =
    (from: string, to: string): NewRef =>
    (kind, ref) => {
      const key = `${from} ${to} ${kind} ${ref}`;
      const done = moved.get(key) ?? copy(from, to, kind, ref);
      moved.set(key, done);
      return done;
    };

  /** The parts of an act with everything that they refer to sealed where they are written. */
  return async (parts: readonly CaseEvents[]): Promise<readonly CaseEvents[]> =>
    parts.every(({ from }) => from === undefined)
      ? parts
      : Promise.all(
          parts.map(async ({ from, ...part }) => {
            if (from === undefined) return part;
            const to = newRefs(from, part.caseId);
            return { ...part, events: await Promise.all(part.events.map((event) => movedEvent(to, event))) };
          }),
        );
};
