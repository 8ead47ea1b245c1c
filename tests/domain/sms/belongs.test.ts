/** "Is this about what you told us before?", answered in sentences, and what becomes of the words that wait for it. */
import { describe, expect, it, test } from 'vitest';
import { takeTurn } from '#domain/sms/engine.ts';
import type { KnownCase, Turn, TurnContext } from '#domain/sms/turn.ts';
import { matterSaidIn } from '#domain/understanding/answer/same-matter.ts';
import { cnMainland } from '#tests/support/procedures.ts';
import { knownCase } from '#tests/support/whatever-sent.ts';

const now = new Date('2026-11-24T03:00:00Z');
const on: KnownCase = { ...knownCase, payments: [] };
const context: TurnContext = { procedure: cnMainland, offices: [], cases: [on], otherwise: 'zh-CN' };

const lastTurn = (...texts: readonly string[]): Turn =>
  texts.reduce<Turn | undefined>(
    (before, text, n) => takeTurn(before?.dialogue, { sid: `s${n}`, text }, now, context),
    undefined,
  ) as Turn;

const held = '老板给了俺一半';

describe('the same matter', () => {
  it.each([
    ...[
      '是一件事',
      '是这件事',
      '对，同一件',
      '还是那件事',
      '跟之前的是一回事',
      '就是上次说的事',
      '加进去吧',
      '一样的',
    ],
    ...[
      'same thing',
      'its the same one',
      'yes same as before',
      'It is about what I told you before',
      'add it pls',
    ],
    ...['pareho lang po', 'oo yung dati pa rin', 'iisa lang', 'hindi bago', '不是新的事', 'not a new one'],
  ])('%s: the held words are written', (text) => {
    expect(lastTurn(held, text).command).toEqual({ do: 'write', on, words: held });
  });

  it('what is told beside the answer is written as well', () => {
    expect(lastTurn(held, '是一件事，他还扣了我的证').command).toMatchObject({
      words: `${held}\n是一件事，他还扣了我的证`,
    });
  });
});

describe('more told in place of an answer', () => {
  it.each(['还差12000', '钱还没到账', '请给我打电话'])(
    '%s: goes to the case with the words that waited',
    (text) => {
      const { command, dialogue } = lastTurn('今天老板给我转了6000', text);
      expect(command).toMatchObject({
        do: 'write',
        words: expect.stringMatching(/^今天老板给我转了6000\n/u),
      });
      expect(dialogue.between).toBeUndefined();
    },
  );
});

describe('pressed to end it', () => {
  it.each([
    ...['老板逼我撤诉', '他们说不撤案就不给我发工资', '老板叫我撤案，不然年后不让来', '厂里让我把投诉撤了'],
    ...['boss told me to withdraw', 'my manager says drop the complaint or no shifts'],
    ...['he said he wont pay unless i drop the case'],
  ])('%s: is reported as that, first and beside words that wait', (text) => {
    const reported = { do: 'report_retaliation', kind: 'contact_pressure', words: text };
    expect(lastTurn(text).command).toMatchObject(reported);
    expect(lastTurn(held, text)).toMatchObject({ command: reported, held: { words: held } });
  });

  it.each(['老板逼我们加班', '公司让我撤回辞职信', '没人逼我撤，我自己要撤', 'he made me work nights'])(
    'not %s',
    (text) => {
      expect(lastTurn(text).command?.do).not.toBe('report_retaliation');
    },
  );

  it.each([
    ['老板打电话威胁我说知道我家住哪', '没有'],
    ['pinipilit ako ng amo na iurong ang reklamo', 'hindi po'],
  ])('%s: is reported once it is said that nobody is in danger', (threat, no) => {
    expect(lastTurn(threat, no).command).toMatchObject({ do: 'report_retaliation', words: threat });
  });

  it('who wants no more texts gets none', () => {
    expect(lastTurn('别再给我发短信了，老板逼我撤诉').command?.do).not.toBe('report_retaliation');
  });
});

