/** How much of everything: one place to look when something is too slow, too forgetful or too expensive. */
import { Duration } from 'aws-cdk-lib';
import { RetentionDays } from 'aws-cdk-lib/aws-logs';

/** Logs hold ids and codes only, so a year of them is no burden to anybody. */
export const logRetention = RetentionDays.ONE_YEAR;

/** A dead letter waits for people as long as SQS can keep it. */
export const deadLetterRetention = Duration.days(14);

/** Restore points. The vault's keys go back less far, so that what was erased stays erased. */
export const restoreDays = { ordinary: 35, vaultKeys: 7 } as const;

/**
 * Instances at most, outside the local stage (settings.concurrency overrules). What people wait for has room; what drains
 * a queue is held back, so that a flood of texts or deadlines takes nothing from the doors.
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

/** The two readers of the stream. Below 24 hours, after which a record would be gone without a trace. */
export const streamPatience = { retries: 10, recordAge: Duration.hours(20), batch: 100 } as const;

/** HTTP requests a second, and at once. */
export const throttling = { rateLimit: 200, burstLimit: 400 } as const;
