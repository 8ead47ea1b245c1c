/** The way on from each stage is what the status graph says, in the definitions as they are synthesized. */
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
import { type AslState, machinesInAsl } from '#lib/asl.ts';
import { paths } from './paths.ts';
import { walkThrough } from './walk.ts';

const machines = machinesInAsl();
const names = ['complaint', 'inspection', 'mediation', 'payment'] as const;
const events = [...new Set([...Object.values(moves), fromAnyOpen].flatMap((each) => Object.keys(each)))];

const stageAt = (status: Status): string => positionOf(status).stage;
const machineAt = (status: Status): string => positionOf(status).machine;
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

const stateOf = (name: (typeof names)[number], id: string | undefined): AslState => {
  const state = machines[name].States[id ?? ''];
  if (state === undefined) throw new Error(`${name} has no state ${id}`);
  return state;
};

const hubOf = (name: (typeof names)[number]): string =>
  stateOf(name, machines[name].StartAt).Next ?? 'no question';
const choicesAfter = (name: (typeof names)[number], task: AslState): readonly string[] =>
  stateOf(name, task.Next).Choices.flatMap(({ Condition }) => named(Condition));

const stages = names.flatMap((name) =>
  Object.entries(machines[name].States).flatMap(([id, task]) => {
    const [, stage] = /"stage":"(\w+)"/.exec(JSON.stringify(task.Arguments ?? '')) ?? [];
    return stage === undefined ? [] : [{ name, id, task, stage }];
  }),
);
const nested = (['Inspection', 'Mediation', 'Payment'] as const).map((id) => ({
  id,
  task: stateOf('complaint', id),
  machine: id.toLowerCase(),
}));

describe('the question after', () => {
  it.each(stages)('$stage has just the choices of the status graph', ({ name, task, stage }) => {
    const from = openStatuses.filter((status) => stageAt(status) === stage);
    const choices = choicesAfter(name, task);
    expect([...choices].sort()).toEqual(graphFrom(from));
    expect(stateOf(name, task.Next).Default).toBe(hubOf(name));
  });

  it.each(nested)('$id has just the choices of the status graph', ({ task, machine }) => {
    const from = openStatuses.filter((status) => machineAt(status) === machine);
    expect([...choicesAfter('complaint', task)].sort()).toEqual(graphFrom(from));
    expect(stateOf('complaint', task.Next).Default).toBe(hubOf('complaint'));
  });

  it('is asked after that stage only, and no two ask the same', () => {
    const questions = [...stages, ...nested].map(({ task }) => task.Next);
    expect(new Set(questions).size).toBe(21);
  });
});

describe('a case', () => {
  const hubs = names.map(hubOf);
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
      const { entered, last } = await walkThrough(machines, [from, to]);
      // once at the beginning of each execution
      const begun = entered.filter((id) => names.some((name) => machines[name].StartAt === id));
      expect(entered.filter((id) => hubs.includes(id))).toHaveLength(begun.length);
      expect(last).toBe(
        isOpen(to) ? stages.find(({ stage }) => stage === stageAt(to))?.id : 'The case has ended',
      );
    },
  );

  it.each(restarts)('that is taken up anew as %s waits at its stage', async (status) => {
    const { last } = await walkThrough(machines, [status]);
    expect(last).toBe(stages.find(({ stage }) => stage === stageAt(status))?.id);
  });

  it('that moved on twice before the machine was answered is led to where it stands now', async () => {
    const waitingAt = async (...path: [Status, ...Status[]]) => (await walkThrough(machines, path)).last;
    expect(await waitingAt('triage', 'enforcement')).toMatch(/^Enforcement/);
    expect(await waitingAt('order_issued', 'enforcement')).toMatch(/^Enforcement/);
    expect(await waitingAt('mediation', 'hearing')).toMatch(/^Hearing/);
  });

  it.each(Object.entries(paths))('%s: costs no more transitions than before', async (_, { path, before }) => {
    const { entered, last } = await walkThrough(machines, path);
    expect(last).toBe('The case has ended');
    expect(entered.length).toBeLessThanOrEqual(before);
  });
});

it.each(names)('%s is far below the megabyte that a definition may have', (name) => {
  expect(Buffer.byteLength(JSON.stringify(machines[name]))).toBeLessThan(100_000);
});

it('every status has a stage in words, or has ended', () => {
  const known = stages.map(({ stage }) => stage);
  expect(statuses.filter((status) => isOpen(status) && !known.includes(stageAt(status)))).toEqual([]);
});
