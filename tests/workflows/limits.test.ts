/**
 * An execution has at most 25,000 events, 256 KiB of input and a year. The local engine knows none of these. What happens at
 * each is known here: no stage of a case comes near, and whatever ends an execution, the reconciler begins the next.
 */
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import type { Status } from '#domain/terms/statuses.ts';
import { type AslState, complaintInAsl } from '#lib/asl.ts';
import { ordinaryTimeouts } from '#workflows/timeouts.ts';
import { paths } from './paths.ts';
import { walkThrough } from './walk.ts';

const mostEvents = 25_000;
const yearDays = 365;
const machine = complaintInAsl();

/** Events of a task that waits for its answer: entered, scheduled, started, submitted, succeeded or timed out, exited. */
const eventsOfTask = 6;
/** Entered and exited. */
const eventsOfOther = 2;
/** Started, and at last succeeded, failed or timed out. */
const eventsOfExecution = 2;

const eventsOf = (state: AslState | undefined): number =>
  state?.Type === 'Task' ? eventsOfTask : eventsOfOther;

const eventsIn = (entered: readonly string[]): number =>
  entered.map((id) => eventsOf(machine.States[id])).reduce((sum, events) => sum + events, eventsOfExecution);

const states = Object.entries(machine.States);

describe('the events of an execution', () => {
  it('are few along every way of a case, and a case could go the longest fifty times a year', async () => {
    const walks = await Promise.all(Object.values(paths).map(({ path }) => walkThrough(machine, path)));
    const longest = Math.max(...walks.map(({ entered }) => eventsIn(entered)));
    console.log(`events along the longest way, ${longest}`);
    expect(longest * 50).toBeLessThan(mostEvents);
  });

  it('are few of the dead man’s switch: a case that rests for a year asks twelve times', () => {
    const asks = Math.ceil((yearDays * 86_400) / ordinaryTimeouts.deadMansSeconds);
    expect(asks * eventsOfTask).toBeLessThan(100);
  });

  it('would let a case change its stage four times a day, every day of the year', async () => {
    const rest = Array.from({ length: 39 }, (_, n): Status => (n % 2 === 0 ? 'investigating' : 'accepted'));
    const { entered } = await walkThrough(machine, ['accepted', ...rest]);
    const eachMove = eventsIn(entered) / 40;
    expect(eachMove * 4 * yearDays).toBeLessThan(mostEvents);
  });

  it('hold a day and a half of a stage that can’t be opened; then the execution ends, and the next begins', () => {
    const [, stage] = states.find(([, state]) => JSON.stringify(state).includes('waitForTaskToken')) ?? [];
    const [retry] = z
      .array(
        z.looseObject({
          MaxAttempts: z.number(),
          IntervalSeconds: z.number(),
          BackoffRate: z.number(),
          MaxDelaySeconds: z.number(),
        }),
      )
      .parse(stage?.Retry);
    if (retry === undefined) throw new Error('No retry');
    const delays = Array.from({ length: retry.MaxAttempts }, (_, n) =>
      Math.min(retry.IntervalSeconds * retry.BackoffRate ** n, retry.MaxDelaySeconds),
    );
    // full jitter waits half of it, on the average
    const seconds = delays.reduce((sum, delay) => sum + delay / 2, 0) + ordinaryTimeouts.backoffSeconds;
    // each try is scheduled, started and failed; then a wait, a look, and the question where the case stands
    const events = 3 * (retry.MaxAttempts + 1) + eventsOfOther + eventsOfOther + eventsOfTask + eventsOfOther;
    const hours = ((mostEvents / events) * seconds) / 3600;
    console.log(`a broken stage fills an execution in ${hours.toFixed(0)} hours`);
    expect(hours).toBeGreaterThan(36);
  });
});

describe('what goes in and out of a state', () => {
  const allowed = ['Execution.Input.caseId', 'Execution.Input.generation', 'stage', 'Task.Token'];

  it('is ids, never more: no input or output can come near 256 KiB', () => {
    for (const [, state] of states) {
      const said = JSON.stringify([state.Arguments, state.Output]);
      for (const [, name = ''] of said.matchAll(
        /\$(?:states\.(?:input|context|result(?:\.Payload)?)\.)?([\w.]+)/g,
      ))
        expect(allowed).toContain(name);
      expect(said.length).toBeLessThan(1000);
    }
  });

  it('waits no longer than a year, which an execution lasts', () => {
    for (const [, { TimeoutSeconds = 0 }] of states) expect(TimeoutSeconds).toBeLessThan(yearDays * 86_400);
  });
});
