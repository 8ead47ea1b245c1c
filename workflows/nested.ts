/** The common part of inspection, mediation and payment: each takes up a case at a stage and hands it back by its position. */
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
  withCare,
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
    const waiting = withCare(humanStage(scope, name, stage, parts), broken);
    choosingStage(which, stage, waiting.next(which));
  }

  return begin.next(which.otherwise(back));
};
