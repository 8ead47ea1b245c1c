/** Great Britain: nobody's claim has to be brought later, and none is lost, because cases are joined or parted, whatever came of the talks. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { claimDays } from '#domain/complaint/clocks/limitation.ts';
import type { Actor } from '#domain/complaint/events/registry.ts';
import { lastSeat, leadsOf, workersIn } from '#domain/complaint/joint/seats.ts';
import { newestProcedure } from '#domain/jurisdictions/procedures.ts';
import { jointCaseId } from '#tests/support/joint-desk.ts';
import { runs } from '#tests/support/seeded.ts';
import * as s from '#tests/support/story.ts';
import { emptyWorld, stateIn, type World, worldAfter } from '#tests/support/world.ts';

const { does } = s;
const gb = newestProcedure('gb');
const office = {
  id: 'gb-1',
  names: { en: 'London' },
  jurisdiction: 'gb',
  area: 'LON',
  phone: '1',
  dutyPhone: '+442000000001',
};
const here = (actor: Actor): Actor => ({ ...actor, office: office.id });
const number = (n: number) => `RD26-${String(n).padStart(5, '0')}-AAAAA`;
const days = (now: string, n: number) => new Date(Date.parse(now) + n * 86_400_000).toISOString();
const begin = '2026-03-02T10:00:00.000Z';

/** Wages that were due some weeks before. */
const claimOf = (now: string, weeks: number) => {
  const until = days(now, -7 * weeks).slice(0, 10);
  return { claimedFen: 1, from: until, until };
};

const filed = (world: World, n: number, weeks: number): World => {
  const now = days(begin, 9 * n);
  const claim = claimOf(now, weeks);
  const complaint = { ...s.filing, area: 'LON', language: 'en', claim };
  const names = { caseId: jointCaseId(n), number: number(n) };
  const told = worldAfter(
    { ...world, now },
    jointCaseId(n),
    does(s.worker(), 'file_complaint', { ...complaint, ...names }),
  );
  if (told === undefined) throw new Error('not filed');
  return told;
};

const kinds = [
  ...(['join', 'join', 'accept', 'talks_fail', 'talks_fail', 'leave'] as const),
  ...(['merge', 'split', 'split_off', 'split_off'] as const),
] as const;
const move = fc.record({
  do: fc.constantFrom(...kinds),
  on: fc.nat(20),
  other: fc.nat(20),
  days: fc.nat(12),
});
type Move = typeof move extends fc.Arbitrary<infer T> ? T : never;

/** What is commanded, when, in which case. */
const ordered = (world: World, { do: what, on, other }: Move) => {
  const ids = [...world.cases.keys()];
  const caseId = ids[on % ids.length] ?? '';
  const state = stateIn(world, caseId);
  const seated = workersIn(state).map(([ref]) => ref);
  const ref = seated[other % Math.max(1, seated.length)] ?? 'w1';
  const line = {
    join: () =>
      does(s.worker('w99'), 'join_complaint', { claim: claimOf(world.now, other % 15), contactable: true }),
    accept: () => does(here(s.officer), 'accept_complaint'),
    talks_fail: () => does(s.clock, 'reach_deadline'),
    merge: () => does(here(s.supervisor), 'merge_case', { into: ids[other % ids.length] }),
    split: () => does(here(s.supervisor), 'split_case'),
    split_off: () =>
      does(here(s.supervisor), 'split_off_workers', {
        workers: [ref],
        ...(other % 3 === 0
          ? { other: ids[other % ids.length] }
          : { other: jointCaseId(10 + ids.length), number: number(10 + ids.length) }),
      }),
    leave: () => does(s.worker(ref), 'leave_joint_case'),
  }[what]();
  return { caseId, line };
};

/** Of each person, by when the claim has to be brought; nothing where it is lost. */
const daysOf = (world: World) =>
  world.people.map((first) => {
    const { caseId, worker } = lastSeat(world.cases, first);
    const seat = `${caseId} ${worker}`;
    const [claim] = claimDays(gb, stateIn(world, caseId).file, world.now, worker);
    return { seat, day: claim?.day };
  });

const moving = ['merge', 'split', 'split_off'];

const courses = fc.tuple(
  fc.array(fc.nat(14), { minLength: 2, maxLength: 3 }),
  fc.array(move, { minLength: 4, maxLength: 25 }),
);

it('a claim’s last day is the same in whichever case it is', () => {
  let moved = 0;
  let certified = 0;
  fc.assert(
    fc.property(courses, ([weeks, moves]) => {
      let world = weeks.reduce<World>((each, week, n) => filed(each, n, week), {
        ...emptyWorld,
        law: { procedure: gb, offices: [office] },
      });
      for (const each of moves) {
        const { caseId, line } = ordered(world, each);
        const talks = stateIn(world, caseId).file.clocks.find(({ clock }) => clock === 'mediation');
        const now =
          each.do === 'talks_fail' && talks && talks.due > world.now ? talks.due : days(world.now, each.days);
        const before = { ...world, now };
        const after = worldAfter(before, caseId, line);
        if (after && moving.includes(each.do)) {
          moved += 1;
          certified += stateIn(before, caseId).file.certificate ? 1 : 0;
          const [then, since] = [daysOf(before), daysOf(after)];
          for (const [n, { seat, day }] of since.entries())
            if (since.filter((other) => other.seat === seat).length === 1) expect(day).toBe(then[n]?.day);
          expect(leadsOf(stateIn(after, caseId), after.cases)).not.toContain(caseId);
        }
        world = after ?? before;
      }
    }),
    { numRuns: runs(400) },
  );
  expect(moved).toBeGreaterThan(50);
  expect(certified).toBeGreaterThan(5);
});
