/** A part of those who were counted, a guess, and a time up to which there was pay, read on 25 November 2026. */
import { describe, expect, test } from 'vitest';
import type { QuestionAsked } from '#domain/understanding/meaning.ts';
import { peopleIn } from '#domain/understanding/people.ts';
import { askedIn, type Tongue } from '#tests/support/asked.ts';
import { quantitiesRead } from '#tests/support/quantities-read.ts';

type Row = readonly [tongue: Tongue, question: QuestionAsked, text: string, read: string];

const told = (rows: readonly Row[]): void => {
  test.each(rows)('%s, at %s: %s', (tongue, question, text, read) => {
    expect(quantitiesRead(tongue, question, text)).toBe(read);
  });
};

describe('a part of a whole is never added to it', () => {
  told([
    ['en', 'people', '6, including 2 women', '6 people'],
    ['zh', 'people', '5个，其中2个女的', '5 people'],
    ['en', 'people', '6 of us 2 of them women', '6 people'],
    ['en', 'people', '9 workers, 3 of whom are women', '9 people'],
    ['zh', 'people', '10个人，里面3个女的', '10 people'],
    ['tl', 'people', '6 kami kasama ang 2 babae', '6 people'],
    ['en', 'people', '4 of us, and one is bleeding badly', '4 people'],
    ['zh', 'people', '我们4个，有一个受伤了', '4 people'],
    ['en', 'people', '6 of us and 2 from the agency', '8 people'],
    ['en', 'people', '4 of us plus 2 cooks', '6 people'],
    ['zh', 'people', '木工6个，瓦工3个', '9 people'],
    ['zh', 'people', '我们五个人还有两个小工', '7 people'],
  ]);
});

describe('of many those who were not paid are read back', () => {
  told([
    ['en', 'people', '10 of us and 6 not paid', '6 people?'],
    ['zh', 'people', '我们组12个人，5个没拿到', '5 people?'],
    ['zh', 'people', '12个人，有5个没发', '5 people?'],
    ['zh', 'people', '20个人里8个没钱', '8 people?'],
    ['tl', 'people', '10 kami, 4 ang hindi pa nabayaran', '4 people?'],
    ['en', 'people', 'all but 2 of the 9', '7 people?'],
    ['en', 'people', 'all of us except 3 of the 11', '8 people?'],
    ['zh', 'people', '9个人除了2个都没发', '7 people?'],
    ['en', 'people', '1 of the 40 cleaners', '1 people?'],
    ['tl', 'people', '3 sa 9 na janitor', '3 people?'],
    ['zh', 'people', '40个保洁里的3个', '3 people?'],
    ['en', 'people', '6 on days 4 on nights', '10 people'],
    ['en', 'people', '14 but only 5 of us want to do this', '5 people?'],
    ['en', 'people', 'cabin 8, three of us', '3 people'],
  ]);
});

describe('a guess, half a person and a number below nought are read back', () => {
  told([
    ['en', 'people', '2.5', '3 people?'],
    ['en', 'people', '-5', '5 people?'],
    ['en', 'people', 'dont know, 10?', '10 people?'],
    ['zh', 'people', '不清楚几个，大概7个', '7 people?'],
    ['tl', 'people', 'hindi ko alam, 10?', '10 people?'],
    ['en', 'people', '- 5 people', '5 people'],
    ['en', 'people', 'dont know their names, 10 of us', '10 people'],
    ['en', 'people', '10 people, when do we get paid?', '10 people'],
    ['en', 'people', '10 - 12', '10-12 people'],
  ]);
});

describe('a list of numbers is no number of people', () => {
  test.each(['1,', '1 ', '5+', '1-'])('%s a thousand times', (piece) => {
    expect(peopleIn(askedIn('en', 'people', piece.repeat(1000)))).toBeUndefined();
  });
});

