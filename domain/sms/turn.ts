/** The engine's input and output: a message in its context, and a turn. */
import type { Claim } from '#domain/terms/fields.ts';
import type { Status } from '#domain/terms/statuses.ts';
import type { ComplaintKind, PartyRelation } from '#domain/terms/vocabulary.ts';
import type { Language } from '../messages/text.ts';
import type { Office } from '../office/office.ts';
import type { Procedure } from '../procedure/procedure.ts';
import type { Dialogue } from './dialogue.ts';

export interface SmsMessage {
  /** the provider's id of the message: the same one again changes nothing */
  readonly sid: string;
  readonly text: string;
}

/** A case that this phone is known in, the newest first. */
export interface KnownCase {
  readonly caseId: string;
  readonly worker: string;
  readonly number: string;
  /** of the cases that it was before it was merged, or split off */
  readonly earlier?: readonly string[];
  readonly status: Status;
  readonly office: string;
  /** civil date: the office's next step by */
  readonly nextDay?: string;
  /** the phone was heard from within 90 days; a silent number may have a new owner */
  readonly fresh: boolean;
  /** the newest payment that waits for this worker's yes or no */
  readonly payment?: string;
  /** talks are offered and this worker has not answered */
  readonly asksTalk: boolean;
}

/** The knowledge of a turn beside the dialogue and the message. */
export interface TurnContext {
  readonly procedure: Procedure;
  readonly offices: readonly Office[];
  readonly cases: readonly KnownCase[];
  /** the case of the receipt in this message; absent: no receipt, or a wrong one */
  readonly shown?: KnownCase;
  /** the case of the join code in this message */
  readonly joint?: { readonly caseId: string; readonly number: string };
  readonly otherwise: Language;
}

export type SmsCommand =
  | {
      readonly do: 'file';
      readonly draft: string;
      readonly kind: ComplaintKind;
      readonly language: Language;
      readonly naming: 'confidential' | 'anonymous';
      readonly area?: string;
      readonly parties: readonly { readonly relation: PartyRelation; readonly name: string }[];
      readonly claim: Claim;
      readonly headcount: number;
      readonly danger: boolean;
      readonly callBack: boolean;
      readonly name?: string;
      readonly place?: string;
      readonly statement: string;
    }
  | {
      readonly do: 'join';
      readonly draft: string;
      readonly caseId: string;
      readonly language: Language;
      readonly claim: Claim;
      readonly name?: string;
    }
  | {
      readonly do: 'answer_payment';
      readonly on: KnownCase;
      readonly payment: string;
      readonly arrived: boolean;
    }
  | { readonly do: 'answer_talk'; readonly on: KnownCase; readonly agrees: boolean }
  | { readonly do: 'write'; readonly on: KnownCase; readonly words: string }
  | { readonly do: 'report_danger'; readonly on: KnownCase }
  | { readonly do: 'disagree'; readonly on: KnownCase; readonly words: string }
  | { readonly do: 'withdraw'; readonly on: KnownCase; readonly words: string }
  /** the worker showed that the phone is still theirs */
  | { readonly do: 'prove'; readonly on: KnownCase }
  | { readonly do: 'stop' }
  | { readonly do: 'start' };

/** Marks in the replies for what only filing makes known; they are filled in once the command is done. */
export const placeholders = { number: '{{number}}', tail: '{{tail}}', receipt: '{{receipt}}' } as const;

export interface Turn {
  readonly dialogue: Dialogue;
  readonly replies: readonly string[];
  readonly command?: SmsCommand;
  /** said in place of `replies` when the command is refused */
  readonly refused?: readonly string[];
}
