/** Workmates who join by text: one seat a phone, their own words kept, and what they had begun before. */
import { describe, expect, test } from 'vitest';
import { newestProcedure } from '#domain/jurisdictions/procedures.ts';
import type { Dialogue } from '#domain/sms/dialogue.ts';
import { takeTurn } from '#domain/sms/engine.ts';
import type { KnownCase, Turn, TurnContext } from '#domain/sms/turn.ts';

const now = new Date('2026-11-24T03:00:00Z');
const joint = { caseId: 'c9', number: 'RD26-7K4M2-Q9X3T' };
const context: TurnContext = {
  procedure: newestProcedure('gb'),
  offices: [],
  cases: [],
  otherwise: 'en',
  joint,
};
const seated: KnownCase = {
  ...joint,
  worker: 'w2',
  status: 'under_review',
  procedure: 'gb@2026',
  office: 'gb-eng-leeds',
  fresh: true,
  payments: [],
  asksTalk: false,
};

const talk = (texts: readonly string[], given = context): Turn => {
  let turn: Turn | undefined;
  for (const [n, text] of texts.entries())
    turn = takeTurn(turn?.dialogue, { sid: `s${n}`, text }, now, given);
  if (turn === undefined) throw new Error('nobody wrote');
  return turn;
};
const join = 'JOIN TRAK-P7RE-NGJX';

describe('a phone', () => {
  test('that is in the case does not join it once more', () => {
    const { dialogue, command, replies } = talk([join], { ...context, cases: [seated] });
    expect(command).toBeUndefined();
    expect((dialogue as Dialogue).joins).toBeUndefined();
    expect(replies.join()).toContain('in it already');
    expect(replies.join()).not.toContain('X3T');
  });

  test('that may have a new owner joins', () => {
    const { dialogue } = talk([join], { ...context, cases: [{ ...seated, fresh: false }] });
    expect(dialogue).toMatchObject({ joins: 'c9', step: 'owed' });
  });

  test('that sends the code again on the way goes on where it was', () => {
    const { dialogue } = talk([join, '£2700, 2 months', join]);
    expect(dialogue).toMatchObject({ joins: 'c9', step: 'name', answers: { money: { low: 270_000 } } });
  });
});

describe('a code', () => {
  test.each(['Tom said to text you this TRAK-P7RE-NGJX', 'my mate gave me TRAK-P7RE-NGJX'])(
    '%s: is reason enough to join',
    (text) => {
      expect(talk([text]).dialogue).toMatchObject({ joins: 'c9', step: 'owed' });
    },
  );

  test('that nobody knows is called wrong, and nobody is greeted', () => {
    const { joint: _, ...unknown } = context;
    const { replies } = talk(['JOIN ABCD-EFGH-JKLM'], unknown);
    expect(replies).toEqual(['This code is not right. Check it and try again.']);
  });

  test('and the month from which, told in place of a name, leaves the name asked', () => {
    const { dialogue } = talk([join, '9000', 'simula Setyembre']);
    expect(dialogue).toMatchObject({ step: 'name', answers: { since: { month: '2026-09' } } });
  });
});

describe('who joins', () => {
  test('brings what they said in their own words', () => {
    const { command } = talk([join, '£2700, 2 months, the others got theirs', 'Ana Cruz']);
    expect(command).toMatchObject({
      do: 'join',
      caseId: 'c9',
      name: 'Ana Cruz',
      statement: '£2700, 2 months, the others got theirs',
    });
  });

  test('keeps the complaint that they had begun, and goes on with it by START', () => {
    const begun = ['unpaid wages, Bradford', 'Harewood Homes Ltd', join];
    expect(talk(begun).replies.join()).toContain('is kept');
    const { dialogue } = talk([...begun, '£2700, 2 months', 'Ana Cruz', 'START']);
    expect(dialogue).toMatchObject({
      step: 'owed',
      answers: { kind: 'wage.unpaid', place: 'Bradford', employer: 'Harewood Homes Ltd' },
    });
    expect(dialogue.joins).toBeUndefined();
    expect(dialogue.answers.danger).toBeUndefined();
  });

  test('is in at once when they ask for a call', () => {
    const { command, replies } = talk([join, '£2700, 2 months', 'CALL']);
    expect(command).toMatchObject({ do: 'join', callBack: true, claim: { claimedFen: 270_000 } });
    expect(replies.join()).toContain('call you back');
  });

  test('cries for help in a case of their own, and joins afterwards', () => {
    const cry = [join, '£2700, 2 months', 'the scaffold is falling, someone is under it'];
    expect(talk(cry).command).toMatchObject({ do: 'file', danger: true, kind: 'safety.imminent' });
    const { dialogue } = talk([...cry, 'START']);
    expect(dialogue).toMatchObject({ joins: 'c9', step: 'name', answers: { money: { low: 270_000 } } });
  });

  test('joins, and files nothing, where the name came while it was asked whether there is danger', () => {
    const texts = [join, '£2700, 2 months', 'he took my passport', 'my name is Ana Cruz', '2', '1'];
    const commands = texts.map((_, n) => talk(texts.slice(0, n + 1)).command?.do);
    expect(commands.filter((each) => each !== undefined)).toEqual(['join']);
  });
});

describe('a case named by its last four while something new is told', () => {
  const given = { ...context, cases: [seated] };
  const begun = ['START', 'sacked because I was pregnant'];
  test.each([
    ['ADD X3T9 he paid 200', undefined],
    ['ADD 9X3T he paid 200', { do: 'write', words: 'he paid 200' }],
    ['RETALIATION 9X3T he shouted at my sister', { do: 'report_retaliation' }],
  ])('%s', (text, command) => {
    const turn = talk([...begun, text], given);
    if (command === undefined) expect(turn.command).toBeUndefined();
    else expect(turn.command).toMatchObject({ ...command, on: { caseId: 'c9' } });
    expect(turn.dialogue).toMatchObject({ step: 'place', answers: { kind: 'contract.dismissal' } });
  });

  test('WITHDRAW asks whether that case is to end, and the answer leaves what is told', () => {
    expect(talk([...begun, 'WITHDRAW 9X3T'], given).replies.join()).toContain('end 9X3T');
    const { command, dialogue } = talk([...begun, 'WITHDRAW 9X3T', '1'], given);
    expect(command).toMatchObject({ do: 'withdraw', on: { caseId: 'c9' } });
    expect(dialogue).toMatchObject({ step: 'place', answers: { kind: 'contract.dismissal' } });
  });
});

describe('after STOP', () => {
  const given = { ...context, cases: [seated] };
  test.each(['he paid me half of it', 'the manager gave me my papers today'])(
    'words for the case reach it, and nothing is said: %s',
    (words) => {
      const { command, replies } = talk(['STOP', words], given);
      expect(command).toMatchObject({ do: 'write', on: { caseId: 'c9' }, words });
      expect(replies).toEqual([]);
    },
  );

  test('a mark or a digit is no message', () => {
    expect(talk(['STOP', '1'], given).command).toBeUndefined();
  });

  test('a danger that is cried since is described, and answered', () => {
    const { command, replies, owed } = talk(['STOP', 'DANGER', 'unit 4, Kirkstall Road'], given);
    expect(command).toMatchObject({ do: 'write', words: 'unit 4, Kirkstall Road' });
    expect([replies.length, owed]).toEqual([1, true]);
  });
});
