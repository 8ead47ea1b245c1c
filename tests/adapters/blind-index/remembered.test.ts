/** What is remembered is a hash of a phone, for a quarter of an hour; nothing else, and no failure. First digits cost no call. */
import { expect, it } from 'vitest';
import type { BlindIndex } from '#adapters/blind-index/port.ts';
import { rememberingIndex } from '#adapters/blind-index/remembered.ts';

const minute = 60_000;

const remembering = () => {
  const asked: string[] = [];
  let isDown = false;
  let time = Date.parse('2026-11-24T03:00:00Z');
  const index: BlindIndex = {
    hash: async (purpose, value) => {
      asked.push(`${purpose} ${value}`);
      if (isDown) throw new Error('throttled');
      return purpose === 'prefix' ? 'ab'.repeat(16) : `h-${purpose}-${value}`;
    },
  };
  return {
    asked,
    index: rememberingIndex(index, () => new Date(time)),
    later: (minutes: number) => {
      time += minutes * minute;
    },
    down: (value: boolean) => {
      isDown = value;
    },
  };
};

it('asks for a phone once a quarter of an hour, however often it is used meanwhile', async () => {
  const { index, asked, later } = remembering();
  for (let texts = 0; texts < 3; texts += 1) {
    expect(await index.hash('phone', '+861')).toBe('h-phone-+861');
    later(5);
  }
  expect(asked).toEqual(['phone +861']);
  await index.hash('phone', '+861');
  expect(asked).toHaveLength(2);
});

it('keeps phones apart, and remembers neither receipts nor codes', async () => {
  const { index, asked } = remembering();
  for (const phone of ['+861', '+862', '+861', '+862'])
    expect(await index.hash('phone', phone)).toBe(`h-phone-${phone}`);
  expect(asked).toHaveLength(2);
  for (const purpose of ['receipt', 'join', 'draft', 'find', 'receipt', 'join', 'draft', 'find'] as const)
    await index.hash(purpose, '1');
  expect(asked).toHaveLength(10);
});

it('hashes first digits under one key of its own, and asks KMS for that key alone', async () => {
  const { index, asked } = remembering();
  const [one, other] = [await index.hash('prefix', '8613800'), await index.hash('prefix', '8613900')];
  expect(await index.hash('prefix', '8613800')).toBe(one);
  expect(other).not.toBe(one);
  expect(`${one} ${other}`).not.toMatch(/138|139/);
  expect(asked).toEqual(['prefix prefixes']);
});

it('asks again for what could not be had', async () => {
  const { index, down } = remembering();
  down(true);
  await expect(index.hash('phone', '+861')).rejects.toThrow('throttled');
  down(false);
  expect(await index.hash('phone', '+861')).toBe('h-phone-+861');
});

it('holds no more than five hundred', async () => {
  const { index, asked } = remembering();
  for (let n = 0; n <= 500; n += 1) await index.hash('phone', `+${n}`);
  await index.hash('phone', '+500');
  expect(asked).toHaveLength(501);
  await index.hash('phone', '+0');
  expect(asked).toHaveLength(502);
});
