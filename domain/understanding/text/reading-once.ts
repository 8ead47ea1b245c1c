/**
 * A reading of a text that is asked for several times in a row (danger, for the danger, the kind and the read-back): done
 * once, as long as the text is the same one.
 */
export const readOnce = <T>(read: (text: string) => T): ((text: string) => T) => {
  let last: { readonly text: string; readonly reading: T } | undefined;
  return (text) => {
    if (last?.text !== text) last = { text, reading: read(text) };
    return last.reading;
  };
};
