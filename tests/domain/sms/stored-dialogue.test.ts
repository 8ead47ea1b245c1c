/** A talk that an earlier version stored goes on where it was. */
import { expect, test } from 'vitest';
import { dialogue, newDialogue } from '#domain/sms/dialogue.ts';
import { takeTurn } from '#domain/sms/engine.ts';
import { cnMainland } from '#tests/support/procedures.ts';

const now = new Date('2026-11-24T03:00:00Z');
/** as it was stored before facts became spans */
const before = {
  draft: 's0',
  language: 'en',
  step: 'danger',
  answers: {
    kind: 'wage.unpaid',
    place: 'Longhua',
    employer: 'Liyuan',
    claimedFen: 1_800_000,
    since: '2026-08-25',
    people: 12,
  },
  notes: ['they owe me'],
  wantsCall: false,
  choosesLanguage: false,
  stopped: false,
  wrong: { day: '', count: 0 },
  lastAt: '2026-11-24T02:00:00.000Z',
  reminded: false,
  parked: false,
  seen: ['s0'],
};
const context = { procedure: cnMainland, offices: [], cases: [], otherwise: 'en' } as const;

test('its sum, day and number of people are kept', () => {
  const read = dialogue.parse(before);
  expect(read.answers).toMatchObject({
    money: { low: 1_800_000, high: 1_800_000, monthly: false },
    since: { month: '2026-08' },
    people: { low: 12, high: 12 },
  });
  const asked = takeTurn(read, { sid: 's1', text: 'no' }, now, context);
  const named = takeTurn(asked.dialogue, { sid: 's2', text: '0' }, now, context);
  const sent = takeTurn(named.dialogue, { sid: 's3', text: '1' }, now, context);
  expect(sent.command).toMatchObject({ do: 'file', headcount: 12, claim: { claimedFen: 1_800_000 } });
});

test('one that waited for a language still does', () => {
  expect(dialogue.parse({ ...before, choosesLanguage: true }).between).toEqual({ about: 'language' });
});

test('a step and fields that nobody knows any more are left out', () => {
  const read = dialogue.parse({
    ...before,
    step: 'moon',
    mood: 'fine',
    answers: { ...before.answers, hat: 1 },
  });
  expect(read.step).toBe('idle');
  expect(read).not.toHaveProperty('mood');
  expect(read.answers).not.toHaveProperty('hat');
});

test('what is stored now is read back as it was', () => {
  const fresh = newDialogue('zh-CN', 's0', now.toISOString());
  expect(dialogue.parse(JSON.parse(JSON.stringify(fresh)))).toEqual(fresh);
});
