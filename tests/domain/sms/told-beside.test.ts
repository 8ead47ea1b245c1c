/** What is told beside an answer, beside a code, or at the read-back: nothing of it is lost, and nothing told is asked for. */
import { describe, expect, test } from 'vitest';
import { newestProcedure } from '#domain/jurisdictions/procedures.ts';
import type { Dialogue } from '#domain/sms/dialogue.ts';
import { takeTurn } from '#domain/sms/engine.ts';
import type { Turn, TurnContext } from '#domain/sms/turn.ts';
import { besideJoinCode } from '#domain/understanding/join-code.ts';
import { saysSameAsOthers } from '#domain/understanding/people/same-as-others.ts';

const now = new Date('2026-11-24T03:00:00Z');
const code = 'T78Y-B5TW-MGX3';

const textedIn = (law: string, texts: readonly string[], more: Partial<TurnContext> = {}): Turn => {
  const context: TurnContext = {
    procedure: newestProcedure(law),
    offices: [],
    cases: [],
    otherwise: law === 'cn-mainland' ? 'zh-CN' : 'en',
    ...more,
  };
  const turn = (before: Dialogue | undefined, text: string, n: number): Turn =>
    takeTurn(before, { sid: `s${n}`, text }, now, context);
  return texts
    .slice(1)
    .reduce((so, text, n) => turn(so.dialogue, text, n + 1), turn(undefined, texts[0] ?? '', 0));
};

const chinese = ['欠薪', '龙华', '力源厂', '18000，3个月', '1', '没有', '张卫'];
const english = ['unpaid wages', 'Hull', 'Kingsway Cafe Ltd', '1800, 3 months', '1', 'no', 'John Smith'];
const readBackOf = (words: string): Turn =>
  /\p{Script=Han}/u.test(words)
    ? textedIn('cn-mainland', [...chinese, words])
    : textedIn('gb', [...english, words]);

describe('at the read-back', () => {
  test.each([
    '我还有录音',
    '老板电话是13812345678',
    '工友可以作证',
    'I have photos of the rota',
    'the boss number is 07700900999',
    'my mate saw it all',
  ])('%s is noted, and it stays open', (words) => {
    const { dialogue } = readBackOf(words);
    expect([dialogue.step, dialogue.between]).toEqual(['send', undefined]);
    expect(dialogue.notes).toContain(words);
  });

  test.each(['差不多对，就是日期有点问题', '金额不对', 'the amount is wrong', '对，但是人数少写了'])(
    '%s is no addition',
    (words) => {
      expect(readBackOf(words).replies.join()).not.toMatch(/已加上|added/u);
      expect(readBackOf(words).command).toBeUndefined();
    },
  );

  test.each([
    '没错，发吧，还有老板上周骂我们',
    '对的，另外他还不给我们发手套',
    'yes send it, also he swore at me last week',
    'oo tama, pati overtime hindi binayaran',
  ])('%s files, with these words', (words) => {
    const { command } = readBackOf(words);
    expect(command).toMatchObject({ do: 'file', kind: 'wage.unpaid' });
    expect(command).toHaveProperty('statement', expect.stringContaining(words));
  });

  test.each(['对，还有他还欠我500加班费', '对的，还有金额写错了', 'yes, also the amount is wrong'])(
    '%s does not',
    (words) => {
      expect(readBackOf(words).command).toBeUndefined();
    },
  );
});

describe('beside an answer', () => {
  test('words beside a name are kept', () => {
    const words = 'I have not been paid for 2 other months as well. Piotr Zielinski';
    const { dialogue } = textedIn('gb', [...english.slice(0, 6), words]);
    expect([dialogue.answers.name, dialogue.notes.includes(words)]).toEqual(['Piotr Zielinski', true]);
    expect(textedIn('cn-mainland', chinese).dialogue.notes).not.toContain('张卫');
    const both = '加班费2000也没给，张卫';
    expect(textedIn('cn-mainland', [...chinese.slice(0, 6), both]).dialogue.notes).toContain(both);
  });

  test('words beside a sum are kept', () => {
    const words = '老板摔下一句话就走了，欠我两万';
    const { dialogue } = textedIn('cn-mainland', [...chinese.slice(0, 3), words]);
    expect([dialogue.answers.money?.low, dialogue.notes.includes(words)]).toEqual([2_000_000, true]);
  });

  test.each([
    ['cn-mainland', [...chinese.slice(0, 4), '我叫王小明，5个人'], { name: '王小明', people: 5 }],
    ['gb', [...english.slice(0, 4), 'my name is Jo Field, we are 4'], { name: 'Jo Field', people: 4 }],
  ])('%s: a name beside the number of people that was asked for', (law, texts, { name, people }) => {
    expect(textedIn(law, texts).dialogue.answers).toMatchObject({ name, people: { low: people } });
  });
});

describe('in a first text', () => {
  test.each([
    ['gb', 'unpaid wages, Hull, Kingsway Cafe, £450 for 3 weeks, just me', 45_000],
    ['gb', 'unpaid wages, Leeds, Kingsway Cafe Ltd, £450 since October, just me', 45_000],
    ['ph', 'hindi bayad ang sahod, Makati, P18,500 para sa 2 buwan', 1_850_000],
  ])('%s: %s tells the sum', (law, text, fen) => {
    expect(textedIn(law, [text]).dialogue.answers.money).toEqual({ low: fen, high: fen, monthly: false });
  });

  test('that nobody is in danger is not asked where it was told', () => {
    const told = textedIn('gb', ['unpaid wages, Hull, £450, just me. No danger. John Smith.']);
    expect(told.dialogue.answers.danger).toBe(false);
    expect(textedIn('cn-mainland', ['欠薪，龙华，18000，没有危险']).dialogue.answers.danger).toBe(false);
    expect(textedIn('gb', ['unpaid wages, no danger money paid']).dialogue.answers.danger).toBeUndefined();
  });
});

describe('who joins', () => {
  const joint = { caseId: 'c9', number: 'RD26-7K4M2-Q9X3W' };
  const joined = (...texts: readonly string[]): Turn => textedIn('cn-mainland', texts, { joint });

  test('what stands beside the code is told', () => {
    const { command } = joined(`加入${code}，欠我7200，两个月，我叫王五`);
    expect(command).toMatchObject({ do: 'join', name: '王五', claim: { claimedFen: 720_000 } });
    expect(joined(`加入${code} 欠我3000`).dialogue).toMatchObject({
      step: 'name',
      answers: { money: { low: 300_000 } },
    });
    expect(joined(`加入${code}`).dialogue).toMatchObject({ step: 'owed', notes: [] });
  });

  test.each(['和他一样', '跟他们一样', '我也一样', 'same as them', 'the same', 'pareho lang sa kanila'])(
    '%s leaves the sum to the office',
    (words) => {
      const { dialogue } = joined(`加入${code}`, words);
      expect([dialogue.step, dialogue.notes]).toEqual(['name', [words]]);
    },
  );

  test.each(['我欠一样多，5000', '每个月都不一样', 'not the same boss'])('%s is no such answer', (words) => {
    expect(saysSameAsOthers(words)).toBe(false);
  });

  test.each([
    [`I want to join, code ${code}`, ''],
    [`加入${code}`, ''],
    [`join ${code} he owes me 5000`, 'he owes me 5000'],
  ])('%s tells beside it: %s', (text, beside) => {
    expect(besideJoinCode(text)).toBe(beside);
  });
});
