import { expect, test } from 'vitest';
import { isOfOwnWill, isPressed, isPressedToStop, isWatched } from '#domain/understanding/pressed.ts';

test.each([
  ...['是老板逼我的', '老板逼我撤的', '我被老板威胁了', '公司让我们签字撤诉', '被迫的', '不撤就开除我'],
  ...['the boss is forcing me', 'yes but he is making me', 'they told me to drop it', 'im being pressured'],
  ...['boss say he pay if i cancel. so cancel pls', 'babayaran daw ako pag inurong ko'],
  ...[
    'pinilit po ako ng amo',
    'tinakot kami',
    'pinasend lang sa akin ng amo ko',
    'sabi ng amo iurong ko daw',
  ],
  ...['1 老板逼的', '是老板让我发的', '老板喊我撤', '工头拿我手机发的', '班长叫我撤案'],
  ...[
    '说给我3000就让我撤诉',
    '老板说给我5000让我撤案',
    '让我撤诉',
    '他要我别告了 给两千',
    '经理答应给我钱，叫我撤了投诉',
  ],
  ...[
    'he offers me 300 to drop it',
    'they offered us 500 each to withdraw',
    '200 cash if i drop the case he says',
  ],
  ...['inalok ako ng 5000 para iurong ko', 'aalukan daw ako ng pera para umatras'],
  ...['boss told me to send this', 'boss says i must withdraw', 'my manager took my phone'],
])('is pressed to end it: %s', (text) => {
  expect(isPressed(text)).toBe(true);
});

test.each([
  ...['让我撤诉吧', '能让我撤诉吗', '老板给我3000了', '说给我3000还没给', '请让我撤回投诉'],
  ...['he offered me 300', 'i want to drop it', 'let me withdraw'],
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

test.each([
  ...['老板就在旁边', '老板站我旁边看到我发', '老板在看我写', '他们盯着我', '手机在老板手里'],
  ...['my boss is standing next to me', 'he is watching me type this', 'she is right here'],
  ...['nasa tabi ko ang amo', 'hawak ng amo ang cellphone ko'],
])('is watched: %s', (text) => {
  expect(isWatched(text)).toBe(true);
});

test.each([
  ...['老板不在旁边', '老板不在', '老板给钱了', '我在看'],
  ...['my boss is not here', 'he paid me'],
  ...['wala dito ang amo'],
])('is not watched: %s', (text) => {
  expect(isWatched(text)).toBe(false);
});

test.each(['没有人逼我 钱都拿到了', '自愿的', '是我自己要撤', 'nobody forces me', 'walang pumilit sa akin'])(
  'is of their own will: %s',
  (text) => {
    expect(isOfOwnWill(text)).toBe(true);
  },
);

test.each(['老板逼我的', '是的', '我自己要告的', 'yes', 'he forced me', 'opo'])(
  'says nothing of it: %s',
  (text) => {
    expect(isOfOwnWill(text)).toBe(false);
  },
);

test.each([
  ...[
    '撤诉 老板逼我的',
    '算了不告了 老板逼我',
    '老板让我取消投诉',
    '老板说不撤就不给工资',
    'chesu laoban bi wo de',
  ],
  ...[
    'cancel it, my boss makes me',
    'stop this my boss told me to',
    'forget it they said they will sack me if i go on',
  ],
  ...[
    'drop it or no pay he says',
    'withdraw, he is pressuring me',
    'i-cancel nyo na, pinipilit ako ng amo ko',
  ],
  ...['pinapaatras ako ng amo', 'wag na, tatanggalin daw ako pag tinuloy ko'],
])('is pressed to stop what is being told: %s', (text) => {
  expect(isPressedToStop(text)).toBe(true);
});

test.each([
  ...['撤诉', '不想告了', '老板逼我加班', '老板逼我辞职', '没人逼我 撤诉'],
  ...[
    'cancel',
    'they are forcing me to quit',
    'boss forced me to stop work in may',
    'he makes me drop boxes',
  ],
  ...['nobody forces me, cancel it', 'pinipilit ako mag overtime'],
])('is not pressed to stop what is being told: %s', (text) => {
  expect(isPressedToStop(text)).toBe(false);
});
