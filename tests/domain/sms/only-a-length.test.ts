/** A length of time in plain words is heard at its question and at any other, and never asked for twice. */
import { describe, expect, it } from 'vitest';
import { dialogueTold as told } from '#tests/support/dialogue-told.ts';

describe('a length of time in plain words', () => {
  it.each([
    ['cn-mainland', ['欠薪', '坪山', '腾跃五金厂', '30000', '半年了'], 'people', 6, 6],
    ['cn-mainland', ['欠薪', '坪山', '腾跃五金厂', '每月5000', '快半年了'], 'people', 5.5, 6],
    ['gb', ['unpaid wages', 'Leeds', 'Harewood Homes Ltd', '3000', 'best part of a year'], 'people', 11, 12],
    ['ph', ['unpaid wages', 'Makati', 'Harewood Inc', '30000', 'mga kalahating taon na'], 'people', 6, 6],
  ] as const)('%s: %j is the answer', (law, texts, step, low, high) => {
    expect(told(law, texts)).toMatchObject({ step, answers: { months: { low, high } } });
  });

  it.each([
    ['cn-mainland', ['欠薪', '坪山', '半年了'], 'employer', 6, 6],
    ['cn-mainland', ['欠薪', '坪山', '腾跃五金厂', '0', '半年了'], 'people', 6, 6],
    ['cn-mainland', ['欠薪', '坪山', '腾跃五金厂', '0', '4', '大半年'], 'danger', 7, 8],
    ['gb', ['unpaid wages', 'best part of a year'], 'place', 11, 12],
    ['gb', ['unpaid wages', 'Leeds', 'going on six months'], 'employer', 6, 6],
    ['gb', ['unpaid wages', 'Leeds', 'Harewood Homes Ltd', 'dont know', 'half a year now'], 'people', 6, 6],
    ['ph', ['unpaid wages', 'Makati', 'mga kalahating taon na'], 'employer', 6, 6],
  ] as const)('%s: %j is kept, and its question stays open', (law, texts, step, low, high) => {
    expect(told(law, texts)).toMatchObject({ step, answers: { months: { low, high } } });
  });

  it.each([
    ['gb', ['unpaid wages', 'Leeds', 'Six Weeks Ltd'], 'employer'],
    ['gb', ['unpaid wages', 'Leeds', 'Half Moon'], 'employer'],
    ['cn-mainland', ['欠薪', '坪山', '三月建材'], 'employer'],
  ] as const)('%s: %j is a name', (law, texts, fact) => {
    const { answers } = told(law, texts);
    expect(answers[fact]).toBe(texts.at(-1));
    expect(answers.months).toBeUndefined();
  });
});
