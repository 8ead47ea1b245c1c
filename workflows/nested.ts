/**
 * What inspection, mediation and payment have in common: they take up a case at a stage and hand it back by its
 * position.
 */
import { Choice, type IChainable } from 'aws-cdk-lib/aws-stepfunctions';
import type { Construct } from 'constructs';
import type { MachineName, Stage } from '#domain/terms/statuses.ts';
import { machineOf, stagesOf, waysInto } from './stages.ts';
import {
  ask,
  beginning,
  failure,
  handBack,
  humanStage,
  leading,
  type MachineParts,
  type StageInWords,
  withRetryAndCatch,
} from './states.ts';

export interface NestedMachine {
  readonly machine: MachineName;
  readonly begin: string;
  readonly question: string;
  readonly stages: readonly StageInWords[];
}

export const nestedMachine = (scope: Construct, of: NestedMachine, parts: MachineParts): IChainable => {
  const begin = beginning(scope, of.begin, of.machine);
  const where = Choice.jsonata(scope, of.question);
  const broken = failure(
    scope,
    'The stage could not be opened',
    'StageNotOpened',
    'The complaint machine looks at the case again',
  );
  const unknown = handBack(scope, 'Hand back what is not known here');
  const handBacks = {
    complaint: handBack(scope, 'Hand back to the complaint'),
    inspection: handBack(scope, 'Hand over to inspection'),
    mediation: handBack(scope, 'Hand over to mediation'),
    payment: handBack(scope, 'Hand over to payment'),
    none: handBack(scope, 'The case has ended'),
  } as const satisfies Record<MachineName, IChainable>;
  const waiting = new Map(
    of.stages.map(({ stage, name }) => [
      stage,
      withRetryAndCatch(humanStage(scope, name, stage, parts), broken),
    ]),
  );
  const stateOf = (stage: Stage): IChainable => waiting.get(stage) ?? handBacks[machineOf(stage)];

  for (const { stage, question } of of.stages)
    waiting.get(stage)?.next(ask(Choice.jsonata(scope, question), [stage], stateOf, where));
  return begin.next(leading(where, waysInto(stagesOf(of.machine)), stateOf).otherwise(unknown));
};