describe('workmates of who has the case', () => {
  it.each(['还有两个工友也想一起告，怎么弄', '加入码是多少', 'my mates want to join the case'])(
    '%s: is written to it, and no code is asked for',
    (text) => {
      const turn = lastTurn(text);
      expect(turn.command).toEqual({ do: 'write', on, words: text });
      expect(turn.replies.join()).toMatch(/工友要一起来|workmates can join/u);
    },
  );
});

describe('a new matter', () => {
  it.each([
    ...['是新的事', '新的事', '另一件事', '不是一件事', '不是，是别的事', '两码事', '新问题'],
    ...['its a new one', 'no its different', 'something else', 'not the same', 'another matter'],
    ...['不是', '不', 'no', 'nope', 'hindi po', 'no it isnt'],
    ...['bago po ito', 'ibang problema', 'hindi pareho', 'hiwalay na kaso po'],
  ])('%s: the held words are its first', (text) => {
    const { dialogue, command } = lastTurn('孩子上不了学，学校不收', text);
    expect(command).toBeUndefined();
    expect(dialogue.between).toBeUndefined();
    expect(dialogue.step).not.toBe('idle');
    expect(JSON.stringify([dialogue.answers, dialogue.notes])).toContain('孩子上不了学');
  });
});

test.each(['厂里的班车也停了', 'the bus is gone'])(
  '%s: said to be new, it stands in what it begins',
  (words) => {
    const { dialogue } = lastTurn(words, '2');
    expect(dialogue).toMatchObject({ step: 'kind', notes: [words] });
  },
);

test.each(['都不是', '哪个都不是', 'neither', 'none of them', 'wala sa dalawa', '3'])(
  '%s is neither, and nothing of the words is lost',
  (text) => {
    const { dialogue, command, replies } = lastTurn(held, text);
    expect(dialogue.between).toBeUndefined();
    expect(command).toEqual({ do: 'write', on, words: held });
    expect(replies.join()).toContain('留在9X3T');
  },
);

describe('not understood', () => {
  it('once: it is asked again, and the words are held still', () => {
    const { replies, command } = lastTurn(held, '呵呵');
    expect(command).toBeUndefined();
    expect(replies.join()).toContain('一件事吗');
    expect(lastTurn(held, '呵呵', '1').command).toMatchObject({ words: held });
  });

  it('twice: they are written to the case, and the worker is told', () => {
    const { replies, command, dialogue } = lastTurn(held, '呵呵', '啥');
    expect(command).toEqual({ do: 'write', on, words: held });
    expect(replies.join()).toContain('内容已加到9X3T');
    expect([dialogue.between, dialogue.failures]).toEqual([undefined, 0]);
  });

  it('words that go on with the story are written with it', () => {
    const words = `${held}\n包工头把我赶出来了`;
    expect(lastTurn(held, '包工头把我赶出来了', '是这件事').command).toMatchObject({ words });
    expect(lastTurn(held, '包工头把我赶出来了', '啥').command).toMatchObject({ words });
  });
});

test.each([
  ['LANG', '1'],
  ['STOP'],
  ['START'],
  ['有人从架子上掉下来了救命'],
  ['他说要打我', '没有', '1'],
  ['报复'],
  ['撤回9X3T', '2'],
  ['危险'],
  ['别打电话', '3'],
])('%s in place of an answer: the held words reach the case', (...texts) => {
  let turn = lastTurn(held);
  const sent = texts.map((text, n) => {
    turn = takeTurn(turn.dialogue, { sid: `t${n}`, text }, now, context);
    return JSON.stringify([turn.command, turn.held]);
  });
  expect(sent.join('\n')).toContain(held);
});

test.each(['老板给了俺一半', '我新来的', 'the boss is new here', 'same boss took my phone', '一样东西没给'])(
  '%s tells something and answers nothing',
  (text) => {
    expect(matterSaidIn(text)).toBeUndefined();
  },
);
