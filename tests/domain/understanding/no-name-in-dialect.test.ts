/** What answers "who?", "where?", "how many?" and "your name?" and names nobody and no place: a time, a nod, dialect, pinyin. */
import { expect, it } from 'vitest';
import { understand } from '#domain/understanding/understand.ts';
import { askedIn } from '#tests/support/asked.ts';

it.each([
  '上个月',
  '去年年底',
  '全厂都这样',
  '几个人都是',
  '系呀',
  '要得',
  '冇危险',
  '在哪查',
  'bu zhi dao',
  'wang ji le',
  'bu ji de',
])('asked for the firm, %s is none', (text) => {
  expect(understand(askedIn('zh', 'who', text)).employer).toBeUndefined();
});

it.each(['上海建工', '大家好超市', '没事发廊', '中建三局', '系统门窗厂'])('%s is one', (text) => {
  expect(understand(askedIn('zh', 'who', text)).employer).toEqual({ value: text, sure: true });
});

it.each(['要工资老板叫人打我 头打破了', '工头喊几个混混来打人', '老板叫保安把我赶出去', '老板叫大家滚'])(
  '%s: whom the boss sends for is not what the boss is called',
  (text) => {
    expect(understand(askedIn('zh', 'start', text)).employer).toBeUndefined();
  },
);

it('老板叫王大发 is called so', () => {
  expect(understand(askedIn('zh', 'start', '老板叫王大发 欠我5000')).employer?.value).toBe('王大发');
});

it.each(['张三', '王五', '陈六', '李四 王五 赵六', '中建三局', '三哥知道', '七嘴八舌'])(
  'asked how many they are, %s counts nobody',
  (text) => {
    expect(understand(askedIn('zh', 'people', text)).people).toBeUndefined();
  },
);

it.each([
  ['陈六 3个人', 3],
  ['中建三局的 我们5个', 5],
  ['连我三个', 3],
  ['三兄弟', 3],
  ['江苏人三个', 3],
])('%s are %i', (text, count) => {
  expect(understand(askedIn('zh', 'people', text)).people?.value).toEqual({ low: count, high: count });
});

it.each(['莫得', '木有', '唔讲', '唔想写', 'bu xie', '没得'])('asked for the name, %s tells none', (text) => {
  expect(understand(askedIn('zh', 'name', text))).toMatchObject({ answer: 'no' });
  expect(understand(askedIn('zh', 'name', text)).name).toBeUndefined();
});

it('莫小军 is a name', () => {
  expect(understand(askedIn('zh', 'name', '莫小军')).name).toEqual({ value: '莫小军', sure: true });
});

it.each(['要得', '火车上', '公交车上', '路边等活', '桥头等活', '中建三局', '三局工地'])(
  'asked where, %s is no place',
  (text) => {
    expect(understand(askedIn('zh', 'place', text)).place).toBeUndefined();
  },
);

it.each([
  ['义乌那个福田街道这边的嘛', '义乌福田街道'],
  ['成都双流嘛', '成都双流'],
  ['东莞桥头', '东莞桥头'],
  ['福州火车站', '福州火车站'],
])('%s is %s', (text, place) => {
  expect(understand(askedIn('zh', 'place', text)).place?.value).toBe(place);
});
