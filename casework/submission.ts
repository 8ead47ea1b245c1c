/**
The way of every command, from any entry: load, decide, seal free text into the vault, append; on a conflict load and
 * decide again. Nothing is written when the domain refuses.
 */

import type { BlindIndex } from '#adapters/blind-index/port.ts';
import type { CaseStore, Pointer } from '#adapters/case-store/port.ts';
import type { Directory } from '#adapters/directory/port.ts';
import type { Vault, VaultEntry } from '#adapters/vault/port.ts';
import type { Command } from '#domain/complaint/commands/registry.ts';
import type { Actor, CaseEvent, RecordedEvent } from '#domain/complaint/events/registry.ts';
import type { CaseState } from '#domain/complaint/file/state.ts';
import type { Procedure } from '#domain/procedure/procedure.ts';
import type { Refusal } from '#domain/terms/refusal.ts';

export interface CaseworkDeps {
  readonly store: CaseStore;
  readonly vault: Vault;
  readonly directory: Directory;
  readonly index: BlindIndex;
  readonly procedureOf: (id: string) => Procedure;
  readonly now: () => Date;
}

type Bare<C> = C extends unknown ? Omit<C, 'words'> : never;

export interface Submission {
  readonly caseId: string;
  readonly command: Bare<Command>;
  /** the procedure that a new case is opened under; absent: the newest of the office that files it, or of the place */
  readonly procedure?: string;
  /** who gives it; a function where the actor's reference depends on the case (the next worker who joins) */
  readonly actor: Actor | ((state: CaseState | undefined) => Actor);
  /** free texts by name, as the command declares them; sealed into the vault, the events get references */
  readonly words?: Readonly<Record<string, string>>;
  /** identity, contact, parties, files that come with the command, under the references that its events gave out */
  readonly vault?: readonly VaultEntry[] | ((events: readonly CaseEvent[]) => readonly VaultEntry[]);
  readonly pointers?: readonly Pointer[] | ((events: readonly CaseEvent[]) => readonly Pointer[]);
  /** same key and same command again: answered as before, done once */
  readonly idempotencyKey?: string;
  /** refuse (as 'conflict') when the case has moved on since the sender read this version */
  readonly ifVersion?: number;
}

export type Submitted =
  | {
      readonly outcome: 'done';
      readonly version: number;
      readonly state: CaseState;
      readonly events: readonly RecordedEvent[];
    }
  | {
      readonly outcome: 'repeated';
      readonly caseId: string;
      readonly version: number;
      readonly state: CaseState;
    }
  | { readonly outcome: 'refused'; readonly refusal: Refusal }
  | { readonly outcome: 'conflict'; readonly version: number }
  | { readonly outcome: 'key-reused' };

export type Submit = (submission: Submission) => Promise<Submitted>;
