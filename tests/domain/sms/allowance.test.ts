import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { procedures } from '#domain/jurisdictions/procedures.ts';
import { languages } from '#domain/messages/text.ts';
import { prefixOf, repliesWithin, sharesReached } from '#domain/sms/allowance.ts';
import { newDialogue } from '#domain/sms/dialogue.ts';
import { takeTurn } from '#domain/sms/engine.ts';
import { noMoreToday } from '#domain/sms/replies.ts';
import { mostSegments, segmentsIn } from '#domain/sms/segments.ts';
import type { TurnContext } from '#domain/sms/turn.ts';
import { cnMainland } from '#tests/support/procedures.ts';

const notice = 'no more';
const around: TurnContext = { procedure: cnMainland, offices: [], cases: [], otherwise: 'en' };
const at = new Date('2026-11-24T03:00:00Z');

describe('the replies of one number', () => {
  test.each([
    [['a', 'b'], 0, ['a', 'b']],
    [['a', 'b'], 7, ['a', 'b']],
    [['a', 'b'], 8, ['a', notice]],
    [['a', 'b'], 9, [notice]],
    [['a'], 9, [notice]],
    [['a', 'b'], 10, []],
    [['a', 'b'], 99, []],
    [[], 9, []],
  ])('%j after %i of ten become %j', (replies, had, left) => {
    expect(repliesWithin(replies, had, 10, notice)).toEqual(left);
  });

  test('never exceed the cap, and end with the notice, told once', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 4 })), fc.integer({ min: 1, max: 20 }), (turns, cap) => {
        let had = 0;
        const sent = turns.flatMap((count) => {
          const left = repliesWithin(Array<string>(count).fill('a'), had, cap, notice);
          had += count;
          return left;
        });
        expect(sent.length).toBeLessThanOrEqual(cap);
        expect(sent.filter((each) => each === notice)).toHaveLength(had >= cap ? 1 : 0);
        if (had >= cap) expect([sent.length, sent.at(-1)]).toEqual([cap, notice]);
      }),
    );
  });
});

test('each share of a cap is rung once, however the sum gets there', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 9 })), fc.integer({ min: 10, max: 60 }), (steps, cap) => {
      let spent = 0;
      const rung = steps.flatMap((step) => {
        spent += step;
        return sharesReached(spent - step, spent, cap);
      });
      expect(rung).toEqual([80, 100].filter((share) => spent * 100 >= cap * share));
    }),
  );
});

test('a prefix has the first seven digits', () => {
  expect([prefixOf('+8613800138000'), prefixOf('+447700900123')]).toEqual(['8613800', '4477009']);
});

describe('what is always answered', () => {
  const heard = (text: string, before = newDialogue('en', 's0', at.toISOString())) =>
    takeTurn(before, { sid: 's1', text }, at, around).owed ?? false;

  test.each(['DANGER', '危险 煤气', 'danger gas', 'STOP', 'help', '帮助', '退订'])('%s is', (text) => {
    expect(heard(text)).toBe(true);
  });

  test.each(['hello', 'STATUS 1234', 'CALL', 'TEST', 'start', 'i work with dangerous goods'])(
    '%s is not',
    (text) => {
      expect(heard(text)).toBe(false);
    },
  );

  test('so is "yes" to whether anybody is in danger, and the place after it', () => {
    const asked = { ...newDialogue('en', 's0', at.toISOString()), step: 'danger' as const };
    expect([heard('1', asked), heard('2', asked)]).toEqual([true, false]);
    expect(heard('Dormitory 5', { ...asked, step: 'danger_details' as const })).toBe(true);
  });
});

test.each(procedures)('the last reply of a day is one text that names whom to call ($id)', (procedure) => {
  for (const language of languages) {
    const said = noMoreToday(newDialogue(language, 's0', at.toISOString()), procedure);
    expect(segmentsIn(said)).toBeLessThanOrEqual(mostSegments);
    expect(said).toContain(procedure.hotlines.find(({ what }) => what !== 'safety')?.number);
  }
});
