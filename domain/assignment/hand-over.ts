/** Hands a member's part in a case to others, by the supervisor's ordinary commands, one event each. */
import type { AssignedRole } from '#domain/complaint/file/assigned-roles.ts';
import type { CaseState } from '#domain/complaint/file/state.ts';
import { type AssignmentRequest, type Bar, barTo, type Load, suitabilityFor } from './suitability.ts';

type HandOverCommand =
  | { readonly type: 'reassign_case'; readonly lead: string; readonly co: string }
  | { readonly type: 'assign_mediator'; readonly mediator: string };

export interface NotTaken {
  readonly staff: string;
  readonly bar: Bar | { readonly code: 'two_needed' };
}

/** The outcome: commands that can be given, and parts left to the supervisor because nobody named may take them. */
export interface HandOver {
  readonly orders: readonly HandOverCommand[];
  readonly left: readonly {
    readonly part: 'lead' | 'co' | 'mediator' | 'coordination';
    readonly because: readonly NotTaken[];
  }[];
}

interface HandOverRequest {
  readonly state: CaseState;
  readonly context: Omit<AssignmentRequest, 'file' | 'role'>;
  readonly leaving: string;
  /** who may take over, in this order */
  readonly to: readonly string[];
  /** with the loads of those named, each part goes to the most suitable of them, in whatever order they are named */
  readonly loads?: ReadonlyMap<string, Load>;
}

const nothingHandedOver: HandOver = { orders: [], left: [] };

const barFor =
  ({ state, context, leaving }: HandOverRequest, role: AssignedRole) =>
  (id: string): Bar | undefined => {
    const member = context.staff.find((each) => each.id === id);
    return member === undefined || id === leaving
      ? { code: 'other_role' }
      : barTo({ ...context, file: state.file, role }, member);
  };

/** Those named, the most suitable for this part first where their loads are known; who may not take it stands behind. */
const inTurn = ({ state, context, to, loads }: HandOverRequest, role: AssignedRole): readonly string[] => {
  if (loads === undefined) return to;
  const staff = context.staff.filter(({ id }) => to.includes(id));
  const ranked = suitabilityFor({ ...context, staff, file: state.file, role }, loads).ranked.map(
    ({ staff: id }) => id,
  );
  return [...ranked, ...to.filter((id) => !ranked.includes(id))];
};

/** Whether a member may keep a part they have: being away for some days does not take it from them. */
const maySeeThrough = (bar: Bar | undefined): boolean => bar === undefined || bar.code === 'absent';

const inspectionPart = (change: HandOverRequest): HandOver => {
  const { state, leaving } = change;
  const to = inTurn(change, 'inspector');
  const { lead, co } = state.file;
  if (lead === undefined || co === undefined || (lead !== leaving && co !== leaving))
    return nothingHandedOver;
  const bar = barFor(change, 'inspector');
  const kept = [lead, co].filter((id) => id !== leaving && maySeeThrough(bar(id)));
  const free = to.filter((id) => bar(id) === undefined && !kept.includes(id));
  const newLead = kept.includes(lead) ? lead : free.shift();
  const newCo = kept.includes(co) ? co : free.shift();
  if (newLead !== undefined && newCo !== undefined)
    return { orders: [{ type: 'reassign_case', lead: newLead, co: newCo }], left: [] };
  const why = (id: string): NotTaken['bar'] =>
    bar(id) ?? { code: kept.includes(id) ? 'other_part_in_case' : 'two_needed' };
  const because = to.map((staff) => ({ staff, bar: why(staff) }));
  return { orders: [], left: [{ part: lead === leaving ? 'lead' : 'co', because }] };
};

const mediationPart = (change: HandOverRequest): HandOver => {
  const { state, leaving } = change;
  const to = inTurn(change, 'mediator');
  if (state.file.mediator !== leaving) return nothingHandedOver;
  const bar = barFor(change, 'mediator');
  const able = to.find((id) => bar(id) === undefined);
  if (able !== undefined) return { orders: [{ type: 'assign_mediator', mediator: able }], left: [] };
  const because = to.flatMap((staff) => {
    const no = bar(staff);
    return no === undefined ? [] : [{ staff, bar: no }];
  });
  return { orders: [], left: [{ part: 'mediator', because }] };
};

/** The part in a coordination, which stays with the officer who leads it: the supervisor ends the talks or waits. */
const coordinationPart = ({ state: { stage }, leaving }: HandOverRequest): HandOver =>
  stage.status === 'coordination' && stage.by === leaving
    ? { orders: [], left: [{ part: 'coordination', because: [] }] }
    : nothingHandedOver;

/**
 * The hand-over of one case; empty where the member has no part (any more), so that it is safe to repeat. A name given
 * twice counts once.
 */
export const handOver = (asked: HandOverRequest): HandOver => {
  const change = { ...asked, to: [...new Set(asked.to)] };
  const parts = [inspectionPart(change), mediationPart(change), coordinationPart(change)];
  return { orders: parts.flatMap((each) => each.orders), left: parts.flatMap((each) => each.left) };
};
