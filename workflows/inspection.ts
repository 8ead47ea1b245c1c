import type { IChainable } from 'aws-cdk-lib/aws-stepfunctions';
import type { Construct } from 'constructs';
import { nestedMachine } from './nested.ts';
import type { MachineParts, StageNames } from './states.ts';

const inspectionStages = {
  investigation: 'Investigation: inspectors ask, visit and hear both sides',
  order: 'Order: the employer is to put it right by a day',
  hearing: 'Hearing: the employer may speak before a decision',
  decision: 'Decision: issued and served, to be obeyed',
  enforcement: 'Enforcement: the court is asked to enforce',
} as const satisfies StageNames;

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
