/** Who writes in English, or in pinyin, about a place in China names it as they would in their own country. */
import { expect, it } from 'vitest';
import { placeNamedIn } from '#domain/jurisdictions/named-places.ts';
import { newestProcedure } from '#domain/jurisdictions/procedures.ts';
import { understand } from '#domain/understanding/understand.ts';

const placeIn = (text: string): string | undefined =>
  understand({
    question: 'start',
    text,
    language: 'en',
    today: '2026-11-25',
    procedure: newestProcedure('cn-mainland'),
  }).place?.value;

it.each([
  ['I work in Dongguan, boss owes 3 months', 'Dongguan'],
  ['i work in dongguan boss owes 3 months', 'dongguan'],
  ['teaching English at a school in Wuhan, not paid since May', 'Wuhan'],
  ['no wages for 2 months at a factory in Longhua, Shenzhen', 'Longhua, Shenzhen'],
  ['Factory in Foshan Nanhai. They did not pay us', 'Foshan Nanhai'],
  ['wo zai shenzhen longgang gongzi mei fa', 'shenzhen longgang'],
  ['boss in Suzhou Kunshan took my passport', 'Suzhou Kunshan'],
  ["i'm in wuxi and my pay is short", 'wuxi'],
])('%s', (text, place) => {
  expect(placeIn(text)).toBe(place);
});

it.each([
  'I come from Dongguan and my boss owes me 3 months',
  'my boss in China owes me wages',
  'Hello, my wages are not paid',
  'gongzi mei fa',
])('%s: no place of work is told', (text) => {
  expect(placeIn(text)).toBeUndefined();
});

it.each([
  ['Longhua, Shenzhen', '440309'],
  ['Shenzhen Longhua', '440309'],
  ['Dongguan', '441900'],
])('%s lies in %s', (place, area) => {
  expect(placeNamedIn('cn-mainland', place)).toBe(area);
});
