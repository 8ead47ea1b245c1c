/** What is an answer to "is anybody in danger?", and what leaves it open. */
import { describe, expect, test } from 'vitest';
import { lastTold } from '#tests/support/dialogue-told.ts';

const asked: Readonly<Record<string, readonly string[]>> = {
  gb: ['unpaid wages', 'Leeds', 'Acme Ltd', '900', '2 months', '1'],
  ph: ['walang sahod', 'Antipolo', 'RJ Builders', '15k', '2 months', '1'],
  'cn-mainland': ['欠薪', '长沙', '湘江劳务', '18000 3个月', '1'],
};
const answeredWith = (law: string, text: string) => lastTold(law, [...(asked[law] ?? []), text]);

describe('what goes on with the complaint leaves the question open', () => {
  test.each([
    ['gb', 'he paid me'],
    ['gb', 'they cut my hours now to zero'],
    ['gb', 'also 2 more workers Ana and Petru same problem'],
    ['gb', 'i have new number 07700900777'],
    ['gb', 'it was 950 not 900'],
    ['ph', 'oo nga pala 16k'],
    ['ph', 'di pa rin binayaran ang OT namin'],
    ['ph', 'sige'],
    ['cn-mainland', '老板不给钱'],
    ['cn-mainland', '还扣了我押金'],
    ['cn-mainland', '继续问吧'],
  ])('%s: %s', (law, text) => {
    const { dialogue, command } = answeredWith(law, text);
    expect([dialogue.answers.danger, dialogue.between, command]).toEqual([undefined, undefined, undefined]);
  });

  test('the sum that was put right stands', () => {
    expect(answeredWith('gb', 'it was 950 not 900').dialogue.answers.money?.low).toBe(95_000);
  });

  test('after a threat as well: neither a yes nor a no', () => {
    const { dialogue, command } = lastTold('cn-mainland', ['他说要弄死我', '欠薪'], { otherwise: 'zh-CN' });
    expect([dialogue.between?.about, dialogue.answers.kind, command]).toEqual([
      'danger',
      'wage.unpaid',
      undefined,
    ]);
  });

  test('a sum is no digit: 1.5万', () => {
    const { dialogue, command } = lastTold('cn-mainland', ['他说要弄死我', '1.5万'], { otherwise: 'zh-CN' });
    expect([dialogue.between?.about, dialogue.answers.money?.low, command]).toEqual([
      'danger',
      1_500_000,
      undefined,
    ]);
  });

  test('words are kept with the facts: 包工头昨天打了我一耳光, 工资也不给 一万二', () => {
    const { dialogue } = lastTold('cn-mainland', ['包工头昨天打了我一耳光', '工资也不给 一万二']);
    expect(dialogue.notes).toContain('工资也不给 一万二');
    expect(dialogue.answers.money?.low).toBe(1_200_000);
  });
});

describe('what somebody lacks is no no', () => {
  test.each([
    ['gb', 'no doctor, im sick with fever 5 days'],
    ['gb', 'no money for insulin, im diabetic'],
    ['gb', 'no food left for the kids'],
    ['ph', 'wala na po kaming makain'],
    ['ph', 'walang pagkain ang mga bata'],
    ['ph', 'hindi kami kumakain'],
    ['cn-mainland', '没钱看病 发烧五天了'],
    ['cn-mainland', '没饭吃了'],
  ])('%s: %s', (law, text) => {
    expect(answeredWith(law, text).dialogue.between?.about).toBe('danger');
  });
});

describe('a no', () => {
  test.each([
    ['gb', 'no, thanks for your help'],
    ['gb', 'no help needed'],
    ['gb', 'no thank you for helping'],
    ['gb', 'i dont think so'],
    ['gb', 'no wahala dey'],
    ['gb', 'its only my wages'],
    ['gb', 'not in danger just hungry'],
    ['ph', 'wala, salamat po sa tulong'],
    ['ph', 'opo wala po'],
    ['ph', 'sahod lang po'],
    ['cn-mainland', '没有，谢谢你们的帮助'],
    ['cn-mainland', '就是要工资'],
  ])('%s: %s', (law, text) => {
    expect(answeredWith(law, text).dialogue.answers.danger).toBe(false);
  });
});

describe('who needs help all the same is asked once more', () => {
  test.each([
    ['gb', 'no but i need help'],
    ['ph', 'hindi po, pero kailangan ko po ng tulong'],
  ])('%s: %s', (law, text) => {
    const { dialogue, command } = answeredWith(law, text);
    expect([dialogue.between?.about, command]).toEqual(['danger', undefined]);
  });
});
