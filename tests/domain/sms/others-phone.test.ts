/** The phone is the boss's, or texts shall go to another number. */
import { describe, expect, it } from 'vitest';
import { isBossPhone, wishesOtherNumber } from '#domain/understanding/others-phone.ts';
import { lastTold } from '#tests/support/dialogue-told.ts';
import { knownCase } from '#tests/support/whatever-sent.ts';

const bossPhones = [
  "this is the boss's phone, text my other one",
  'this is my bosses phone dont text here',
  'this phone belongs to my boss',
  "im using my manager's phone",
  '这是老板的手机，发到我另一个号码',
  '这个号是公司的 别发这里',
  '我用的是经理的手机',
  'cellphone po ito ng amo ko, sa isang number ko na lang',
  'number po ito ng boss namin',
] as const;

describe('the phone is the boss’s', () => {
  it.each(bossPhones)('%s: nothing more is told on it, and what was told is gone from it', (text) => {
    expect(isBossPhone(text)).toBe(true);
    const law = /\p{Script=Han}/u.test(text) ? 'cn-mainland' : 'gb';
    for (const told of [[], ['unpaid wages'], ['unpaid wages, £800', 'Leeds']]) {
      const { dialogue, command, replies, wishes } = lastTold(law, [...told, text]);
      expect(dialogue).toMatchObject({ stopped: true, step: 'idle', answers: {}, notes: [] });
      expect(dialogue.waiting).toBeUndefined();
      expect([command?.do, wishes]).toEqual(['stop', ['little', 'no_call', 'no_contact']]);
      expect(replies.join('\n')).not.toMatch(/wage|工资|CALL|电话|Leeds/u);
    }
  });

  it.each(["this is my boss's phone, he will kill me if he sees", '这是老板的手机，他要打死我'])(
    '%s: a threat goes before it',
    (text) => {
      expect(lastTold('gb', ['unpaid wages', text]).replies.join('\n')).toMatch(/999|110/u);
    },
  );

  it('who has a case tells its officer the other number', () => {
    const cases = [{ ...knownCase, payments: [] }];
    const words = "this is my boss's phone, text my other one 07911123456";
    expect(lastTold('gb', [words], { cases }).command).toMatchObject({ do: 'write', words });
  });

  it.each([
    'the boss took my phone and my passport',
    '老板把我手机没收了',
    "this is my boss's number 07911123456",
    '这是老板的电话13812345678',
    'my boss phones me at night',
    'company phone bill was taken off my wages',
  ])('%s is said of another thing', (text) => {
    expect(isBossPhone(text)).toBe(false);
  });
});

describe('another number', () => {
  it.each([
    ['gb', 'use my other number 07911123456 not this one'],
    ['gb', 'text me on my other phone'],
    ['cn-mainland', '发我另一个手机号'],
    ['ph', 'sa isang number ko na lang po'],
  ] as const)('%s: %s is noted, and the question stays open', (law, text) => {
    expect(wishesOtherNumber(text)).toBe(true);
    const { dialogue, replies } = lastTold(law, ['unpaid wages', text]);
    expect(dialogue).toMatchObject({ step: 'place', stopped: false, notes: ['unpaid wages', text] });
    expect(replies.join('\n')).toMatch(/the other one|那部手机/u);
  });

  it.each(['the other phone shop', 'my other job is in Hull', '另一个厂也欠钱'])('%s is none', (text) => {
    expect(wishesOtherNumber(text)).toBe(false);
  });
});
