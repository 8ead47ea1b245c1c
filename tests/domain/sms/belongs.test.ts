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

const held = '孩子上不了学，学校不收';

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
      const { command, dialogue } = lastTurn(held, text);
      expect(command).toMatchObject({
        do: 'write',
        words: expect.stringMatching(/^孩子上不了学，学校不收\n/u),
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

  it.each([['老板打电话威胁我说知道我家住哪', '没有']])(
    '%s: is reported once it is said that nobody is in danger',
    (threat, no) => {
      expect(lastTurn(threat, no).command).toMatchObject({ do: 'report_retaliation', words: threat });
    },
  );

  it('who is only pressed is asked nothing first', () => {
    const text = 'pinipilit ako ng amo na iurong ang reklamo';
    expect(lastTurn(text).command).toMatchObject({ do: 'report_retaliation', words: text });
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

describe('what begins no complaint', () => {
  it.each([
    ...[
      '厂里的班车也停了',
      'the bus is gone',
      '老板今天来找我了',
      '没事了没事了',
      '还是那件事,老板昨天答应给钱了',
    ],
    ...['my boss came to see me today', 'it is the same thing, he promised to pay'],
  ])('%s: belongs to the only case, and nobody is asked', (words) => {
    const { command, dialogue, replies } = lastTurn(words);
    expect(command).toEqual({ do: 'write', on, words });
    expect(dialogue.between).toBeUndefined();
    expect(replies.join()).toMatch(/开始|START/u);
  });

  it.each([
    ['超过一年还能告吗', /12333/u],
    ['can I still claim after a year?', /12333/u],
    ['你们把我信息告诉老板了是不是', /保密/u],
    ['丢了回执号怎么办', /案子照常办/u],
    ['my mate Dave worked there too how can he join?', /JOIN/u],
  ])('%s: a question is answered', (text, answer) => {
    expect(lastTurn(text).replies.join()).toMatch(answer);
  });

  it('of two cases nobody knows which', () => {
    const two = { ...context, cases: [on, { ...on, caseId: 'c2', number: 'RD26-5NN21-8CHRT' }] };
    const turn = takeTurn(undefined, { sid: 's0', text: '老板今天来找我了' }, now, two);
    expect(turn.dialogue.between?.about).toBe('belongs');
  });
});

describe('punished for it', () => {
  it.each([
    ['站长把我拉黑了,不给我派单', 'demotion'],
    ['老板说要告我诽谤', 'threat'],
    ['hes cut my shifts since he found out', 'demotion'],
    ['老板叫我签放弃工资的协议', 'contact_pressure'],
    ['boss wants me to sign that I got everything', 'contact_pressure'],
    ['pinapapirma ako ng amo na bayad na lahat', 'contact_pressure'],
  ])('%s: %s', (words, kind) => {
    expect(lastTurn(words).command).toMatchObject({ do: 'report_retaliation', kind, words });
  });

  it('of work without harnesses is none', () => {
    const turn = lastTurn("there's another thing, they made us work without harnesses too", 'no');
    expect(turn.command?.do).not.toBe('report_retaliation');
  });

  it.each([['sinabihan ako na pag di ko iniurong tatanggalin nya ako', 'hindi']])(
    '%s: also after it is said that nobody is in danger',
    (words, no) => {
      expect(lastTurn(words, no).command).toMatchObject({ do: 'report_retaliation', words });
    },
  );

  it.each(['能签吗', 'should I sign the paper they gave me'])('%s: is told to wait', (text) => {
    expect(lastTurn(text).replies.join()).toMatch(/先别签|Do not sign/u);
  });
});

describe('a call is wished', () => {
  it.each([
    '电话 晚上8点以后打',
    '你们打了我没接到,再打一次',
    'missed your call, try again',
    'paki call po ako mamaya 6pm',
  ])('%s: is booked', (text) => {
    expect(lastTurn(text).replies.join()).toMatch(/联系您|call you back/u);
  });

  it.each(['再打一次我就报警', "don't call before 6pm"])('not by %s', (text) => {
    expect(lastTurn(text).replies.join()).not.toMatch(/联系您|call you back/u);
  });
});

describe('the last four that were asked for', () => {
  it('alone mean the word for which they were', () => {
    expect(lastTurn('我想撤了', '9X3T').dialogue.between).toMatchObject({ word: 'withdraw', tail: '9X3T' });
  });

  it('are asked for once, and of the only case not again', () => {
    expect(lastTurn('i want to cancel the complaint').replies.join()).toMatch(/WITHDRAW|撤回/u);
    // told again: where there is one case, it is that one, and asked about
    const again = lastTurn('i want to cancel the complaint', 'yes');
    expect(again.replies.join()).toMatch(/9X3T\? 1 yes/u);
    expect(again.command).toBeUndefined();
  });

  it('are not given by who is pressed, and that is reported', () => {
    expect(lastTurn('我想撤了', '老板逼我的').command).toMatchObject({
      do: 'report_retaliation',
      kind: 'contact_pressure',
    });
  });

  it('are forgotten after one text', () => {
    expect(lastTurn('我想撤了', '谢谢', '9X3T').dialogue.between).toBeUndefined();
  });
});

describe('whoever looks on', () => {
  it.each([
    '老板在看我手机,别发了',
    'boss is looking at my phone stop texting',
    'delete this number after, dont text back',
  ])('%s: nothing is written back, and texts go on later', (text) => {
    const { replies, dialogue, command } = lastTurn(text);
    expect([replies, dialogue.stopped, command?.do]).toEqual([[], false, 'write']);
  });

  it('reads nothing where it was asked whether to end it', () => {
    const { replies, command } = lastTurn('撤回9X3T', '老板在旁边');
    expect([replies, command?.do]).toEqual([[], 'report_retaliation']);
  });
});

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
