import type { Paper } from '#domain/messages/wages/on-paper.ts';

/** A printer draws a paper; the same paper gives the same bytes. */
export interface Printer {
  /** a PDF, A4 */
  print(paper: Paper): Promise<Uint8Array>;
}
