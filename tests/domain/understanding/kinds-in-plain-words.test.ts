/** Kinds that are told by plain words, and the bare matter, which is asked about. */
import { expect, test } from 'vitest';
import { understand } from '#domain/understanding/understand.ts';
import { askedAt } from '../../../bin/understanding/reading.ts';

const told = (lang: string, text: string) => understand(askedAt(lang, 'start', text));

test.each([
  ['zh', '想说下工资'],
  ['zh', '薪水的问题'],
  ['zh', '关于我们的工钱'],
  ['zh', '工资！！工资！！'],
  ['zh', '发工钱！发工钱！！'],
  ['zh', '还我血汗钱！！'],
  ['en', 'salary'],
  ['en', 'about my wages'],
  ['en', 'pay issue'],
  ['tl', 'sahod po'],
])('%s: of %s it is asked what is wrong', (lang, text) => {
  const { kind, asksBack } = told(lang, text);
  expect(kind?.sure).not.toBe(true);
  expect(asksBack).toEqual(['which_kind']);
});

test.each([
  ['外包公司半年签一次，签了四次每次换个公司名'],
  ['每到快满两年就让我换个派遣公司重签'],
  ['派遣公司换了三家了，人还在同一个岗'],
  ['人力公司一年让我们换一家签'],
])('of %s it is asked whether it is the contract', (text) => {
  const { kind, asksBack } = told('zh', text);
  expect(kind).toEqual({ value: 'contract.none', sure: false });
  expect(asksBack).toEqual(['which_kind']);
});

test.each([
  ['zh', '劳务公司没跟我签合同', 'contract.none'],
  ['zh', '要工资', 'wage.unpaid'],
  ['zh', '还我血汗钱 三个月没发了', 'wage.unpaid'],
  ['zh', '我的工资没发', 'wage.unpaid'],
  ['zh', '公司换了老板 工资不认了', 'wage.unpaid'],
  ['zh', '不给💵', 'wage.unpaid'],
  ['zh', '仲裁要我交劳动合同 公司从来没跟我签', 'contract.none'],
  ['zh', '招工时说一天两百二 发钱变成一百八', 'wage.partial'],
  ['zh', '主管半夜给我发那种图片', 'vulnerable.harassment'],
  ['zh', '要我降薪 我不肯 门卫就不让我进厂', 'contract.dismissal'],
  ['en', 'theres a lad of 13 washing cars with us', 'vulnerable.child'],
  ['en', 'the girl on our packing line is only 14', 'vulnerable.child'],
  ['en', 'my niece is 12 and they got her sewing in the workshop', 'vulnerable.child'],
  ['en', 'supervisor keeps saying dirty stuff to me', 'vulnerable.harassment'],
  ['en', 'manager sends me filthy messages every night', 'vulnerable.harassment'],
  ['en', 'half our pay is tokens for the canteen', 'wage.deduction'],
  ['en', 'agreed 13.50 an hr but they pay me 12.80', 'wage.partial'],
  ['en', 'offer letter £13 an hour they pay 11.90', 'wage.partial'],
  ['en', 'slip says 42 hrs they only paid 31', 'wage.partial'],
])('%s: %s is told', (lang, text, value) => {
  expect(told(lang, text).kind).toEqual({ value, sure: true });
});

test.each([
  ['en', 'my son is 13 and not well'],
  ['en', 'i was paid for 12 of 14 days'],
])('%s: %s is of no child at work', (lang, text) => {
  expect(told(lang, text).kind?.value).not.toBe('vulnerable.child');
});
