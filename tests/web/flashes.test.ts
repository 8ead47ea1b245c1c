/** What is told at the top is told of what stands below it. */
import { expect, test } from 'vitest';
import { flashesAt, withFlash } from '../../web/frame/flash-list.ts';

const kept = { id: 'kept' };
const assigned = { id: 'assigned', of: 'a' };
const accepted = { id: 'accepted', of: 'b' };

test('of what came of acts only the newest stands; what is of no case stays', () => {
  expect(withFlash([assigned, kept], accepted)).toEqual([accepted, kept]);
  expect(withFlash([assigned], kept)).toEqual([kept, assigned]);
  expect(
    withFlash(
      Array.from({ length: 9 }, (_, n) => ({ id: String(n) })),
      kept,
    ),
  ).toHaveLength(5);
});

test('another case is not told what came of this one; a list, and the rooms of this case, are', () => {
  const items = [assigned, kept];
  expect(flashesAt(items, '/case/b')).toEqual([kept]);
  expect(flashesAt(items, '/case/a/mediation')).toEqual(items);
  expect(flashesAt(items, '/office/cn-440306')).toEqual(items);
});
