/** Figures of speech at the danger question, an illness that lasts, and what is going on now, each with what sounds alike. */
import { describe, expect, it } from 'vitest';
import { dangerIn } from '#domain/understanding/danger.ts';
import { askedAt } from '../../../bin/understanding/reading.ts';

const heard = (lang: string, question: string, text: string) => dangerIn(askedAt(lang, question, text));

describe('at the danger question', () => {
  it.each([
    ['zh', '我开塔吊的 高是高 惯了 不怕'],
    ['zh', '炸药库看大门的 太平得很'],
    ['zh', '最危险的就是我这头头发 愁得快掉光了'],
    ['zh', '唯一危险的是我的钱包'],
    ['zh', '杀鱼划了下手 贴个创可贴的事'],
    ['zh', '我已经躲回娘家了 他找不着'],
    ['zh', '习惯了 没啥'],
    ['en', 'u mean like physical? then no'],
    ['en', 'if you mean physically no'],
    ['en', 'no blood no drama just dodgy sums on my payslip'],
    ['en', 'the only danger here is my overdraft'],
    ['en', 'im a steeplejack, used to the height'],
    ['en', 'its just a scratch, put a plaster on it'],
    ['tl', 'patay lang po ang ilaw pero ok naman kami'],
    ['tl', 'sanay na po ako sa taas'],
    ['tl', 'gasgas lang po'],
  ])('%s: %s is a no', (lang, text) => {
    expect(heard(lang, 'danger', text)).toBe('no');
  });

  it.each([
    ['zh', '惯了 不怕 就是绳子快断了'],
    ['zh', '创可贴没用 血止不住'],
    ['zh', '躲回娘家了 他又找来了'],
    ['zh', '没危险我大半夜找你们干啥'],
    ['zh', '一半一半'],
    ['zh', '老板娘动不动喊要跳楼 喊了几年了'],
    ['en', 'used to it but the rope is torn'],
    ['en', 'fifty fifty'],
    ['en', 'the plaster came off the ceiling, its coming down'],
    ['tl', 'patay na po ang kasama ko'],
    ['tl', 'sanay na ako pero nasusunog na'],
  ])('%s: %s is none', (lang, text) => {
    expect(heard(lang, 'danger', text)).toMatch(/yes|maybe/u);
  });
});

describe('a word for what may hurt is a yes there', () => {
  it.each([
    ['en', 'Knife'],
    ['en', 'smoke'],
    ['en', 'a gun'],
    ['tl', 'kutsilyo po'],
    ['tl', 'may usok'],
    ['zh', '有枪'],
    ['zh', '煤气'],
  ])('%s: %s', (lang, text) => {
    expect(heard(lang, 'danger', text)).toBe('yes');
  });

  it.each([
    ['en', 'gas bill'],
    ['en', 'Knife and Fork Ltd'],
    ['en', 'smoke break'],
    ['tl', 'gas station'],
    ['zh', '煤气公司'],
  ])('but not %s: %s', (lang, text) => {
    expect(heard(lang, 'danger', text)).not.toBe('yes');
  });
});

describe('an illness from work that lasts is asked about', () => {
  it.each([
    ['zh', '我男人在河北曲阳一个石材厂切石头，咳血痰半个月了，厂里说是抽烟抽的 不给查'],
    ['zh', '苯超标，我白细胞掉到两千多，厂里拿张自愿离职叫我签'],
    ['zh', '咳血一个多月了 厂里不管'],
    ['en', 'been coughing up blood for 2 weeks, boss says its smoking'],
    ['en', 'coughing blood since june, every morning'],
    ['tl', 'dalawang linggo na po akong umuubo ng dugo'],
  ])('%s: %s', (lang, text) => {
    expect(heard(lang, 'start', text)).toBe('maybe');
  });

  it.each([
    ['zh', '工友咳血倒在车间了'],
    ['zh', '咳血半个月了 现在喘不上气'],
    ['en', 'he is coughing blood and cant breathe'],
    ['tl', 'umuubo ng dugo at hindi makahinga ang kasama ko'],
  ])('but not: %s: %s', (lang, text) => {
    expect(heard(lang, 'start', text)).toBe('yes');
  });
});

describe('is going on now', () => {
  it.each([
    ['zh', '我是保姆，主家把门锁了不让我走'],
    ['zh', 'wo shi baomu, zhu jia ba men suo le bu rang wo zou'],
    ['zh', '有人一直推闸 他手还在配电箱里'],
    ['zh', '潮水把我们围住了'],
    ['zh', '瓦斯探头响一早上了 队长拿棉袄捂着 还叫往里走'],
    ['en', 'foreman bolts the container at night with us in it, opens up at 6'],
    ['en', 'someone keeps flicking the breaker back on n Femi has his hands in the panel'],
    ['en', 'cockle picking morecambe bay, gaffer took the van and the tide is all round us'],
    ['en', 'the water is around us and rising'],
    ['tl', 'napalibutan na kami ng tubig'],
  ])('%s: %s', (lang, text) => {
    expect(heard(lang, 'start', text)).toBe('yes');
  });

  it.each([
    ['zh', '火烧眉毛了 明天交房租 工资还没影子'],
    ['zh', '我们是赶潮水干活的，三个月没发工资'],
    ['en', 'we work round the tides picking cockles, not paid for 3 weeks'],
    ['en', 'i fit panels and breakers, owed 900'],
    ['en', 'he bolts containers on lorries, unpaid'],
    ['zh', '再发我报警了啊'],
  ])('nor is: %s: %s', (lang, text) => {
    expect(heard(lang, 'start', text)).toMatch(/none|no|maybe/u);
  });
});
