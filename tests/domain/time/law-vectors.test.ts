/** Vectors worked out apart from the code, from the calendars' notices and the law named with each. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarOf } from '#domain/jurisdictions/calendars.ts';
import { daysBetween, plusDays } from '#domain/time/calendar.ts';
import { lastDayOf } from '#domain/time/deadline.ts';
import type { Duration } from '#domain/time/duration.ts';
import { type LimitationStep, lastSafeDayOf } from '#domain/time/limitation.ts';

interface LengthVector {
  readonly id: string;
  readonly what: string;
  readonly source: string;
  readonly calendar: string;
  readonly startOn: string;
  readonly length: Duration;
  readonly lastDay: string;
}

interface LimitationVector extends LengthVector {
  readonly steps: readonly LimitationStep[];
}

const lengths: readonly LengthVector[] = [
  {
    id: 'C13',
    what: '2024-02-29 + 1 y (leap day)',
    source: 'Civil Code 201-203; Civil Procedure Law 85',
    calendar: 'cn',
    startOn: '2024-02-29',
    length: { value: 1, unit: 'y' },
    lastDay: '2025-02-28',
  },
  {
    id: 'C14',
    what: '2023-02-28 + 1 y (keeps the 28th in a leap year)',
    source: 'Civil Code 201-203; Civil Procedure Law 85',
    calendar: 'cn',
    startOn: '2023-02-28',
    length: { value: 1, unit: 'y' },
    lastDay: '2024-02-28',
  },
  {
    id: 'C15',
    what: '2025-01-31 + 1 m',
    source: 'Civil Code 201-203; Civil Procedure Law 85',
    calendar: 'cn',
    startOn: '2025-01-31',
    length: { value: 1, unit: 'm' },
    lastDay: '2025-02-28',
  },
  {
    id: 'C16',
    what: '2025-12-31 + 2 m',
    source: 'Civil Code 201-203; Civil Procedure Law 85',
    calendar: 'cn',
    startOn: '2025-12-31',
    length: { value: 2, unit: 'm' },
    lastDay: '2026-02-28',
  },
  {
    id: 'C17',
    what: '2026-08-11 + 60 d (reconsideration; Sat 10-10 is a worked day: stays)',
    source: 'Reconsideration Law 20; State Council notice 2026',
    calendar: 'cn',
    startOn: '2026-08-11',
    length: { value: 60, unit: 'd' },
    lastDay: '2026-10-10',
  },
  {
    id: 'C18',
    what: '2026-01-30 + 15 d (02-14 is a worked Saturday: stays)',
    source: 'LDMAL 14',
    calendar: 'cn',
    startOn: '2026-01-30',
    length: { value: 15, unit: 'd' },
    lastDay: '2026-02-14',
  },
  {
    id: 'C19',
    what: '2026-02-01 + 15 d (02-16 in the festival)',
    source: 'LDMAL 14',
    calendar: 'cn',
    startOn: '2026-02-01',
    length: { value: 15, unit: 'd' },
    lastDay: '2026-02-24',
  },
  {
    id: 'C20',
    what: '2025-09-17 + 15 d (suit after award; 10-02)',
    source: 'LDMAL 48, 50',
    calendar: 'cn',
    startOn: '2025-09-17',
    length: { value: 15, unit: 'd' },
    lastDay: '2025-10-09',
  },
  {
    id: 'C21',
    what: '2025-09-01 + 30 d (judicial confirmation; 10-01 -> after the holiday)',
    source: "People's Mediation Law 33",
    calendar: 'cn',
    startOn: '2025-09-01',
    length: { value: 30, unit: 'd' },
    lastDay: '2025-10-09',
  },
  {
    id: 'C22',
    what: '2025-10-05 + 1 y (arbitration year ends in National Day 2026)',
    source: 'LDMAL 27; Civil Code 203',
    calendar: 'cn',
    startOn: '2025-10-05',
    length: { value: 1, unit: 'y' },
    lastDay: '2026-10-08',
  },
  {
    id: 'C23',
    what: '2024-06-08 + 2 y (look-back ends Mon 2026-06-08)',
    source: 'LSSR 20',
    calendar: 'cn',
    startOn: '2024-06-08',
    length: { value: 2, unit: 'y' },
    lastDay: '2026-06-08',
  },
  {
    id: 'G01',
    what: '3 months beginning with 1991-04-30 (University of Cambridge v Murray: 29 July, 30 July is late)',
    source:
      'ERA 1996 ss. 23, 111; Dodds v Walker [1981] 1 WLR 1027; Pruden v Cunard Ellerman [1993] IRLR 317',
    calendar: 'gb-eng',
    startOn: '1991-04-30',
    length: { value: 3, unit: 'm', offset: -1, roll: 'none' },
    lastDay: '1991-07-29',
  },
  {
    id: 'G02',
    what: '3 months beginning with 2000-02-08 (Pets at Home v Crossley: 7 May, a Sunday)',
    source:
      'ERA 1996 ss. 23, 111; Dodds v Walker [1981] 1 WLR 1027; Pruden v Cunard Ellerman [1993] IRLR 317',
    calendar: 'gb-eng',
    startOn: '2000-02-08',
    length: { value: 3, unit: 'm', offset: -1, roll: 'none' },
    lastDay: '2000-05-07',
  },
  {
    id: 'G03',
    what: '3 months beginning with 2016-10-30 (Miah v Axis Security: Sunday 29 January 2017 is not moved)',
    source:
      'ERA 1996 ss. 23, 111; Dodds v Walker [1981] 1 WLR 1027; Pruden v Cunard Ellerman [1993] IRLR 317',
    calendar: 'gb-eng',
    startOn: '2016-10-30',
    length: { value: 3, unit: 'm', offset: -1, roll: 'none' },
    lastDay: '2017-01-29',
  },
  {
    id: 'G04',
    what: '3 months beginning with 2025-11-30 (Pruden: 28 February)',
    source:
      'ERA 1996 ss. 23, 111; Dodds v Walker [1981] 1 WLR 1027; Pruden v Cunard Ellerman [1993] IRLR 317',
    calendar: 'gb-eng',
    startOn: '2025-11-30',
    length: { value: 3, unit: 'm', offset: -1, roll: 'none' },
    lastDay: '2026-02-28',
  },
  {
    id: 'G05',
    what: '3 months beginning with 2025-11-29 (28 February)',
    source:
      'ERA 1996 ss. 23, 111; Dodds v Walker [1981] 1 WLR 1027; Pruden v Cunard Ellerman [1993] IRLR 317',
    calendar: 'gb-eng',
    startOn: '2025-11-29',
    length: { value: 3, unit: 'm', offset: -1, roll: 'none' },
    lastDay: '2026-02-28',
  },
  {
    id: 'G06',
    what: '3 months beginning with 2026-01-31 (30 April)',
    source:
      'ERA 1996 ss. 23, 111; Dodds v Walker [1981] 1 WLR 1027; Pruden v Cunard Ellerman [1993] IRLR 317',
    calendar: 'gb-eng',
    startOn: '2026-01-31',
    length: { value: 3, unit: 'm', offset: -1, roll: 'none' },
    lastDay: '2026-04-30',
  },
  {
    id: 'G07',
    what: '3 months beginning with 2026-03-31 (30 June)',
    source:
      'ERA 1996 ss. 23, 111; Dodds v Walker [1981] 1 WLR 1027; Pruden v Cunard Ellerman [1993] IRLR 317',
    calendar: 'gb-eng',
    startOn: '2026-03-31',
    length: { value: 3, unit: 'm', offset: -1, roll: 'none' },
    lastDay: '2026-06-30',
  },
  {
    id: 'G08',
    what: '3 months beginning with 2026-08-31 (30 November)',
    source:
      'ERA 1996 ss. 23, 111; Dodds v Walker [1981] 1 WLR 1027; Pruden v Cunard Ellerman [1993] IRLR 317',
    calendar: 'gb-eng',
    startOn: '2026-08-31',
    length: { value: 3, unit: 'm', offset: -1, roll: 'none' },
    lastDay: '2026-11-30',
  },
  {
    id: 'G09',
    what: '3 months beginning with 2025-12-01 (28 February)',
    source:
      'ERA 1996 ss. 23, 111; Dodds v Walker [1981] 1 WLR 1027; Pruden v Cunard Ellerman [1993] IRLR 317',
    calendar: 'gb-eng',
    startOn: '2025-12-01',
    length: { value: 3, unit: 'm', offset: -1, roll: 'none' },
    lastDay: '2026-02-28',
  },
  {
    id: 'G10',
    what: '6 months beginning with 2026-08-31 (six months: 28 February 2027)',
    source:
      'ERA 1996 ss. 23, 111; Dodds v Walker [1981] 1 WLR 1027; Pruden v Cunard Ellerman [1993] IRLR 317',
    calendar: 'gb-eng',
    startOn: '2026-08-31',
    length: { value: 6, unit: 'm', offset: -1, roll: 'none' },
    lastDay: '2027-02-28',
  },
  {
    id: 'G11',
    what: '3 months beginning with 2026-10-31 (30 January 2027)',
    source:
      'ERA 1996 ss. 23, 111; Dodds v Walker [1981] 1 WLR 1027; Pruden v Cunard Ellerman [1993] IRLR 317',
    calendar: 'gb-eng',
    startOn: '2026-10-31',
    length: { value: 3, unit: 'm', offset: -1, roll: 'none' },
    lastDay: '2027-01-30',
  },
  {
    id: 'P11',
    what: 'money claim of 2023-11-30: 3 years end on Bonifacio Day',
    source: 'Labor Code 306 — unsure: whether prescription moves off a holiday is disputed',
    calendar: 'ph',
    startOn: '2023-11-30',
    length: { value: 3, unit: 'y' },
    lastDay: '2026-12-01',
  },
  {
    id: 'P12',
    what: '3 years from a leap day: 28 February 2027 is a Sunday',
    source: 'Labor Code 306 — unsure: same',
    calendar: 'ph',
    startOn: '2024-02-29',
    length: { value: 3, unit: 'y' },
    lastDay: '2027-03-01',
  },
];

const limitations: readonly LimitationVector[] = [
  {
    id: 'C33',
    what: 'complaint on the very last day interrupts',
    source: 'LDMAL 27; Order 33/2017 art. 27',
    calendar: 'cn',
    startOn: '2025-03-03',
    length: { value: 1, unit: 'y' },
    steps: [{ op: 'interrupt', on: '2026-03-03' }],
    lastDay: '2027-03-03',
  },
  {
    id: 'C35',
    what: 'last day 2025-10-03 is in the holiday: until 10-09; complaint on 10-08 still interrupts',
    source: 'Civil Code 203',
    calendar: 'cn',
    startOn: '2024-10-03',
    length: { value: 1, unit: 'y' },
    steps: [{ op: 'interrupt', on: '2025-10-08' }],
    lastDay: '2026-10-08',
  },
  {
    id: 'G12',
    what: '2015-03-20, Day A 2015-06-18, Day B 2015-06-30 (Tanveer v East London Bus: 30 July)',
    source: 'ERA 1996 s. 207B; Luton BC v Haque UKEAT/0180/17',
    calendar: 'gb-eng',
    startOn: '2015-03-20',
    length: { value: 3, unit: 'm', offset: -1, roll: 'none' },
    steps: [
      { op: 'suspend', from: '2015-06-18', to: '2015-06-30' },
      {
        op: 'floor',
        from: '2015-06-18',
        anchor: '2015-06-30',
        length: { value: 1, unit: 'm', roll: 'none' },
      },
    ],
    lastDay: '2015-07-30',
  },
  {
    id: 'G14',
    what: '2025-10-15, Day A 2026-01-10, Day B 2026-04-04 (12 weeks of conciliation)',
    source: 'ERA 1996 s. 207B; Luton BC v Haque UKEAT/0180/17',
    calendar: 'gb-eng',
    startOn: '2025-10-15',
    length: { value: 3, unit: 'm', offset: -1, roll: 'none' },
    steps: [
      { op: 'suspend', from: '2026-01-10', to: '2026-04-04' },
      {
        op: 'floor',
        from: '2026-01-10',
        anchor: '2026-04-04',
        length: { value: 1, unit: 'm', roll: 'none' },
      },
    ],
    lastDay: '2026-05-04',
  },
  {
    id: 'G15',
    what: '2025-11-30, Day A 2026-02-28, Day B 2026-03-20 (notified on the last day, 28 February)',
    source: 'ERA 1996 s. 207B; Luton BC v Haque UKEAT/0180/17',
    calendar: 'gb-eng',
    startOn: '2025-11-30',
    length: { value: 3, unit: 'm', offset: -1, roll: 'none' },
    steps: [
      { op: 'suspend', from: '2026-02-28', to: '2026-03-20' },
      {
        op: 'floor',
        from: '2026-02-28',
        anchor: '2026-03-20',
        length: { value: 1, unit: 'm', roll: 'none' },
      },
    ],
    lastDay: '2026-04-20',
  },
  {
    id: 'G17',
    what: '2026-01-15, Day A 2026-02-01, Day B 2026-02-01 (certificate the same day)',
    source: 'ERA 1996 s. 207B; Luton BC v Haque UKEAT/0180/17',
    calendar: 'gb-eng',
    startOn: '2026-01-15',
    length: { value: 3, unit: 'm', offset: -1, roll: 'none' },
    steps: [
      { op: 'suspend', from: '2026-02-01', to: '2026-02-01' },
      {
        op: 'floor',
        from: '2026-02-01',
        anchor: '2026-02-01',
        length: { value: 1, unit: 'm', roll: 'none' },
      },
    ],
    lastDay: '2026-04-14',
  },
  {
    id: 'G18',
    what: '2025-10-30, Day A 2026-01-29, Day B 2026-01-31 (one month after 31 January is 28 February)',
    source: 'ERA 1996 s. 207B; Luton BC v Haque UKEAT/0180/17',
    calendar: 'gb-eng',
    startOn: '2025-10-30',
    length: { value: 3, unit: 'm', offset: -1, roll: 'none' },
    steps: [
      { op: 'suspend', from: '2026-01-29', to: '2026-01-31' },
      {
        op: 'floor',
        from: '2026-01-29',
        anchor: '2026-01-31',
        length: { value: 1, unit: 'm', roll: 'none' },
      },
    ],
    lastDay: '2026-02-28',
  },
];

describe('the last day of a length of time', () => {
  it.each(lengths)('$id: $what', ({ calendar, startOn, length, lastDay }) => {
    expect(lastDayOf(calendarOf(calendar), startOn, length)).toBe(lastDay);
  });
});

describe('the last safe day of a limitation', () => {
  it.each(limitations)('$id: $what', ({ calendar, startOn, length, steps, lastDay }) => {
    expect(lastSafeDayOf(calendarOf(calendar), { startOn, length }, steps)).toBe(lastDay);
  });
});

describe('periods "beginning with" a day, in every jurisdiction', () => {
  const startOn = fc.integer({ min: 0, max: 4 * 366 }).map((days) => plusDays('2023-12-31', days));
  const months = fc.integer({ min: 1, max: 40 });
  const calendars = fc.constantFrom('cn', 'gb-eng', 'ph');
  const dayOfMonth = (date: string) => Number(date.slice(8));
  const monthOf = (date: string) => 12 * Number(date.slice(0, 4)) + Number(date.slice(5, 7));

  it('end before the corresponding date, or with the last day of a month that has none (Dodds v Walker)', () => {
    fc.assert(
      fc.property(calendars, startOn, months, (calendar, start, value) => {
        const length = { value, unit: 'm', offset: -1, roll: 'none' } as const;
        const dayAfter = plusDays(lastDayOf(calendarOf(calendar), start, length), 1);
        const reached = monthOf(start) + value;
        const expected = [
          { month: reached, day: dayOfMonth(start) },
          { month: reached + 1, day: 1 },
        ];
        expect(expected).toContainEqual({ month: monthOf(dayAfter), day: dayOfMonth(dayAfter) });
      }),
      { numRuns: 2000 },
    );
  });

  it('are a day shorter than a period "from" that day, or as long where the month is cut short; never later', () => {
    fc.assert(
      fc.property(startOn, months, (start, value) => {
        const of = (offset: number) =>
          lastDayOf(calendarOf('gb-eng'), start, { value, unit: 'm', offset, roll: 'none' });
        expect([0, 1]).toContain(daysBetween(of(-1), of(0)));
      }),
    );
  });

  it('twelve months are a year', () => {
    fc.assert(
      fc.property(startOn, (start) => {
        const of = (value: number, unit: 'm' | 'y') =>
          lastDayOf(calendarOf('gb-eng'), start, { value, unit, offset: -1, roll: 'none' });
        expect(of(1, 'y')).toBe(of(12, 'm'));
      }),
    );
  });
});
