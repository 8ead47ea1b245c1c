/** Step Functions, as far as the conductor and the stage function need it. */
export interface Workflow {
  /** Starts an execution, idempotent by name; gives its ARN, whether started now or before. */
  start(
    name: string,
    input: { readonly caseId: string; readonly generation: number; readonly stage: string },
  ): Promise<string>;
  isRunning(executionArn: string): Promise<boolean>;
  /** Answers a token; false when it is no longer waited for, which is no error. */
  complete(token: string, output: { readonly stage: string }): Promise<boolean>;
  /** The ARN that `start(name)` gives, known before it is started. */
  arnOf(name: string): string;
}
