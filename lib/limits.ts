/** Limits of everything, in one place for when something is too slow, too forgetful or too expensive. */
import { Duration } from 'aws-cdk-lib';
import { RetentionDays } from 'aws-cdk-lib/aws-logs';

/** The retention of logs; they hold ids and codes only, so that a year of them endangers nobody. */
export const logRetention = RetentionDays.ONE_YEAR;

/** The retention of dead letters: as long as SQS can keep them, since they wait for people. */
export const deadLetterRetention = Duration.days(14);

/** Days that tables can be restored to. The vault's keys go back less far, so that what was erased stays erased. */
export const restoreDays = { ordinary: 35, vaultKeys: 7 } as const;

/**
 * The most instances of a function, outside the local environment (settings.concurrency overrules). What people wait for has context; what drains
 * a queue is held back, so that a flood of texts or deadlines takes nothing from the public APIs.
 */
export const concurrency: Readonly<Record<string, number>> = {
  'worker-site': 200,
  'staff-api': 100,
  'sms-inbound': 50,
  'sms-dialogue': 20,
  stage: 50,
  conductor: 50,
  statistics: 20,
  notifier: 20,
  scheduler: 1,
  'deadline-worker': 10,
  // Lambda's readers of a queue are two at least
  reconciler: 2,
};

/** The patience of the two readers of the stream; below 24 hours, after which a record would be gone without a trace. */
export const streamPatience = { retries: 10, recordAge: Duration.hours(20), batch: 100 } as const;

/** The rate of HTTP requests a second, and the burst. */
export const throttling = { rateLimit: 200, burstLimit: 400 } as const;
