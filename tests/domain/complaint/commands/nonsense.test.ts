/** What no worker can mean is refused in one place, whichever door it comes through. */
import { describe, expect, it } from 'vitest';
import { isLegible, legible } from '#domain/terms/writing.ts';
import * as s from '#tests/support/story.ts';

const { does, given } = s;

describe('a period', () => {
  const nonsense = [
    ['ends before it begins', { from: '2018-05-01', until: '2018-03-01' }],
    ['lies in the future', { from: '2098-01-01', until: '2098-03-01' }],
    ['ends in a far future', { from: '2026-01-01', until: '2098-03-01' }],
    ['begins in the year 1', { from: '0001-01-01', until: '2026-03-01' }],
    ['ends in the year 1', { until: '0001-01-01' }],
    ['of work that ended in the year 1', { endOfWork: '0001-01-01' }],
  ] as const;

  it.each(nonsense)('that %s is refused when filing, joining, stating', (_, claim) => {
    given()
      .when(does(s.worker(), 'file_complaint', { ...s.filing, claim }, s.start))
      .thenRefused('date-not-allowed');
    given()
      .when(does(s.officer, 'file_complaint', { ...s.filing, claim }, s.start))
      .thenRefused('date-not-allowed');
    const filed = given(s.filed);
    filed
      .when(does(s.worker('w2'), 'join_complaint', { claim, contactable: true }))
      .thenRefused('date-not-allowed');
    filed.when(does(s.worker(), 'state_claim', { claim })).thenRefused('date-not-allowed');
  });

  it('may go on to the end of the month that runs', () => {
    const claim = { from: '2026-03-01', until: '2026-04-30' };
    given(s.filed)
      .when(does(s.worker(), 'state_claim', { claim }))
      .thenEvents('claim_stated');
  });
});

describe('writing', () => {
  it.each(['', ' ', '\u3000\u3000', '...', 'A\u0000B', 'ab\u202Ecd', '\u200b', 'x\u2066y'])(
    '%j is not legible',
    (text) => {
      expect(isLegible(text)).toBe(false);
      expect(legible(20).safeParse(text).success).toBe(false);
    },
  );

  it.each(['华强公司', 'Café №1', 'two\r\nlines\tand a tab', '😢', '7-11'])('%j is', (text) => {
    expect(legible(40).safeParse(text).success).toBe(true);
  });
});
