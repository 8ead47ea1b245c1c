/** When a case has ended and how, what undoes that, and the way that it came. */
import { describe, expect, it } from 'vitest';
import type { CaseEvent } from '#domain/complaint/events/registry.ts';
import type { CountedCase } from '#domain/statistics/counted.ts';
import { endingOf, endings } from '#domain/statistics/endings.ts';
import { closingReasons } from '#domain/terms/vocabulary.ts';
import { cells, closes, counted, inGroup, marks, next, refuses } from '#tests/support/counted-made.ts';
import * as s from '#tests/support/story.ts';

describe('an end', () => {
  const withdrawn: CaseEvent = { type: 'complaint_withdrawn', worker: 'w1', checkedBy: 's.zhou' };

  it.each([
    ['closed', closes, 'solved', 'paid_full'],
    ['refused', refuses, 'refused', 'out_of_time'],
    ['withdrawn', withdrawn, 'withdrawn', 'complaint_withdrawn'],
  ])('that was %s is told with its reason', (_, event, how, reason) => {
    const ended = next(counted(), event);
    expect(inGroup(cells(ended), 'reasons')).toEqual({ [`${how}/${reason}`]: 1 });
    expect(ended.trail.end).toMatchObject({ how, reason, on: '2026-04-01', days: 0 });
  });

  it('is none any more when a refusal is overturned, or the case is split again', () => {
    const asked = next(next(counted(), refuses), { type: 'review_requested', by: 'w1' } as CaseEvent);
    const overturned = next(asked, {
      type: 'refusal_overturned',
      to: 'accepted',
      by: 's.zhou',
    } as unknown as CaseEvent);
    expect(overturned.trail).not.toHaveProperty('end');
    expect(overturned.trail.reopened).toBe(true);
    const merged = next(counted(), { type: 'case_merged', into: s.caseId, seats: [] });
    const split = next(merged, { type: 'case_split', to: 'accepted' } as CaseEvent);
    expect(split.trail).not.toHaveProperty('end');
    expect(split.trail.reopened).toBe(false);
  });

  it('that is asked to be looked at again is objected to, and stays', () => {
    const asked = next(next(counted(), refuses), { type: 'review_requested', by: 'w1' } as CaseEvent);
    expect(asked.trail).toMatchObject({ disputed: true, end: { how: 'refused' } });
  });

  it('of which kind it is for the worker, every reason says', () => {
    const of = (how: string) => closingReasons.filter((reason) => endingOf(reason) === how).toSorted();
    expect(of('not_solved')).toEqual([
      'admin_time_lapse',
      'employer_gone',
      'employer_insolvent',
      'employer_not_found',
      'established_not_recovered',
      'incomplete',
      'partly_recovered',
      'penalty_executed',
      'premature',
      'undetermined',
      'unreachable',
    ]);
    expect(endings.flatMap(of)).toHaveLength(closingReasons.length);
  });
});

describe('pauses', () => {
  it('are added up in calendar days, each when it is over', () => {
    const pause = (on: string, before: CountedCase) =>
      next(
        before,
        { type: 'case_paused', reason: 'other_proceedings', reviewOn: '2026-06-01' } as unknown as CaseEvent,
        `${on}T02:00:00.000Z`,
      );
    const resume = (on: string, before: CountedCase) =>
      next(
        before,
        { type: 'case_resumed', to: 'investigating', by: 's.zhou' } as unknown as CaseEvent,
        `${on}T02:00:00.000Z`,
      );
    const once = resume('2026-04-13', pause('2026-04-10', counted(s.investigating)));
    expect(once.trail.pausedDays).toBe(3);
    expect(once.trail).not.toHaveProperty('pausedOn');
    expect(resume('2026-05-04', pause('2026-04-30', once)).trail.pausedDays).toBe(7);
  });
});

describe('the way that it came', () => {
  const moved = (toOffice: string, before = counted()) =>
    next(before, { type: 'case_transferred', toOffice, to: 'triage', reason: 'place' } as CaseEvent);

  it('by hand-overs, there and back', () => {
    const once = moved('cn-440309');
    expect(marks(once)).toEqual({ transferred: 1 });
    expect(marks(moved('cn-440306', once))).toEqual({ transferred: 1, cameBack: 1 });
  });

  it('by ends that were objected to, and taken up again', () => {
    const closed = next(counted(), closes);
    const road = ({ endedOnce, disputed, reopened }: Readonly<Record<string, number>>) => [
      endedOnce,
      disputed,
      reopened,
    ];
    expect(road(marks(counted()))).toEqual([undefined, undefined, undefined]);
    expect(road(marks(closed))).toEqual([1, undefined, undefined]);
    const disputed = next(closed, { type: 'closure_disputed', worker: 'w1' });
    expect(road(marks(disputed))).toEqual([1, 1, undefined]);
    const reopened = next(disputed, {
      type: 'case_reopened',
      to: 'accepted',
      by: 's.zhou',
    } as unknown as CaseEvent);
    expect(road(marks(reopened))).toEqual([1, 1, 1]);
    expect(reopened.trail).not.toHaveProperty('end');
  });

  it('with its pauses beside its days', () => {
    const ended = { ...counted(), trail: { ...counted().trail, pausedDays: 7 } };
    expect(marks(next(ended, closes, '2026-04-21T02:00:00.000Z'))).toMatchObject({
      pausedDays: 7,
      endedDays: 20,
    });
  });
});
