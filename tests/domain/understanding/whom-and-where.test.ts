/** Whom somebody works for and where, as people say it who name no firm, pay each other or are driven about. */
import { describe, expect, test } from 'vitest';
import { understand } from '#domain/understanding/understand.ts';
import { askedAt } from '../../../bin/understanding/reading.ts';

const read = (lang: string, question: string, text: string) => understand(askedAt(lang, question, text));

describe('the employer', () => {
  test.each([
    ['zh', '广东骏砺物流，老板系潮州人', '广东骏砺物流', true],
    ['zh', '骏砺物流 老板系个女嘅', '骏砺物流', true],
    ['zh', '老板系陈志强', '陈志强', true],
    ['zh', '给孔大勇干嘞', '孔大勇', true],
    ['zh', '在孔大勇手底下干', '孔大勇', true],
    ['zh', '替孔大勇干活', '孔大勇', true],
    ['zh', '跟一个姓范的包工头干', '范', true],
    ['zh', '欠条上写的邓国富', '邓国富', true],
    ['zh', '公司执照上的法人是苗春生', '苗春生', true],
    ['zh', '老板绰号叫黑娃，大名搞不清', '黑娃', false],
    ['zh', '人家都喊他二蛋，真名不晓得', '二蛋', false],
    ['zh', '老板叫阿坤，大名不清楚', '阿坤', true],
    ['zh', '站点叫快燕，工资是一个叫聚黔灵活用工的打的', '聚黔灵活用工', false],
    ['zh', '没公司 就王师傅带着干', '王师傅', true],
    ['en', 'J. Wren t/a Wren Plastering', 'Wren Plastering', true],
    ['en', 'Dave Cox, trades as Coxy Drives', 'Coxy Drives', true],
    ['en', 'Northgate Ltd t/a The Crown', 'Northgate Ltd', true],
    ['en', 'I work at Ridge Foods but Tally Staffing pays us', 'Tally Staffing', false],
    ['en', 'Mrs Gill, private house, I do her cleaning', 'Mrs Gill', true],
    ['en', 'Dunelm Cafe, the one run by Soraya', 'Dunelm Cafe', true],
    [
      'tl',
      'naka-deploy po ako sa Mabuhay Foods pero yung nagpapasweldo is Golden Anchor Manpower',
      'Golden Anchor Manpower',
      false,
    ],
    ['tl', 'ang nagpapasahod po ay Golden Anchor Manpower', 'Golden Anchor Manpower', true],
    ['tl', 'wala pong kumpanya, namamasukan ako sa mag-asawang Villafuerte', 'Villafuerte', true],
    ['tl', 'kay Madam Liza, may ari ng salon', 'Madam Liza', true],
  ])('%s: %s', (lang, text, value, sure) => {
    expect(read(lang, 'who', text).employer).toEqual({ value, sure });
  });

  test.each([
    ['zh', 'who', '老板系潮州人'],
    ['zh', 'who', '给私人老板干'],
    ['zh', 'who', '给人干'],
    ['zh', 'who', '给物业公司干'],
    ['en', 'danger', 'the boss is landlord too, he says out of the house tonight if i talk'],
    ['en', 'start', 'boss is Polish, no pay for 2 months'],
    ['en', 'start', 'my mate called Dave hasnt been paid'],
    ['tl', 'start', 'Our agency in Cebu has not released my back pay of 23,450 pesos'],
    ['en', 'start', 'Temp agency wont pay me'],
    ['tl', 'start', 'kinaltasan ako ng Jollibee ng 500'],
  ])('%s at %s: %s names nobody', (lang, question, text) => {
    expect(read(lang, question, text).employer).toBeUndefined();
  });

  test.each([
    ['en', 'sushi kitchen in Reading called Umi Tanto, no wage for oct', 'Umi Tanto'],
    ['en', 'a cafe called Bean There in York wont pay me', 'Bean There'],
    ['tl', "Di pa po ako sinasahuran ng Aling Charing's Bakeshop mula Agosto", "Aling Charing's Bakeshop"],
    ['tl', 'di ako binabayaran ng Tres Marias Laundry Shop simula Mayo', 'Tres Marias Laundry Shop'],
  ])('%s: in a story, %s', (lang, text, value) => {
    expect(read(lang, 'start', text).employer).toEqual({ value, sure: true });
  });

  test('who has no firm is asked for a name at least', () => {
    expect(read('zh', 'who', '私人老板，没公司')).toMatchObject({
      answer: 'unknown',
      asksBack: ['which_employer'],
    });
  });
});

