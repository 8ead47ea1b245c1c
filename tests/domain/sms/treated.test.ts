/** How a worker wants to be treated, said at any point: kept, said back in a line, and the open question stays open. */
import { describe, expect, it } from 'vitest';
import type { Dialogue } from '#domain/sms/dialogue.ts';
import { takeTurn } from '#domain/sms/engine.ts';
import type { KnownCase, Turn, TurnContext } from '#domain/sms/turn.ts';
import { callHoursIn } from '#domain/understanding/discretion.ts';
import { cnMainland } from '#tests/support/procedures.ts';
import { knownCase } from '#tests/support/whatever-sent.ts';

const on: KnownCase = { ...knownCase, payments: [] };

const turnsOf = (texts: readonly string[], cases: readonly KnownCase[] = []): readonly Turn[] => {
  const context: TurnContext = { procedure: cnMainland, offices: [], cases, otherwise: 'en' };
  const turns: Turn[] = [];
  for (const [n, text] of texts.entries()) {
    const before: Dialogue | undefined = turns.at(-1)?.dialogue;
    turns.push(takeTurn(before, { sid: `s${n}`, text }, new Date('2026-11-24T03:00:00Z'), context));
  }
  return turns;
};

const story = ['unpaid wages', 'Longhua', 'Liyuan Ltd', '18000, 3 months', '1', 'no', 'Wang Wei'];
const wishes = [
  ["don't call me, text only", 'texts only'],
  ['no contact', 'we do not contact you'],
  ["don't tell my boss", 'kept secret from the employer'],
  ['my husband reads my phone', 'a number and a date'],
  ['发短信就行，别打电话', 'texts only'],
  ['wag po tumawag, text na lang po', 'texts only'],
] as const;
const places = story.map((_, n) => story.slice(0, n + 1));

describe('a wish at any question', () => {
  it.each(wishes)('%s: is said back, and what was asked stays asked', (wish, line) => {
    for (const told of places) {
      const [before, after] = turnsOf([...told, wish]).slice(-2);
      expect(after?.replies.join('\n')).toContain(line);
      expect(after?.dialogue.step).toBe(before?.dialogue.step);
      expect(after?.dialogue.answers).toEqual(before?.dialogue.answers);
      expect(after?.dialogue.notes).toContain(wish);
    }
  });

  it.each(wishes)('%s: goes out with the complaint, word for word', (wish) => {
    for (const told of places) {
      const texts = [...told, wish, ...story.slice(told.length), '1'];
      const { command } = turnsOf(texts).at(-1) as Turn;
      expect(command).toMatchObject({ do: 'file', statement: expect.stringContaining(wish) });
      expect(command?.do === 'file' && command.wishes?.length).toBe(1);
    }
  });

  it('in a first text stands beside what it tells', () => {
    const first = 'not paid, 18000 in all, please dont write what it is about, my husband reads my phone';
    const { dialogue, replies } = turnsOf([first]).at(-1) as Turn;
    expect(dialogue).toMatchObject({ wishes: ['little'], answers: { kind: 'wage.unpaid' } });
    expect(dialogue.notes.join('\n')).toContain('my husband reads my phone');
    expect(replies.join('\n')).toContain('a number and a date');
  });

  it('by itself in a first text begins a complaint', () => {
    const { dialogue, replies } = turnsOf(['please say little, my husband reads my phone']).at(-1) as Turn;
    expect(dialogue).toMatchObject({ step: 'kind', wishes: ['little'], answers: {} });
    expect(replies.join('\n')).not.toContain('did not understand');
  });

  it('beside danger is said back behind its numbers, and is kept', () => {
    const asked = turnsOf(['unpaid wages', 'he said he will hurt me, dont tell my boss']).at(-1) as Turn;
    expect(asked.replies.join('\n')).toMatch(/call now.*kept secret/s);

    const cry = 'he is beating me right now, dont call me he will hear';
    const { dialogue, command } = turnsOf([cry]).at(-1) as Turn;
    expect(command).toMatchObject({ do: 'file', danger: true, wishes: ['no_call'] });
    expect(dialogue.wishes).toEqual(['no_call']);
  });

  it('with its reason is no sign of danger, and no name left out', () => {
    const danger = turnsOf(['unpaid wages', 'Longhua', '不要找我们单位，怕报复']).at(-1) as Turn;
    expect(danger.dialogue).toMatchObject({ step: 'employer', wishes: ['untold'] });
    expect(danger.dialogue.between).toBeUndefined();

    const named = turnsOf([...story.slice(0, -1), '不要打电话给我，家里人不知道', '王小明']).at(-1) as Turn;
    expect(named.dialogue).toMatchObject({ step: 'send', answers: { name: '王小明' }, wishes: ['no_call'] });
  });

  it('to a phone with a case goes to the case', () => {
    const turn = turnsOf(['no calls please'], [on]).at(-1);
    expect(turn?.command).toEqual({ do: 'write', on, words: 'no calls please' });
    expect(turn?.wishes).toEqual(['no_call']);
  });

  it.each(['状态', 'STATUS 9X3T', 'how is my case going?', 'kumusta na po yung reklamo ko?'])(
    'little is said at %s as well, and all of it once where that is asked for',
    (asked) => {
      const little = { ...on, little: true as const };
      const [first] = turnsOf([asked], [little]);
      expect(first?.replies.join()).toMatch(/9X3T.*2026.*(?:STATUS |状态)9X3T 3$/u);
      expect(first?.replies.join()).not.toMatch(/With:|经办|plan|付款/u);
      expect(turnsOf(['状态9X3T 3'], [little]).at(-1)?.replies.join()).toContain('经办');
      expect(turnsOf([asked], [on])[0]?.replies.join()).toMatch(/With:|经办/u);
    },
  );

  it('a yes beside it sends what was read back', () => {
    expect(turnsOf([...story, 'yes but dont tell my boss']).at(-1)?.command).toMatchObject({ do: 'file' });
  });
});

