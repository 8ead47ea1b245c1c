/** Whose firm it is where the work was passed on, where those work who sail, and kinds that are told beside a sum. */
import { describe, expect, test } from 'vitest';
import { understand } from '#domain/understanding/understand.ts';
import { askedAt } from '../../../bin/understanding/reading.ts';

const read = (lang: string, question: string, text: string) => understand(askedAt(lang, question, text));

describe('the employer', () => {
  test.each([
    ['zh', '弘岚装饰 老板麻长顺', '弘岚装饰', true],
    ['zh', '鼎盛木业 老板跑路了', '鼎盛木业', true],
    ['zh', '外包的外包，工牌上印的弘岚物流', '弘岚物流', false],
    ['zh', '转了好几手，车上写的弘岚物流', '弘岚物流', false],
    ['zh', '车上写的弘岚物流', '弘岚物流', true],
    ['zh', '发钱的是会计小刘', '小刘', false],
    ['zh', '给钱的是王建国', '王建国', true],
    ['zh', '工友都喊他眼镜', '眼镜', false],
    ['zh', '大家都叫他胖哥', '胖哥', true],
    ['en', 'they call him Baldy', 'Baldy', false],
    ['en', 'they call him Baz', 'Baz', true],
    ['en', 'JRM Haulage or JMR', 'JRM Haulage', false],
    ['en', 'family called Lindqvist', 'Lindqvist', true],
    ['tl', 'JRM Hauling yata, o JMR', 'JRM Hauling', false],
    ['tl', 'tawag namin sa kanya Kalbo', 'Kalbo', false],
  ])('%s: %s', (lang, text, value, sure) => {
    expect(read(lang, 'who', text).employer).toEqual({ value, sure });
  });

  test.each([
    ['zh', '我在绍兴上虞的霁川伞业做包装，两个月没给工资', '霁川伞业'],
    ['zh', '阜阳颍上笃耘农业大棚，女工26人，没发工资', '笃耘农业'],
    ['en', 'live in au pair, 80 quid a week, family called Lindqvist, Harrogate', 'Lindqvist'],
    ['tl', 'hindi nagpasweldo sa Antipolo, si Engr. Malabanan may hawak', 'Engr. Malabanan'],
  ])('%s, in a story: %s', (lang, text, value) => {
    expect(read(lang, 'start', text).employer).toEqual({ value, sure: true });
  });
});

describe('the place', () => {
  test.each([
    ['zh', '公司在北京 我人在雄安工地', '雄安工地', true],
    ['zh', '总部在深圳，我们工地在惠州', '惠州', true],
    ['zh', '公司在北京', '北京', true],
    ['en', 'company is in Leeds, I am on a site in Hull', 'Hull', true],
    ['zh', '海上平台，从湛江坐船去', '湛江', false],
    ['zh', '在船上 温岭石塘港', '船上 温岭石塘港', true],
    ['en', 'somewhere out at sea, we sail from Peterhead', 'Peterhead', false],
    ['tl', 'sa laot po, pantalan ng Infanta kami umaalis', 'Infanta', false],
    ['zh', '在云南，不知道是哪个县', '云南', false],
    ['zh', '内蒙，鄂尔多斯那边的矿，哪个旗不知道', '内蒙，鄂尔多斯那边的矿', false],
    ['zh', '宁波鄞州 哪个镇不知道', '宁波鄞州', true],
    ['en', 'Leeds, dont know the street', 'Leeds', true],
  ])('%s: %s', (lang, text, value, sure) => {
    expect(read(lang, 'place', text).place).toEqual({ value, sure });
  });

  test.each([
    ['zh', '就是你们街道办后面啊'],
    ['zh', '你们局对面'],
    ['en', 'behind your office'],
    ['tl', 'likod lang po ng opisina nyo'],
  ])('%s: beside our own office is none: %s', (lang, text) => {
    const { place, asksBack } = read(lang, 'place', text);
    expect({ place, asksBack }).toEqual({ place: undefined, asksBack: ['which_place'] });
  });

  test.each([
    ['zh', '给人家在廊坊固安盖厂房 还差十八万四', '廊坊固安'],
    ['tl', 'walang hulog amo ko sa Philhealth', undefined],
    ['zh', '我老家在廊坊固安 没发工资', undefined],
  ])('%s, in a story: %s', (lang, text, value) => {
    expect(read(lang, 'start', text).place?.value).toBe(value);
  });
});

