/** The most entries that SQS and EventBridge take in one call. */
const batchLimit = 10;

export const tens = <T>(all: readonly T[]): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(all.length / batchLimit) }, (_, n) =>
    all.slice(n * batchLimit, (n + 1) * batchLimit),
  );
