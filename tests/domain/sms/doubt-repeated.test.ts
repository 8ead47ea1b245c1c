/** A number that repeats what was asked is a yes; one that repeats what came answers nothing. */
import { describe, expect, it } from 'vitest';
import { toldBehindFirm } from '#tests/support/dialogue-told.ts';

describe('a number told once more', () => {
  it.each([
    ['cn-mainland', ['5000', '2', '2']],
    ['cn-mainland', ['5000', '2', '2个月']],
    ['gb', ['5000', '2', '2']],
    ['gb', ['5000', '2', '1']],
    ['gb', ['5000', '2', 'months']],
  ] as const)('%s: %j is two months', (law, texts) => {
    expect(toldBehindFirm(law, texts)).toMatchObject({
      step: 'people',
      answers: { months: { low: 2, high: 2 } },
    });
  });

  it('of another number 2 is a no', () => {
    expect(toldBehindFirm('gb', ['5000', '3', '2'])).toMatchObject({ step: 'since', doubts: {} });
  });

  it.each([
    ['cn-mainland', ['9000', '又给了2000', '2000']],
    ['gb', ['9000', 'he gave another 2000', '2000']],
    ['ph', ['9000', 'nagbigay ulit ng 2000', '2000']],
    ['ph', ['9000', 'nagpadala pa siya ng 2000']],
  ] as const)('%s: %j leaves what is left asked about', (law, texts) => {
    const { answers, doubts } = toldBehindFirm(law, texts);
    expect([answers.money?.low, doubts.money?.low]).toEqual([900_000, 700_000]);
    expect(toldBehindFirm(law, [...texts, '1']).answers.money?.low).toBe(700_000);
  });

  it.each([
    ['cn-mainland', ['18000', '3月', '老板刚打了3000', '不对，是2000'], 1_600_000],
    ['gb', ['900', 'June', 'he paid 200', 'no 300'], 60_000],
    ['ph', ['9000', 'Hunyo', 'nagbigay ng 2000', 'hindi, 3000'], 600_000],
  ] as const)('%s: %j puts right what came', (law, texts, low) => {
    expect(toldBehindFirm(law, texts).doubts.money?.low).toBe(low);
  });

  it('puts right what is left, where it is nearer', () => {
    const { answers } = toldBehindFirm('cn-mainland', ['18000', '3月', '老板刚打了3000', '不对，是14000']);
    expect(answers.money?.low).toBe(1_400_000);
  });

  it('leaves what was kept back a sum more', () => {
    expect(toldBehindFirm('gb', ['9000', 'he kept another 2000']).doubts.money?.low).toBe(1_100_000);
  });
});
