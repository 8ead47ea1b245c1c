/** Messages as a queue hands them to a function. */
import type { SQSEvent, SQSRecord } from 'aws-lambda';

export const queueMessages = (...bodies: readonly unknown[]): SQSEvent => ({
  Records: bodies.map(
    (body, n): SQSRecord => ({
      messageId: `m${n}`,
      receiptHandle: '',
      body: JSON.stringify(body),
      attributes: {
        ApproximateReceiveCount: '1',
        SentTimestamp: '0',
        SenderId: '',
        ApproximateFirstReceiveTimestamp: '0',
      },
      messageAttributes: {},
      md5OfBody: '',
      eventSource: 'aws:sqs',
      eventSourceARN: '',
      awsRegion: '',
    }),
  ),
});
