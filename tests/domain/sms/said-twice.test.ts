/** The same text twice in a row: it tells what it dialogueAfter, and nothing else, whatever is asked by then. */
import { describe, expect, test } from 'vitest';
import type { Dialogue } from '#domain/sms/dialogue.ts';
import { dialogueTold, lastTold } from '#tests/support/dialogue-told.ts';

const talksToldTwice = {
  'cn-mainland': ['欠薪', '长沙', '湘江劳务', '18000 3个月', '5个人', '没有危险', '王五'],
  gb: ['unpaid wages', 'Leeds', 'Acme Ltd', '£1800 for 3 months', '5 of us', 'no danger', 'Bob Lee'],
  ph: ['unpaid wages', 'Cebu', 'Acme Inc', 'P18000, 3 months', 'lima kami', 'no danger', 'Jun Reyes'],
} as const;
type LawOfTalk = keyof typeof talksToldTwice;

const further: Readonly<Record<LawOfTalk, readonly string[]>> = {
  'cn-mainland': ['还有加班费2000', '昨天给了5000', '我们8个人', '每人的', '株洲 天元劳务', '6000 2个月'],
  gb: ['also he kept £200 deposit', 'he paid me 500 yesterday', 'we are 8', 'each', '£700, 2 months'],
  ph: ['may utang pa na 500', 'nagbigay siya ng 5000 kahapon', 'walo kami', 'P7000, 2 months'],
};

/** Facts by their values, whether they are sure or still to be read back. */
const valuesOfFacts = ({ answers, doubts }: Dialogue): unknown => {
  const { danger: _, area: __, ...facts } = { ...answers, ...doubts };
  return facts;
};

const dialogueAfter = (law: LawOfTalk, texts: readonly string[]): Dialogue =>
  dialogueTold(law, texts, { otherwise: law === 'cn-mainland' ? 'zh-CN' : 'en' });

describe.each(Object.keys(talksToldTwice) as readonly LawOfTalk[])('under the law of %s', (law) => {
  const steps = talksToldTwice[law].map((_, n) => talksToldTwice[law].slice(0, n + 1));

  test.each(steps)('each answer is dialogueAfter twice (%#)', (...texts) => {
    const said = texts.filter((each) => each !== undefined);
    const again = said.at(-1) ?? '';
    expect(valuesOfFacts(dialogueAfter(law, [...said, again]))).toEqual(
      valuesOfFacts(dialogueAfter(law, said)),
    );
  });

  // any words may be a place; and those at the danger question are weighed as danger
  const asksForFacts = steps.filter((_, n) => n > 0 && n !== 4);
  test.each(further[law])('%s, at every question', (text) => {
    for (const before of asksForFacts) {
      const once = dialogueAfter(law, [...before, text]);
      const twice = dialogueAfter(law, [...before, text, text]);
      expect(valuesOfFacts(twice), before.join(' / ')).toEqual(valuesOfFacts(once));
    }
  });
});

describe('what was dialogueAfter is put again as a question', () => {
  const asked = (law: LawOfTalk, texts: readonly string[]): string => lastTold(law, texts).replies.join('\n');

  test('a place is no firm by being said once more', () => {
    expect(dialogueAfter('cn-mainland', ['欠薪', '长沙', '长沙']).answers.employer).toBeUndefined();
    expect(dialogueAfter('gb', ['unpaid wages', 'Leeds', 'leeds.', 'Acme Ltd']).answers.employer).toBe(
      'Acme Ltd',
    );
  });

  test('a sum counts nobody', () => {
    const texts = [...talksToldTwice['cn-mainland'].slice(0, 4), '18000 3个月'];
    expect(dialogueAfter('cn-mainland', texts)).toMatchObject({ step: 'people', failures: 0 });
    expect(asked('gb', [...talksToldTwice.gb.slice(0, 4), '£1800 for 3 months'])).toContain(
      'How many people',
    );
  });

  test('a digit and a no answer two questions in a row', () => {
    const texts = [...talksToldTwice.gb.slice(0, 4), '1', '1'];
    expect(lastTold('gb', texts).command?.do).toBe('file');
  });
});
