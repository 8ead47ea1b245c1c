/** A form that opens begins where something is missing; on a phone it stays whole, as a keyboard would cover it. */
import { type RefObject, useEffect, useRef } from 'react';
import { useNarrow } from '../../shown/narrow.ts';

const tickMs = 120;
const mostTicks = 8;

const empties = [
  'input:not([type=checkbox], [type=radio], [type=hidden], [readonly], :disabled)',
  'textarea:not(:disabled)',
  // a list from which nothing is chosen yet
  'button[aria-haspopup]:has([class*=placeholder])',
].join();

const firstEmpty = (fields: HTMLElement): HTMLElement | undefined =>
  [...fields.querySelectorAll<HTMLElement>(empties)].find((each) => !('value' in each) || each.value === '');

/** @param ready what was typed there before has come */
export const useFirstEmpty = (ready: boolean): RefObject<HTMLDivElement | null> => {
  const fields = useRef<HTMLDivElement>(null);
  const narrow = useNarrow();
  useEffect(() => {
    if (!ready || narrow) return undefined;
    let ticks = 0;
    // the dialog takes the focus for itself, sooner or later: what was put right stays so for a tick
    const ticking = setInterval(() => {
      const { current } = fields;
      ticks += 1;
      if (ticks > mostTicks || current?.contains(document.activeElement)) clearInterval(ticking);
      else if (current !== null) firstEmpty(current)?.focus();
    }, tickMs);
    return () => clearInterval(ticking);
  }, [ready, narrow]);
  return fields;
};
