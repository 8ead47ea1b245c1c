import { once } from '#domain/terms/once.ts';

type Act = (...given: unknown[]) => unknown;

/**
 * A port whose adapter is loaded with the first call of one of these methods, and kept: what no request has asked for yet
 * is not loaded for it (docs/adr/0035). All of them answer with a promise anyway.
 */
export const onFirstCall = <const T extends object, const M extends keyof T & string>(
  load: () => Promise<T>,
  ...methods: readonly M[]
): Pick<T, M> => {
  const adapter = once(load);
  const called =
    (method: M) =>
    async (...given: unknown[]) => {
      const loaded = await adapter();
      return (loaded[method] as Act)(...given);
    };
  return Object.fromEntries(methods.map((method) => [method, called(method)])) as Pick<T, M>;
};
