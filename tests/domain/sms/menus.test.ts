/** What is asked by text comes from the procedure: its menus, its kinds, its questions, its currency. */
import { describe, expect, it } from 'vitest';
import { newestProcedure, procedures } from '#domain/jurisdictions/procedures.ts';
import { languages } from '#domain/messages/text.ts';
import { matterOf } from '#domain/procedure/matters.ts';
import type { Procedure } from '#domain/procedure/procedure.ts';
import { menuAt } from '#domain/procedure/text-menus.ts';
import type { Dialogue } from '#domain/sms/dialogue.ts';
import { takeTurn } from '#domain/sms/engine.ts';
import { menuText } from '#domain/sms/menus.ts';
import { mostSegments, segmentsIn } from '#domain/sms/segments.ts';
import type { Turn, TurnContext } from '#domain/sms/turn.ts';

const now = new Date('2026-11-24T03:00:00Z');
const [cn, gb] = [newestProcedure('cn-mainland'), newestProcedure('gb')];
const steps = ['kind', 'service', 'other'] as const;

const office = (jurisdiction: string, name: string, area: string): TurnContext['offices'][number] => ({
  id: `${jurisdiction.slice(0, 2)}-office`,
  names: { en: name, 'zh-CN': name },
  jurisdiction,
  area,
  phone: '1',
  dutyPhone: '2',
});
const under = (procedure: Procedure): TurnContext => ({
  procedure,
  offices: [office('gb', 'Leeds', 'GB-ENG'), office('cn-mainland', 'Longhua', '440309')],
  cases: [],
  otherwise: 'en',
});

const talk = (procedure: Procedure, texts: readonly string[]): readonly Turn[] =>
  texts.reduce<{ dialogue?: Dialogue; turns: readonly Turn[] }>(
    ({ dialogue, turns }, text) => {
      const message = { sid: `s${turns.length}`, text };
      const turn = takeTurn(dialogue, message, now, under(procedure));
      return { dialogue: turn.dialogue, turns: [...turns, turn] };
    },
    { turns: [] },
  ).turns;
const last = (procedure: Procedure, texts: readonly string[]) => talk(procedure, texts).at(-1);

const without = (procedure: Procedure, kind: string): Procedure => ({
  ...procedure,
  matters: procedure.matters.filter((each) => each.kind !== kind),
});

/** The digits that lead to each kind of a procedure's menus. */
const ways = (procedure: Procedure) =>
  steps.flatMap((step) => {
    const opened =
      step === 'kind' ? -1 : menuAt(procedure, 'kind').choices.findIndex((c) => 'ask' in c && c.ask === step);
    if (step !== 'kind' && opened < 0) return [];
    const before = step === 'kind' ? [] : [String(opened + 1)];
    return menuAt(procedure, step).choices.flatMap((choice, n) =>
      'kind' in choice ? [[choice.kind, [...before, String(n + 1)]] as const] : [],
    );
  });

describe.each(procedures.map((each) => [each.id, each] as const))('the menus of %s', (_, procedure) => {
  it.each(ways(procedure))('%s is chosen with %j and filed', (kind, digits) => {
    const turn = talk(procedure, ['hello', ...digits, '0', '0', '0', '1', '2', '0', '1', '1']).find(
      ({ command }) => command,
    );
    expect(turn?.command).toMatchObject({ do: 'file', kind, parties: [] });
  });

  it.each(languages)('each question with its menu is one text of two segments at most, in %s', (language) => {
    for (const step of steps)
      expect(segmentsIn(menuText(language, procedure, step))).toBeLessThanOrEqual(mostSegments);
  });

  it('own words lead only to what may be complained of here', () => {
    const said = [
      'a child works',
      'site wages',
      'hospital',
      'injured',
      'no pension',
      '居住证',
      'beaten',
      'fired',
    ];
    for (const each of said) {
      const { answers, doubts } = last(procedure, [each])?.dialogue ?? { answers: {}, doubts: {} };
      for (const kind of [answers.kind, doubts.kind])
        if (kind !== undefined) expect(matterOf(procedure, kind)).toBeDefined();
    }
  });
});

describe('a procedure that is changed', () => {
  it('a kind that is taken out of the matters is offered no more, by number or by words', () => {
    const fewer = without(cn, 'service.medical');
    expect(menuText('en', cn, 'service')).toContain('2 doctor or hospital');
    expect(menuText('en', fewer, 'service')).not.toContain('doctor');
    expect(last(fewer, ['hello', '7', '2'])?.dialogue.answers.kind).toBe('service.residence');
  });

  it('a menu of which nothing is left is not led on to', () => {
    const { service: _, ...menus } = cn.textMenus ?? { kind: [] };
    expect(menuText('en', { ...cn, textMenus: menus }, 'kind')).not.toContain('refused');
  });

  it('without menus its first kinds are offered', () => {
    const { textMenus: _, ...bare } = gb;
    expect(menuText('en', bare, 'kind')).toContain('9 last pay not paid');
    expect(last(bare, ['hello', '3'])?.dialogue.answers.kind).toBe('wage.late');
  });

  it('asks what the kind asks: no sum, no time, no people', () => {
    const asking = (...asks: Procedure['matters'][number]['asks']): Procedure => ({
      ...cn,
      matters: cn.matters.map((each) => ({ ...each, asks })),
    });
    const asked = (procedure: Procedure) => last(procedure, ['hello', '1', '0', '0'])?.dialogue.step;
    expect(asked(cn)).toBe('owed');
    expect(asked(asking('period', 'people'))).toBe('since');
    expect(asked(asking('danger'))).toBe('danger');
    expect(asked(asking())).toBe('name');
  });
});

describe('under another law', () => {
  it('names only who is known, and a main contractor only where a kind of building sites is', () => {
    const parties = (procedure: Procedure, choice: string, who: string) => {
      const turn = last(procedure, ['hello', choice, 'Leeds', who, '0', '1', 'no', '0', '1']);
      return turn?.command?.do === 'file' ? turn.command.parties : undefined;
    };
    expect(parties(cn, '2', '砥泰劳务，总包是中兴建设集团')).toEqual([
      { relation: 'employer', name: '砥泰劳务' },
      { relation: 'general_contractor', name: '中兴建设集团' },
    ]);
    expect(parties(cn, '2', 'Acme Builders, LLC')).toEqual([
      { relation: 'employer', name: 'Acme Builders, LLC' },
    ]);
    expect(parties(gb, '1', 'Acme Builders, LLC')).toHaveLength(1);
    expect(parties(gb, '1', '0')).toEqual([]);
  });

  it('reads the sum back in its currency, and finds its own places only', () => {
    const owed = (procedure: Procedure) =>
      last(procedure, ['hello', '1', 'Leeds', 'Acme Ltd', '500', '0', '1', 'no', '0'])?.replies.join('\n');
    expect(owed(gb)).toContain('£500 ');
    expect(owed(cn)).toContain('¥500 ');
    const area = (procedure: Procedure) => last(procedure, ['hello', '1', 'Leeds'])?.dialogue.answers.area;
    expect(area(gb)).toBe('GB-ENG');
    expect(area(cn)).toBeUndefined();
  });

  it('danger is filed under the first kind that calls the officer on duty out', () => {
    const first = (procedure: Procedure) => {
      const turn = last(procedure, ['DANGER']);
      return turn?.command?.do === 'file' ? turn.command.kind : undefined;
    };
    expect(first(gb)).toBe('safety.imminent');
    expect(first(without(gb, 'safety.imminent'))).toBe('safety.hazard');
  });
});
