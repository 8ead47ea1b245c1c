/** Who is told by a trade, a village, a group or beside the writer, and times by months begun and pay days, read on 25 November 2026. */
import { describe, expect, test } from 'vitest';
import type { QuestionAsked } from '#domain/understanding/meaning.ts';
import type { Tongue } from '#tests/support/asked.ts';
import { quantitiesRead } from '#tests/support/quantities-read.ts';

type Row = readonly [tongue: Tongue, question: QuestionAsked, text: string, read: string];

const told = (rows: readonly Row[]): void => {
  test.each(rows)('%s, at %s: %s', (tongue, question, text, read) => {
    expect(quantitiesRead(tongue, question, text)).toBe(read);
  });
};

describe('people told by their trade', () => {
  told([
    ['en', 'start', '7 dryliners, Croydon, not paid, 23 grand', '23000 · 7 people'],
    ['en', 'start', '6 joiners, Hull, owed 14 grand', '14000 · 6 people'],
    ['en', 'start', '15 kitchen porters owed 2 weeks', '0.5 mo · 15 people'],
    [
      'tl',
      'start',
      'project finished last April still no last pay for all 31 carpenters, Montalban',
      'since 2026-04 · 31 people',
    ],
    ['en', 'start', 'no wages for 12 scaffolders since june', 'since 2026-06 · 12 people'],
    ['en', 'start', 'no pay for 5 tilers for 6 weeks', '1.5 mo · 5 people'],
    ['tl', 'start', '9 karpintero di pa nababayaran 2 buwan', '2 mo · 9 people'],
    ['tl', 'start', '17 kaming mananahi, 3 buwan walang sahod', '3 mo · 17 people'],
    ['en', 'start', "boss hired 20 dryliners from Poland, i've not been paid 2 months", '2 mo'],
    ['en', 'start', '3 inspectors came, still no pay', '-'],
  ]);
});

describe('who went out of one village, and who is told in a telegram', () => {
  told([
    ['zh', 'start', '俺们村去了9个 在任丘搭大棚 说好一天二百五 到现在一个子儿没给', '9 people'],
    ['zh', 'start', '我们那儿来了6个 工钱都没结', '6 people'],
    ['zh', 'start', '本村去了5个 钱都没给', '5 people'],
    ['zh', 'start', '我们组走了5个 剩下的没发工资', '-'],
    ['zh', 'start', '我们村来了3个干部 工资还是没发', '-'],
    ['zh', 'start', '長話短說 張掖光伏 6人 9.3萬 老闆關機', '93000 · 6 people'],
    ['zh', 'start', '短信说下 10人 工资18万 没给', '180000 · 10 people'],
    ['zh', 'start', '工地 12人 欠15万', '150000 · 12 people'],
    ['zh', 'start', '车间30人 没发工资', '30 people?'],
    ['zh', 'start', '渔船进水了 我们在海上 十一个人', '-'],
    ['tl', 'howmuch', 'singkwenta mil po lahat kami, 5 katao', '50000 · 5 people'],
    ['zh', 'howmuch', '总共28万 17个人', '280000 · 17 people'],
  ]);
});

describe('men and women counted apart, and whoever writes', () => {
  told([
    ['zh', 'people', '男的6个 女的9个 还有我', '16 people?'],
    ['zh', 'people', '5男4女 加上我', '10 people?'],
    ['zh', 'people', '三个女的两个男的还有我', '6 people?'],
    ['zh', 'people', '男的6个 女的9个', '15 people'],
    ['zh', 'people', '男的6个 女的9个 包括我', '15 people'],
    ['zh', 'people', '男的6个，女的9个，连我15个', '15 people'],
    ['en', 'people', '6 men 9 women and me', '16 people'],
  ]);
});

describe('so many in one group, and so many groups', () => {
  told([
    ['zh', 'people', '一个班24人 我们三个班', '72 people?'],
    ['zh', 'people', '一个组8个人 我们有四个组', '32 people?'],
    ['zh', 'people', '一个班24人 我们班', '24 people?'],
    ['en', 'people', 'team of 6, there are 4 teams', '24 people?'],
    ['en', 'people', '8 to a team and we are 3 teams', '24 people?'],
    ['tl', 'people', '8 kada grupo, 3 grupo kami', '24 people?'],
  ]);
});

describe('not only the writer', () => {
  told([
    ['zh', 'readback', '不是我一个人 还有我老婆', '2 people'],
    ['zh', 'readback', '不止我一个，还有我弟弟', '2 people'],
    ['zh', 'readback', '不是我一个人，还有我老婆和我弟', '3 people'],
    ['en', 'readback', 'not just me, my wife too', '2 people'],
    ['en', 'readback', 'its not only me, my brother as well', '2 people'],
    ['tl', 'readback', 'hindi lang ako, pati asawa ko', '2 people'],
    ['zh', 'readback', '不是我一个人的错', '-'],
  ]);
});

