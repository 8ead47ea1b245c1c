/**
 * A procedure is one jurisdiction's law as data: what may be complained of, which stages and steps there are, which
 * limits run, who is competent, what it may cost. The decider asks it; no article stands in an `if`.
 */
import * as z from 'zod/mini';
import { authority, role } from '#domain/terms/fields.ts';
import { names } from '#domain/terms/names.ts';
import { openStatuses } from '#domain/terms/statuses.ts';
import { decisionKinds, refusalReasons, routeReasons } from '#domain/terms/vocabulary.ts';
import { duration, roll } from '#domain/time/duration.ts';
import { extraCompensationLaw, fine, policeThreshold } from './amounts.ts';
import { ending } from './endings.ts';
import { limitationLaw } from './limitation-law.ts';
import { competence, inForce, laneRule, matter } from './matters.ts';
import { otherOffice } from './other-offices.ts';
import { hotline, phones } from './phone-shapes.ts';
import { sourceFields } from './source-fields.ts';
import { textMenus } from './text-menus.ts';
import { timeLimit } from './time-limit.ts';
import { variation } from './variation.ts';

/** The acceptance test (CN-LI-06), and how far back an act may lie. */
const acceptance = z.strictObject({
  /** an act longer ago than this is not pursued; counted from its end where it went on (CN-LI-08) */
  lookBack: z.optional(z.strictObject({ length: duration, ...sourceFields })),
  ...sourceFields,
});

/**
 * A reason for which a complaint may be refused, and where the worker can go instead: nobody is sent into a dead end.
 */
const refusal = z.strictObject({
  reason: z.enum(refusalReasons),
  /** absent where it depends on the kind of complaint (see `competence`) or on the place */
  instead: z.optional(authority),
  /** the way stays open here: the same matter is with this office already, or may be brought again */
  here: z.optional(z.literal(true)),
  ...sourceFields,
  inForce,
});

/** By when one may object, and after which rule. */
const objection = z.strictObject({ length: duration, ...sourceFields });

/** A rule of the law that an inspection may find broken, by its id. */
const violation = z.strictObject({
  rule: z.string(),
  what: z.string(),
  basis: z.string(),
  verified: z.boolean(),
});

export const procedure = z.strictObject({
  /** e.g. `cn-mainland@2026-01`; a case keeps the version it was opened under */
  id: z.string(),
  jurisdiction: z.string(),
  name: names,
  /** the country or territory, as its people call it: an answer to "where do you work?" */
  territory: names,
  /** BCP 47: the language of its officers, and of whoever has not said another */
  language: z.string(),
  timeZone: z.string(),
  calendar: z.string(),
  /** where a last day on a day off goes, unless a length says otherwise */
  roll,
  currency: z.string(),
  emergencyNumbers: z.array(hotline),
  hotlines: z.array(hotline),
  phones,
  /** words of the catalogue that are called otherwise here: key to key */
  terms: z.record(z.string(), z.string()),

  /** in the order in which they are offered */
  matters: z.array(matter).check(z.minLength(1)),
  /** what is offered by text message; absent: the first kinds */
  textMenus: z.optional(textMenus),
  competence: z.array(competence),
  /** what is no complaint here, and who deals with it: said in a text to who tells of it */
  otherOffices: z.optional(z.array(otherOffice)),
  /** the gravest first: a case in several has the urgency of the first */
  lanes: z.array(laneRule),
  /** why a case went to its office */
  routing: z.record(z.enum(routeReasons), z.strictObject(sourceFields)),

  /** the stages that a case can stand in here */
  stages: z.array(z.enum(openStatuses)),
  /** which command may be given by whom; one that is not named is no step of this procedure */
  steps: z.record(z.string(), z.array(role)),
  timeLimits: z.array(timeLimit),
  /** how many different inspectors a formal act takes; absent where nothing is inspected */
  inspectors: z.optional(z.strictObject({ atLeast: z.int().check(z.positive(), z.lte(6)), ...sourceFields })),
  representativesFrom: z.int(),
  maxSessions: z.int(),
  planWithinDays: z.int(),

  acceptance,
  limitation: limitationLaw,
  refusals: z.array(refusal),
  /** a worker may dispute a closing so long after it */
  disputeWithin: objection,
  /** a worker whose complaint was refused may ask this office for a review so long after the refusal */
  reviewWithin: objection,
  /** whoever was refused may go to court so long after the refusal, also when a review upheld it */
  suitWithin: objection,

  /** what a decision may be */
  outcomes: z.array(z.enum(decisionKinds)),
  closingReasons: z.array(ending),
  extraCompensation: extraCompensationLaw,
  fines: z.array(fine),
  /** what an inspection may find broken; findings name these and nothing else */
  violations: z.array(violation),
  policeThreshold: z.optional(policeThreshold),

  /** where provinces, cities or nations differ, by division code (`local-law.ts` resolves them) */
  variations: z.optional(z.array(variation)),
});
export type Procedure = z.infer<typeof procedure>;
