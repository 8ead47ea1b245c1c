import { describe, expect, it } from 'vitest';
import { dangerBeside } from '#domain/understanding/danger/beside.ts';
import { isHelpThere, isMistaken, isOutAgain } from '#domain/understanding/danger/rescue.ts';
import { understand } from '#domain/understanding/understand.ts';
import { askedWith } from './said.ts';

const heard = (text: string): string => {
  const asked = askedWith(text, 'danger');
  return dangerBeside(asked, understand(asked));
};

describe('help that has come', () => {
  it.each([
    ...[
      '救护车来了，我没事了',
      '警察来了，我安全了',
      '已经送医院了，没事了',
      '人救出来了，都没事',
      '120来过了，人没事',
    ],
    ...["ambulance came, I'm ok now", 'ambulance is here and I am fine now', 'police came, he left, im safe'],
    ...['paramedics took him, he is ok', 'fire brigade is here, everyone out safe'],
    ...['we are out, police here', 'were all out now. ambulance is here'],
    ...['okay na po ako, dumating na ang ambulansya', 'ligtas na kami, nandito na ang pulis'],
    ...['jiu hu che lai le, wo mei shi le'],
  ])('is an all-clear where they are well: %s', (text) => {
    expect(heard(text)).toBe('no');
  });

  it.each([
    ...[
      '救护车来了，他还没出来',
      '救护车来了，我还是喘不上气',
      '警察来了又走了，他还在门口',
      '叫了救护车，还没来',
    ],
    ...[
      'ambulance came but he is still inside',
      'ambulance came, he is not breathing',
      'ambulance is coming',
    ],
    ...['dumating na ambulansya pero nasa loob pa sya'],
  ])('is none where it goes on: %s', (text) => {
    expect(['yes', 'maybe']).toContain(heard(text));
  });
});

describe('news after a cry', () => {
  it.each([
    ...['120来了', '救护车到了', '警察已经过来了', '救护车在路上了', '送医院了'],
    ...['ambulance is here', 'the police came', 'ambulance is on its way', 'nandito na po ang bumbero'],
    ...[
      '救护车拉走了',
      '警察把人带走了',
      '消防员在灭火',
      '打了119了',
      '已经送去医院了',
      '那帮人散了',
      'jing cha lai le',
    ],
    ...['paramedics are with him', 'fire brigade put it out', 'police took the boss away', 'they left'],
    ...['kinuha na ng ambulansya', 'dinala na sya sa ospital', 'papunta na daw ang pulis', 'umalis na sila'],
    ...['dumating na po ang bumbero, wala pong nasaktan', 'ambulance came, nobody badly hurt'],
  ])('tells of help: %s', (text) => {
    expect(isHelpThere(text)).toBe(true);
  });

  it.each([
    '120还没来',
    '警察来了又走了 他们又来了',
    'police came and went, they are back',
    'wala pang dumadating na tulong',
    '救护车来了，他还没出来',
    'ambulance came but he is still inside',
    '打了120',
    '工资来了',
  ])('tells of none: %s', (text) => {
    expect(isHelpThere(text)).toBe(false);
  });

  it.each([
    ...['没事，按错了', '不好意思点错了', '误报', '刚才不小心按到了', '对不起，我发错了，没事'],
    ...[
      'false alarm sorry',
      'no sorry wrong button',
      'sorry pressed it by mistake',
      "didn't mean to send that",
    ],
    ...['nagkamali lang ng pindot', 'sorry po napindot lang'],
  ])('says that it was a mistake: %s', (text) => {
    expect(isMistaken(text)).toBe(true);
  });

  it.each([
    ...['金额写错了', '单位名字按错了，是力源厂', '老板发错了工资', '他按错了机器，手压断了'],
    ...[
      'wrong amount',
      'wrong name, it is Kerr',
      'they paid me less by mistake',
      'he pressed the wrong button and got crushed',
    ],
  ])('is another mistake: %s', (text) => {
    expect(isMistaken(text)).toBe(false);
  });
});

describe('who is out of it', () => {
  it.each([
    ...['现在下来了', '我们出来了', '都逃出来了', '门开了 我们出来了', '从架子上下来了', '他们放我们走了'],
    ...['脱身了', '火灭了', '火已经扑灭了', '出来了 没人受伤', 'xian zai xia lai le'],
    ...[
      'we are out now',
      'im down now',
      'they let us out',
      'door is open now we are out',
      'managed to get out',
    ],
    ...['everyone is out', 'fire is out', 'we are out nobody is hurt', 'i got out through the window'],
    ...['nakalabas na kami', 'nakababa na po ako', 'pinalabas na kami ng guard', 'patay na ang sunog'],
  ])('says so: %s', (text) => {
    expect(isOutAgain(text)).toBe(true);
    expect(heard(text)).toBe('no');
  });

  it.each([
    ...['我出来了但是工友还在里面', '还没出来', '出不来', '我出来了 他流血了', '火灭了，有两个人找不到'],
    ...[
      '石头掉下来了',
      '血流出来了',
      '老板冲出来了拿着刀',
      '他们追出来了',
      '门被他们砸开了',
      '我们都出来了吗',
    ],
    ...[
      'im out but my mate is still in there',
      'we cant get out',
      'we are out, he is bleeding',
      'everyone get out',
    ],
    ...['he is down', 'hes out cold', 'they locked us out', 'scaffold came down', 'we are out of food'],
    ...[
      'nakalabas na kami pero may naiwan sa loob',
      'hindi pa kami nakalabas',
      'nakalabas na kami, nasugatan ang isa',
    ],
  ])('is not told by: %s', (text) => {
    expect(isOutAgain(text)).toBe(false);
  });
});
