/**
 * JSONata expressions, all that the machine has. It only passes ids on and asks which stage comes next: the ids stand in what
 * an execution was started with, and the stage goes from state to state.
 */
import { machineForm } from '#domain/terms/statuses.ts';

/** The answer to a task token: where the case stands now. */
export const answered = { stage: '{% $states.result.stage %}' };

/** The answer of the stage function itself. */
export const looked = { stage: '{% $states.result.Payload.stage %}' };

/** Who asks: an execution, by its case and generation, and by the form of the machine that it runs in. */
export const asker = {
  caseId: '{% $states.context.Execution.Input.caseId %}',
  generation: '{% $states.context.Execution.Input.generation %}',
  form: machineForm,
};
export const token = '{% $states.context.Task.Token %}';

export const isAt = (stage: string): string => `{% $states.input.stage = '${stage}' %}`;
export const isIn = (stages: readonly string[]): string =>
  `{% $states.input.stage in [${stages.map((stage) => `'${stage}'`).join(', ')}] %}`;
