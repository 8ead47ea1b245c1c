/** Everybody in a story: the office's people at their desks, workers with browsers and phones, and the clock. */
import { inject } from 'vitest';
import { isWorkingDay, plusDays, plusWorkingDays } from '#domain/time/calendar.ts';
import { dateIn, instantOf } from '#domain/time/deadline.ts';
import { demoOffice } from '#local/demo/office.ts';
import { moveLocalClock } from '#local/move-clock.ts';
import { browser } from './browser.ts';
import { type StaffClient, staffClient } from './desk.ts';
import type { TestEnvironment } from './environment.ts';
import { phone } from './phone.ts';

const byMilliseconds = (milliseconds: number) =>
  `${milliseconds < 0 ? '-' : '+'}${Math.ceil(Math.abs(milliseconds) / 1000)}s`;

/** The environment that is this worker's alone. */
const ownEnvironment = (): TestEnvironment => {
  const pool = Number(process.env.VITEST_POOL_ID);
  const own = inject('environments')[pool - 1];
  if (own === undefined) throw new Error(`Worker ${pool} has no environment`);
  return own;
};

/** A story plays at one office of the environment: its people, its law, its calendar. */
export const harness = ({ dir, addresses }: TestEnvironment = ownEnvironment(), office = 'cn-440306') => {
  const { procedure, calendar } = demoOffice(office);
  let present = new Date();

  /** The person with this id, at the desk. */
  const person = (id: string): StaffClient => {
    const user = addresses.users.find((each) => each.id === id);
    if (user === undefined) throw new Error(`Nobody is called ${id}`);
    return staffClient(addresses.api, user);
  };

  /** The office's nth person in this role. */
  const inRole = (role: string, n = 0): StaffClient => {
    const user = addresses.users.filter((each) => each.office === office && each.role === role)[n];
    if (user === undefined) throw new Error(`${office} has no ${role} ${n + 1}`);
    return staffClient(addresses.api, user);
  };

  const move = async (by: string): Promise<Date> => {
    present = await moveLocalClock(dir, by);
    return present;
  };

  const today = () => dateIn(calendar.zone, present.toISOString());
  const moveTo = (instant: string) => move(byMilliseconds(Date.parse(instant) - present.getTime()));
  /** ten o'clock on that day */
  const dayAt = (date: string) => moveTo(instantOf(calendar.zone, date, 10));

  /** Ten in the morning of the next working day: nobody is asleep. */
  const morning = async (): Promise<void> => {
    await move('+0s');
    let day = plusDays(today(), 1);
    while (!isWorkingDay(calendar, day)) day = plusDays(day, 1);
    await dayAt(day);
  };

  return {
    dir,
    addresses,
    office,
    procedure,
    calendar,
    person,
    inRole,
    browser: (language?: string) => browser(addresses.worker, language),
    phone: (number: string) => phone(addresses.sms, number),
    clock: {
      move,
      morning,
      today,
      workday: (n: number) => plusWorkingDays(calendar, today(), n),
      dayAt,
    },
  };
};
export type Harness = ReturnType<typeof harness>;
