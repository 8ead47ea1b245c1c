/** Limits of everything, in one place for when something is too slow, too forgetful or too expensive. */
import { Duration } from 'aws-cdk-lib';
import { RetentionDays } from 'aws-cdk-lib/aws-logs';

/** The retention of logs; they hold ids and codes only, so that a year of them endangers nobody. */
export const logRetention = RetentionDays.ONE_YEAR;

/** The retention of dead letters: as long as SQS can keep them, since they wait for people. */
export const deadLetterRetention = Duration.days(14);

/** Days that tables can be restored to. The vault's keys, and by what people are found, go back less far, so that what was erased stays erased. */
export const restoreDays = { ordinary: 35, vaultKeys: 7, findIndex: 7 } as const;

/**
 * The most instances of a function, outside the local environment (settings.concurrency overrules). They hold 10,000 filings a
 * minute (docs/capacity.md) and come to 880, as an account has 1,000 instances unless it asks for more, and AWS wants 100 of
 * them left over. What drains a queue is held back, so that a flood of texts or deadlines takes nothing from the public APIs.
 */
export const concurrency: Readonly<Record<string, number>> = {
  'worker-site': 480,
  'staff-api': 80,
  desk: 10,
  'sms-inbound': 30,
  // a hundred for texts, two for the look after those who fell silent
  'sms-dialogue': 102,
  stage: 30,
  conductor: 50,
  finder: 10,
  statistics: 20,
  notifier: 50,
  scheduler: 1,
  digest: 1,
  'deadline-worker': 10,
  // two for the round, four for the looks
  reconciler: 6,
};

/** Instances that read a queue at once: texts and notices take most of their time to wait for somebody else's answer. */
export const readersAtOnce = { texts: 100, notices: 50, due: 10, finds: 10, sweeps: 2, looks: 4 } as const;

/** The patience of the two readers of the stream; below 24 hours, after which a record would be gone without a trace. */
export const streamPatience = { retries: 10, recordAge: Duration.hours(20), batch: 100 } as const;

/**
 * The rate of HTTP requests a second at each public API, and the burst. Together less than the 10,000 that a region's HTTP
 * APIs answer for an account: a filing on the web is 47 requests, one by text 4 (docs/capacity.md).
 */
export const throttling = {
  worker: { rateLimit: 8_000, burstLimit: 4_000 },
  api: { rateLimit: 1_000, burstLimit: 500 },
  sms: { rateLimit: 800, burstLimit: 400 },
} as const;
