/** What a worker fears may come of it is answered honestly, at any point, and rings nobody up. */
import { describe, expect, it } from 'vitest';
import { newestProcedure } from '#domain/jurisdictions/procedures.ts';
import type { KnownCase, Turn } from '#domain/sms/turn.ts';
import { isWorry } from '#domain/understanding/asked-often.ts';
import { withoutWhyForAnother } from '#domain/understanding/danger/written-for.ts';
import { lastTold } from '#tests/support/dialogue-told.ts';
import { knownCase } from '#tests/support/whatever-sent.ts';

const story = ['not paid 2 weeks, £700, Derby, Kwik Couriers', '1', 'no', 'Joe'];
const turnOf = (texts: readonly string[], cases: readonly KnownCase[] = []): Turn =>
  lastTold('gb', texts, { cases });

const worries = [
  ['will my boss know it was me', 'We do not tell your employer'],
  ['does he know', 'We do not tell your employer'],
  ['what if he sacks me', 'Nobody may punish you'],
  ['im scared he will sack me', 'Nobody may punish you'],
  ['what if i have no visa', 'without papers'],
  ['am i in trouble, i have no visa', 'without papers'],
  ['will you tell immigration', 'without papers'],
  ['paano kung tanggalin nila ako', 'Nobody may punish you'],
  ['wala po akong papel, ok lang ba', 'without papers'],
] as const;

describe('a worry', () => {
  it.each(worries)('%s: is answered wherever it is told, and what was asked stays asked', (worry, answer) => {
    for (const told of [[], story.slice(0, 1), story.slice(0, 2), story.slice(0, 3), story]) {
      const { replies, dialogue, command } = turnOf([...told, worry]);
      expect(replies.join('\n')).toContain(answer);
      expect(replies.join('\n')).not.toContain('999');
      expect(dialogue.between).toBeUndefined();
      expect(command).toBeUndefined();
    }
  });

  it.each([
    '老板会不会开除我',
    '怕被报复',
    '会不会丢工作',
    '没签证怎么办',
    '会不会被遣返',
    '会不会被老板知道',
  ])('%s: is one', (text) => {
    expect(isWorry(text)).toBe(true);
  });

  it.each([
    'he sacked me for complaining',
    'he took my passport',
    'he said he will call immigration if i complain',
    'what if he hits me',
    'i have no contract',
    'i have no papers he took them',
    'will i get paid',
    'wala po',
    'paano po',
    'tinanggal ako',
    '老板把我开除了',
    '没签合同怎么办',
  ])('%s: is none', (text) => {
    expect(isWorry(text)).toBe(false);
  });
});

describe('why somebody writes for another', () => {
  it.each([
    'my husband works for ABC Warehousing in Doncaster they owe him £880 for 2 weeks he cant text',
    'my wife works at a hotel in Leeds they owe her £400 she cant call',
  ])('%s: is no danger, and the kind stays', (text) => {
    const { replies, dialogue } = turnOf([text]);
    expect(replies.join('\n')).not.toContain('999');
    expect(dialogue.answers.kind).toBe('wage.unpaid');
  });

  it('leaves a cry beside it', () => {
    expect(turnOf(['he is locked in the freezer he cant call']).replies.join('\n')).toContain('999');
    expect(withoutWhyForAnother('he cant text')).toBe('he cant text');
    expect(withoutWhyForAnother('他不识字，欠他9000')).toContain('欠他9000');
  });
});

describe('thanks', () => {
  it.each(['thanks', 'ok thank you so much', 'salamat po', '好的谢谢'])(
    'for a case, %s: is answered and asks nothing',
    (text) => {
      const { replies, dialogue } = turnOf([text], [{ ...knownCase, payments: [] }]);
      expect(replies.join('\n')).toMatch(/You are welcome|不客气/);
      expect(dialogue.between).toBeUndefined();
    },
  );
});

describe('how soon somebody reads it', () => {
  it('is what the procedure promises', () => {
    const procedure = newestProcedure('gb');
    const slower = {
      ...procedure,
      timeLimits: procedure.timeLimits.map((limit) =>
        limit.id === 'first_look' ? { ...limit, length: { value: 2, unit: 'wd' as const } } : limit,
      ),
    };
    const asked = (of: typeof procedure): string =>
      lastTold('gb', [...story.slice(0, 1), 'how long will it take?'], { procedure: of }).replies.join('\n');
    expect(asked(procedure)).toContain('within 1 working day.');
    expect(asked(slower)).toContain('within 2 working days.');
  });
});
