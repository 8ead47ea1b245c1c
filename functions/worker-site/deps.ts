import type { BlindIndex } from '#adapters/blind-index/port.ts';
import type { CaseStore } from '#adapters/case-store/port.ts';
import type { Directory } from '#adapters/directory/port.ts';
import type { Printer } from '#adapters/paper/port.ts';
import type { Drafts, Vault } from '#adapters/vault/port.ts';
import type { Submit } from '#casework/submission.ts';
import type { ServedProcedures } from '#domain/jurisdictions/procedures.ts';
import type { Procedure } from '#domain/procedure/procedure.ts';

export interface FilingPace {
  /** filings an hour from one network that need not wait */
  readonly perHour: number;
  /** seconds that the first further one waits; each after it as much longer */
  readonly waitSeconds: number;
  /** seconds that nobody waits longer than */
  readonly mostWaitSeconds: number;
}

/** The dependencies of the worker's site. */
export interface SiteDeps {
  readonly store: CaseStore;
  readonly vault: Vault;
  readonly directory: Directory;
  readonly drafts: Drafts;
  readonly index: BlindIndex;
  readonly submit: Submit;
  readonly printer: Printer;
  readonly procedureOf: (id: string) => Procedure;
  /** procedures of new cases; with more than one the worker is asked first where the work is */
  readonly served: ServedProcedures;
  readonly now: () => Date;
  /** 128 random bits, in hexadecimal */
  readonly newId: () => string;
  /** the site's public address; decides about `Secure` cookies and whose forms are taken */
  readonly publicUrl: string;
  /** the number to which workers send their texts, as it is dialled */
  readonly textNumber: string;
  /** the header in which a proxy in front of the site says whom it saw; absent: there is none, and the gateway's word counts */
  readonly addressHeader?: string;
  /** how fast one network may file */
  readonly pace: FilingPace;
  /** a harmless page that the quick exit leads to */
  readonly exitUrl: string;
}
