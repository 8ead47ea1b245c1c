import type { BlindIndex } from '#adapters/blind-index/port.ts';
import type { CaseStore } from '#adapters/case-store/port.ts';
import type { Directory } from '#adapters/directory/port.ts';
import type { Messenger } from '#adapters/messenger/port.ts';
import type { SendClaims } from '#adapters/send-claims/port.ts';
import type { TextAllowance } from '#adapters/text-allowance/port.ts';
import type { Drafts, IncomingTexts, Vault } from '#adapters/vault/port.ts';
import type { Submit } from '#casework/submission.ts';
import type { ServedProcedures } from '#domain/jurisdictions/procedures.ts';
import type { TextCaps } from '#domain/sms/allowance.ts';

export interface DialogueDeps {
  readonly store: CaseStore;
  readonly vault: Vault;
  readonly drafts: Drafts;
  readonly texts: Pick<IncomingTexts, 'read'>;
  readonly directory: Directory;
  readonly index: BlindIndex;
  readonly submit: Submit;
  readonly messenger: Messenger;
  readonly claims: SendClaims;
  readonly allowance: TextAllowance;
  readonly caps: TextCaps;
  /**
   * procedures of new cases: a text is filed under the law of its phone's country, or the first where that is not
   * served
   */
  readonly served: ServedProcedures;
  /** the address of the workers' site, as texts name it */
  readonly site?: string;
  /** minutes after which "is somebody in danger?", unanswered, is told to the officer on duty */
  readonly dangerMinutes: number;
  readonly now: () => Date;
}

/** A text together with the phone's blind index. */
export interface Heard {
  readonly sid: string;
  readonly from: string;
  readonly body: string;
  readonly at: string;
  readonly phoneHash: string;
}
