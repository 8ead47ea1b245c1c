/** What stands at the read-back, whatever else is told there: the kind, the firm, the place; and what takes their place. */
import { describe, expect, test } from 'vitest';
import type { Dialogue } from '#domain/sms/dialogue.ts';
import type { Turn } from '#domain/sms/turn.ts';
import { lastTold } from '#tests/support/dialogue-told.ts';

const told = {
  'cn-mainland': ['欠薪', '龙华', '力源五金厂', '18000，3个月', '1', '没有', '张卫'],
  gb: ['unpaid wages', 'Hull', 'Kingsway Cafe Ltd', '1800, 3 months', '1', 'no', 'John Smith'],
  ph: ['unpaid wages', 'Cebu City', 'Mabuhay Foods Inc', '18000, 3 months', '1', 'no', 'Jose Cruz'],
} as const;
type Law = keyof typeof told;

const readBackWith = (law: Law, ...words: readonly string[]): Turn =>
  lastTold(law, [...told[law], ...words], { otherwise: law === 'cn-mainland' ? 'zh-CN' : 'en' });

const answersWith = (law: Law, words: string): Dialogue['answers'] =>
  readBackWith(law, words).dialogue.answers;

describe('a second kind', () => {
  test.each([
    ['gb', 'also they didnt pay holiday pay'],
    ['gb', 'he kept my tools too'],
    ['gb', 'and he sacked me too'],
    ['gb', 'plus no payslips'],
    ['ph', 'pati 13th month po hindi binayaran'],
    ['ph', 'pati overtime hindi binayaran'],
    ['cn-mainland', '他们也没给我交社保'],
    ['cn-mainland', '还扣了我押金'],
    ['cn-mainland', '少了一条，合同也没签'],
  ] as const)('%s: %s goes along, and the first one stands', (law, words) => {
    const { dialogue } = readBackWith(law, words);
    expect([dialogue.step, dialogue.between, dialogue.answers.kind]).toEqual([
      'send',
      undefined,
      'wage.unpaid',
    ]);
    expect(dialogue.notes).toContain(words);
    expect(readBackWith(law, words, '1').command).toMatchObject({
      do: 'file',
      kind: 'wage.unpaid',
      statement: expect.stringContaining(words),
    });
  });

  test.each([
    ['gb', 'its holiday pay not wages', 'wage.holiday_pay'],
    ['gb', "it's not wages it's holiday pay", 'wage.holiday_pay'],
    ['ph', '13th month po hindi sahod', 'wage.thirteenth_month'],
    ['ph', 'hindi po sahod, 13th month po', 'wage.thirteenth_month'],
    ['cn-mainland', '是加班费不是工资', 'wage.overtime'],
    ['cn-mainland', '不是工资，是加班费', 'wage.overtime'],
  ] as const)('%s: %s takes its place', (law, words, kind) => {
    expect(answersWith(law, words).kind).toBe(kind);
  });

  test.each([
    ['gb', 'Kestrel not Castle'],
    ['gb', 'he did not pay me'],
    ['cn-mainland', '不是我一个人的事'],
  ] as const)('%s: %s names none', (law, words) => {
    expect(answersWith(law, words).kind).toBe('wage.unpaid');
  });
});

describe('the firm', () => {
  test.each([
    ['gb', 'the boss is called Dan not Dave'],
    ['gb', 'no, the boss is called Dan'],
    ['ph', 'ang amo ko po ay si Danny, hindi si Dante'],
    ['cn-mainland', '老板叫李军不叫李刚'],
    ['cn-mainland', '不对，老板叫李军'],
  ] as const)('%s: %s leaves it, and goes along', (law, words) => {
    const { dialogue } = readBackWith(law, words);
    expect(dialogue.answers.employer).toBe(told[law][2]);
    expect(dialogue.notes.join()).toMatch(/Dan|李军/u);
  });

  test.each([
    ['gb', 'the firm is Acme Clean not Acme Cleaning and its 1300', 'Acme Clean', 130_000],
    ['gb', 'the company is called Kwik Vans and they owe 1300', 'Kwik Vans', 130_000],
    ['gb', 'boss is Sunny Clean Ltd', 'Sunny Clean Ltd', 180_000],
    ['cn-mainland', '老板不对，是恒远建筑劳务有限公司', '恒远建筑劳务有限公司', 1_800_000],
  ] as const)('%s: %s is %s, whatever stands beside it', (law, words, employer, low) => {
    expect(answersWith(law, words)).toMatchObject({ employer, money: { low } });
  });
});

describe('the place', () => {
  test.each([
    ['gb', 'he lives in Dudley'],
    ['gb', 'he is in Spain now'],
    ['gb', 'the owner lives in Dudley'],
    ['gb', 'my boss has gone back to Poland'],
    ['ph', 'nakatira siya sa Manila'],
    ['ph', 'nasa Dubai na po ang amo ko'],
    ['cn-mainland', '老板住在东莞'],
    ['cn-mainland', '老板现在在湖南'],
    ['cn-mainland', '他跑回湖南了'],
  ] as const)('%s: %s leaves the place and the firm, and goes along', (law, words) => {
    const { dialogue } = readBackWith(law, words);
    const { place, employer } = dialogue.answers;
    expect([dialogue.step, place, employer]).toEqual(['send', told[law][1], told[law][2]]);
    expect(dialogue.notes).toContain(words);
  });

  test.each([
    ['gb', 'its in Goole', 'Goole'],
    ['cn-mainland', '地点改成坪山', '坪山'],
  ] as const)('%s: %s changes it', (law, words, place) => {
    expect(answersWith(law, words).place).toBe(place);
  });
});
