/** Step Functions, as far as the conductor and the stage function need it. An execution is known by its name. */
export interface Workflow {
  /** Starts an execution, once by its name. */
  start(
    name: string,
    input: { readonly caseId: string; readonly generation: number; readonly stage: string },
  ): Promise<void>;
  isRunning(name: string): Promise<boolean>;
  /** Answers a token; false when it is no longer waited for, which is no error. */
  complete(token: string, output: { readonly stage: string }): Promise<boolean>;
}
