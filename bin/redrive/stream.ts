import {
  DynamoDBStreamsClient,
  GetRecordsCommand,
  GetShardIteratorCommand,
  TrimmedDataAccessException,
} from '@aws-sdk/client-dynamodb-streams';
import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda';
import type { Message } from '@aws-sdk/client-sqs';
import * as z from 'zod';
import { drop, letters } from './letters.ts';

const lambda = new LambdaClient();
const streams = new DynamoDBStreamsClient();

/** A letter of the conductor itself, which names the event. */
const parked = z.object({ caseId: z.string(), seq: z.int() });
/**
 * A letter of Lambda after the last try, which names the position in the stream; the stream keeps records for 24 hours.
 */
const onFailureRecord = z.object({
  DDBStreamBatchInfo: z.object({
    streamArn: z.string(),
    shardId: z.string(),
    startSequenceNumber: z.string(),
    endSequenceNumber: z.string(),
  }),
});
type StreamBatchInfo = z.infer<typeof onFailureRecord>['DDBStreamBatchInfo'];

const streamRecordOf = ({ caseId, seq }: z.infer<typeof parked>) => ({
  dynamodb: {
    SequenceNumber: String(seq),
    Keys: { pk: { S: `CASE#${caseId}` }, sk: { S: `EVENT#${seq}` } },
    NewImage: { caseId: { S: caseId }, seq: { N: String(seq) } },
  },
});

type StreamRecord = ReturnType<typeof streamRecordOf>;

const isUntil = (last: string, sequence: string | undefined): boolean =>
  sequence !== undefined && BigInt(sequence) <= BigInt(last);

/** The records between the two positions; none when the stream has dropped them. */
const recordsAt = async (at: StreamBatchInfo): Promise<readonly StreamRecord[]> => {
  const { ShardIterator } = await streams.send(
    new GetShardIteratorCommand({
      StreamArn: at.streamArn,
      ShardId: at.shardId,
      ShardIteratorType: 'AT_SEQUENCE_NUMBER',
      SequenceNumber: at.startSequenceNumber,
    }),
  );
  const { Records = [] } = await streams.send(new GetRecordsCommand({ ShardIterator }));
  return Records.filter(({ dynamodb }) => isUntil(at.endSequenceNumber, dynamodb?.SequenceNumber)).flatMap(
    ({ dynamodb }) => {
      const [caseId, seq] = [dynamodb?.NewImage?.caseId?.S, Number(dynamodb?.NewImage?.seq?.N)];
      const isEvent = dynamodb?.Keys?.sk?.S?.startsWith('EVENT#');
      return isEvent && caseId !== undefined && seq > 0 ? [streamRecordOf({ caseId, seq })] : [];
    },
  );
};

const recordsOf = async ({ Body = '' }: Message): Promise<readonly StreamRecord[]> => {
  const said: unknown = JSON.parse(Body);
  const event = parked.safeParse(said);
  if (event.success) return [streamRecordOf(event.data)];
  const at = onFailureRecord.safeParse(said);
  if (!at.success) return [];
  try {
    return await recordsAt(at.data.DDBStreamBatchInfo);
  } catch (error) {
    if (error instanceof TrimmedDataAccessException) return [];
    throw error;
  }
};

const batchResponse = z.object({ batchItemFailures: z.array(z.unknown()) });

/** Whether the function takes the same records again, given as if they came from the stream. */
const isTaken = async (name: string, records: readonly StreamRecord[]): Promise<boolean> => {
  const Payload = JSON.stringify({ Records: records });
  const { FunctionError, Payload: said } = await lambda.send(
    new InvokeCommand({ FunctionName: name, Payload }),
  );
  if (FunctionError !== undefined) return false;
  return batchResponse.parse(JSON.parse(Buffer.from(said ?? []).toString())).batchItemFailures.length === 0;
};

/**
 * `left`: letters that name no event that can still be found, or whose event fails again. What the conductor can't read
 * even now comes back as a new letter. The reconciler sets a case going even so; only its notices and the bus wait for
 * the letter.
 */
export const redriveStream = async (
  deadUrl: string,
  name: string,
): Promise<{ done: number; left: number }> => {
  let [done, left] = [0, 0];
  for await (const letter of letters(deadUrl)) {
    const records = await recordsOf(letter);
    const taken = records.length > 0 && (await isTaken(name, records));
    if (taken) await drop(deadUrl, letter);
    if (taken) done += 1;
    else left += 1;
  }
  return { done, left };
};
