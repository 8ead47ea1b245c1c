import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { machineForm, positions } from '#domain/terms/statuses.ts';
import { type AslState, complaintInAsl } from '#lib/asl.ts';

const { StartAt, States } = complaintInAsl();
const tasks = Object.entries(States).filter(([, { Type }]) => Type === 'Task');

const invocation = z.object({
  Payload: z.object({ stage: z.string().optional(), token: z.string().optional() }),
});
const stageOf = ({ Arguments }: AslState): string | undefined =>
  invocation.safeParse(Arguments).data?.Payload.stage;

const resourceOf = ({ Resource }: AslState): string => JSON.stringify(Resource);

describe('the machine', () => {
  it('tries every task again at random moments, and catches what stays broken', () => {
    for (const [, { Retry, Catch }] of tasks) {
      expect(Retry).toMatchObject([
        { ErrorEquals: ['States.TaskFailed'], JitterStrategy: 'FULL', MaxAttempts: 8 },
      ]);
      expect(Catch.at(-1)?.ErrorEquals).toEqual(['States.ALL']);
    }
  });

  it('has a dead man switch on every wait, which asks the same again', () => {
    for (const [id, { TimeoutSeconds, Catch }] of tasks) {
      expect(TimeoutSeconds).toBeGreaterThan(0);
      expect(Catch).toContainEqual({ ErrorEquals: ['States.Timeout'], Next: id });
    }
  });

  it('waits at each stage in one state, which names its chapter', () => {
    const waiting = tasks.flatMap(([, state]) =>
      resourceOf(state).includes('lambda:invoke.waitForTaskToken')
        ? [`${state.Comment} ${stageOf(state)}`]
        : [],
    );
    const open = Object.values(positions).filter(({ stage }) => stage !== 'ended');
    const wanted = open.map(({ chapter, stage }) => `${chapter} ${stage}`);
    expect(waiting.sort()).toEqual([...new Set(wanted)].sort());
  });

  it('has no variables, and starts no other machine', () => {
    expect(JSON.stringify(States)).not.toMatch(/"Assign"|\$(?!states)[a-z]|startExecution/i);
  });

  it('can reach every state', () => {
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

  it('begins with a question that leads to every stage, and knows the end', () => {
    const said = States[StartAt]?.Choices.map(({ Condition }) => Condition).join(' ') ?? '';
    for (const { stage } of Object.values(positions)) expect(said).toContain(`'${stage}'`);
  });

  it('has each call say in which form of the machine it is made', () => {
    for (const [, { Arguments }] of tasks)
      expect(Arguments).toMatchObject({ Payload: { form: machineForm } });
  });
});
