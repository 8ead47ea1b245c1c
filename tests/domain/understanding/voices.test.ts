import { describe, expect, it } from 'vitest';
import { figuresOf } from '../../../bin/understanding/figures.ts';
import type { Matter } from '../../../bin/understanding/judge.ts';
import { judgedCorpus } from '../../../bin/understanding/reading.ts';

// six voices, written by strangers who knew the form of a line and nothing of the reader
const voices = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'].flatMap((each) =>
  judgedCorpus(`tests/domain/understanding/corpora/voices-${each}.tsv`),
);

describe('how well six further voices are understood', () => {
  it.each<[Matter, precision: number, recall: number]>([
    ['money', 0.99, 0.82],
    ['months', 0.99, 0.86],
    ['since', 0.97, 0.87],
    ['people', 0.99, 0.9],
    ['place', 0.97, 0.9],
    ['employer', 0.98, 0.9],
    ['name', 0.97, 0.95],
  ])('%s: %f and %f', (matter, precision, recall) => {
    const figures = figuresOf(voices, matter, 'all');
    expect(figures.precision).toBeGreaterThanOrEqual(precision);
    expect(figures.recall).toBeGreaterThanOrEqual(recall);
  });

  // two files about sums, times, people and names, the second of them harder; what is not sure is read back
  const numbers = ['first', 'second'].flatMap((each) =>
    judgedCorpus(`tests/domain/understanding/corpora/numbers-${each}.tsv`),
  );

  it.each<[Matter, precision: number, recall: number]>([
    ['money', 0.93, 0.45],
    ['months', 0.85, 0.53],
    ['since', 0.91, 0.6],
  ])('%s among numbers of every sort: %f and %f', (matter, precision, recall) => {
    const figures = figuresOf(numbers, matter, 'all');
    expect(figures.precision).toBeGreaterThanOrEqual(precision);
    expect(figures.recall).toBeGreaterThanOrEqual(recall);
  });

  // and two files of reserved words and answers, of which the second judged before it was learnt
  const words = [
    ...voices,
    ...judgedCorpus('tests/domain/understanding/corpora/voices-words-first.tsv'),
    ...judgedCorpus('tests/domain/understanding/corpora/voices-words-second.tsv'),
  ];

  it.each<[Matter, precision: number, recall: number]>([
    ['keyword', 0.99, 0.97],
    ['answer', 0.97, 0.93],
    ['language', 1, 0.9],
  ])('%s, said in everyday words: %f and %f', (matter, precision, recall) => {
    const figures = figuresOf(words, matter, 'all');
    expect(figures.precision).toBeGreaterThanOrEqual(precision);
    expect(figures.recall).toBeGreaterThanOrEqual(recall);
  });

  it('takes nothing for an opt-out that is none', () => {
    const taken = words.filter(({ got }) => got.called?.sure === true && got.called.value.word === 'stop');
    expect(taken.filter(({ line }) => line.expected.keyword !== 'STOP')).toEqual([]);
  });

  it('sends nothing on a yes that was none', () => {
    const sent = words.filter(({ line, got }) => line.question === 'readback' && got.answer === 'yes');
    expect(sent.filter(({ line }) => line.expected.yesno !== 'yes').map(({ line }) => line.text)).toEqual([]);
  });
});
