import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { askedBackShare, figuresOf } from '../../../bin/understanding/figures.ts';
import type { Matter } from '../../../bin/understanding/judge.ts';
import { judgedCorpus, ownCorpus } from '../../../bin/understanding/reading.ts';
import { pageWithTable } from '../../../bin/understanding/table.ts';

const all = judgedCorpus(ownCorpus);

describe('how well messages are understood', () => {
  // recall has a floor as well, so that silence is no way out
  it.each<[Matter, precision: number, recall: number]>([
    ['money', 0.99, 0.93],
    ['months', 0.99, 0.9],
    ['since', 0.97, 0.9],
    ['people', 0.97, 0.95],
    ['alarm', 0.95, 0.98],
    ['danger', 0.95, 0.95],
    ['kind', 0.93, 0.9],
    ['keyword', 0.99, 0.97],
    ['answer', 0.97, 0.95],
    ['place', 0.97, 0.95],
    ['employer', 0.97, 0.95],
    ['name', 0.97, 0.95],
    ['asking', 1, 0.95],
  ])(
    '%s: at least %f of what is kept is right, and %f of what is said is kept',
    (matter, precision, recall) => {
      const figures = figuresOf(all, matter, 'all');
      expect(figures.precision).toBeGreaterThanOrEqual(precision);
      expect(figures.recall).toBeGreaterThanOrEqual(recall);
    },
  );

  it('hears every opt-out, and takes nothing else for one', () => {
    const optOuts = all.filter(({ line }) => line.expected.keyword === 'STOP');
    const taken = all.filter(({ got }) => got.called?.sure === true && got.called.value.word === 'stop');
    const right = optOuts.filter(({ verdicts }) => verdicts.keyword === 'right');
    expect(right.length / optOuts.length).toBeGreaterThanOrEqual(0.99);
    expect(taken.filter(({ line }) => line.expected.keyword !== 'STOP')).toEqual([]);
  });

  const further = judgedCorpus('tests/domain/understanding/corpora/names-and-corrections.tsv');

  it.each<[Matter, precision: number, recall: number]>([
    ['place', 0.97, 0.95],
    ['employer', 0.97, 0.9],
    ['name', 0.96, 0.9],
    ['answer', 0.95, 0.9],
    ['asking', 1, 0.9],
  ])(
    '%s of further messages to where, who, your name and the read-back: %f and %f',
    (matter, precision, recall) => {
      const figures = figuresOf(further, matter, 'all');
      expect(figures.precision).toBeGreaterThanOrEqual(precision);
      expect(figures.recall).toBeGreaterThanOrEqual(recall);
      expect(askedBackShare(further)).toBeLessThanOrEqual(0.15);
    },
  );

  // of every kind of question, written and labelled before they were first read
  const everyKind = [
    ...judgedCorpus('tests/domain/understanding/corpora/first-texts-and-answers.tsv'),
    ...judgedCorpus('tests/domain/understanding/corpora/further-texts-and-answers.tsv'),
  ];

  it.each<[Matter, precision: number, recall: number]>([
    ['money', 0.97, 0.95],
    ['months', 0.99, 0.93],
    ['since', 0.97, 0.88],
    ['people', 0.97, 0.94],
    ['alarm', 0.9, 0.9],
    ['danger', 0.95, 0.92],
    ['kind', 0.93, 0.86],
    ['keyword', 0.99, 0.95],
    ['answer', 0.95, 0.93],
    ['place', 0.97, 0.93],
    ['employer', 0.97, 0.92],
    ['name', 0.99, 0.95],
    ['asking', 1, 0.92],
  ])('%s of further messages to every question: %f and %f', (matter, precision, recall) => {
    const figures = figuresOf(everyKind, matter, 'all');
    expect(figures.precision).toBeGreaterThanOrEqual(precision);
    expect(figures.recall).toBeGreaterThanOrEqual(recall);
    expect(askedBackShare(everyKind)).toBeLessThanOrEqual(0.15);
  });

  // of how many people, what kind of complaint, and whether somebody is in danger
  const threeMatters = judgedCorpus('tests/domain/understanding/corpora/people-kinds-and-danger.tsv');

  it.each<[Matter, precision: number, recall: number]>([
    ['people', 0.97, 0.97],
    ['alarm', 0.97, 0.97],
    ['danger', 0.97, 0.97],
    ['kind', 0.97, 0.96],
    ['asking', 1, 0.95],
  ])('%s of messages about people, kinds and danger: %f and %f', (matter, precision, recall) => {
    const figures = figuresOf(threeMatters, matter, 'all');
    expect(figures.precision).toBeGreaterThanOrEqual(precision);
    expect(figures.recall).toBeGreaterThanOrEqual(recall);
    expect(askedBackShare(threeMatters)).toBeLessThanOrEqual(0.05);
  });

  // as strangers type: danger in every shape, kinds, sums and slips, written and labelled before they were first read
  const strangers = judgedCorpus('tests/domain/understanding/corpora/cries-kinds-and-sums.tsv');

  it.each<[Matter, precision: number, recall: number]>([
    ['money', 0.99, 0.86],
    ['months', 0.96, 0.9],
    ['since', 0.97, 0.97],
    ['people', 0.97, 0.95],
    ['alarm', 0.99, 0.99],
    ['danger', 0.99, 0.99],
    ['kind', 0.97, 0.96],
    ['keyword', 0.99, 0.99],
    ['answer', 0.97, 0.97],
    ['asking', 1, 0.97],
  ])('%s of messages as strangers type them: %f and %f', (matter, precision, recall) => {
    const figures = figuresOf(strangers, matter, 'all');
    expect(figures.precision).toBeGreaterThanOrEqual(precision);
    expect(figures.recall).toBeGreaterThanOrEqual(recall);
    expect(askedBackShare(strangers)).toBeLessThanOrEqual(0.08);
  });

  // written by others who knew the form of a line and nothing of the reader
  const unmet = [
    ...judgedCorpus('tests/domain/understanding/corpora/strangers-first.tsv'),
    ...judgedCorpus('tests/domain/understanding/corpora/strangers-second.tsv'),
  ];

  it.each<[Matter, precision: number, recall: number]>([
    ['money', 0.97, 0.9],
    ['months', 1, 0.76],
    ['since', 1, 0.89],
    ['people', 1, 0.96],
    ['alarm', 0.99, 0.88],
    ['danger', 0.97, 0.92],
    ['kind', 0.91, 0.86],
    ['keyword', 0.99, 0.9],
    ['asking', 1, 0.85],
  ])('%s of messages by others: %f and %f', (matter, precision, recall) => {
    const figures = figuresOf(unmet, matter, 'all');
    expect(figures.precision).toBeGreaterThanOrEqual(precision);
    expect(figures.recall).toBeGreaterThanOrEqual(recall);
    expect(askedBackShare(unmet)).toBeLessThanOrEqual(0.13);
  });

  // one half of a file by strangers: everything but danger, whose figures on it are lower and have no floor yet
  const byStrangers = judgedCorpus('tests/domain/understanding/corpora/strangers.tsv');

  it.each<[Matter, precision: number, recall: number]>([
    ['money', 1, 0.96],
    ['months', 1, 0.9],
    ['since', 1, 1],
    ['people', 1, 1],
    ['keyword', 1, 1],
    ['answer', 1, 1],
    ['place', 0.93, 0.93],
    ['employer', 1, 1],
    ['kind', 0.85, 0.8],
    ['name', 1, 1],
  ])('%s of messages by strangers: %f and %f', (matter, precision, recall) => {
    const figures = figuresOf(byStrangers, matter, 'all');
    expect(figures.precision).toBeGreaterThanOrEqual(precision);
    expect(figures.recall).toBeGreaterThanOrEqual(recall);
    expect(askedBackShare(byStrangers)).toBeLessThanOrEqual(0.1);
  });

  // by another stranger, of every question; what is said of danger, kinds and names has no floor yet
  const third = judgedCorpus('tests/domain/understanding/corpora/strangers-third.tsv');

  it.each<[Matter, precision: number, recall: number]>([
    ['money', 0.95, 0.7],
    ['months', 0.91, 0.66],
    ['since', 0.95, 0.76],
    ['people', 0.96, 0.75],
  ])('%s of messages by a third stranger: %f and %f', (matter, precision, recall) => {
    const figures = figuresOf(third, matter, 'all');
    expect(figures.precision).toBeGreaterThanOrEqual(precision);
    expect(figures.recall).toBeGreaterThanOrEqual(recall);
  });

  // of sums, times and people only, labelled before they were first read
  const quantities = [
    ...judgedCorpus('tests/domain/understanding/corpora/sums/first.tsv'),
    ...judgedCorpus('tests/domain/understanding/corpora/sums/second.tsv'),
    ...judgedCorpus('tests/domain/understanding/corpora/sums/third.tsv'),
  ];

  it.each<[Matter, precision: number, recall: number]>([
    ['money', 1, 0.8],
    ['months', 0.94, 0.88],
    ['since', 1, 0.79],
    ['people', 0.98, 0.9],
    ['asking', 1, 0.93],
  ])('%s of messages about sums, times and people: %f and %f', (matter, precision, recall) => {
    const figures = figuresOf(quantities, matter, 'all');
    expect(figures.precision).toBeGreaterThanOrEqual(precision);
    expect(figures.recall).toBeGreaterThanOrEqual(recall);
    expect(askedBackShare(quantities)).toBeLessThanOrEqual(0.15);
  });

  // danger and what only sounds like it, reserved words in sentences, answers: written and labelled before they were first read
  const wordsAndAnswers = judgedCorpus('tests/domain/understanding/corpora/words-answers-and-danger.tsv');

  it.each<[Matter, precision: number, recall: number]>([
    ['alarm', 0.93, 0.88],
    ['danger', 0.96, 0.93],
    ['keyword', 0.99, 0.98],
    ['answer', 0.98, 0.97],
    ['place', 0.93, 0.88],
    ['employer', 0.93, 0.93],
    ['name', 1, 1],
    ['asking', 1, 0.96],
  ])('%s of messages in everyday words: %f and %f', (matter, precision, recall) => {
    const figures = figuresOf(wordsAndAnswers, matter, 'all');
    expect(figures.precision).toBeGreaterThanOrEqual(precision);
    expect(figures.recall).toBeGreaterThanOrEqual(recall);
    expect(askedBackShare(wordsAndAnswers)).toBeLessThanOrEqual(0.15);
  });

  it('asks back at most 15 % of those whom there was nothing to ask', () => {
    expect(askedBackShare(all)).toBeLessThanOrEqual(0.15);
  });

  it('is what its page says', () => {
    const page = readFileSync('docs/understanding.md', 'utf8');
    expect(pageWithTable(page, all)).toBe(page);
  });
});
