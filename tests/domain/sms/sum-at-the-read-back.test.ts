/** A sum that is told once all was read back: what came is taken off, one month's is multiplied, and none goes along in silence. */
import { describe, expect, test } from 'vitest';
import type { Dialogue } from '#domain/sms/dialogue.ts';
import type { Turn } from '#domain/sms/turn.ts';
import { lastTold } from '#tests/support/dialogue-told.ts';

const wholeSumTold = {
  'cn-mainland': ['欠薪', '长沙', '湘江劳务', '18000 3个月', '1', '没有', '王五'],
  gb: ['not paid', 'Leeds', 'Acme Ltd', '£18000 for 3 months', '1', 'no', 'Bob Lee'],
  ph: ['unpaid wages', 'Cebu', 'Acme Inc', 'P18000, 3 months', '1', 'no', 'Jun Reyes'],
} as const;
type LawOfSum = keyof typeof wholeSumTold;
const monthlySumTold: Readonly<Record<LawOfSum, string>> = {
  'cn-mainland': '每月6000 8月到10月',
  gb: '£6000 a month, August to October',
  ph: '6000 a month, August to October',
};

const toldAtReadBack = (
  law: LawOfSum,
  texts: readonly string[],
  sum: string = wholeSumTold[law][3],
): Turn => {
  const begun = wholeSumTold[law].map((each, n) => (n === 3 ? sum : each));
  return lastTold(law, [...begun, ...texts], { otherwise: law === 'cn-mainland' ? 'zh-CN' : 'en' });
};
const answerBy = ({ replies }: Turn): string => replies.join('\n');
const sumStanding = ({ answers }: Dialogue): number | undefined => answers.money?.low;

describe('what came already', () => {
  test.each([
    ['cn-mainland', '昨天给了5000'],
    ['cn-mainland', '前几天老板给了五千'],
    ['cn-mainland', '对的 昨天给了5000'],
    ['cn-mainland', '收到过5000块'],
    ['gb', 'he paid me 5000 yesterday'],
    ['gb', 'yes but he gave me £5000 last week'],
    ['gb', '5000 was paid'],
    ['ph', 'nagbigay siya ng 5000 kahapon'],
    ['ph', 'tama po, nakuha ko na ang 5000'],
  ] as const)('%s: %s is taken off, and read back', (law, text) => {
    const turn = toldAtReadBack(law, [text]);
    expect(answerBy(turn)).toMatch(/13,000/u);
    expect(answerBy(turn)).not.toMatch(/改好了|Changed/u);
    expect(sumStanding(turn.dialogue)).toBe(1_800_000);
    expect(sumStanding(toldAtReadBack(law, [text, '1']).dialogue)).toBe(1_300_000);
    expect(sumStanding(toldAtReadBack(law, [text, '2']).dialogue)).toBe(1_800_000);
  });

  test.each([
    ['打卡上1000了', 1_700_000],
    ['收咗两千', 1_600_000],
    ['老细俾返两千我', 1_600_000],
    ['老板微信转我五百', 1_750_000],
    ['昨天支付宝转了800', 1_720_000],
    ['他给我发了红包200', 1_780_000],
    ['给了一半', 900_000],
    ['工钱拿了七成', 540_000],
    ['付了百分之三十', 1_260_000],
    ['已经拿了三分之一', 1_200_000],
  ] as const)('%s is what came, and what is left is read back', (text, left) => {
    expect(sumStanding(toldAtReadBack('cn-mainland', [text]).dialogue)).toBe(1_800_000);
    expect(sumStanding(toldAtReadBack('cn-mainland', [text, '1']).dialogue)).toBe(left);
  });

  test.each(['老板只肯给一半', '老板说给一半', '一半人拿到了', '老板给别人发了3000'])(
    '%s: nothing came',
    (text) => {
      expect(sumStanding(toldAtReadBack('cn-mainland', [text]).dialogue)).toBe(1_800_000);
    },
  );

  test.each([
    ['cn-mainland', '已经给了8月的'],
    ['cn-mainland', '8月工资发了'],
    ['cn-mainland', '给我打了一个月的'],
    ['gb', 'August was paid'],
    ['gb', 'they paid me for one month already'],
    ['ph', 'binayaran na ang Agosto'],
    ['ph', 'nagbayad na ng isang buwan'],
  ] as const)('%s: %s leaves two months', (law, text) => {
    expect(answerBy(toldAtReadBack(law, [text], monthlySumTold[law]))).toMatch(/12,000/u);
    expect(answerBy(toldAtReadBack(law, [text]))).toMatch(/12,000/u);
  });

  test('of the first month, the others begin a month later', () => {
    const { answers } = toldAtReadBack(
      'cn-mainland',
      ['已经给了8月的', '1', '1'],
      monthlySumTold['cn-mainland'],
    ).dialogue;
    expect(answers).toMatchObject({ months: { low: 2, high: 2 }, since: { month: '2026-09' } });
  });

  test.each([
    ['cn-mainland', '他给我打了5000的欠条'],
    ['cn-mainland', '他给了别人5000'],
    ['cn-mainland', '他只肯给5000'],
    ['gb', 'he paid the others 5000'],
    ['gb', 'he offered me 5000 to shut up'],
    ['gb', 'i paid him 5000 for the visa'],
  ] as const)('%s: %s changes nothing', (law, text) => {
    const { dialogue } = toldAtReadBack(law, [text]);
    expect([sumStanding(dialogue), dialogue.doubts.money]).toEqual([1_800_000, undefined]);
    expect(dialogue.notes).toContain(text);
  });

  test('at another question, too', () => {
    const begun = wholeSumTold['cn-mainland'].slice(0, 5);
    const turn = lastTold('cn-mainland', [...begun, '昨天给了5000'], { otherwise: 'zh-CN' });
    expect(answerBy(turn)).toContain('¥13,000');
    expect(turn.dialogue.answers.danger).toBeUndefined();
  });
});

