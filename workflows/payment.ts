import type { Chapter } from './states.ts';

/** From a promise, by agreement or plan, to money that the workers confirm, or to a breach. */
export const payment: Chapter = {
  name: 'payment',
  stages: [
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
  ],
};