describe('calls are fine after all', () => {
  it.each([
    '打电话也行，晚上8点后',
    '可以打电话了',
    'you can call me now',
    'calls are ok, after 8pm',
    'pwede na tumawag',
  ])('%s: takes the wish back, wherever it is said', (text) => {
    for (const told of [story.slice(0, 2), story.slice(0, 6), story]) {
      const [before, after] = turnsOf([...told, "don't call me, text only", text]).slice(-2);
      expect(before?.dialogue.wishes).toEqual(['no_call']);
      expect(after?.dialogue.wishes).toBeUndefined();
      expect(after?.dialogue).toMatchObject({
        step: before?.dialogue.step,
        answers: before?.dialogue.answers,
      });
      expect(after?.dialogue.notes).toContain(text);
      expect(after?.replies.join()).toContain('calls are fine');
    }
  });

  it.each(['老板打电话来了', 'you can call my boss', '打电话也行，我叫王五'])('not at %s', (text) => {
    expect(
      turnsOf([...story, "don't call me", text])
        .at(-1)
        ?.replies.join(),
    ).not.toContain('calls are fine');
  });
});

describe('when a call is answered', () => {
  const named = story.slice(0, -1);

  it.each([
    ['please call me after 6pm, Sean Murphy', 'please call me after 6pm', 'Sean Murphy'],
    ['只能晚上8点以后打电话，王强', '只能晚上8点以后打电话', '王强'],
    ['Ade Bello, i can only talk in the evening', 'i can only talk in the evening', 'Ade Bello'],
    ['Jun Reyes, tawag po kayo sa gabi', 'tawag po kayo sa gabi', 'Jun Reyes'],
  ])('stands beside a name: %s', (text, words, name) => {
    const { dialogue } = turnsOf([...named, text]).at(-1) as Turn;
    expect(dialogue).toMatchObject({ step: 'send', answers: { name } });
    expect(dialogue.notes.join('\n')).toContain(words);
  });

  it.each(['对，我电话晚上才能接', 'yes, ring me after 8 only'])('goes out with the yes: %s', (text) => {
    const { command } = turnsOf([...story, text]).at(-1) as Turn;
    expect(command).toMatchObject({ do: 'file', statement: expect.stringContaining(text.slice(5)) });
  });

  it.each(['只能晚上8点以后打电话', 'please call me after 6pm', 'dont call me before 6pm'])(
    'by itself is kept, and the question stays open: %s',
    (text) => {
      for (const told of [named, story.slice(0, 3), story]) {
        const [before, after] = turnsOf([...told, text]).slice(-2);
        expect(after?.dialogue).toMatchObject({ step: before?.dialogue.step, failures: 0, wantsCall: false });
        expect(after?.dialogue.answers).toEqual(before?.dialogue.answers);
        expect(after?.dialogue.notes).toContain(text);
      }
    },
  );

  it.each(['晚上老板打电话骂我', 'they call us in on weekends'])('is not what others do: %s', (text) => {
    expect(callHoursIn(text)).toBeUndefined();
  });
});

