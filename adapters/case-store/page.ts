/** Where a list goes on: which of its partitions, and after which entry. */
import * as z from 'zod/mini';

const place = z.strictObject({
  part: z.int().check(z.nonnegative()),
  after: z.exactOptional(z.strictObject({ sk: z.string(), caseId: z.string() })),
});
export type Place = z.infer<typeof place>;

/** The sender's mistake, not ours: a door may answer it as a bad request. */
export class BadPage extends Error {
  override readonly name = 'BadPage';
}

const decoded = (page: string): unknown => {
  try {
    return JSON.parse(Buffer.from(page, 'base64url').toString());
  } catch {
    return undefined;
  }
};

/** Throws BadPage on a text that `pageAt` did not make, or not for a list of `parts` partitions. */
export const placeOf = (page: string | undefined, parts: number): Place => {
  if (page === undefined) return { part: 0 };
  const found = place.safeParse(decoded(page));
  if (!found.success || found.data.part >= parts) throw new BadPage('This is no page of this list.');
  return found.data;
};

export const pageAt = (at: Place): string => Buffer.from(JSON.stringify(at)).toString('base64url');
