/** JSONata expressions, all that the machines have. A machine only passes ids on and asks which stage comes next. */

/** Variables that a machine is started with. All are assigned at once, since reading an unassigned one is an error. */
export const begin = (machine: string) => ({
  caseId: '{% $states.input.caseId %}',
  generation: '{% $states.input.generation %}',
  stage: '{% $states.input.startAt %}',
  machine,
});

/** The answer to a task token: where the case stands now. */
export const answered = { machine: '{% $states.result.machine %}', stage: '{% $states.result.stage %}' };

/** The answer of the stage function itself. */
export const looked = {
  machine: '{% $states.result.Payload.machine %}',
  stage: '{% $states.result.Payload.stage %}',
};

/** The output with which a nested machine ended. */
export const handedBack = {
  machine: '{% $states.result.Output.machine %}',
  stage: '{% $states.result.Output.stage %}',
};

export const caseIds = { caseId: '{% $caseId %}', generation: '{% $generation %}' };
export const token = '{% $states.context.Task.Token %}';
export const startAt = '{% $stage %}';
export const position = { machine: '{% $machine %}', stage: '{% $stage %}' };

export const isAt = (stage: string): string => `{% $stage = '${stage}' %}`;
export const isIn = (stages: readonly string[]): string =>
  `{% $stage in [${stages.map((stage) => `'${stage}'`).join(', ')}] %}`;
