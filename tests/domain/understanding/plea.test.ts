import { describe, expect, test } from 'vitest';
import { newestProcedure } from '#domain/jurisdictions/procedures.ts';
import { isOnlyPlea } from '#domain/understanding/danger/plea.ts';
import { dangerIn } from '#domain/understanding/danger.ts';
import type { Asked } from '#domain/understanding/meaning.ts';

const askedWith = (text: string, question: Asked['question'] = 'start', law?: string): Asked => {
  const isHan = /\p{Script=Han}/u.test(text);
  return {
    question,
    text,
    language: isHan ? 'zh-CN' : 'en',
    today: '2026-11-24',
    procedure: newestProcedure(law ?? (isHan ? 'cn-mainland' : 'gb')),
  };
};

describe('a plea for wages is no cry', () => {
  test.each([
    'pls help me with my wages',
    'please help me, boss not pay me',
    'help us please they not pay',
    'good morning please help me out, my salary is late',
    'please help me sir, walang sahod',
    'tulungan nyo po ako sa sahod ko',
    'patulong po, di binayaran ang OT namin',
    '求求你们帮帮我 老板不发工资',
  ])('%s', (text) => {
    expect(dangerIn(askedWith(text))).toBe('none');
  });
});

describe('what is told beside it rings all the same', () => {
  test.each([
    'please help me he locked us in and not pay',
    'help us please they not pay and they hit us',
    'please help me, not paid and he is outside with a knife',
    'tulungan nyo po ako, sinasaksak na siya, walang sahod',
    '救命 老板不给钱',
  ])('%s', (text) => {
    expect(dangerIn(askedWith(text))).toBe('yes');
  });
});

test.each([
  ['help me', true],
  ['please help', true],
  ['help po', true],
  ['tulong', true],
  ['HELP', false],
  ['help with my wages', false],
])('%s: nothing but a plea: %s', (text, isOnly) => {
  expect(isOnlyPlea(text)).toBe(isOnly);
});

describe('a number that calls the police', () => {
  test.each([
    ['110', 'start', 'cn-mainland', 'yes'],
    ['120!!', 'who', 'cn-mainland', 'yes'],
    ['110110', 'readback', 'cn-mainland', 'yes'],
    ['999', 'any', 'gb', 'yes'],
    ['911', 'danger', 'ph', 'yes'],
    ['999?', 'start', 'gb', 'maybe'],
    ['999', 'howmuch', 'gb', 'none'],
    ['120', 'howmuch', 'cn-mainland', 'none'],
    ['110', 'people', 'cn-mainland', 'none'],
    ['1100', 'start', 'cn-mainland', 'none'],
  ] as const)('%s at %s under %s: %s', (text, question, law, heard) => {
    expect(dangerIn(askedWith(text, question, law))).toBe(heard);
  });
});

describe('figures of speech and courtesies', () => {
  test.each([
    'agency stabbed me in back not paying 500 hull',
    'sinibak ako, parang sinaksak sa likod',
    'dapat 20k, kinuha ng foreman 5k',
    'they hit me with a fine',
    '拼命干活 老板不给钱',
    'she no speak english and they not pay',
  ])('%s is none', (text) => {
    expect(dangerIn(askedWith(text))).toBe('none');
  });
});

describe('a grave thing in other words', () => {
  test.each([
    'pregnant and boss make me lift heavy, bleeding now',
    'bleeding now, boss say work',
    'they force me to sex to pay debt',
    'boss want sex for my wage',
    'he hit me with stick today',
    'hes gonna do me in if i say anything',
    'I slept in the fridge lorry 9 hours its -20 im freezing',
    'hinampas ako ng tubo',
    '我要去跟老板拼命',
    '我想杀了他',
    '我遭打咯',
    '我俾人打',
    '120来了 人救不回来了',
  ])('%s is asked about at least', (text) => {
    expect(['yes', 'maybe']).toContain(dangerIn(askedWith(text)));
  });
});
