import { VaultFault } from '#adapters/vault/fault.ts';

/**
 * The same words in every function, so that one query finds everything: `function`, `outcome`, `caseId`, `message` (of a
 * queue), `error` and `at` of an accident.
 */
type Loggable = Readonly<Record<string, string | number | boolean | undefined>>;

/** Logs one wide event a request, as one line of JSON. Takes codes, ids and counts only: never a name, number or text. */
export const log = (fields: Loggable): void => {
  process.stdout.write(`${JSON.stringify(fields)}\n`);
};

/** The loggable part of an error: its class and where it arose, never its message, which may quote data. */
export const accident = (error: unknown): { error: string; at?: string; caseId?: string } =>
  error instanceof Error
    ? {
        ...(error instanceof VaultFault ? { caseId: error.caseId } : {}),
        error: error.name,
        at:
          error.stack
            ?.split('\n')
            .find((line) => line.includes(' at '))
            ?.trim() ?? '',
      }
    : { error: typeof error };
