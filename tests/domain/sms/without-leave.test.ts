/** What the dialogue never does without the worker's leave, whatever is sent. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tailOf } from '#domain/messages/notice.ts';
import { digitIn } from '#domain/sms/menus.ts';
import type { TurnContext } from '#domain/sms/turn.ts';
import { understand } from '#domain/understanding/understand.ts';
import { anyText, joinsOthers, roads, toldInFull } from '#tests/support/random-texts.ts';
import { runs } from '#tests/support/seeded.ts';
import {
  holds,
  knownCase,
  phoneOf,
  phones,
  type Step,
  silentPhones,
  talked,
} from '#tests/support/whatever-sent.ts';

const everSaid = ({ turn }: Step): readonly string[] => [...turn.replies, ...(turn.refused ?? [])];

/** Counts what it was asked about, so that no property holds because nothing came to it. */
const counting = () => {
  let seen = 0;
  return {
    count: (some: readonly unknown[]): void => {
      seen += some.length;
    },
    seen: () => seen,
  };
};

const isYesAtReadBack = ({ before, text }: Step, { procedure }: TurnContext): boolean => {
  if (before?.step !== 'send' || before.between !== undefined) return false;
  const asked = { question: 'readback', text, language: before.language, today: '2026-11-24' } as const;
  return digitIn(text) === 1 || understand({ ...asked, procedure }).answer === 'yes';
};

describe('without leave', { timeout: 240_000 }, () => {
  test('nothing is filed before a plain yes at the read-back, but a danger and a wish to be called', () => {
    const filings = counting();
    holds(
      (steps, _, given) => {
        const plain = steps.filter(
          ({ turn: { command } }) => command?.do === 'file' && !command.danger && !command.callBack,
        );
        filings.count(plain);
        expect(plain.filter((step) => !isYesAtReadBack(step, given))).toEqual([]);
      },
      { sent: toldInFull(3) },
    );
    expect(filings.seen()).toBeGreaterThan(0);
  });

  test('no case is ended without a yes to the question whether it should be', () => {
    const ends = counting();
    const wishes = fc
      .tuple(roads(1), fc.array(anyText, { maxLength: 1 }))
      .map(([begun, texts]) => [...begun, 'WITHDRAW 9X3T', ...texts, 'yes', '1']);
    holds(
      (steps) => {
        const ended = steps.filter(({ turn }) => turn.command?.do === 'withdraw');
        ends.count(ended);
        for (const { before, turn } of ended) {
          const on = turn.command?.do === 'withdraw' ? turn.command.on : undefined;
          // of that case, by its last four
          expect(before?.between).toMatchObject({
            about: 'word',
            word: 'withdraw',
            tail: on?.number.slice(-4),
          });
        }
        expect(ended.length).toBeLessThan(2);
      },
      { sent: wishes },
    );
    expect(ends.seen()).toBeGreaterThan(0);
  });

  test('a phone that may have a new owner is told nothing of the case, and changes nothing in it', () => {
    const toCase = ['write', 'answer_payment', 'part_of_payment', 'answer_talk', 'withdraw', 'disagree'];
    holds(
      (steps) => {
        for (const step of steps) {
          const known = [knownCase.number, tailOf(knownCase.number)].filter(
            (each) => !step.text.includes(each),
          );
          for (const said of everSaid(step)) for (const each of known) expect(said).not.toContain(each);
          expect(toCase, step.text).not.toContain(step.turn.command?.do);
        }
      },
      { from: phoneOf(silentPhones) },
    );
  });

  test('who joins others files nothing of their own, but a danger', () => {
    const joins = counting();
    holds(
      (steps) => {
        const joining = steps.filter(({ before }) => before?.joins !== undefined);
        joins.count(joining.filter(({ turn }) => turn.command?.do === 'join'));
        for (const { turn, text } of joining)
          if (turn.command?.do === 'file') expect(turn.command.danger, text).toBe(true);
      },
      { sent: joinsOthers(4) },
    );
    expect(joins.seen()).toBeGreaterThan(0);
  });

  test('a phone that is in a case, or has no code, joins none', () => {
    holds(
      (steps, _, { cases, joint }) => {
        const isIn = cases.some(({ caseId, fresh }) => fresh && caseId === joint?.caseId);
        const joined = steps.filter(({ turn }) => turn.command?.do === 'join');
        if (isIn || joint === undefined) expect(joined).toEqual([]);
      },
      { sent: joinsOthers(4) },
    );
  });

  test('what somebody describes in danger reaches the case, also after STOP', () => {
    const said = 'unit 4, Kirkstall Road, second floor';
    fc.assert(
      fc.property(roads(3), fc.boolean(), fc.noShrink(phones), (texts, stops, given) => {
        const heard = { ...given, cases: [{ ...knownCase, procedure: given.procedure.id }] };
        const { shown: _, ...phone } = heard;
        const road = [...texts, ...(stops ? ['STOP'] : []), 'DANGER', said];
        const { command, replies } = talked(road, phone).at(-1)?.turn ?? {};
        expect(command).toMatchObject({ do: 'write', words: said });
        expect(replies).toHaveLength(1);
      }),
      { numRuns: runs(60) },
    );
  });
});
