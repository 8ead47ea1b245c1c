import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { FilterCriteria, FilterRule, StartingPosition } from 'aws-cdk-lib/aws-lambda';
import { SqsDlq } from 'aws-cdk-lib/aws-lambda-event-sources';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { alarm, everyFiveMinutes } from './alarm.ts';
import { streamPatience } from './limits.ts';
import { deadLetters } from './queue.ts';
import type { StackContext } from './stack-context.ts';

const newEvents = FilterCriteria.filter({
  eventName: FilterRule.isEqual('INSERT'),
  dynamodb: { Keys: { sk: { S: FilterRule.beginsWith('EVENT#') } } },
});

/**
 * Lets a function read every new event. What fails is tried again by halves; what keeps failing is put aside with its
 * place in the stream, so that it holds up nobody. Gives the queue of what was put aside.
 */
export const readsEvents = (
  made: LambdaFunction,
  id: string,
  table: TableV2,
  context: StackContext,
): Queue => {
  const dead = deadLetters(made.node.scope ?? made, `${id}Dead`, context, { fifo: false });
  table.grantStreamRead(made);
  made.addEventSourceMapping('Stream', {
    ...(table.tableStreamArn === undefined ? {} : { eventSourceArn: table.tableStreamArn }),
    startingPosition: StartingPosition.TRIM_HORIZON,
    batchSize: streamPatience.batch,
    bisectBatchOnError: true,
    reportBatchItemFailures: true,
    retryAttempts: streamPatience.retries,
    maxRecordAge: streamPatience.recordAge,
    onFailure: new SqsDlq(dead),
    filters: [newEvents],
  });
  alarm(made, 'Behind', context, {
    metric: made.metric('IteratorAge', { ...everyFiveMinutes, statistic: 'Maximum' }),
    reaches: 5 * 60_000,
    says: `${id}: lags more than five minutes behind the case histories; after 24 hours records would be lost.`,
  });
  return dead;
};
