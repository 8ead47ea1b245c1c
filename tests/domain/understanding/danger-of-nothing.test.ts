/** What tells of no danger, whatever it sounds like: harm denied for the sake of something else, words said in anger, what is not known. */
import { describe, expect, it } from 'vitest';
import { understand } from '#domain/understanding/understand.ts';
import { askedAt } from '../../../bin/understanding/reading.ts';

const meant = (lang: string, question: string, text: string) => understand(askedAt(lang, question, text));

describe('harm that is denied beside what it is about', () => {
  it.each([
    ['en', 'nobody threatened me, just no wages'],
    ['en', 'no one has threatened me its only wages'],
    ['en', 'he never hit me, he just owes me 500'],
    ['en', 'not been threatened, just not paid for 3 weeks'],
    ['zh', '没人威胁我，就是不发工资'],
    ['zh', '没人打我 就是没发工资'],
    ['zh', '老板没威胁我 只是拖着不给'],
    ['zh', '没有恐吓 就是欠钱'],
    ['tl', 'hindi naman ako tinakot, walang sweldo lang'],
    ['tl', 'walang nambanta sa akin, di lang binayaran ng sahod'],
  ])('%s: %s is of wages', (lang, text) => {
    const { danger, kind } = meant(lang, 'start', text);
    expect(danger).toBe('no');
    expect(kind?.value).toMatch(/^wage\./u);
  });

  it.each([
    ['en', 'nobody threatened me'],
    ['zh', '没人威胁我'],
    ['tl', 'walang nambanta sa akin'],
  ])('%s: %s alone is no complaint', (lang, text) => {
    expect(meant(lang, 'start', text).kind).toBeUndefined();
  });

  it.each([
    ['en', 'nobody hit me, they lock us in and dont pay'],
    ['en', 'nobody hit me but he has a knife'],
    ['en', 'he didnt hit me, he hit my wife. no pay'],
    ['zh', '没人打我，就是关着我不给钱'],
    ['zh', '没打我 拿刀堵着门'],
    ['tl', 'hindi ako sinaktan pero kinukulong kami'],
  ])('%s: %s is not silenced', (lang, text) => {
    expect(meant(lang, 'start', text).danger).toMatch(/yes|maybe/u);
  });
});

describe('own words taken back at the danger question', () => {
  it.each([
    ['zh', '没事我气话'],
    ['zh', '气头上说的'],
    ['zh', '说着玩的'],
    ['zh', '不会真去'],
    ['zh', '吓唬他的'],
    ['en', 'just angry'],
    ['en', 'sorry i didnt mean it'],
    ['en', 'i was only venting'],
    ['en', 'heat of the moment'],
    ['tl', 'nasabi ko lang sa galit'],
    ['tl', 'hindi ko naman itutuloy'],
    ['tl', 'biro lang po'],
  ])('%s: %s is a no', (lang, text) => {
    expect(meant(lang, 'danger', text).danger).toBe('no');
  });

  it.each([
    ['zh', '他气头上 拿着刀'],
    ['zh', '不是气话 我真跳'],
    ['en', 'he was angry and hit me'],
    ['en', 'not joking i will jump'],
    ['en', 'im not kidding he has a gun'],
    ['tl', 'galit lang siya, may hawak na kutsilyo'],
    ['tl', 'hindi biro to, tatalon ako'],
  ])('%s: %s is none', (lang, text) => {
    expect(meant(lang, 'danger', text).danger).toMatch(/yes|maybe/u);
  });
});

describe('what is not known of a sum', () => {
  it.each([
    ['zh', 'start', '说不清欠多少'],
    ['zh', 'howmuch', '说不清楚欠了多少'],
    ['zh', 'danger', '说不清欠多少'],
    ['zh', 'any', '算不清几个月了'],
    ['en', 'howmuch', 'hard to say how much'],
    ['en', 'howmuch', 'cant tell you how much'],
    ['en', 'since', 'cant remember how many months'],
    ['tl', 'howmuch', 'hindi ko masabi kung magkano'],
    ['tl', 'howmuch', 'di ko po alam kung ilan'],
  ])('%s at %s: %s', (lang, question, text) => {
    expect(meant(lang, question, text).danger).toBe('none');
  });

  it.each([
    ['zh', 'danger', '说不清'],
    ['zh', 'danger', '说不清有没有危险'],
    ['en', 'danger', 'hard to say'],
    ['tl', 'danger', 'hindi ko masabi'],
  ])('%s at %s: %s stays in doubt', (lang, question, text) => {
    expect(meant(lang, question, text).danger).toBe('maybe');
  });
});

describe('where they are, at the danger question', () => {
  it.each([
    ['zh', '在山里'],
    ['zh', '在工地上'],
    ['zh', '在乡下'],
    ['zh', '我们在林场'],
    ['en', 'in the mountains'],
    ['en', 'on the farm'],
    ['tl', 'sa bundok po'],
  ])('%s: %s tells of none', (lang, text) => {
    expect(meant(lang, 'danger', text)).toMatchObject({ danger: 'none', asksBack: ['danger_now'] });
  });

  it.each([
    ['zh', '在楼顶'],
    ['zh', '困在山里'],
    ['zh', '在山里迷路了'],
    ['en', 'lost in the mountains'],
    ['en', 'stuck in the woods'],
    ['tl', 'naiwan kami sa bundok'],
  ])('%s: %s may be some', (lang, text) => {
    expect(meant(lang, 'danger', text).danger).toMatch(/yes|maybe/u);
  });
});

describe('threatened with the police', () => {
  it.each([
    'Binantaan ako na ipapakulong',
    'sinabihan ako na ipapapulis',
    'ipapadampot daw ako sa pulis',
    'tinakot kami na ipapadeport',
    'pinagbantaan ako ng amo na kakasuhan',
  ])('%s is a punishment', (text) => {
    expect(meant('tl', 'start', text).kind).toEqual({ value: 'retaliation', sure: true });
  });
});
