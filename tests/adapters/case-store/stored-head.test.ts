import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { headFields } from '#adapters/case-store/head-fields.ts';
import { stateText, unpacked } from '#adapters/case-store/stored-head.ts';
import * as s from '#tests/support/story.ts';

const { state } = s.given(s.filed);
if (state === undefined) throw new Error('A filed case has a state');

describe('a kept state', () => {
  it('is read as it was packed', () => {
    const { state: kept } = headFields({ caseId: s.caseId, expected: 1, events: [], state });
    expect(unpacked(kept)).toEqual(state);
  });

  it('is read from a HEAD that was packed with Brotli, too', () => {
    expect(unpacked(brotliCompressSync(JSON.stringify(state)))).toEqual(state);
  });

  it('of other bytes is refused', () => {
    expect(() => stateText(Buffer.from('{"file":{}}'))).toThrow();
  });
});
