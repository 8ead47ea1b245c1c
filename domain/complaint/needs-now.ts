/**
 * What a case needs now and of whom, the gravest first: what waits in it, and what its limits say on the day on which a row
 * is read. Pure, and of the row alone, so that a list costs no reading of its cases.
 */

import type { StaffMember } from '#domain/office/office.ts';
import { present } from '#domain/terms/present.ts';
import { type NeedCode, needs, type Role } from '#domain/terms/vocabulary.ts';
import { type Calendar, plusDays, plusWorkingDays } from '#domain/time/calendar.ts';
import { dateIn } from '#domain/time/deadline.ts';
import { isSignature, type RowLimit, type WaitingMatter } from './needs.ts';

/** What a row carries of whoever works on the case and of what runs in it. */
export interface NeedsRow {
  readonly office: string;
  readonly ownerRole: Role;
  /** the owner by name; absent: whoever has the role */
  readonly holder?: string;
  readonly lead?: string;
  readonly co?: string;
  readonly mediator?: string;
  readonly waits: readonly WaitingMatter[];
  readonly limits: {
    readonly legal?: RowLimit;
    readonly service?: RowLimit;
    readonly limitation?: RowLimit;
  };
}

/** Whoever is asked: these by name, and everybody of the office with one of the roles, but not who had the first word. */
interface AskedOf {
  readonly office: string;
  readonly staff: readonly string[];
  readonly roles: readonly Role[];
  readonly but?: string;
}

export interface NeedNow {
  readonly code: NeedCode;
  readonly of: AskedOf;
  readonly since?: string;
  readonly count?: number;
  readonly due?: RowLimit;
}

export interface ReadAt {
  /** instant */
  readonly at: string;
  readonly calendar: Calendar;
}

/** A legal limit or a promise is near within so many working days, the worker's limitation within so many days. */
const near = { workingDays: 2, days: 30 } as const;

const ownerOfRow = ({ office, ownerRole, holder }: NeedsRow): AskedOf =>
  holder === undefined ? { office, staff: [], roles: [ownerRole] } : { office, staff: [holder], roles: [] };

const everybodyOn = (row: NeedsRow): AskedOf => {
  const { staff, ...owner } = ownerOfRow(row);
  const others = [row.lead, row.co, row.mediator].flatMap((each) => each ?? []);
  return { ...owner, staff: [...new Set([...staff, ...others])] };
};

const supervisorsToo = (asked: AskedOf): AskedOf => ({ ...asked, roles: [...asked.roles, 'supervisor'] });

/** Needs for which the supervisor is asked, whoever has the case. */
const ofSupervisors: readonly NeedCode[] = [
  'escalation',
  'review_refusal',
  'objection',
  'designate',
  'assign',
  'assign_mediator',
  'close',
];

const askedForNeed = (
  row: NeedsRow,
  need: NeedCode,
  { office = row.office, by }: Partial<WaitingMatter>,
): AskedOf => {
  if (ofSupervisors.includes(need) || isSignature(need))
    return { office, staff: [], roles: ['supervisor'], ...present({ but: by }) };
  if (need === 'danger_to_acknowledge' || need === 'danger_to_hand_over')
    return supervisorsToo(everybodyOn(row));
  return { ...everybodyOn(row), ...present({ but: by }) };
};

const waitingNow = (row: NeedsRow): readonly NeedNow[] =>
  row.waits.map((waiting) => {
    const { need: code, since, count, due } = waiting;
    return { code, of: askedForNeed(row, code, waiting), ...present({ since, count, due }) };
  });

const ofLimit = (row: NeedsRow, code: NeedCode, due: RowLimit): readonly NeedNow[] => [
  { code, of: everybodyOn(row), due },
];

/** Whether the limit has passed, or does within the two days; the worker's own limitation within thirty. */
const limitsNow = (row: NeedsRow, { at, calendar }: ReadAt): readonly NeedNow[] => {
  const today = dateIn(calendar.zone, at);
  const soon = plusWorkingDays(calendar, today, near.workingDays);
  const { legal, service, limitation } = row.limits;
  const dated = (due: RowLimit | undefined, overdue: NeedCode, near: NeedCode) => {
    if (due === undefined) return [];
    if (due.at <= at) return ofLimit(row, overdue, due);
    return due.on <= soon ? ofLimit(row, near, due) : [];
  };
  const ends = limitation !== undefined && limitation.at > at && limitation.on <= plusDays(today, near.days);
  return [
    ...dated(legal, 'legal_overdue', 'legal_soon'),
    ...(ends ? ofLimit(row, 'limitation_soon', limitation) : []),
    ...dated(service, 'promise_overdue', 'promise_soon'),
  ];
};

/** A place in the order of gravity; what holds no legal limit is signed after the promises. */
export const gravityOf = ({ code, due }: { readonly code: NeedCode; readonly due?: unknown }): number =>
  isSignature(code) && due === undefined ? needs.indexOf('promise_soon') + 0.5 : needs.indexOf(code);

const afterAll = '~';
const dueFirst = (a: NeedNow, b: NeedNow): number => {
  const [left, right] = [a.due?.at ?? afterAll, b.due?.at ?? afterAll];
  return left < right ? -1 : left > right ? 1 : 0;
};

/** The graver first; of two as grave, what is due first. */
const byGravity = (a: NeedNow, b: NeedNow): number => gravityOf(a) - gravityOf(b) || dueFirst(a, b);

/** All that the case needs now, the gravest first. */
export const needsNow = (row: NeedsRow, read: ReadAt): readonly NeedNow[] =>
  [...waitingNow(row), ...limitsNow(row, read)].toSorted(byGravity);

/** Whether this member is asked. */
export const isAskedOf = ({ of }: Pick<NeedNow, 'of'>, { id, office, roles }: StaffMember): boolean =>
  of.but !== id &&
  office === of.office &&
  (of.staff.includes(id) || roles.some((role) => of.roles.includes(role)));
