/** Any commands in any order in two or three cases of one employer, which are merged, split, split off, joined and transferred. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { limitationDay } from '#domain/complaint/clocks/limitation.ts';
import type { Actor } from '#domain/complaint/events/registry.ts';
import { lawOfCaseAt } from '#domain/complaint/file/law-area.ts';
import { ownerOf } from '#domain/complaint/file/owner.ts';
import type { CaseState } from '#domain/complaint/file/state.ts';
import { lastSeat, leadsOf, workersIn } from '#domain/complaint/joint/seats.ts';
import { isOpen } from '#domain/terms/statuses.ts';
import { clocksExpected, clocksRunning } from '#tests/support/clocks-expected.ts';
import { endingSteps } from '#tests/support/ending-steps.ts';
import { jointCaseId } from '#tests/support/joint-desk.ts';
import { commandFrom, type Draw, draw } from '#tests/support/random-commands.ts';
import { runs } from '#tests/support/seeded.ts';
import * as s from '#tests/support/story.ts';
import {
  emptyWorld,
  moneyOfPeople,
  owedInAll,
  stateIn,
  type World,
  worldAfter,
} from '#tests/support/world.ts';

const numberOf = (n: number): string => `RD26-${String(n).padStart(5, '0')}-AAAAA`;

const later = (now: string, hours: number) => new Date(Date.parse(now) + hours * 3_600_000).toISOString();

/** Days between one complaint and the next. */
const apart = 5;

/** Case `n`, with one worker, as far as the opening goes. */
const opened = (before: World, opening: readonly s.GivenCommand[], n: number): World => {
  const world = { ...before, now: later(s.start, 24 * apart * n) };
  return opening.reduce<World>((each, { by, input }) => {
    const names = input.type === 'file_complaint' ? { caseId: jointCaseId(n), number: numberOf(n) } : {};
    const after = worldAfter(each, jointCaseId(n), { by, input: { ...input, ...names } });
    if (after === undefined) throw new Error(`${input.type} was refused`);
    return after;
  }, world);
};

const kinds = ['merge', 'split', 'split_off', 'pay', 'join', 'transfer', 'same'] as const;
type Kind = (typeof kinds)[number];
const often: readonly Kind[] = ['merge', 'merge', 'split', 'split_off', 'pay'];
interface Move {
  readonly do: Kind | 'command';
  readonly on: number;
  readonly other: number;
  readonly drawn: Draw;
}
const move: fc.Arbitrary<Move> = fc.record({
  do: fc.oneof(
    { weight: 5, arbitrary: fc.constant('command' as const) },
    { weight: 5, arbitrary: fc.constantFrom(...kinds, ...often) },
  ),
  on: fc.nat(20),
  other: fc.nat(20),
  drawn: draw,
});

const idAt = ({ cases }: World, n: number): string => [...cases.keys()][n % cases.size] ?? '';
const supervisorOf = (office: string): Actor => ({ role: 'supervisor', id: 's.zhou', office });

/** Who may split a merged case: the office that has its workers now. */
const splitter = (world: World, caseId: string): Actor => {
  const leads = leadsOf(stateIn(world, caseId), world.cases);
  return supervisorOf(stateIn(world, leads.at(-1) ?? caseId).file.office);
};

interface Ordered {
  readonly caseId: string;
  readonly line: s.GivenCommand;
  /** what is done after it in the same step */
  readonly afterwards?: (after: CaseState) => readonly s.GivenCommand[];
}

