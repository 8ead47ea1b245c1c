/** A complaint is filed: which office gets it. */
import { describe, expect, it } from 'vitest';
import * as s from '#tests/support/story.ts';

const { does, given } = s;
describe('filing', () => {
  it('goes to the office of the place where the labour is used (CN-LI-03)', () => {
    expect(given(s.filed).state?.file.office).toBe('cn-440306');
    const elsewhere = does(s.worker(), 'file_complaint', { ...s.filing, area: '440307' }, s.start);
    expect(given(elsewhere).state?.file.office).toBe('cn-4403');
  });
});
