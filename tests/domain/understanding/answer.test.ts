import { describe, expect, it } from 'vitest';
import { answerIn } from '#domain/understanding/answer.ts';
import { askedWith, inShort, misheardIn } from './said.ts';

describe('the plain answer', () => {
  it('is heard as it is meant, at each question', () => {
    expect(misheardIn('answer', (asked) => inShort(answerIn(asked)))).toEqual([]);
  });

  it('is no no where it is a cry', () => {
    expect(answerIn(askedWith('no! theres a fire', 'danger'))).toBeUndefined();
  });
});
