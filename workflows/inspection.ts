import type { IChainable } from 'aws-cdk-lib/aws-stepfunctions';
import type { Construct } from 'constructs';
import { nestedMachine } from './nested.ts';
import type { MachineParts, StageInWords } from './states.ts';

const inspectionStages: readonly StageInWords[] = [
  {
    stage: 'investigation',
    name: 'Investigation: inspectors ask, visit and hear both sides',
    question: 'What did the investigation find?',
  },
  {
    stage: 'order',
    name: 'Order: the employer is to put it right by a day',
    question: 'What became of the order?',
  },
  {
    stage: 'hearing',
    name: 'Hearing: the employer may speak before a decision',
    question: 'What followed the hearing?',
  },
  {
    stage: 'decision',
    name: 'Decision: issued and served, to be obeyed',
    question: 'Was the decision obeyed?',
  },
  {
    stage: 'enforcement',
    name: 'Enforcement: the court is asked to enforce',
    question: 'What came of the enforcement?',
  },
];

/** From the assignment of two inspectors to an order obeyed, a decision, or a way out to another machine. */
export const inspection = (scope: Construct, parts: MachineParts): IChainable =>
  nestedMachine(
    scope,
    {
      machine: 'inspection',
      begin: 'Inspectors take up the case',
      question: 'Where does the inspection stand?',
      stages: inspectionStages,
    },
    parts,
  );
