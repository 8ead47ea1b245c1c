import type { RecordedEvent } from '#domain/complaint/events/registry.ts';
import type { CaseState } from '#domain/complaint/file/state.ts';
import type { NeedsRow } from '#domain/complaint/needs-now.ts';
import type { AwaitedSide } from '#domain/terms/vocabulary.ts';

/** The newest state of a case, an index that its events can rebuild, and which execution waits for it. */
export interface Head {
  readonly caseId: string;
  /** number of the last event */
  readonly version: number;
  readonly state: CaseState;
  /** when the last event happened */
  readonly at: string;
  /** counts the executions that were ever started for this case; 0 = none yet */
  readonly generation: number;
}

/** A case as its newest event left its row; a HEAD that ended before ended cases kept theirs has none. */
export interface HeadRow extends Pick<Head, 'version' | 'at'> {
  readonly row?: QueueRow;
}

/**
 * A way to a case for somebody who doesn't know its id. The hash is keyed (KMS HMAC), so that nothing can be read back.
 */
export interface Pointer {
  readonly kind: 'receipt' | 'phone' | 'join';
  readonly hash: string;
  readonly worker?: string;
  /** for receipts: the salted scrypt of the receipt (ASVS 6.5.2) */
  readonly proof?: string;
}

/** Ids from one text to another; neither is an id itself. */
export interface Stretch {
  readonly from: string;
  readonly until: string;
}

/** What an act writes of one case. */
export interface CaseWrite {
  readonly caseId: string;
  /** version that HEAD must still have; 0 for a new case */
  readonly expected: number;
  readonly events: readonly RecordedEvent[];
  readonly state: CaseState;
  readonly pointers?: readonly Pointer[];
}

export interface Append extends CaseWrite {
  /** other cases that the act is about (a merge, a split), each once: written with the first, or none of them */
  readonly also?: readonly CaseWrite[];
  /** same key, same body: done once; same key, other body: refused */
  readonly key?: { readonly hash: string; readonly bodyHash: string };
}

export type Appended =
  | { readonly outcome: 'appended'; readonly version: number }
  | { readonly outcome: 'conflict' }
  | { readonly outcome: 'repeated'; readonly caseId: string; readonly version: number }
  | { readonly outcome: 'key-reused' };

/** What is late, how high it has climbed, who is asked to see to it, and since when. */
export interface Escalation {
  readonly clock: string;
  readonly level: number;
  readonly office: string;
  readonly since: string;
}

/**
 * One line of a queue: all that a list shows and filters by, and what it is worked out from who is asked for what. It stands in
 * the open in several indexes, so it names nobody but staff.
 */
export interface QueueRow extends NeedsRow {
  readonly caseId: string;
  readonly number: string;
  readonly status: string;
  readonly office: string;
  readonly procedure: string;
  readonly kind: string;
  readonly urgency: string;
  readonly workers: number;
  readonly channel: string;
  readonly language: string;
  readonly naming: string;
  readonly lanes: readonly string[];
  /** code of the administrative division of the place of work */
  readonly place?: string;
  /** the member of staff who has the case, or the role when nobody has it by name */
  readonly owner: string;
  /** the other inspector */
  readonly co?: string;
  /** who has declared a conflict of interest */
  readonly conflicted: readonly string[];
  /** whose turn it is outside the office; absent: the office's */
  readonly waitsFor?: AwaitedSide;
  /** messages of workers that nobody has read */
  readonly unread: number;
  /** what is promised or ordered and not verified as paid; of a case without either what is claimed */
  readonly claimedFen: number;
  readonly owedFen: number;
  /** the vault's reference to who the employer is; opened for a reader who works on the case only */
  readonly employer?: string;
  /** by role, the act with which the case goes on */
  readonly acts: Readonly<Partial<Record<string, string>>>;
  /** the highest escalation that nobody sees to yet, of two as high the older one */
  readonly escalated?: Escalation;
  /** all that nobody sees to yet, the highest first; a case with more than twenty shows as many. Absent: none */
  readonly escalations?: readonly Escalation[];
  /** the soonest end of the office's own running clocks, legal or service; absent when none runs */
  readonly dueAt?: string;
  /** its last day, and which limit it is; absent too in a row that was written before rows had them */
  readonly dueOn?: string;
  readonly dueBy?: { readonly clock: string; readonly limit: string; readonly kind: 'legal' | 'service' };
  readonly openedAt: string;
  /** instant; absent while it is open */
  readonly endedAt?: string;
}

