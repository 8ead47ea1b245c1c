import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decide, recordedEvents } from '#domain/complaint/decide.ts';
import type { RecordedEvent } from '#domain/complaint/events/registry.ts';
import { evolve, fold } from '#domain/complaint/file/evolve.ts';
import { addedUp, type Increment } from '#domain/statistics/cells.ts';
import { tallyOf } from '#domain/statistics/counted.ts';
import { once } from '#domain/terms/once.ts';
import { isRefusal } from '#domain/terms/refusal.ts';
import { commandFrom, type Draw, draw } from '#tests/support/random-commands.ts';
import { runs } from '#tests/support/seeded.ts';
import * as s from '#tests/support/story.ts';

const counted = (history: readonly RecordedEvent[]) => tallyOf(undefined, [], history);

const total = (increments: readonly Increment[], measure: string, office?: string) =>
  increments
    .filter((each) => each.measure === measure && (office === undefined || each.office === office))
    .reduce((sum, each) => sum + each.by, 0);

/** A history that the decider allows, from a filing and any draws. */
const historyFrom = (draws: readonly Draw[], from: s.Given = s.given(s.filed)): readonly RecordedEvent[] => {
  let told: s.Course = from;
  let at = s.start;
  for (const each of draws) {
    const state = told.state;
    if (state === undefined) break;
    at = new Date(Date.parse(at) + each.later * 3_600_000).toISOString();
    const line = commandFrom(state, at, each);
    const context = s.contextFor(line.by, at);
    const answer = decide(line.input, state, context);
    if (isRefusal(answer)) continue;
    const events = recordedEvents(s.caseId, told.history.length, answer, context);
    told = { history: [...told.history, ...events], state: events.reduce(evolve, state) };
  }
  return told.history;
};

/** From these, chance finds its way to every kind of money soon enough. */
const beginnings = once(() => {
  const paying = s.given(
    ...s.ordered,
    s.does(s.inspector, 'record_payment', {
      instalment: 1,
      proof: 'bank_record',
      lines: [{ worker: 'w1', fen: 900_000 }],
    }),
  );
  return [s.given(s.filed), paying, paying.and(s.does(s.worker(), 'confirm_payment'))];
});

describe('a case as it is counted', () => {
  test('a filing counts in its office, in the month of the procedure’s time zone', () => {
    const told = s.given({ ...s.filed, at: '2026-03-31T17:00:00.000Z' });
    const { increments } = counted(told.history);
    expect(increments).toContainEqual({
      office: 'cn-440306',
      sheet: '2026-04',
      group: 'told',
      measure: 'opened',
      by: 1,
    });
  });

  test('a stay is counted when it ends, in calendar and in working days', () => {
    const told = s.given(s.filed, s.does(s.officer, 'accept_complaint', {}, '2026-04-04T02:00:00.000Z'));
    const days = counted(told.history).increments.filter(
      ({ group, sheet }) => sheet !== 'open' && group.startsWith('stay/'),
    );
    expect(days).toEqual([
      { office: 'cn-440306', sheet: '2026-04', group: 'stay/triage', measure: 'left/3/2', by: 1 },
    ]);
  });

  test('in a hand-over each office gets its own days', () => {
    const told = s.given(
      s.filed,
      s.does(
        s.officer,
        'transfer_case',
        { toOffice: 'cn-440309', reason: 'place' },
        '2026-04-03T02:00:00.000Z',
      ),
      s.does(
        { role: 'intake_officer', id: 'o.long', office: 'cn-440309' },
        'accept_complaint',
        {},
        '2026-04-08T02:00:00.000Z',
      ),
    );
    const { increments } = counted(told.history);
    const days = increments.filter(({ group, sheet }) => sheet !== 'open' && group === 'stay/triage');
    expect(days.map(({ office, measure }) => [office, measure])).toEqual([
      ['cn-440306', 'cut/2/2'],
      ['cn-440309', 'left/5/2'],
    ]);
    expect(total(increments, 'transferredOut', 'cn-440306')).toBe(1);
    expect(total(increments, 'transferredIn', 'cn-440309')).toBe(1);
  });

  test('only the first escalation of a limit makes it overdue', () => {
    const late = (at: string) => s.does(s.clock, 'reach_deadline', {}, at);
    const told = s.given(s.filed, late('2026-04-20T02:00:00.000Z'), late('2026-05-20T02:00:00.000Z'));
    const escalations = told.history.flatMap(({ event }) =>
      event.type === 'deadline_escalated' ? [event] : [],
    );
    expect(escalations.some(({ step }) => step > 1)).toBe(true);
    expect(
      total(counted(told.history).increments, 'passed.legal') +
        total(counted(told.history).increments, 'passed.service'),
    ).toBe(escalations.filter(({ step }) => step === 1).length);
  });

  test('after any history: the same office, status and money as the case itself', () => {
    fc.assert(
      fc.property(
        fc.array(draw, { minLength: 20, maxLength: 120, size: 'max' }),
        fc.constantFrom(...beginnings()),
        (draws, from) => {
          const history = historyFrom(draws, from);
          const state = fold(history);
          const { increments, counted: now } = counted(history);
          const sums = Object.values(state?.file.workers ?? {}).map((each) => each.sums);
          expect(now.state).toEqual(state);
          expect(total(increments, 'recoveredFen')).toBe(sums.reduce((sum, each) => sum + each.paid, 0));
          expect(total(increments, 'confirmedFen')).toBe(sums.reduce((sum, each) => sum + each.confirmed, 0));
          expect(total(increments, 'workers')).toBe(sums.length);
          expect(total(increments, 'opened')).toBe(1);
        },
      ),
      { numRuns: runs(60) },
    );
  });

  test('money: verified once, confirmed, taken back; a worker is counted once a month', () => {
    const pays = (id: string) => [
      s.does(s.inspector, 'record_payment', {
        instalment: 1,
        again: true,
        proof: 'bank_record',
        lines: [{ worker: 'w1', fen: 900_000 }],
      }),
      s.does(s.worker(), 'confirm_payment', { payment: id }),
    ];
    const told = s.given(
      ...s.ordered,
      ...pays('m1'),
      s.does(s.inspector, 'verify_payment', { payment: 'm1', workers: ['w1'] }),
      ...pays('m2'),
      s.does(s.inspector, 'deny_payment', { payment: 'm2', worker: 'w1' }),
    );
    const { increments } = counted(told.history);
    const sums = ['recoveredFen', 'confirmedFen', 'workersPaid', 'workersHeard'];
    expect(sums.map((measure) => total(increments, measure))).toEqual([900_000, 900_000, 1, 1]);
    const mistake = s.does(s.inspector, 'retract_payment', { payment: 'm1', reason: 'wrong_case' });
    const taken = told.and(mistake, { ...mistake, by: s.supervisor });
    const without = counted(taken.history).increments;
    expect(sums.map((measure) => total(without, measure))).toEqual([0, 0, 1, 1]);
  });

  test('cells that are added up hold the same sums', () => {
    fc.assert(
      fc.property(fc.array(draw, { maxLength: 40 }), (draws) => {
        const { increments } = counted(historyFrom(draws));
        const cells = addedUp(increments);
        expect(new Set(cells.map((c) => `${c.office} ${c.sheet} ${c.group} ${c.measure}`)).size).toBe(
          cells.length,
        );
        for (const measure of ['opened', 'reminders', 'recoveredFen', 'agreed/fen'])
          expect(total(cells, measure)).toBe(total(increments, measure));
      }),
      { numRuns: runs(40) },
    );
  });
});
