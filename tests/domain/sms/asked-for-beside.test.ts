/** What was asked for, told beside something else that the text says by itself: both are kept. */
import { expect, it } from 'vitest';
import { dialogueTold } from '#tests/support/dialogue-told.ts';

it.each([
  ['gb', ['unpaid wages', 'Leeds', 'Acme Ltd', 'about 900 each, 5 of us'], { money: 450_000, people: 5 }],
  [
    'gb',
    ['unpaid wages', 'Leeds', 'Acme Ltd', '2400 in all, 2 months, 3 of us, no danger'],
    { money: 240_000, people: 3 },
  ],
  [
    'ph',
    ['walang sahod', 'Antipolo', 'RJ Builders', '24k, 2 buwan, 3 kami, walang panganib'],
    { money: 2_400_000, people: 3 },
  ],
  [
    'cn-mainland',
    ['欠薪', '长沙', '湘江劳务', '一共18000，5个人，没有危险'],
    { money: 1_800_000, people: 5 },
  ],
  ['gb', ['unpaid wages', 'Leeds', 'Acme Ltd', 'we are 12 people'], { money: undefined, people: 12 }],
] as const)('%s: %j', (law, texts, told) => {
  const { answers, doubts } = dialogueTold(law, texts);
  const { money, people } = { ...answers, ...doubts };
  expect({ money: money?.low, people: people?.low }).toEqual(told);
});

it.each([
  [
    'gb',
    ['unpaid wages', 'Leeds, Brightclean Ltd, 3 of us'],
    { place: 'Leeds', employer: 'Brightclean Ltd' },
  ],
  ['cn-mainland', ['欠薪', '长沙岳麓区，湘江劳务，5个人'], { place: '长沙岳麓区', employer: '湘江劳务' }],
] as const)('at the place, %s: %j', (law, texts, told) => {
  expect(dialogueTold(law, texts).answers).toMatchObject(told);
});

it.each([
  ['RM Builders pala hindi RJ', { employer: 'RM Builders' }],
  ['pakipalitan yung lugar, Cainta', { place: 'Cainta' }],
])('at the read-back: %s', (text, told) => {
  const before = ['walang sahod', 'Antipolo', 'RJ Builders', '15k', '2 months', '1', 'wala', 'Jon'];
  expect(dialogueTold('ph', [...before, text]).answers).toMatchObject(told);
});
