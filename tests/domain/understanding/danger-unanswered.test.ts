/** What is sent to "is anybody in danger?" and says neither, and whose wish to die it is. */
import { describe, expect, test } from 'vitest';
import { isAtBrink, isDeedDone, isDespair } from '#domain/understanding/danger/despair.ts';
import { isHeldThere, isHeldUnhurt, saysOnlyUnhurt } from '#domain/understanding/danger/held.ts';
import {
  besideUnhurt,
  hasHelpBeen,
  isHelpThere,
  isMistaken,
  isToldWrongly,
} from '#domain/understanding/danger/rescue.ts';
import { unansweredBy } from '#domain/understanding/danger/unanswered.ts';
import { understand } from '#domain/understanding/understand.ts';
import { askedWith } from './said.ts';

const dangerAt = (question: 'start' | 'any' | 'danger', text: string) =>
  understand(askedWith(text, question)).danger;

test.each([
  ['好的', 'courtesy'],
  ['ok thanks', 'courtesy'],
  ['sige po pasend na', 'courtesy'],
  ['hao de', 'courtesy'],
  ['嗯嗯', 'nod'],
  ['是啊', 'nod'],
  ['对额', 'nod'],
  ['tama', 'nod'],
  ['sure', 'nod'],
  ["I don't want to answer that", 'kept_back'],
  ['divvent want to say', 'kept_back'],
  ['不想回答', 'kept_back'],
  ['ayoko sabihin', 'kept_back'],
  // what says more, or yes
  ['有', undefined],
  ['yes', undefined],
  ['opo', undefined],
  ['im ok', undefined],
  ['tama na', undefined],
  ['好怕', undefined],
  ['对，有人被打', undefined],
])('%s: %s', (text, by) => {
  expect(unansweredBy(text)).toBe(by);
});

describe('who would end their own life', () => {
  test.each([
    '我想跳楼',
    '老板欠我3万我不想活了',
    'i dont want to live',
    'gusto ko na mamatay',
    'they make me want to kill myself',
  ])('%s', (text) => {
    expect(isDespair(text)).toBe(true);
  });
  test.each([
    '工友要跳楼',
    '我老公说不想活了',
    '我喝了农药',
    'my mate wants to kill himself',
    'i took all my pills',
    'kasama ko gusto magpakamatay',
    '他想死你了',
  ])('not %s', (text) => {
    expect(isDespair(text)).toBe(false);
  });
});

test.each([
  '已经打120了',
  '救护车叫了',
  '已经报警了',
  'we called 999',
  'tumawag na kami sa 911',
  'dumating na ambulansya',
])('help: %s', (text) => {
  expect(isHelpThere(text)).toBe(true);
});
test.each(['快打120', '120打不通', '救护车叫了还没来', 'call 999', 'they wont call 999', '老板不准报警'])(
  'no help yet: %s',
  (text) => {
    expect(isHelpThere(text)).toBe(false);
  },
);

test('what is told of a danger later', () => {
  expect(hasHelpBeen('警察来过了')).toBe(true);
  expect(isMistaken('没有危险,我试一下')).toBe(true);
  expect(isToldWrongly('说错了,没有着火,是朋友的手机')).toBe(true);
  expect([besideUnhurt('没有人受伤'), besideUnhurt('没有人受伤，火灭了')]).toEqual(['', '火灭了']);
});

