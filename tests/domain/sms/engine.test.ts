import { describe, expect, test } from 'vitest';
import type { Dialogue } from '#domain/sms/dialogue.ts';
import { takeTurn } from '#domain/sms/engine.ts';
import { silenceOf } from '#domain/sms/silence.ts';
import type { KnownCase, Turn, TurnContext } from '#domain/sms/turn.ts';
import { cnMainland } from '#tests/support/procedures.ts';
import { knownCase } from '#tests/support/whatever-sent.ts';

const now = new Date('2026-11-24T03:00:00Z');
const context: TurnContext = {
  procedure: cnMainland,
  offices: [
    {
      id: 'cn-sz-lh',
      names: { en: 'Longhua District Labour Inspection', 'zh-CN': '深圳市龙华区劳动监察大队' },
      jurisdiction: 'cn-mainland',
      area: '440309',
      phone: '+8675500000000',
      dutyPhone: '+8675500000001',
    },
  ],
  cases: [],
  otherwise: 'zh-CN',
};
const known: KnownCase = { ...knownCase, payments: [{ id: 'pay1', paidOn: '2026-11-20' }] };

interface Talk {
  readonly dialogue: Dialogue | undefined;
  readonly turns: readonly Turn[];
}

/** One phone's texts in order; message ids count up from `s0`. */
const talk = (texts: readonly string[], given: TurnContext = context): Talk =>
  texts.reduce<Talk>(
    ({ dialogue, turns }, text) => {
      const turn = takeTurn(dialogue, { sid: `s${turns.length}`, text }, now, given);
      return { dialogue: turn.dialogue, turns: [...turns, turn] };
    },
    { dialogue: undefined, turns: [] },
  );
const last = (texts: readonly string[], given?: TurnContext): Turn | undefined =>
  talk(texts, given).turns.at(-1);

describe('filing by text', () => {
  test('seven short questions in English lead to a complaint', () => {
    const turn = last([
      'hello',
      '2',
      'Longhua, Minzhi street',
      'Big Build Ltd, main contractor Longda Construction Co',
      '18,000.50, 3 months',
      '12',
      'No.',
      'Wang Wei',
      'YES!',
    ]);
    expect(turn?.command).toMatchObject({
      do: 'file',
      draft: 's0',
      kind: 'wage.construction_chain',
      area: '440309',
      claim: { claimedFen: 1_800_050, from: '2026-08-01', about: true },
      headcount: 12,
      danger: false,
      naming: 'confidential',
      parties: [
        { relation: 'employer', name: 'Big Build Ltd' },
        { relation: 'general_contractor', name: 'Longda Construction Co' },
      ],
    });
    expect(turn?.dialogue).toMatchObject({ step: 'idle', notes: [], answers: {} });
  });

  test('the same in Chinese, with Chinese numerals and full-width digits', () => {
    const turn = last([
      '老板欠薪',
      '龙华民治工业园',
      '宏达公司',
      '一万八，三个月',
      '１５',
      '没有。',
      '0',
      '是的',
    ]);
    expect(turn?.command).toMatchObject({
      do: 'file',
      language: 'zh-CN',
      kind: 'wage.unpaid',
      claim: { claimedFen: 1_800_000, from: '2026-08-01', about: true },
      headcount: 15,
      naming: 'anonymous',
      area: '440309',
    });
  });

  test('danger gives the emergency numbers first and files with what is known', () => {
    const turn = last(['hi', '5', 'Longhua', 'DANGER gas leak']);
    expect(turn?.replies[0]).toContain('110');
    expect(turn?.replies[0]).toContain('12350');
    expect(turn?.command).toMatchObject({
      do: 'file',
      danger: true,
      kind: 'safety.hazard',
      place: 'Longhua',
    });
    expect(last(['危险'])?.command).toMatchObject({ do: 'file', danger: true, kind: 'safety.imminent' });
    expect(last(['hi', '5', 'Longhua', 'Liyuan Co', '2 days', '1', 'yes'])?.command).toMatchObject({
      danger: true,
    });
  });

  test('a call is asked for at any point and files as soon as the kind is known', () => {
    expect(last(['CALL', '1'])?.command).toMatchObject({ do: 'file', callBack: true });
    expect(last(['hi', '4', 'Call me!'])?.command).toMatchObject({ do: 'file', callBack: true });
  });

  test('TEST and HELP file nothing and come back to the question', () => {
    const turn = last(['hi', '1', 'TEST']);
    expect(turn?.command).toBeUndefined();
    expect(turn?.dialogue.step).toBe('place');
    expect(turn?.replies.at(-1)).toContain('Where');
  });

  test('no outgoing text names the employer or says complaint', () => {
    const texts = [
      'hi',
      '1',
      'Longhua',
      'Evilcorp',
      '100, 2 months',
      '1',
      'no',
      'Li Wei',
      '2',
      'the firm is Evilcorp Ltd',
      '1',
    ];
    const said = talk(texts).turns.flatMap((turn) => turn.replies);
    expect(said.join('\n')).not.toMatch(/evilcorp|complaint/i);
  });
});

