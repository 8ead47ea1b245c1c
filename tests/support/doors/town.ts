/** Everybody in a story: the office's people at their desks, workers with browsers and phones, and the clock. */
import { inject } from 'vitest';
import { calendarOf, isWorkingDay, plusDays, plusWorkingDays } from '#domain/time/calendar.ts';
import { dateIn, instantOf } from '#domain/time/deadline.ts';
import { moveClock } from '#local/move-clock.ts';
import { browser } from './browser.ts';
import { type Desk, desk } from './desk.ts';
import { phone } from './phone.ts';

const cn = calendarOf('cn');
let present = new Date();

const byMilliseconds = (milliseconds: number) =>
  `${milliseconds < 0 ? '-' : '+'}${Math.ceil(Math.abs(milliseconds) / 1000)}s`;

export const town = () => {
  const { dir, addresses } = inject('stage');

  /** The person with this id, at the desk. */
  const person = (id: string): Desk => {
    const user = addresses.users.find((each) => each.id === id);
    if (user === undefined) throw new Error(`Nobody is called ${id}`);
    return desk(addresses.api, user);
  };

  const move = async (by: string): Promise<Date> => {
    present = await moveClock(dir, by);
    return present;
  };

  const today = () => dateIn(cn.zone, present.toISOString());
  const moveTo = (instant: string) => move(byMilliseconds(Date.parse(instant) - present.getTime()));

  /** Ten in the morning of the next working day: nobody is asleep. */
  const morning = async (): Promise<void> => {
    present = await moveClock(dir, '+0s');
    let day = plusDays(today(), 1);
    while (!isWorkingDay(cn, day)) day = plusDays(day, 1);
    await moveTo(instantOf(cn.zone, day, 10));
  };

  return {
    dir,
    addresses,
    person,
    browser: (language?: string) => browser(addresses.worker, language),
    phone: (number: string) => phone(addresses.sms, number),
    clock: {
      move,
      moveTo,
      morning,
      today,
      now: () => present,
      workday: (n: number) => plusWorkingDays(cn, today(), n),
      /** ten o'clock on that day */
      dayAt: (date: string) => moveTo(instantOf(cn.zone, date, 10)),
    },
  };
};
