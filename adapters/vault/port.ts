/** Records that may identify a person, or that were said in free text; they stand nowhere but in the vault. */
export interface Identity {
  readonly name?: string;
  readonly idNumber?: string;
}

export interface Contact {
  /** E.164 */
  readonly phone?: string;
  readonly channel: 'sms' | 'call' | 'none';
  readonly language: string;
  /** the worker allowed texts that name the matter */
  readonly mayBePlain: boolean;
  readonly safeFrom?: string;
  readonly safeUntil?: string;
  readonly verifiedAt?: string;
  readonly stopped?: boolean;
}

export interface PartyDetails {
  readonly name?: string;
  readonly phone?: string;
  readonly address?: string;
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

export interface Vault {
  /**
   * Puts what is not there yet. The same record again does no harm; another one under its reference throws, as nothing
   * is ever overwritten. Not all or nothing: on a failure put again, and let an event name a reference only afterwards.
   */
  put(caseId: string, entries: readonly VaultEntry[]): Promise<void>;
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

/** Drafts: something half written (a web form, an SMS dialogue), encrypted, forgotten by itself after `keepHours`. */
export interface Drafts {
  load(id: string): Promise<{ readonly version: number; readonly value: unknown } | undefined>;
  /** Saves; false when somebody else wrote since `version`: load and try again. */
  save(id: string, version: number, value: unknown, keepHours: number): Promise<boolean>;
  remove(id: string): Promise<void>;
}
