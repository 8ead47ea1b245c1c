/** Answers that change with a release only: made when they are first asked for, kept, and not sent twice to the same reader. */
import { createHash } from 'node:crypto';
import { type Reply, reply, unlessSame } from '../http/reply.ts';

interface Unchanging {
  readonly body: object;
  readonly etag: string;
}

const unchangingOf = (body: object): Unchanging => ({
  body,
  etag: `"${createHash('sha256').update(JSON.stringify(body)).digest('base64url')}"`,
});

/** A shelf of such answers, each under its key. */
export const unchangingAnswers = () => {
  const shelf = new Map<string, Unchanging>();
  return async (
    key: string,
    ifNoneMatch: string | undefined,
    make: () => object | Promise<object>,
  ): Promise<Reply> => {
    const known = shelf.get(key) ?? unchangingOf(await make());
    shelf.set(key, known);
    const { body, etag } = known;
    return unlessSame(ifNoneMatch, etag, () => reply(body));
  };
};
