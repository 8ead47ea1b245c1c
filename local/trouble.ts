/** Something that a person can put right. The message is one sentence that says how; no stack trace is shown. */
export class Trouble extends Error {
  override name = 'Trouble';
}

/** For the ends of the commands: prints the sentence and leaves with 1. Anything else is our own fault, shown whole. */
export const leaveWithTrouble = (error: unknown): never => {
  console.error(error instanceof Trouble ? `\n✗ ${error.message}` : error);
  process.exit(1);
};
