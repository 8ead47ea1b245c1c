/**
The way of every command, from any entry: load, decide, seal free text into the vault, append; on a conflict load and
 * decide again. Nothing is written when the domain refuses.
 */

import type { BlindIndex } from '#adapters/blind-index/port.ts';
import type { CaseStore, Head, Pointer } from '#adapters/case-store/port.ts';
import type { Directory } from '#adapters/directory/port.ts';
import type { Contact, Identity, PartyDetails, Vault } from '#adapters/vault/port.ts';
import type { Command } from '#domain/complaint/commands/registry.ts';
import type { Actor, RecordedEvent } from '#domain/complaint/events/registry.ts';
import type { CaseState } from '#domain/complaint/file/state.ts';
import type { Procedure } from '#domain/procedure/procedure.ts';
import type { Refusal } from '#domain/terms/refusal.ts';

/** What a decision needs: enough for a command that says nothing and hides nothing. */
export interface DecidingDeps {
  readonly store: CaseStore;
  readonly directory: Directory;
  readonly procedureOf: (id: string) => Procedure;
  readonly now: () => Date;
}

export interface CaseworkDeps extends DecidingDeps {
  readonly vault: Vault;
  readonly index: BlindIndex;
}

/** A command without the references that sealing gives it. */
type Unsealed<C> = C extends unknown ? Omit<C, 'words' | 'person' | 'details'> : never;

/** What is known of a worker; absent: not told. */
export interface PersonDetails {
  readonly identity?: Identity;
  readonly contact?: Contact;
}

/** Whom a command brings into the case, or what it tells anew of who is there. */
export interface PeopleTold {
  readonly worker?: PersonDetails;
  /** in the order of the command's parties; undefined: only the relation is known */
  readonly parties?: readonly (PartyDetails | undefined)[];
}

/** A command with nothing to seal and no key: its sender may repeat it. */
export interface PlainSubmission {
  readonly caseId: string;
  /** the case as its sender has read it a moment ago, which spares reading it again; if others were quicker, it is read anew */
  readonly head?: Head;
  readonly command: Unsealed<Command>;
  /** who gives it; `newcomer` for a worker who comes into the case with it */
  readonly actor: Actor;
}

export interface Submission extends PlainSubmission {
  /** the procedure that a new case is opened under; absent: the newest of the office that files it, or of the place */
  readonly procedure?: string;
  /** free texts by name, as the command declares them; sealed into the vault, the events get references */
  readonly words?: Readonly<Record<string, string>>;
  /** sealed as the texts are */
  readonly people?: PeopleTold;
  /** how the worker who comes in finds the case again, and others join it */
  readonly pointers?: readonly Omit<Pointer, 'worker'>[];
  /** the same key with all the same again: answered as before, done once; with anything else: refused */
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
export type SubmitPlain = (submission: PlainSubmission) => Promise<Submitted>;
