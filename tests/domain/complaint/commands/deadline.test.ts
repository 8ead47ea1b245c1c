/** What happens by itself when a limit is near or over. */
import { describe, expect, it } from 'vitest';
import { calendarOf } from '#domain/jurisdictions/calendars.ts';
import { dueOnDate } from '#domain/time/deadline.ts';
import * as s from '#tests/support/story.ts';

const { does, given } = s;
const due = (date: string, grace = 0) => dueOnDate(calendarOf('cn'), date, grace).due;

describe('a deadline', () => {
  it('reminds before an instalment, escalates after its days of grace, level by level', () => {
    const plan = given(...s.ordered).and(
      does(s.supervisor, 'agree_plan', {
        instalments: [
          { dueOn: '2026-04-20', lines: [{ worker: 'w1', fen: 900_000 }] },
          { dueOn: '2026-05-20', lines: [{ worker: 'w1', fen: 900_000 }] },
        ],
      }),
    );
    const instalments = plan.state?.file.clocks.filter(({ limit }) => limit === 'instalment');
    expect(instalments?.map(({ clock }) => clock)).toEqual(['instalment:1', 'instalment:2']);
    expect(instalments?.[0]).toMatchObject({
      due: due('2026-04-20', 3),
      nextAlarm: '2026-04-17T01:00:00.000Z',
    });
    const reminded = plan.and(does(s.clock, 'reach_deadline', {}, '2026-04-17T01:00:00.000Z'));
    expect(reminded.history.at(-1)?.event).toMatchObject({
      type: 'deadline_reminded',
      clock: 'instalment:1',
    });
    const late = reminded.and(does(s.clock, 'reach_deadline', {}, '2026-04-24T02:00:00.000Z'));
    expect(late.history.map(({ event }) => event)).toContainEqual(
      expect.objectContaining({
        type: 'deadline_escalated',
        clock: 'instalment:1',
        office: 'cn-440306',
        step: 1,
      }),
    );
    const later = late.and(does(s.clock, 'reach_deadline', {}, '2026-05-02T02:00:00.000Z'));
    expect(later.history.map(({ event }) => event)).toContainEqual(
      expect.objectContaining({
        type: 'deadline_escalated',
        clock: 'instalment:1',
        office: 'cn-4403',
        step: 2,
      }),
    );
    plan.when(does(s.worker(), 'declare_breach', { instalment: 1 })).thenRefused('date-not-allowed');
    late.when(does(s.worker(), 'declare_breach', { instalment: 1 })).thenEvents('obligation_breached');
  });
});
