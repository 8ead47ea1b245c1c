import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import {
  DeduplicationScope,
  FifoThroughputLimit,
  Queue,
  QueueEncryption,
  type QueueProps,
} from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { acknowledge } from './acknowledge.ts';
import { alarm, everyFiveMinutes } from './alarm.ts';
import { deadLetterRetention } from './limits.ts';
import type { StackContext } from './stack-context.ts';

const ordinary = {
  encryption: QueueEncryption.SQS_MANAGED,
  enforceSSL: true,
  removalPolicy: RemovalPolicy.DESTROY,
} as const satisfies QueueProps;

/**
 * In order within a group, and thousands a second over all groups instead of three hundred calls. The same message is known
 * within its group: a case's, or a phone's.
 */
const quickFifo = {
  fifo: true,
  deduplicationScope: DeduplicationScope.MESSAGE_GROUP,
  fifoThroughputLimit: FifoThroughputLimit.PER_MESSAGE_GROUP_ID,
} as const satisfies QueueProps;

/** A queue of dead letters, kept two weeks for people; an alarm tells somebody at once. */
export const deadLetters = (
  scope: Construct,
  id: string,
  context: StackContext,
  kind: { readonly fifo: boolean },
): Queue => {
  const queue = new Queue(scope, id, {
    ...ordinary,
    ...(kind.fifo ? { fifo: true } : {}),
    retentionPeriod: deadLetterRetention,
  });
  acknowledge(queue, 'SQS3', 'It is a dead-letter queue itself: of a stream, of a schedule or of a queue.');
  alarm(queue, 'Filled', context, {
    metric: queue.metricApproximateNumberOfMessagesVisible({ ...everyFiveMinutes, statistic: 'Maximum' }),
    reaches: 1,
    says: `${id}: something could not be processed. See the log, mend it, then npm run redrive.`,
  });
  return queue;
};

export interface WorkQueueProps {
  readonly fifo: boolean;
  /** the consumer's own timeout; a message is hidden six times as long, as AWS advises */
  readonly workTakes: Duration;
  /** deliveries before a message counts as dead */
  readonly tries: number;
  /** messages may rest this long for good reasons (quiet hours), before anybody is called */
  readonly mayWait: Duration;
}

/** A queue with its dead letters, and an alarm on each. */
export class WorkQueue extends Construct {
  readonly queue: Queue;
  readonly dead: Queue;

  constructor(scope: Construct, id: string, context: StackContext, props: WorkQueueProps) {
    super(scope, id);
    const { fifo, workTakes, tries, mayWait } = props;
    this.dead = deadLetters(this, 'Dead', context, { fifo });
    this.queue = new Queue(this, 'Queue', {
      ...ordinary,
      ...(fifo ? quickFifo : {}),
      visibilityTimeout: Duration.seconds(workTakes.toSeconds() * 6),
      retentionPeriod: Duration.days(14),
      deadLetterQueue: { queue: this.dead, maxReceiveCount: tries },
    });
    alarm(this, 'Late', context, {
      metric: this.queue.metricApproximateAgeOfOldestMessage({ ...everyFiveMinutes, statistic: 'Maximum' }),
      reaches: mayWait.toSeconds(),
      says: `${id}: messages wait longer than they should.`,
    });
  }
}
