/** 实习半年没工资合理吗: whoever asks whether that is lawful may be owed nothing yet, so how long is read back. */
import type { Asked, Reading, Span } from '../meaning.ts';
import type { Scan } from '../quantities/item.ts';
import { lengthsIn } from '../quantities/lengths.ts';
import { spanOf } from './answered.ts';
import { lengthWords } from './words-beside.ts';

/** Undefined where nobody asks, or no time before the pay is spoken of. */
export const monthsOfTrial = (
  { question }: Asked,
  scan: Scan,
  read: Reading<Span> | undefined,
): Reading<Span> | undefined => {
  if (question !== 'start') return undefined;
  if (!lengthWords.isIn(scan.text, 'trial') || !lengthWords.isIn(scan.text, 'is_lawful')) return undefined;
  if (read !== undefined) return { ...read, sure: false };
  const [one, ...more] = lengthsIn(scan).filter(({ unit, vague }) => unit !== 'hour' && !vague);
  return one === undefined || more.length > 0 ? undefined : { value: spanOf(one), sure: false };
};
