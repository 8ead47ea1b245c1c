/** Sums, times and people as Chinese workers tell them: dialects, shares, fines, seasons, read on 25 November 2026. */
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

describe('a numeral behind a price is of what it is told for', () => {
  told([
    ['zh', 'howmuch', '贴砖 45块一平 贴了210平', '9450'],
    ['zh', 'howmuch', '4块5一单 跑100单', '450'],
    ['zh', 'howmuch', '3块一把 绑了500把', '1500'],
    ['zh', 'howmuch', '按背篓算 八块一背篓 背了四百一十五背篓', '3320'],
    ['zh', 'howmuch', '一块一一个 做了3000个', '3300'],
    ['zh', 'howmuch', '两千块一直没给', '2000'],
    ['zh', 'howmuch', '两千块一分没给', '2000'],
    ['zh', 'howmuch', '三毛一分', '0.31'],
    ['zh', 'howmuch', '3块1', '3.1'],
    ['zh', 'howmuch', '2230块5毛', '2230.5'],
  ]);
});

describe('a share of a sum is reckoned and read back', () => {
  told([
    ['zh', 'howmuch', '工资六千 扣了百分之三十', '1800?'],
    ['zh', 'howmuch', '工资六千 只发了八成', '1200?'],
    ['zh', 'howmuch', '三成没给，总数五万', '15000?'],
    ['zh', 'howmuch', '给了三分之一 总共九千', '6000?'],
    ['zh', 'howmuch', '公司说效益不好每月只发70% 我一个月6000', '1800/mo?'],
    ['en', 'howmuch', 'wage is 2000 they kept 20% of it', '400?'],
    ['en', 'howmuch', 'paid me only 70% of 1500', '450?'],
    ['tl', 'howmuch', '10k sahod ko, binawas 20%', '2000?'],
    ['zh', 'howmuch', '我百分之九十确定是5600', '5600?'],
    ['en', 'howmuch', '1500 and im 100% sure', '1500?'],
    ['zh', 'howmuch', '8000成交 说好的', '-'],
  ]);
});

describe('the second sum is meant where the first is taken back, or the first is only a part of it', () => {
  told([
    ['zh', 'howmuch', '8000，不对打错了，是6800', '6800'],
    ['zh', 'howmuch', '一万五啊 不对 是一万六', '16000'],
    ['zh', 'howmuch', '一万二 哦打错 一万三', '13000'],
    ['zh', 'howmuch', '不算加班8000 算上加班9500', '9500'],
    ['zh', 'howmuch', '老板算错了 他说6000 是7400', '7400?'],
    ['zh', 'howmuch', '3600乘2等于7200', '7200'],
  ]);
});

describe('what came in payments, each month or in all', () => {
  told([
    ['zh', 'howmuch', '工钱两万四，拿过三次每次2000', '18000'],
    ['zh', 'howmuch', '工钱两万四，给了两回，一回三千', '18000'],
    ['zh', 'howmuch', '合同写的6500 实际每个月给5000 干了8个月', '1500/mo? · 8 mo'],
    ['zh', 'start', '工资四千五 每个月都只发三千', '1500/mo?'],
    ['zh', 'start', '试用期说好4000 发的时候只有2800', '1200?'],
    ['zh', 'start', '给人看工地看了一年 说好两千一个月 总共只给了四千', '20000?'],
    ['zh', 'start', '俺们仨给他盖房 说好一人一天二百八 干了四十天 就给了一千块钱', '10200? · 3 people'],
    ['zh', 'start', '气死我了，干了三个月说我试用期不合格，就给了一个月的钱', '2 mo?'],
  ]);
});

describe('fines and what is taken off', () => {
  told([
    ['zh', 'start', '骑手，一个差评罚两百，这个月罚了我五次', '1000'],
    ['zh', 'start', '一个投诉扣50 有6个投诉', '300?'],
    ['zh', 'start', '罚款一次500 一个月罚了我三次', '1500'],
    ['zh', 'start', '一个差评罚两百 太黑了', '-'],
    ['zh', 'howmuch', '每月扣两百伙食费，扣了14个月', '200/mo · 14 mo'],
    ['zh', 'start', '每月扣社保300 结果社保没交 扣了两年', '300/mo · 24 mo'],
    ['zh', 'start', '进厂押金300 工衣费120 都不退', '420'],
    ['zh', 'howmuch', '12000，加班费3000也没给', '15000?'],
    ['en', 'howmuch', '1200, overtime 300 not paid either', '1500?'],
    ['zh', 'howmuch', '12000，老板说3000也没有', '12000?'],
  ]);
});

describe('a first text tells a product or a named part, and it is read back', () => {
  told([
    ['zh', 'start', '摘草莓 一斤8毛 摘了2150斤 老板说卖完再说 现在又说亏了', '1720?'],
    ['en', 'start', "roofer here. £180 a day, 11 days, main contractor's gone quiet", '1980?'],
    ['zh', 'start', '卖房提成两万八 离职了就不给我', '28000?'],
    ['zh', 'start', '就是不给嘛然后现在电话也不接了总共是两万三千六', '23600'],
    ['zh', 'start', '工头说这个月给下个月给就是不给然后总共是两万三千六', '23600'],
    ['zh', 'start', '老板说总共是两万三', '-'],
    ['zh', 'start', '9月起一分没有，一个月4800', '4800/mo · since 2026-09'],
  ]);
});

