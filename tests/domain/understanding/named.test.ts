import { describe, expect, it } from 'vitest';
import type { Meaning, Reading } from '#domain/understanding/meaning.ts';
import { understand } from '#domain/understanding/understand.ts';
import { inShort, misheardIn } from './said.ts';

const named = (name: string, reading: Reading<string> | undefined): readonly string[] =>
  reading === undefined ? [] : [`${name}=${inShort(reading.value, reading.sure)}`];

const allNamed = ({ place, employer, name }: Meaning): string =>
  [...named('place', place), ...named('employer', employer), ...named('name', name)].join('; ') || 'none';

describe('what is named', () => {
  it('is the place, the firm and the name, asked for, told in a story or corrected', () => {
    expect(misheardIn('named', (asked) => allNamed(understand(asked)))).toEqual([]);
  });
});
