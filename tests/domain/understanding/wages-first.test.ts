/** Wages that were not paid, told in so many words, are the main matter beside whatever else is told. */
import { describe, expect, it } from 'vitest';
import { understand } from '#domain/understanding/understand.ts';
import { askedIn } from '#tests/support/asked.ts';

const kindOf = (tongue: 'zh' | 'en' | 'tl', text: string): string => {
  const { kind } = understand(askedIn(tongue, 'start', text));
  return kind === undefined ? '-' : `${kind.value}${kind.sure ? '' : '?'}`;
};

describe('wages beside another matter', () => {
  it.each([
    ['en', 'i worked 3 months got nothing and i have no contract'],
    ['en', 'no written contract and hes not paid me for 5 weeks'],
    ['en', 'not paid for 5 weeks and the school wont take my daughter'],
    ['en', 'my son was refused at school, and my boss owes me 2 months wages'],
    ['en', 'im 5 months pregnant they havent paid me for 3 weeks'],
    ['en', 'he has my passport and he owes me £2000 wages'],
    ['en', 'they took my passport and dont pay me'],
    ['en', 'the home office says my visa ends and the boss has not paid me for 6 weeks'],
    ['en', 'no safety boots, no helmets and no wages for 2 months'],
    ['en', 'work 14 hours a day and not been paid for 2 months'],
    ['zh', '孩子读书要居住证，厂里欠我两个月工资没发'],
    ['zh', '没签合同，干了三个月一分钱没给'],
    ['zh', '老板扣了我身份证，还欠我三个月工资'],
    ['zh', '怀孕五个月，老板两个月没给我发工资'],
    ['zh', '没交社保，工资也三个月没发了'],
    ['tl', 'hawak ng amo ko ang passport ko at 3 buwan na akong walang sahod'],
    ['tl', 'buntis ako tapos di ako sinahuran ng dalawang buwan'],
    ['tl', 'di natanggap ang anak ko sa school, at di pa binibigay sahod ko'],
    ['tl', 'wala akong kontrata at hindi binayaran ang sahod ko ng 2 buwan'],
    ['en', 'They pay £14 an hour and i not get paid 3 weeks'],
    ['en', '12 quid an hour 50 hours a week boss didnt pay me for 3 weeks'],
    ['en', 'I am 17 and boss not pay me for 3 weeks'],
    ['en', 'not paid for 45 hours at 12.50'],
    ['en', 'I was not paid for 45 hours at 11.44'],
    ['en', 'did 60 hrs and they never paid me'],
    ['zh', '一个小时25块，三个星期没给钱'],
    ['zh', '一小时18块三周没结'],
    ['zh', '45个小时没给钱，一小时20'],
    ['tl', '610 isang araw, 3 linggo na di binayaran ang sahod'],
    ['tl', 'di binayaran ang 40 hours ko'],
    ['en', "My bos dos'nt giv mony 4 wiks"],
    ['en', "he did'nt pay me 3 wiks"],
    ['tl', 'paano po magreklamo, di ako binayaran'],
    ['en', 'how do i complain, boss not pay me'],
    ['zh', '怎么投诉，老板没给我工资'],
  ] as const)('%s: %s', (tongue, text) => {
    expect(kindOf(tongue, text)).toBe('wage.unpaid');
  });

  it.each([
    ['en', 'the school wont take my daughter', 'service.school'],
    ['en', 'boss wont give me a contract', 'contract.none'],
    ['en', 'they dont pay us overtime', 'wage.overtime'],
    ['zh', '没签合同，工资倒是按时发', 'contract.none'],
    ['zh', '加班工资没给', 'wage.overtime'],
    ['zh', '五一三倍工资没给', 'wage.overtime'],
    ['zh', '从来不给工资条', 'wage.no_slip'],
    ['zh', '工资没发全', 'wage.partial'],
    ['tl', 'hindi binayaran overtime namin', 'wage.overtime'],
    ['en', 'they dont pay me for 10 hours overtime', 'wage.overtime'],
    ['en', 'i work 60 hours they dont pay 20 hours extra', 'wage.overtime'],
    ['en', 'they dont pay me minimum wage', 'wage.minimum'],
    ['en', 'paid £6 an hour cash for 3 weeks', 'wage.minimum'],
    ['zh', '加班20小时没给钱', 'wage.overtime'],
    ['zh', '两个月没发加班费', 'wage.overtime'],
    ['zh', '一小时只给8块', 'wage.minimum'],
    ['tl', 'di bayad ang 20 oras na overtime', 'wage.overtime'],
    ['tl', '450 lang isang araw sahod namin', 'wage.minimum'],
  ] as const)('%s: %s stays %3$s', (tongue, text, kind) => {
    expect(kindOf(tongue, text).replace('?', '')).toBe(kind);
  });
});

describe('a question of what is due is no report', () => {
  it.each([
    ['en', 'how much should i get for 48 hours a week at 12.21'],
    ['en', 'what is the minimum wage for 19 year old'],
    ['zh', '一小时12块 最低工资是多少'],
    ['tl', 'magkano po ang minimum sa Cebu'],
  ] as const)('%s: %s', (tongue, text) => {
    expect(kindOf(tongue, text)).toMatch(/^-$|\?$/u);
  });

  it('but wages that were not paid are one, whatever is asked beside them', () => {
    expect(kindOf('en', 'boss not paid me 3 weeks, how much should i get')).toBe('wage.unpaid');
  });
});
