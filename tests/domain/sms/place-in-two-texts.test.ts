/** Where it is, told when something else is asked: no firm, but more of the address, or another place that is read back. */
import { expect, test } from 'vitest';
import type { Dialogue } from '#domain/sms/dialogue.ts';
import { dialogueTold, lastTold } from '#tests/support/dialogue-told.ts';

const told = (...texts: readonly string[]): Dialogue =>
  dialogueTold('cn-mainland', texts, { otherwise: 'zh-CN' });
const toldInBritain = (...texts: readonly string[]): Dialogue => dialogueTold('gb', texts);

const wages = '工资没发';

test.each([
  [['送外卖的,到处跑', '武汉江汉区'], '武汉江汉区', '420103'],
  [['万达广场旁边那个', '南昌红谷滩'], '南昌红谷滩万达广场旁边那个', '360113'],
  [['嘉兴', '宏达', '9000', '5月', '南湖区'], '嘉兴南湖区', '330402'],
  [['嘉兴', '公司叫宏达 在南湖区'], '嘉兴南湖区', '330402'],
  [['东莞', '明辉五金 在长安镇'], '东莞长安镇', '441900'],
  [['龙华', '深圳'], '深圳龙华', '440309'],
  [['东莞', '宏达', '地点写错了,在虎门'], '东莞虎门', '441900'],
])('%j: %s', (texts, place, area) => {
  expect(told(wages, ...texts).answers).toMatchObject({ place, area });
});

test.each([[['嘉兴', '武汉江汉区']], [['龙华', '南昌红谷滩']], [['苏州', '明辉五金 在武汉江汉区']]])(
  '%j: which of them is asked',
  (texts) => {
    const { step, answers, doubts } = told(wages, ...texts);
    expect(step).toBe('place');
    expect(answers.place).toBe(texts[0]);
    expect(doubts.place).toBeDefined();
  },
);

test('a place is no firm', () => {
  expect(told(wages, '不知道', '惠州博罗').answers.employer).toBeUndefined();
  expect(toldInBritain('not paid my wages', 'dont know', 'London').answers).toMatchObject({
    place: 'London',
  });
  expect(toldInBritain('not paid my wages', 'Hull', 'London').answers.employer).toBeUndefined();
});

test('the place once more is no firm, until it is said again', () => {
  const once = ['not paid my wages', 'Hong Kong', '£1200', 'Hong Kong'];
  expect(toldInBritain(...once).answers.employer).toBeUndefined();
  expect(toldInBritain('not paid my wages', 'Jones Hotel', '£1200', 'Jones Hotel').answers.employer).toBe(
    'Jones Hotel',
  );
});

test('what lies in the town is told behind it', () => {
  const { answers } = toldInBritain('not paid my wages', 'Cardiff', 'Acme Ltd', 'Cardiff, Cathays');
  expect(answers.place).toBe('Cardiff, Cathays');
});

test('of a province the town is asked, and no more than once', () => {
  const asked = ['我老家贵州的,在广东打工,工资没发'];
  expect(lastTold('cn-mainland', asked, { otherwise: 'zh-CN' }).replies.join()).toContain('在哪个市');
  expect(told(...asked, '惠州博罗').answers.place).toBe('惠州博罗');
  expect(told(...asked, '广东')).toMatchObject({ step: 'employer', answers: { place: '广东' } });
});

test('a sum at another question is the sum', () => {
  expect(told(wages, '嘉兴', '9000块')).toMatchObject({
    step: 'employer',
    answers: { money: { low: 900_000 } },
  });
  expect(toldInBritain('not paid my wages', '£1200')).toMatchObject({
    step: 'place',
    answers: { money: { low: 120_000 } },
  });
});

test.each([
  [['老板姓王', '不知道叫啥公司,站长姓王'], '王'],
  [['老板姓王', "微信名叫'追梦人',别的不知道"], '追梦人'],
])('%j: nobody is asked for the firm a third time', (texts, employer) => {
  expect(told(wages, '嘉兴', ...texts)).toMatchObject({ step: 'owed', answers: { employer } });
});

test('since when, told where they are counted, is no number of people', () => {
  const { answers, doubts } = told(wages, '嘉兴', '宏达', '9000', '5月', '去年开始');
  expect(answers.people).toBeUndefined();
  expect(doubts.since ?? answers.since).toMatchObject({ month: expect.stringMatching(/^2025/u) });
});

test.each([
  ['near the station', 'near the station, Hull'],
  ['down the docks', 'down the docks, Hull'],
])('asked for the firm, "%s" tells more of where it is', (text, place) => {
  const { answers } = toldInBritain('not paid my wages', 'Hull', text, 'Alpha Build');
  expect(answers).toMatchObject({ place, employer: 'Alpha Build' });
});

test('asked for the firm, 火车站旁边 tells more of where it is', () => {
  expect(told(wages, '东莞长安', '火车站旁边').answers).toMatchObject({ place: '东莞长安火车站旁边' });
});
