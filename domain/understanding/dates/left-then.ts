/** 9月给了两千还差三千: some of a month's wage came, and some of it is owed still. */
import { isCue } from '../quantities/beside.ts';
import type { Scan, WhenItem } from '../quantities/item.ts';

export const isLeftThen = ({ items }: Scan, { index, clause, said }: WhenItem): boolean =>
  said.day === undefined &&
  said.month !== undefined &&
  items.some(
    (item) =>
      isCue(item) &&
      item.index > index &&
      item.clause === clause &&
      (item.cue === 'short' || item.cue === 'owed') &&
      !items.slice(index + 1, item.index).some((each) => each.is === 'when'),
  );
