/** Firms that a first text names by no form: by what they are called, who owes, where the work is. */
import { describe, expect, it } from 'vitest';
import { understand } from '#domain/understanding/understand.ts';
import { askedAt } from '../../../bin/understanding/reading.ts';

const employer = (lang: string, text: string) => understand(askedAt(lang, 'start', text)).employer;

describe('a firm in a first text', () => {
  it.each([
    ['zh', '在青海都兰宗加镇一个种植合作社，名字叫沃朗，我叫牟进宝', '沃朗'],
    ['zh', '厦门同安 翎记海蛎加工 剥海蛎的 工钱没结', '翎记海蛎加工'],
    ['zh', '网约车押金1万，成都双流，车队叫蓉畅达，不退', '蓉畅达'],
    ['zh', '我在一家叫蓝调的酒吧上班，两个月没给', '蓝调'],
    ['zh', '民宿叫云上人家，在大理，欠我四千', '云上人家'],
    ['zh', '施工队叫宏图，做完活人跑了', '宏图'],
    ['zh', '现在这家叫四季青劳务 从七月起压着我的钱', '四季青劳务'],
    ['zh', '我在亿和公司上班，两个月没发工资', '亿和公司'],
    ['zh', '在东莞长安亿和公司做普工，两个月没发工资', '亿和公司'],
    ['zh', '跟着广西建工干活，工钱一直拖', '广西建工'],
    ['zh', '四川路桥欠我们运费', '四川路桥'],
    ['zh', '我是在苏州相城区黄埭镇华创电子厂上班的，工资没发', '华创电子厂'],
    ['zh', '她在阜阳市千禧养老院 到手比合同少六百', '千禧养老院'],
    ['zh', '雅安送外卖 站点是鹿蹄配送 10月到账才两千', '鹿蹄配送'],
    ['zh', '在深圳富士康上班，返费没给', '富士康'],
    ['zh', '周记包子铺不给工资', '周记包子铺'],
    ['zh', '在“爱尚烘焙”上班，三个月没给', '爱尚烘焙'],
    ['zh', '原在芜湖鸠江汀洲大酒店客房部，工资没发', '汀洲大酒店'],
    ['zh', '在汕头澄海乐咚玩具厂装配线上班，工资没发', '乐咚玩具厂'],
    ['zh', '在宜宾翠屏区给禾裕粮油看仓库，今年5月起工资就停了', '禾裕粮油'],
    ['zh', '酒泉光伏项目，劳务是昊川电力安装，拉电缆的26个人欠三十九万八', '昊川电力安装'],
    ['zh', '在兰州七里河给人贴瓷砖 包工头老倪还差我九千二没给', '老倪'],
    ['en', 'chap called Prosser had 4 of us on a roof in Neath. 3 weeks no wages', 'Prosser'],
    ['en', 'takeaway in Wrexham, Mr Dhaliwal, stops 25 a week for meals', 'Mr Dhaliwal'],
    ['en', 'my mum cleans in Stockport through Sparrow Facilities, 6 weeks nothing', 'Sparrow Facilities'],
    ['en', '5 weeks at a car wash in Wolverhampton (Sparkle Bay Valeting) £60 a day', 'Sparkle Bay Valeting'],
    ['en', 'was the sous at The Gilded Perch, place changed hands, no wages', 'The Gilded Perch'],
    ['en', 'promised double at Two Otters nursing home, got single', 'Two Otters nursing home'],
    ['tl', '17 po kaming mananahi sa Taytay, Hiraya Sewing, di pa kami sinusuweldo', 'Hiraya Sewing'],
    ['en', 'I work for Brindle Lane in Hull, no wages since June', 'Brindle Lane'],
    ['en', 'Marlow Cross owes me 3 weeks wages', 'Marlow Cross'],
    ['en', 'Kestrel Point havent paid me since May, site in Barnsley', 'Kestrel Point'],
    ['en', 'not been paid by Harlow Green for 2 months', 'Harlow Green'],
    ['en', 'two months no pay from Longfield Grange, Ripon', 'Longfield Grange'],
    ['en', '4 drivers Pallow Parcels doncaster depot, £350 each stopped out of last pay', 'Pallow Parcels'],
    ['en', 'Silver Spoon (cafe in Bath) owe me 560', 'Silver Spoon'],
    ['en', 'Care UK owes me sleep in money', 'Care UK'],
    ['tl', 'welder sa Kalinaw Steelworks sa Bacolod, wala nang sahod mula Setyembre', 'Kalinaw Steelworks'],
    ['tl', 'Waitress po ako sa Kapitan Tino sa Lipa, 2 buwan walang sahod', 'Kapitan Tino'],
    ['tl', 'di nagbayad ang Bagong Araw ng 2 buwan, sa Davao kami', 'Bagong Araw'],
  ])('%s: %s is %s', (lang, text, value) => {
    expect(employer(lang, text)).toEqual({ value, sure: true });
  });

  it.each([
    ['zh', '在好再来洗碗，三个月没给钱，在徐州', '好再来'],
    ['zh', '徐州 好再来 洗碗的 三个月没给钱', '好再来'],
    ['zh', '我在北京都一处端盘子，押了两个月工资', '都一处'],
    ['zh', '十月妈咪导购，石家庄的，提成不给', '十月妈咪'],
    ['zh', '修脚店 足下生辉 上月提成没发', '足下生辉'],
    ['zh', '奶茶店试工七天没给钱，成都春熙路的茉里茉外', '茉里茉外'],
    ['zh', '中铁四局项目上干活，合肥，欠我们工钱', '中铁四局'],
    ['zh', '我在美团送外卖，扣我钱', '美团'],
    ['en', 'Zoomeats owes me 240 for last week', 'Zoomeats'],
    ['en', 'Bright Hands York, 6 weeks no pay for care work', 'Bright Hands'],
  ])('%s: %s is likely %s', (lang, text, value) => {
    expect(employer(lang, text)).toEqual({ value, sure: false });
  });

  it.each([
    ['zh', '有家电子厂欠我两个月工资'],
    ['zh', '有个服装厂老板跑了，欠我们工资'],
    ['zh', '我们厂三个月没发工资了'],
    ['zh', '在石井打工，三个月没发工资'],
    ['zh', '我在解放路上班，没发工资'],
    ['zh', '我在流水线上班，加班费没给'],
    ['zh', '在建筑工地做小工，工头跑了'],
    ['zh', '苏州 外墙粉刷 三个月没给钱'],
    ['zh', '公司叫我们自己走，工资不给'],
    ['zh', '中介叫我等着，工资不给'],
    ['zh', '合同到期公司不续了 干了五年'],
    ['zh', '商场保洁 一个月2800 三个月的没见着'],
    ['zh', '院长儿子开春接手养老院以后 我们6个护工再没领过钱'],
    ['zh', '签的是“承包协议”，工资不发'],
    ['zh', '在沙县小吃店上班 欠两月'],
    ['zh', '学校食堂承包给外面公司，欠我们工资'],
    ['zh', '老板小气扣我钱'],
    ['zh', '老板大概跑了'],
    ['zh', '跟着老乡去新疆摘棉花，工钱没给'],
    ['zh', '在东莞石碣皮具厂 三个月没发'],
    ['en', 'My Husband Works in Leeds and no pay'],
    ['en', 'got the job through Facebook Marketplace, not paid'],
    ['en', 'Universal Credit owes me 300'],
    ['en', 'Boss owes me 300 pounds'],
    ['en', 'They owe me 300 since Friday'],
    ['en', 'Nobody has paid us in June'],
    ['en', 'I work in a garment factory in Leicester, no pay 2 months'],
    ['en', 'working on Church Street in Leeds, boss wont pay'],
    ['en', 'no pay from October'],
    ['en', 'work with Polish lads in Ashton Keynes near Swindon no wages'],
    ['en', 'cleaner at Tanner Row, Leeds, 3 weeks no pay'],
    ['tl', 'Guard ako sa Bagong Silang sa Caloocan, walang sahod'],
    ['tl', 'construction worker sa San Jose Batangas walang sahod'],
    ['tl', 'Di pa nagbabayad ang agency namin'],
    ['tl', 'cashier sa isang grocery sa Cebu, kinaltasan 500'],
  ])('%s: %s names none', (lang, text) => {
    expect(employer(lang, text)).toBeUndefined();
  });
});
