/** In which cells a case stands: what its end looks like, whose money counts, and the way that it came. */
import { describe, expect, it } from 'vitest';
import type { CaseEvent } from '#domain/complaint/events/registry.ts';
import type { CaseFile } from '#domain/complaint/file/state.ts';
import type { CountedCase } from '#domain/statistics/counted.ts';
import { plusDays } from '#domain/time/calendar.ts';
import {
  cells,
  closes,
  counted,
  inGroup,
  marks,
  next,
  refuses,
  withFile,
} from '#tests/support/counted-made.ts';
import * as s from '#tests/support/story.ts';

describe('a closed case', () => {
  const is = (event: CaseEvent) => marks(next(next(counted(), event), closes)).uncontacted;

  it.each<readonly [string, CaseEvent]>([
    ['they were reached', { type: 'worker_contacted', worker: 'w1', reached: true }],
    ['they were interviewed', { type: 'interview_held', with: 'worker', inspectors: ['i.li', 'i.wang'] }],
    ['they agreed to mediation', { type: 'mediation_consented', side: 'worker', worker: 'w1' }],
    ['they said that money came', { type: 'payment_confirmed', payment: 'm1', worker: 'w1' }],
    ['they said that none came', { type: 'payment_denied', payment: 'm1', worker: 'w1' }],
  ])('was closed with a worker heard: %s', (_, event) => {
    expect(is(event)).toBeUndefined();
  });

  it.each<readonly [string, CaseEvent]>([
    ['nobody answered', { type: 'worker_contacted', worker: 'w1', reached: false }],
    [
      'the employer was interviewed',
      { type: 'interview_held', with: 'employer', inspectors: ['i.li', 'i.wang'] },
    ],
    ['the employer agreed to mediation', { type: 'mediation_consented', side: 'employer' }],
    ['they left', { type: 'worker_left', worker: 'w1' }],
  ])('was closed with nobody heard: %s', (_, event) => {
    expect(is(event)).toBe(1);
  });

  it('alone is asked that: who is refused need not have been spoken with', () => {
    expect(marks(next(counted(), refuses)).uncontacted).toBeUndefined();
  });
});

describe('an end beside the limits by law', () => {
  const day = '2026-04-10';
  type Running = Partial<CaseFile['clocks'][number]>;
  const ended = (...clocks: readonly Running[]) => {
    const clock = counted().state.file.clocks.find(({ kind }) => kind === 'legal');
    if (clock === undefined) throw new Error('A filing has a limit by law');
    const before = withFile(counted(), () => ({ clocks: clocks.map((each) => ({ ...clock, ...each })) }));
    return next(before, refuses, `${day}T02:00:00.000Z`);
  };

  it.each([
    [-3, undefined],
    [-2, undefined],
    [-1, 1],
    [0, 1],
    [1, 1],
    [2, undefined],
  ])('%i days before it stands out: %s', (left, near) => {
    const of = ended({ dueOn: plusDays(day, left) });
    expect([marks(of).nearLimit, marks(of).limited]).toEqual([near, 1]);
    expect(of.trail.end?.left).toBe(left);
  });

  it('is measured by the nearest, passed or not, that runs and is no promise', () => {
    const left = (...clocks: readonly Running[]) => ended(...clocks).trail.end?.left;
    expect(left({ dueOn: '2026-04-30' }, { dueOn: '2026-04-15' })).toBe(5);
    expect(left({ dueOn: '2026-04-30' }, { dueOn: '2026-04-02' })).toBe(-8);
    expect(left({ dueOn: '2026-04-30' }, { dueOn: '2026-04-15', kind: 'service' })).toBe(20);
    const paused = { on: '2026-04-02', reason: 'other_proceedings' } as unknown as NonNullable<
      Running['paused']
    >;
    expect(left({ dueOn: '2026-04-30' }, { dueOn: '2026-04-15', paused })).toBe(20);
    expect(marks(ended({ kind: 'limitation' })).limited).toBeUndefined();
    expect(ended().trail.end).not.toHaveProperty('left');
  });
});

