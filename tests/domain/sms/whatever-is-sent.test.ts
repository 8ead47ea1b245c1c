/** What holds of the dialogue whatever is sent, in whatever order. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { procedures } from '#domain/jurisdictions/procedures.ts';
import { type Dialogue, dialogue as dialogueSchema, isFiling } from '#domain/sms/dialogue.ts';
import { takeTurn } from '#domain/sms/engine.ts';
import { factNames } from '#domain/sms/facts.ts';
import { mostReplies } from '#domain/sms/replies.ts';
import { mostSegments, segmentsIn } from '#domain/sms/segments.ts';
import type { KnownCase, Turn, TurnContext } from '#domain/sms/turn.ts';
import { cnMainland } from '#tests/support/procedures.ts';
import { anyText, dangerTexts, roads } from '#tests/support/random-texts.ts';
import { runs } from '#tests/support/seeded.ts';

const now = new Date('2026-11-24T03:00:00Z');
const context: TurnContext = { procedure: cnMainland, offices: [], cases: [], otherwise: 'zh-CN' };
const known: KnownCase = {
  caseId: 'c1',
  worker: 'w1',
  number: 'RD26-7K4M2-Q9X3T',
  status: 'plan_active',
  procedure: 'cn-mainland@2026-01',
  office: 'cn-sz-lh',
  nextDay: '2026-12-01',
  fresh: true,
  payments: [{ id: 'm1', paidOn: '2026-11-20' }],
  asksTalk: false,
};
/** phones as they may be: new, with a case, with the receipt in hand, silent for long, told to leave alone */
const phones = fc.constantFrom<TurnContext>(
  context,
  { ...context, cases: [known] },
  { ...context, cases: [known], shown: known },
  { ...context, cases: [{ ...known, fresh: false }] },
  { ...context, cases: [{ ...known, withdrawing: true, noContact: true }] },
  ...procedures.map((procedure): TurnContext => ({ ...context, procedure, otherwise: 'en' })),
);

interface Step {
  readonly before: Dialogue | undefined;
  readonly text: string;
  readonly turn: Turn;
}

const talked = (texts: readonly string[], given: TurnContext = context): readonly Step[] => {
  const steps: Step[] = [];
  for (const [n, text] of texts.entries()) {
    const before = steps.at(-1)?.turn.dialogue;
    steps.push({ before, text, turn: takeTurn(before, { sid: `s${n}`, text }, now, given) });
  }
  return steps;
};
const endOf = (steps: readonly Step[]): Dialogue | undefined => steps.at(-1)?.turn.dialogue;

/** A counterexample is the texts; who has the phone is told by the first line of it. */
const holds = (
  check: (steps: readonly Step[], texts: readonly string[], given: TurnContext) => void,
  { most = 10, times = 60 } = {},
): void => {
  fc.assert(
    fc.property(roads(most, 1), fc.noShrink(phones), (texts, given) => {
      check(talked(texts, given), texts, given);
    }),
    { numRuns: runs(times) },
  );
};

