import type { IChainable } from 'aws-cdk-lib/aws-stepfunctions';
import type { Construct } from 'constructs';
import { nestedMachine } from './nested.ts';
import type { MachineParts, StageNames } from './states.ts';

const paymentStages = {
  performance: 'Performance: each instalment is paid and confirmed',
  breach: 'Breach: the promise is broken, which way now?',
  closing: 'Closing: all is done and verified, the supervisor closes',
} as const satisfies StageNames;

/** From a promise, by agreement or plan, to money that the workers confirm, or to a breach. */
export const payment = (scope: Construct, parts: MachineParts): IChainable =>
  nestedMachine(
    scope,
    {
      machine: 'payment',
      begin: 'The promise is watched over',
      question: 'Where does the payment stand?',
      stages: paymentStages,
    },
    parts,
  );
