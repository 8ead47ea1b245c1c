/** EventBridge takes ten entries a call and 256 KB each, the local engine whatever it is given. */
import { PutEventsCommand } from '@aws-sdk/client-eventbridge';
import { expect, it } from 'vitest';
import * as z from 'zod';
import { recordedEventFrom } from '#domain/complaint/events/registry.ts';
import { cloudEventOf } from '#functions/conductor/cloud-event.ts';
import { eventBus } from '#functions/conductor/event-bus.ts';
import * as s from '#tests/support/story.ts';

const bus = (takes: (detail: string) => boolean = () => true) => {
  const calls: PutEventsCommand['input'][] = [];
  const publish = eventBus({
    bus: 'b',
    client: {
      send: async (command: unknown) => {
        if (!(command instanceof PutEventsCommand)) throw new Error('What else?');
        calls.push(command.input);
        const Entries = (command.input.Entries ?? []).map(({ Detail = '' }) =>
          takes(Detail) ? { EventId: 'e' } : { ErrorCode: 'ThrottlingException' },
        );
        return { $metadata: {}, FailedEntryCount: Entries.length, Entries };
      },
    },
  });
  return { calls, publish };
};

/** The largest event that is allowed: ten thousand sums. */
const largest = () => {
  const lines = [{ worker: 'w1', fen: 1_800_000 }];
  const plan = s.does(s.supervisor, 'agree_plan', { instalments: [{ dueOn: '2026-05-10', lines }] });
  const told = s.given(...s.ordered, plan);
  const agreed = told.history.find(({ event }) => event.type === 'payment_plan_agreed');
  if (agreed === undefined || told.state === undefined) throw new Error('No plan');
  const all = Array.from({ length: 1000 }, (_, n) => ({ worker: `w${n + 1}`, fen: 10_000_000_000 }));
  const instalments = Array.from({ length: 10 }, () => ({ dueOn: '2026-05-10', lines: all }));
  const kept = { ...agreed, seq: 99_999_999, event: { ...agreed.event, instalments } };
  return { recorded: recordedEventFrom(kept), state: told.state };
};

it('an entry is ids and codes, however large the event is', async () => {
  const { calls, publish } = bus();
  const { recorded, state } = largest();
  expect(Buffer.byteLength(JSON.stringify(recorded))).toBeGreaterThan(300_000);
  expect(await publish([cloudEventOf(recorded, state)])).toEqual([]);
  const said = z.string().parse(calls[0]?.Entries?.[0]?.Detail);
  expect(Buffer.byteLength(said)).toBeLessThan(1024);
});

const several = (count: number) => {
  const { recorded, state } = largest();
  return Array.from({ length: count }, (_, n) => cloudEventOf({ ...recorded, seq: n + 1 }, state));
};

it('ten go in a call', async () => {
  const { calls, publish } = bus();
  await publish(several(23));
  expect(calls.map(({ Entries }) => Entries?.length)).toEqual([10, 10, 3]);
  await publish([]);
  expect(calls).toHaveLength(3);
});

it('what the bus did not take is named, entry by entry', async () => {
  const { publish } = bus((detail) => !/-(4|17)"/.test(detail));
  expect(await publish(several(23))).toEqual([
    { id: `${s.caseId}-4`, error: 'ThrottlingException' },
    { id: `${s.caseId}-17`, error: 'ThrottlingException' },
  ]);
});

it('of a call that failed nothing was taken, of the others all', async () => {
  const { publish } = bus((detail) => {
    if (detail.includes('-12"')) throw new Error('the bus is down');
    return true;
  });
  const lost = await publish(several(23));
  expect(lost).toEqual(
    Array.from({ length: 10 }, (_, n) => ({ id: `${s.caseId}-${n + 11}`, error: 'Error' })),
  );
});
