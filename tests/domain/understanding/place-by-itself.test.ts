/** Where it is, told where a firm or a name is asked for; and what looks like it. */
import { describe, expect, test } from 'vitest';
import { placeByItself } from '#domain/understanding/place/by-itself.ts';
import { understand } from '#domain/understanding/understand.ts';
import { askedAt } from '../../../bin/understanding/reading.ts';

const read = (lang: string, question: string, text: string) => understand(askedAt(lang, question, text));

describe('nothing but a place', () => {
  test.each([
    ['cn-mainland', '惠州博罗', '惠州博罗'],
    ['cn-mainland', '武汉江汉区', '武汉江汉区'],
    ['cn-mainland', '南湖区', '南湖区'],
    ['cn-mainland', '嘉兴', '嘉兴'],
    ['cn-mainland', '在虎门', '虎门'],
    ['cn-mainland', '東莞長安', '東莞長安'],
    ['cn-mainland', '佛山顺德大良', '佛山顺德大良'],
    ['cn-mainland', '地址是昆山张浦镇', '昆山张浦镇'],
    ['gb', 'its in Hull', 'Hull'],
    ['ph', 'sa Taguig pala hindi Makati', 'Taguig pala'],
    ['ph', 'Brgy. San Isidro, Cabanatuan', 'Brgy. San Isidro, Cabanatuan'],
  ])('%s: %s', (law, text, value) => {
    expect(placeByItself(text, law)).toEqual({ value, isPlain: true });
  });

  test.each([
    ['cn-mainland', '长安汽车'],
    ['cn-mainland', '苏州禾潼'],
    ['cn-mainland', '泰山'],
    ['cn-mainland', '株洲 天元劳务'],
    ['cn-mainland', '南昌红谷滩美食城'],
    ['cn-mainland', '东莞长安五金厂'],
    ['cn-mainland', '在孔大勇手底下干'],
    ['gb', 'Bradford Cleaning'],
    ['gb', 'in the kitchen'],
    ['ph', 'Jollibee Tarlac'],
    ['ph', 'Barangay Ginebra'],
  ])('%s: %s is more or something else', (law, text) => {
    expect(placeByItself(text, law)).toBeUndefined();
  });

  test('a town of one word may be somebody', () => {
    expect(placeByItself('Preston', 'gb')).toEqual({ value: 'Preston', isPlain: false });
    expect(read('en', 'who', 'Preston').employer).toEqual({ value: 'Preston', sure: false });
  });
});

test.each([
  ['zh', '公司叫宏达 在南湖区', '宏达', '南湖区'],
  ['zh', '明辉五金 在长安镇', '明辉五金', '长安镇'],
  ['en', 'Acme Ltd in Hull', 'Acme Ltd', 'Hull'],
  ['tl', 'Santos, Makati', 'Santos', 'Makati'],
])('%s: %s names a firm and where it is', (lang, text, employer, place) => {
  expect(read(lang, 'who', text)).toMatchObject({
    employer: { value: employer, sure: true },
    place: { value: place, sure: true },
  });
});

test.each([
  ['en', 'Acme, Bath, Ltd'],
  ['en', 'Tulip Mead Care, head office is in Slough'],
  ['zh', '中文培训学校，海棠校区'],
])('%s: in %s no place of work is told', (lang, text) => {
  expect(read(lang, 'who', text).place).toBeUndefined();
});

test.each([
  ['zh', 'start', '深圳市龙岗区坂田街道雪岗路128号 工资没发', '深圳市龙岗区坂田街道雪岗路128号'],
  ['zh', 'start', '有人晕倒了在龙岗坂田华为基地2号门,120已经叫了', '龙岗坂田华为基地2号门'],
  ['zh', 'danger', '广州番禺大石街道万科工地', '广州番禺大石街道万科工地'],
  ['zh', 'start', '工资没发,地方是昆山张浦镇', '昆山张浦镇'],
  ['zh', 'start', '我们在那个佛山顺德大良那个家具厂上班', '佛山顺德大良'],
  ['zh', 'start', '老闆欠薪三個月,東莞長安', '東莞長安'],
  ['zh', 'place', '好的 我在东莞长安', '东莞长安'],
  ['zh', 'place', '12000,东莞', '东莞'],
  ['en', 'start', 'owed £1200 in Sept, Bath', 'Bath'],
  ['en', 'start', 'owed wages £2k Glasgow firm Clyde Fit-Out', 'Glasgow'],
  ['tl', 'start', '3 buwan na hindi sinasahod, isang buwan, Clark', 'Clark'],
])('%s at %s: %s', (lang, question, text, value) => {
  expect(read(lang, question, text).place).toEqual({ value, sure: true });
});

test('a no is no place', () => {
  expect(read('tl', 'place', 'hindi ko po alam ang address').answer).toBe('unknown');
});

test('of a province the town is asked', () => {
  expect(read('zh', 'start', '我老家贵州的,在广东打工,工资没发').place).toEqual({
    value: '广东',
    sure: false,
  });
});

test.each([
  ['zh', '做木工的'],
  ['zh', '明輝五金廠'],
  ['tl', 'Lee Corp'],
  ['zh-pinyin', '12000 kuai'],
])('%s: %s is no place', (lang, text) => {
  expect(read(lang, 'place', text).place).toBeUndefined();
});

test('a sum beside a place is kept', () => {
  expect(read('zh', 'place', '12000,东莞').money).toMatchObject({ value: { low: 1_200_000 }, sure: true });
});
