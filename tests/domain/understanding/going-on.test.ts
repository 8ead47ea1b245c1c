import { describe, expect, it } from 'vitest';
import { wantsToGoOn } from '#domain/understanding/answer/going-on.ts';

describe('what was ended shall go on', () => {
  it.each([
    ...[
      'I want it back',
      'actually keep it going',
      'I changed my mind',
      "don't withdraw it",
      'please continue',
      'wait no, carry on',
      "actually don't cancel",
    ],
    ...[
      'i dont want to withdraw anymore',
      'hi im back',
      "Hi, I'm back",
      'text me again',
      'can you reopen my case',
    ],
    ...[
      '我不撤了',
      '不撤诉了',
      '我又不想撤了',
      '改主意了',
      '继续',
      '恢复',
      '我回来了',
      '接着办吧',
      '还是要告',
    ],
    ...['huwag na i-cancel', 'wag nyo po icancel', '还是别取消了'],
    ...['gusto ko ulit', 'ituloy nyo na po', 'nagbago isip ko', 'huwag nyo na iurong', 'bumalik na ako'],
    ...['wo bu che le', 'ji xu', 'wo hui lai le'],
  ])('%s', (text) => {
    expect(wantsToGoOn(text)).toBe(true);
  });

  it.each([
    ...['i dont want to continue', 'the boss wants his money back', 'he came back', 'he sent me back home'],
    ...['I want my money back', 'back pay for two months', 'leave me alone'],
    ...['不想继续了', '老板还要告我', '他不给钱', '老板继续拖着不给', '不用再发了'],
    ...['ayoko na ituloy', 'hindi ko na itutuloy', 'ayaw nya ibalik pera ko'],
  ])('not: %s', (text) => {
    expect(wantsToGoOn(text)).toBe(false);
  });
});

describe('after our texts were stopped', () => {
  it.each([
    'hello sorry i stopped it can we carry on',
    'u can text again its fine now',
    'can i continue',
    'pwede na po kayo mag text',
    'pwede po ba ituloy',
  ])('%s: they go on', (text) => {
    expect(wantsToGoOn(text)).toBe(true);
  });

  it.each(['dont text me again', 'can he carry on', 'he can text you now', 'you can text my boss'])(
    '%s: they do not',
    (text) => {
      expect(wantsToGoOn(text)).toBe(false);
    },
  );
});
