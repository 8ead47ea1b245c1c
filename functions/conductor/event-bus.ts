import { type EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge';
import { tens } from '#adapters/queue/tens.ts';
import type { CaseCloudEvent } from './cloud-event.ts';

/** An event that the bus did not take, and the code that says why. */
export interface Unpublished {
  readonly id: string;
  readonly error: string;
}

/** Puts events on the bus; gives those that it did not take, which are to be published again. */
export type Publish = (happenings: readonly CaseCloudEvent[]) => Promise<readonly Unpublished[]>;

interface Bus {
  readonly client: Pick<EventBridgeClient, 'send'>;
  readonly bus: string;
}

const busEntry = (bus: string, happening: CaseCloudEvent) => ({
  EventBusName: bus,
  Source: 'redress',
  DetailType: happening.type,
  Time: new Date(happening.time),
  Detail: JSON.stringify(happening),
});

const publishTen = async (
  { client, bus }: Bus,
  ten: readonly CaseCloudEvent[],
): Promise<readonly Unpublished[]> => {
  const { Entries = [] } = await client.send(
    new PutEventsCommand({ Entries: ten.map((each) => busEntry(bus, each)) }),
  );
  return ten.flatMap(({ id }, n) =>
    Entries[n]?.EventId === undefined ? [{ id, error: Entries[n]?.ErrorCode ?? 'none' }] : [],
  );
};

const noneOf =
  (ten: readonly CaseCloudEvent[]) =>
  (thrown: unknown): readonly Unpublished[] =>
    ten.map(({ id }) => ({ id, error: thrown instanceof Error ? thrown.name : typeof thrown }));

/** Of a call that fails none of its ten was taken. */
export const eventBus =
  (to: Bus): Publish =>
  async (happenings) =>
    (await Promise.all(tens(happenings).map((ten) => publishTen(to, ten).catch(noneOf(ten))))).flat();