describe('up to when there was pay is not from when there was none', () => {
  told([
    ['en', 'since', 'I was paid up to the end of august', 'since 2026-09?'],
    ['zh', 'since', '发到8月，后面都没发', 'since 2026-09?'],
    ['en', 'since', 'paid till july', 'since 2026-08?'],
    ['zh', 'since', '工资发到7月底', 'since 2026-08?'],
    ['tl', 'since', 'bayad hanggang Hulyo', 'since 2026-08?'],
    ['en', 'since', 'july was the last pay', 'since 2026-07?'],
    ['en', 'since', 'started in may, stopped being paid in september', 'since 2026-09'],
    ['zh', 'since', '五月进厂，九月停发', 'since 2026-09'],
    ['en', 'since', 'not paid since june', 'since 2026-06'],
  ]);
});

describe('a month taken back, a day ahead and a time told twice', () => {
  told([
    ['en', 'since', 'not since june, since july', 'since 2026-07'],
    ['en', 'since', 'not june, july', 'since 2026-07'],
    ['tl', 'since', 'hindi Hunyo, Hulyo', 'since 2026-07'],
    ['en', 'since', 'not paid june, july', '2 mo · since 2026-06'],
    ['en', 'since', 'a year ago in march', '12 mo? · since 2026-03?'],
    ['zh', 'since', '年前', 'since 2026-02~'],
    ['en', 'since', '4 months, 2 unpaid', '2 mo?'],
    ['en', 'since', 'march to june, then again since october', '4 mo? · since 2026-03?'],
    ['en', 'since', 'since 26/11', 'since 2025-11-26?'],
    ['zh', 'since', '11月26号', 'since 2025-11-26?'],
    ['en', 'since', 'since 25/11', 'since 2026-11-25?'],
  ]);
});

describe('groups as large as one another, somebody beside me, and who does not want it', () => {
  told([
    ['pinyin', 'people', 'jiu wo he yi ge lao xiang', '2 people'],
    ['pinyin', 'people', 'wo he yi ge gong you', '2 people'],
    ['zh', 'people', '就我和一个老乡', '2 people'],
    ['en', 'people', 'none of the others will say owt so only me', '1 people?'],
    ['en', 'people', 'the others are scared, just me', '1 people?'],
    ['en', 'people', 'only me', '1 people'],
    ['zh', 'people', '别人都不敢说，就我一个', '1 people?'],
    ['zh', 'people', '另外三家也一样 一家两口', '8 people?'],
    ['zh', 'people', '三家人，一家四口', '12 people?'],
    ['zh', 'people', '走得就剩四个', '4 people?'],
    ['tl', 'people', 'kami ng pinsan ko pati dalawang helper', '4 people'],
    ['tl', 'people', 'kami ng asawa ko', '2 people'],
    ['zh', 'people', '一个棚四个人，三个棚', '12 people?'],
    ['zh', 'people', '两台挖机，一台俩师傅', '4 people?'],
    ['zh', 'people', '三条船 一条船五个人', '15 people?'],
    ['tl', 'people', '2 bangka tig-lima', '10 people?'],
    ['en', 'people', 'both crews, 7 on each', '14 people?'],
    ['en', 'people', 'two vans, 5 in each', '10 people?'],
    ['zh', 'people', '单干', '1 people'],
    ['zh', 'people', '我们组五个 隔壁组六个也没发', '11 people'],
    ['zh', 'people', '后厨6个前厅11个 收银那个不算', '17 people'],
    ['zh', 'people', '我 我舅 我舅家老二', '3 people'],
    ['zh', 'people', '就我一个，别人都拿到了，那三个本地的早早就结清了，就欺负我这个外地的', '1 people'],
    ['en', 'people', 'was ten, 3 gone back to Romania so seven', '7 people'],
    ['tl', 'people', 'kaming dalawa ng asawa ko tsaka bayaw ko', '3 people'],
    ['en', 'start', 'Contractor stiffed me and my cousin $3,800 on the hail jobs back in June', '2 people'],
    ['zh', 'people', '不止十个', '10 people?'],
    ['zh', 'people', '二十来个', '20-23 people'],
    ['zh', 'people', '七个半 有一个只做半天', '7 people?'],
    ['zh', 'start', '我们线上21个女工全没发', '21 people'],
    ['en', 'start', 'me and 6 more clean machines, they short us every night', '7 people'],
    ['zh', 'start', '我跟我婆娘两个 工资都没发', '2 people'],
  ]);
});
