/** Which of several payments a yes or no by text is about. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Dialogue } from '#domain/sms/dialogue.ts';
import { takeTurn } from '#domain/sms/engine.ts';
import type { KnownCase, OpenPayment, TurnContext } from '#domain/sms/turn.ts';
import { cnMainland } from '#tests/support/procedures.ts';
import { knownCase } from '#tests/support/whatever-sent.ts';

const now = new Date('2026-11-24T03:00:00Z');
const on: KnownCase = { ...knownCase, payments: [] };
const older: OpenPayment = { id: 'm1', paidOn: '2026-11-02' };
const newer: OpenPayment = { id: 'm2', paidOn: '2026-11-20' };

interface World {
  readonly dialogue: Dialogue | undefined;
  readonly known: KnownCase;
  /** what each text did: m2 yes, m2 no, talk yes… */
  readonly did: readonly string[];
  readonly replies: readonly string[];
}

const heard = ({ dialogue, known, did }: World, text: string): World => {
  const context: TurnContext = { procedure: cnMainland, offices: [], cases: [known], otherwise: 'en' };
  const turn = takeTurn(dialogue, { sid: `s${did.length}`, text }, now, context);
  const { command } = turn;
  const next = { dialogue: turn.dialogue, replies: turn.replies };
  if (command?.do === 'answer_payment') {
    const says: 'yes' | 'no' = command.arrived ? 'yes' : 'no';
    const payments = known.payments.map((each) => (each.id === command.payment ? { ...each, says } : each));
    return { ...next, known: { ...known, payments }, did: [...did, `${command.payment} ${says}`] };
  }
  return command?.do === 'answer_talk'
    ? {
        ...next,
        known: { ...known, asksTalk: false },
        did: [...did, `talk ${command.agrees ? 'yes' : 'no'}`],
      }
    : { ...next, known, did: [...did, 'nothing'] };
};

const texted = (known: KnownCase, ...texts: readonly string[]): World =>
  texts.reduce(heard, { dialogue: undefined, known, did: [], replies: [] });

describe('several payments wait for a yes or no', () => {
  const two = { ...on, payments: [newer, older] };

  test.each([
    [
      ['2', '1'],
      ['m2 no', 'm2 yes'],
    ],
    [
      ['1', '2'],
      ['m2 yes', 'm2 no'],
    ],
    [
      ['1', '1'],
      ['m2 yes', 'm1 yes'],
    ],
    [
      ['2', '2', '1'],
      ['m2 no', 'm1 no', 'm1 yes'],
    ],
    [
      ['2', '1', '1', '2'],
      ['m2 no', 'm2 yes', 'm1 yes', 'm1 no'],
    ],
    [
      ['1', '1', '1'],
      ['m2 yes', 'm1 yes', 'nothing'],
    ],
  ])('%j: %j', (texts, did) => {
    expect(texted(two, ...texts.map((text) => `${text} 9X3T`)).did).toEqual(did);
  });

  test('the reply names the day of the payment, also when nothing new was said', () => {
    expect(texted(two, '2 9X3T').replies.join()).toContain('20 Nov');
    expect(texted(two, '1 9X3T', '1 9X3T').replies.join()).toContain('2 Nov');
    expect(texted({ ...on, payments: [newer] }, '1 9X3T', '1 9X3T').replies.join()).toContain('20 Nov');
  });

  test('a payment that was recorded since is the one that is asked about', () => {
    const told = texted({ ...on, payments: [older] }, '2 9X3T');
    const asked = { ...told, known: { ...told.known, payments: [newer, ...told.known.payments] } };
    expect(heard(asked, '1 9X3T').did).toEqual(['m1 no', 'm2 yes']);
  });

  test('talks that were offered since are asked about; those that were open before can wait', () => {
    const told = texted({ ...on, payments: [newer] }, '1 9X3T');
    const offered = { ...told, known: { ...told.known, asksTalk: true } };
    expect(heard(offered, '2 9X3T').did).toEqual(['m2 yes', 'talk no']);
    expect(texted({ ...on, payments: [newer], asksTalk: true }, '1 9X3T', '2 9X3T', '2 9X3T').did).toEqual([
      'm2 yes',
      'm2 no',
      'talk no',
    ]);
  });

  test('an answer that another door gave is corrected too', () => {
    expect(
      texted(
        {
          ...on,
          payments: [
            { ...newer, says: 'no' },
            { ...older, says: 'yes' },
          ],
        },
        '1 9X3T',
      ).did,
    ).toEqual(['m2 yes']);
  });
});

