/**
The assessment of a new complaint: the points of the acceptance test (CN-LI-06), the limitation of the claim
 * elsewhere, and what it proposes. It only proposes; the officer decides.
 */

import { calendarFor, withRoll } from '#domain/jurisdictions/counting.ts';
import { type Refusal, refuse } from '#domain/terms/refusal.ts';
import type { Authority, missingFacts, refusalReasons } from '#domain/terms/vocabulary.ts';
import { officesUnder, type Routed, route } from '../office/routing.ts';
import { endOfWorkRule } from '../procedure/limitation-law.ts';
import { competentInstead } from '../procedure/matters.ts';
import type { Procedure } from '../procedure/procedure.ts';
import { dateIn, lastDayOf } from '../time/deadline.ts';
import { lastDayWithoutComplaint } from './clocks/limitation.ts';
import type { DecisionContext } from './command.ts';
import type { WayElsewhere } from './file/stage.ts';
import type { CaseFile } from './file/state.ts';

type RefusalReason = (typeof refusalReasons)[number];
type MissingFact = (typeof missingFacts)[number];

export const acceptancePoints = ['subject', 'place', 'employer', 'look_back', 'limitation'] as const;

export interface AcceptancePoint {
  readonly point: (typeof acceptancePoints)[number];
  readonly holds: 'yes' | 'no' | 'unknown';
  readonly rule?: string | undefined;
  readonly basis: string;
  /** last day on which it still holds */
  readonly lastDay?: string | undefined;
  readonly authority?: Authority | undefined;
  readonly office?: string | undefined;
}

type Proposal =
  | { readonly do: 'accept' }
  | { readonly do: 'complete'; readonly missing: readonly MissingFact[] }
  | { readonly do: 'refuse'; readonly reason: RefusalReason }
  | { readonly do: 'refer'; readonly authority: Authority }
  | { readonly do: 'transfer'; readonly office: string };

export interface Assessment {
  readonly points: readonly AcceptancePoint[];
  readonly proposal: Proposal;
}

type AssessmentContext = Pick<DecisionContext, 'procedure' | 'offices' | 'at'>;

const legalSourceOf = ({ rule, basis }: { readonly rule?: string | undefined; readonly basis: string }) => ({
  rule,
  basis,
});

/** The end of the act, as the workers said: the latest of theirs; `goes_on` where it has not ended for one of them. */
const endOfAct = ({ workers }: CaseFile): string | undefined => {
  const said = Object.values(workers)
    .filter(({ standing }) => standing === 'in')
    .flatMap(({ from, until }) => until ?? (from === undefined ? [] : ['goes_on']));
  return said.includes('goes_on') ? 'goes_on' : said.sort().at(-1);
};

/**
 * The point of the look-back: an act longer ago is not pursued, and one that goes on counts from its end (CN-LI-08).
 */
const lookBackPoints = (file: CaseFile, { procedure }: AssessmentContext): readonly AcceptancePoint[] => {
  const rule = procedure.acceptance.lookBack;
  if (rule === undefined) return [];
  const end = endOfAct(file);
  const about = { point: 'look_back' as const, ...legalSourceOf(rule) };
  if (end === undefined || end === 'goes_on')
    return [{ ...about, holds: end === undefined ? 'unknown' : 'yes' }];
  const length = withRoll(procedure, rule.length);
  const lastDay = lastDayOf(calendarFor(procedure), end, length);
  const filed = dateIn(procedure.timeZone, file.openedAt);
  return [{ ...about, holds: filed <= lastDay ? 'yes' : 'no', lastDay }];
};

/**
 * The point of the limitation: the claim elsewhere, counted without this complaint, which revives nothing that has run
 * out.
 */
const limitationPoint = (file: CaseFile, { procedure }: AssessmentContext): AcceptancePoint => {
  const rule = procedure.limitation;
  const source = endOfWorkRule(procedure, file.kind) ?? rule;
  const about = { point: 'limitation' as const, ...legalSourceOf(source) };
  const lastDay = lastDayWithoutComplaint(procedure, file);
  if (lastDay === 'not_begun') return { ...about, holds: 'yes' };
  if (lastDay === undefined) return { ...about, holds: 'unknown' };
  return { ...about, holds: dateIn(procedure.timeZone, file.openedAt) <= lastDay ? 'yes' : 'no', lastDay };
};

const subjectPoint = (file: CaseFile, { procedure, at }: AssessmentContext): AcceptancePoint => {
  const other = competentInstead(procedure, file.kind, dateIn(procedure.timeZone, at));
  return other === undefined
    ? { point: 'subject', holds: 'yes', ...legalSourceOf(procedure.acceptance) }
    : { point: 'subject', holds: 'no', ...legalSourceOf(other), authority: other.authority };
};

