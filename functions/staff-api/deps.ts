import type { BlindIndex } from '#adapters/blind-index/port.ts';
import type { CaseStore } from '#adapters/case-store/port.ts';
import type { Counters } from '#adapters/counters/port.ts';
import type { Directory } from '#adapters/directory/port.ts';
import type { Printer } from '#adapters/paper/port.ts';
import type { Tokens } from '#adapters/tokens/port.ts';
import type { Vault } from '#adapters/vault/port.ts';
import type { Submit } from '#casework/submission.ts';
import type { Procedure } from '#domain/procedure/procedure.ts';
import type { log } from '#functions/runtime/log.ts';

export interface StaffApiDeps {
  readonly store: Pick<CaseStore, 'head' | 'history' | 'officeQueue' | 'staffQueue'>;
  readonly vault: Pick<Vault, 'get' | 'all'>;
  readonly directory: Pick<Directory, 'offices' | 'office' | 'staffMember' | 'staffOf' | 'setAbsence'>;
  readonly index: BlindIndex;
  readonly counters: Pick<Counters, 'month'>;
  readonly tokens: Tokens;
  readonly printer: Printer;
  readonly submit: Submit;
  readonly procedureOf: (id: string) => Procedure;
  /** jurisdiction of new cases */
  readonly jurisdiction: string;
  readonly now: () => Date;
  readonly log: typeof log;
}
