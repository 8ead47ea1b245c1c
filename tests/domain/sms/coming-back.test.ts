/** Texts after STOP, a complaint that was to be withdrawn, and what waits after a cry: each goes on when it is said so. */
import { describe, expect, it } from 'vitest';
import type { Dialogue } from '#domain/sms/dialogue.ts';
import { takeTurn } from '#domain/sms/engine.ts';
import type { KnownCase, Turn, TurnContext } from '#domain/sms/turn.ts';
import { cnMainland } from '#tests/support/procedures.ts';
import { knownCase } from '#tests/support/whatever-sent.ts';

const on: KnownCase = { ...knownCase, payments: [] };

const lastOf = (texts: readonly string[], cases: readonly KnownCase[] = []): Turn => {
  const context: TurnContext = { procedure: cnMainland, offices: [], cases, otherwise: 'en' };
  let dialogue: Dialogue | undefined;
  let turn: Turn | undefined;
  for (const [n, text] of texts.entries()) {
    turn = takeTurn(dialogue, { sid: `s${n}`, text }, new Date('2026-11-24T03:00:00Z'), context);
    dialogue = turn.dialogue;
  }
  if (turn === undefined) throw new Error('nobody wrote');
  return turn;
};

describe('after STOP', () => {
  it.each(['hi im back', 'text me again', 'gusto ko ulit', '恢复', '我回来了', '继续'])(
    '%s: what was being told goes on',
    (words) => {
      const { command, dialogue } = lastOf(['unpaid wages, Longhua', 'STOP', words]);
      expect(command).toEqual({ do: 'start' });
      expect(dialogue).toMatchObject({ stopped: false, step: 'place', answers: { kind: 'wage.unpaid' } });
    },
  );

  it('who has a case begins no new one', () => {
    const { command, dialogue } = lastOf(['STOP', 'hi im back'], [on]);
    expect(command).toEqual({ do: 'start' });
    expect(dialogue).toMatchObject({ stopped: false, step: 'idle' });
  });

  it('who cried since is asked on where the danger is', () => {
    const { dialogue, replies } = lastOf(['STOP', '他又打我了救命', 'START'], [on]);
    expect(dialogue).toMatchObject({ stopped: false, step: 'danger_details' });
    expect(replies.join('\n')).toContain('您在哪里');
  });

  it.each(['ok', 'thanks', '不用再发了', 'I want my money back'])('%s: nothing is said', (words) => {
    expect(lastOf(['unpaid wages, Longhua', 'STOP', words]).dialogue.stopped).toBe(true);
  });
});

describe('a case that was to be ended', () => {
  const ending: KnownCase = { ...on, withdrawing: true };

  it.each(['I want it back', 'I changed my mind', '我不撤了', '继续办', 'wag nyo na iurong'])(
    '%s: it goes on',
    (words) => {
      expect(lastOf([words], [ending]).command).toEqual({ do: 'take_back_withdrawal', on: ending });
    },
  );

  it('is not touched where nothing of it was to be ended', () => {
    expect(lastOf(['I want it back'], [on]).command).toMatchObject({ do: 'write' });
  });

  it('is not ended where the question whether it shall be is answered so', () => {
    const { command, dialogue } = lastOf(['WITHDRAW 9X3T', 'I changed my mind, keep it going'], [on]);
    expect([command, dialogue.between]).toEqual([undefined, undefined]);
  });
});

describe('at the confirmation of a fact', () => {
  const context: TurnContext = { procedure: cnMainland, offices: [], cases: [], otherwise: 'zh-CN' };
  const asked: Dialogue = { ...lastOf(['欠薪', '龙华']).dialogue, doubts: { employer: '力源厂' } };
  const answered = (text: string): Dialogue =>
    takeTurn(asked, { sid: 's9', text }, new Date('2026-11-24T03:00:00Z'), context).dialogue;

  it.each(['停', 'stop', '退订', 'td', '停止', 't'])('%s by itself ends our texts', (word) => {
    expect(answered(word)).toMatchObject({ stopped: true, doubts: { employer: '力源厂' } });
  });

  it('a yes that tells more is kept word for word', () => {
    expect(answered('ambulance came for him, im ok').notes).toContain('ambulance came for him, im ok');
  });

  it.each(['不对', '不是', '2'])('%s is no opt-out', (word) => {
    expect(answered(word)).toMatchObject({ stopped: false, doubts: {} });
  });
});

describe('after a cry in a first text', () => {
  it.each([
    '老板欠我工资一共18000，他正在打我老婆快来人救命',
    'they owe me 18000 wages and the boss is beating my friend right now',
  ])('what it told of wages waits for START: %s', (words) => {
    const cried = lastOf([words]);
    expect(cried.command).toMatchObject({ do: 'file', danger: true });
    expect(cried.dialogue.waiting?.answers.money?.low).toBe(1_800_000);
    expect(cried.dialogue.waiting?.notes).toEqual([words]);
  });
});

describe('while a danger is described', () => {
  it.each(['救护车来了，我没事了', "ambulance came, I'm ok now", 'we got out, everybody is safe'])(
    '%s: nobody is asked where it is',
    (words) => {
      const { command, dialogue } = lastOf(['DANGER', words], [on]);
      expect(command).toEqual({ do: 'write', on, words });
      expect(dialogue.step).toBe('idle');
    },
  );

  it.each(['no', '救护车来了，他还没出来', 'he is still inside'])('%s: it is asked where', (words) => {
    expect(lastOf(['DANGER', words], [on]).dialogue.step).toBe('danger_details');
  });
});
