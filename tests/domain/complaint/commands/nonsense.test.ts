/** What no worker can mean is refused in one place, whichever door it comes through. */
import { describe, expect, it } from 'vitest';
import { legible } from '#domain/terms/writing.ts';
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
  it.each(['', ' ', '\u3000\u3000', 'A\u0000B', 'ab\u202Ecd', '\u200b', 'x\u2066y'])(
    '%j is not legible',
    (text) => {
      expect(legible(20).safeParse(text).success).toBe(false);
    },
  );

  it.each(['华强公司', 'Café №1', 'two\r\nlines\tand a tab', '😢', '7-11'])('%j is', (text) => {
    expect(legible(40).safeParse(text).success).toBe(true);
  });
});

describe('the day on which paper came', () => {
  const why = { words: { why_late: 't-000000000001' } };
  const files = (receivedOn: string, rest: object = why, by = s.officer) =>
    does(by, 'file_complaint', { ...s.filing, receivedOn, ...rest }, s.start);

  it('is counted from: the clock of acceptance, the opening, and who entered it is kept', () => {
    const late = given(files('2026-03-27'));
    const now = given(does(s.officer, 'file_complaint', s.filing, s.start));
    expect(s.clockOf(late, 'acceptance')).toMatchObject({ startOn: '2026-03-27', dueOn: '2026-04-03' });
    expect(s.clockOf(now, 'acceptance')?.dueOn).not.toBe('2026-04-03');
    expect(late.state?.file.openedAt).toBe('2026-03-26T16:00:00.000Z');
    expect(late.history[0]?.event).toMatchObject({
      received: { on: '2026-03-27', enteredBy: 'o.chen' },
      ...why,
    });
  });

  it('is not to come, not older than 90 days, not said by a worker, and not without its reason', () => {
    given().when(files('2026-04-02')).thenRefused('date-not-allowed');
    given().when(files('2025-12-31')).thenRefused('date-not-allowed');
    given().when(files('2026-01-01')).thenEvents('complaint_filed');
    given().when(files('2026-03-27', {})).thenRefused('basis-missing');
    given()
      .when(files('2026-03-27', why, s.worker()))
      .thenRefused('role-not-allowed');
    expect(given(files('2026-04-01', {})).history[0]?.event).not.toHaveProperty('received');
  });
});
