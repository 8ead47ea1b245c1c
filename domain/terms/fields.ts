/** The fields that events and commands share, each with its one schema. */
import * as z from 'zod/mini';
import * as words from './vocabulary.ts';

/** An instant, ISO 8601 in UTC. */
export const instant = z.iso.datetime();
/** A civil date `YYYY-MM-DD` in the office's time zone. */
export const civilDate = z.iso.date();
/** Money in integer fen (or pence), never negative, below a hundred million yuan. */
export const fen = z.int().check(z.nonnegative(), z.lte(10_000_000_000));
/** A worker of the case: `w1`, `w2`… Only the vault holds who that is. */
export const workerRef = z.string().check(z.regex(/^w[1-9]\d{0,3}$/));
/** Several workers of the case, each once. */
export const workerRefs = z.array(workerRef).check(
  z.minLength(1),
  z.maxLength(1000),
  z.refine((refs) => new Set(refs).size === refs.length, 'Each worker once'),
  z.meta({ uniqueItems: true }),
);
/** A party of the case: `p1`, `p2`… */
export const partyRef = z.string().check(z.regex(/^p[1-9]\d{0,2}$/));
export const caseId = z.string().check(z.regex(/^[0-9a-hjkmnp-tv-z]{26}$/));
export const staffId = z.string().check(z.regex(/^[a-z][a-z0-9.-]{1,40}$/));
export const officeId = z.string().check(z.regex(/^[a-z]{2}-[a-z0-9-]{2,20}$/));
/**
 * When this happened in the joint case that this one was split from: its clocks run on from then, nobody is told again,
 * and it is not counted twice. Absent: it happened here, when it was recorded.
 */
export const carriedSince = z.optional(instant);
/** The public number of a case. */
export const caseNumber = z.string().check(z.regex(/^[A-Z0-9-]{6,20}$/));
/** BCP 47: a language, with script and region where they matter (`zh-Hans-CN`). */
export const languageTag = z.string().check(z.regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,2}$/));
/** GB/T 2260 division code, or the division code of the procedure's own country. */
export const areaCode = z.string().check(z.regex(/^[A-Z0-9-]{2,12}$/));
/** Reference to a free text or a file in the vault; events hold the reference only. */
export const vaultRef = z.string().check(z.regex(/^[tf]-[0-9a-z]{12,32}$/));

export const complaintKind = z.enum(words.complaintKinds);
export const role = z.enum(words.roles);
export const partyRelation = z.enum(words.partyRelations);
export const authority = z.enum(words.authorities);

/** One worker's share of a sum. */
export const sumLine = z.strictObject({ worker: workerRef, fen });
export type SumLine = z.infer<typeof sumLine>;
export const lines = z.array(sumLine).check(z.minLength(1), z.maxLength(1000));

/** Who paid: a party of the case, a wage arrears fund that advances wages, or the court after enforcement. */
export const payer = z.union([partyRef, z.enum(['fund', 'court'])]);

/** What falls due on one day: money per worker, or a deed (a school place, a registration). */
const instalment = z.strictObject({
  dueOn: civilDate,
  lines: z.array(sumLine).check(z.maxLength(1000)),
});
export type Instalment = z.infer<typeof instalment>;
export const instalments = z.array(instalment).check(z.minLength(1), z.maxLength(36));

/** Where a worker's name and contact lie in the vault. Random: nobody else can ever be given the same. */
export const personRef = z.string().check(z.regex(/^w-[0-9a-z]{26}$/));
/** Where the name and address of a party lie in the vault. */
export const partyDetailsRef = z.string().check(z.regex(/^p-[0-9a-z]{26}$/));
/** What the vault holds of one worker, and where. Both lie under one reference until the contact changes. */
export const personRefs = z.strictObject({
  identity: z.optional(personRef),
  contact: z.optional(personRef),
  /** who may know this worker, as they said themselves; it goes with them into other cases */
  naming: z.optional(z.enum(words.namings)),
});
export type PersonRefs = z.infer<typeof personRefs>;

/** References to what was written in free text, by what it is. */
export const wordRefs = z.optional(z.record(z.string().check(z.regex(/^[a-z_]{1,30}$/)), vaultRef));

export const party = z.strictObject({
  ref: partyRef,
  relation: partyRelation,
  details: z.optional(partyDetailsRef),
});
export type Party = z.infer<typeof party>;

/**
 * One fine of a decision, by its id in the procedure; `count`: how many workers, persons or months it is counted for.
 */
export const fineLine = z.strictObject({
  fine: z.string().check(z.regex(/^[a-z_]{3,40}$/)),
  fen,
  count: z.int().check(z.positive(), z.lte(100_000)),
  /** what a multiple is counted from, e.g. the concealed wages */
  baseFen: z.optional(fen),
});
export type FineLine = z.infer<typeof fineLine>;

/** The case and reference that a worker of a merged or split case had before. */
export const cameFrom = z.strictObject({ caseId, worker: workerRef });

/** Who each of these workers is in another case. `same`: they were a worker there already, and are one now. */
export const seats = z.array(
  z.strictObject({ worker: workerRef, as: workerRef, same: z.optional(z.literal(true)) }),
);
export type Seats = z.infer<typeof seats>;

export const linkRelation = z.enum(words.linkRelations);

/** The claim of one worker: months, and the sum where it is known. */
export const claim = z.strictObject({
  claimedFen: z.optional(fen),
  /** the worker said a range, "8 to 10 thousand": `claimedFen` is its lower end */
  claimedUpToFen: z.optional(fen),
  from: z.optional(civilDate),
  until: z.optional(civilDate),
  /** nobody said the day: `from` stands for "about that month" */
  about: z.optional(z.literal(true)),
  /** the last day of work there, or that it goes on; the limitation of wages waits for it (CN-AR-09) */
  endOfWork: z.optional(z.union([z.literal('goes_on'), civilDate])),
  /** where only the month of the last day is known: the first day that it may have been */
  endedNotBefore: z.optional(civilDate),
  /** whether the reason for which somebody says that they were dismissed is one that the law protects at once */
  dismissedFor: z.optional(z.enum(['protected_reason', 'other'])),
});
export type Claim = z.infer<typeof claim>;
