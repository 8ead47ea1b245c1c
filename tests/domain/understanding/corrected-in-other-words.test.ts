import { describe, expect, it } from 'vitest';
import { newestProcedure } from '#domain/jurisdictions/procedures.ts';
import { understand } from '#domain/understanding/understand.ts';
import { askedWith } from './said.ts';

const heardAt = (text: string) => understand(askedWith(text, 'readback'));

describe('a correction in other words', () => {
  it.each([
    ['its Denby u put Derby', 'Denby'],
    ['u put Hull, its Hessle', 'Hessle'],
    ['that should say Rugby, not Rugeley', 'Rugby'],
    ['you put the wrong town its Hull', 'Hull'],
    ['地址弄错啦 我们是观澜的', '观澜'],
  ])('%s: the place', (text, place) => {
    expect(heardAt(text)).toMatchObject({ answer: 'part', place: { value: place, sure: true } });
  });

  it.each([
    ['place is ok, firm is wrong though, Kerridge it is', 'Kerridge'],
    ['u got the wrong gaffer hes called Maddox', 'Maddox'],
    ['date is right but youve the wrong boss its Pell', 'Pell'],
  ])('%s: the employer, and nothing else', (text, employer) => {
    const { place, since, ...heard } = heardAt(text);
    expect(heard).toMatchObject({ answer: 'part', employer: { value: employer, sure: true } });
    expect([place, since]).toEqual([undefined, undefined]);
  });

  it.each([
    ['its Sara with no h', undefined, undefined],
    ['its Sara with an S', 'Sara', true],
    ['its Danuta with a D', 'Danuta', false],
    ['my name is Danuta with a D', 'Danuta', true],
  ])('%s: a name that is spelt', (text, name, sure) => {
    expect(heardAt(text).name).toEqual(name === undefined ? undefined : { value: name, sure });
  });

  it.each([
    ['shi wu ge yue bu shi san ge yue', 5],
    ['cuo le shi si ge yue', 4],
    ['bu shi liang ge yue, shi qi ge yue', 7],
  ])('%s: 是, and no ten, which is asked', (text, months) => {
    const inPinyin = { language: 'zh-CN', procedure: newestProcedure('cn-mainland') } as const;
    const { months: heard, asksBack } = understand({ ...askedWith(text, 'readback'), ...inPinyin });
    expect(heard).toEqual({ value: { low: months, high: months }, sure: false });
    expect(asksBack).toEqual(['is_it_this_time']);
  });

  it.each([
    '我上个月换厂了，不在他家干了',
    '我五月份就辞工了，早不在那干了',
    'i left in june, i dont work there now',
  ])('%s: when they left is no time since which they are owed', (text) => {
    const { since, asksBack } = heardAt(text);
    expect(since).toBeUndefined();
    expect(asksBack).not.toEqual([]);
  });

  it.each([
    ['金额多了五百，应该13500', 1_350_000],
    ['钱数少了一千 是9600', 960_000],
  ])('%s: by how much is no sum', (text, sum) => {
    expect(heardAt(text).money?.value.low).toBe(sum);
  });

  it.each([
    ['漏了我表弟 加他是9个', 9],
    ['少写了一个 连我一共7个', 7],
  ])('%s: how many with them', (text, people) => {
    expect(heardAt(text).people?.value).toEqual({ low: people, high: people });
  });

  it.each([
    ['还差一样，加班费也没给', 'wage.overtime'],
    ['少了一条，社保也没交', 'social.not_registered'],
  ])('%s: a second kind', (text, kind) => {
    expect(heardAt(text)).toMatchObject({ kind: { value: kind }, secondKind: true });
  });

  it.each([
    ['不敢告了 他认得我家', 'send_or_not'],
    ['还是别弄了 惹不起', 'send_or_not'],
    ['作废', 'send_or_not'],
    ['第三个写错了', 'which_part'],
    ['the second one is wrong', 'which_part'],
    ['ok but dont put who i am on it', 'without_name'],
    ['sige basta hindi lalabas pangalan ko', 'without_name'],
    ['写得对 那啥时候能给我钱', 'their_question'],
  ])('%s is asked about: %s', (text, asks) => {
    expect(heardAt(text).asksBack).toContain(asks);
  });
});
