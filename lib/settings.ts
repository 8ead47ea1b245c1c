/** The settings of an environment. Read by `bin/redress.ts` alone; the stacks get the parsed object. */
import * as z from 'zod';

const nonEmptyText = z.string().min(1);

const ownDomain = z.strictObject({ name: z.hostname(), certificateArn: nonEmptyText });

export const settingsShape = z.strictObject({
  /** name of the environment: `local` is the one with a movable clock, any other is real */
  stage: z.string().regex(/^[a-z][a-z0-9-]{0,19}$/, 'up to 20 small letters, digits and hyphens'),
  account: z.string().regex(/^\d{12}$/, 'twelve digits'),
  region: nonEmptyText,
  /**
   * The jurisdiction whose newest procedure new cases get, or several: on the web a worker says which, an office has its
   * own. The first is the environment's own: texts are filed under it, and it holds where nothing else says whose law.
   */
  jurisdictions: z.union([nonEmptyText.transform((one) => [one]), z.array(nonEmptyText).min(1)]),
  /** addresses as people and providers see them, without a path */
  publicUrls: z.strictObject({ worker: z.url(), api: z.url(), sms: z.url() }),
  /**
   * The site's own domain for a public API, with the ARN of its certificate in this region; the address that AWS makes up is
   * switched off then, so that nobody comes in past what stands before the domain. Absent: the AWS address is the only one.
   */
  domains: z.strictObject({ worker: ownDomain, api: ownDomain, sms: ownDomain }).partial().prefault({}),
  issuer: z.strictObject({
    url: z.url(),
    audience: nonEmptyText,
    jwksUri: z.url(),
    /** under which name the issuer knows the desk: a public client with PKCE */
    deskClientId: nonEmptyText.default('redress-workbench'),
  }),
  sms: z.strictObject({
    provider: z.enum(['twilio', 'aws']),
    apiUrl: z.url().optional(),
    accountSid: z.string().optional(),
    fromNumber: nonEmptyText,
    /** the workers' site as texts name it, short, without https://; absent: no text names it */
    site: nonEmptyText.max(40).optional(),
  }),
  /** mail to staff, who may choose it for what is urgent and for their digest; absent: by text only. AWS China has no SES */
  mail: z
    .strictObject({
      provider: z.literal('ses'),
      from: z.email(),
      /** the local outbox; absent: SES in this region */
      apiUrl: z.url().optional(),
    })
    .optional(),
  /** a page that anybody might be looking at, where the quick exit leads */
  exitUrl: z.url().optional(),
  /**
   * the header in which a proxy before the worker's site (CloudFront: `CloudFront-Viewer-Address`) says whom it saw. Only
   * where nobody reaches the site but through it: elsewhere anybody could write it.
   */
  clientAddressHeader: nonEmptyText.optional(),
  /** no text to workers between these hours (`HH:MM`); both the same = at any hour */
  quietHours: z.strictObject({ from: nonEmptyText, until: nonEmptyText }).optional(),
  /**
   * Replies by text a day: to one number, to all numbers that share its first seven digits, to everybody. The defaults hold
   * for a province: a complaint takes some fifteen replies, so they leave context for several thousand complaints a day.
   */
  textCaps: z
    .strictObject({
      number: z.int().min(10).default(60),
      prefix: z.int().min(10).default(5000),
      overall: z.int().min(10).default(100_000),
    })
    .prefault({}),
  /**
   * Complaints on the web an hour from one network that need not wait; the first further one waits so many seconds, each
   * after it as much longer, none longer than the most. A phone operator may have a whole town behind one address.
   */
  webFilings: z
    .strictObject({
      perHour: z.int().positive().default(60),
      waitSeconds: z.int().positive().default(30),
      mostWaitSeconds: z.int().positive().default(600),
    })
    .prefault({}),
  /** minutes after which "is somebody in danger now?", unanswered by text, is told to the officer on duty */
  dangerMinutes: z.int().min(1).max(30).default(5),
  /** X-Ray; AWS China has none for Lambda */
  tracing: z.boolean().default(false),
  /** where alarms go: an SNS topic that people listen to */
  alarmTopicArn: nonEmptyText.optional(),
  /** instances that a function may have at most, by its folder's name; others as in `lib/limits.ts` */
  concurrency: z.record(z.string(), z.int().nonnegative()).default({}),
  /** minutes in which every open case is looked at once, beside the looks after each act (docs/adr/0030) */
  roundMinutes: z.int().positive().max(8192).default(2880),
  /** see `workflows/timeouts.ts` */
  timeouts: z
    .strictObject({ deadMansSeconds: z.int().positive(), backoffSeconds: z.int().positive() })
    .partial()
    .default({}),
  /** local environment only: the file that holds by how much the clock is moved */
  clockFile: nonEmptyText.optional(),
  /** local environment only: a folder with bundles of these very sources, which several stages share */
  bundles: nonEmptyText.optional(),
});
export type Settings = z.infer<typeof settingsShape>;

export const isLocal = ({ stage }: Pick<Settings, 'stage'>): boolean => stage === 'local';
