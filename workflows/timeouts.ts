import { Duration } from 'aws-cdk-lib';
import { JitterType, type RetryProps } from 'aws-cdk-lib/aws-stepfunctions';

export interface Timeouts {
  /** a stage that nobody answered for so long is looked at again, in case its answer was lost */
  readonly deadMansSeconds: number;
  /** how long the machine waits after something broke, before it looks at the case again */
  readonly backoffSeconds: number;
}

export const ordinaryTimeouts: Timeouts = { deadMansSeconds: 30 * 86_400, backoffSeconds: 60 };

/** Retries for about five minutes, at random moments so that many cases don't come at once. */
export const retry: RetryProps = {
  // every error but States.Timeout, which is the dead man's switch and has a way of its own
  errors: ['States.TaskFailed'],
  interval: Duration.seconds(2),
  backoffRate: 2,
  maxDelay: Duration.minutes(2),
  maxAttempts: 8,
  jitterStrategy: JitterType.FULL,
};