const orderOf = (world: World, { do: what, on, other, drawn }: Move): Ordered => {
  const caseId = idAt(world, on);
  const state = stateIn(world, caseId);
  const by = supervisorOf(state.file.office);
  const into = idAt(world, other);
  switch (what) {
    case 'command':
      return { caseId, line: commandFrom(state, world.now, drawn) };
    case 'merge':
      return { caseId, line: s.does(by, 'merge_case', { into }) };
    case 'same': {
      const [here] = workersIn(state);
      const [there] = workersIn(stateIn(world, into));
      const same = here && there ? [{ worker: here[0], as: there[0] }] : [];
      return { caseId, line: s.does(by, 'merge_case', { into, same }) };
    }
    case 'split':
      return { caseId, line: s.does(splitter(world, caseId), 'split_case') };
    case 'split_off': {
      const seated = workersIn(state).map(([ref]) => ref);
      const workers = on % 2 === 0 ? seated : seated.toReversed();
      const n = 10 + world.cases.size;
      const own = other % 3 === 0 ? into : jointCaseId(n);
      const going = workers.slice(0, Math.max(1, other % workers.length || 1));
      return {
        caseId,
        line: s.does(by, 'split_off_workers', { workers: going, other: own, number: numberOf(n) }),
      };
    }
    case 'join':
      return {
        caseId,
        line: s.does(by, 'join_complaint', { claim: { claimedFen: drawn.fen }, contactable: true }),
      };
    case 'pay': {
      const [ref = 'w1'] = workersIn(state).map(([each]) => each);
      const lines = [{ worker: ref, fen: 1 + drawn.fen }];
      const officer = { ...s.officer, office: state.file.office };
      return {
        caseId,
        line: s.does(officer, 'record_payment', { proof: 'bank_record', lines, again: true }),
        afterwards: (after) => {
          const payment = after.file.payments.at(-1)?.id;
          return other % 3 === 0
            ? []
            : [
                s.does(s.worker(ref), 'confirm_payment', { payment }),
                s.does(officer, 'verify_payment', { payment, workers: [ref] }),
              ];
        },
      };
    }
    case 'transfer': {
      const toOffice = state.file.office === 'cn-440306' ? 'cn-440309' : 'cn-440306';
      return { caseId, line: s.does(by, 'transfer_case', { toOffice, reason: 'place' }) };
    }
    default:
      return what satisfies never;
  }
};

interface Step {
  readonly before: World;
  readonly after: World;
  readonly did: Move['do'] | 'nothing';
  readonly caseId: string;
  readonly type: string;
  readonly into?: string;
}

const play = (start: World, moves: readonly Move[]): readonly Step[] => {
  const steps: Step[] = [];
  let world = start;
  for (const each of moves) {
    const before = { ...world, now: later(world.now, each.drawn.later) };
    const { caseId, line, afterwards } = orderOf(before, each);
    const begun = worldAfter(before, caseId, line);
    const after =
      begun &&
      (afterwards?.(stateIn(begun, caseId)) ?? []).reduce(
        (last, next) => worldAfter(last, caseId, next) ?? last,
        begun,
      );
    const { type } = line.input;
    const into = 'into' in line.input ? String(line.input.into) : undefined;
    steps.push({
      before,
      after: after ?? before,
      did: after ? each.do : 'nothing',
      caseId,
      type,
      ...(into && { into }),
    });
    world = after ?? before;
  }
  return steps;
};

const openings = fc.constantFrom<readonly s.GivenCommand[]>(
  [s.filed],
  s.accepted,
  s.investigating,
  s.ordered,
  s.ordered,
  s.mediating,
);
const courses = fc
  .tuple(fc.array(openings, { minLength: 2, maxLength: 3 }), fc.array(move, { minLength: 5, maxLength: 40 }))
  .map(([each, moves]) => play(each.reduce(opened, emptyWorld), moves));

/** What was done, for whoever reads a failure. */
const told = (steps: readonly Step[]): string =>
  steps
    .filter(({ did }) => did !== 'nothing')
    .map(({ caseId, type, into }) => [caseId.slice(0, 4), type, into?.slice(0, 4)].join(' '))
    .join(', ');

const always = (holds: (step: Step) => void, numRuns: number): void =>
  fc.assert(
    fc.property(courses, (steps) => {
      steps.forEach((step, n) => {
        try {
          holds(step);
        } catch (error) {
          throw new Error(told(steps.slice(0, n + 1)), { cause: error });
        }
      });
    }),
    { numRuns: runs(numRuns), endOnFailure: true },
  );

/** Moves that change nobody's money: they only say in which case and office it is dealt with. */
const moving: readonly string[] = ['merge_case', 'split_case', 'split_off_workers', 'transfer_case'];

/** Limits that count from what happened to the case, so that a merge could give more time. */
const countedByTheCase = ['acceptance', 'investigation', 'whole_case', 'coordination', 'group_plan'];

const dueOf = (world: World, caseId: string, name: string): string | undefined =>
  stateIn(world, caseId).file.clocks.find(({ clock, paused }) => clock === name && !paused)?.due;

const isPaused = (world: World, caseId: string): boolean =>
  stateIn(world, caseId).stage.status === 'suspended';

const endOf = (start: World): World => {
  let world = start;
  for (let n = 0; n < 6; n += 1)
    for (const caseId of start.cases.keys())
      if (isOpen(stateIn(world, caseId).stage.status))
        for (const line of endingSteps(stateIn(world, caseId)))
          world = worldAfter(world, caseId, line) ?? world;
  return world;
};