describe('who the boss is, at the read-back', () => {
  it.each([
    ...['老板姓王，上周跑了', '老板叫陈华', 'the boss is called Dave', '我老板是消防队退下来的'],
    ...["my manager's name is Anita Lowe", 'amo namin si Mang Tonyo'],
  ])('stands in the words beside the firm: %s', (text) => {
    const { dialogue, command } = turnsOf([...story, text]).at(-1) as Turn;
    expect(command).toBeUndefined();
    expect(dialogue).toMatchObject({ step: 'send', answers: { employer: 'Liyuan Ltd', name: 'Wang Wei' } });
    expect(dialogue.doubts).toEqual({});
    expect(dialogue.between).toBeUndefined();
    expect(dialogue.notes.join('\n')).toContain(text.slice(0, 4));
  });

  it('beside a yes goes out with it', () => {
    const { command } = turnsOf([...story, 'yes, the boss is called Dave']).at(-1) as Turn;
    expect(command).toMatchObject({ do: 'file', statement: expect.stringContaining('called Dave') });
    expect(command?.do === 'file' && command.parties).toEqual([
      expect.objectContaining({ name: 'Liyuan Ltd' }),
    ]);
  });

  it.each([
    ['Mr Singh', 'the boss is called Dave', 'Dave'],
    ['Liyuan Ltd', '不对，单位叫宏达电子厂', '宏达电子厂'],
    ['Liyuan Ltd', 'wrong, the company is Harewood Homes Ltd', 'Harewood Homes Ltd'],
  ])('takes the place of %s: %s', (firm, text, employer) => {
    const told = story.map((each) => (each === 'Liyuan Ltd' ? firm : each));
    expect(turnsOf([...told, text]).at(-1)?.dialogue.answers.employer).toBe(employer);
  });
});

describe('what stands beside a name', () => {
  it.each([
    [2, '华强电子，在宝安，老板叫陈华'],
    [2, '浙江宏润建设 劳务是 顺达劳务'],
    [2, 'its a nail bar, no name on it'],
    [6, "I was fired in September. Name's Kofi Mensah"],
  ])('is kept in the words, after %i answers: %s', (count, text) => {
    const { dialogue } = turnsOf([...story.slice(0, count), text]).at(-1) as Turn;
    expect(dialogue.notes).toContain(text);
  });

  it.each([
    [2, 'its called Harewood Homes Ltd'],
    [2, '力源厂'],
    [6, 'my name is Wang Wei'],
    [6, '我叫王小明，谢谢'],
  ])('is nothing, after %i answers: %s', (count, text) => {
    const { dialogue } = turnsOf([...story.slice(0, count), text]).at(-1) as Turn;
    expect(dialogue.notes).not.toContain(text);
  });

  it('a surname that is all they know is read back', () => {
    const { dialogue } = turnsOf([...story.slice(0, 2), '不知道老板全名，只知道姓李']).at(-1) as Turn;
    expect(dialogue.doubts).toMatchObject({ employer: '李' });
  });

  it.each(["I'm scared to say", 'whats it to you'])('names nobody: %s', (text) => {
    expect(turnsOf([...story.slice(0, 6), text]).at(-1)?.dialogue.answers.name).toBeUndefined();
  });
});

