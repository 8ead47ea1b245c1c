import type { IChainable } from 'aws-cdk-lib/aws-stepfunctions';
import type { Construct } from 'constructs';
import { nestedMachine } from './nested.ts';
import type { MachineParts, StageNames } from './states.ts';

const mediationStages = {
  consent: 'Consent: do both sides want to talk?',
  sessions: 'Sessions: a mediator hears both, offers stay confidential',
  confirmation: 'Confirmation: a court or arbitrator confirms the agreement',
} as const satisfies StageNames;

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
