import { describe, expect, test } from 'vitest';
import { openQuestion } from '#domain/sms/asking.ts';
import type { Dialogue } from '#domain/sms/dialogue.ts';
import { takeTurn } from '#domain/sms/engine.ts';
import type { Turn, TurnContext } from '#domain/sms/turn.ts';
import { lastTold } from '#tests/support/dialogue-told.ts';
import { cnMainland } from '#tests/support/procedures.ts';

const now = new Date('2026-11-24T03:00:00Z');
const inLanguage = (otherwise: TurnContext['otherwise']): TurnContext => ({
  procedure: cnMainland,
  offices: [],
  cases: [],
  otherwise,
});

const lastOf = (texts: readonly string[]): Turn => {
  const context = inLanguage(/\p{Script=Han}/u.test(texts[0] ?? '') ? 'zh-CN' : 'en');
  let dialogue: Dialogue | undefined;
  let turn: Turn | undefined;
  for (const [n, text] of texts.entries()) {
    turn = takeTurn(dialogue, { sid: `s${n}`, text }, now, context);
    dialogue = turn.dialogue;
  }
  if (turn === undefined) throw new Error('nothing was said');
  return turn;
};

/** A plain story, told to the end; that nobody is in danger was said when it was asked as everybody is asked. */
const plainStory = ['unpaid wages', 'Longhua', 'Liyuan Ltd', '18000, 3 months', '1', 'no', 'Wang Wei'];
const plainInChinese = ['欠薪，龙华，力源厂，一共18000，3个月，就我一个人', '没有', '张卫'];

const isWeighed = ({ dialogue, command }: Turn): boolean =>
  dialogue.between?.about === 'danger' || (command?.do === 'file' && command.danger);

const threats = [
  'she is saying I must leave tonight',
  'she took my passport and says i must go',
  'they want me out of the house tonight',
  'he will hurt me if I complain',
  'the boss sent people to my room',
  'he said he will come with his brothers tonight',
  'palalayasin daw nila ako mamaya',
  'pinagbabantaan ako ng amo ko',
];
const threatsInChinese = [
  '他说今晚再不走就让人来收拾我',
  '老板说今晚就得滚，不然叫人来',
  '他说让我小心点',
  '说不走就打断我的腿',
  '他们今晚要把我赶出去',
  '他扬言要弄死我',
  '他说知道我家在哪',
];

describe('a threat that is told after a plain story', () => {
  test.each(threats)('at the read-back: %s', (words) => {
    expect(isWeighed(lastOf([...plainStory, words]))).toBe(true);
  });

  test.each(threatsInChinese)('at the read-back: %s', (words) => {
    expect(isWeighed(lastOf([...plainInChinese, words]))).toBe(true);
  });

  test.each(threats)('where the firm is asked for: %s', (words) => {
    expect(isWeighed(lastOf(['not paid in Longhua', words]))).toBe(true);
  });

  test.each(threatsInChinese)('where the place is asked for: %s', (words) => {
    expect(isWeighed(lastOf(['欠薪', words]))).toBe(true);
  });

  test('stands in the complaint, whatever is answered', () => {
    const { command } = lastOf([...plainStory, 'she is saying I must leave tonight', 'no', '1']);
    expect(command).toMatchObject({ do: 'file', statement: expect.stringContaining('I must leave tonight') });
  });

  test('is asked about twice in one complaint, and no more; nothing of it files what waits for a yes', () => {
    const told = [
      ...plainStory,
      'he will hurt me if I complain',
      'no',
      'he said he knows where I live',
      'no',
    ];
    const { dialogue, command } = lastOf([...told, 'he took my passport and says i must go']);
    expect(command).toBeUndefined();
    expect(dialogue).toMatchObject({ step: 'send' });
    expect(dialogue.between).toBeUndefined();
    expect(dialogue.notes.at(-1)).toContain('passport');
  });
});

describe('words that only look like one', () => {
  test.each(['the amount is 17000', 'he is my uncle', 'she left the job last month', 'they are a big firm'])(
    'at the read-back: %s',
    (words) => {
      const turn = lastOf([...plainStory, words]);
      expect(isWeighed(turn)).toBe(false);
      expect(turn.command).toBeUndefined();
    },
  );

  test.each([
    'Leave It To Us Cleaning Ltd',
    'Thug Coffee Ltd',
    'the firm is called Tonight Foods',
    "don't know",
  ])('where the firm is asked for: %s', (words) => {
    expect(isWeighed(lastOf(['not paid in Longhua', words]))).toBe(false);
  });

  test.each(['18000，3个月', '金额改成17000', '我今晚回老家'])('at the read-back: %s', (words) => {
    expect(isWeighed(lastOf([...plainInChinese, words]))).toBe(false);
  });
});

test('months that are only likely, beside so much a month, are read back by themselves', () => {
  const { dialogue } = lastOf(['欠薪', '龙华', '力源厂']);
  const money = { low: 520_000, high: 520_000, monthly: true };
  const doubted: Dialogue = {
    ...dialogue,
    step: 'months',
    answers: { ...dialogue.answers, money },
    doubts: { months: { low: 3, high: 3 } },
  };
  expect(openQuestion(doubted, cnMainland).join('\n')).toContain('您是说3个月，');
});

test.each([
  ['cn-mainland', '工资三个月没发', '工头说再闹就打断我的腿'],
  ['cn-mainland', '工资三个月没发', '老板说要找人弄死我'],
  ['gb', 'no wages 2 months', 'he said he will break my legs'],
  ['ph', 'unpaid wages', 'sabi niya papatayin niya ako'],
])('%s: asked where it is, %s and then %s tells no place', (law, wages, threat) => {
  const { answers, doubts } = lastTold(law, [wages, threat]).dialogue;
  expect(answers.place ?? doubts.place).toBeUndefined();
});
