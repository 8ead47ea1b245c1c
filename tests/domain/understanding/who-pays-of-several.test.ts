/** Who it is, where a station, an agency or a works is told beside it, and who is told by where they stand. */
import { describe, expect, test } from 'vitest';
import { understand } from '#domain/understanding/understand.ts';
import { askedAt } from '../../../bin/understanding/reading.ts';

const who = (lang: string, text: string) => understand(askedAt(lang, 'who', text));

describe('of two the one that owes is kept, and asked about', () => {
  test.each([
    ['zh', '站点叫“跑得快”，背后是“腾顺人力”', '腾顺人力'],
    ['zh', '骑手站叫飞闪，合同签的是仁聘服务', '仁聘服务'],
    ['zh', '配送站叫“一路达”，归“广聘通”管', '广聘通'],
    ['zh', '网点叫小飞侠，上头是宏运人力', '宏运人力'],
    ['zh', '劳务公司是速聘，上班的厂是海棠水产', '海棠水产'],
    ['zh', '派遣公司叫“职通达”，车间是云杉食品的', '云杉食品'],
    ['zh', '中介叫众聘，干活的厂子是安栗家具', '安栗家具'],
    ['zh', '鼎盛建工有限公司和安福劳务有限公司，两家的牌子都有', '安福劳务有限公司'],
    ['en', 'Redway Recruitment sent me, the warehouse is Kell Parcels', 'Redway Recruitment'],
    ['en', 'agency called Fasthands but i pack for Corra Bakery', 'Fasthands'],
    ['en', 'agency is called Oakhand and i pick at Nesbit Farms', 'Oakhand'],
    ['en', 'im with Oakhand, they send us to Nesbit Farms', 'Oakhand'],
    ['en', 'Oakhand Staffing is the agency, site is Nesbit Farms', 'Oakhand Staffing'],
    ['tl', 'Sikap Services po agency namin, naka-deploy kami sa Luntian Bottling', 'Sikap Services'],
    ['tl', 'Bughaw Manpower po yung agency, yung pabrika Luntian Bottling', 'Bughaw Manpower'],
    ['tl', 'agency ko po Bughaw Manpower, naka assign ako sa Luntian Supermart', 'Bughaw Manpower'],
  ])('%s: %s', (lang, text, value) => {
    const { employer, asksBack } = who(lang, text);
    expect(employer).toEqual({ value, sure: false });
    expect(asksBack).toEqual(['which_employer']);
  });
});

describe('who is known by so much is kept', () => {
  test.each([
    ['zh', '七里桥市场边上那个早餐铺', '七里桥市场边上那个早餐铺'],
    ['zh', '邮局对面那家补胎店', '邮局对面那家补胎店'],
    ['zh', '高速路口旁边那个砖窑', '高速路口旁边那个砖窑'],
    ['zh', '我自己也是带班的，没给我们钱的是岱安建工', '岱安建工'],
    ['zh', '我也是带几个人干活的，钱是鸿砚装饰压着没给', '鸿砚装饰'],
    ['zh', '我是小包工头，拖欠我们的是砚盛', '砚盛'],
    ['zh', '区中医院药房', '区中医院药房'],
    ['zh', '县人民医院收费处', '县人民医院收费处'],
    ['zh', '老板姓邱 大家都叫邱哥', '邱哥'],
    ['zh', '骏安木业，老板福建人，会计姓官', '骏安木业'],
    ['zh', '养老院：松涛敬老院', '松涛敬老院'],
    ['zh', '满格能量充电站', '满格能量充电站'],
    ['en', 'a guy called yusuf thats all i know', 'yusuf'],
    ['en', 'some bloke named marek, no surname', 'marek'],
    ['en', 'this woman called dorota', 'dorota'],
    ['tl', 'kay kapatas Dencio lang ako nakakausap', 'Dencio'],
    ['tl', 'maestro Ambo lang tawag namin', 'Ambo'],
    ['tl', 'Silangan Plastic Mfg. Corp.', 'Silangan Plastic Mfg. Corp.'],
  ])('%s: %s', (lang, text, value) => {
    const { employer, asksBack } = who(lang, text);
    expect(employer).toEqual({ value, sure: true });
    expect(asksBack).toEqual([]);
  });
});

describe('of a surname only the rest is asked', () => {
  test.each([
    ['gongtou xing lei, quan ming bu qingchu', 'lei'],
    ['laoban xing qiu, ming zi bu zhidao', 'qiu'],
    ['zhi zhidao laoban xing luo', 'luo'],
  ])('%s', (text, value) => {
    expect(who('zh-pinyin', text).employer).toEqual({ value, sure: false });
    expect(who('zh-pinyin', text).answer).toBeUndefined();
  });
});

describe('nobody is named', () => {
  test.each([
    ['zh', '牌子上的字认不全，就记得有个“康”字', 'unknown'],
    ['zh', '公司名想不起来了，里头带个“鑫”', 'unknown'],
    ['zh', '叫不上名 都是路边喊人上车', 'unknown'],
    ['zh', '手机上抢的单，没有谁是老板', 'unknown'],
    ['zh', '先不讲吧，怕传到他耳朵里', 'no'],
    ['en', 'no clue', 'unknown'],
    ['en', 'havent a clue', 'unknown'],
    ['zh-pinyin', 'chang ming wo shuo bu shang lai', 'unknown'],
    ['tl', 'di ko na lang po babanggitin', 'no'],
  ])('%s: %s', (lang, text, answer) => {
    const meaning = who(lang, text);
    expect(meaning.employer).toBeUndefined();
    expect(meaning.answer).toBe(answer);
  });

  test.each([
    ['zh', '合同挂在外包公司的 超市不认'],
    ['zh', '我们厂对面'],
    ['zh', '没给我们钱的是老板'],
    ['zh', '路口那家店'],
    ['en', 'a guy called round'],
    ['en', 'some guy'],
  ])('%s: %s, and no answer is', (lang, text) => {
    expect(who(lang, text).employer).toBeUndefined();
  });
});
