import { describe, expect, it } from 'vitest';
import { figuresOf } from '../../../bin/understanding/figures.ts';
import type { Matter } from '../../../bin/understanding/judge.ts';
import { judgedCorpus } from '../../../bin/understanding/reading.ts';

// six voices, written by strangers who knew the form of a line and nothing of the reader
const voices = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'].flatMap((each) =>
  judgedCorpus(`tests/domain/understanding/voices-${each}.tsv`),
);

describe('how well six further voices are understood', () => {
  it.each<[Matter, precision: number, recall: number]>([
    ['people', 0.97, 0.9],
    ['place', 0.97, 0.9],
    ['employer', 0.97, 0.92],
    ['name', 0.97, 0.95],
  ])('%s: %f and %f', (matter, precision, recall) => {
    const figures = figuresOf(voices, matter, 'all');
    expect(figures.precision).toBeGreaterThanOrEqual(precision);
    expect(figures.recall).toBeGreaterThanOrEqual(recall);
  });
});
