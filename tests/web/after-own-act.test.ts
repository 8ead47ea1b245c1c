import { describe, expect, it } from 'vitest';
import { afterOwn, type Done } from '../../web/screens/act/give.ts';

const seen = { version: 7, number: 'A-1' };
const done = (more: Partial<Done>): Done => ({ status: 'in_mediation', events: [], ...more });

describe('a case after one’s own act, before it is read anew', () => {
  it('is at the version that the act made', () => {
    expect(afterOwn(seen, done({ version: 9, repeated: false }))).toEqual({ version: 9, number: 'A-1' });
  });

  it('is as it was seen where the act was done before: colleagues may have followed it', () => {
    expect(afterOwn(seen, done({ version: 12, repeated: true }))).toBe(seen);
  });

  it('never goes back behind what was read since', () => {
    expect(afterOwn({ version: 11 }, done({ version: 9, repeated: false }))).toEqual({ version: 11 });
  });

  it('is as it was seen where the answer is another case', () => {
    expect(afterOwn(seen, done({}))).toBe(seen);
  });
});
