/** Lanes of a case, by the procedure's conditions; a case stays in a lane that it has come into. */
import { type Condition, isInForce, matterOf } from '#domain/procedure/matters.ts';
import type { Procedure } from '#domain/procedure/procedure.ts';
import type { Claim } from '#domain/terms/fields.ts';
import { present } from '#domain/terms/present.ts';
import { isOpen } from '#domain/terms/statuses.ts';
import type { ComplaintKind, harmFlags, Urgency } from '#domain/terms/vocabulary.ts';
import { daysBetween } from '#domain/time/calendar.ts';
import { dateIn } from '#domain/time/deadline.ts';
import type { CaseEvent, EventOf } from '../events/registry.ts';
import type { CaseFile, CaseState } from './state.ts';

interface EndOfWork {
  readonly day: string;
  readonly dismissedFor?: Claim['dismissedFor'];
}

interface LaneFacts {
  readonly kind: ComplaintKind;
  readonly people: number;
  readonly harm: readonly (typeof harmFlags)[number][];
  readonly danger: boolean;
  readonly retaliation: boolean;
  /** last days of work, of those who said them, and whether the reason is one that the law protects */
  readonly ended: readonly EndOfWork[];
}

type LaneRule = Procedure['lanes'][number];

const isSoon = ({ days, of }: NonNullable<Condition['before']>, on: string): boolean =>
  of.some((day) => on <= day && daysBetween(on, day) <= days);

const hasEndedLately = (
  { workEndedWithin, protectedReason }: Condition,
  { ended }: LaneFacts,
  on: string,
): boolean =>
  workEndedWithin === undefined ||
  ended.some(
    ({ day, dismissedFor }) =>
      !(protectedReason && dismissedFor === 'other') && day <= on && daysBetween(day, on) <= workEndedWithin,
  );

const holds = (condition: Condition, procedure: Procedure, facts: LaneFacts, on: string): boolean => {
  const { kinds, topics, danger, retaliation, peopleFrom, harm, before } = condition;
  const topic = matterOf(procedure, facts.kind)?.topic;
  return (
    (kinds?.includes(facts.kind) ?? true) &&
    (topics === undefined || (topic !== undefined && topics.includes(topic))) &&
    (danger === undefined || facts.danger) &&
    (retaliation === undefined || facts.retaliation) &&
    (peopleFrom === undefined || facts.people >= peopleFrom) &&
    hasEndedLately(condition, facts, on) &&
    (harm?.some((each) => facts.harm.includes(each)) ?? true) &&
    (before === undefined || isSoon(before, on))
  );
};

/** The rules by which these facts come into a lane on a civil date, the gravest first. */
export const laneRulesFor = (procedure: Procedure, facts: LaneFacts, on: string): readonly LaneRule[] =>
  procedure.lanes.filter(
    (each) => isInForce(each, on) && each.when.some((condition) => holds(condition, procedure, facts, on)),
  );

/** The urgency of the gravest lane; U3 where it is in none. */
export const urgencyIn = (rules: readonly LaneRule[]): Urgency => rules[0]?.urgency ?? 'U3';

/** The end of somebody's work, where it has ended and it was said when. */
export const endsOfWork = ({
  endOfWork,
  dismissedFor,
}: Pick<Claim, 'endOfWork' | 'dismissedFor'>): readonly EndOfWork[] =>
  endOfWork === undefined || endOfWork === 'goes_on'
    ? []
    : [{ day: endOfWork, ...present({ dismissedFor }) }];

const laneFactsOf = ({ kind, headcount, harm, danger, retaliation, workers }: CaseFile): LaneFacts => ({
  kind,
  people: headcount,
  harm,
  danger: danger?.state === 'reported' || danger?.state === 'acknowledged',
  retaliation: retaliation.length > 0,
  ended: Object.values(workers).flatMap(endsOfWork),
});

/** The lanes that the case enters by what just happened; none is entered twice. */
export const lanesEntered = (
  procedure: Procedure,
  { file, stage }: CaseState,
  at: string,
): readonly EventOf<'lane_entered'>[] => {
  if (!isOpen(stage.status)) return [];
  const rules = laneRulesFor(procedure, laneFactsOf(file), dateIn(procedure.timeZone, at));
  return rules
    .filter(
      ({ lane }, n) => !file.lanes.includes(lane) && rules.findIndex((each) => each.lane === lane) === n,
    )
    .map(({ lane, urgency, rule }) => ({
      type: 'lane_entered',
      lane,
      urgency,
      ...(rule === undefined ? {} : { rule }),
    }));
};

/** Whether an event may bring a case into a lane. */
export const mayEnterLane = (event: CaseEvent): boolean =>
  [
    'complaint_filed',
    'worker_joined',
    'workers_taken_in',
    'claim_stated',
    'kind_reclassified',
    'danger_reported',
    'retaliation_reported',
  ].includes(event.type);
