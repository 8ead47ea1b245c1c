/** Whoever goes on by keyboard begins at what a place shows, not at the navigation before it. */
import { type MouseEvent, useEffect, useRef } from 'react';

export const contentId = 'content';

const focusContent = (): void => document.getElementById(contentId)?.focus({ preventScroll: true });

/** The address stays as it is: it holds what the screen shows. */
export const toContent = (event: MouseEvent): void => {
  event.preventDefault();
  focusContent();
};

/** Lets a screen take the focus first: a list goes back to its row, a search into its box. */
const waitMs = 120;

const isNowhere = (): boolean => document.activeElement === null || document.activeElement === document.body;

/** Nobody is left without a place once a dialog has closed or another screen has come. */
export const settleFocus = (): number =>
  window.setTimeout(() => {
    if (isNowhere()) focusContent();
  }, waitMs);

/** @param place the path where the reader is */
export const useArrival = (place: string): void => {
  const before = useRef(place);
  useEffect(() => {
    if (before.current === place) return undefined;
    before.current = place;
    const waiting = settleFocus();
    return () => clearTimeout(waiting);
  }, [place]);
};
