/**
 * What a submission hides: texts, people, parties. Each lies under a random reference, made once for all tries, so that
 * whoever loses a race for the case has overwritten nothing of whoever won it.
 */
import { randomBytes } from 'node:crypto';
import type { UnnamedNote, Vault, VaultEntry } from '#adapters/vault/port.ts';
import type { CaseEvents, CasesAtHand, SameWorker } from '#domain/complaint/command.ts';
import type { PersonRefs } from '#domain/terms/fields.ts';
import { vaultRefFrom } from '#domain/terms/identifiers.ts';
import { present } from '#domain/terms/present.ts';
import { carrying } from './carrying.ts';
import { sameWorkersIn } from './same-workers.ts';
import type { PeopleTold, Submission } from './submission.ts';

interface SealedRefs {
  readonly words?: Readonly<Record<string, string>>;
  readonly person?: PersonRefs;
  readonly details?: readonly (string | null)[];
}

export interface Sealing {
  /** what the command names instead */
  readonly refs: SealedRefs;
  /** Puts the records into the vault; done before an event names them, and once. */
  readonly put: () => Promise<void>;
  /** Says that what was put and copied is named by events now; what is not, is swept away some time later. */
  readonly named: () => Promise<void>;
  /** The parts of an act with what is hidden of those who move copied to where they go, before an event names it. */
  readonly carried: (parts: readonly CaseEvents[]) => Promise<readonly CaseEvents[]>;
  /** Who in the case is the same person as whom in the others; undefined with a command on one case. */
  readonly sameWorkers: (
    caseId: string,
    cases: CasesAtHand | undefined,
  ) => Promise<readonly SameWorker[] | undefined>;
}

interface Sealed<R> {
  readonly refs: R;
  readonly entries: readonly VaultEntry[];
}

const newRef = (prefix: Parameters<typeof vaultRefFrom>[0]): string => vaultRefFrom(prefix, randomBytes(16));

const sealedWords = (words: Readonly<Record<string, string>>): Sealed<SealedRefs['words']> => {
  const texts = Object.entries(words).map(([name, text]) => ({ name, text, ref: newRef('t') }));
  return {
    refs: texts.length === 0 ? undefined : Object.fromEntries(texts.map(({ name, ref }) => [name, ref])),
    entries: texts.map(({ ref, text }) => ({ kind: 'text', ref, value: { text } })),
  };
};

/** Both under one reference: HEAD keeps a thousand workers, and says the same thing twice at little cost. */
const sealedPerson = ({ identity, contact }: PeopleTold['worker'] = {}): Sealed<SealedRefs['person']> => {
  const ref = newRef('w');
  const refs = present({
    identity: identity && ref,
    contact: contact && ref,
  });
  return {
    refs: Object.keys(refs).length === 0 ? undefined : refs,
    entries: [
      ...(identity === undefined ? [] : [{ kind: 'identity' as const, ref, value: identity }]),
      ...(contact === undefined ? [] : [{ kind: 'contact' as const, ref, value: contact }]),
    ],
  };
};

const sealedParties = (parties: NonNullable<PeopleTold['parties']>): Sealed<SealedRefs['details']> => {
  const sealed = parties.map((value) => (value === undefined ? undefined : { ref: newRef('p'), value }));
  return {
    refs: sealed.some((each) => each !== undefined) ? sealed.map((each) => each?.ref ?? null) : undefined,
    entries: sealed.flatMap((each) => (each === undefined ? [] : [{ kind: 'party' as const, ...each }])),
  };
};

export const nothingSealed: Sealing = {
  refs: {},
  put: async () => undefined,
  named: async () => undefined,
  carried: async (parts) => {
    if (parts.some(({ from }) => from !== undefined)) throw new Error('Nobody moves without the vault.');
    return parts;
  },
  sameWorkers: async () => undefined,
};

export const sealingOf = (
  vault: Pick<Vault, 'put' | 'named' | 'get' | 'all'>,
  { caseId, words = {}, people = {} }: Pick<Submission, 'caseId' | 'words' | 'people'>,
): Sealing => {
  const [texts, person, details] = [
    sealedWords(words),
    sealedPerson(people.worker),
    sealedParties(people.parties ?? []),
  ];
  const entries = [...texts.entries, ...person.entries, ...details.entries];
  const notes: UnnamedNote[] = [];
  let isPut = entries.length === 0;
  return {
    refs: present({ words: texts.refs, person: person.refs, details: details.refs }),
    put: async () => {
      if (isPut) return;
      notes.push(await vault.put(caseId, entries));
      isPut = true;
    },
    // a note that stays does no harm: the sweep asks the history itself
    named: async () => void (await Promise.allSettled(notes.splice(0).map(vault.named))),
    carried: carrying(vault, (note) => notes.push(note)),
    sameWorkers: async (id, cases) => cases && sameWorkersIn(vault, id, cases),
  };
};
