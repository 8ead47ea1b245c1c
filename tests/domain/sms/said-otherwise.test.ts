/** What was said once and is said otherwise later: what changes at once, what is read back first, and what never changes. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dialogue } from '#domain/sms/dialogue.ts';
import { takeTurn } from '#domain/sms/engine.ts';
import { doubtAt } from '#domain/sms/questions.ts';
import type { TurnContext } from '#domain/sms/turn.ts';
import { cnMainland } from '#tests/support/procedures.ts';
import { runs } from '#tests/support/seeded.ts';

const now = new Date('2026-11-24T03:00:00Z');
const context: TurnContext = { procedure: cnMainland, offices: [], cases: [], otherwise: 'zh-CN' };

const dialogueAfter = (texts: readonly string[]): Dialogue =>
  texts.reduce<Dialogue | undefined>(
    (dialogue, text, n) => takeTurn(dialogue, { sid: `s${n}`, text }, now, context).dialogue,
    undefined,
  ) as Dialogue;

const told = ['工资没发', '龙华', '力源厂', '一共欠15600，3个月', '3'];
/** As far as the question about people, about danger, about the name. */
const roads = fc.constantFrom(told.slice(0, 4), told, [...told, '没有']);
const exact = { low: 1_560_000, high: 1_560_000, monthly: false };

describe('a sum that was said to the yuan', () => {
  const vague = fc.constantFrom(
    ...[
      '大概一万五',
      '大概1.5万',
      '差不多一万六吧',
      '四五千一个月',
      '大概五千一个月',
      '每月5000',
      '欠一万多',
      '五六千一个月',
    ],
  );

  it('stays until a vaguer one was read back, and after a no', () => {
    fc.assert(
      fc.property(roads, vague, (road, text) => {
        const asked = dialogueAfter([...road, text]);
        expect(asked.answers.money, text).toEqual(exact);
        if (doubtAt(asked) === 'money')
          expect(dialogueAfter([...road, text, '2']).answers.money, text).toEqual(exact);
      }),
      { numRuns: runs(60) },
    );
  });

  it.each(['大概一万五', '四五千一个月'])('gives way to %s after a yes', (text) => {
    const asked = dialogueAfter([...told, text]);
    expect(doubtAt(asked)).toBe('money');
    expect(dialogueAfter([...told, text, '1']).answers.money).toEqual(asked.doubts.money);
    expect(dialogueAfter([...told, text, text]).answers.money).toEqual(asked.doubts.money);
  });

  it.each(['不对，是16000', '错了，工资一共16000'])('is corrected at once by %s', (text) => {
    expect(dialogueAfter([...told, text]).answers.money).toEqual({
      low: 1_600_000,
      high: 1_600_000,
      monthly: false,
    });
  });
});

describe('a correction at the danger question', () => {
  const corrections = {
    employer: [
      ['不对，是富康达电子', '富康达电子'],
      ['错了，公司叫恒力五金', '恒力五金'],
    ],
    people: [['不对，是两个人', { low: 2, high: 2 }]],
    months: [['不对，是六个月', { low: 6, high: 6 }]],
    place: [['写错了，地点在龙岗', '龙岗']],
  } as const;
  const each = Object.entries(corrections).flatMap(([fact, all]) =>
    all.map((one) => [fact, ...one] as const),
  );
  const askedInDanger = [...told.slice(0, 4), '电箱冒火花'];

  it.each(each)('%s: %s is taken, and nobody has said that all are safe', (fact, text, value) => {
    for (const road of [told, askedInDanger]) {
      const dialogue = dialogueAfter([...road, text]);
      expect(dialogue.answers).toMatchObject({ [fact]: value });
      expect(dialogue.answers.danger).toBeUndefined();
    }
    expect(dialogueAfter([...told, text]).step).toBe('danger');
    expect(dialogueAfter([...askedInDanger, text]).between?.about).toBe('danger');
  });

  it.each(['我和老婆两个', '就我们两个人'])('%s is a number of people, and gets no warning', (text) => {
    const { replies, dialogue } = takeTurn(dialogueAfter([...told]), { sid: 'x', text }, now, context);
    expect(replies.join()).not.toContain('120');
    expect(dialogue.doubts.people).toEqual({ low: 2, high: 2 });
    const { replies: next } = takeTurn(dialogue, { sid: 'y', text: '1' }, now, context);
    expect(next.join()).toContain('有人有危险吗');
  });
});

describe('a bare count', () => {
  it.each(['五六个', '8个', '大概十来个'])('is no firm and no place: %s counts people', (text) => {
    for (const road of [['工资没发'], ['工资没发', '龙华']]) {
      const { answers, doubts, step } = dialogueAfter([...road, text]);
      expect({ ...answers, ...doubts }.people).toBeDefined();
      expect(answers.employer ?? doubts.employer).toBeUndefined();
      expect(answers.place ?? doubts.place).toBe(road[1]);
      expect(step).toBe(road.length === 1 ? 'place' : 'employer');
    }
  });

  it('counts months where months are asked for', () => {
    expect(dialogueAfter(['工资没发', '龙华', '力源厂', '3个']).answers.people).toBeUndefined();
  });
});
