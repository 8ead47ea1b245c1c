import type { RecordedEvent } from '#domain/complaint/events/registry.ts';
import type { CaseState } from '#domain/complaint/file/state.ts';

/** The newest state of a case, an index that its events can rebuild, and the execution that waits for it. */
export interface Head {
  readonly caseId: string;
  /** number of the last event */
  readonly version: number;
  readonly state: CaseState;
  /** when the last event happened */
  readonly at: string;
  /** counts the executions that were ever started for this case; 0 = none yet */
  readonly generation: number;
  readonly executionArn?: string;
}

/** A way to a case for somebody who doesn't know its id. The hash is keyed (KMS HMAC), so that nothing can be read back. */
export interface Pointer {
  readonly kind: 'receipt' | 'phone' | 'number' | 'join';
  readonly hash: string;
  readonly worker?: string;
  /** for receipts: the salted scrypt of the receipt (ASVS 6.5.2) */
  readonly proof?: string;
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

/** One line of a queue. `owner` is the member of staff who has the case, or the role when nobody has it by name. */
export interface QueueRow {
  readonly caseId: string;
  readonly number: string;
  readonly status: string;
  readonly office: string;
  readonly kind: string;
  readonly urgency: string;
  readonly workers: number;
  readonly owner: string;
  /** the soonest end of the office's own running clocks, legal or service; absent when none runs */
  readonly dueAt?: string;
  readonly openedAt: string;
}

export interface ListPage<T> {
  readonly items: readonly T[];
  /** opaque; hand it back to go on. A page may be short, or empty, and still have a next one. */
  readonly next?: string;
}

export interface Wait {
  readonly stage: string;
  readonly token: string;
  readonly generation: number;
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
   * when one of them has moved on. A key that was used before wins over a conflict; it and the version told are the first
   * case's. Throws, before anything is sent, when the events are not those that follow `expected`, on a case named twice, on
   * more than 90 events of a case, more than 100 items or 4 MB in all, and on an item that is kept in more than 400 KB.
   */
  append(change: Append): Promise<Appended>;
  keyed(hash: string): Promise<{ caseId: string; version: number; bodyHash: string } | undefined>;
  find(
    kind: Pointer['kind'],
    hash: string,
  ): Promise<readonly { caseId: string; worker?: string; proof?: string }[]>;
  /**
   * Open cases of an office (or of the member of staff who has them), the most urgent due date first. Queues, `due` and
   * `openHeads` are read from indexes that follow a moment after an append. Throws BadPage on a page of no such list.
   */
  officeQueue(office: string, page?: string): Promise<ListPage<QueueRow>>;
  staffQueue(staff: string, page?: string): Promise<ListPage<QueueRow>>;
  /** Cases whose next alarm is at or before `until`: shard by shard, each in the order of time. */
  due(until: string, page?: string): Promise<ListPage<{ caseId: string; dueAt: string }>>;
  /** The HEADs of all open cases, each strongly consistent, for the reconciler. */
  openHeads(page?: string): Promise<ListPage<Head>>;
  /**
   * Claims the next generation of the case if it is still `generation - 1`; false when another was quicker. Repeating a
   * claim under the same ARN is true, so that a lost answer loses no execution.
   */
  claimGeneration(caseId: string, generation: number, executionArn: string): Promise<boolean>;
  /** Keeps a stage's token in place of one of the same or an older generation; a token of an older generation is dropped. */
  putWait(caseId: string, wait: Wait): Promise<void>;
  wait(caseId: string, stage: string): Promise<Wait | undefined>;
  /** Every stage's waiting token, strongly consistent, in one read. */
  waits(caseId: string): Promise<readonly Wait[]>;
  /** Removes this token; another that waits by now stays. */
  removeWait(caseId: string, stage: string, token: string): Promise<void>;
}