const competentOffice = (file: CaseFile, { procedure, offices }: AssessmentContext): Routed | undefined =>
  route(officesUnder(offices, procedure.jurisdiction), {
    kind: file.kind,
    people: file.headcount,
    area: file.area,
  });

/** Reasons of a route that people decided, over the rule of place. */
const routedByDecision: readonly CaseFile['routedBy'][] = [
  'taken_over',
  'designation',
  'conflict_of_interest',
  'level',
];

const placePoint = (file: CaseFile, context: AssessmentContext): AcceptancePoint => {
  const source = legalSourceOf(context.procedure.routing[file.routedBy]);
  if (routedByDecision.includes(file.routedBy)) return { point: 'place', holds: 'yes', ...source };
  if (file.area === undefined) return { point: 'place', holds: 'unknown', ...source };
  const to = competentOffice(file, context);
  return to === undefined || to.office.id === file.office
    ? { point: 'place', holds: 'yes', ...source }
    : {
        point: 'place',
        holds: 'no',
        ...legalSourceOf(context.procedure.routing[to.reason]),
        office: to.office.id,
      };
};

const employerPoint = ({ parties }: CaseFile, { procedure }: AssessmentContext): AcceptancePoint => ({
  point: 'employer',
  holds: parties.length > 0 ? 'yes' : 'no',
  ...legalSourceOf(procedure.acceptance),
});

const proposalFrom = (all: readonly AcceptancePoint[]): Proposal => {
  const failing = (point: AcceptancePoint['point']) =>
    all.find((each) => each.point === point && each.holds === 'no');
  const authority = failing('subject')?.authority;
  if (authority !== undefined) return { do: 'refer', authority };
  const office = failing('place')?.office;
  if (office !== undefined) return { do: 'transfer', office };
  if (failing('employer')) {
    const unplaced = all.some(({ point, holds }) => point === 'place' && holds === 'unknown');
    return { do: 'complete', missing: unplaced ? ['employer', 'place'] : ['employer'] };
  }
  return failing('look_back') ? { do: 'refuse', reason: 'out_of_time' } : { do: 'accept' };
};

/** Assesses a complaint; a fact that is not known does not stand in the way of acceptance. */
export const assess = (file: CaseFile, context: AssessmentContext): Assessment => {
  const all = [
    subjectPoint(file, context),
    placePoint(file, context),
    employerPoint(file, context),
    ...lookBackPoints(file, context),
    limitationPoint(file, context),
  ];
  return { points: all, proposal: proposalFrom(all) };
};

/**
 * The authority or office to which a worker whose complaint is refused can go: the competent one, else the reason's
 * own.
 */
const alternativeByLaw = (
  file: CaseFile,
  reason: RefusalReason,
  context: AssessmentContext,
): WayElsewhere | undefined => {
  const on = dateIn(context.procedure.timeZone, context.at);
  const office = competentOffice(file, context)?.office.id;
  if (reason === 'not_competent_place' && office !== undefined && office !== file.office) return { office };
  const competent =
    reason === 'not_competent_subject' ? competentInstead(context.procedure, file.kind, on) : undefined;
  const authority = competent?.authority ?? refusalFor(context.procedure, reason)?.instead;
  return authority && { authority };
};

const refusalFor = ({ refusals }: Procedure, reason: RefusalReason) =>
  refusals.find((each) => each.reason === reason);

/** What the officer says comes before what the procedure has. */
export const alternativeFor = (
  file: CaseFile,
  { reason, instead }: { readonly reason: RefusalReason; readonly instead?: WayElsewhere | undefined },
  context: AssessmentContext,
): { readonly instead?: WayElsewhere } => {
  const way = instead ?? alternativeByLaw(file, reason, context);
  return way === undefined ? {} : { instead: way };
};

/** Nobody is sent into a dead end: where the procedure names no other way, and none is open here, the officer has to. */
export const deadEndBar = (
  file: CaseFile,
  proposed: { readonly reason: RefusalReason; readonly instead?: WayElsewhere | undefined },
  context: AssessmentContext,
): Refusal | undefined => {
  if (refusalFor(context.procedure, proposed.reason)?.here) return undefined;
  const { instead } = alternativeFor(file, proposed, context);
  return instead?.authority === undefined && instead?.office === undefined
    ? refuse('basis-missing', 'Say where the worker can go instead: an authority, or another office.')
    : undefined;
};