describe('whatever is sent', { timeout: 240_000 }, () => {
  test('it never throws, stays storable, and answers with two texts of two segments at most', () => {
    holds((steps) => {
      for (const { turn } of steps) {
        expect(turn.replies.length).toBeLessThanOrEqual(mostReplies);
        for (const reply of [...turn.replies, ...(turn.refused ?? [])])
          expect(segmentsIn(reply)).toBeLessThanOrEqual(mostSegments);
      }
      const kept = JSON.parse(JSON.stringify(endOf(steps)));
      expect(dialogueSchema.parse(kept)).toEqual(kept);
    });
  });

  test('a message id that comes again changes nothing and says nothing', () => {
    holds(
      (steps, texts) => {
        const dialogue = endOf(steps);
        const again = takeTurn(dialogue, { sid: `s${texts.length - 1}`, text: 'DANGER' }, now, context);
        expect(again).toEqual({ dialogue, replies: [] });
      },
      { most: 5 },
    );
  });

  test('what was answered is kept until it is filed, changed or dropped by the worker', () => {
    const isDropped = ({ before, turn }: Step): boolean =>
      turn.command?.do === 'file' ||
      turn.command?.do === 'join' ||
      before?.draft !== turn.dialogue.draft ||
      before?.between?.about === 'word' ||
      !isFiling(turn.dialogue);
    holds((steps) => {
      for (const step of steps) {
        const { before, turn, text } = step;
        if (before === undefined || isDropped(step)) continue;
        const lost = factNames.filter(
          (fact) => before.answers[fact] !== undefined && turn.dialogue.answers[fact] === undefined,
        );
        const isAskedAnew = before.step === 'send' || before.between?.about === 'wrong';
        const isDoubted = lost.every((fact) => turn.dialogue.doubts[fact] !== undefined);
        expect(isAskedAnew || isDoubted ? [] : lost, text).toEqual([]);
      }
    });
  });

  test('danger is heard at any point, and its numbers come before anything else', () => {
    fc.assert(
      fc.property(roads(6), fc.noShrink(phones), fc.constantFrom(...dangerTexts), (texts, given, cry) => {
        const { turn } = talked([...texts, cry], given).at(-1) as Step;
        const isDescribed = endOf(talked(texts, given))?.step === 'danger_details';
        if (isDescribed && turn.command?.do === 'write') return;
        const [{ number } = { number: '' }] = given.procedure.emergencyNumbers;
        expect(turn.replies[0]).toContain(number);
        expect(turn.owed).toBe(true);
      }),
      { numRuns: runs(80) },
    );
  });

  test('after STOP nothing is said but what must be', () => {
    const answers = fc.constantFrom(
      '1',
      '2',
      '龙华',
      '18000, 3 months',
      'yes',
      '没有',
      'Longhua Liyuan',
      '我叫张卫',
      '？',
    );
    fc.assert(
      fc.property(roads(5), fc.array(answers, { minLength: 1, maxLength: 5 }), (texts, later) => {
        const stopped = talked([...texts, 'STOP', ...later]).slice(texts.length + 1);
        for (const { turn } of stopped) if (!turn.owed) expect(turn.replies).toEqual([]);
      }),
      { numRuns: runs(60) },
    );
  });

  test('no text names the employer', () => {
    const firm = fc.constantFrom('Zorblax Trading Ltd', '佐布拉克斯电子厂');
    const names = (said: string) => /zorblax|佐布拉克斯/iu.test(said);
    fc.assert(
      fc.property(firm, fc.array(anyText, { maxLength: 5 }), fc.nat(), (named, texts, at) => {
        const asked = ['hello', '1', 'Longhua', named, '18000, 3 months', '1', 'no', 'Li Wei'];
        const n = 4 + (at % 5);
        const road = [
          ...asked.slice(0, n),
          ...texts,
          ...asked.slice(n),
          `the firm is ${named}`,
          '2',
          `${named}`,
        ];
        for (const { turn } of talked(road))
          expect([...turn.replies, ...(turn.refused ?? [])].filter(names)).toEqual([]);
      }),
      { numRuns: runs(40) },
    );
  });
});

describe('the order in which facts are told', { timeout: 240_000 }, () => {
  const facts = [
    [
      '在龙华大浪干活',
      '公司叫力源电子厂',
      '一共欠18000，3个月',
      '我们12个人',
      '我叫张卫',
      '现在没有人有危险',
    ],
    [
      'the place is Longhua',
      'the firm is Liyuan Ltd',
      'they owe me 18000 for 3 months',
      'we are 12 people',
      'my name is Wei Zhang',
      'nobody is in danger',
    ],
  ] as const;

  const filed = (begin: string, told: readonly string[], end: string) => {
    const { turn } = talked([begin, ...told, end]).at(-1) as Step;
    if (turn.command?.do !== 'file') return { told, step: turn.dialogue.step, says: turn.replies };
    const { statement: _, ...command } = turn.command;
    return command;
  };

  test.each([
    ['工资没发', facts[0], '对'],
    ['unpaid wages', facts[1], 'yes'],
  ] as const)('changes nothing of what is filed: %s', (begin, told, end) => {
    const usual = filed(begin, told, end);
    expect(usual).toMatchObject({ do: 'file', headcount: 12, naming: 'confidential' });
    fc.assert(
      fc.property(fc.shuffledSubarray([...told], { minLength: told.length }), (order) => {
        expect(filed(begin, order, end)).toEqual(usual);
      }),
      { numRuns: runs(40) },
    );
  });
});
