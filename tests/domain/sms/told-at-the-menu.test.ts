/** A whole story told at the menu of kinds is heard as a first text is; so are the plainest corrections and comings back. */
import { describe, expect, it } from 'vitest';
import { newestProcedure } from '#domain/jurisdictions/procedures.ts';
import type { Turn } from '#domain/sms/turn.ts';
import type { QuestionAsked } from '#domain/understanding/meaning.ts';
import { understand } from '#domain/understanding/understand.ts';
import { lastTold } from '#tests/support/dialogue-told.ts';

const procedure = newestProcedure('gb');
const turnOf = (texts: readonly string[]): Turn => lastTold('gb', texts);
const meant = (question: QuestionAsked, text: string) =>
  understand({ question, text, language: 'en', today: '2026-11-25', procedure });

describe('a story at the menu of kinds', () => {
  it.each(['hello', 'START', 'hi there'])('after %s is heard whole', (greeting) => {
    const { dialogue } = turnOf([greeting, 'not been paid 2 weeks, £700 total, Derby, Kwik Couriers']);
    expect(dialogue).toMatchObject({
      step: 'people',
      answers: { kind: 'wage.unpaid', place: 'Derby', employer: 'Kwik Couriers', money: { low: 70_000 } },
    });
    expect(turnOf([greeting, "I'm owed £700 for 2 weeks"]).dialogue.answers).toMatchObject({
      kind: 'wage.unpaid',
      money: { low: 70_000 },
    });
  });

  it('a sum alone leaves the kind open', () => {
    expect(turnOf(['hello', '£700']).dialogue).toMatchObject({
      step: 'kind',
      answers: { money: { low: 70_000 } },
    });
  });
});

describe('only me', () => {
  it.each(['only me', 'its only me', 'no wait its just me', 'me only', '就我一个'])(
    'at the read-back, %s: is one person',
    (text) => {
      const story = ['not paid 2 weeks, £700, Derby, Kwik Couriers', '3', 'no', 'Joe'];
      const { dialogue, replies } = turnOf([...story, text]);
      expect(replies.join('\n')).toMatch(/^Changed\./);
      expect(dialogue.answers.people).toEqual({ low: 1, high: 1 });
    },
  );

  it.each(['only me knows', 'just me asking', 'hindi lang ako'])('%s: counts nobody', (text) => {
    expect(meant('readback', text).people).toBeUndefined();
  });
});

describe('the name of somebody else', () => {
  it.each([
    'not paid £700, Derby. My employers name is Mrs Patricia Hall',
    'not paid £700. My managers name is Tony Blake',
    "not paid £700. The boss's name is Tony Blake",
    'not paid £700, his name is Tony Blake',
    '欠工资，老板姓名是王大海',
  ])('%s: is not the worker’s', (text) => {
    expect(meant('start', text).name).toBeUndefined();
  });

  it.each(['not paid £700. my name is Joe Marsh', 'not paid £700. Name: Joe Marsh', '欠工资，姓名：王大海'])(
    '%s: is',
    (text) => {
      expect(meant('start', text).name?.sure).toBe(true);
    },
  );

  it('of a man called Jun tells no month', () => {
    expect(meant('howmuch', 'sabi ni Jun 16k').since).toBeUndefined();
    expect(meant('howmuch', '16k since Jun').since?.value.month).toBe('2026-06');
  });

  it('nor is the question whether one is needed', () => {
    expect(meant('name', 'kailangan po ba')).toMatchObject({ asksBack: ['their_question'] });
    expect(meant('name', 'kailangan po ba').name).toBeUndefined();
  });
});

describe('figures and nothing else, at the beginning', () => {
  it.each(['12000块 5个人 4个月', '5个人，4个月，1万2', '4个月 12000 5个人'])('%s are all kept', (text) => {
    const { answers } = lastTold('cn-mainland', [text], { otherwise: 'zh-CN' }).dialogue;
    expect(answers).toMatchObject({
      money: { low: 1_200_000 },
      people: { low: 5, high: 5 },
      months: { low: 4, high: 4 },
    });
  });
});