test.each([
  ['start', '我爸因为要不到钱喝药了', 'yes'],
  ['start', '我被老板强迫发生关系', 'maybe'],
  ['start', '老板逼我陪酒', 'maybe'],
  ['start', '我老公被老板带走了,联系不上', 'yes'],
  ['start', '救民', 'yes'],
  ['start', '冇命啦', 'yes'],
  ['any', '老板把我工友打了', 'maybe'],
  ['any', '你们发的短信老板看到了,我被打了', 'maybe'],
  ['start', 'got burned by acid at work this morning, they wont take me to hospital', 'yes'],
  ['start', 'nahuhulog ang mga bato dito sa minahan', 'yes'],
  ['danger', '还是之前那个事,另外我手被机器压了,老板不管', 'maybe'],
  ['danger', '老板不管我们死活', 'none'],
  ['danger', '全部收到了,谢谢你们', 'none'],
  ['danger', '老板给了5000,还差1万', 'none'],
  ['danger', '我要找劳动仲裁', 'none'],
  ['danger', '呒没', 'no'],
  ['danger', 'nah man', 'no'],
  ['danger', 'hindi ako lang, lima kami', 'none'],
  // look-alikes
  ['start', '救护车司机,医院欠我们三个月工资', 'none'],
  ['start', '救民工', 'none'],
  ['start', '老板强迫我签字', 'none'],
  ['start', '老板把我工友的钱打了', 'none'],
  ['start', '去年手被机器压了,老板不管', 'none'],
] as const)('at %s: %s is %s', (question, text, heard) => {
  expect(dangerAt(question, text)).toBe(heard);
});

describe('after a text of despair', () => {
  test.each([
    ...['我在楼顶', '爬到塔吊上了', '我站在窗台上', '绳子准备好了', '手里拿着刀', '我在桥上 再见了 永别'],
    ...[
      'on the roof',
      'im on the bridge now',
      'standing at the edge',
      'ive got a knife',
      'the rope is ready',
    ],
    ...[
      'about to jump',
      'nasa bubong na ako',
      'nakatayo ako sa tulay',
      'hawak ko na ang lubid',
      'tatalon na ako',
    ],
    ...['已经吃了药', '药我吃了', 'took all my pills', 'ive cut myself', 'ininom ko na lahat'],
  ])('it is now: %s', (text) => {
    expect(isAtBrink(text)).toBe(true);
  });

  test.each([
    ...['我在宿舍', '一个人', '从楼顶下来了', '我不跳了', '没在桥上'],
    ...[
      'im at home',
      'with my mate',
      'im not on the roof any more',
      'came down from the bridge',
      'i wont do it',
    ],
    ...['nasa bahay lang', 'bumaba na ako sa tulay', 'hindi ako tatalon'],
  ])('it is not: %s', (text) => {
    expect(isAtBrink(text)).toBe(false);
  });

  test('who took poison needs an ambulance', () => {
    expect(['吃了一瓶药', 'swallowed the lot', 'nainom ko na ang lason'].every(isDeedDone)).toBe(true);
    expect(isDeedDone('on the roof')).toBe(false);
  });
});

describe('nobody is hurt', () => {
  test.each([
    ...[
      '没人受伤',
      '没有人被打',
      '我们没受伤',
      'nobody is being hurt',
      'no one has been hurt',
      'they are not hitting us',
    ],
    ...['walang sinasaktan', 'hindi kami sinasaktan'],
  ])('and no more than that: %s', (text) => {
    expect(saysOnlyUnhurt(text)).toBe(true);
  });

  test.each(['有人受伤', 'my hand is hurt', 'no, nobody is hurt', 'nasaktan sya'])(
    'more than that, or the contrary: %s',
    (text) => {
      expect(saysOnlyUnhurt(text)).toBe(false);
    },
  );

  test.each([
    ...['门锁着出不去', '保安不让我们走', '困在电梯里', 'they keep us in the house', 'stuck in the lift'],
    ...['he wont let us leave', 'nakakulong kami', 'ayaw kaming palabasin'],
  ])('who is kept there: %s', (text) => {
    expect(isHeldThere(text)).toBe(true);
  });

  test.each(['脚手架晃得厉害', '老板打人', 'scaffold is shaking', 'amoy gas dito'])(
    'who is not: %s',
    (text) => {
      expect(isHeldThere(text)).toBe(false);
    },
  );
});

test.each([
  ['没人受伤 就是不让走', true],
  ['nobody is hurt but the gate is locked', true],
  ['没人受伤 就是要工资', false],
  ['nobody is hurt, we just want our pay', false],
])('who is kept there, and nobody is hurt: %s', (text, is) => {
  expect(isHeldUnhurt(text)).toBe(is);
  if (is) expect(dangerAt('any', text)).not.toBe('none');
});