describe('who wants little said', () => {
  const little = ['unpaid wages', 'my husband reads my phone', ...story.slice(1)];

  it('reads nothing of what was told, unless they ask to', () => {
    const turns = turnsOf([...little, '3']);
    for (const { replies } of turns.slice(2, -1))
      expect(replies.join('\n')).not.toMatch(/wages not paid|18,000|Wang Wei|Longhua/);
    expect(turns.at(-1)?.replies.join('\n')).toMatch(/wages not paid.*18,000/s);
    expect(turns.at(-1)?.command).toBeUndefined();
  });
});

describe('no contact', () => {
  it('is taken back by START', () => {
    const { command, dialogue } = turnsOf(['unpaid wages', 'no contact', 'START']).at(-1) as Turn;
    expect(command).toEqual({ do: 'start' });
    expect(dialogue).toMatchObject({ step: 'place', wishes: [] });
  });

  it('is no firm that is called so', () => {
    expect(turnsOf(['unpaid wages', 'Longhua', 'No Contact Ltd']).at(-1)?.dialogue.answers.employer).toBe(
      'No Contact Ltd',
    );
  });
});

describe('no name after all', () => {
  it.each([
    'i want to be anonymous',
    'actually no name',
    'yes but leave my name out',
    '名字别写了',
    'wag nyo ilagay pangalan ko',
  ])('at the read-back, %s: takes the name out before anything is sent', (text) => {
    const [changed, sent] = turnsOf([...story, text, '1']).slice(-2);
    expect(changed?.replies.join('\n')).toMatch(/^Changed\./);
    expect(changed?.dialogue.answers.name).toBeUndefined();
    expect(changed?.command).toBeUndefined();
    expect(sent?.command).toMatchObject({ do: 'file', naming: 'anonymous' });
  });

  it('takes what stands beside it too', () => {
    const { dialogue } = turnsOf([...story, 'no name please, and it is 2 people']).at(-1) as Turn;
    expect(dialogue.answers).toMatchObject({ people: { low: 2, high: 2 } });
    expect(dialogue.answers.name).toBeUndefined();
  });
});

describe('who wants no calls', () => {
  it('is promised none in answer to a question', () => {
    const asked = turnsOf([...story.slice(0, 2), 'no calls please', 'do i have to say that?']).at(-1) as Turn;
    expect(asked.replies.join('\n')).toContain('An officer reads your question.');
    expect(asked.replies.join('\n')).not.toContain('called');
  });
});

describe('who wants little said', () => {
  const promise = 'a number and a date';

  it('reads our promise, whatever else has no room', () => {
    const first = 'wag nyo po isulat kung tungkol saan, nababasa ng asawa ko. galit ako sa kanila';
    expect((turnsOf([first]).at(-1) as Turn).replies.join('\n')).toContain(promise);
  });

  it('reads no word of money when it came', () => {
    const payments = [{ id: 'p1', paidOn: '2026-11-20', fen: 900_000 }];
    const paid = [{ ...on, payments }];
    const tail = on.number.slice(-4);
    for (const answer of [`1 ${tail}`, `2 ${tail}`, `yes but only half 1 ${tail}`]) {
      const { replies } = turnsOf(['dont write what it is about', answer], paid).at(-1) as Turn;
      expect(replies.join('\n')).toContain('20 Nov 2026: noted.');
      expect(replies.join('\n')).not.toMatch(/money|paid|sum/);
    }
  });

  it('tells a likely kind twice and is not asked for it for ever', () => {
    const [before, after] = turnsOf([
      'dont write what it is about. he borrowed my money',
      'he borrowed my money',
    ]);
    expect(before?.dialogue.answers.kind).toBeUndefined();
    expect(after?.dialogue.answers.kind).toBe(before?.dialogue.doubts.kind);
    expect(after?.dialogue.answers.kind).toBeDefined();
  });
});

