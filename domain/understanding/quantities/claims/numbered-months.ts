/** "£900 first month and £1000 second month", unang buwan 8000, ikalawang buwan 9000: all of them are owed. */
import { monthSumsIn } from '../month-sums.ts';
import { type ClaimRule, moneyOf } from './claiming.ts';

export const numberedMonths: ClaimRule = ({ scan, sums }) => {
  const months = monthSumsIn(scan);
  const isEach = months.every(({ ordinal }, n) => ordinal === n + 1);
  if (months.length < 2 || !isEach || months.length !== sums.length) return undefined;
  const whole = months.reduce((all, { sum }) => all + sum, 0) / 100;
  const count = months.length;
  return {
    money: moneyOf(
      whole,
      whole,
      sums.every(({ doubtful }) => !doubtful),
    ),
    multiplied: [],
    months: { value: { low: count, high: count }, sure: true },
  };
};
