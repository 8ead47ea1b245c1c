/** Where a case is found by parts of names, by phone or number: under keyed tokens, which nobody can read back. */

/** What a case is found by under one reference: the tokens of one person, of one party, or of the case itself. */
export interface Findable {
  /** of the vault's record; `case` for the case itself */
  readonly ref: string;
  /** which records and which office the tokens were made of, and how: other words mean other tokens */
  readonly made: string;
  readonly tokens: readonly string[];
  /** all its postings are there; false from the first write of a change until its last */
  readonly whole: boolean;
}

/** Where a posting stands in the list of its token; as text it sorts as time does, the cases of one instant by id. */
export interface PostingPlace {
  /** when the case was opened; UTC with milliseconds */
  readonly at: string;
  readonly caseId: string;
  readonly ref: string;
}

export interface Posting {
  /** sorts, and may be handed back to `postings` */
  readonly place: string;
  readonly caseId: string;
  /** sorts behind all postings of the same case, before those of every older one */
  readonly beyond: string;
}

export interface FindIndex {
  /** All of a case, strongly consistent. */
  findables(caseId: string): Promise<readonly Findable[]>;
  /** Puts it in place of what stood under its reference; its postings are another matter. */
  keep(caseId: string, findable: Findable): Promise<void>;
  drop(caseId: string, ref: string): Promise<void>;
  post(token: string, place: PostingPlace): Promise<void>;
  unpost(token: string, place: PostingPlace): Promise<void>;
  /**
   * Postings of a token, newest case first, from `from` on: that many, or fewer where the list ends. They follow a moment
   * after they were written.
   */
  postings(token: string, from: string | undefined, limit: number): Promise<readonly Posting[]>;
}
