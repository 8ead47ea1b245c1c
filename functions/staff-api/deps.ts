import type { AccessLog } from '#adapters/access-log/port.ts';
import type { BlindIndex } from '#adapters/blind-index/port.ts';
import type { CaseLists } from '#adapters/case-lists/port.ts';
import type { CaseStore } from '#adapters/case-store/port.ts';
import type { Counters } from '#adapters/counters/port.ts';
import type { Directory } from '#adapters/directory/port.ts';
import type { FindIndex } from '#adapters/find-index/port.ts';
import type { Printer } from '#adapters/paper/port.ts';
import type { Presences } from '#adapters/presence/port.ts';
import type { SendClaims } from '#adapters/send-claims/port.ts';
import type { Tokens } from '#adapters/tokens/port.ts';
import type { Drafts, Vault } from '#adapters/vault/port.ts';
import type { Submit } from '#casework/submission.ts';
import type { StaffContact } from '#domain/office/office.ts';
import type { Procedure } from '#domain/procedure/procedure.ts';
import type { log } from '#functions/runtime/log.ts';

export interface StaffApiDeps {
  readonly store: Pick<CaseStore, 'head' | 'history' | 'officeQueue' | 'staffQueue' | 'roleQueue' | 'rows'>;
  readonly lists: Pick<CaseLists, 'casesIn' | 'counts'>;
  readonly vault: Pick<Vault, 'get' | 'all'>;
  readonly drafts: Pick<Drafts, 'load' | 'save'>;
  readonly claims: Pick<SendClaims, 'stateOf'>;
  readonly directory: Pick<
    Directory,
    | 'offices'
    | 'office'
    | 'officesAt'
    | 'officesUnder'
    | 'topOffices'
    | 'staffMember'
    | 'staffOf'
    | 'setAbsence'
    | 'setContact'
    | 'savedViews'
    | 'saveView'
    | 'dropView'
  >;
  readonly presences: Presences;
  readonly index: BlindIndex;
  readonly find: Pick<FindIndex, 'postings'>;
  readonly counters: Pick<Counters, 'sheets'>;
  readonly accessLog: AccessLog;
  readonly tokens: Tokens;
  readonly printer: Printer;
  readonly submit: Submit;
  readonly procedureOf: (id: string) => Procedure;
  /** jurisdiction of new cases */
  readonly jurisdiction: string;
  /** the ways in which staff can be told */
  readonly staffChannels: readonly StaffContact['by'][];
  readonly now: () => Date;
  readonly log: typeof log;
}
