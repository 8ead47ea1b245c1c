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

  it.each([
    '等等 我问下我老公',
    '等哈 我问下工友',
    '等我儿子回来看一眼再说',
    'wait, asking my wife',
    'let my son read it first',
  ])('is not given yet where somebody else is asked first; nothing goes out: %s', (text) => {
    const { answer, asksBack } = understand(askedWith(text, 'readback'));
    expect({ answer, asksBack }).toEqual({ answer: undefined, asksBack: ['send_or_not'] });
  });

  it('is a yes where somebody else has read it', () => {
    expect(answerIn(askedWith('我让老婆看了 都对', 'readback'))).toBe('yes');
  });

  it('is none where it shall be read out', () => {
    const { answer, asksBack } = understand(askedWith('念给我听行不 我眼睛花', 'readback'));
    expect({ answer, asksBack }).toEqual({ answer: undefined, asksBack: ['their_question'] });
  });

  it.each([
    ['its Wolverhampton you put Wolverton', { place: 'Wolverhampton' }],
    ['老板的姓是冉闵的冉，你写成染了', { employer: '冉' }],
    ['Perlas Tres yung bangka, yung iba ok', { employer: 'Perlas Tres' }],
  ])('is a part where what is right stands beside what was written: %s', (text, means) => {
    const { answer, place, employer } = understand(askedWith(text, 'readback'));
    expect(answer).toBe('part');
    expect({ place: place?.value, employer: employer?.value }).toEqual({
      place: undefined,
      employer: undefined,
      ...means,
    });
  });

  it('is a number of people where one was rejected', () => {
    expect(understand(askedWith('哪有9个 3个', 'readback')).people?.value).toEqual({ low: 3, high: 3 });
  });

  it.each([
    'text dont call im on shift til 11',
    'dont ring, text',
    'im deaf so text',
    'only on Sundays, thats my one day off',
    'ring twice then hang up ill ring back',
    '我耳朵背 发字好点',
    '别打电话 发信息',
    '响三声就挂 我回过去',
    'text lang wag tawag',
  ])('is a yes to being reached where it is said how or when: %s', (text) => {
    expect(answerIn(askedWith(text, 'contact'))).toBe('yes');
  });

  it.each(['dont text or call', 'no calls no texts', '别打电话也别发短信', '别给我发短信', 'wag mag text'])(
    'is a no to being reached: %s',
    (text) => {
      expect(answerIn(askedWith(text, 'contact'))).toBe('no');
    },
  );

  it.each<[QuestionAsked, string]>([
    ['howmuch', 'boss has it all wrote down not me'],
    ['howmuch', 'too angry to count'],
    ['howmuch', '记工本让他收走了'],
    ['howmuch', 'di ko pa po nacompute'],
    ['who', '还能有谁 黑中介呗'],
    ['who', '二包三包都说不是他欠'],
  ])('is that it is not known (%s: %s)', (question, text) => {
    const { answer, employer, money } = understand(askedWith(text, question));
    expect({ answer, employer, money }).toEqual({ answer: 'unknown', employer: undefined, money: undefined });
  });

  it('is no where a name shall not be spoken of', () => {
    expect(understand(askedWith('不想提他名字', 'who')).answer).toBe('no');
  });

  it('is a no where it is only said that something is wrong, and none yet where it is left', () => {
    expect(understand(askedWith('may mali po', 'readback')).answer).toBe('no');
    expect(understand(askedWith('leave it for now', 'readback')).asksBack).toEqual(['send_or_not']);
  });
});
