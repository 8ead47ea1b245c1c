/** Every JSONata expression of the machines. A machine only passes ids on and asks which stage comes next. */

/** What a machine is started with, and remembers. All variables are assigned at once: an unassigned one is an error. */
export const begin = (machine: string) => ({
  caseId: '{% $states.input.caseId %}',
  generation: '{% $states.input.generation %}',
  stage: '{% $states.input.startAt %}',
  machine,
});

/** The answer of people, by task token: where the case stands now. */
export const answered = { machine: '{% $states.result.machine %}', stage: '{% $states.result.stage %}' };

/** The answer of the stage function itself. */
export const looked = {
  machine: '{% $states.result.Payload.machine %}',
  stage: '{% $states.result.Payload.stage %}',
};

/** What a nested machine ended with. */
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
