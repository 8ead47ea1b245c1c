import type { IChainable } from 'aws-cdk-lib/aws-stepfunctions';
import type { Construct } from 'constructs';
import { nestedMachine } from './nested.ts';
import type { MachineParts, StageInWords } from './states.ts';

const paymentStages: readonly StageInWords[] = [
  {
    stage: 'performance',
    name: 'Performance: each instalment is paid and confirmed',
    question: 'Was the promise kept?',
  },
  {
    stage: 'breach',
    name: 'Breach: the promise is broken, which way now?',
    question: 'Which way after the breach?',
  },
  {
    stage: 'closing',
    name: 'Closing: all is done and verified, the supervisor closes',
    question: 'Closed, or looked into once more?',
  },
];

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
