/** What is asked of us by who waits for help: when somebody comes, whether it is safe to write, how to get out. */
import { hearingOf } from '../text/hearing.ts';
import { isHeard } from '../text/saying.ts';
import { askedByHeldSpaced, askedByHeldZh, type HeldAsks } from '../words/asked-by-held.ts';

export type { HeldAsks };

const heldAsks = ['when', 'safe', 'out'] as const satisfies readonly HeldAsks[];

/** In signs: who tells more is no longer asking. */
const longestQuestion = 80;

const withoutMarksOfQuestion = (text: string): string =>
  text
    .replace(/[,.!?;:…，。！？；：]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();

/** Undefined for any other text. */
export const askedByHeldIn = (text: string): HeldAsks | undefined => {
  if (text.length > longestQuestion) return undefined;
  const { han, spaced } = hearingOf(text);
  const [inHan, inWords] = [han, spaced].map(withoutMarksOfQuestion);
  return heldAsks.find(
    (sense) =>
      isHeard((inHan ?? '').replaceAll(' ', ''), askedByHeldZh, sense) ||
      isHeard(inWords ?? '', askedByHeldSpaced, sense),
  );
};