describe('a solved case with money', () => {
  const paying = (
    sums: Readonly<Record<string, readonly [paid: number, confirmed: number]>>,
    end = closes,
  ) => {
    const base = counted();
    const one = base.state.file.workers.w1;
    if (one === undefined) throw new Error('A filing has a worker');
    const workers = Object.fromEntries(
      Object.entries(sums).map(([ref, [paid, confirmed]]) => [
        ref,
        { ...one, sums: { ...one.sums, paid, confirmed } },
      ]),
    );
    return next(
      withFile(base, () => ({ workers })),
      end,
    );
  };

  it('is confirmed when each who was paid has said that all of it came', () => {
    const is = (...given: Parameters<typeof paying>) => {
      const { paid, confirmed } = marks(paying(...given));
      return [paid, confirmed];
    };
    expect(is({ w1: [100, 100], w2: [0, 0] })).toEqual([1, 1]);
    expect(is({ w1: [100, 120] })).toEqual([1, 1]);
    expect(is({ w1: [100, 99] })).toEqual([1, undefined]);
    expect(is({ w1: [100, 100], w2: [50, 0] })).toEqual([1, undefined]);
    expect(is({ w1: [0, 0] })).toEqual([undefined, undefined]);
    expect(is({ w1: [100, 100] }, { ...closes, reason: 'undetermined' })).toEqual([undefined, undefined]);
  });

  it('counts its sums, and the workers who have any', () => {
    expect(inGroup(cells(paying({ w1: [100, 60], w2: [50, 0] })), 'sums')).toEqual({
      'claimed/fen': 3_600_000,
      'claimed/workers': 2,
      'paid/fen': 150,
      'paid/workers': 2,
      'confirmed/fen': 60,
      'confirmed/workers': 1,
    });
  });

  it('counts no worker who goes on in another case', () => {
    const elsewhere = { caseId: s.caseId, worker: 'w1' };
    const sums = (change: object) =>
      inGroup(
        cells(
          withFile(paying({ w1: [100, 0], w2: [50, 0] }), ({ workers }) => ({
            workers: { ...workers, ...(workers.w2 && { w2: { ...workers.w2, ...change } }) },
          })),
        ),
        'sums',
      )['paid/fen'];
    expect([sums({}), sums({ standing: 'left' })]).toEqual([150, 150]);
    expect([sums({ standing: 'split_off' }), sums({ goesOnIn: elsewhere })]).toEqual([100, 100]);
  });
});

describe('a case that was merged', () => {
  it('has a length and no ending, no sums and no outcome', () => {
    const merged = next(
      counted(),
      { type: 'case_merged', into: '1123456789abcdefghjkmnpqrs', seats: [] },
      '2026-05-04T02:00:00.000Z',
    );
    expect(cells(merged).map(({ sheet, group, measure }) => [sheet, group, measure].join(' '))).toEqual([
      '2026-04 filed cases',
      '2026-04 length/wage.unpaid merged/33/20',
      '2026-05 ends merged',
    ]);
  });
});

describe('an open case', () => {
  it('stands where it is since when, with the limits that have passed', () => {
    const open = (escalation: number) =>
      withFile(counted(), ({ clocks }) => ({ clocks: clocks.map((each) => ({ ...each, escalation })) }));
    const late = (kind: string) =>
      withFile(open(1), ({ clocks }) => ({
        clocks: clocks.map((each) => ({ ...each, kind: kind as 'legal' })),
      }));
    const standing = (of: CountedCase) =>
      cells(of)
        .filter(({ sheet }) => sheet === 'open')
        .map(({ group, measure }) => `${group} ${measure}`);
    expect(standing(open(0))).toEqual(['kind/wage.unpaid 2026-04-01', 'stay/triage 2026-04-01']);
    const oneOfThem = withFile(open(0), ({ clocks }) => ({
      clocks: clocks.map((each, n) => ({ ...each, kind: 'legal' as const, escalation: n === 0 ? 1 : 0 })),
    }));
    expect(standing(oneOfThem)).toContain('late legal');
    expect(standing(late('legal'))).toContain('late legal');
    expect(standing(late('legal'))).not.toContain('late service');
    expect(standing(late('service'))).toContain('late service');
    expect(standing(late('limitation')).filter((each) => each.startsWith('late'))).toEqual([]);
  });

  it('is told open by language, channel and naming', () => {
    expect(inGroup(cells(counted()), 'fair')).toEqual({
      'language/zh-CN/open': 1,
      'channel/web/open': 1,
      'naming/confidential/open': 1,
    });
    expect(Object.keys(inGroup(cells(next(counted(), closes)), 'fair'))).toContain('channel/web/solved');
  });

  it('that rests is paused since that day, in the stage that it was in', () => {
    const paused = next(
      counted(s.investigating),
      { type: 'case_paused', reason: 'other_proceedings', reviewOn: '2026-06-01' } as unknown as CaseEvent,
      '2026-04-20T02:00:00.000Z',
    );
    const standing = cells(paused).filter(({ sheet }) => sheet === 'open');
    expect(standing.map(({ group, measure }) => `${group} ${measure}`)).toEqual([
      'kind/wage.unpaid 2026-04-01',
      'stay/investigation 2026-04-01',
      'paused 2026-04-20',
    ]);
  });
});
