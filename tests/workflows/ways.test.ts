/** The way on from each stage is what the status graph says, in the definition as it is synthesized. */
import { describe, expect, it } from 'vitest';
import {
  fromAnyOpen,
  isOpen,
  moves,
  openStatuses,
  positionOf,
  possibleStatuses,
  type Status,
  statuses,
} from '#domain/terms/statuses.ts';
import { type AslState, complaintInAsl } from '#lib/asl.ts';
import { paths } from './paths.ts';
import { walkThrough } from './walk.ts';

const machine = complaintInAsl();
const hub = machine.StartAt;
const events = [...new Set([...Object.values(moves), fromAnyOpen].flatMap((each) => Object.keys(each)))];

const stageAt = (status: Status): string => positionOf(status).stage;
const goalsOf = (from: Status): readonly Status[] => events.flatMap((event) => possibleStatuses(from, event));
const sorted = (texts: readonly string[]): readonly string[] => [...new Set(texts)].sort();

/** Where the graph leads from these statuses, outside the stages that they stand in themselves. */
const graphFrom = (from: readonly Status[]): readonly string[] => {
  const here = from.map(stageAt);
  return sorted(
    from
      .flatMap(goalsOf)
      .map(stageAt)
      .filter((stage) => !here.includes(stage)),
  );
};

const named = (condition: string): readonly string[] =>
  [...condition.matchAll(/'(\w+)'/g)].map(([, stage = '']) => stage);

const stateOf = (id: string | undefined): AslState => {
  const state = machine.States[id ?? ''];
  if (state === undefined) throw new Error(`No state ${id}`);
  return state;
};

const stages = Object.entries(machine.States).flatMap(([id, task]) => {
  const [, stage] = /"stage":"(\w+)"/.exec(JSON.stringify(task.Arguments ?? '')) ?? [];
  return stage === undefined ? [] : [{ id, task, stage }];
});

describe('the question after', () => {
  it.each(stages)('$stage has just the choices of the status graph', ({ task, stage }) => {
    const from = openStatuses.filter((status) => stageAt(status) === stage);
    const { Choices, Default } = stateOf(task.Next);
    expect(Choices.flatMap(({ Condition }) => named(Condition)).sort()).toEqual(graphFrom(from));
    expect(Default).toBe(hub);
  });

  it('is asked after that stage only, and no two ask the same', () => {
    expect(new Set(stages.map(({ task }) => task.Next)).size).toBe(18);
  });
});

describe('a case', () => {
  const crossings = openStatuses.flatMap((from) =>
    goalsOf(from)
      .filter((to) => stageAt(to) !== stageAt(from))
      .map((to): readonly [Status, Status] => [from, to]),
  );
  const restarts = openStatuses.map((status) => [status] as const);

  it.each(sorted(crossings.map((each) => each.join(' → '))))(
    '%s: goes there without the question that is for the unexpected',
    async (way) => {
      const [from, to] = crossings.find((each) => each.join(' → ') === way) ?? [];
      if (from === undefined || to === undefined) throw new Error('no such way');
      const { entered, last } = await walkThrough(machine, [from, to]);
      // once, at the beginning
      expect(entered.lastIndexOf(hub)).toBe(0);
      expect(last).toBe(
        isOpen(to) ? stages.find(({ stage }) => stage === stageAt(to))?.id : 'The case has ended',
      );
    },
  );

  it.each(restarts)('that is taken up anew as %s waits at its stage', async (status) => {
    const { last } = await walkThrough(machine, [status]);
    expect(last).toBe(stages.find(({ stage }) => stage === stageAt(status))?.id);
  });

  it('that moved on twice before the machine was answered is led to where it stands now', async () => {
    const waitingAt = async (...path: [Status, ...Status[]]) => (await walkThrough(machine, path)).last;
    expect(await waitingAt('triage', 'enforcement')).toMatch(/^Enforcement/);
    expect(await waitingAt('order_issued', 'enforcement')).toMatch(/^Enforcement/);
    expect(await waitingAt('mediation', 'hearing')).toMatch(/^Hearing/);
  });

  it.each(Object.entries(paths))('%s: costs two transitions a stage', async (_, { path, costs }) => {
    const { entered, last } = await walkThrough(machine, path);
    expect(last).toBe('The case has ended');
    expect(entered).toHaveLength(costs);
  });
});

it('the definition is far below the megabyte that it may have', () => {
  expect(Buffer.byteLength(JSON.stringify(machine))).toBeLessThan(100_000);
});

it('every status has a stage in words, or has ended', () => {
  const known = stages.map(({ stage }) => stage);
  expect(statuses.filter((status) => isOpen(status) && !known.includes(stageAt(status)))).toEqual([]);
});
