/** Records that may identify a person, or that were said in free text; they stand nowhere but in the vault. */
import type { ContactChannel } from '#domain/terms/vocabulary.ts';

export interface Identity {
  readonly name?: string;
  readonly idNumber?: string;
}

export interface Contact {
  /** E.164 */
  readonly phone?: string;
  readonly channel: ContactChannel;
  readonly language: string;
  /** the worker allowed texts that name the matter */
  readonly mayBePlain: boolean;
  /** the worker was promised that texts hold a number and a date, and nothing more */
  readonly onlyNumberAndDate?: boolean;
  readonly safeFrom?: string;
  readonly safeUntil?: string;
  readonly verifiedAt?: string;
  readonly stopped?: boolean;
}

export interface PartyDetails {
  readonly name?: string;
  readonly phone?: string;
  readonly address?: string;
  /** under which the firm is registered, as its law writes it: in China the unified social credit code */
  readonly firmNumber?: string;
}

export interface VaultRecords {
  identity: Identity;
  contact: Contact;
  party: PartyDetails;
  text: { readonly text: string };
  file: { readonly name: string; readonly type: string; readonly size: number };
}
export type VaultKind = keyof VaultRecords;

export interface VaultEntry<K extends VaultKind = VaultKind> {
  readonly kind: K;
  /** random, so that nobody else can be given the same: `w-…` for a person, `p-…` for a party, `t-…` a text, `f-…` a file */
  readonly ref: string;
  readonly value: VaultRecords[K];
}

/** A note that records were put which no event names yet; ids and references only. */
export interface UnnamedNote {
  readonly id: string;
  readonly caseId: string;
  readonly records: readonly Pick<VaultEntry, 'kind' | 'ref'>[];
  /** real time, as a moved clock makes no act older */
  readonly at: string;
}

export interface Vault {
  /**
   * Puts what is not there yet, with a note that nobody names it yet. The same record again does no harm; another one
   * under its reference throws, as nothing is ever overwritten. Not all or nothing: on a failure put again, and let an
   * event name a reference only afterwards.
   */
  put(caseId: string, entries: readonly VaultEntry[]): Promise<UnnamedNote>;
  /** An event names the records by now: the note goes. */
  named(note: UnnamedNote): Promise<void>;
  /** undefined: the case's records were erased. Throws VaultFault when the record is not there or not what it should be. */
  get<K extends VaultKind>(caseId: string, kind: K, ref: string): Promise<VaultRecords[K] | undefined>;
  /** Every record of one kind, by reference, older ones too; undefined: erased. Throws VaultFault as `get` does. */
  all<K extends VaultKind>(
    caseId: string,
    kind: K,
  ): Promise<Readonly<Record<string, VaultRecords[K]>> | undefined>;
  /** For ever: only this makes a record read as erased. Nothing more can be put into the case. */
  erase(caseId: string): Promise<void>;
}

/** What acts have left behind that were lost or broke off between the vault and the append. */
export interface UnnamedRecords {
  /** Notes from before this instant (real time), some at a time, the oldest first in each shard. */
  unnamed(before: string): Promise<readonly UnnamedNote[]>;
  /** Removes these records of the note's case for ever, then the note. */
  remove(note: UnnamedNote, records: UnnamedNote['records']): Promise<void>;
}

/** Drafts: something half written (a web form, an SMS dialogue), encrypted, forgotten by itself after `keepHours`. */
export interface Drafts {
  load(id: string): Promise<{ readonly version: number; readonly value: unknown } | undefined>;
  /** Saves; false when somebody else wrote since `version`: load and try again. */
  save(id: string, version: number, value: unknown, keepHours: number): Promise<boolean>;
  remove(id: string): Promise<void>;
}

/** Texts that came in, encrypted, until the dialogue has read them; forgotten by themselves after three days. */
export interface IncomingTexts {
  /** false: kept before, and left as it is */
  keep(id: string, value: unknown): Promise<boolean>;
  read(id: string): Promise<unknown>;
}
