/** What is told behind a yes or a no, after a cry, and where it is asked whether to end it: heard, and kept in words. */
import { describe, expect, it } from 'vitest';
import { tailOf } from '#domain/messages/notice.ts';
import type { KnownCase, Turn } from '#domain/sms/turn.ts';
import { turnsTold } from '#tests/support/dialogue-told.ts';

const known: KnownCase = {
  caseId: 'c1',
  worker: 'w1',
  number: 'RD26-7K4M2-Q9X3T',
  status: 'under_review',
  procedure: 'cn-mainland@2026-01',
  office: 'cn-sz-lh',
  fresh: true,
  payments: [],
  asksTalk: false,
};
const tail = tailOf(known.number);

const turnsOf = (texts: readonly string[], cases: readonly KnownCase[] = []): readonly Turn[] =>
  turnsTold('cn-mainland', texts, {
    cases,
    otherwise: /\p{Script=Han}/u.test(texts[0] ?? '') ? 'zh-CN' : 'en',
  });
const lastOf = (texts: readonly string[], cases: readonly KnownCase[] = []): Turn =>
  turnsOf(texts, cases).at(-1) as Turn;

const toldInChinese = ['欠薪', '坪山', '腾跃五金厂', '21000，3个月', '4'];
const toldInEnglish = ['unpaid wages', 'Longhua', 'Harewood Homes Ltd', '21000, 3 months', '4'];

describe('behind a yes to the read-back', () => {
  it.each([
    '对，我老婆被老板娘推下楼了',
    '没错，我老公刚从架子上掉下来了',
    '对，工头把我打了',
    '是的，我被老板打伤了',
  ])('a cry is weighed, and its words are kept: %s', (text) => {
    const { dialogue, command } = lastOf([...toldInChinese, '没有', '何敏', text]);
    const isRung = command?.do === 'file' && command.danger && command.statement.includes(text);
    const isAsked = dialogue.between?.about === 'danger' && dialogue.notes.includes(text);
    expect(isRung || isAsked).toBe(true);
  });

  it.each(['yes, he hit me yesterday', 'yes and my wife was pushed down the stairs by the boss'])(
    'in English: %s',
    (text) => {
      const { dialogue, command } = lastOf([...toldInEnglish, 'no', 'He Min', text]);
      expect(command === undefined ? dialogue.between?.about : command).not.toMatchObject({ danger: false });
      expect(JSON.stringify([dialogue.notes, command])).toContain(text);
    },
  );

  it.each(['对，老板太坏了', '对，快点帮我们要工资', '对，谢谢'])('it is filed, and no alarm: %s', (text) => {
    expect(lastOf([...toldInChinese, '没有', '何敏', text]).command).toMatchObject({ danger: false });
  });

  it('a remark goes with it', () => {
    const { command } = lastOf([...toldInChinese, '没有', '何敏', '对，老板真是太坏了']);
    expect(command).toMatchObject({ statement: expect.stringContaining('太坏了') });
  });
});

describe('behind a no to whether somebody is in danger', () => {
  it.each(['没有，但老板说要弄死我', '没有，不过宿舍漏电'])('what may be one is asked about: %s', (text) => {
    const { dialogue } = lastOf([...toldInChinese, text]);
    expect(dialogue).toMatchObject({ between: { about: 'danger' }, notes: expect.arrayContaining([text]) });
  });

  it('what is none is kept', () => {
    const { dialogue } = lastOf([...toldInChinese, '没有，但工资一直不给']);
    expect(dialogue).toMatchObject({ step: 'name', notes: expect.arrayContaining(['没有，但工资一直不给']) });
  });
});

describe('a question which number to call', () => {
  it.each(['有危险的时候打哪个电话', 'who do i call if there is danger'])('gets the numbers: %s', (text) => {
    const { command, dialogue, replies } = lastOf([text], [known]);
    expect([command, dialogue.between, replies.join('').includes('110')]).toEqual([
      undefined,
      undefined,
      true,
    ]);
  });
});

describe('after a cry, and where it is', () => {
  const cried = ['着火了 快来', '龙华大道3号'];

  it.each([
    ['灭了 没事了'],
    ['没事，按错了'],
    ['120来了'],
    ['120来了', '火灭了，人都没事'],
    ['按错了', '没事，按错了'],
  ])('news of it go to the office: %s', (...news) => {
    const { command, dialogue, replies } = lastOf([...cried, ...news], [known]);
    expect(command).toEqual({ do: 'write', on: known, words: news.at(-1) });
    expect([dialogue.between, replies.length]).toEqual([undefined, 1]);
  });

  it('whom help has found is not asked for the place', () => {
    const [, answer] = turnsOf(['着火了 快来', '120来了'], [known]);
    expect(answer?.replies.join('')).not.toContain('在哪里');
  });

  it('who cries again is heard', () => {
    expect(lastOf([...cried, '没事了', '又着火了，有人在里面'], [known]).command).toMatchObject({
      do: 'report_danger',
    });
  });

  it('where nobody cried it is no news', () => {
    expect(lastOf(['120来了'], [known]).command).toBeUndefined();
  });
});

describe('asked whether to end it', () => {
  it.each(['是老板逼我的', '是，老板逼我撤的'])('who is pressed ends nothing: %s', (text) => {
    const { command } = lastOf([`撤回 ${tail}`, text], [known]);
    expect(command).toMatchObject({ do: 'report_retaliation', words: text });
  });

  it.each(['yes but the boss is making me', 'they told me to drop it'])('%s', (text) => {
    const { command } = lastOf([`WITHDRAW ${tail}`, text], [known]);
    expect(command).toMatchObject({ do: 'report_retaliation', kind: 'contact_pressure' });
  });

  it.each(['no sorry wrong button', 'sent by mistake', 'no'])('it goes on: %s', (text) => {
    const { command, dialogue } = lastOf([`WITHDRAW ${tail}`, text], [known]);
    expect([command, dialogue.between]).toEqual([undefined, undefined]);
  });

  it('what is told behind a no reaches the case', () => {
    const { command, dialogue } = lastOf([`撤回 ${tail}`, '不，我还要我的钱'], [known]);
    expect(command).toEqual({ do: 'write', on: known, words: '不，我还要我的钱' });
    expect(dialogue.between).toBeUndefined();
  });

  it('a yes ends it', () => {
    expect(lastOf([`撤回 ${tail}`, '是'], [known]).command).toMatchObject({ do: 'withdraw' });
  });

  it('a complaint that is told goes on with the words of who is pressed', () => {
    const { dialogue } = lastOf(['欠薪，龙华，力源厂', '撤回', '是老板逼我的']);
    expect(dialogue).toMatchObject({ notes: expect.arrayContaining(['是老板逼我的']) });
  });
});
