import type { Chapter } from './states.ts';

/** From the offer of mediation to an agreement, its confirmation, or a certificate that it failed. */
export const mediation: Chapter = {
  name: 'mediation',
  stages: [
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
  ],
};
