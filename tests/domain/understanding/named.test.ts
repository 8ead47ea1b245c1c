import { describe, expect, it } from 'vitest';
import type { Meaning, Reading } from '#domain/understanding/meaning.ts';
import { understand } from '#domain/understanding/understand.ts';
import { askedWith, inShort, misheardIn } from './said.ts';

const named = (name: string, reading: Reading<string> | undefined): readonly string[] =>
  reading === undefined ? [] : [`${name}=${inShort(reading.value, reading.sure)}`];

const allNamed = ({ place, employer, name }: Meaning): string =>
  [...named('place', place), ...named('employer', employer), ...named('name', name)].join('; ') || 'none';

describe('what is named', () => {
  it('is the place, the firm and the name, asked for, told in a story or corrected', () => {
    expect(misheardIn('named', (asked) => allNamed(understand(asked)))).toEqual([]);
  });

  it.each([
    ['people', '就我一个 我叫王五', 'name=王五'],
    ['people', 'ako po si Rosa, tatlo kami', 'name=Rosa'],
    ['howmuch', '£900 my name is Tom Reed', 'name=Tom Reed'],
    ['place', '东莞长安，我叫李四', 'place=东莞长安; name=李四'],
    ['place', 'Leeds. My name is Ann Lee', 'place=Leeds; name=Ann Lee'],
    ['who', '我叫李四，老板叫张三', 'employer=张三; name=李四'],
    ['who', 'Dave. my name is Ann Lee', 'employer=Dave; name=Ann Lee'],
    ['who', '我叫他王总', 'employer=王总'],
    ['people', '我叫了5个人', 'none'],
    ['who', 'my name is on the contract', 'none'],
  ] as const)('is a name beside what was asked for, at %s: %s', (question, text, meant) => {
    expect(allNamed(understand(askedWith(text, question)))).toBe(meant);
  });

  it('is no number where a name begins with one', () => {
    expect(understand(askedWith('就我一个 我叫王五', 'people')).people).toEqual({
      value: { low: 1, high: 1 },
      sure: true,
    });
  });
});
