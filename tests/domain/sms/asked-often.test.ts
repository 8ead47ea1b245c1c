/** Questions and wishes that come at any point, and a new matter told in one text after a complaint. */
import { describe, expect, test } from 'vitest';
import type { Dialogue } from '#domain/sms/dialogue.ts';
import { takeTurn } from '#domain/sms/engine.ts';
import type { KnownCase, Turn, TurnContext } from '#domain/sms/turn.ts';
import { askedOftenIn } from '#domain/understanding/asked-often.ts';
import { cnMainland } from '#tests/support/procedures.ts';
import { knownCase } from '#tests/support/whatever-sent.ts';

const now = new Date('2026-11-24T03:00:00Z');
const on: KnownCase = { ...knownCase, payments: [] };

const texted = (texts: readonly string[], cases: readonly KnownCase[] = []): Turn => {
  const context: TurnContext = { procedure: cnMainland, offices: [], cases, otherwise: 'zh-CN' };
  const turn = (before: Dialogue | undefined, text: string, n: number): Turn =>
    takeTurn(before, { sid: `s${n}`, text }, now, context);
  return texts
    .slice(1)
    .reduce((so, text, n) => turn(so.dialogue, text, n + 1), turn(undefined, texts[0] ?? '', 0));
};

describe('what is asked often', () => {
  test.each([
    [
      'free',
      [
        '要收费吗',
        '请问收钱吗',
        '多少钱',
        '免费的吗',
        'is it free?',
        'do i have to pay',
        'magkano po ang bayad',
      ],
    ],
    [
      'number_lost',
      ['我把编号弄丢了', '编号忘了', '找不到回执了怎么办', 'lost my number', 'nawala ko ang number'],
    ],
    [
      'when_paid',
      ['什么时候给钱', '钱什么时候到', 'when will i get my money', 'kailan ko makukuha ang pera'],
    ],
    ['anew', ['重新来', '从头开始', 'start over', 'Restart please', 'ulit sa simula']],
    ['step_back', ['回到上一步', '上一步', 'go back', 'previous question']],
  ])('%s', (sense, texts) => {
    for (const text of texts) expect(askedOftenIn(text), text).toBe(sense);
  });

  test.each([
    '要交押金吗',
    '老板收费吗',
    'does he have to pay me',
    'I lost my phone number',
    'when did he pay',
    '重新上班',
    'I want to go back home',
    'he took it back',
  ])('%s is something else', (text) => {
    expect(askedOftenIn(text)).toBeUndefined();
  });

  test('who asks what it costs is told that it is free, and the question stays open', () => {
    const { replies } = texted(['欠薪', '龙华', '要收费吗']);
    expect(replies.join()).toMatch(/不收费.*单位或老板叫什么/su);
    expect(texted(['要收费吗'], [on]).dialogue.between).toBeUndefined();
  });

  test.each(['我把编号弄丢了', '什么时候给钱'])('%s: how the case stands, with its last four', (text) => {
    expect(texted([text], [on]).replies.join()).toContain('9X3T');
    expect(texted([text], [on]).dialogue.between).toBeUndefined();
  });

  test('go back puts the question before, and its new answer stands', () => {
    const back = texted(['欠薪', '龙华', '回到上一步']);
    expect(back.dialogue.step).toBe('place');
    const { dialogue } = texted(['欠薪', '龙华', 'go back', '龙岗']);
    expect([dialogue.step, dialogue.answers.place]).toEqual(['employer', '龙岗']);
  });

  test('start over is asked about first', () => {
    const { dialogue } = texted(['欠薪', '龙华', '力源厂', '重新来']);
    expect(dialogue.between).toMatchObject({ about: 'word', word: 'start' });
    expect(texted(['欠薪', '龙华', '力源厂', '重新来', '1']).dialogue.answers).toEqual({});
  });

  test.each([
    ['5周', '5周'],
    ['7周', '7周'],
    ['三个星期', '3周'],
    ['一个半月', '1.5个月'],
    ['2个月', '2个月'],
  ])('%s is said back as %s', (text, said) => {
    expect(texted(['欠薪', '龙华', '力源厂', '18000', text]).replies.join()).toContain(`好的：${said}`);
  });
});

describe('another matter in one text', () => {
  test.each([
    ['另一个厂也欠我工资，惠州惠阳永利厂，5000，1个月', 500_000],
    ['还有一个老板欠我5000', 500_000],
    ['我还有一件事，上一个老板欠我3000', 300_000],
    ['another boss owes me 5000 too', 500_000],
    ['I have a new complaint, Best Cleaning Ltd in Dongguan owes me 3000', 300_000],
  ])('%s: asked whether it is the same, and its facts are there after the answer', (text, fen) => {
    expect(texted([text], [on]).dialogue.between).toMatchObject({ about: 'belongs', words: text });
    const { dialogue } = texted([text, '2'], [on]);
    expect({ ...dialogue.doubts, ...dialogue.answers }).toMatchObject({
      kind: 'wage.unpaid',
      money: { low: fen },
    });
    expect(dialogue.notes).toContain(text);
    expect(texted([text, '1'], [on]).command).toMatchObject({ do: 'write', words: text });
  });

  test.each(['开始', '新的投诉', 'new complaint'])('%s tells nothing yet, and begins one', (text) => {
    expect(texted([text], [on]).dialogue).toMatchObject({ step: 'kind', answers: {} });
  });
});
