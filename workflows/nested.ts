/** What inspection, mediation and payment have in common: they take up a case at a stage and hand it back by its position. */
import { Choice, type IChainable } from 'aws-cdk-lib/aws-stepfunctions';
import type { Construct } from 'constructs';
import {
  beginning,
  choosingStage,
  failure,
  handBack,
  humanStage,
  type MachineParts,
  type StageNames,
  withRetryAndCatch,
} from './states.ts';

export interface NestedMachine {
  readonly machine: string;
  readonly begin: string;
  readonly question: string;
  readonly stages: StageNames;
}

export const nestedMachine = (scope: Construct, of: NestedMachine, parts: MachineParts): IChainable => {
  const begin = beginning(scope, of.begin, of.machine);
  const which = Choice.jsonata(scope, of.question);
  const back = handBack(scope, 'Hand the case back');
  const broken = failure(
    scope,
    'The stage could not be opened',
    'StageNotOpened',
    'The complaint machine looks at the case again',
  );

  for (const [stage, name] of Object.entries(of.stages)) {
    const waiting = withRetryAndCatch(humanStage(scope, name, stage, parts), broken);
    choosingStage(which, stage, waiting.next(which));
  }

  return begin.next(which.otherwise(back));
};
