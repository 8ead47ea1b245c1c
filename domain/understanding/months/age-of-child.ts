/** How old somebody is: "my baby is 4 months", 怀孕五个月. */
import type { Scan } from '../quantities/item.ts';
import type { Length } from '../quantities/lengths.ts';
import { lengthBehind, lengthWords } from './words-beside.ts';

export const isAgeOfChild = (scan: Scan, length: Length): boolean => {
  const before = scan.text.slice(0, length.items[0]?.start).trimEnd();
  return (
    (lengthWords.ends(before, 'child') && !lengthWords.isIn(scan.text, 'pay_owed')) ||
    lengthBehind(scan, length, 'old') ||
    lengthWords.ends(before, 'with_child')
  );
};