describe('the name in a story', () => {
  test.each([
    ['zh', '在绍兴的霁川伞业做包装，两个月没给，名字叫车招娣', '车招娣'],
    ['zh', '老板跑了，名字叫王强，欠我三个月', undefined],
    ['zh', '我姓宓，在烟台莱阳摘果，没给钱', '宓'],
    ['zh', '我姓车 车大庆，在烟台莱阳摘果，没给钱', '车大庆'],
    ['zh', '我姓张的老板欠我钱', undefined],
    ['en', 'owed commission, firm is Axbury Motors in Preston, im Dele', 'Dele'],
    ['en', 'they owe me £400 and im Done', undefined],
    ['en', 'no wages since may, im Greek', undefined],
    ['tl', 'Si Rodel po ito, mason sa Angeles, di nabayaran', 'Rodel'],
    ['en', 'short on my pay, Penrose Hall hotel Buxton, Kit Aldous here, just me', 'Kit Aldous'],
    ['en', 'im a care worker, Adaeze, agency is Silverlea Care in Swindon, no pay for october', 'Adaeze'],
    ['en', 'im a driver, Swindon, agency is Silverlea Care, no pay in june', undefined],
    ['en', 'im a cleaner, Bluebird, in Hull, no wages', undefined],
  ])('%s: %s', (lang, text, name) => {
    expect(read(lang, 'start', text).name?.value).toBe(name);
  });
});

describe('the kind', () => {
  test.each([
    ['zh', '每个月扣两百，扣了半年', 'wage.deduction'],
    ['en', '£35 a day they take for van rental, 5 days a week, 8 weeks', 'wage.deduction'],
    ['tl', 'binawasan ng 200 kada araw, tatlumpung araw', 'wage.deduction'],
    ['zh', '按最低工资该2010一个月，他给我1500，一共11个月', 'wage.minimum'],
    ['zh', '每月3000，三个月', undefined],
    ['en', '200 a week for 3 weeks', undefined],
  ])('%s, told with the sum: %s', (lang, text, kind) => {
    expect(read(lang, 'howmuch', text).kind?.value).toBe(kind);
  });

  test.each([
    ['zh', 'any', '别打电话，我耳朵听不见'],
    ['en', 'start', 'if i tell u will he get a letter'],
    ['en', 'start', 'no prayer breaks, he says pray on your own time'],
  ])('%s at %s: %s is none', (lang, question, text) => {
    expect(read(lang, question, text).kind).toBeUndefined();
  });

  test.each([
    ['en', 'any', 'he calls us every name under the sun'],
    ['zh', 'start', '怀孕五个月调我去上夜班，不去就叫我自己写辞职'],
    ['zh', 'start', '合同上那家公司听都没听过，跟我上班的不是一家'],
  ])('%s at %s: %s is asked about', (lang, question, text) => {
    expect(read(lang, question, text).kind?.sure).not.toBe(true);
  });

  test.each([
    ['en', 'still no dosh, friday came n went', 'wage.unpaid'],
    ['zh', '12348老占线 想找个不要钱的律师', 'service.legal_aid'],
    ['zh', '谁去告谁的照片就给贴墙上', 'retaliation'],
    ['zh', '开春到现在只结过一回，还差好几个月', 'wage.partial'],
  ])('%s, in everyday words: %s', (lang, text, kind) => {
    expect(read(lang, 'start', text).kind?.value).toBe(kind);
  });
});
