/** Which lanes a case is in, by the procedure's conditions; what a case has come into, it stays in. */
import { type Condition, isInForce, matterOf } from '#domain/procedure/matters.ts';
import type { Procedure } from '#domain/procedure/procedure.ts';
import { isOpen } from '#domain/terms/statuses.ts';
import type { ComplaintKind, harmFlags, Urgency } from '#domain/terms/vocabulary.ts';
import { daysBetween } from '#domain/time/calendar.ts';
import { dateIn } from '#domain/time/deadline.ts';
import type { CaseEvent, EventOf } from '../events/registry.ts';
import type { CaseFile, CaseState } from './state.ts';

interface LaneFacts {
  readonly kind: ComplaintKind;
  readonly people: number;
  readonly harm: readonly (typeof harmFlags)[number][];
  readonly danger: boolean;
  readonly retaliation: boolean;
}

type LaneRule = Procedure['lanes'][number];

const isSoon = ({ days, of }: NonNullable<Condition['before']>, on: string): boolean =>
  of.some((day) => on <= day && daysBetween(on, day) <= days);

const holds = (condition: Condition, procedure: Procedure, facts: LaneFacts, on: string): boolean => {
  const { kinds, topics, danger, retaliation, peopleFrom, harm, before } = condition;
  const topic = matterOf(procedure, facts.kind)?.topic;
  return (
    (kinds?.includes(facts.kind) ?? true) &&
    (topics === undefined || (topic !== undefined && topics.includes(topic))) &&
    (danger === undefined || facts.danger) &&
    (retaliation === undefined || facts.retaliation) &&
    (peopleFrom === undefined || facts.people >= peopleFrom) &&
    (harm?.some((each) => facts.harm.includes(each)) ?? true) &&
    (before === undefined || isSoon(before, on))
  );
};

/** The rules by which these facts come into a lane on a civil date, the gravest first. */
export const laneRulesFor = (procedure: Procedure, facts: LaneFacts, on: string): readonly LaneRule[] =>
  procedure.lanes.filter(
    (each) => isInForce(each, on) && each.when.some((condition) => holds(condition, procedure, facts, on)),
  );

/** The urgency of the gravest lane; U3 in none (domain notes 5.4). */
export const urgencyIn = (rules: readonly LaneRule[]): Urgency => rules[0]?.urgency ?? 'U3';

const laneFactsOf = ({ kind, headcount, harm, danger, retaliation }: CaseFile): LaneFacts => ({
  kind,
  people: headcount,
  harm,
  danger: danger?.state === 'reported' || danger?.state === 'acknowledged',
  retaliation: retaliation.length > 0,
});

/** A lane that the case has come into by what just happened; none is entered twice. */
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

/** The events of a step that may bring a case into a lane. */
export const mayEnterLane = (event: CaseEvent): boolean =>
  [
    'complaint_filed',
    'worker_joined',
    'workers_taken_in',
    'kind_reclassified',
    'danger_reported',
    'retaliation_reported',
  ].includes(event.type);
