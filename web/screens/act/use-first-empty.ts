/** A form that opens begins where something is missing; on a phone it stays whole, as a keyboard would cover it. */
import { type RefObject, useEffect, useRef } from 'react';
import { useNarrow } from '../../shown/narrow.ts';

const waitMs = 120;

const typed = 'input:not([type=checkbox], [type=radio], [type=hidden], [readonly]), textarea';

const firstEmpty = (fields: HTMLElement): HTMLElement | undefined =>
  [...fields.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(typed)].find(
    ({ value, disabled }) => value === '' && !disabled,
  );

/** @param ready what was typed there before has come */
export const useFirstEmpty = (ready: boolean): RefObject<HTMLDivElement | null> => {
  const fields = useRef<HTMLDivElement>(null);
  const narrow = useNarrow();
  useEffect(() => {
    if (!ready || narrow) return undefined;
    // the dialog takes the focus for itself first
    const next = setTimeout(() => fields.current && firstEmpty(fields.current)?.focus(), waitMs);
    return () => clearTimeout(next);
  }, [ready, narrow]);
  return fields;
};
