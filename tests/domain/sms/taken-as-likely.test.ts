/** A likely kind or time is asked about once; who goes on telling has it taken, and reads it where all is read back. */
import { describe, expect, it } from 'vitest';
import { lastTold, turnsTold } from '#tests/support/dialogue-told.ts';

const likelyKind = '把我开除了，工资也没给';

describe('a likely kind', () => {
  it('is asked about once, and said where the worker goes on', () => {
    const [first, second, third] = turnsTold('cn-mainland', [likelyKind, '深圳龙华', '永盛五金厂']);
    expect(first?.dialogue).toMatchObject({ step: 'kind', doubts: { kind: 'wage.unpaid' } });
    expect(second?.replies.join()).toContain('工资没发；深圳龙华');
    expect(second?.dialogue).toMatchObject({
      step: 'employer',
      answers: { kind: 'wage.unpaid' },
      doubts: {},
    });
    expect(third?.replies.join()).not.toContain('工资没发');
  });

  it('is read back with all, and corrected there', () => {
    const told = [likelyKind, '深圳龙华', '永盛五金厂', '9000', '3月', '我一个', '没有', '王五'];
    expect(lastTold('cn-mainland', told).replies.join()).toContain('工资没发');
    const other = lastTold('cn-mainland', [...told, '不是工资没发，是没签合同']).dialogue;
    expect(other.answers.kind).toBe('contract.none');
  });

  it.each([[['2']], [['不是']], [['不对，深圳龙华']]])('%j rejects it', (texts) => {
    const { answers } = lastTold('cn-mainland', [likelyKind, ...texts]).dialogue;
    expect(answers.kind).toBeUndefined();
  });

  it('stays asked where nothing is told', () => {
    expect(lastTold('cn-mainland', [likelyKind, '？？？']).dialogue.answers.kind).toBeUndefined();
  });
});

describe('a likely time', () => {
  const before = ['unpaid wages', 'Leeds', 'Pell Roofing', '5000', '3/8'];

  it('is taken where the worker goes on', () => {
    expect(lastTold('gb', before).dialogue.doubts.since).toBeDefined();
    const { answers, doubts, step } = lastTold('gb', [...before, '4 of us']).dialogue;
    expect([answers.since?.day, doubts, step]).toEqual(['2026-08-03', {}, 'danger']);
  });

  it('is not where it is rejected', () => {
    expect(lastTold('gb', [...before, 'no']).dialogue.answers.since).toBeUndefined();
    expect(lastTold('gb', [...before, 'no, since June']).dialogue.answers.since?.month).toBe('2026-06');
  });
});

it('a likely sum is never taken so', () => {
  const { answers, doubts } = lastTold('gb', [
    'unpaid wages',
    'Leeds',
    'Pell Roofing',
    '£90 a day, 10 days, 3 of us',
    'June',
  ]).dialogue;
  expect([answers.money, doubts.money?.low]).toEqual([undefined, 270_000]);
});
