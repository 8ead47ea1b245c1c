/** So many months and a part of one: nothing of the length is dropped, and what it comes to is read back. */
import { expect, test } from 'vitest';
import { newestProcedure } from '#domain/jurisdictions/procedures.ts';
import { understand } from '#domain/understanding/understand.ts';

const askedUnder = (law: string) => ({
  language: law === 'cn-mainland' ? ('zh-CN' as const) : ('en' as const),
  today: '2026-11-24',
  procedure: newestProcedure(law),
});

const meantUnder = (law: string, question: 'start' | 'howmuch', text: string) =>
  understand({ ...askedUnder(law), question, text });

test.each([
  ['cn-mainland', 'start', '老板拖了我2个月零10天的工资，一天180', 1_260_000],
  ['cn-mainland', 'start', '欠我2个月10天工资，一天180', 1_260_000],
  ['cn-mainland', 'howmuch', '两个月零十天 一天180', 1_260_000],
  ['gb', 'start', 'not paid 2 months and 10 days, 90 a day', 630_000],
  ['cn-mainland', 'start', '8月发了一半，9月10月都没发，每月5800', 1_450_000],
  ['cn-mainland', 'howmuch', '8月给了一半 9月没给 每月5800', 870_000],
] as const)('%s, %s: %s is likely %i', (law, question, text, low) => {
  expect(meantUnder(law, question, text).money).toEqual({
    value: { low, high: low, monthly: false },
    sure: false,
  });
});

test.each([
  ['cn-mainland', 'start', '欠我70天工资，一天180', 1_260_000],
  ['cn-mainland', 'start', '9月10月都没发，每月5800', 580_000],
] as const)('%s, %s: %s is sure', (law, question, text, low) => {
  expect(meantUnder(law, question, text).money).toMatchObject({ value: { low }, sure: true });
});

test.each([
  ['cn-mainland', '欠薪 深圳 大鹏制衣厂 15000 3个月', 1_500_000],
  ['cn-mainland', '深圳 龙华 力源五金厂 欠 3 个月 工资 共 15000 元', 1_500_000],
  ['gb', 'not paid, Acme Ltd, £1800 3 months', 180_000],
] as const)('%s: %s, parted by spaces, tells the sum', (law, text, low) => {
  expect(meantUnder(law, 'start', text).money).toMatchObject({ value: { low } });
});

test.each(['工资没发 长沙 湘江劳务 3个月 每月5000 5个人', '工资没发 每月5000 5个人'])(
  '%s counts five',
  (text) => {
    expect(meantUnder('cn-mainland', 'start', text).people?.value).toEqual({ low: 5, high: 5 });
  },
);

test.each([
  ['cn-mainland', '国庆前', '2026-09'],
  ['cn-mainland', '元旦之前', '2025-12'],
  ['gb', 'before new year', '2025-12'],
] as const)('%s: %s is over by then', (law, text, month) => {
  const { since } = understand({ ...askedUnder(law), question: 'since', text });
  expect(since?.value).toEqual({ month, about: true });
});
