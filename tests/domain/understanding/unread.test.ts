import { describe, expect, it } from 'vitest';
import { askedBackShare, figuresOf } from '../../../bin/understanding/figures.ts';
import type { Matter } from '../../../bin/understanding/judge.ts';
import { judgedCorpus } from '../../../bin/understanding/reading.ts';

// written by people who knew the form of a line and nothing of the reader; nothing was learnt from them
const voice = (each: string) => judgedCorpus(`tests/domain/understanding/unread/voices-${each}.tsv`);
const unread = ['eleventh', 'thirteenth', 'sixteenth'].flatMap(voice);
// in the manner of utterances.tsv
const inItsManner = voice('twentieth');
// by five others, one line beside each of 1,140 lines of utterances.tsv: the same kind of thing, told by somebody else
const besideItsLines = ['twenty-fourth', 'twenty-ninth'].flatMap(voice);

const tellsOfDanger = (grade?: string): boolean => grade === 'yes' || grade === 'maybe';

describe('how well messages are understood from which nothing was learnt', () => {
  it.each<[Matter, precision: number, recall: number]>([
    ['money', 0.91, 0.59],
    ['months', 0.86, 0.58],
    ['since', 0.92, 0.77],
    ['people', 0.88, 0.66],
    ['kind', 0.9, 0.75],
    ['keyword', 0.97, 0.82],
    ['answer', 0.94, 0.8],
    ['place', 0.93, 0.77],
    ['employer', 0.88, 0.56],
    ['asking', 1, 0.79],
  ])(
    '%s: at least %f of what is kept is right, and %f of what is said is kept',
    (matter, precision, recall) => {
      const figures = figuresOf(unread, matter, 'all');
      expect(figures.precision).toBeGreaterThanOrEqual(precision);
      expect(figures.recall).toBeGreaterThanOrEqual(recall);
    },
  );

  it.each<[Matter, precision: number, recall: number]>([
    ['money', 0.94, 0.83],
    ['months', 0.95, 0.7],
    ['since', 0.95, 0.7],
    ['people', 0.91, 0.75],
    ['kind', 0.92, 0.84],
    ['keyword', 0.95, 0.81],
    ['answer', 0.94, 0.87],
    ['place', 0.97, 0.8],
    ['employer', 0.9, 0.83],
    ['danger', 0.89, 0.83],
  ])('%s in the manner of the corpus: %f and %f', (matter, precision, recall) => {
    const figures = figuresOf(inItsManner, matter, 'all');
    expect(figures.precision).toBeGreaterThanOrEqual(precision);
    expect(figures.recall).toBeGreaterThanOrEqual(recall);
  });

  it.each<[Matter, precision: number, recall: number]>([
    ['money', 0.98, 0.87],
    ['months', 0.96, 0.89],
    ['since', 0.95, 0.85],
    ['people', 0.97, 0.86],
    ['kind', 0.98, 0.89],
    ['keyword', 0.95, 0.91],
    ['answer', 0.97, 0.9],
    ['place', 0.91, 0.87],
    ['employer', 0.9, 0.79],
    ['danger', 0.95, 0.93],
  ])('%s beside the lines of the corpus: %f and %f', (matter, precision, recall) => {
    const figures = figuresOf(besideItsLines, matter, 'all');
    expect(figures.precision).toBeGreaterThanOrEqual(precision);
    expect(figures.recall).toBeGreaterThanOrEqual(recall);
  });

  it('asks few in vain beside the lines of the corpus, and hears their dangers', () => {
    expect(askedBackShare(besideItsLines)).toBeLessThanOrEqual(0.1);
    const told = besideItsLines.filter(({ line }) => tellsOfDanger(line.expected.danger));
    const heard = besideItsLines.filter(({ got }) => tellsOfDanger(got.danger));
    const right = told.filter(({ got }) => tellsOfDanger(got.danger)).length;
    expect(right / told.length).toBeGreaterThanOrEqual(0.97);
    expect(right / heard.length).toBeGreaterThanOrEqual(0.94);
  });

  it('keeps next to nothing wrong of what a clerk would not ask about', () => {
    const plain = inItsManner.filter(({ line }) => line.expected.ask !== true);
    for (const matter of ['money', 'months', 'keyword', 'place'] as const)
      expect(figuresOf(plain, matter, 'all').precision, matter).toBeGreaterThanOrEqual(0.98);
    expect(askedBackShare(inItsManner)).toBeLessThanOrEqual(0.15);
  });

  it('hears of danger wherever there is any, and asks few in vain', () => {
    const dangers = unread.filter(({ line }) => tellsOfDanger(line.expected.danger));
    const heard = dangers.filter(({ got }) => tellsOfDanger(got.danger));
    expect(heard.length / dangers.length).toBeGreaterThan(0.9);
    expect(askedBackShare(unread)).toBeLessThanOrEqual(0.22);
  });
});
