/**
 * Fields of an open form about which something changed meanwhile: what was said there by the same name, or about the same
 * worker, party or thing.
 */
import { isOfClock } from '../case/entries.ts';
import { isRecord, type Value } from './schema.ts';

export interface Change {
  readonly type: string;
  readonly text: string;
  readonly facts: Value;
}

/** References that a value names: workers, parties, payments, requests, visits. */
const refsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return /^[wpmqv][1-9]\d*$/.test(value) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap(refsIn);
  return isRecord(value)
    ? [...Object.keys(value).flatMap(refsIn), ...Object.values(value).flatMap(refsIn)]
    : [];
};

const concerns = (name: string, value: unknown, { facts }: Change): boolean => {
  const refs = refsIn(facts);
  return name in facts || refsIn(value).some((ref) => refs.includes(ref));
};

/** By field the first change that concerns it. */
export const touchedFields = (
  changes: readonly Change[],
  value: Value,
): readonly { readonly path: string; readonly change: Change }[] => {
  const acts = changes.filter(({ type }) => !isOfClock(type));
  return Object.entries(value).flatMap(([path, each]) => {
    const change = acts.find((one) => concerns(path, each, one));
    return change === undefined ? [] : [{ path, change }];
  });
};
