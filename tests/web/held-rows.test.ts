/** Nothing moves under the pointer: rows keep their places until the reader asks for the news. */
import { expect, it } from 'vitest';
import { heldRows } from '../../web/screens/lists/held-rows.ts';

const row = (caseId: string, due = '2026-12-07') => ({ caseId, due });

it('keeps the order that the reader saw, and counts what is new', () => {
  const shown = [row('a'), row('b')];
  const held = heldRows(shown, [row('danger'), row('b'), row('a')]);
  expect(held.rows.map(({ caseId }) => caseId)).toEqual(['a', 'b']);
  expect([held.newcomers, held.hasMoved]).toEqual([1, true]);
});

it('shows of each row what is known now, in its place', () => {
  const held = heldRows([row('a'), row('b')], [row('a'), row('b', '2026-12-01')]);
  expect(held.rows[1]?.due).toBe('2026-12-01');
  expect([held.newcomers, held.hasMoved]).toEqual([0, false]);
});

it('leaves a row that is gone where it was, and says that the list is another', () => {
  const held = heldRows([row('a'), row('b')], [row('b')]);
  expect(held.rows.map(({ caseId }) => caseId)).toEqual(['a', 'b']);
  expect([held.newcomers, held.hasMoved]).toEqual([0, true]);
});

it('is at rest while both are empty', () => {
  expect(heldRows([], [])).toEqual({ rows: [], newcomers: 0, hasMoved: false });
});
