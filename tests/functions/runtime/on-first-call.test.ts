/** A port on demand: nothing is loaded before it is asked for, and then once. */
import { expect, it } from 'vitest';
import { onFirstCall } from '#functions/runtime/on-first-call.ts';

const counted = () => {
  const loads: string[] = [];
  const port = onFirstCall(
    async () => {
      loads.push('loaded');
      return {
        twice: async (n: number) => 2 * n,
        fails: async (): Promise<never> => Promise.reject(new Error('no')),
      };
    },
    'twice',
    'fails',
  );
  return { loads, port };
};

it('loads with the first call of any method, once, and answers as the adapter does', async () => {
  const { loads, port } = counted();
  expect(loads).toEqual([]);
  expect(await Promise.all([port.twice(2), port.twice(3)])).toEqual([4, 6]);
  await expect(port.fails()).rejects.toThrow('no');
  expect(loads).toEqual(['loaded']);
});

it('has the methods that it is told, and no others', () => {
  const { loads, port } = counted();
  expect(Object.keys(port)).toEqual(['twice', 'fails']);
  expect('then' in port).toBe(false);
  expect(loads).toEqual([]);
});
