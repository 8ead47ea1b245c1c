import { execFileSync } from 'node:child_process';
import { createSecretKey } from 'node:crypto';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import {
  type RecordContext,
  type SealedEnvelope,
  seal,
  sealedEnvelope,
  unseal,
} from '#adapters/vault/envelope.ts';

const vector = z.object({
  dataKey: z.string(),
  owner: z.string(),
  kind: z.string(),
  ref: z.string(),
  value: z.json(),
  random: z.string(),
  envelope: sealedEnvelope,
});
const file = (name: string) => new URL(name, import.meta.url);
const vectors = z.array(vector).parse(JSON.parse(readFileSync(file('./vault-vectors.json'), 'utf8')));

const keyOf = (hex: string, id = '0123456789abcdef') => ({
  id,
  key: createSecretKey(Buffer.from(hex, 'hex')),
});
/** Hands out given bytes in the order in which they are asked for. */
const given = (hex: string) => {
  let rest = Buffer.from(hex, 'hex');
  return (size: number) => {
    const next = rest.subarray(0, size);
    rest = rest.subarray(size);
    return next;
  };
};
const openedByPython = (sealed: unknown): unknown =>
  JSON.parse(
    execFileSync('python3', [file('./vault-open.py').pathname], { input: JSON.stringify(sealed) }).toString(),
  );

const dataKey = keyOf('0f'.repeat(32));
const place: RecordContext = { owner: '00041061050r3gg28a1c60t3gf', kind: 'party', ref: 'p1' };
const hex = (length: number) =>
  fc.uint8Array({ minLength: length, maxLength: length }).map((b) => Buffer.from(b).toString('hex'));

describe('an envelope', () => {
  it('has known answers', () => {
    for (const { dataKey: key, random, value, envelope: known, ...where } of vectors) {
      expect(seal(keyOf(key), where, value, given(random))).toEqual(known);
      expect(unseal(keyOf(key), where, known)).toEqual(value);
    }
    expect(vectors).toHaveLength(3);
  });

  it('is opened by a decryptor written apart from it, in Python', () => {
    const written = fc.sample(
      fc.record({
        dataKey: hex(32),
        owner: hex(13),
        kind: fc.constantFrom('identity', 'text'),
        ref: hex(8),
        value: fc.json().map((text): unknown => JSON.parse(text)),
      }),
      40,
    );
    const sealed = written.map((one) => ({ ...one, envelope: seal(keyOf(one.dataKey), one, one.value) }));
    expect(openedByPython([...sealed, ...vectors])).toEqual(
      JSON.parse(JSON.stringify([...written, ...vectors].map(({ value }) => value))),
    );
  });

  it('is opened to what was sealed, and looks different each time', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const [a, b] = [seal(dataKey, place, value), seal(dataKey, place, value)];
        expect(unseal(dataKey, place, a)).toEqual(JSON.parse(JSON.stringify(value)));
        for (const part of ['salt', 'iv', 'commit', 'data'] as const) expect(a[part]).not.toBe(b[part]);
      }),
    );
  });

  it('names its algorithm and its key, and shows no plaintext', () => {
    const sealed = seal(dataKey, place, { name: 'CANARY' });
    expect(sealed).toMatchObject({ v: 1, alg: 'HKDF-SHA256+A256GCM', key: dataKey.id });
    const decoded = Buffer.from(sealed.data, 'base64url').toString('latin1');
    expect(JSON.stringify(sealed) + decoded).not.toContain('CANARY');
  });
});

describe('an envelope that was tampered with', () => {
  const sealed = seal(dataKey, place, { name: 'Company', address: 'Road 1' });
  const flipped = (text: string, bit: number): string => {
    const raw = Buffer.from(text, 'base64url');
    raw.writeUInt8(raw.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
    return raw.toString('base64url');
  };
  const bitsOf = (part: 'salt' | 'iv' | 'commit' | 'data') =>
    8 * Buffer.from(sealed[part], 'base64url').length;

  it('does not open after any flipped bit, in any part', () => {
    let tried = 0;
    for (const part of ['salt', 'iv', 'commit', 'data'] as const)
      for (let bit = 0; bit < bitsOf(part); bit += 1) {
        const changed: SealedEnvelope = { ...sealed, [part]: flipped(sealed[part], bit) };
        expect(() => unseal(dataKey, place, changed)).toThrow();
        tried += 1;
      }
    expect(tried).toBeGreaterThan(900);
  });

  it('does not open when cut short, to the empty tag', () => {
    for (let length = 0; length < sealed.data.length; length += 1)
      expect(() => unseal(dataKey, place, { ...sealed, data: sealed.data.slice(0, length) })).toThrow();
  });

  it('does not open for another case, kind or reference', () => {
    for (const elsewhere of [{ owner: '7zzzzzzzzzzzzzzzzzzzzzzzzz' }, { kind: 'identity' }, { ref: 'p2' }])
      expect(() => unseal(dataKey, { ...place, ...elsewhere }, sealed)).toThrow();
  });

  it('does not open under another key, nor with the commitment of that key', () => {
    const other = keyOf('f0'.repeat(32));
    const salted = given(Buffer.from(sealed.salt, 'base64url').toString('hex').padEnd(56, '0'));
    const forged = { ...sealed, commit: seal(other, place, 'x', salted).commit };
    expect(() => unseal(other, place, sealed)).toThrow('another key');
    expect(() => unseal(other, place, forged)).toThrow();
    expect(() => unseal(dataKey, place, forged)).toThrow('another key');
  });

  it('is refused in an unknown version, algorithm or shape', () => {
    for (const change of [{ v: 2 }, { alg: 'none' }, { iv: '' }, { data: 'é' }, { extra: 1 }])
      expect(sealedEnvelope.safeParse({ ...sealed, ...change }).success).toBe(false);
  });
});