describe('the questions that others may read', () => {
  const tellsWhat = /wage|boss|firm|employer|owed|pay\b|help line|工资|单位|老板|欠|热线/iu;

  it.each([
    ["please don't write what it is about, my husband reads my phone", ...story.slice(1)],
    ['keep it short pls he looks at my messages', 'what do you mean', ...story.slice(0, 4), 'what?', 'dunno'],
    [
      '老板天天看我手机,短信里别写工资两个字',
      '啥意思',
      '工资没发',
      '深圳龙华',
      '顺达物流',
      '每月5000 3个月',
      '几个',
    ],
  ])('%s: say nothing of the matter', (...texts) => {
    for (const { replies } of turnsOf(texts)) expect(replies.join('\n')).not.toMatch(tellsWhat);
  });
});

describe('who cannot hear', () => {
  it.each(['im deaf so please no phone calls. not paid £900 Hull', '我是聋人，工资没发', 'bingi po ako'])(
    '%s: is not called',
    (text) => {
      expect(turnsOf([text]).at(-1)?.dialogue.wishes).toContain('no_call');
    },
  );
});

describe('rather not say', () => {
  it.each(['rather not say', '不想说', 'ayoko sabihin', 'skip this one'])(
    '%s: leaves one question out',
    (text) => {
      for (const [step, told] of Object.entries({
        place: story.slice(0, 1),
        owed: story.slice(0, 3),
        people: story.slice(0, 4),
        name: story.slice(0, 6),
      })) {
        const { dialogue } = turnsOf([...told, text]).at(-1) as Turn;
        expect(dialogue.skipped).toContain(step);
        expect([dialogue.between, dialogue.answers.kind]).toEqual([undefined, 'wage.unpaid']);
      }
    },
  );

  it('of a thing that is named, leaves that one out', () => {
    const { dialogue } = turnsOf([...story.slice(0, 4), '算了不想说名字']).at(-1) as Turn;
    expect([dialogue.step, dialogue.skipped]).toEqual(['people', ['name']]);
  });

  it('or not known: how unknown people are counted is said', () => {
    const { replies } = turnsOf([...story.slice(0, 4), 'dunno', 'no', 'Wang Wei']).at(-1) as Turn;
    expect(replies.join()).toContain('counted as 1');
  });
});

describe('told in place of a yes to a call', () => {
  it.each(['not paid', '工资没发'])('%s: begins the complaint', (text) => {
    const { dialogue } = turnsOf(['can someone ring me', text]).at(-1) as Turn;
    expect(dialogue).toMatchObject({ answers: { kind: 'wage.unpaid' }, step: 'place' });
  });

  it('"call me Jo" is a name', () => {
    const { dialogue } = turnsOf([...story.slice(0, 6), 'call me Jo']).at(-1) as Turn;
    expect(dialogue).toMatchObject({ step: 'send', answers: { name: 'Jo' } });
  });
});

describe('a question that is never answered', () => {
  it('is left out after the call was offered twice', () => {
    const { dialogue } = turnsOf([...story.slice(0, 1), '1', '1', '1', '1']).at(-1) as Turn;
    expect([dialogue.step, dialogue.skipped]).toEqual(['employer', ['place']]);
  });
});

describe('a language', () => {
  it.each([
    [['LANG', 'English'], 'en'],
    [['语言', '英文'], 'en'],
    [['unpaid wages', '中文'], 'zh-CN'],
  ])('%j: is chosen by its name', (texts, language) => {
    const { dialogue } = turnsOf(texts).at(-1) as Turn;
    expect([dialogue.language, dialogue.answers.place]).toEqual([language, undefined]);
  });
});
