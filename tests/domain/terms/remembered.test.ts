import { expect, it } from 'vitest';
import { remembered } from '#domain/terms/remembered.ts';

const counted = (most?: number) => {
  const asked: string[] = [];
  const answer = remembered((zone: string, hour: number) => {
    asked.push(`${zone} ${hour}`);
    return `${zone} at ${hour}`;
  }, most);
  return { asked, answer };
};

it('answers the same as the function, and asks it once', () => {
  const { asked, answer } = counted();
  expect([answer('a', 1), answer('a', 2), answer('a', 1), answer('b', 1)]).toEqual([
    'a at 1',
    'a at 2',
    'a at 1',
    'b at 1',
  ]);
  expect(asked).toEqual(['a 1', 'a 2', 'b 1']);
});

it('keeps no more than it may', () => {
  const { asked, answer } = counted(2);
  for (const hour of [1, 2, 3, 1]) answer('a', hour);
  expect(asked).toEqual(['a 1', 'a 2', 'a 3', 'a 1']);
});

it('keeps nothing of what fails', () => {
  let fails = true;
  const answer = remembered((zone: string) => {
    if (fails) throw new Error('no');
    return zone;
  });
  expect(() => answer('a')).toThrow('no');
  fails = false;
  expect(answer('a')).toBe('a');
});
