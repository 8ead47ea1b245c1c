/** A sum in another money than the one that is paid here is never taken for one in it. */
import { describe, expect, it } from 'vitest';
import type { Meaning, QuestionAsked } from '#domain/understanding/meaning.ts';
import { understand } from '#domain/understanding/understand.ts';
import { askedUnder } from '#tests/support/asked.ts';

type Law = 'cn-mainland' | 'gb' | 'ph';

const heard = (law: Law, text: string, question: QuestionAsked = 'howmuch'): Meaning =>
  understand(askedUnder(law, question, text));

describe('a sum in another money', () => {
  it.each([
    ['gb', '$500'],
    ['gb', '500$'],
    ['gb', 'US$500'],
    ['gb', '500 dollars'],
    ['gb', 'five hundred dollars'],
    ['gb', '500 USDT'],
    ['gb', '500u'],
    ['gb', '300 in dollars'],
    ['gb', 'they pay in dollars, 500 a month'],
    ['gb', "it's 500 euros"],
    ['gb', 'he owes me 20000 rupees'],
    ['gb', '3000 zl'],
    ['gb', '3,000 złotych'],
    ['gb', 'Rs 5000'],
    ['gb', '5000 kr'],
    ['gb', '₱500'],
    ['ph', '$500 a month, 3 months'],
    ['ph', '£500'],
    ['ph', '500 dolyar'],
    ['ph', '1500 dirhams a month 4 months'],
    ['cn-mainland', '500美元'],
    ['cn-mainland', '美元1500'],
    ['cn-mainland', '三千港币'],
    ['cn-mainland', '500刀'],
    ['cn-mainland', '500泰达币'],
    ['cn-mainland', '工资按美元 一个月1500'],
  ] as const)('%s: %s: in which money is asked first', (law, text) => {
    const { otherMoney, asksBack } = heard(law, text);
    expect(otherMoney).toBe(true);
    expect(asksBack[0]).toBe('which_money');
  });

  it.each([
    ['gb', '£500', 500],
    ['gb', '500', 500],
    ['gb', '500 quid', 500],
    ['gb', '500 pounds', 500],
    ['gb', '500 bucks', 500],
    ['gb', '$500 (about £400)', 400],
    ['gb', '650 euro which is bout 550 quid', 550],
    ['ph', '5000 pesos', 5000],
    ['ph', 'P5,000', 5000],
    ['cn-mainland', '5000块', 5000],
    ['cn-mainland', '人民币5000', 5000],
    ['cn-mainland', '1000美元折合7000元', 7000],
  ] as const)('%s: %s is in the money of here', (law, text, sum) => {
    const { otherMoney, money } = heard(law, text);
    expect(otherMoney).toBeUndefined();
    expect(money?.value.low).toBe(sum * 100);
  });

  it('is heard in a first text and in a correction, and a shop by such a name is none', () => {
    expect(heard('gb', 'they owe me $500 for 3 months', 'start').otherMoney).toBe(true);
    expect(heard('gb', 'no its 500 dollars', 'readback').otherMoney).toBe(true);
    expect(heard('ph', 'they owe me 5000, I work at Dollar Store', 'start').otherMoney).toBeUndefined();
  });
});
