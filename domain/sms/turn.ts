/** The engine's input and output: a message in its context, and a turn. */
import type { Claim } from '#domain/terms/fields.ts';
import type { Status } from '#domain/terms/statuses.ts';
import type { ComplaintKind, PartyRelation, RetaliationKind } from '#domain/terms/vocabulary.ts';
import type { Language } from '../messages/text.ts';
import type { Office } from '../office/office.ts';
import type { Procedure } from '../procedure/procedure.ts';
import type { DiscretionWish } from '../understanding/discretion.ts';
import type { Meaning, ReservedWord } from '../understanding/meaning.ts';
import type { Dialogue } from './dialogue.ts';

export interface SmsMessage {
  /** the provider's id of the message: the same one again changes nothing */
  readonly sid: string;
  readonly text: string;
}

export interface OpenPayment {
  readonly id: string;
  /** civil date */
  readonly paidOn: string;
  /** the worker's own line of it */
  readonly fen?: number;
  /** the worker's last word about it; absent: it waits for their yes or no */
  readonly says?: 'yes' | 'no';
}

/** A case that this phone is known in, the newest first. */
export interface KnownCase {
  readonly caseId: string;
  readonly worker: string;
  readonly number: string;
  /** of the cases that it was before it was merged, or split off */
  readonly earlier?: readonly string[];
  readonly status: Status;
  /** id of the procedure that it is under */
  readonly procedure: string;
  readonly office: string;
  /** civil date: the office's next step by */
  readonly nextDay?: string;
  /** the phone was heard from within 90 days; a silent number may have a new owner */
  readonly fresh: boolean;
  /** payments to this worker that nobody has verified, the newest first */
  readonly payments: readonly OpenPayment[];
  /** talks are offered and this worker has not answered */
  readonly asksTalk: boolean;
  /** the worker asked to end it, and nobody has called them about that yet */
  readonly withdrawing?: true;
  /** the worker wants no contact: nobody promises them a call */
  readonly noContact?: true;
  /** the worker was promised that texts to this phone hold a number and a date, and nothing more */
  readonly little?: true;
}

/** The knowledge of a turn beside the dialogue and the message. */
export interface TurnContext {
  readonly procedure: Procedure;
  readonly offices: readonly Office[];
  readonly cases: readonly KnownCase[];
  /** the case of the receipt in this message; absent: no receipt, or a wrong one */
  readonly shown?: KnownCase;
  /** the contact that waits for the code in this message, sent from the phone that it is meant for */
  readonly contactAsked?: { readonly code: string; readonly number: string };
  /** the case of the join code in this message */
  readonly joint?: { readonly caseId: string; readonly number: string };
  readonly otherwise: Language;
  /** the address of the workers' site, as it is said in a text; absent: it is not named */
  readonly site?: string;
}

/** A message as it was understood, at a point of a dialogue. */
export interface Spoken {
  readonly dialogue: Dialogue;
  readonly message: SmsMessage;
  readonly meaning: Meaning;
  readonly context: TurnContext;
  /** instant */
  readonly at: string;
  /** civil date in the procedure's time zone */
  readonly today: string;
  /** the word for which the last four of a case were asked just now: they alone mean it */
  readonly tailAsked?: ReservedWord;
  /** the talk went on just now, and it was not said whether somebody is in danger */
  readonly dangerLeft?: true;
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
      readonly wishes?: readonly DiscretionWish[];
    }
  | {
      readonly do: 'join';
      readonly draft: string;
      readonly caseId: string;
      readonly language: Language;
      readonly claim: Claim;
      readonly callBack: boolean;
      readonly name?: string;
      readonly statement: string;
      readonly wishes?: readonly DiscretionWish[];
    }
  | {
      readonly do: 'answer_payment';
      readonly on: KnownCase;
      readonly payment: string;
      readonly arrived: boolean;
    }
  /** a part of it came: it is denied, and the words say how much */
  | {
      readonly do: 'part_of_payment';
      readonly on: KnownCase;
      readonly payment: string;
      readonly words: string;
    }
  | { readonly do: 'answer_talk'; readonly on: KnownCase; readonly agrees: boolean }
  | { readonly do: 'write'; readonly on: KnownCase; readonly words: string }
  /** the words go to the case as well, also when the danger was reported before */
  | { readonly do: 'report_danger'; readonly on: KnownCase; readonly words: string }
  | {
      readonly do: 'report_retaliation';
      readonly on: KnownCase;
      readonly kind: RetaliationKind;
      readonly words: string;
    }
  | { readonly do: 'disagree'; readonly on: KnownCase; readonly words: string }
  | { readonly do: 'withdraw'; readonly on: KnownCase; readonly words: string }
  | { readonly do: 'take_back_withdrawal'; readonly on: KnownCase }
  /** from now on the worker is reached as they asked on the site */
  | { readonly do: 'take_contact'; readonly code: string }
  /** the worker showed that the phone is still theirs */
  | { readonly do: 'prove'; readonly on: KnownCase }
  | { readonly do: 'stop' }
  | { readonly do: 'start' };

/** Marks in the replies for what only filing makes known; they are filled in once the command is done. */
export const placeholders = {
  number: '{{number}}',
  tail: '{{tail}}',
  receipt: '{{receipt}}',
  joinCode: '{{join}}',
} as const;

export interface Turn {
  readonly dialogue: Dialogue;
  readonly replies: readonly string[];
  readonly command?: SmsCommand;
  /** said in place of `replies` when the command is refused */
  readonly refused?: readonly string[];
  /** words that had waited to be told where they belong: they go to this case beside the command */
  readonly held?: { readonly on: KnownCase; readonly words: string };
  /** how the worker asked to be treated in this text */
  readonly wishes?: readonly DiscretionWish[];
  /** answered whatever was spent on texts: danger, STOP, HELP */
  readonly owed?: true;
}
