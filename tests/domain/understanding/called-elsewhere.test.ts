import { describe, expect, it } from 'vitest';
import { calledElsewhere } from '#domain/understanding/called/elsewhere.ts';
import { joinCodeIn } from '#domain/understanding/join-code.ts';
import type { QuestionAsked } from '#domain/understanding/meaning.ts';
import { understand } from '#domain/understanding/understand.ts';
import { askedWith } from './said.ts';

const called = (text: string, question: QuestionAsked): unknown => {
  const asked = askedWith(text, question);
  return calledElsewhere(asked, understand(asked))?.value;
};

describe('a question how the case stands', () => {
  it.each([
    ...['anong nangyari na sa reklamo ko', 'kumusta na po yung reklamo ko', 'ano na po balita sa kaso ko'],
    ...['wo de anzi zenme yang le', 'wo de tou su you xiao xi ma', 'jin du zen me yang'],
    ...['我的案子怎么样了', '投诉有结果了吗', 'whats happening with my case', 'any news on my complaint'],
  ])('is heard in a first text, and where a fact is asked for: %s', (text) => {
    for (const question of ['start', 'who', 'place', 'howmuch', 'any'] as const)
      expect(called(text, question)).toEqual({ word: 'status', rest: '' });
  });

  it.each([
    ['roof solar fitter, subbie gone quiet', 'start'],
    ['仲裁要多久', 'start'],
    ['my complaint is they havent paid me, any news', 'start'],
    ['Update Logistics Ltd', 'who'],
    ['进度建筑公司', 'who'],
    ['18000, still waiting to hear', 'howmuch'],
  ] as const)('is none: %s', (text, question) => {
    expect(called(text, question)).not.toEqual({ word: 'status', rest: '' });
  });
});

describe('a wish to join, with the code', () => {
  it.each([
    'I want to join my workmates, the code is T78Y-B5TW-MGXZ',
    'my workmate gave me code T78Y-B5TW-MGXZ',
    'can i join this T78Y-B5TW-MGXZ',
    '我要加入 代码T78Y-B5TW-MGXZ',
    '我想跟工友一起，代码是T78Y-B5TW-MGXZ',
    'gusto kong sumali, code T78Y-B5TW-MGXZ',
    'wo yao jia ru dai ma T78Y-B5TW-MGXZ',
    'T78Y-B5TW-MGXZ',
  ])('is heard at any question: %s', (text) => {
    for (const question of ['start', 'who', 'name', 'readback', 'any'] as const)
      expect(called(text, question)).toEqual({ word: 'join', rest: 'T78Y-B5TW-MGXZ' });
  });

  it('names a code that is only a part of one', () => {
    expect(called('I want to join, code K7F3', 'start')).toEqual({ word: 'join', rest: 'K7F3' });
    expect(called('我要加入 代码K7F3', 'start')).toEqual({ word: 'join', rest: 'K7F3' });
  });

  it.each([
    ['验证码 482931', 'any'],
    ['I joined the firm in 2019, postcode BD1 4TW', 'start'],
    ['Unit 7 Code Works, LS1 4AB', 'place'],
  ] as const)('is none: %s', (text, question) => {
    expect(called(text, question)).not.toMatchObject({ word: 'join' });
  });

  it('is written in several ways', () => {
    expect(joinCodeIn('code T78YB5TWMGXZ')).toBe('T78YB5TWMGXZ');
    expect(joinCodeIn('代码 T78Y B5TW MGXZ')).toBe('T78Y B5TW MGXZ');
    expect(joinCodeIn('they owe me for twelve months')).toBeUndefined();
  });
});
