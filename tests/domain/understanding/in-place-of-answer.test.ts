/** What is said in place of an answer, as the whole of a text, and what only looks like it. */
import { expect, test } from 'vitest';
import { inPlaceOfAnswer } from '#domain/understanding/answer/in-place.ts';

test.each([
  [
    'over',
    ['不告了', '算了 不要了', '我改主意了 不告了', '不想说了', '算了', '我后悔了', '不弄了 谢谢'],
    [
      'forget it',
      'i changed my mind i dont want to complain',
      "I don't want to go on with this",
      'never mind',
    ],
    ['wag na lang', 'ayoko na magreklamo', 'nagbago isip ko, ayoko na'],
  ],
  [
    'overseen',
    ['老板来了 等会说', '老板来了', '老板在旁边 不方便', '他来了', '工头在这 别发了'],
    ['boss is here, later', 'my boss just came in', "he's here, can't talk"],
    ['andito si boss, mamaya na', 'dumating ang amo ko'],
  ],
  [
    'later',
    ['忙 晚点说', '等一下', '下班再说', '明天再聊', '我在上班 等下班再回你', '等我问问工友再说', '稍等'],
    [
      'busy, talk later',
      'wait a minute',
      "i'll tell you later",
      'let me check first',
      'im at work will reply tonight',
    ],
    ['sandali lang po', 'busy ako mamaya na lang'],
  ],
  [
    'puzzled',
    ['啥意思', '什么意思 没看懂', '看不懂', '你要问啥'],
    ['what do you mean', 'what do you mean by that', "i don't understand the question"],
    ['ano po ibig sabihin', 'di ko maintindihan'],
  ],
  [
    'overseen',
    ['老板在看我手机,别发了', '老板在看我手机', '老板正在翻我的手机 别发了'],
    ['boss is standing behind me', 'boss is looking at my phone stop texting', 'hes reading my texts now'],
    ['sandali andito amo', 'tinitingnan ng amo ang cp ko wag muna kayo mag text'],
  ],
  [
    'not_said',
    ['不想说', '不方便说', '算了不想说名字', '我不想写名字'],
    [
      'rather not say',
      "i don't want to say who it is",
      'id rather not give my name',
      'pass',
      'skip this one',
    ],
    ['ayoko sabihin', 'ayaw ko po sumagot', 'ayoko pong ibigay ang pangalan ko'],
  ],
  [
    'no_reply',
    ['别回了', '不要回我短信', '看完就删别回'],
    ['delete this number after, dont text back', 'dont reply', 'do not text me back'],
    ['wag na po mag reply'],
  ],
  [
    'resumed',
    ['走了 接着说', '老板走了', '好了继续', '他走了可以说了'],
    ["he's gone now, go on", 'boss has left', 'carry on'],
    ['wala na si amo', 'sige tuloy na'],
  ],
  ['which_danger', ['有啥子危险嘛', '什么危险', '啥叫危险'], ['what danger'], ['anong panganib']],
] as const)('%s: %j %j %j', (sense, ...texts) => {
  for (const text of texts.flat()) expect([text, inPlaceOfAnswer(text)]).toEqual([text, sense]);
});

test.each([
  ...['老板在长沙', '老板来了就打人', '老板来要钱', '老板在厂里', '他在家', '他来自湖南', '他在这里干了三年'],
  ...['明天', '晚上', '8月', '一个月', '等了三个月', '算了三千', '还有5000我不要了', '不想说了吗'],
  ...[
    'he is in Leeds',
    'at work',
    'the boss came and hit me',
    'the manager is in Hull',
    'he is back in poland',
  ],
  ...['they are next to the station', 'later we got 500', 'wait rose', 'busy bee cleaning', 'i dont know'],
  ...['stop it limited', 'mamaya street', 'ako lang'],
])('%s is an answer, or something else', (text) => {
  expect(inPlaceOfAnswer(text)).toBeUndefined();
});
