/** The cursor of a list: which of its partitions comes next, and after which entry. */
import * as z from 'zod/mini';

const listCursor = z.strictObject({
  part: z.int().check(z.nonnegative()),
  after: z.exactOptional(z.strictObject({ sk: z.string(), caseId: z.string() })),
});
export type ListCursor = z.infer<typeof listCursor>;

/** A page of no such list: the sender's mistake, so an API may answer it as a bad request. */
export class BadPage extends Error {
  override readonly name = 'BadPage';
}

const decodedPage = (page: string): unknown => {
  try {
    return JSON.parse(Buffer.from(page, 'base64url').toString());
  } catch {
    return undefined;
  }
};

/** Throws BadPage on a text that `pageAt` did not make, or not for a list of `parts` partitions. */
export const cursorFrom = (page: string | undefined, parts: number): ListCursor => {
  if (page === undefined) return { part: 0 };
  const found = listCursor.safeParse(decodedPage(page));
  if (!found.success || found.data.part >= parts) throw new BadPage('This is no page of this list.');
  return found.data;
};

export const pageAt = (at: ListCursor): string => Buffer.from(JSON.stringify(at)).toString('base64url');
