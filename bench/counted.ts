/** A client of DynamoDB that counts what it sends, and the units that the engine says it took. */
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod/mini';

export interface Counts {
  readonly requests: number;
  readonly readUnits: number;
  readonly writeUnits: number;
}

const capacity = z.object({ CapacityUnits: z.number() });
const answered = z.object({ ConsumedCapacity: z.optional(z.union([capacity, z.array(capacity)])) });

const unitsIn = (answer: unknown): number => {
  const { ConsumedCapacity = [] } = answered.parse(answer);
  return [ConsumedCapacity].flat().reduce((sum, { CapacityUnits }) => sum + CapacityUnits, 0);
};

const reads = /^(?:Get|Query|BatchGet|Scan|TransactGet)/;

/** Makes this client count, and gives the counts of whatever is done with it from now on. */
export const counting = (client: DynamoDBDocumentClient) => {
  let [requests, readUnits, writeUnits] = [0, 0, 0];
  const send = client.send.bind(client) as (command: object) => Promise<unknown>;
  const counted = async (command: { readonly input: object }): Promise<unknown> => {
    Object.assign(command.input, { ReturnConsumedCapacity: 'TOTAL' });
    const answer = await send(command);
    requests += 1;
    if (reads.test(command.constructor.name)) readUnits += unitsIn(answer);
    else writeUnits += unitsIn(answer);
    return answer;
  };
  Object.assign(client, { send: counted });
  return async (act: () => Promise<unknown>): Promise<Counts> => {
    [requests, readUnits, writeUnits] = [0, 0, 0];
    await act();
    return { requests, readUnits, writeUnits };
  };
};

export const countsTold = ({ requests, readUnits, writeUnits }: Counts): string =>
  `${requests} / ${readUnits} / ${writeUnits}`;