describe('whatever happens to several cases', { timeout: 240_000 }, () => {
  it('each has exactly the clocks that its status and what is open in it require, and an owner', () => {
    always(({ after }) => {
      for (const { state } of after.cases.values()) {
        expect([...clocksRunning(state)]).toEqual([...clocksExpected(state)].sort());
        expect(ownerOf(state).role).toBeTruthy();
      }
    }, 150);
  });

  it('each person is in one case, which is open or was ended for them', () => {
    always(({ after }) => {
      const seats = after.people.map((first) => lastSeat(after.cases, first));
      const open = [...after.cases.values()].filter(({ state }) => isOpen(state.stage.status));
      for (const { state } of open) expect(workersIn(state).length).toBeGreaterThan(0);
      for (const { caseId, worker } of seats) {
        const { file, stage } = stateIn(after, caseId);
        expect(stage.status).not.toBe('merged');
        expect(['in', 'left', 'withdrawn']).toContain(file.workers[worker]?.standing);
      }
      const known = new Set(seats.map(({ caseId, worker }) => `${caseId} ${worker}`));
      for (const { state } of open)
        for (const [ref] of workersIn(state)) expect(known).toContain(`${state.file.caseId} ${ref}`);
    }, 150);
  });

  it('nobody is owed or paid more or less by a merge, a split, a split-off or a transfer', () => {
    always(({ before, after, type }) => {
      if (!moving.includes(type)) return;
      expect(owedInAll(after)).toBe(owedInAll(before));
      // of two seats of one person the money is counted once, where they are
      const seats = (world: World) =>
        new Set(
          world.people.map((first) => {
            const { caseId, worker } = lastSeat(world.cases, first);
            return `${caseId} ${worker}`;
          }),
        ).size;
      if (seats(before) === before.people.length && seats(after) === after.people.length)
        expect(moneyOfPeople(after)).toEqual(moneyOfPeople(before));
    }, 250);
  });

  it('nobody’s limit is later by a merge', () => {
    always(({ before, after, did, caseId }) => {
      if (did !== 'merge' && did !== 'same') return;
      const { stage } = stateIn(after, caseId);
      if (stage.status !== 'merged') return;
      // who was being looked into is looked into there, by the earlier day
      const { findings } = stateIn(after, stage.into).file;
      const examined = findings !== undefined && !findings.outdated;
      if (dueOf(before, caseId, 'investigation') && !examined && !isPaused(after, stage.into))
        expect(dueOf(after, stage.into, 'investigation')).toBeDefined();
      for (const name of countedByTheCase) {
        const [child, lead, now] = [
          dueOf(before, caseId, name),
          dueOf(before, stage.into, name),
          dueOf(after, stage.into, name),
        ];
        for (const due of [child, lead])
          if (due !== undefined && now !== undefined) expect(now <= due).toBe(true);
      }
    }, 150);
  });

  it('each last safe day is what the claims of those in the case come to, and nobody complained on another day by a move', () => {
    always(({ before, after, type }) => {
      for (const { state, procedure } of after.cases.values()) {
        const clock = state.file.clocks.find(({ kind }) => kind === 'limitation');
        const law = lawOfCaseAt(procedure, state.file, after.now);
        if (clock) expect(clock.named).toBe(limitationDay(law, state.file, after.now));
      }
      if (!moving.includes(type)) return;
      const complained = (world: World) =>
        before.people.map((first) => {
          const { caseId, worker } = lastSeat(world.cases, first);
          const seat = `${caseId} ${worker}`;
          return { seat, day: stateIn(world, caseId).file.workers[worker]?.complainedAt };
        });
      const [then, now] = [complained(before), complained(after)];
      // two seats that are one have the earlier day
      const isOnesOwn = (n: number, all: typeof now) =>
        all.filter(({ seat }) => seat === all[n]?.seat).length === 1;
      for (const [n, { day }] of now.entries())
        if (isOnesOwn(n, then) && isOnesOwn(n, now)) expect(day).toBe(then[n]?.day);
    }, 250);
  });

  it('each can come to an end from wherever it is', () => {
    fc.assert(
      fc.property(courses, (steps) => {
        const ended = endOf(steps.at(-1)?.after ?? emptyWorld);
        for (const { state } of ended.cases.values()) expect(isOpen(state.stage.status)).toBe(false);
      }),
      { numRuns: runs(100), endOnFailure: true },
    );
  });
});
