/** Days of rest among those that are told: they are never the days that are paid. */
import { areDaysOff } from '../words/days-off.ts';
import { isNumber } from './beside.ts';
import type { NumberItem, Scan } from './item.ts';

export const daysOffIn = ({ text, items }: Scan): readonly NumberItem[] =>
  items
    .filter(isNumber)
    .filter(
      ({ counts, one, start, end }) =>
        counts.of === 'time' &&
        counts.unit === 'day' &&
        !one &&
        areDaysOff(text.slice(0, start), text.slice(end)),
    );