describe("a day's pay beside several people is each one's", () => {
  told([
    ['zh', 'howmuch', '五个人，三十天，每天三百', '45000?'],
    ['zh', 'howmuch', '我们五个人 每天三百 我干了三十天', '9000? · 5 people'],
    ['zh', 'howmuch', '五个人 一天1500 干了20天', '30000?'],
    ['en', 'howmuch', '5 of us, 30 days at £90 a day', '13500? · 5 people'],
    ['zh', 'howmuch', '我们三个人一人四千三', '12900 · 3 people'],
    ['zh', 'howmuch', '我们三个人一人四千三 我的没给', '12900? · 3 people'],
    ['zh', 'howmuch', '我们三个人一人一个月四千三', '12900/mo? · 3 people'],
    ['zh', 'howmuch', '7、8月各4500', '4500/mo · 2 mo · since 2026-07'],
  ]);
});

describe('dialects and what is written down as it sounds', () => {
  told([
    ['zh', 'start', '做咗装修，老细爭我两万三未找数', '23000'],
    ['zh', 'start', '八月到而家都冇出粮，我人工4800一个月', '4800/mo · since 2026-08'],
    ['zh', 'start', '我哋六个人 人工成五个月冇出', '5 mo · 6 people'],
    ['zh', 'start', '老细走佬咗 爭我哋成班人十几万人工', '110000-190000'],
    ['zh', 'start', '俺在工地垒墙 垒了仨月 钱木有', '3 mo?'],
    ['zh', 'start', '工姿拖牵两个多月拉', '2-2.9 mo'],
    ['zh', 'start', '老板欠我工钱布给，都脱了四个月', '4 mo'],
    ['zh', 'start', '老板拖工资两个多月了', '2-2.9 mo'],
    ['zh', 'howmuch', '战争片群演 一天200 拍了5天', '1000'],
  ]);
});

describe('seasons are never sure', () => {
  told([
    ['zh', 'since', '数九那会儿', 'since 2026-01~?'],
    ['zh', 'since', '三伏天', 'since 2026-07~?'],
    ['zh', 'since', '收苞谷那阵', 'since 2026-09~?'],
    ['zh', 'since', '去年收稻子的时候', 'since 2025-10~?'],
    ['zh', 'since', '入伏那几天', 'since 2026-07~'],
    ['zh', 'since', '39天', '1.3 mo'],
    ['zh', 'howmuch', '摘苹果 一天150 摘了20天', '3000'],
  ]);
});

describe('months that were paid begin nothing', () => {
  told([
    ['zh', 'since', '10月发的是8月的，9月的就没了', 'since 2026-09'],
    ['zh', 'since', '9月15发了8月的 之后就没了', 'since 2026-09~?'],
    ['zh', 'since', '8月发了 9月没发', 'since 2026-09'],
    ['zh', 'since', '7月没发 8月发了', 'since 2026-07?'],
    ['zh', 'since', '8月份工资发了 后面没发', 'since 2026-09~?'],
    ['zh', 'since', '7月8月发了，9月开始没有', 'since 2026-09'],
    ['zh', 'since', '7月8月发了一半', '2 mo · since 2026-07'],
    ['zh', 'since', '4月底进的厂，头两个月发了，后面没有', 'since 2026-07~?'],
    ['zh', 'since', '3月25号进厂的，前两个月正常发了，后来没有', 'since 2026-06~?'],
    ['zh', 'since', '3月来的 头一个月给了 后面就没了', 'since 2026-04'],
    ['zh', 'howmuch', '9月工资4250 加上过节费500', '4750 · since 2026-09'],
    ['zh', 'start', '从去年冬月到现在只给过三回 一回一千 一个月两千二', 'since 2026-01~'],
    ['zh', 'start', '去年腊月的工资到现在还没给我', 'since 2026-02~'],
  ]);
});

describe('lengths that say nothing of how long it is owed', () => {
  told([
    ['zh', 'start', '前三个月正常 从第四个月开始就不发了', '-'],
    ['zh', 'start', '干了一年半 社保一个月没交', '-'],
    ['zh', 'since', '头一个月就没给', '-'],
    ['zh', 'start', '连着30天没歇 加班费一毛没有', '-'],
    ['zh', 'howmuch', '一个月底薪2200加提成 提成老板没算出来', '2200/mo?'],
    ['zh', 'howmuch', '四千左右一个月 欠了三个月', '4000/mo · 3 mo'],
    ['zh', 'start', '加班费一个小时12块 一个月加了80个小时 从来没给过', '960 · 1 mo?'],
  ]);
});

describe('people', () => {
  told([
    ['zh', 'people', '十来个', '10-13 people'],
    ['zh', 'people', '十几二十个', '13-20 people'],
    ['zh', 'people', '后厨4个前厅6个 都没发', '10 people'],
    ['zh', 'people', '白班12个夜班8个全没发', '20 people'],
    ['zh', 'people', '食堂4个，去年走了6个', '4 people?'],
    ['zh', 'people', '只有我一个人敢说', '1 people?'],
    ['zh', 'people', '就我一个人敢告', '1 people'],
  ]);
});
