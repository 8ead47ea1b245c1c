/** What was paid while a complaint is told: nothing is read from the day, and the sum is never guessed. */
import { describe, expect, test } from 'vitest';
import { lastTold } from '#tests/support/dialogue-told.ts';

const toldBefore = {
  'cn-mainland': ['老板不给钱 一共欠900元 2个月 东莞 永盛五金厂'],
  gb: ['boss not pay £900 2 months in Hull firm Alpha Build'],
  ph: ['di ako sinahuran 5000 2 buwan sa Cebu City, amo ko si Mrs Reyes'],
} as const;
type LawOfPay = keyof typeof toldBefore;

const afterPay = (law: LawOfPay, ...texts: readonly string[]): ReturnType<typeof lastTold> =>
  lastTold(law, [...toldBefore[law], ...texts], { otherwise: law === 'cn-mainland' ? 'zh-CN' : 'en' });

describe('paid, and not how much', () => {
  test.each([
    ['gb', ['they paid me']],
    ['gb', ['1', 'no', '0', 'boss paid me yesterday thanks']],
    ['gb', ['1', 'no', 'i got paid today']],
    ['ph', ['ako', 'wala', '0', 'nagbayad na po sila']],
    ['ph', ['binayaran na nila ako kahapon']],
    ['cn-mainland', ['1', '没有', '0', '老板今天给我发工资了']],
  ] as const)('%s: %j asks for the sum anew', (law, texts) => {
    const { dialogue } = afterPay(law, ...texts);
    expect(dialogue.step).toBe('owed');
    expect(dialogue.answers.money ?? dialogue.doubts.money).toBeUndefined();
    expect(dialogue.answers.people?.low ?? 1).toBe(1);
    expect(dialogue.notes.at(-1)).toBe(texts.at(-1));
  });

  test('the day of it is not since when', () => {
    const { dialogue } = lastTold(
      'gb',
      ['boss not pay £900 in Hull firm Alpha Build', 'they paid me today'],
      {
        otherwise: 'en',
      },
    );
    expect(dialogue.answers.since ?? dialogue.doubts.since).toBeUndefined();
  });

  test.each(['they paid me late', 'he paid me cash', 'they paid my brother', 'has he paid me?'])(
    '%s leaves the sum',
    (text) => {
      expect(afterPay('gb', '1', 'no', '0', text).dialogue.answers.money?.low).toBe(90_000);
    },
  );
});

describe('all of it was paid', () => {
  test.each([
    ['gb', 'all paid now thanks'],
    ['gb', 'he paid me everything today'],
    ['ph', 'bayad na lahat'],
    ['cn-mainland', '钱都给了'],
  ] as const)('%s: %s, at the read-back, asks whether to drop it', (law, text) => {
    const told = ['1', { 'cn-mainland': '没有', gb: 'no', ph: 'wala' }[law], '0', text];
    expect(afterPay(law, ...told).dialogue.between).toMatchObject({ about: 'word', word: 'withdraw' });
    const { dialogue } = afterPay(law, ...told, '2');
    expect(dialogue.step).toBe('send');
    expect(dialogue.notes.at(-1)).toBe(text);
  });
});
