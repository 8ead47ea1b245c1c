/** What may be undefined in `T` may be absent here. */
type Present<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

const hasNoGaps = <T extends object>(fields: object): fields is Present<T> =>
  !Object.values(fields).includes(undefined);

/** The fields without those that are undefined: what is not known is left out of events, records and requests. */
export const present = <T extends object>(fields: T): Present<T> => {
  const known = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
  if (!hasNoGaps<T>(known)) throw new Error('A field is undefined still');
  return known;
};
