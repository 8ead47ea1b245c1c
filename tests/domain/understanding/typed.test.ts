import { describe, expect, it } from 'vitest';
import type { Wordbook } from '#domain/understanding/text/saying.ts';
import { asTyped } from '#domain/understanding/text/typed.ts';

type Sense = 'denied' | 'week' | 'its' | 'led' | 'mark';

const zh: Wordbook<Sense> = {
  writing: 'han',
  lists: {},
  sayings: { denied: ['没有'], week: ['周'], led: ['在'], mark: ['[,，]'] },
};
const en: Wordbook<Sense> = {
  writing: 'spaced',
  lists: {},
  sayings: { denied: ['dont', "won't", 'can'], week: ['weeks?'], its: ['its'], led: ['work*'] },
};
const tl: Wordbook<Sense> = { writing: 'spaced', lists: {}, sayings: { led: ['works at'] } };

const typed = asTyped([zh, en, tl]);
const besideNames = asTyped([zh, en, tl], 'names');
const said = (text: string, sense: Sense, by = typed): readonly string[] =>
  by.at(text, sense).map(({ from, to }) => text.slice(from, to));

describe.each([
  ['beside numbers', typed],
  ['beside names', besideNames],
])('sayings in a text as it was typed, %s', (_, by) => {
  it.each(["I don't", 'i dont', 'I DON’T', 'I don‘t', 'They won’t', 'they wont'])(
    'are found with their apostrophe or without: %s',
    (text) => expect(by.isIn(text, 'denied')).toBe(true),
  );

  it('are where they stand in the text, apostrophes and all', () => {
    expect(said("Dave's lads don’t and won't", 'denied', by)).toEqual(['don’t', "won't"]);
    expect(by.behind("It's Leeds", 'its')).toBe(' Leeds');
    expect(by.first('İtem', 'its')).toBe(0);
    expect(said('İ don’t', 'denied', by)).toEqual(['don’t']);
  });

  it('are words by themselves, and "can\'t" is no "can"', () => {
    expect(said("can't cancan weekly", 'denied', by)).toEqual([]);
    expect(by.isIn('weekly', 'week')).toBe(false);
  });

  it('are read in their own writing where a text has two, in the order of the text', () => {
    expect(said('two weeks没有, 三周', 'week', by)).toEqual(['weeks', '周']);
    expect(said('working在厂里', 'led', by)).toEqual(['working', '在']);
  });

  it('are found over any space', () => {
    expect(by.isIn('works\tat Leeds', 'led')).toBe(true);
    expect(by.isIn('works\u00a0at', 'led')).toBe(true);
  });

  it('are replaced once each', () => {
    expect(by.replaced("i don't, they won't", 'denied', '_')).toBe('i _, they _');
  });
});

describe('beside numbers', () => {
  it('a figure is no part of a word, nor is ’s', () => {
    expect(said("3weeks, a week's pay", 'week')).toEqual(['weeks', "week's"]);
    expect(said("that can's gone", 'denied')).toEqual(['can']);
  });

  it('marks are read in any text', () => expect(typed.isIn('Leeds, Hull', 'mark')).toBe(true));
});

describe('beside names', () => {
  it('a word with a figure or with ’s may be one', () => {
    expect(besideNames.isIn('3weeks', 'week')).toBe(false);
    expect(besideNames.isIn("Can's Kebab", 'denied')).toBe(false);
  });

  it('marks are read in texts of their writing only', () => {
    expect(besideNames.isIn('Leeds, Hull', 'mark')).toBe(false);
    expect(besideNames.isIn('龙华, 深圳', 'mark')).toBe(true);
  });
});
