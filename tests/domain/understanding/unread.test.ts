import { describe, expect, it } from 'vitest';
import { askedBackShare, figuresOf } from '../../../bin/understanding/figures.ts';
import type { Matter } from '../../../bin/understanding/judge.ts';
import { judgedCorpus } from '../../../bin/understanding/reading.ts';

// written by people who knew the form of a line and nothing of the reader; nothing was learnt from them
const unread = ['eleventh', 'thirteenth'].flatMap((each) =>
  judgedCorpus(`tests/domain/understanding/unread/voices-${each}.tsv`),
);

describe('how well messages are understood from which nothing was learnt', () => {
  it.each<[Matter, precision: number, recall: number]>([
    ['money', 0.9, 0.62],
    ['months', 0.85, 0.64],
    ['since', 0.92, 0.77],
    ['people', 0.91, 0.68],
    ['kind', 0.92, 0.78],
    ['keyword', 0.98, 0.84],
    ['answer', 0.96, 0.82],
    ['place', 0.93, 0.8],
    ['employer', 0.8, 0.55],
    ['asking', 1, 0.82],
  ])(
    '%s: at least %f of what is kept is right, and %f of what is said is kept',
    (matter, precision, recall) => {
      const figures = figuresOf(unread, matter, 'all');
      expect(figures.precision).toBeGreaterThanOrEqual(precision);
      expect(figures.recall).toBeGreaterThanOrEqual(recall);
    },
  );

  it('hears of danger wherever there is any, and asks few in vain', () => {
    const tells = (grade?: string): boolean => grade === 'yes' || grade === 'maybe';
    const dangers = unread.filter(({ line }) => tells(line.expected.danger));
    const heard = dangers.filter(({ got }) => tells(got.danger));
    expect(heard.length / dangers.length).toBeGreaterThan(0.95);
    expect(askedBackShare(unread)).toBeLessThanOrEqual(0.22);
  });
});