export interface ListPage<T> {
  readonly items: readonly T[];
  /** opaque; hand it back to go on. A page may be short, or empty, and still have a next one. */
  readonly next?: string;
}

/** How much of a queue is read: up to and with this due instant, so many rows. */
export interface QueueReading {
  readonly until?: string;
  readonly limit?: number;
}

export interface Wait {
  readonly stage: string;
  readonly token: string;
  readonly generation: number;
  /** of the machine in which the execution runs; executions before there were forms have none */
  readonly form?: number;
}

export interface CaseStore {
  /** Strongly consistent. */
  head(caseId: string): Promise<Head | undefined>;
  /**
   * Events in order, upcast to the current version, strongly consistent. `next` is the number to hand back as `after`.
   * Throws on a stored event that no version knows.
   */
  history(caseId: string, after?: number, limit?: number): Promise<ListPage<RecordedEvent>>;
  /**
   * The one way to change cases: all events, HEADs, pointers and the idempotency key in one transaction, or nothing: of none of its cases
   * when one of them has moved on, or when an event would be earlier than the last of its case. A key that was used before wins over a conflict; it and the version told are the first
   * case's. Throws, before anything is sent, when the events are not those that follow `expected`, when their times go back or are not in UTC with milliseconds, on a case named twice, on
   * more than 90 events of a case, more than 100 items or 4 MB in all, and on an item that is kept in more than 400 KB.
   */
  append(change: Append): Promise<Appended>;
  keyed(hash: string): Promise<{ caseId: string; version: number; bodyHash: string } | undefined>;
  find(
    kind: Pointer['kind'],
    hash: string,
  ): Promise<readonly { caseId: string; worker?: string; proof?: string }[]>;
  /**
   * Open cases, and ended ones that still owe an answer, of an office (or of the member of staff who has them), the most urgent due date first. Queues, `due` and
   * `openHeads` are read from indexes that follow a moment after an append. Throws BadPage on a page of no such list.
   */
  officeQueue(office: string, page?: string, reading?: QueueReading): Promise<ListPage<QueueRow>>;
  staffQueue(staff: string, page?: string, reading?: QueueReading): Promise<ListPage<QueueRow>>;
  /** Those that nobody has by name, under the role that has them. */
  roleQueue(office: string, role: string, page?: string, reading?: QueueReading): Promise<ListPage<QueueRow>>;
  /** The rows of these cases (at most 100) as they are now, ended ones too, in this order; one that is not there is left out. */
  rows(caseIds: readonly string[]): Promise<readonly QueueRow[]>;
  /** What HEAD says beside the state, strongly consistent. Undefined: there is no such case. */
  headRow(caseId: string): Promise<HeadRow | undefined>;
  /** Cases whose next alarm is at or before `until`: shard by shard, each in the order of time. */
  due(until: string, page?: string): Promise<ListPage<{ caseId: string; dueAt: string }>>;
  /** The HEADs of open cases, each strongly consistent, for the reconciler: of all, or of those whose ids lie in a stretch. */
  openHeads(page?: string, stretch?: Stretch): Promise<ListPage<Head>>;
  /**
   * Claims the next generation of the case; false where it is neither `generation - 1` nor this one already, as all who
   * claim it have started the same execution.
   */
  claimGeneration(caseId: string, generation: number): Promise<boolean>;
  /**
   * Keeps a stage's token in place of one of the same or an older generation; a token of an older generation is
   * dropped.
   */
  putWait(caseId: string, wait: Wait): Promise<void>;
  wait(caseId: string, stage: string): Promise<Wait | undefined>;
  /** Every stage's waiting token, strongly consistent, in one read. */
  waits(caseId: string): Promise<readonly Wait[]>;
  /** Removes this token; another that waits by now stays. */
  removeWait(caseId: string, stage: string, token: string): Promise<void>;
}
