/** Danger and despair said as people say it: in the speech of the south, by its sound, in few words. */
import { expect, it } from 'vitest';
import { isDespair } from '#domain/understanding/danger/despair.ts';
import { dangerIn } from '#domain/understanding/danger.ts';
import type { QuestionAsked } from '#domain/understanding/meaning.ts';
import { understand } from '#domain/understanding/understand.ts';
import { askedWith } from './said.ts';

it.each([
  '死咗算',
  '死咗算啦',
  'xiang si',
  '唔想做人',
  '撑不住了',
  '我真的撑不住了',
  '走投无路了',
  'huo bu xia qu le',
  'tiao lou suan le',
])('%s is despair, and heard at once', (text) => {
  expect([isDespair(text), dangerIn(askedWith(text, 'start'))]).toEqual([true, 'yes']);
});

it.each(['累死算了', '架子撑不住了', '模板快撑不住了', '厂子撑不住了 没工资', '家里撑不住了'])(
  '%s is none',
  (text) => {
    expect(isDespair(text)).toBe(false);
  },
);

it('rape is heard by its sound', () => {
  expect(dangerIn(askedWith('qiang jian', 'start'))).not.toBe('none');
});

it.each<[QuestionAsked, string, number]>([
  ['start', '我同埋两个工友 老细唔出粮', 3],
  ['people', '我同埋两个工友', 3],
  ['people', '我同埋3个同事', 4],
])('at %s 同埋 is no more than and: %s', (question, text, people) => {
  const { danger, people: told } = understand(askedWith(text, question));
  expect([danger, told?.value.low]).toEqual(['none', people]);
});

it.each(['两个人一同埋在下面', '被埋了 两个工友'])('%s is heard still', (text) => {
  expect(dangerIn(askedWith(text, 'start'))).toBe('yes');
});

it.each(['老板欠我工资3万 而且打我', '吸了化学品 头晕恶心 大家都这样', '园区里 想逃', '我想逃出去'])(
  '%s is asked about at least',
  (text) => {
    expect(['maybe', 'yes']).toContain(dangerIn(askedWith(text, 'start')));
  },
);

it.each(['写了会怎样', '告了老板会怎么样'])('at who, %s is a question and no danger', (text) => {
  expect(dangerIn(askedWith(text, 'who'))).toBe('none');
});

it.each(['打我电话 不给钱', '园区里想跑外卖', '老板少打我四百'])('%s is no danger', (text) => {
  expect(dangerIn(askedWith(text, 'start'))).toBe('none');
});

it.each(['老板跳楼了 没人发工资', '我们工头昨天自杀了'])('%s is of somebody else', (text) => {
  expect(isDespair(text)).toBe(false);
});

it.each(['老板不给钱 我要跳楼', '老板欠我3万 不想活了'])('%s is of who writes', (text) => {
  expect(isDespair(text)).toBe(true);
});
