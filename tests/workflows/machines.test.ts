import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { positions } from '#domain/terms/statuses.ts';
import { type AslState, machinesInAsl } from '#lib/asl.ts';

const machines = machinesInAsl();
const tasksOf = (name: keyof typeof machines): readonly (readonly [string, AslState])[] =>
  Object.entries(machines[name].States).filter(([, { Type }]) => Type === 'Task');

const invocation = z.object({
  Payload: z.object({ stage: z.string().optional(), token: z.string().optional() }),
});
const stageOf = ({ Arguments }: AslState): string | undefined =>
  invocation.safeParse(Arguments).data?.Payload.stage;

const names = ['complaint', 'inspection', 'mediation', 'payment'] as const;
const resourceOf = ({ Resource }: AslState): string => JSON.stringify(Resource);

describe.each(names)('%s', (name) => {
  it('tries every task again at random moments, and catches what stays broken', () => {
    for (const [, { Retry, Catch }] of tasksOf(name)) {
      expect(Retry).toMatchObject([
        { ErrorEquals: ['States.TaskFailed'], JitterStrategy: 'FULL', MaxAttempts: 8 },
      ]);
      expect(Catch.at(-1)?.ErrorEquals).toEqual(['States.ALL']);
    }
  });

  it('has a dead man switch on every wait, which asks the same again', () => {
    for (const [id, { TimeoutSeconds, Catch }] of tasksOf(name)) {
      expect(TimeoutSeconds).toBeGreaterThan(0);
      expect(Catch).toContainEqual({ ErrorEquals: ['States.Timeout'], Next: id });
    }
  });

  it('waits at each of its stages in one state', () => {
    const wanted = Object.values(positions).flatMap((place) => (place.machine === name ? [place.stage] : []));
    const waiting = tasksOf(name).flatMap(([, state]) =>
      resourceOf(state).includes('lambda:invoke.waitForTaskToken') ? [stageOf(state)] : [],
    );
    expect(waiting.sort()).toEqual([...new Set(wanted)].sort());
  });

  it('assigns every variable that it uses before anything else', () => {
    const { StartAt, States } = machines[name];
    const used = new Set(JSON.stringify(States).match(/\$(?!states)[a-z]\w*/gi));
    const assigned = Object.keys(States[StartAt]?.Assign ?? {}).map((variable) => `$${variable}`);
    expect(assigned).toEqual(expect.arrayContaining([...used]));
  });

  it('can reach every state', () => {
    const { StartAt, States } = machines[name];
    const seen = new Set<string>();
    const visit = (id: string | undefined): void => {
      const state = id === undefined ? undefined : States[id];
      if (id === undefined || state === undefined || seen.has(id)) return;
      seen.add(id);
      for (const next of [
        state.Next,
        state.Default,
        ...[...state.Choices, ...state.Catch].map(({ Next }) => Next),
      ])
        visit(next);
    };
    visit(StartAt);
    expect([...seen].sort()).toEqual(Object.keys(States).sort());
  });
});

describe('complaint', () => {
  it('leads to every open stage, its own or another machine’s, and knows the end', () => {
    const choice = machines.complaint.States['Where does the case stand?'];
    const said = choice?.Choices.map(({ Condition }) => Condition).join(' ') ?? '';
    for (const { stage } of Object.values(positions)) expect(said).toContain(`'${stage}'`);
  });

  it('runs the other machines to their end', () => {
    const nested = tasksOf('complaint').filter(([, state]) =>
      resourceOf(state).includes('startExecution.sync:2'),
    );
    expect(nested.map(([id]) => id).sort()).toEqual(['Inspection', 'Mediation', 'Payment']);
  });

  it('looks once more before it ends', () => {
    const { States } = machines.complaint;
    const ways = Object.entries(States).filter(([, state]) =>
      state.Choices.some(({ Next }) => Next === 'The case has ended'),
    );
    expect(ways.map(([id]) => id)).toEqual(['Is it really over?']);
  });
});
