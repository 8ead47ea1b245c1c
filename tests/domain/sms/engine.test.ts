import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Dialogue } from '#domain/sms/dialogue.ts';
import { dialogue as dialogueSchema } from '#domain/sms/dialogue.ts';
import { takeTurn } from '#domain/sms/engine.ts';
import { mostSegments, segmentsIn } from '#domain/sms/segments.ts';
import { silenceOf } from '#domain/sms/silence.ts';
import type { KnownCase, Turn, TurnContext } from '#domain/sms/turn.ts';
import { cnMainland } from '#tests/support/procedures.ts';

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
const known: KnownCase = {
  caseId: 'c1',
  worker: 'w1',
  number: 'RD26-7K4M2-Q9X3T',
  status: 'plan_active',
  procedure: 'cn-mainland@2026-01',
  office: 'cn-sz-lh',
  nextDay: '2026-12-01',
  fresh: true,
  payment: 'pay1',
  asksTalk: false,
};

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
      'Big Build Ltd, Main Contractor Co',
      '18,000.50 3 months',
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
      claim: { claimedFen: 1_800_050, from: '2026-08-25' },
      headcount: 12,
      danger: false,
      naming: 'confidential',
      parties: [
        { relation: 'employer', name: 'Big Build Ltd' },
        { relation: 'general_contractor', name: 'Main Contractor Co' },
      ],
    });
    expect(turn?.dialogue).toMatchObject({ step: 'idle', notes: [], answers: {} });
  });

  test('the same in Chinese, with Chinese numerals and full-width digits', () => {
    const turn = last([
      '老板欠薪',
      '龙华民治工地',
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
      claim: { claimedFen: 1_800_000, from: '2026-08-25' },
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
    expect(last(['hi', '5', 'Longhua', 'x', '2 days', '1', 'yes'])?.command).toMatchObject({ danger: true });
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
    const texts = ['hi', '1', 'Longhua', 'Evilcorp', '100', '1', 'no', 'Li', '1'];
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

  test('STATUS needs the last four, and the receipt when the phone was silent for 90 days', () => {
    expect(last(['STATUS'], given)?.replies[0]).toContain('last 4');
    expect(last(['状态9X3T'], given)?.replies[0]).toContain('分期支付中');
    const silent = { ...context, cases: [{ ...known, fresh: false }] };
    expect(last(['STATUS 9X3T'], silent)?.command).toBeUndefined();
    expect(last(['1 9X3T'], silent)?.command).toBeUndefined();
    expect(last(['STATUS 12345678901234567890'], { ...context, shown: known })?.command).toMatchObject({
      do: 'prove',
    });
  });

  test('after five wrong numbers on a day STATUS is closed to this phone, right or wrong', () => {
    const wrong = Array.from({ length: 5 }, (_, n) => `STATUS 000${n}`);
    expect(last([...wrong, 'STATUS 9X3T'], given)?.command).toBeUndefined();
  });

  test('words are added, danger reported, withdrawal asked in it', () => {
    expect(last(['ADD I got the slip'], given)?.command).toMatchObject({
      do: 'write',
      words: 'I got the slip',
    });
    expect(last(['DANGER'], given)?.command).toMatchObject({ do: 'report_danger' });
    expect(last(['WITHDRAW 9X3T'], given)?.command).toMatchObject({ do: 'withdraw' });
    expect(last(['异议9X3T 没有给钱'], given)?.command).toMatchObject({ do: 'disagree', words: '没有给钱' });
  });
});

describe('whatever is sent', { timeout: 60_000 }, () => {
  const spoken = fc.oneof(
    {
      weight: 3,
      arbitrary: fc.constantFrom('1', '2', '3', '7', '8', '0', 'yes', '没有', '18000 3', 'Longhua'),
    },
    {
      weight: 2,
      arbitrary: fc.constantFrom(
        ...['HELP', 'STOP', 'START', 'STATUS 9X3T', 'ADD x', 'CALL', 'DANGER', 'LANG', 'TEST', 'JOIN abc'],
        ...[
          '帮助',
          '停止',
          '开始',
          '状态9X3T',
          '补充',
          '电话',
          '危险',
          '语言',
          '测试',
          '1 9X3T',
          'withdraw 9x3t',
        ],
      ),
    },
    { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 400 }) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 2000 }) },
  );
  const arounds = fc.constantFrom(
    context,
    { ...context, cases: [known] },
    { ...context, shown: known, cases: [known] },
  );

  test('it never throws, stays storable, and keeps every reply within two segments', () => {
    fc.assert(
      fc.property(fc.array(spoken, { maxLength: 14 }), arounds, (texts, given) => {
        const { dialogue, turns } = talk(texts, given);
        for (const turn of turns)
          for (const reply of turn.replies) expect(segmentsIn(reply)).toBeLessThanOrEqual(mostSegments);
        if (dialogue !== undefined)
          expect(dialogueSchema.safeParse(JSON.parse(JSON.stringify(dialogue))).success).toBe(true);
        expect(turns.length).toBe(texts.length);
      }),
      { numRuns: 300 },
    );
  });

  test('a message id that comes again changes nothing and says nothing', () => {
    fc.assert(
      fc.property(
        fc.array(spoken, { minLength: 1, maxLength: 10 }),
        arounds,
        fc.nat(),
        (texts, given, which) => {
          const { dialogue } = talk(texts, given);
          const again = takeTurn(dialogue, { sid: `s${which % texts.length}`, text: 'DANGER' }, now, given);
          expect(again).toEqual({ dialogue, replies: [] });
        },
      ),
      { numRuns: 200 },
    );
  });

  test('the reserved words work at every point', () => {
    fc.assert(
      fc.property(fc.array(spoken, { maxLength: 10 }), arounds, (texts, given) => {
        expect(last([...texts, 'Danger!'], given)?.replies[0]).toContain('110');
        expect(last([...texts, 'stop.'], given)?.dialogue.stopped).toBe(true);
        expect(last([...texts, '帮助'], given)?.replies[0]).toContain('12333');
        expect(last([...texts, 'LANG 中文'], given)?.dialogue.language).toBe('zh-CN');
        expect(last([...texts, 'start'], given)?.dialogue.stopped).toBe(false);
      }),
      { numRuns: 100 },
    );
  });
});

describe('silence', () => {
  const begun = last(['hi', '1'])?.dialogue;
  const later = (hours: number) => new Date(now.getTime() + hours * 3_600_000);
  test('one reminder after a day, a lead after three days, and going on later', () => {
    if (begun === undefined) throw new Error('no dialogue');
    expect(silenceOf(begun, later(23), cnMainland)).toBeUndefined();
    const reminded = silenceOf(begun, later(25), cnMainland);
    expect(reminded?.replies.length).toBe(2);
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
