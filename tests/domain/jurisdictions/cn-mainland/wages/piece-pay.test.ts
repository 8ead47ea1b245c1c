import { expect, test } from 'vitest';
import { piecePay } from '#domain/jurisdictions/cn-mainland/wages/piece-pay.ts';
import { fenOf, lineOf, yuan } from '#tests/support/wage-reckoning.ts';

test('W21: piece rate, 200 pieces on an ordered rest day', () => {
  expect(fenOf(piecePay, { pieceFen: 420, pieces: 950, restDayPieces: 200 })).toBe(yuan(5670));
  const { formula } = lineOf(piecePay, { pieceFen: 420, pieces: 950, restDayPieces: 200 });
  expect(formula.params).toMatchObject({ overtimePieces: 0, restDayPieces: 200, holidayPieces: 0 });
});

test('pieces in overtime count 150 %, on statutory holidays 300 %', () => {
  expect(fenOf(piecePay, { pieceFen: 100, pieces: 0, overtimePieces: 10 })).toBe(1500);
  expect(fenOf(piecePay, { pieceFen: 100, pieces: 0, holidayPieces: 10 })).toBe(3000);
});
