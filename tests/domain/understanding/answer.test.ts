import { describe, expect, it } from 'vitest';
import { answerIn } from '#domain/understanding/answer.ts';
import type { QuestionAsked } from '#domain/understanding/meaning.ts';
import { understand } from '#domain/understanding/understand.ts';
import { askedWith, inShort, misheardIn } from './said.ts';

describe('the plain answer', () => {
  it('is heard as it is meant, at each question', () => {
    expect(misheardIn('answer', (asked) => inShort(answerIn(asked)))).toEqual([]);
  });

  it('is no no where it is a cry', () => {
    expect(answerIn(askedWith('no! theres a fire', 'danger'))).toBeUndefined();
  });

  it.each([
    'she is saying I must leave tonight',
    'they are here',
    'she is my boss',
    'he is outside my door',
    'she is coming with her brother',
  ])('is no yes to what was read back where it tells of somebody: %s', (text) => {
    expect(answerIn(askedWith(text, 'readback'))).not.toBe('yes');
  });

  it.each(['they are all correct', 'yes she is the boss', 'dui', '对的', 'i am sure'])(
    'is a yes to what was read back: %s',
    (text) => {
      expect(answerIn(askedWith(text, 'readback'))).toBe('yes');
    },
  );

  it.each<[QuestionAsked, string]>([
    ['who', '不能讲 他拿着刀就站我后面'],
    ['howmuch', '别问钱了 他们冲上来打人了'],
    ['who', 'cant say hes got a knife on me'],
    ['name', 'dont want to say, hes hitting someone now'],
  ])('is not given by a cry: what was asked stays open (%s: %s)', (question, text) => {
    const meaning = understand(askedWith(text, question));
    expect(meaning.danger).toBe('yes');
    expect(meaning.answer).toBeUndefined();
  });

  it('is no no where it is asked what can be done afterwards', () => {
    expect(understand(askedWith('can i change it later', 'readback')).asksBack).toEqual(['their_question']);
  });
});
