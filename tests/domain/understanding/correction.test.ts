import { describe, expect, it } from 'vitest';
import { correctionsIn } from '#domain/understanding/correction.ts';

describe('a correction at the read-back', () => {
  it.each([
    ['地点改成龙华', 'place', '龙华'],
    ['地址不对，是坪山', 'place', '是坪山'],
    ['地方错了 在坪山', 'place', '在坪山'],
    ['在坪山不在坪地', 'place', '在坪山'],
    ['工地在坪山，不在坪地', 'place', '工地在坪山'],
    ['位置应该是坪山', 'place', '坪山'],
    ['我叫张卫', 'name', '我叫张卫'],
    ['名字不对，张卫', 'name', '张卫'],
    ['名字打错了，是张卫不是张伟', 'name', '是张卫'],
    ['姓名改为张卫', 'name', '张卫'],
    ['应该是4个月', 'since', '4个月'],
    ['是4个月不是14个月', 'since', '是4个月'],
    ['时间不对，是从3月开始的', 'since', '是从3月开始的'],
    ['人数错了，15个', 'people', '15个'],
    ['我们有15个人', 'people', '我们有15个人'],
    ['人数改成15', 'people', '15'],
    ['改：人数8', 'people', '人数8'],
    ['公司名错了，是砥泰劳务', 'who', '是砥泰劳务'],
    ['老板不姓米，姓倪', 'who', '姓倪'],
    ['厂名应该是炬帆电子', 'who', '炬帆电子'],
    ['公司名叫砥泰劳务，不是鼎泰', 'who', '公司名叫砥泰劳务'],
    ['都对，就是钱不对，是9600', 'howmuch', '是9600'],
    ['金额改成9600', 'howmuch', '9600'],
    ['不对，是9600', 'howmuch', '是9600'],
    ['9600不是6900', 'howmuch', '9600'],
    ['欠的是9600块', 'howmuch', '欠的是9600块'],
    ['一个月5500，一共3个月', 'howmuch', '一个月5500, 一共3个月'],
    ['no its 1450 not 1540', 'howmuch', 'its 1450'],
    ['£640 not £6400', 'howmuch', '£640'],
    ['the amount is wrong, £640', 'howmuch', '£640'],
    ['amount should be 2,600', 'howmuch', '2,600'],
    ['all correct except the sum, its 2,600', 'howmuch', 'its 2,600'],
    ['place is Luton not London', 'place', 'place is Luton'],
    ['wrong place, should be Luton', 'place', 'Luton'],
    ['the address is wrong its 12 Mill Lane', 'place', 'its 12 Mill Lane'],
    ['my name is spelt Ilie', 'name', 'my name is spelt Ilie'],
    ['name wrong, should be Ilie', 'name', 'Ilie'],
    ['since June not July', 'since', 'since June'],
    ['it was 4 months not 14', 'since', 'it was 4 months'],
    ['boss name is wrong its Pell', 'who', 'its Pell'],
    ['the company is Pell & Sons', 'who', 'the company is Pell & Sons'],
    ['14 people not 40', 'people', '14 people'],
    ['there are 14 of us', 'people', 'there are 14 of us'],
    ['hindi, 14k po hindi 4k', 'howmuch', '14k po'],
    ['sa Imus hindi Bacoor', 'place', 'sa Imus'],
    ['8 kami hindi 18', 'people', '8 kami'],
    ['mali ang pangalan, Nenita po', 'name', 'Nenita po'],
    ['mali po spelling ng pangalan, Nenita Ubas', 'name', 'Nenita Ubas'],
    ['thats someone elses name. mine is Nenita', 'name', 'mine is Nenita'],
    ['姓对名不对，韦春桃', 'name', '韦春桃'],
    ['厂名少个字 砥泰达', 'who', '砥泰达'],
    ['厂名末尾那个字是整不是正 炬帆染整', 'who', '炬帆染整'],
    ['厂子改名了，现在叫炬帆精密', 'who', '现在叫炬帆精密'],
    ['Perlas Tres yung bangka, yung iba ok', 'who', 'Perlas Tres yung bangka'],
    ['town is Luton, u put London', 'place', 'town is Luton'],
    ['wrong firm its Hollis Packing', 'who', 'Hollis Packing'],
    ['Imus ang lugar', 'place', 'Imus'],
    ['difang cuo le, shi ping shan bu shi ping di', 'place', 'ping shan'],
    ["it's 2,600 you put 260", 'howmuch', "it's 2,600"],
    ['Setyembre po nagsimula di Nobyembre', 'since', 'Setyembre po nagsimula'],
    ['不是我一个，是我们夫妻两个', 'people', '是我们夫妻两个'],
  ] as const)('%s', (text, question, words) => {
    expect(correctionsIn(text)).toEqual([{ question, text: words }]);
  });

  it.each([
    ['地点不对', 'place'],
    ['人数错了', 'people'],
    ['钱数写错了', 'howmuch'],
    ['the amount is wrong', 'howmuch'],
    ['wrong name', 'name'],
    ['厂名最后一个字错了', 'who'],
    ['mali po spelling ng pangalan', 'name'],
  ] as const)('%s names what is wrong, and not what is right', (text, question) => {
    expect(correctionsIn(text)).toEqual([{ question, text: '' }]);
  });

  it('may be of several things at once', () => {
    expect(correctionsIn('地点改成龙华，人数改成15')).toEqual([
      { question: 'place', text: '龙华' },
      { question: 'people', text: '15' },
    ]);
    expect(correctionsIn('name is Ilie and the amount is £640')).toEqual([
      { question: 'name', text: 'name is Ilie' },
      { question: 'howmuch', text: 'the amount is £640' },
    ]);
  });

  it.each([
    '950 and 3 months',
    'its 950 and 3 months',
    '6000 po at 3 buwan',
    '950 for 3 months',
    '950和3个月',
    'its 950 since march',
  ])('%s is of the sum as well as of the time', (text) => {
    expect(correctionsIn(text)).toEqual([{ question: 'howmuch', text }]);
  });

  it.each(['since march 2026', '4 months and 2 weeks', 'since 14/10/2026'])('%s is of no sum', (text) => {
    expect(correctionsIn(text)).toEqual([{ question: 'since', text }]);
  });

  it.each([
    ['Goole not Hull and firm is Beta', 'place', 'Goole', 'who', 'firm is Beta'],
    ['firm is Beta and its in Goole', 'who', 'firm is Beta', 'place', 'its in Goole'],
    ['its 950 and its for me and Ali', 'howmuch', 'its 950', 'people', 'its for me and Ali'],
    ['the firm is Beta and we are 3', 'who', 'the firm is Beta', 'people', 'we are 3'],
    ['950 not 900 and Goole not Hull', 'howmuch', '950', 'place', 'Goole'],
    ['Goole hindi Hull at ang amo ay si Mang Boy', 'place', 'Goole', 'who', 'ang amo ay si Mang Boy'],
    ['地点是东莞不是深圳还有公司是永盛厂', 'place', '地点是东莞', 'who', '公司是永盛厂'],
  ] as const)('%s is of two things', (text, one, first, other, second) => {
    const town = (words: string): 'place' | undefined => (words === 'Goole' ? 'place' : undefined);
    expect(correctionsIn(text, town)).toEqual([
      { question: one, text: first },
      { question: other, text: second },
    ]);
  });

  it.each(['the firm is Ali and Sons', 'the firm is Bits and Bobs'])('%s is of one firm', (text) => {
    expect(correctionsIn(text)).toEqual([{ question: 'who', text }]);
  });

  it.each([
    '对',
    '都对 谢谢',
    '没错',
    '可以，发吧',
    '是的，就按这个报',
    '不是',
    '不对',
    '先别发',
    '我再想想',
    'yes',
    'yes all correct',
    'perfect thank u',
    'no',
    'wait',
    'send it',
    'tama po',
    '1',
    '2',
    'ok na po lahat',
    'tama yung lugar',
    'its fine you put it well',
    '没错是没错 可是钱能要回来吗',
    'yes, when will i get my money',
  ])('%s changes nothing', (text) => {
    expect(correctionsIn(text)).toEqual([]);
  });
});
