import { expect, test } from 'vitest';
import { dayKinds, isBeyondList, paidDays } from '#domain/jurisdictions/cn-mainland/wages/day-kind.ts';

test('a statutory holiday is not the same as a day off, and a swapped weekend is an ordinary day', () => {
  const days = ['2026-02-17', '2026-02-20', '2026-02-14', '2026-02-21', '2026-03-02'];
  expect(days.map((day) => `${dayKinds(day)}`)).toEqual(['holiday', 'rest', 'ordinary', 'rest', 'ordinary']);
});

test('where no list is known, a day is all that it may be, from the least paid to the most', () => {
  expect(dayKinds('2031-03-04')).toEqual(['ordinary', 'rest', 'holiday']);
});

test('the list begins with its first day and ends with its last', () => {
  expect(isBeyondList('2026-12-31')).toBe(false);
  expect(isBeyondList('2027-01-01')).toBe(true);
  expect(isBeyondList('2021-12-31')).toBe(true);
  expect(isBeyondList('2022-01-01')).toBe(false);
});

test('paid are working days and the statutory holidays within the week, both ends counted', () => {
  expect(paidDays('2026-03-02', '2026-03-02')).toBe(1);
  expect(paidDays('2026-03-02', '2026-03-08')).toBe(5);
  expect(paidDays('2026-03-03', '2026-03-02')).toBe(0);
  // Qingming on a Sunday, Dragon Boat on a Saturday
  expect(paidDays('2026-04-05', '2026-04-05')).toBe(0);
  expect(paidDays('2025-05-31', '2025-05-31')).toBe(0);
  expect(paidDays('2026-02-16', '2026-02-22')).toBe(4);
});
