/** Answers that a screen asks for again and again, known by what they hold. */
import { createHash } from 'node:crypto';
import type { StaffRequest } from '../route.ts';
import { type Reply, reply, unlessSame } from './reply.ts';

const tagOfContents = (body: object): string =>
  `"${createHash('sha256').update(JSON.stringify(body)).digest('base64url')}"`;

/** @param contents all that the answer holds, or all that it is made of */
export const unlessUnchanged = (
  { ifNoneMatch }: Pick<StaffRequest, 'ifNoneMatch'>,
  contents: object,
  whole: () => Promise<object> = async () => contents,
): Promise<Reply> => unlessSame(ifNoneMatch, tagOfContents(contents), async () => reply(await whole()));
