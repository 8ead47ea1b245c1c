import { expect, test } from 'vitest';
import { isPressed } from '#domain/understanding/pressed.ts';

test.each([
  ...['是老板逼我的', '老板逼我撤的', '我被老板威胁了', '公司让我们签字撤诉', '被迫的', '不撤就开除我'],
  ...['the boss is forcing me', 'yes but he is making me', 'they told me to drop it', 'im being pressured'],
  ...['boss say he pay if i cancel. so cancel pls', 'babayaran daw ako pag inurong ko'],
  ...['pinilit po ako ng amo', 'tinakot kami'],
])('is pressed to end it: %s', (text) => {
  expect(isPressed(text)).toBe(true);
});

test.each([
  ...['没人逼我', '不是老板逼我的，我自己不想告了', '我是自愿的', '老板给钱了', '是的', '逼不得已要回老家'],
  ...[
    'nobody is forcing me',
    'no one made me',
    'my own choice',
    'yes',
    'he paid me',
    'they paid me and made peace',
  ],
  ...['walang pumipilit sa akin', 'opo'],
])('is not pressed: %s', (text) => {
  expect(isPressed(text)).toBe(false);
});
