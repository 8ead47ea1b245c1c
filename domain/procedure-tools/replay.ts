/**
 * Replays past cases under another procedure, to show which deadlines, refusals and routes differ. The events
 * that people caused are taken as they happened; only what the procedure made of them is made again.
 */
import type { DecisionContext } from '#domain/complaint/command.ts';
import type { CommandType } from '#domain/complaint/commands/registry.ts';
import { consequences } from '#domain/complaint/consequences.ts';
import { commandKindOf, underLocalLaw } from '#domain/complaint/decide.ts';
import type { CaseEvent, EventType, RecordedEvent } from '#domain/complaint/events/registry.ts';
import type { CaseState } from '#domain/complaint/file/state.ts';
import { competentInstead, matterOf } from '#domain/procedure/matters.ts';
import type { Procedure } from '#domain/procedure/procedure.ts';
import type { ComplaintKind, Lane } from '#domain/terms/vocabulary.ts';
import { dateIn } from '#domain/time/deadline.ts';

export interface Difference {
  readonly caseId: string;
  readonly number: string;
  readonly what: 'deadline' | 'refusal' | 'route';
  /** the limit, the command or the kind of complaint */
  readonly of: string;
  readonly was: string;
  readonly would: string;
}

const derived = /^(clock_|deadline_|lane_)/;

/** The command behind an event, where the procedure may forbid it. */
const commandBehind: { readonly [T in EventType]?: CommandType } = {
  complaint_accepted: 'accept_complaint',
  coordination_begun: 'begin_coordination',
  mediation_offered: 'offer_mediation',
  mediation_session_held: 'record_session',
  representatives_chosen: 'choose_representatives',
};

interface ReplayedCase {
  /** by clock and day of beginning */
  readonly deadlines: ReadonlyMap<string, string>;
  readonly refusals: ReadonlyMap<string, string>;
  readonly lanes: ReadonlySet<Lane>;
}

const deadlineIn = (event: CaseEvent): { readonly clock: string; readonly dueOn: string } | undefined =>
  event.type === 'clock_started' || event.type === 'clock_resumed' || event.type === 'deadline_moved'
    ? { clock: event.clock, dueOn: event.dueOn }
    : undefined;

const refusalUnder = (
  procedure: Procedure,
  state: CaseState,
  { event, at, actor }: RecordedEvent,
): string | undefined => {
  const command = commandBehind[event.type];
  const context: DecisionContext = { at, actor, procedure, offices: [], staff: [] };
  const here = underLocalLaw(state, context);
  const no = command === undefined ? undefined : commandKindOf(command)?.bars?.(state, here);
  if (no !== undefined) return no.sentence;
  if (event.type !== 'time_limit_extended') return undefined;
  const times = here.procedure.timeLimits.find(({ id }) => id === event.limit)?.extension?.times ?? 0;
  const clock = state.file.clocks.find(({ limit }) => limit === event.limit);
  return (clock?.extensions ?? 0) >= times
    ? `The limit ${event.limit} can't be extended so often.`
    : undefined;
};

const replayCase = (history: readonly RecordedEvent[], procedure: Procedure): ReplayedCase => {
  const deadlines = new Map<string, string>();
  const refusals = new Map<string, string>();
  const lanes = new Set<Lane>();
  let state: CaseState | undefined;
  for (const recorded of history) {
    const { event, at } = recorded;
    if (derived.test(event.type)) continue;
    const bar = state && refusalUnder(procedure, state, recorded);
    if (bar !== undefined) refusals.set(`${event.type} ${at}`, bar);
    const following = consequences(procedure, state, recorded);
    for (const each of following.events) {
      const day = deadlineIn(each);
      if (day !== undefined) deadlines.set(`${day.clock} ${at}`, day.dueOn);
      if (each.type === 'lane_entered') lanes.add(each.lane);
    }
    state = following.state;
  }
  return { deadlines, refusals, lanes };
};

const nameInKey = (key: string): string => key.split(' ')[0] ?? key;

const changedEntries = (
  was: ReadonlyMap<string, string>,
  would: ReadonlyMap<string, string>,
  none: string,
): readonly { readonly of: string; readonly was: string; readonly would: string }[] =>
  [...new Set([...was.keys(), ...would.keys()])]
    .filter((key) => was.get(key) !== would.get(key))
    .map((key) => ({ of: nameInKey(key), was: was.get(key) ?? none, would: would.get(key) ?? none }));

/** The route of a case: who is competent on the day of filing, and the lanes that the case comes into. */
const routeOf = (procedure: Procedure, kind: ComplaintKind, on: string, { lanes }: ReplayedCase): string => {
  if (matterOf(procedure, kind) === undefined) return 'not taken';
  const other = competentInstead(procedure, kind, on);
  const to = `${other === undefined ? 'own office' : other.authority}${other?.exclusive ? ' only' : ''}`;
  return [to, ...[...lanes].map((each) => `${each} lane`)].join(', ');
};

/** The differences of one case: `was` under its own procedure, `would` under the other. Writes nothing. */
export const differences = (
  history: readonly RecordedEvent[],
  was: Procedure,
  would: Procedure,
): readonly Difference[] => {
  const [first] = history;
  if (first?.event.type !== 'complaint_filed') return [];
  const { number, kind } = first.event;
  const { caseId } = first;
  const [before, after] = [replayCase(history, was), replayCase(history, would)];
  const on = dateIn(was.timeZone, first.at);
  const routes = { was: routeOf(was, kind, on, before), would: routeOf(would, kind, on, after) };
  return [
    ...changedEntries(before.deadlines, after.deadlines, 'no such limit').map((each) => ({
      what: 'deadline' as const,
      ...each,
    })),
    ...changedEntries(before.refusals, after.refusals, 'allowed').map((each) => ({
      what: 'refusal' as const,
      ...each,
    })),
    ...(routes.was === routes.would ? [] : [{ what: 'route' as const, of: kind, ...routes }]),
  ].map((each) => ({ caseId, number, ...each }));
};
