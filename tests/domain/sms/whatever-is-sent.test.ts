/** What holds of the dialogue whatever is sent, in whatever order. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dialogue as dialogueSchema, isFiling } from '#domain/sms/dialogue.ts';
import { factNames } from '#domain/sms/facts.ts';
import { mostReplies } from '#domain/sms/replies.ts';
import { mostSegments, segmentsIn } from '#domain/sms/segments.ts';
import { anyText, dangerTexts, plainText, roads } from '#tests/support/random-texts.ts';
import { runs } from '#tests/support/seeded.ts';
import {
  endOf,
  holds,
  phones,
  phonesWithoutReceipt,
  type Step,
  sentAgain,
  talked,
} from '#tests/support/whatever-sent.ts';

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
      (steps, _, given) =>
        expect(sentAgain(steps, 'DANGER', given)).toEqual({ dialogue: endOf(steps), replies: [] }),
      { most: 5 },
    );
  });

  test('what was answered is kept until it is filed, changed or dropped by the worker', () => {
    const isGivenUp = ({ before }: Step): boolean =>
      before?.between?.about === 'word' || before?.between?.about === 'wrong';
    const isSent = ({ turn: { command } }: Step): boolean => command?.do === 'file' || command?.do === 'join';
    const isDropped = (step: Step): boolean =>
      isGivenUp(step) || isSent(step) || !isFiling(step.turn.dialogue);
    holds((steps) => {
      for (const step of steps) {
        const { before, turn, text } = step;
        if (before === undefined || isDropped(step)) continue;
        const { answers, waiting } = turn.dialogue;
        const lost = factNames.filter(
          (fact) =>
            before.answers[fact] !== undefined && (answers[fact] ?? waiting?.answers[fact]) === undefined,
        );
        const isAskedAnew = before.step === 'send';
        const isDoubted = lost.every((fact) => turn.dialogue.doubts[fact] !== undefined);
        expect(isAskedAnew || isDoubted ? [] : lost, text).toEqual([]);
      }
    });
  });

  test('what waits is there until START goes on with it or the worker gives it up', () => {
    const cry = 'the scaffold is falling, someone is under it';
    const check = (texts: readonly string[]): void => {
      for (const { before, turn, text } of talked(texts)) {
        const { waiting, answers } = turn.dialogue;
        if (before?.waiting === undefined || before.between?.about === 'word') continue;
        const kept = { ...answers, ...waiting?.answers };
        const lost = factNames.filter(
          (fact) => before.waiting?.answers[fact] !== undefined && kept[fact] === undefined,
        );
        expect(lost, text).toEqual([]);
      }
    };
    fc.assert(
      fc.property(roads(3), roads(6), (texts, later) => {
        check(['hello', '1', 'Longhua', 'Liyuan Ltd', ...texts.slice(-2), cry, ...later]);
      }),
      { numRuns: runs(60) },
    );
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
    const isAsked = ({ turn, before }: Step): boolean => turn.owed === true || before?.between !== undefined;
    fc.assert(
      fc.property(
        roads(5),
        fc.array(plainText, { minLength: 1, maxLength: 6 }),
        fc.noShrink(phonesWithoutReceipt),
        (texts, later, given) => {
          const stopped = talked([...texts, 'STOP', ...later], given).slice(texts.length + 1);
          for (const step of stopped) if (!isAsked(step)) expect(step.turn.replies, step.text).toEqual([]);
        },
      ),
      { numRuns: runs(80) },
    );
  });

  test('no text names the employer', () => {
    const firm = fc.constantFrom('Zorblax Trading Ltd', '佐布拉克斯电子厂');
    const names = (said: string) => /zorblax|佐布拉克斯/iu.test(said);
    fc.assert(
      fc.property(
        firm,
        fc.array(anyText, { maxLength: 5 }),
        fc.nat(),
        fc.noShrink(phones),
        (named, texts, at, given) => {
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
          for (const { turn } of talked(road, given))
            expect([...turn.replies, ...(turn.refused ?? [])].filter(names)).toEqual([]);
        },
      ),
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