describe('one case and one payment that waits', () => {
  const commandAt = (text: string, cases: readonly KnownCase[]) =>
    takeTurn(undefined, { sid: 's', text }, now, {
      procedure: cnMainland,
      offices: [],
      cases,
      otherwise: 'zh-CN',
    }).command;
  const one = { ...on, payments: [newer] };

  test.each(['只给了一半', '没有啊，只给了2000', '只收到一半'])('%s is stored with its words', (text) => {
    expect(commandAt(text, [one])).toEqual({ do: 'part_of_payment', on: one, payment: 'm2', words: text });
    expect(commandAt(text, [one, { ...on, caseId: 'c2', number: 'RD26-7K4M2-Q9X3W' }])).toBeUndefined();
  });

  test.each(['没收到', '钱没到'])('%s is a no', (text) => {
    expect(commandAt(text, [one])).toMatchObject({ do: 'answer_payment', arrived: false });
  });

  test.each([
    '全部到账了',
    '都拿到了，谢谢你们',
    '一分不少，都到了',
    '够数了',
    'got all of it',
    'all came through',
    'they paid me everything',
    'nakuha ko na lahat',
    'kumpleto na',
  ])('%s is a yes in so many words', (text) => {
    expect(commandAt(text, [one])).toMatchObject({ do: 'answer_payment', payment: 'm2', arrived: true });
    expect(commandAt(text, [one, { ...on, caseId: 'c2', number: 'RD26-7K4M2-Q9X3W' }])).toBeUndefined();
  });

  test.each([
    '全部没到账',
    '说全部打过来了',
    '都到了，还差500',
    '全部到账了吗',
    'havent got all of it',
    'they said all of it is paid',
    'hindi ko pa nakuha lahat',
    'sabi nila bayad na lahat',
    'nakuha ko na',
  ])('%s is no word that all of it came', (text) => {
    expect(commandAt(text, [one])).not.toMatchObject({ do: 'answer_payment', arrived: true });
  });

  test.each(['钱到了', '1', '2'])('%s needs the number', (text) => {
    expect(commandAt(text, [one])).toBeUndefined();
  });
});

describe('what is told of the sum counts', () => {
  const paid = { ...on, payments: [{ ...newer, fen: 600_000 }] };
  const other = { ...paid, caseId: 'c2', number: 'RD26-7K4M2-Q9X3W' };
  const commandAfter = (texts: readonly string[], cases: readonly KnownCase[], before?: Dialogue) => {
    const context: TurnContext = { procedure: cnMainland, offices: [], cases, otherwise: 'zh-CN' };
    return texts.reduce((so, text, n) => takeTurn(so.dialogue, { sid: `s${n}`, text }, now, context), {
      dialogue: before,
      replies: [],
    } as unknown as ReturnType<typeof takeTurn>);
  };

  test.each([
    '收到了，只有5000',
    '钱到了，但是老板又要我还回去3000',
    '钱收到了但是老板叫我取出来还给他一半',
    '收到了6000，被包工头拿走2000',
    'I got it but only 5000',
    'money came but he took back 3000',
    'money came, boss made us give 2000 back',
    'natanggap ko pero 5000 lang',
    'natanggap ko na pero ibinalik ko ang 2000 kay boss',
  ])('%s: a part of it, also when the digits of the case follow', (words) => {
    const part = { do: 'part_of_payment', payment: 'm2', words };
    expect(commandAfter([words], [paid]).command).toMatchObject(part);
    expect(commandAfter([words, '1 9X3T'], [paid, other]).command).toMatchObject(part);
    expect(commandAfter([words, '9X3T'], [paid, other]).command).toMatchObject(part);
  });

  test('a sum is held against what was paid, and is not asked for once more', () => {
    const part = commandAfter(['收到4000 9X3T'], [paid]);
    expect(part.command).toMatchObject({ do: 'part_of_payment' });
    expect(part.replies.join()).not.toContain('多少');
    expect(commandAfter(['收到6000 9X3T'], [paid]).command).toMatchObject({ arrived: true });
  });

  test.each(['the money came, back pay included', '钱到了，老板还给我了'])(
    '%s: nothing was given back',
    (words) => {
      expect(commandAfter([words, '1 9X3T'], [paid, other]).command).toMatchObject({ arrived: true });
    },
  );

  test('what else stands beside a yes goes to the case', () => {
    const words = '钱到了。老板骂我';
    expect(commandAfter([words, '1 9X3T'], [paid]).held).toMatchObject({ words });
  });

  test('after STOP the news reaches the case, and nobody is answered', () => {
    const { command, replies } = commandAfter(['停止', '钱到了'], [paid]);
    expect(command).toMatchObject({ do: 'write', words: '钱到了' });
    expect(replies).toEqual([]);
  });
});

