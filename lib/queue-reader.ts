import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';

/** Lets a function read a queue; only the messages of a batch that fail come again. `atOnce`: instances, 2 at least. */
export const readsQueue = (
  made: LambdaFunction,
  queue: IQueue,
  by: { batch: number; atOnce: number },
): void =>
  made.addEventSource(
    new SqsEventSource(queue, {
      batchSize: by.batch,
      maxConcurrency: by.atOnce,
      reportBatchItemFailures: true,
    }),
  );
