/** How often each method of an adapter is called. */
type Methods = Record<string, unknown>;

export const counting = <T extends object>(adapter: T) => {
  const calls: Record<string, number> = {};
  const counted = Object.fromEntries(
    Object.entries(adapter as Methods).map(([name, method]) => [
      name,
      typeof method !== 'function'
        ? method
        : (...given: unknown[]) => {
            calls[name] = (calls[name] ?? 0) + 1;
            return method.apply(adapter, given);
          },
    ]),
  ) as T;
  return { counted, calls };
};
