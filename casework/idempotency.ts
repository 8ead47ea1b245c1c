/** Under which name a submission is remembered, and what makes another one the same: its sender and all that was sent. */
import { createHash } from 'node:crypto';
import { hashUnder } from '#adapters/blind-index/hash-under.ts';
import { heldKey } from '#adapters/blind-index/held-key.ts';
import type { BlindIndex } from '#adapters/blind-index/port.ts';
import type { Append } from '#adapters/case-store/port.ts';
import type { Submission } from './submission.ts';

type IdempotencyKey = NonNullable<Append['key']>;

const inOrder = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([name, each]) => [name, inOrder(each)]));
};

/** All that was sent, whatever the order of its fields. A receipt's proof is salted, so its hash alone stands for it. */
const digestOf = ({
  caseId,
  procedure,
  actor,
  command,
  words,
  people,
  pointers = [],
}: Submission): string => {
  const found = pointers.map(({ kind, hash }) => [kind, hash]);
  const sent = { caseId, procedure, actor, command, words, people, found };
  return createHash('sha256')
    .update(JSON.stringify(inOrder(sent)))
    .digest('hex');
};

/**
 * Both hashed in the process under a key that comes from KMS: neither a key that a sender chose nor what it was used for can
 * be read back from the table, and no command waits for KMS.
 */
export const idempotencyKeys = (index: BlindIndex) => {
  const held = heldKey(index, 'key', 'submissions');
  return async (submission: Submission): Promise<IdempotencyKey | undefined> => {
    const { actor, idempotencyKey } = submission;
    if (idempotencyKey === undefined) return undefined;
    const key = await held();
    return {
      hash: hashUnder(key, `${actor.role}:${actor.id}|${idempotencyKey}`),
      bodyHash: hashUnder(key, digestOf(submission)),
    };
  };
};
