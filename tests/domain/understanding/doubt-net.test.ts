import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { doubtOf, withDoubt } from '#domain/understanding/doubt.ts';
import { type Meaning, questionsAsked } from '#domain/understanding/meaning.ts';
import { understand } from '#domain/understanding/understand.ts';
import { runs } from '#tests/support/seeded.ts';
import { doubtLessons } from '../../../bin/understanding/doubt-lessons.ts';
import { askedAt } from '../../../bin/understanding/reading.ts';
import { learntFrom, rates } from '../../../bin/understanding/softmax.ts';

const file = readFileSync('domain/understanding/words/doubt-net.json', 'utf8');

describe('the net of doubt', () => {
  it('was learnt from the corpora as they are', () => {
    expect(JSON.parse(file).learntFrom).toBe(learntFrom(doubtLessons(), rates.slow));
  });

  it('stays under 200 KB packed', () => {
    expect(gzipSync(file).length).toBeLessThan(200 * 1024);
  });

  it('doubts what a clerk would ask about more than what is plain', () => {
    const doubts = (question: string, text: string): number => doubtOf(askedAt('zh', question, text));
    expect(doubts('who', '劳务公司和厂里两边都不认')).toBeGreaterThan(doubts('who', '宏图劳务'));
    expect(doubts('howmuch', '五千三个月')).toBeGreaterThan(doubts('howmuch', '一共五千'));
  });

  const told: Meaning = {
    danger: 'none',
    kind: { value: 'wage.unpaid', sure: true },
    people: { value: { low: 2, high: 2 }, sure: true },
    asksBack: [],
  };

  it('makes nothing surer, and changes no value', () => {
    fc.assert(
      fc.property(fc.constantFrom(...questionsAsked), fc.string(), (question, text) => {
        const { kind, people } = withDoubt(askedAt('zh', question, text), told);
        expect([kind?.value, people?.value]).toEqual([told.kind?.value, told.people?.value]);
      }),
      { numRuns: runs(200) },
    );
  });

  it('lets stand what is answered as our own questions show it', () => {
    const forms: readonly (readonly [lang: string, of: (sum: string, many: string) => string])[] = [
      ['zh', (sum, many) => `${sum}，${many}个月`],
      ['zh', (sum, many) => `每月${sum}，${many}个月`],
      ['en', (sum, many) => `${sum}, ${many} months`],
      ['en', (sum, many) => `${many} months at ${sum}`],
    ];
    const sums = ['18000', '4,200', '730', '一万八', '六千', '两万三千五'];
    const lengths = ['2', '3', '8', '11', '三', '六'];
    const doubted = forms
      .flatMap(([lang, of]) => sums.flatMap((sum) => lengths.map((many) => [lang, of(sum, many)] as const)))
      .filter(([lang, text]) => withDoubt(askedAt(lang, 'howmuch', text), told) !== told);
    expect(doubted).toEqual([]);
  });

  it.each([
    ['danger', { ...told, danger: 'yes' }],
    ['what may be danger', { ...told, danger: 'maybe' }],
    ['a reserved word', { ...told, called: { value: { word: 'stop', rest: '' }, sure: true } }],
    ['what is read back already', { ...told, kind: { value: 'wage.unpaid', sure: false } }],
  ] satisfies [string, Meaning][])('leaves %s as it is', (_, meaning) => {
    expect(withDoubt(askedAt('zh', 'start', '我包了他的活，连工带料没结清 一共七万八'), meaning)).toBe(
      meaning,
    );
  });
});

describe('what a clerk would ask about though it is told', () => {
  it.each([
    ['zh', 'start', '墙是我包下来刷的，料钱工钱在一起，还差四万一没结', 'is_it_this_sum'],
    ['zh', 'start', '试用头一个月说不给工资 这样对吗', 'is_it_this_time'],
  ])('%s, at %s: %s', (lang, question, text, asks) => {
    expect(understand(askedAt(lang, question, text)).asksBack).toContain(asks);
  });

  it.each([
    ['zh', 'start', '三个月工资没发'],
    ['zh', 'people', '5个人'],
    ['en', 'howmuch', '£1,800'],
    ['en', 'people', '6 of us'],
    ['en', 'since', 'since March'],
    ['tl', 'place', 'sa Makati po'],
  ])('%s, at %s: %s is kept', (lang, question, text) => {
    expect(understand(askedAt(lang, question, text)).asksBack).toEqual([]);
  });
});
