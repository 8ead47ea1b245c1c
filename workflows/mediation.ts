import type { IChainable } from 'aws-cdk-lib/aws-stepfunctions';
import type { Construct } from 'constructs';
import { nestedMachine } from './nested.ts';
import type { MachineParts, StageInWords } from './states.ts';

const mediationStages: readonly StageInWords[] = [
  {
    stage: 'consent',
    name: 'Consent: do both sides want to talk?',
    question: 'Do both sides talk?',
  },
  {
    stage: 'sessions',
    name: 'Sessions: a mediator hears both, offers stay confidential',
    question: 'What came of the talks?',
  },
  {
    stage: 'confirmation',
    name: 'Confirmation: a court or arbitrator confirms the agreement',
    question: 'What became of the agreement?',
  },
];

/** From the offer of mediation to an agreement, its confirmation, or a certificate that it failed. */
export const mediation = (scope: Construct, parts: MachineParts): IChainable =>
  nestedMachine(
    scope,
    {
      machine: 'mediation',
      begin: 'A mediator takes up the case',
      question: 'Where does the mediation stand?',
      stages: mediationStages,
    },
    parts,
  );
