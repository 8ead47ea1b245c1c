/** Step Functions, as far as the conductor and the stage function need it. */
export interface Workflow {
  /** Idempotent by name; gives the execution's ARN, whether started now or before. */
  start(
    name: string,
    input: { readonly caseId: string; readonly generation: number; readonly startAt: string },
  ): Promise<string>;
  isRunning(executionArn: string): Promise<boolean>;
  /** false: the token is no longer waited for, which is no error. */
  complete(token: string, output: { readonly machine: string; readonly stage: string }): Promise<boolean>;
  /** The ARN that `start(name)` gives, known before it is started. */
  arnOf(name: string): string;
}
