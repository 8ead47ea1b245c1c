/** What is asked and put right at the read-back, and what else a text may be about: a call, a new number, somebody at home. */
import { describe, expect, test } from 'vitest';
import type { Turn } from '#domain/sms/turn.ts';
import { lastTold } from '#tests/support/dialogue-told.ts';

const told = {
  'cn-mainland': ['欠薪', '龙华', '力源五金厂', '18000，3个月', '1', '没有', '张微'],
  gb: ['unpaid wages', 'Hinckley', 'Kingsway Cafe Ltd', '1800, 3 months', '1', 'no', 'Marcin Nowak'],
  ph: ['unpaid wages', 'Cebu City', 'Mabuhay Foods Inc', '18000, 3 months', '1', 'no', 'Jose Cruz'],
} as const;
type Law = keyof typeof told;
const otherwise = (law: Law) => ({ otherwise: law === 'cn-mainland' ? ('zh-CN' as const) : ('en' as const) });

const readBackWith = (law: Law, ...words: readonly string[]): Turn =>
  lastTold(law, [...told[law], ...words], otherwise(law));

describe('a question beside a yes', () => {
  test.each([
    ['gb', 'ok but who sees it', /do not tell your employer/],
    ['gb', 'yes but will my boss find out', /do not tell your employer/],
    ['cn-mainland', '对，但是谁会看到', /保密/],
    ['ph', 'oo pero sino makakakita nito', /do not tell your employer/],
    ['ph', 'opo, malalaman ba ng amo ko', /do not tell your employer/],
  ] as const)('%s: %s is answered, and nothing is sent before a yes', (law, words, answer) => {
    const turn = readBackWith(law, words);
    expect(turn.command).toBeUndefined();
    expect(turn.replies.join(' ')).toMatch(answer);
    expect(readBackWith(law, words, '1').command?.do).toBe('file');
  });

  test.each([
    ['gb', 'yes send it, will you ring me'],
    ['gb', 'correct. thanks for your help'],
    ['cn-mainland', '对，发吧，什么时候有结果'],
  ] as const)('%s: %s is sent', (law, words) => {
    expect(readBackWith(law, words).command?.do).toBe('file');
  });
});

describe('a wish to change something', () => {
  test.each([
    ['gb', 'can i change something'],
    ['cn-mainland', '可以改一下吗'],
    ['ph', 'pwede po bang may baguhin'],
  ] as const)('%s: %s is asked what', (law, words) => {
    const { command, dialogue } = readBackWith(law, words);
    expect([command, dialogue.between]).toEqual([undefined, { about: 'wrong' }]);
  });

  test.each([
    ['gb', 'you wrote Marcin its Marcel', { name: 'Marcel Nowak' }],
    ['gb', 'you put Hinckley it should be Hindley', { place: 'Hindley' }],
    ['gb', 'its Hindley not Hinckley', { place: 'Hindley' }],
    ['cn-mainland', '你写成张微，是张卫', { name: '张卫' }],
  ] as const)('%s: %s', (law, words, changed) => {
    expect(readBackWith(law, words).dialogue.answers).toMatchObject(changed);
  });
});

describe('texts about something else', () => {
  test.each([
    ['gb', 'no more texts but call me'],
    ['cn-mainland', '别发短信了，打电话吧'],
    ['ph', 'wag na text, tawag na lang'],
  ] as const)('%s: %s asks for a call, and ends nothing', (law, words) => {
    const { dialogue } = readBackWith(law, words);
    expect([dialogue.stopped, dialogue.between]).toMatchObject([false, { about: 'word', word: 'call' }]);
  });

  test('a language that is not spoken here is answered with those that are', () => {
    const turn = lastTold('gb', ['unpaid wages', 'LANG', 'tagalog'], otherwise('gb'));
    expect(turn.replies.join(' ')).toContain('English or Chinese');
  });

  test('when a call is answered takes nothing from the complaint that a first text tells', () => {
    const { dialogue } = lastTold(
      'gb',
      ['not paid 3 months by Acme Ltd in Leeds, call me after 6pm only'],
      otherwise('gb'),
    );
    expect(dialogue.answers).toMatchObject({ kind: 'wage.unpaid', place: 'Leeds', employer: 'Acme Ltd' });
    expect(dialogue.notes.join()).toContain('after 6pm');
  });

  test.each([
    ['my boss owes me 800, dont let my wife know please', 'tell nobody else'],
    ['my boss owes me 800, dont let my boss know please', 'secret from the employer'],
  ])('%s', (words, line) => {
    expect(lastTold('gb', [words], otherwise('gb')).replies.join(' ')).toContain(line);
  });

  test('how many they are, said after a threat, is no yes to danger', () => {
    const turn = lastTold(
      'cn-mainland',
      ['欠薪', '龙华', '力源五金厂', '18000，3个月', '老板说要找人打我们', '一共5个人'],
      otherwise('cn-mainland'),
    );
    expect([turn.command, turn.dialogue.between?.about, turn.dialogue.answers.people]).toEqual([
      undefined,
      'danger',
      { low: 5, high: 5 },
    ]);
  });
});