describe('the fifth month is not over', () => {
  told([
    ['zh', 'since', '这都第5个月了', '4-5 mo'],
    ['zh', 'since', '第三个月了还没发', '2-3 mo'],
    ['zh', 'since', '到第5个月了才给一点', '-'],
    ['zh', 'start', '怀孕第5个月了 厂里不让我上班', '-'],
    ['en', 'since', '6th month running', '6 mo'],
  ]);
});

describe('one of two months is about the first of them', () => {
  told([
    ['en', 'since', 'june or july i think', 'since 2026-06~?'],
    ['zh', 'since', '六月还是七月 记不清', 'since 2026-06~?'],
    ['tl', 'since', 'Mayo o Hunyo', 'since 2026-05~?'],
    ['en', 'since', 'march or september', 'since 2026-03?'],
  ]);
});

describe('after the last pay day at the end of a month nothing came', () => {
  told([
    ['en', 'since', 'last payday was Sept 30, after that no more', 'since 2026-10~'],
    ['en', 'since', 'last wages came end of july and nowt since', 'since 2026-08~'],
    ['zh', 'since', '最后一次发工资是9月30号，后面再没有', 'since 2026-10~'],
    ['zh', 'since', '上次发钱是7月底 之后就没了', 'since 2026-08~'],
    ['tl', 'since', 'huling sahod namin Setyembre 30, wala na pagkatapos', 'since 2026-10~'],
    ['en', 'since', 'last payday was 7 aug, nothing since', 'since 2026-08-07?'],
    ['zh', 'since', '最后一次发钱是8月20号', 'since 2026-08-20?'],
  ]);
});

describe('a whole crew and how many it has', () => {
  told([
    ['tl', 'start', 'buong team 12 hindi binayaran', '12 people'],
    ['tl', 'howmuch', 'buong team 12', '12 people'],
    ['tl', 'howmuch', 'buong grupo namin 9, 45000', '45000 · 9 people'],
    ['en', 'start', 'our whole team 12 not paid in Boston for 3 weeks', '0.75 mo · 12 people'],
    ['en', 'start', 'the whole crew of 8 not paid', '8 people'],
    ['en', 'howmuch', 'gang of 12', '12 people'],
    ['en', 'howmuch', 'the whole team 12', '12 people'],
    ['en', 'howmuch', 'whole team is 12, £5000', '5000 · 12 people'],
    ['zh', 'start', '我们组12没发工资', '12 people'],
    ['zh', 'howmuch', '我们组12', '12 people'],
    ['zh', 'howmuch', '我们班组一共12', '12 people'],
    ['zh', 'howmuch', '全组15，每人3000', '45000? · 15 people'],
    // what is no number of a crew
    ['en', 'howmuch', 'the whole team 5000', '5000'],
    ['en', 'howmuch', 'our team 12000', '12000'],
    ['tl', 'howmuch', 'buong team 12 libo', '12000'],
    ['zh', 'howmuch', '我们组12万', '120000'],
    ['zh', 'start', '我们组12月没发工资', 'since 2025-12?'],
    ['zh', 'start', '我们在12组，工资没发', '-'],
    ['en', 'start', 'team 12 not paid', '-'],
  ]);
});

describe('who is counted behind a word for them, and what an hour is paid', () => {
  told([
    ['zh', 'people', '老乡5个加我', '6 people'],
    ['zh', 'people', '工友3个，加上我', '4 people'],
    ['en', 'start', 'we are 4 and they owe us 3 weeks', '0.75 mo · 4 people'],
    ['en', 'howmuch', 'i get £90 a day, 12 days', '1080'],
    ['en', 'howmuch', '3 weeks at 40 hours £11.44 an hour', '1372.8? · 0.75 mo'],
  ]);
});

describe('so many months at so much, less what came', () => {
  told([
    ['zh', 'start', '三个月工资没发，每月5000，给过一次2000', '13000? · 3 mo'],
    ['zh', 'start', '三个月没发，每月5000，预支了2000', '13000? · 3 mo'],
    ['en', 'start', 'not been paid for 3 months, 1500 a month, he gave me 600', '3900? · 3 mo'],
    ['tl', 'start', '3 buwan walang sahod, 12k kada buwan, nagbigay ng 5k', '31000? · 3 mo'],
    ['tl', 'howmuch', '5k kami bawat isa', '5000'],
    ['tl', 'people', '8 kami', '8 people'],
  ]);
});
