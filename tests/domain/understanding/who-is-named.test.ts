/** Who it is and who writes: what is written on a badge, a name in halves, the name that is wanted, who signs. */
import { describe, expect, it } from 'vitest';
import { understand } from '#domain/understanding/understand.ts';
import { askedAt } from '../../../bin/understanding/reading.ts';

const heard = (lang: string, question: string, text: string) => understand(askedAt(lang, question, text));

describe('asked for the firm', () => {
  it.each([
    ['zh', '湖州织语服饰（以前叫锦棠）', '湖州织语服饰'],
    ['zh', '我是城管队的协管，就县城管局', '县城管局'],
    ['en', 'Larkhill (used to be Orla)', 'Larkhill'],
    ['en', 'its on my badge, Thornabee Aviation', 'Thornabee Aviation'],
    ['en', 'side of the van says Kestle & Dean', 'Kestle & Dean'],
    ['en', 'its on the side of the truck Marrow & Pike', 'Marrow & Pike'],
    ['tl', 'nasa ID ko, Kalinaw Steelworks', 'Kalinaw Steelworks'],
  ])('%s: %s is %s', (lang, text, value) => {
    expect(heard(lang, 'who', text).employer).toEqual({ value, sure: true });
  });

  it.each([
    ['zh', '复姓欧阳 单名一个倩', '欧阳倩'],
    ['zh', '就是那个拆迁办', '拆迁办'],
    ['en', 'it changed its name, was Orla now Larkhill', 'Larkhill'],
    ['en', 'umbrella is Paystone, agency is Redmill Staffing, i drive for Corvane', 'Paystone'],
    ['tl', 'dati Orla ngayon Larkhill na', 'Larkhill'],
    ['tl', 'walang nakalagay sa ID, basta tawag namin Boss M', 'Boss M'],
  ])('%s: %s is asked about as %s', (lang, text, value) => {
    expect(heard(lang, 'who', text).employer).toEqual({ value, sure: false });
  });

  it.each([
    ['zh', '这栏先空着'],
    ['zh', '这个先不填'],
    ['zh', '留空'],
    ['zh', '这条跳过'],
    ['en', 'leave that one empty for now'],
    ['tl', 'iwan muna blangko'],
    ['tl', 'wag muna lagyan'],
  ])('%s: %s leaves it empty', (lang, text) => {
    const { answer, employer } = heard(lang, 'who', text);
    expect([answer, employer]).toEqual(['no', undefined]);
  });
});

describe('a name', () => {
  it.each([
    ['en', 'name', 'its Siobhan on paper but put Shiv', 'Shiv'],
    ['en', 'name', 'put Liz, Elizabeth on my passport', 'Liz'],
    ['en', 'name', 'Its Desiree but everybody calls me Dee', 'Desiree'],
    ['tl', 'name', 'Ma. Cristina sa papel pero Tin na lang', 'Tin'],
    ['zh', 'name', '身份证上是王建国，写王国就行', '王国'],
    ['zh', 'start', '三个月没发工资了，合肥的工地。——王五', '王五'],
    ['zh', 'start', '三个月没发工资了，合肥的工地。谢谢 王建军', '王建军'],
    ['zh', 'start', '青海都兰一个种植合作社，名字叫沃朗，没给钱，我叫牟进宝', '牟进宝'],
    ['en', 'start', 'No wages 3 weeks, Golden Wok in Hull. Thanks, Bikash', 'Bikash'],
    ['en', 'start', '2 months no pay from Golden Wok Ltd in Hull. Danuta', 'Danuta'],
    ['tl', 'start', 'Walang sahod 2 buwan sa Cebu. -Liezel', 'Liezel'],
  ])('%s at %s: %s is %s', (lang, question, text, value) => {
    expect(heard(lang, question, text).name?.value).toBe(value);
  });

  it.each([
    ['en', 'no pay for 3 weeks. Thanks Boss'],
    ['en', 'Dave owes me 300 - Wolverhampton'],
    ['en', '2 months no pay from Golden Wok in Hull. Urgent'],
    ['zh', '三个月没发工资，无锡，谢谢 高经理'],
    ['tl', 'Walang sahod 2 buwan sa Cebu. Salamat'],
  ])('%s: %s tells none', (lang, text) => {
    expect(heard(lang, 'start', text).name).toBeUndefined();
  });
});

describe('at the read-back', () => {
  it.each([
    ['是古丽不是顾丽', '古丽'],
    ['古丽 不是顾丽', '古丽'],
  ])('%s is asked about as the name %s', (text, value) => {
    const { name, asksBack } = heard('zh', 'readback', text);
    expect([name, asksBack]).toEqual([{ value, sure: false }, ['which_name']]);
  });

  it.each([
    '是龙华不是龙岗',
    '是明辉不是明晖',
    '是加班费不是工资',
    '是十月不是九月',
    '是老板不是老王',
    '是王芳不是王方',
  ])('%s is no name', (text) => {
    expect(heard('zh', 'readback', text).name).toBeUndefined();
  });
});