describe('a case that exists', () => {
  const given = { ...context, cases: [known] };
  test.each([
    [['1 9X3T'], true],
    [['yes, 9x3t.'], true],
    [['收到 9X3T'], true],
    [['1', '9X3T'], true],
    [['2 9X3T'], false],
  ] as const)('%j answers the payment: %s', (texts, arrived) => {
    expect(last(texts, given)?.command).toMatchObject({ do: 'answer_payment', payment: 'pay1', arrived });
  });

  test('a bare yes changes nothing: who spoofs the number does not know the last four', () => {
    expect(last(['1'], given)?.command).toBeUndefined();
  });

  test('STATUS alone answers where there is one case, and asks for the last four where there are several', () => {
    const [bare] = [last(['STATUS'], given)];
    expect(bare?.replies[0]).toContain('9X3T');
    expect(bare?.command).toBeUndefined();
    const two = { ...context, cases: [known, { ...known, caseId: 'c2', number: 'RD26-7K4M2-AAAA1' }] };
    expect(last(['STATUS'], two)?.replies[0]).toContain('last 4');
  });

  test('the last four show it, and the receipt when the phone was silent for 90 days', () => {
    expect(last(['状态9X3T'], given)?.replies[0]).toContain('说好了付款');
    const silent = { ...context, cases: [{ ...known, fresh: false }] };
    expect(last(['STATUS 9X3T'], silent)?.command).toBeUndefined();
    expect(last(['1 9X3T'], silent)?.command).toBeUndefined();
    expect(last(['STATUS 12345678901234567890'], { ...context, shown: known })?.command).toMatchObject({
      do: 'prove',
    });
  });

  test.each([
    ['学校说没有居住证，不收我孩子', '哪所学校', '学校或部门名字已记下'],
    ['the school will not take my child, no residence papers', 'Which school', 'school or office noted'],
  ])('a school has no boss and is no firm: %s', (told, asks, noted) => {
    const under = { ...context, procedure: cnMainland };
    expect(last([told, '龙华'], under)?.replies.join('\n')).toContain(asks);
    expect(last([told, '龙华', '观澜第二小学'], under)?.replies.join('\n')).toContain(noted);
  });

  test('after five wrong numbers on a day STATUS is closed to this phone, right or wrong', () => {
    const wrong = Array.from({ length: 5 }, (_, n) => `STATUS 000${n}`);
    expect(last([...wrong, 'STATUS 9X3T'], given)?.command).toBeUndefined();
  });

  test('what is to be otherwise reaches it in the words in which it was told', () => {
    const told = 'i gave you the wrong street last time, it is Mill Lane';
    const words = `Please change what I told you before.\n${told}`;
    expect(last([told], given)?.command).toMatchObject({ do: 'write', words });
  });

  test('words are added, danger reported, withdrawal asked in it', () => {
    expect(last(['ADD I got the slip'], given)?.command).toMatchObject({
      do: 'write',
      words: 'I got the slip',
    });
    expect(last(['DANGER'], given)?.command).toMatchObject({ do: 'report_danger' });
    expect(last(['WITHDRAW 9X3T'], given)?.command).toBeUndefined();
    expect(last(['WITHDRAW 9X3T', '2'], given)?.command).toBeUndefined();
    expect(last(['WITHDRAW 9X3T', '1'], given)?.command).toMatchObject({ do: 'withdraw' });
    expect(last(['异议9X3T 没有给钱'], given)?.command).toMatchObject({ do: 'disagree', words: '没有给钱' });
  });
});

describe('silence', () => {
  const begun = last(['hi', '1'])?.dialogue;
  const later = (hours: number) => new Date(now.getTime() + hours * 3_600_000);
  test('one reminder after a day, a lead after three days, and going on later', () => {
    if (begun === undefined) throw new Error('no dialogue');
    expect(silenceOf(begun, later(23), cnMainland)).toBeUndefined();
    const reminded = silenceOf(begun, later(25), cnMainland);
    expect(reminded?.replies.join()).toMatch(/begun.*Where/s);
    expect(reminded && silenceOf(reminded.dialogue, later(26), cnMainland)).toBeUndefined();
    expect(reminded && silenceOf(reminded.dialogue, later(73), cnMainland)).toMatchObject({ parked: true });
    expect(takeTurn(begun, { sid: 'late', text: 'Longhua' }, later(500), context).dialogue.step).toBe(
      'employer',
    );
  });
  test('who said STOP is left alone', () => {
    const stopped = last(['hi', '1', 'STOP'])?.dialogue;
    expect(stopped && silenceOf(stopped, later(80), cnMainland)).toBeUndefined();
  });
});

describe('while it is asked whether words belong to the case', () => {
  const quiet: TurnContext = { ...context, cases: [{ ...known, payments: [] }], otherwise: 'en' };

  test.each([
    ['WITHDRAW 9X3T', /really want to end 9X3T/],
    ['WITHDRAW', /WITHDRAW and the last 4/],
    ['RETALIATION', /done to you for speaking up/],
  ])('%s is heard as what it is', (text, answer) => {
    expect(last(['they refused my child a school place', text], quiet)?.replies.join(' ')).toMatch(answer);
  });

  test.each(['1', 'yes'])('%s adds them', (text) => {
    expect(last(['they refused my child a school place', text], quiet)?.command).toMatchObject({
      do: 'write',
    });
  });
});
