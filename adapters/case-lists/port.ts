/**
 * Lists of cases that no index of `Cases` has (an index holds a case once, these hold it in several), and how many cases are
 * in each. They follow the histories a moment later and can be made anew from them at any time.
 */
import type { ListPage } from '../case-store/port.ts';

/** A place of a case in a list of an office; `sk` sorts as text. */
export interface ListEntry {
  readonly office: string;
  readonly list: string;
  readonly sk: string;
}

/** In which lists a case stands, as of which version of it, and of how lists were made then. */
export interface ListedCase {
  readonly version: number;
  readonly shape: number;
  readonly entries: readonly ListEntry[];
}

export interface ListReading {
  readonly limit: number;
  readonly page?: string | undefined;
  /** the last first */
  readonly backwards?: boolean;
}

export interface CaseLists {
  /** Strongly consistent; undefined: the case stands in no list yet. */
  listed(caseId: string): Promise<ListedCase | undefined>;
  /**
   * Moves a case from the lists that it stood in to others and counts both, all or nothing. False when another moved it
   * meanwhile. At most 40 lists, each once.
   */
  relist(caseId: string, before: ListedCase | undefined, after: ListedCase): Promise<boolean>;
  /** The ids of cases in a list, in the order of its keys. Throws BadPage on a page of no such list. */
  casesIn(office: string, list: string, reading: ListReading): Promise<ListPage<string>>;
  /** How many cases are in each list of an office; lists without any may be left out. */
  counts(office: string): Promise<Readonly<Record<string, number>>>;
}
