/** What is made when it is first asked for, and kept: hundreds of schemas would else be made at each start of a function. */
export const once = <T>(make: () => T): (() => T) => {
  let kept: { readonly made: T } | undefined;
  return () => {
    kept ??= { made: make() };
    return kept.made;
  };
};
