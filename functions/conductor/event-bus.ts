import { type EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge';
import type { CaseCloudEvent } from './cloud-event.ts';

export const eventBus =
  ({ client, bus }: { readonly client: Pick<EventBridgeClient, 'send'>; readonly bus: string }) =>
  async (happening: CaseCloudEvent): Promise<void> => {
    const { FailedEntryCount, Entries } = await client.send(
      new PutEventsCommand({
        Entries: [
          {
            EventBusName: bus,
            Source: 'redress',
            DetailType: happening.type,
            Time: new Date(happening.time),
            Detail: JSON.stringify(happening),
          },
        ],
      }),
    );
    if (FailedEntryCount) throw new Error(`The bus took no event: ${Entries?.[0]?.ErrorCode}`);
  };
