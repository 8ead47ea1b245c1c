/** An error that a person can put right. The message is one sentence that says how; no stack trace is shown. */
export class Trouble extends Error {
  override name = 'Trouble';
}

/**
 * Ends a command after an error: prints the sentence and leaves with 1. Any other error is a bug and is shown whole.
 */
export const leaveWithTrouble = (error: unknown): never => {
  console.error(error instanceof Trouble ? `\n✗ ${error.message}` : error);
  process.exit(1);
};
