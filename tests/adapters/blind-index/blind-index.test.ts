import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { memoryBlindIndex } from '#adapters/blind-index/memory.ts';
import { makeReceiptProof, provesReceipt } from '#adapters/blind-index/receipt-proof.ts';

const key = Buffer.alloc(32, 7);
const index = memoryBlindIndex({ key });

describe('the blind index', () => {
  it('is the first 128 bits of HMAC-SHA-256 over purpose, version and value', async () => {
    const whole = createHmac('sha256', key).update('phone|v1|+8613800000000').digest('hex');
    expect(await index.hash('phone', '+8613800000000')).toBe(whole.slice(0, 32));
  });

  it('keeps purposes and keys apart', async () => {
    const other = memoryBlindIndex({ key: Buffer.alloc(32, 8) });
    const hashes = [
      await index.hash('phone', 'x'),
      await index.hash('receipt', 'x'),
      await index.hash('receipt', 'v1|x'),
      await other.hash('phone', 'x'),
    ];
    expect(new Set(hashes).size).toBe(4);
  });
});

describe('the proof of a receipt', () => {
  const receipt = '00000000000000005724';

  it('holds for the receipt and for no other', async () => {
    const proof = await makeReceiptProof(receipt);
    expect(await provesReceipt(receipt, proof)).toBe(true);
    expect(await provesReceipt('00000000000000005721', proof)).toBe(false);
  });

  it('is salted, and names its algorithm', async () => {
    const [a, b] = await Promise.all([makeReceiptProof(receipt), makeReceiptProof(receipt)]);
    expect(a).not.toBe(b);
    expect(a).toMatch(/^scrypt-n4096-r8-p1\$[\w-]{22}\$[\w-]{43}$/);
    expect(a).not.toContain(receipt);
  });

  it('answers false, after the same work, where there is none or it is in no known form', async () => {
    const [name = '', salt = '', hash = ''] = (await makeReceiptProof(receipt)).split('$');
    const strange = [
      undefined,
      '',
      'x',
      `${name}$${salt}`,
      `md5$${salt}$${hash}`,
      `${name}$${salt}$${hash.slice(1)}`,
    ];
    for (const proof of strange) expect(await provesReceipt(receipt, proof)).toBe(false);
  });
});