describe('the place in a story', () => {
  test.each([
    ['zh', '俺们村七个人跟着老乡去内蒙修路，干到上冻，钱木有', '内蒙'],
    ['zh', '我是义乌国际商贸城打包的尤桂香，店叫乐乐童玩具，9月起一分没有', '义乌国际商贸城'],
    ['zh', '我系中山横栏灯饰厂嘅，厂叫辉棠照明，八月到而家都冇出粮', '中山横栏'],
    ['zh', '在临沂小商品城看店，三个月没发', '临沂小商品城'],
    ['zh-pinyin', 'wo zai dongguan changan zuo muju, 2 ge yue gongzi mei fa', 'dongguan changan'],
    ['zh-pinyin', 'wo zai suzhou dianzichang zuo gong, laoban bu fa gongzi', 'suzhou'],
  ])('%s: %s', (lang, text, value) => {
    expect(read(lang, 'start', text).place?.value).toBe(value);
  });

  test.each([
    ['zh', '老板去云南了，欠我三个月工资'],
    ['zh', '我去东莞找老板要钱，他不给'],
    ['zh', '想去深圳打工，老板扣我身份证'],
    ['zh', '说是去云南打工，结果工资没给'],
    ['tl', 'expired na yung contract, ayaw mag-issue ng bago pero pinapapasok pa rin kami'],
    ['tl', 'Bago lang po ako dito, di pa sinasahod'],
  ])('%s: %s names none', (lang, text) => {
    expect(read(lang, 'start', text).place).toBeUndefined();
  });
});

describe('where it is', () => {
  test.each([
    ['zh', '找得到路 讲不出地名'],
    ['zh', '哪有活去哪'],
    ['en', 'they pick us 5am in white van never the same farm'],
    ['en', 'wherever they send me'],
    ['en', 'always a different site'],
    ['tl', 'iba-iba po, kung saan may gawa'],
    ['tl', 'depende po sa booking'],
  ])('%s: %s is not known', (lang, text) => {
    const { answer, place } = read(lang, 'place', text);
    expect([answer, place]).toEqual(['unknown', undefined]);
  });

  test.each([
    ['en', 'LE4 dont know the rest, behind the Polish shop', 'LE4, behind the Polish shop', true],
    ['en', 'boss is my uncle, hes in Leeds', 'boss is my uncle, hes in Leeds', false],
    ['zh', '跑长途的 没固定地方 公司在临沂', '临沂', true],
    ['zh', '就在你们这 龙岗坂田', '龙岗坂田', true],
    ['tl', 'basta sa Laguna', 'Laguna', true],
    ['tl', 'iba iba po pero madalas sa Makati', 'iba iba pero madalas sa Makati', false],
    ['tl', 'Bago City', 'Bago City', true],
  ])('%s: %s', (lang, text, value, sure) => {
    expect(read(lang, 'place', text).place).toEqual({ value, sure });
  });
});

describe('the own name', () => {
  test.each([
    ['en', 'name', 'its Ana-Maria Popescu but on the payslip they put only Maria', 'Ana-Maria Popescu'],
    ['en', 'name', 'Ewa Nowak, payslip says Eva', 'Ewa Nowak'],
    ['en', 'name', 'Muhammad (Mo) Aslam', 'Muhammad Aslam'],
    ['en', 'start', '61 hours overtime not paid. Only for myself. Regards, Tomasz Wilk', 'Tomasz Wilk'],
    ['zh', 'start', '我是食堂洗碗的刘桂兰，两个月没发', '刘桂兰'],
  ])('%s at %s: %s', (lang, question, text, value) => {
    expect(read(lang, question, text).name).toEqual({ value, sure: true });
  });

  test.each([
    ['en', 'No pay for 3 weeks at Acme Ltd. Kind regards, Head Office'],
    ['zh', '我是工地的施工员，没发工资'],
    ['zh', '我是永盛厂的管道工，三个月没发工资'],
  ])('%s: %s tells none', (lang, text) => {
    expect(read(lang, 'start', text).name).toBeUndefined();
  });
});

describe('how much it is', () => {
  test.each(['都记在本子上 本子落老家了', '你问老板嘛 账在他那', '账本在会计那里'])(
    '%s: not known',
    (text) => {
      expect(read('zh', 'howmuch', text).answer).toBe('unknown');
    },
  );

  test('a number is no answer beside itself', () => {
    expect(read('en', 'people', '3').answer).toBeUndefined();
  });
});

describe('words to us', () => {
  test.each(['咋弄嘞 我不会', '点用啊', '点搞啊 唔识'])('%s asks for help', (text) => {
    expect(read('zh', 'any', text).called?.value.word).toBe('help');
  });

  test.each(['我不会开车他逼我开', '咋弄的钱还没到'])('%s does not', (text) => {
    expect(read('zh', 'any', text).called?.value.word).not.toBe('help');
  });
});
