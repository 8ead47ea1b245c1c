/** Searches everything but the vault for what should stand in the vault alone. */
import {
  CloudWatchLogsClient,
  paginateDescribeLogGroups,
  paginateFilterLogEvents,
} from '@aws-sdk/client-cloudwatch-logs';
import { DynamoDBClient, ListTablesCommand, paginateScan } from '@aws-sdk/client-dynamodb';
import {
  DescribeStreamCommand,
  DynamoDBStreamsClient,
  GetRecordsCommand,
  GetShardIteratorCommand,
  ListStreamsCommand,
} from '@aws-sdk/client-dynamodb-streams';
import {
  paginateGetExecutionHistory,
  paginateListExecutions,
  paginateListStateMachines,
  SFNClient,
} from '@aws-sdk/client-sfn';
import { ListQueuesCommand, ReceiveMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { awsClientSettings } from '#local/aws.ts';
import { canaryMarks } from '../canaries.ts';
import { itemText } from '../item-text.ts';

type Settings = Awaited<ReturnType<typeof awsClientSettings>>;
type Found = AsyncGenerator<{ readonly where: string; readonly text: string }>;

async function* tables(settings: Settings): Found {
  const client = new DynamoDBClient(settings);
  const { TableNames = [] } = await client.send(new ListTablesCommand({}));
  for (const TableName of TableNames)
    for await (const { Items = [] } of paginateScan({ client }, { TableName }))
      for (const item of Items) yield { where: `table ${TableName}`, text: itemText(item) };
}

async function* streams(settings: Settings): Found {
  const client = new DynamoDBStreamsClient(settings);
  const { Streams = [] } = await client.send(new ListStreamsCommand({}));
  for (const { StreamArn } of Streams) {
    const { StreamDescription } = await client.send(new DescribeStreamCommand({ StreamArn }));
    for (const { ShardId } of StreamDescription?.Shards ?? []) {
      const start = { StreamArn, ShardId, ShardIteratorType: 'TRIM_HORIZON' } as const;
      let { ShardIterator } = await client.send(new GetShardIteratorCommand(start));
      while (ShardIterator !== undefined) {
        const { Records = [], NextShardIterator } = await client.send(
          new GetRecordsCommand({ ShardIterator }),
        );
        for (const record of Records) {
          const keys = JSON.stringify(record.dynamodb?.Keys);
          yield { where: `stream ${keys}`, text: itemText(record) };
        }
        ShardIterator = Records.length === 0 ? undefined : NextShardIterator;
      }
    }
  }
}

async function* executions(settings: Settings): Found {
  const client = new SFNClient(settings);
  for await (const { stateMachines = [] } of paginateListStateMachines({ client }, {}))
    for (const { stateMachineArn } of stateMachines)
      for await (const page of paginateListExecutions({ client }, { stateMachineArn }))
        for (const { executionArn, name } of page.executions ?? [])
          for await (const { events = [] } of paginateGetExecutionHistory({ client }, { executionArn }))
            yield { where: `execution ${name}`, text: JSON.stringify(events) };
}

async function* logs(settings: Settings): Found {
  const client = new CloudWatchLogsClient(settings);
  for await (const { logGroups = [] } of paginateDescribeLogGroups({ client }, {}))
    for (const { logGroupName } of logGroups)
      for await (const { events = [] } of paginateFilterLogEvents({ client }, { logGroupName }))
        for (const { message } of events) yield { where: `log ${logGroupName}`, text: message ?? '' };
}

async function* queues(settings: Settings): Found {
  const client = new SQSClient(settings);
  const { QueueUrls = [] } = await client.send(new ListQueuesCommand({}));
  for (const QueueUrl of QueueUrls) {
    const look = {
      QueueUrl,
      MaxNumberOfMessages: 10,
      VisibilityTimeout: 0,
      AttributeNames: ['All' as const],
    };
    const { Messages = [] } = await client.send(new ReceiveMessageCommand(look));
    for (const message of Messages) yield { where: `queue ${QueueUrl}`, text: JSON.stringify(message) };
  }
}

export interface Searched {
  readonly hits: readonly string[];
  /** how many texts of each sort were looked through: a search of nothing proves nothing */
  readonly looked: Readonly<Record<string, number>>;
}

/** Where one of these marks stands outside the vault. */
export const search = async (dir: string, marks: readonly string[] = canaryMarks()): Promise<Searched> => {
  const settings = await awsClientSettings(dir);
  const looked: Record<string, number> = {};
  const hits: string[] = [];
  const places = { tables, streams, executions, logs, queues };
  for (const [place, read] of Object.entries(places))
    for await (const { where, text } of read(settings)) {
      looked[place] = (looked[place] ?? 0) + 1;
      const found = marks.find((mark) => text.includes(mark));
      if (found !== undefined) hits.push(`${found} in ${where}`);
    }
  return { hits, looked };
};
