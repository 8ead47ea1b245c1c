/** Parts are hashed in the process under their office's key, which an instance asks KMS for once; what is whole, by KMS each time. */
import { expect, it } from 'vitest';
import { memoryBlindIndex } from '#adapters/blind-index/memory.ts';
import type { BlindIndex } from '#adapters/blind-index/port.ts';
import { partTokens, wholeToken } from '#casework/find/tokens.ts';

const asking = () => {
  const asked: string[] = [];
  const { hash } = memoryBlindIndex({ key: new Uint8Array(32) });
  const index: BlindIndex = {
    hash: (purpose, value) => {
      asked.push(value);
      return hash(purpose, value);
    },
  };
  return { index, asked };
};

it('asks for the key of an office once, and gives each office and kind tokens of its own', async () => {
  const { index, asked } = asking();
  const tokens = new Set<string>();
  for (const office of ['one', 'two', 'one']) {
    const tokenOf = await partTokens(index, office);
    for (const kind of ['name', 'firm'] as const) tokens.add(tokenOf(kind, '恒发'));
  }
  expect(asked).toEqual(['office|one', 'office|two']);
  expect(tokens.size).toBe(4);
});

it('knows nothing of another index, as of another key', async () => {
  const [a, b] = [asking(), asking()];
  await partTokens(a.index, 'one');
  await partTokens(b.index, 'one');
  expect(b.asked).toEqual(['office|one']);
});

it('keeps no phone', async () => {
  const { index, asked } = asking();
  for (let n = 0; n < 2; n += 1) await wholeToken(index, 'phone', '+8613800000001');
  expect(asked).toHaveLength(2);
});
