/** What of a law begins, ends or was promised within a year, so that somebody looks before the day and not after it. */
import type { Procedure } from '#domain/procedure/procedure.ts';
import { nameIn } from '#domain/terms/names.ts';
import type { Calendar } from '#domain/time/calendar.ts';
import { lastDayOf } from '#domain/time/deadline.ts';

export interface Coming {
  /** civil date; of what ends the last day */
  readonly on: string;
  readonly procedure: string;
  /** promised: its day is known or past, and nobody has seen it in force; list_ends: a calendar or a list of days */
  readonly what: 'begins' | 'ends' | 'promised' | 'list_ends';
  readonly of: string;
  readonly basis: string;
}

interface Dated {
  readonly of: string;
  readonly basis: string;
  readonly inForce?: { readonly from?: string | undefined; readonly until?: string | undefined } | undefined;
}

/** Everything of a procedure that has days in force, by its name. */
const datedRules = (of: Procedure): readonly Dated[] => [
  ...of.timeLimits.map((each) => ({ ...each, of: `limit ${each.id}` })),
  ...of.competence.map((each) => ({ ...each, of: `competence for ${each.kinds.join(', ')}` })),
  ...of.lanes.map((each) => ({ ...each, of: `lane ${each.lane}` })),
  ...of.refusals.map((each) => ({ ...each, of: `refusal ${each.reason}` })),
  ...of.fines.map((each) => ({ ...each, of: `fine ${each.id}` })),
  ...(of.variations ?? []).map((each) => ({ ...each, of: nameIn(each.name, 'en') ?? each.areas.join(', ') })),
];

const yearAfter = (calendar: Calendar, on: string): string =>
  lastDayOf(calendar, on, { value: 1, unit: 'y', roll: 'none' });

/** Lengths that change, with those that were announced and are not applied: these are named however long ago their day was. */
const changesOf = (of: Procedure, isSoon: (day: string) => boolean): readonly Coming[] =>
  [
    ...of.timeLimits.map(({ id, changes = [] }) => ({ name: `limit ${id}`, changes })),
    { name: 'limitation', changes: of.limitation.changes ?? [] },
  ].flatMap(({ name, changes }) =>
    changes
      .filter(({ from, commenced }) => !commenced || isSoon(from))
      .map(({ from, basis, commenced }) => ({
        on: from,
        procedure: of.id,
        what: commenced ? ('begins' as const) : ('promised' as const),
        of: name,
        basis,
      })),
  );

/** Days that are listed one by one, such as a festival’s: after the last the rule is silent. */
const listedDays = (of: Procedure): readonly { readonly name: string; readonly last: string }[] =>
  of.lanes.flatMap(({ lane, when }) =>
    when.flatMap(({ before }) => {
      const last = before?.of.toSorted().at(-1);
      return last === undefined ? [] : [{ name: `days of the lane ${lane}`, last }];
    }),
  );

/** What comes within a year after `on`, that day included, the nearest first. `calendars`: those that the procedure names. */
export const comingIn = (of: Procedure, calendars: readonly Calendar[], on: string): readonly Coming[] => {
  const [first] = calendars;
  const until = first === undefined ? on : yearAfter(first, on);
  const isSoon = (day: string | undefined): day is string => day !== undefined && on <= day && day <= until;
  const row = (what: Coming['what'], day: string | undefined, name: string, basis: string) =>
    isSoon(day) ? [{ on: day, procedure: of.id, what, of: name, basis }] : [];
  return [
    ...datedRules(of).flatMap(({ of: name, basis, inForce }) => [
      ...row('begins', inForce?.from, name, basis),
      ...row('ends', inForce?.until, name, basis),
    ]),
    ...changesOf(of, isSoon),
    ...calendars.flatMap(({ id, coverageUntil }) =>
      row('list_ends', coverageUntil, `calendar ${id}`, 'the next holiday list'),
    ),
    ...listedDays(of).flatMap(({ name, last }) => row('list_ends', last, name, 'the days after it')),
  ].toSorted((a, b) => a.on.localeCompare(b.on));
};

/** The calendars that a procedure names, its own first. */
export const calendarsNamed = ({ calendar, variations = [] }: Procedure): readonly string[] => [
  ...new Set([calendar, ...variations.flatMap((each) => each.calendar ?? [])]),
];
