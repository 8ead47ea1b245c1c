/** A complaint that a cry for help came into: START goes on with it. */
import { expect, test } from 'vitest';
import type { Dialogue } from '#domain/sms/dialogue.ts';
import { takeTurn } from '#domain/sms/engine.ts';
import type { KnownCase, Turn, TurnContext } from '#domain/sms/turn.ts';
import { cnMainland } from '#tests/support/procedures.ts';

const reported: KnownCase = {
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
const context: TurnContext = { procedure: cnMainland, offices: [], cases: [], otherwise: 'zh-CN' };

const talk = (texts: readonly string[], days = 0): Turn => {
  let dialogue: Dialogue | undefined;
  let turn: Turn | undefined;
  for (const [n, text] of texts.entries()) {
    const now = new Date(
      Date.parse('2026-11-24T03:00:00Z') + (n === texts.length - 1 ? days : 0) * 86_400_000,
    );
    const cases = dialogue?.endangered === undefined ? [] : [reported];
    turn = takeTurn(dialogue, { sid: `s${n}`, text }, now, { ...context, cases });
    dialogue = turn.dialogue;
  }
  if (turn === undefined) throw new Error('nobody wrote');
  return turn;
};

const told = ['老板欠我工资18000，在龙华大浪', '力源厂', '救命啊有人掉下来了'];

test.each([
  ['at once', [...told, '开始'], 0],
  ['after the danger was described', [...told, '龙华大浪工业园3号楼', 'START'], 0],
  ['the other day', [...told, 'START'], 2],
])('%s, what was told before the cry is known', (_, texts, days) => {
  const { dialogue, replies } = talk(texts, days);
  expect(dialogue.answers).toMatchObject({ kind: 'wage.unpaid', place: '龙华大浪', employer: '力源厂' });
  expect(dialogue.step).toBe('since');
  expect(replies.join('\n')).toContain('¥18,000');
});

test('it is filed as a complaint of its own, and nobody is asked about the danger again', () => {
  const { command, dialogue } = talk([...told, '开始', '3个月', '2', '张卫', '对']);
  expect(command).toMatchObject({
    do: 'file',
    kind: 'wage.unpaid',
    danger: false,
    headcount: 2,
    name: '张卫',
  });
  expect(command?.do === 'file' && command.draft).toBe('s3');
  expect(dialogue.waiting).toBeUndefined();
});

test('a danger told by itself leaves nothing that waits', () => {
  const { dialogue } = talk(['救命啊有人掉下来了', '龙华大浪工业园3号楼', '开始']);
  expect(dialogue).toMatchObject({ step: 'kind', answers: {} });
});

test('a second cry, in the case of the first, leaves what waited as it was', () => {
  const { dialogue } = talk([...told, '龙华大浪工业园3号楼', '危险', '龙华大浪工业园3号楼', '开始']);
  expect(dialogue).toMatchObject({ step: 'since', answers: { kind: 'wage.unpaid', employer: '力源厂' } });
});

test.each([
  ['while the danger was described', [...told, 'STOP', 'START']],
  ['before the second cry', [...told, 'STOP', '危险', '龙华大浪工业园3号楼', 'START']],
])('STOP %s: START goes on with what waited', (_, texts) => {
  const { command, dialogue } = talk(texts);
  expect(command).toEqual({ do: 'start' });
  expect(dialogue).toMatchObject({ step: 'since', stopped: false, answers: { employer: '力源厂' } });
  expect(dialogue.waiting).toBeUndefined();
});

test('who gives up what they told leaves nothing that waits but that, and nothing goes on with it by itself', () => {
  const given = [...told, '龙华大浪工业园3号楼', '孩子上不了学', '2', '不告了', '1'];
  const { dialogue } = talk(given);
  expect(dialogue).toMatchObject({ step: 'idle', answers: {}, droppedAt: expect.any(String) });
  expect(talk([...given, '开始']).dialogue).toMatchObject({ step: 'kind', answers: {} });
});
