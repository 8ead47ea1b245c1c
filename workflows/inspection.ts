import type { Chapter } from './states.ts';

/** From the assignment of two inspectors to an order obeyed, a decision, or a way out to another chapter. */
export const inspection: Chapter = {
  name: 'inspection',
  stages: [
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
  ],
};
