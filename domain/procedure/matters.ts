/** Matters of complaint: which kinds there are, who is competent for each, and into which lane a case goes. */
import * as z from 'zod/mini';
import { authority, civilDate, complaintKind } from '#domain/terms/fields.ts';
import { harmFlags, lanes, optionalQuestions, topics, urgencies } from '#domain/terms/vocabulary.ts';

/** The first and last day on which a rule holds; absent: always. */
export const inForce = z.optional(
  z.strictObject({ from: z.optional(civilDate), until: z.optional(civilDate) }),
);

/** Whether a rule holds on a civil date. */
export const isInForce = (rule: { readonly inForce?: z.infer<typeof inForce> }, on: string): boolean =>
  (rule.inForce?.from ?? on) <= on && on <= (rule.inForce?.until ?? on);

export const topic = z.enum(topics);

/** One kind of complaint, as a worker is asked about it. */
export const matter = z.strictObject({
  kind: complaintKind,
  topic,
  /** who answers for it */
  against: z.enum(['employer', 'public_body']),
  /** what is asked beyond what everybody is asked (what happened, where, who, how to reach you) */
  asks: z.array(z.enum(optionalQuestions)),
  /** on a building site it is this kind, because others answer for it too (WPMW art. 30) */
  onBuildingSite: z.optional(complaintKind),
  /** may be settled by talks */
  mediable: z.boolean(),
  /** something that the officer on duty is called out for */
  callsOut: z.optional(z.boolean()),
});
export type Matter = z.infer<typeof matter>;

/** Kinds that this authority may not deal with itself, and who is competent. */
export const competence = z.strictObject({
  kinds: z.array(complaintKind),
  authority,
  rule: z.string(),
  basis: z.string(),
  verified: z.boolean(),
  /** must be referred: this authority may not accept it (CN-LI-10) */
  exclusive: z.optional(z.boolean()),
  inForce,
});

/** A condition for a lane; all that it names must hold. */
const condition = z.strictObject({
  kinds: z.optional(z.array(complaintKind)),
  topics: z.optional(z.array(topic)),
  /** somebody is in danger now, and nobody has dealt with it yet */
  danger: z.optional(z.literal(true)),
  /** a worker of the case has reported retaliation */
  retaliation: z.optional(z.literal(true)),
  /** people hit: as said at filing, or the workers in the case if these are more */
  peopleFrom: z.optional(z.int()),
  /** the work of somebody in the case ended at most so many calendar days ago */
  workEndedWithin: z.optional(z.int()),
  /** and nobody said that it ended for another reason than those that the law protects at once */
  protectedReason: z.optional(z.literal(true)),
  /** any of these */
  harm: z.optional(z.array(z.enum(harmFlags))),
  /** at most so many calendar days before one of these days, or on it */
  before: z.optional(z.strictObject({ days: z.int(), of: z.array(civilDate) })),
});
export type Condition = z.infer<typeof condition>;

/** A lane, and the conditions for it, of which one alone brings a case into the lane. */
export const laneRule = z.strictObject({
  lane: z.enum(lanes),
  when: z.array(condition).check(z.minLength(1)),
  urgency: z.enum(urgencies),
  /** the officer on duty is told at once, as of any danger */
  callsOut: z.optional(z.boolean()),
  rule: z.optional(z.string()),
  basis: z.string(),
  verified: z.boolean(),
  inForce,
});

interface Matters {
  readonly matters: readonly Matter[];
}

/** The procedure's row for a kind; undefined for one that may not be complained of here. */
export const matterOf = ({ matters }: Matters, wanted: Matter['kind']): Matter | undefined =>
  matters.find((each) => each.kind === wanted);

/** Whether a school, a hospital or an office answers for a kind, and no firm. */
export const isAgainstPublicBody = (of: Matters, wanted: Matter['kind'] | undefined): boolean =>
  wanted !== undefined && matterOf(of, wanted)?.against === 'public_body';

/** Whether a kind is the building-site form of others; nobody chooses it on the web, the place of work makes it. */
export const isOfBuildingSite = ({ matters }: Matters, wanted: Matter['kind']): boolean =>
  matters.some(({ onBuildingSite }) => onBuildingSite === wanted);

/**
 * The kinds that a worker chooses from, in the procedure's order: those of a topic, or those that call the officer on
 * duty out.
 */
export const offeredKinds = (of: Matters, which: Matter['topic'] | 'danger'): readonly Matter['kind'][] =>
  of.matters
    .filter(({ topic, callsOut }) => (which === 'danger' ? callsOut === true : topic === which))
    .map(({ kind }) => kind)
    .filter((each) => !isOfBuildingSite(of, each));

/** The kind for somebody in danger who has not said what it is: the first that calls the officer on duty out. */
export const kindInDanger = ({ matters }: Matters): Matter['kind'] => {
  const found = matters.find(({ callsOut }) => callsOut) ?? matters[0];
  if (found === undefined) throw new Error('A procedure without matters');
  return found.kind;
};

/** Whether the officer on duty is told at once of every complaint of this kind. */
export const callsOut = (
  { lanes: rules }: { readonly lanes: readonly z.infer<typeof laneRule>[] },
  wanted: Matter['kind'],
): boolean => rules.some((each) => each.callsOut && each.when.some(({ kinds }) => kinds?.includes(wanted)));

/** The authority competent for a kind instead of this one, on a civil date; undefined where it is this one. */
export const competentInstead = (
  { competence: rules }: { readonly competence: readonly z.infer<typeof competence>[] },
  wanted: Matter['kind'],
  on: string,
): z.infer<typeof competence> | undefined =>
  rules.find((each) => each.kinds.includes(wanted) && isInForce(each, on));