describe('whatever is answered in whatever order', () => {
  test('the opposite of the last answer concerns the same payment, and the same again the next that waits', () => {
    const texts = fc.array(fc.constantFrom('1 9X3T', '2 9X3T'), { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4 }), texts, (many, said) => {
        const payments = Array.from({ length: many }, (_, n) => ({
          id: `m${many - n}`,
          paidOn: '2026-11-02',
        }));
        const { did } = texted({ ...on, payments }, ...said);
        const answers = did.filter((each) => each !== 'nothing').map((each) => each.split(' '));
        answers.slice(1).forEach(([payment, says], n) => {
          const [before, saidBefore] = answers[n] ?? [];
          if (says !== saidBefore) expect(payment).toBe(before);
          else expect(payment).not.toBe(before);
        });
        for (const { id, says } of texted({ ...on, payments }, ...said).known.payments)
          expect(says ?? 'waits').toBe(answers.findLast(([payment]) => payment === id)?.[1] ?? 'waits');
      }),
    );
  });
});

describe('in ordinary words', () => {
  const one = { ...on, payments: [{ ...newer, fen: 1_800_000 }] };
  const did = (...texts: readonly string[]) => texted(one, ...texts).did.at(-1);

  test.each(['yes 1 9X3T', '1 9X3T yes', '1 (yes) 9X3T', 'oo 1 9X3T', '1是 9X3T', 'aye got it 9X3T'])(
    '%s: it came',
    (text) => {
      expect(did(text)).toBe('m2 yes');
    },
  );

  test.each(['aye got it', 'got ma money cheers', '18000', 'natanggap na po', '收到了'])(
    '%s: it came, and the last four are asked for',
    (text) => {
      expect([did(text), did(text, '9X3T')]).toEqual(['nothing', 'm2 yes']);
    },
  );

  test.each(['it didnae come', 'wala pa po', 'not yet mate', '还没到', 'no 2 9X3T'])(
    '%s: it did not',
    (text) => {
      expect(did(text)).toBe('m2 no');
    },
  );

  test.each(['all but 200', 'kalahati lang po', '9000', '9k', '只有9000', 'half of it', '除了200都到了'])(
    '%s: a part of it',
    (text) => {
      const context: TurnContext = { procedure: cnMainland, offices: [], cases: [one], otherwise: 'en' };
      expect(takeTurn(undefined, { sid: 's', text }, now, context).command).toMatchObject({
        do: 'part_of_payment',
        payment: 'm2',
      });
    },
  );

  test.each(["haven't checked my bank yet", '还没查', 'di ko pa natitingnan'])(
    '%s: nobody knows yet',
    (text) => {
      const { did: nothing, replies } = texted(one, text);
      expect([nothing, replies.join()]).toEqual([['nothing'], expect.stringMatching(/1 9X3T/u)]);
    },
  );

  test.each(['no 1 9X3T', 'yes 2 9X3T'])('%s says both, and is asked anew', (text) => {
    expect(did(text)).toBe('nothing');
  });

  test('who is to sign for more than came seals nothing by a number', () => {
    const texts = ['he gave me 9k cash and said sign for 18k', '9X3T'];
    expect(texted(one, ...texts).did).not.toContain('m2 yes');
    expect(texted(one, ...texts.slice(0, 1)).replies.join()).toContain('Do not sign');
  });

  test.each(['120来了', '12 people', 'I have 3 kids', 'he came today at 9', '5个人'])('not %s', (text) => {
    expect(did(text)).toBe('nothing');
  });
});

describe('news of money that nobody noted', () => {
  test.each([
    ['收到5000', /还欠您钱/u],
    ['老板今天打了5000给我', /还欠您钱/u],
    ['老板微信转了我一半', /收到了多少/u],
    ['老板还了我一部分', /收到了多少/u],
    ['工资今天发了', /都给齐了/u],
    ['全部收到了,谢谢你们', /都收到了/u],
    ['boss gave me 500 today', /more still owed/u],
    ['3000', /added/u],
    ['they paid me 1500', /more still owed/u],
    ['they paid me 1500, 900 still owed', /added/u],
    ['natanggap ko na ang 5000', /more still owed/u],
  ])('%s: is kept, and what is open is asked', (text, asked) => {
    const context: TurnContext = { procedure: cnMainland, offices: [], cases: [on], otherwise: 'en' };
    const turn = takeTurn(undefined, { sid: 's', text }, now, context);
    expect(turn.command).toMatchObject({ do: 'write', words: text });
    expect(turn.replies.join()).toMatch(asked);
  });
});

test.each(['老板打了我20拳', '老板给我发了20条短信', 'my boss came to see me', '今天来了10个人'])(
  '%s is no news of money',
  (text) => {
    const context: TurnContext = { procedure: cnMainland, offices: [], cases: [on], otherwise: 'en' };
    const { replies } = takeTurn(undefined, { sid: 's', text }, now, context);
    expect(replies.join()).not.toMatch(/still owed|all that was owed|还欠您钱|都给齐了/u);
  },
);
