import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newestProcedure } from '#domain/jurisdictions/procedures.ts';
import type { Meaning } from '#domain/understanding/meaning.ts';
import { understand } from '#domain/understanding/understand.ts';
import { runs } from '#tests/support/seeded.ts';

const jurisdictions = { zh: 'cn-mainland', en: 'gb', tl: 'ph' } as const;

const answered = (text: string, lang: keyof typeof jurisdictions): Meaning =>
  understand({
    question: 'who',
    text,
    language: lang === 'zh' ? 'zh-CN' : 'en',
    today: '2026-11-25',
    procedure: newestProcedure(jurisdictions[lang]),
  });

describe('the answer to "who is it?"', () => {
  it.each([
    // a name is kept whole, whatever stands in it
    ['en', 'Acme Builders, LLC', 'Acme Builders, LLC'],
    ['en', 'Marrow, Pike & Lowe Ltd', 'Marrow, Pike & Lowe Ltd'],
    ['en', 'Danger Zone Paintball Ltd', 'Danger Zone Paintball Ltd'],
    ['en', 'Help2Clean Services', 'Help2Clean Services'],
    ['en', 'Call Me Cabs Ltd', 'Call Me Cabs Ltd'],
    ['en', 'London Road Bakery', 'London Road Bakery'],
    ['en', 'Leeds & Bradford Cleaning Co', 'Leeds & Bradford Cleaning Co'],
    ['en', '3 Rivers Seafood', '3 Rivers Seafood'],
    ['en', 'Seven Oaks Nursery', 'Seven Oaks Nursery'],
    ['en', 'Yes Recruitment Ltd', 'Yes Recruitment Ltd'],
    ['en', 'No Nonsense Roofing', 'No Nonsense Roofing'],
    ['en', 'Why Not Catering', 'Why Not Catering'],
    ['en', 'May & June Flowers', 'May & June Flowers'],
    ['en', 'Monday Farm Produce', 'Monday Farm Produce'],
    ['en', 'Start Fresh Laundry', 'Start Fresh Laundry'],
    ['en', 'Will Power Electrical', 'Will Power Electrical'],
    ['en', 'Status Quo Furniture', 'Status Quo Furniture'],
    ['en', 'Not Just Kebabs', 'Not Just Kebabs'],
    ['en', 'Unknown Pleasures Cafe', 'Unknown Pleasures Cafe'],
    ['en', 'The Idle Hour Hotel', 'The Idle Hour Hotel'],
    // the town, a remark, a courtesy behind it
    ['en', 'Bristle, Brush & Co., London', 'Bristle, Brush & Co.'],
    ['en', 'Halden Poultry Ltd, Thetford', 'Halden Poultry Ltd'],
    ['en', "Pell's, its a restaurant", "Pell's"],
    ['en', 'Orla Nails, dont know the owner', 'Orla Nails'],
    ['en', 'Quickhand pls', 'Quickhand'],
    ['en', 'Halden Poultry thanks', 'Halden Poultry'],
    ['en', 'i work for Halden Poultry', 'Halden Poultry'],
    ['en', 'its called Halden Poultry', 'Halden Poultry'],
    ['en', 'the company is Orla Nails', 'Orla Nails'],
    ['en', 'my boss is Dragan', 'Dragan'],
    ['en', 'boss called steve', 'steve'],
    ['en', 'her names Anita Lowe', 'Anita Lowe'],
    ['en', 'his full name is Peter Marsh', 'Peter Marsh'],
    ['zh', '没公司 一个姓汤的包工头', '汤'],
    ['zh', '工头绰号大头 真名孙有田', '孙有田'],
    ['en', 'Halden Poultry. they owe me 900', 'Halden Poultry'],
    // a person is an employer
    ['en', 'dave', 'dave'],
    ['en', 'Mr Singh', 'Singh'],
    ['en', 'mrs okafor, she runs a care home', 'okafor'],
    ['tl', 'Bagwis Garments Inc.', 'Bagwis Garments Inc.'],
    ['tl', 'Dalisay Canning Corp po', 'Dalisay Canning Corp'],
    ['tl', 'Kapitan Dos Fishing Corp., Navotas', 'Kapitan Dos Fishing Corp.'],
    ['tl', 'amo ko po si Mrs. Lacsamana', 'Lacsamana'],
    ['tl', 'si Mang Kardo po', 'Kardo'],
    ['tl', 'Tres Hermanas Bakery sa Lipa', 'Tres Hermanas Bakery'],
    ['zh', '鼎沅建设集团有限公司', '鼎沅建设集团有限公司'],
    ['zh', '危急救援设备公司', '危急救援设备公司'],
    ['zh', '停车场管理有限公司', '停车场管理有限公司'],
    ['zh', '帮助你家政公司', '帮助你家政公司'],
    ['zh', '退步堂中药店', '退步堂中药店'],
    ['zh', '加入我们餐饮管理有限公司', '加入我们餐饮管理有限公司'],
    ['zh', '不知味面馆', '不知味面馆'],
    ['zh', '八百里物流', '八百里物流'],
    ['zh', '三月花服装店', '三月花服装店'],
    ['zh', '昆山小馆', '昆山小馆'],
    ['zh', '深圳市炬帆电子有限公司', '深圳市炬帆电子有限公司'],
    ['zh', '炬帆电子（东莞）有限公司', '炬帆电子（东莞）有限公司'],
    ['zh', '老板叫聂大成', '聂大成'],
    ['zh', '包工头聂大成', '聂大成'],
    ['zh', '公司叫炬帆电子', '炬帆电子'],
    ['zh', '厂名是炬帆电子厂', '炬帆电子厂'],
    ['zh', '在炬帆电子厂上班', '炬帆电子厂'],
    ['zh', '华强电子，在宝安，老板叫陈华', '华强电子'],
    ['zh', '浙江宏润建设 劳务是 顺达劳务', '浙江宏润建设'],
    ['tl', 'si Mang Tonyo po yung amo namin', 'Mang Tonyo'],
    ['zh', '炬帆电子，老板姓聂', '炬帆电子'],
    ['zh', '炬帆电子 谢谢', '炬帆电子'],
    ['zh', '我老板是聂大成', '聂大成'],
    ['zh', '我们都叫他聂哥', '聂哥'],
    ['zh', '欠我们钱的是炬帆电子', '炬帆电子'],
    ['zh', '"炬帆电子"', '炬帆电子'],
    ['zh', '不是炬帆，是炬凡电子', '炬凡电子'],
    ['zh', '聂大成 不知道公司叫什么', '聂大成'],
    // who is pointed at, and names that are made as sentences
    ['zh', '招牌上写的是鑫源烤鱼', '鑫源烤鱼'],
    ['zh', '衣服上印着迅蜂速运', '迅蜂速运'],
    ['zh', '安全帽上写着中垚建工', '中垚建工'],
    ['zh', '合同上盖的章是旭岚人力', '旭岚人力'],
    ['zh', '跟我们签的是旭岚人力', '旭岚人力'],
    ['zh', '保洁转包给洁博仕物业了', '洁博仕物业'],
    ['zh', '以前叫明辉 现在叫铭晖电子', '铭晖电子'],
    ['zh', '就是我二叔 葛长林', '葛长林'],
    ['zh', '没公司 老板自己干 他叫邱大海', '邱大海'],
    ['zh', '好再来烧烤', '好再来烧烤'],
    ['zh', '开心烧烤', '开心烧烤'],
    ['zh', '鑫瓴机械 瓴是瓦字旁那个', '鑫瓴机械'],
    ['zh', '三个和尚素菜馆', '三个和尚素菜馆'],
    ['zh', '开工地的刘老板', '刘老板'],
    ['zh', '一个姓周的', '周'],
    ['zh', '老板花名肥佬荣', '肥佬荣'],
    ['zh', '工作服背后印着旭岚机电', '旭岚机电'],
    ['zh', '没问题搬家', '没问题搬家'],
    ['zh', '天天见早点', '天天见早点'],
    ['zh', '八里桥养鸡场', '八里桥养鸡场'],
    ['zh', '大家叫他阿彪', '阿彪'],
    ['zh', '带班的叫石二毛', '石二毛'],
    ['zh', '福州的 闽岚石材有限公司', '闽岚石材有限公司'],
    ['zh', '老板姓啥不知道 牌子挂的是恒桓门窗', '恒桓门窗'],
    ['en', 'Never Say No Builders', 'Never Say No Builders'],
    ['en', 'Who Knows Cafe', 'Who Knows Cafe'],
    ['en', 'I Dont Care Bakery', 'I Dont Care Bakery'],
    ['en', 'Open 24/7 Laundry', 'Open 24/7 Laundry'],
    ['en', 'written on the van, Dexter Roofing', 'Dexter Roofing'],
    ['en', 'its Mr Odell who owns it', 'Mr Odell'],
    ['en', 'parry & sons roofing', 'parry & sons roofing'],
    ['tl', 'yung agency na Bagong Umaga Manpower', 'Bagong Umaga Manpower'],
    ['tl', 'nakasulat sa uniform Kabayan Security', 'Kabayan Security'],
  ] as const)('%s: %s', (lang, text, employer) => {
    const { employer: got, asksBack } = answered(text, lang);
    expect({ value: got?.value.includes(employer), sure: got?.sure, asksBack }).toEqual({
      value: true,
      sure: true,
      asksBack: [],
    });
    expect(got?.value.length).toBeLessThan(employer.length + 8);
  });

  it.each([
    ['en', 'idk'],
    ['en', 'dont know the name'],
    ['en', 'no name, just a guy with a van'],
    ['en', 'some agency, they never told us'],
    ['en', 'why do you need it'],
    ['en', 'same as last time'],
    ['en', 'yes'],
    ['en', '2'],
    ['en', 'rather not say'],
    ['tl', 'di ko alam pangalan'],
    ['tl', 'ayaw ko po sabihin'],
    ['tl', 'bakit po'],
    ['zh', '不知道'],
    ['zh', '不清楚，都是微信联系'],
    ['zh', '没有名字的小作坊'],
    ['zh', '不想说'],
    ['zh', '为什么要问这个'],
    ['zh', '跟上次一样'],
    ['zh', '是'],
    ['zh', '没有'],
    ['zh', '一个中介'],
    ['zh', '厂子'],
    ['zh', '开烧烤摊的'],
    ['zh', '收废品的老头'],
    ['zh', '镇上那个砖厂'],
    ['zh', '河南老板'],
    ['zh', '温州人'],
    ['zh', '小区物业'],
    ['zh', '同村的'],
    ['zh', '唔知道'],
    ['zh', '莫得名字'],
    ['zh', '厂里'],
    ['zh', '一家火锅店'],
    ['zh', '开奔驰那个男的'],
    ['zh', '工资条上没写'],
    ['en', 'the factory'],
    ['en', 'factory in corby'],
    ['en', 'big polish guy'],
    ['en', 'my landlord'],
    ['en', 'the bloke next door'],
    ['tl', 'amo ko lang'],
    ['zh', '是劳务公司发工资'],
  ] as const)('%s: %s names nobody', (lang, text) => {
    expect(answered(text, lang).employer).toBeUndefined();
  });

  it.each([
    ['zh', '浙江鼎沅建设有限公司、砥泰劳务分包有限公司'],
    ['zh', '中介叫捷递人力，工厂叫炬帆电子'],
    ['zh', '炬帆电子有限公司和捷递人力有限公司'],
    ['zh', '派遣的 合同是跟仁聘签的 人在奥铮电子上班'],
    ['zh', '不清楚公司 带班的叫石二毛'],
    ['zh', '中介小赵'],
    ['zh', '中铁的项目'],
    ['zh', '老板微信叫大海'],
    ['zh', '鑫什么电子'],
    ['zh', '村委会'],
    ['zh', '挂靠的 牌子是麒盛建工 实际老板姓魏'],
    ['en', 'agency is Quickhand, the factory is Fenmoor Foods'],
    ['en', 'Acme Builders Ltd or Acme Homes Ltd'],
    ['tl', 'agency Sampaloc Link, client Dalisay Canning'],
  ] as const)('%s: of two firms which one pays is asked: %s', (lang, text) => {
    const { employer, asksBack } = answered(text, lang);
    expect(employer?.sure).toBe(false);
    expect(asksBack).toContain('which_employer');
  });

  it('knows the general contractor beside the employer', () => {
    expect(answered('砥泰劳务，总包是鼎沅建设', 'zh')).toMatchObject({
      employer: { value: '砥泰劳务', sure: true },
      contractor: { value: '鼎沅建设', sure: true },
    });
    expect(answered('浙江鼎沅建设有限公司、砥泰劳务分包有限公司', 'zh')).toMatchObject({
      employer: { value: '砥泰劳务分包有限公司' },
      contractor: { value: '浙江鼎沅建设有限公司' },
    });
    expect(answered('Acme Builders, LLC', 'en').contractor).toBeUndefined();
  });

  it.each([
    ['zh', '总包是中建三局 包工头叫老李', '老李', '中建三局'],
    ['zh', '包工头叫老李，总包是中建三局', '老李', '中建三局'],
    ['zh', '工头叫老李，上面总包中建二局', '老李', '中建二局'],
    ['zh', '总包单位中铁十二局，带班的叫王强', '王强', '中铁十二局'],
    ['zh', '总承包是中建八局 跟着老张干的', '老张', '中建八局'],
    ['en', 'main contractor is Balfour Beatty, my gaffer is Dave', 'Dave', 'Balfour Beatty'],
    ['en', 'main contractor Balfour Beatty, gaffer Dave', 'Dave', 'Balfour Beatty'],
    ['en', 'the main contractor is Balfour Beatty and I work for Dave', 'Dave', 'Balfour Beatty'],
    ['en', 'main contractor: Kier. foreman: Ion Popescu', 'Ion Popescu', 'Kier'],
    ['en', 'Dave (main contractor Kier)', 'Dave', 'Kier'],
    ['en', 'Dave, Kier are the main contractor', 'Dave', 'Kier'],
    ['en', 'work for Dave but the main contractor is Kier', 'Dave', 'Kier'],
    ['en', 'the main con is Kier, subbie is DG Groundworks Ltd', 'DG Groundworks Ltd', 'Kier'],
    ['zh', '中建三局总包，老李是包工头', '老李', '中建三局'],
    ['zh', '老李带的，总包中建三局', '老李', '中建三局'],
    ['zh', '包工头李强 13800001111 总包中建三局', '李强', '中建三局'],
    ['zh', '总包叫中建三局，劳务公司叫恒远劳务有限公司', '恒远劳务有限公司', '中建三局'],
    ['tl', 'main contractor DMCI, foreman ko si Mang Ernie', 'Mang Ernie', 'DMCI'],
    ['tl', 'DMCI ang main con, si Boss Rey ang amo ko', 'Rey', 'DMCI'],
  ] as const)('%s: %s tells who hires, and who is over them', (lang, text, employer, contractor) => {
    expect(answered(text, lang)).toMatchObject({
      employer: { value: employer, sure: true },
      contractor: { value: contractor, sure: true },
    });
  });

  it.each([
    ['zh', '总包是中建三局', '中建三局'],
    ['zh', '包工头老李，总包不知道', '老李'],
    ['zh', '老板叫李强，总包是谁不清楚', '李强'],
    ['en', 'main contractor is Kier', 'Kier'],
    ['en', 'gaffer is Dave, dont know the main contractor', 'Dave'],
  ] as const)('%s: %s tells one of them only', (lang, text, employer) => {
    const { employer: got, contractor } = answered(text, lang);
    expect(got?.value).toBe(employer);
    expect(contractor).toBeUndefined();
  });

  it.each([
    ['zh', '打就打'],
    ['zh', '要告就告吧'],
    ['zh', '你告诉我'],
    ['zh', '随便你'],
    ['zh', '爱咋咋地'],
    ['zh', '我三月份就辞职了'],
    ['zh', '厂名是…'],
    ['zh', '代驾公司'],
    ['zh', '快递'],
    ['zh', '随便写'],
    ['zh', '问老板去'],
    ['zh', '前面说过了'],
    ['zh', '老板跑了'],
    ['zh', '快点给我钱'],
    ['zh', '等一下'],
    ['zh', '收到'],
    ['zh', '哈哈哈'],
    ['en', 'lol'],
    ['en', 'ask the boss'],
    ['en', 'told you already'],
    ['en', 'he ran off'],
    ['en', 'just pay me'],
    ['en', 'hang on'],
    ['en', 'thanks'],
    ['en', 'They sacked me in June'],
    ['en', 'since March'],
    ['en', 'Boss'],
    ['tl', 'sandali lang'],
    ['tl', 'tumakas na'],
    ['en', 'I resigned in March'],
    ['en', 'got sacked last week'],
    ['en', 'you tell me'],
    ['en', 'what for?'],
    ['en', 'taxi firm'],
    ['en', 'a cleaning company'],
    ['tl', 'kayo na po bahala'],
    ['tl', 'nag resign ako noong Marso'],
  ] as const)('%s: %s is said in place of a name', (lang, text) => {
    const { employer, answer } = answered(text, lang);
    expect({ employer, answer }).toEqual({ employer: undefined, answer: undefined });
  });

  it.each([
    ['en', 'rather keep that to meself'],
    ['en', "i'd sooner keep it to myself mate"],
    ['en', 'mind your own business'],
    ['en', 'thats private'],
    ['zh', '关你啥事'],
    ['tl', 'secret lang po'],
  ] as const)('%s: %s refuses', (lang, text) => {
    const { employer, answer } = answered(text, lang);
    expect({ employer, answer }).toEqual({ employer: undefined, answer: 'no' });
  });

  it.each([
    ['zh', '厂名是恒丰五金', '恒丰五金'],
    ['zh', 'e代驾', 'e代驾'],
    ['zh', '随便小吃店', '随便小吃店'],
    ['en', 'What For Ltd', 'What For Ltd'],
    ['en', 'March Foods', 'March Foods'],
    ['en', 'Left Bank Cafe', 'Left Bank Cafe'],
    ['en', 'Later Cafe', 'Later Cafe'],
    ['en', 'Just Eat', 'Just Eat'],
    ['en', 'Boss Hogg Ltd', 'Boss Hogg Ltd'],
    ['zh', '算了烧烤', '算了烧烤'],
    ['en', 'sparkle cleaning company', 'sparkle cleaning company'],
    ['tl', 'Boss Nonoy Trucking', 'Nonoy Trucking'],
  ] as const)('%s: %s is a name all the same', (lang, text, name) => {
    expect(answered(text, lang).employer).toEqual({ value: name, sure: true });
  });

  it.each([
    ['tl', 'Boss Nonoy', 'Nonoy'],
    ['en', 'boss Baz', 'Baz'],
    ['zh', '挂的是恒远劳务的名 实际给谁干谁也说不清', '恒远劳务'],
    ['zh', '挂恒远劳务的名', '恒远劳务'],
  ] as const)('%s: %s is asked back', (lang, text, name) => {
    const { employer, answer } = answered(text, lang);
    expect({ employer, answer }).toEqual({ employer: { value: name, sure: false }, answer: undefined });
  });

  const word = fc.constantFrom(
    ...[
      'Acme',
      'Stop',
      'Help',
      'Danger',
      'Status',
      'Call',
      'Join',
      'Add',
      'Lang',
      'Test',
      'Start',
      'Withdraw',
      'End',
      'Cancel',
    ],
    ...[
      'Yes',
      'No',
      'Nobody',
      'Not',
      'Unknown',
      'Same',
      'Free',
      'May',
      'Monday',
      'Leeds',
      'London',
      'Bath',
      'Kent',
      'Fire',
      'Safe',
    ],
    ...[
      'Tamsin',
      "O'Dowd",
      'Okoro-Vance',
      'A1',
      '24',
      '7',
      'Two',
      'Ten',
      'Hundred',
      'Money',
      'Pay',
      'Wages',
      'Month',
      'Agency',
    ],
  );
  const latinEnd = fc.constantFrom(
    'Ltd',
    'Ltd.',
    'Limited',
    'LLC',
    'Inc.',
    'plc',
    '& Co.',
    'Corp.',
    '(Holdings) plc',
    '(North) Ltd',
    'LLP',
  );
  const joint = fc.constantFrom(' ', ' & ', ', ', ' and ', '-');
  const latinFirm = fc
    .tuple(word, fc.array(fc.tuple(joint, word), { maxLength: 3 }), fc.constantFrom(' ', ', '), latinEnd)
    .filter(([, , gap, end]) => gap === ' ' || (!end.startsWith('&') && !end.startsWith('(')))
    .map(([first, others, gap, end]) => `${first}${others.flat().join('')}${gap}${end}`);

  it('keeps a firm whole, whatever words, marks, numbers and towns are in its name', () => {
    fc.assert(
      fc.property(latinFirm, fc.constantFrom('en', 'tl'), (firm, lang) => {
        const { employer, danger, called, money, people } = answered(firm, lang);
        expect(employer?.value).toBe(firm);
        expect({ danger, called, money, people }).toEqual({ danger: 'none' });
      }),
      { numRuns: runs(500) },
    );
  });

  const han = fc.constantFrom(
    ...[
      '鼎沅',
      '停停',
      '帮助',
      '状态',
      '加入',
      '测试',
      '救命',
      '危险',
      '开始',
      '补充',
      '退订',
      '撤回',
      '电话',
      '三月',
      '五百',
      '八千',
      '一万',
    ],
    ...[
      '深圳',
      '上海',
      '昆山',
      '龙华',
      '不知',
      '没有',
      '匿名',
      '老板',
      '工资',
      '张伟',
      '炬帆',
      '可以',
      '同意',
    ],
  );
  const trade = fc.constantFrom(
    '',
    '建设',
    '电子',
    '印染',
    '餐饮管理',
    '劳务',
    '家具',
    '物流',
    '检测技术',
    '健身',
  );
  const body = fc.constantFrom(
    '有限公司',
    '有限责任公司',
    '集团有限公司',
    '股份有限公司',
    '公司',
    '（绍兴）有限公司',
  );
  const chineseFirm = fc
    .tuple(fc.constantFrom('', '浙江', '深圳市', '昆山'), han, han, trade, body)
    // 电话电话公司 is what a firm does, twice
    .filter(([, first, second]) => first !== second)
    .map((parts) => parts.join(''))
    // 老板鼎沅公司 may be the boss of 鼎沅公司
    .filter((firm) => firm.includes('有限') || !/老板|没有|不知/u.test(firm));

  it('keeps a Chinese firm whole too', () => {
    fc.assert(
      fc.property(chineseFirm, (firm) => {
        const { employer, danger, called, money, people, months } = answered(firm, 'zh');
        expect(employer?.value).toBe(firm);
        expect({ danger, called, money, people, months }).toEqual({ danger: 'none' });
      }),
      { numRuns: runs(500) },
    );
  });

  it('takes the town off that stands behind a legal form', () => {
    fc.assert(
      fc.property(
        latinFirm,
        fc.constantFrom('Leeds', 'Bristol', "King's Lynn", 'Boston, Lincolnshire'),
        (firm, town) => {
          expect(answered(`${firm}, ${town}`, 'en').employer?.value).toBe(firm);
        },
      ),
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 2000 }),
        fc.constantFrom('zh', 'en', 'tl'),
        (text, lang) => {
          expect(answered(text, lang).asksBack).toBeInstanceOf(Array);
        },
      ),
    );
  });

  it.each([
    // known by a nickname: sure where it holds a surname
    ['zh', '魏麻子 大名不晓得', '魏麻子', true],
    ['zh', '老板外号黑皮 真名没人晓得', '黑皮', false],
    ['zh', '老板叫阿坤，大名不清楚', '阿坤', true],
    ['zh', '带班的叫大刘 真名没人晓得', '大刘', true],
    ['zh', '小老板，姓聂，大名不清楚', '聂', true],
    ['zh', '微信名叫一路顺风 真名不晓得', '一路顺风', false],
    ['zh', '微信名叫快乐', '快乐', false],
    // who pays, who owes, what it is called in full
    ['zh', '门头写的好再来，发工资的是沅禧餐饮管理', '沅禧餐饮管理', true],
    ['zh', '说是团场的地 反正发钱的是老魏', '老魏', true],
    ['zh', '我给三家做手工，欠钱的就砥泰服饰', '砥泰服饰', true],
    ['zh', '报警器材厂，全名炬帆电子', '炬帆电子', true],
    ['zh', '大家都说是砥泰物业', '砥泰物业', true],
    // a name that ends as firms do, a surname among words, a firm that lends its name only
    ['zh', '是我姐夫！亲姐夫欠我的钱！叫汪建设', '汪建设', true],
    ['zh', '不是公司，个人，姓郝，搞装修的', '郝', false],
    ['zh', '车是挂在砥泰运输名下 老板是个人 叫杨铁山', '杨铁山', false],
    ['zh', '挂靠在砥泰建设 老板叫李二牛', '李二牛', false],
    ['zh', '姓郝', '郝', true],
    ['en', 'payslip says Pell Umbrella but i work at Halden Chilled', 'Pell Umbrella', false],
    ['en', 'payslip says Pell Umbrella Ltd', 'Pell Umbrella Ltd', true],
    ['en', 'its on the check, hold on... Pell Home Care LLC', 'Pell Home Care LLC', true],
    ['tl', 'pamilya Villarosa-Ong po', 'Villarosa-Ong', true],
    ['zh', '招聘上写的是砥步物流', '砥步物流', true],
    ['zh', '村里姓蓝的 他自己种大棚', '蓝', false],
    ['zh', '原先叫县二建，前年改名砥安建工', '砥安建工', true],
    ['en', 'dunno, they just call him Big Tone', 'Big Tone', true],
    ['en', 'Pells. Pells Nails', 'Pells Nails', true],
    ['en', 'contractor is Benny. ranch is Tres Marias', 'Benny', false],
  ] as const)('%s %s: %s', (lang, text, name, sure) => {
    expect(answered(text, lang).employer).toEqual({ value: name, sure });
  });

  it.each([
    ['zh', '发工资的是中介公司'],
    ['zh', '发工资的是现金'],
    ['zh', '欠钱的就跑了'],
    ['zh', '矿包给私人了'],
    ['en', 'family business'],
  ] as const)('%s is no name: %s', (lang, text) => {
    const { employer, asksBack } = answered(text, lang);
    expect({ employer, asksBack }).toEqual({ employer: undefined, asksBack: ['which_employer'] });
  });
});
