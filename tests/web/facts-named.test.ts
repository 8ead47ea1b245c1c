import { describe, expect, it } from 'vitest';
import { eventKinds } from '#domain/complaint/events/registry.ts';
import { deskWords } from '#domain/messages/desk/listed-desk-words.ts';
import { unsaid } from '../../web/screens/act/facts-unsaid.ts';

const isClock = (type: string): boolean => /^(?:clock|deadline)_/.test(type);

describe('what an act says, on a paper and in the history', () => {
  it.each(Object.entries(deskWords))('has a name for each fact in %s, or leaves it unsaid', (_, words) => {
    const named: readonly string[] = [...Object.keys(words.field), ...unsaid];
    const nameless = eventKinds
      .filter(({ type }) => !isClock(type))
      .flatMap((kind) => Object.keys(kind.schema().shape))
      .filter((name) => !named.includes(name));
    expect([...new Set(nameless)]).toEqual([]);
  });
});