test.each([
  ['cn-mainland', '18000是一个月的'],
  ['cn-mainland', '这是一个月的'],
  ['cn-mainland', '那是每个月的'],
  ['gb', 'that is for one month'],
  ['gb', '18000 is per month'],
  ['ph', 'kada buwan yan'],
] as const)('%s: %s is each month’s, and read back', (law, text) => {
  expect(answerBy(toldAtReadBack(law, [text]))).toMatch(/54,000/u);
  expect(sumStanding(toldAtReadBack(law, [text]).dialogue)).toBe(1_800_000);
});

test.each([
  ['gb', 'rent 800'],
  ['gb', 'my badge is 4471'],
  ['cn-mainland', '房租800是我自己出的'],
] as const)('%s: %s is asked about before it is the sum', (law, text) => {
  expect(sumStanding(toldAtReadBack(law, [text]).dialogue)).toBe(1_800_000);
});

test.each([
  ['gb', '20000'],
  ['gb', 'it was 20000'],
  ['gb', 'make it 20000'],
  ['cn-mainland', '工资是20000'],
  ['cn-mainland', '对，是20000'],
  ['ph', '20000 po'],
] as const)('%s: %s is the sum', (law, text) => {
  expect(sumStanding(toldAtReadBack(law, [text]).dialogue)).toBe(2_000_000);
});

describe('a sum never goes along in silence', () => {
  const texts: Readonly<Record<LawOfSum, readonly string[]>> = {
    'cn-mainland': [
      '昨天给了18000',
      '昨天给了30000块',
      '还欠我2000块',
      '他扣了我3000块',
      '20000块',
      '一共给过4000元',
    ],
    gb: ['he gave me 18000', 'he took £300 off', 'still 2000 owed', '£20000 in all', 'i got £4000'],
    ph: ['nagbigay ng P30000', 'may utang pa na 500', 'kinaltasan ako ng P300'],
  };
  test.each(
    Object.entries(texts).flatMap(([law, all]) => all.map((text) => [law as LawOfSum, text] as const)),
  )('%s: %s', (law, text) => {
    expect(answerBy(toldAtReadBack(law, [text]))).not.toMatch(/已加上|I added/u);
  });
});
