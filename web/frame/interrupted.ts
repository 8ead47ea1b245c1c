/** The form that somebody left for a danger: its address, so that the way back is one click. Kept in memory: its draft is on its act. */
let left: string | undefined;

const writes = (search: string): boolean => (new URLSearchParams(search).get('act') ?? '') !== '';

/** Called before the page goes to the danger. */
export const rememberWriting = (): void => {
  if (writes(location.search)) left = location.pathname + location.search;
};

/** Told once, and not where the reader is there again. */
export const takeWriting = (): string | undefined => {
  const back = left;
  left = undefined;
  return back === location.pathname + location.search ? undefined : back;
};
