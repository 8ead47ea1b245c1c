import { describe, expect, it } from 'vitest';
import { dangerBeside } from '#domain/understanding/danger/beside.ts';
import type { QuestionAsked } from '#domain/understanding/meaning.ts';
import { understand } from '#domain/understanding/understand.ts';
import { askedWith } from './said.ts';

const heard = (text: string, question: QuestionAsked = 'danger'): string => {
  const asked = askedWith(text, question);
  return dangerBeside(asked, understand(asked));
};

const isAskedOrRung = (text: string): void => expect(['maybe', 'yes']).toContain(heard(text));

describe('a denial that is asked', () => {
  it.each([
    ...[
      '哪里不危险',
      '哪能没危险',
      '怎么会没有危险',
      '谁说没有危险',
      '哪里安全了',
      '咋可能没危险',
      '能没有危险吗',
    ],
    ...["who said it's safe", 'how is this safe', 'how can there be no danger'],
    ...['paanong walang delikado', 'sino nagsabi na ligtas'],
  ])('means the contrary: %s', isAskedOrRung);

  it.each(['没有危险', '哪有危险', "it's safe"])('is none where it is said plainly: %s', (text) => {
    expect(heard(text)).toBe('no');
  });
});

describe('none, said in other words', () => {
  it.each([
    ...['none whatsoever', 'nothing at all mate', 'nobody here, building is empty', 'Not at this moment no'],
    ...['only my pride lol', '都下工了 里头没人', '大家都走光了', 'awa ng Diyos wala naman po'],
  ])('is no: %s', (text) => {
    expect(heard(text)).toBe('no');
  });

  it.each(['嗯？', 'yes?', '有？', 'oo?'])('is asked again after a yes that asks: %s', (text) => {
    expect(heard(text)).toBe('maybe');
  });

  it.each([
    ...['yes, last month', 'yes it was 3 weeks ago', '有，上个月', '是的 前天', 'oo, noong isang buwan'],
  ])('is asked again after a yes that only says when it was: %s', (text) => {
    expect(heard(text)).toBe('maybe');
  });

  it.each(['哪里有危险', '怎么会有危险', '哪有危险'])(
    'is no where it is asked and means none: %s',
    (text) => {
      expect(heard(text)).toBe('no');
    },
  );

  it.each(['嗯', 'yes', '有', '怎么有人受伤了', 'oo', '有！在井下？'])(
    'is danger after a yes: %s',
    (text) => {
      expect(heard(text)).toBe('yes');
    },
  );
});

describe('asked whether somebody is in danger', () => {
  it.each([
    ['佛山顺德', { place: '佛山顺德' }],
    ['佛山顺德乐从 永盛五金厂', { place: '佛山顺德乐从', employer: '永盛五金厂' }],
    ['在宁波鄞州，天明机械厂', { place: '宁波鄞州', employer: '天明机械厂' }],
    ['Boston, Lincolnshire. farm', { place: 'Boston, Lincolnshire' }],
  ])('a place and a firm are what they are, and it stays asked: %s', (text, told) => {
    const meaning = understand(askedWith(text, 'danger'));
    expect(meaning).toMatchObject({ danger: 'none', asksBack: ['danger_now'] });
    expect({ place: meaning.place?.value, employer: meaning.employer?.value }).toMatchObject(told);
  });

  it.each(['着火了 佛山顺德永盛五金厂', '佛山永盛五金厂有人被机器夹住了'])(
    'a cry with its place is a cry: %s',
    (text) => {
      expect(heard(text)).toBe('yes');
    },
  );

  it.each(['下班了，没有', '都回家了 没得', 'no he is out'])('a no at the end is a no: %s', (text) => {
    expect(heard(text)).toBe('no');
  });

  it.each(['护栏，没有', '安全带 没有'])('what is lacking is none: %s', isAskedOrRung);

  it.each([
    'like what',
    'no comprendo',
    '等下再说',
    '先说钱',
    'will he find out',
    'i have no visa is that ok',
  ])('what is no answer leaves it asked: %s', (text) => {
    expect(heard(text)).toBe('none');
  });
});

describe('asked for something else', () => {
  it.each([
    ['name', 'his is Peter'],
    ['readback', 'one has gone'],
    ['readback', 'he wont answer'],
  ] as const)('what only sounds like an accident is none, at %s: %s', (question, text) => {
    expect(['none', 'no']).toContain(heard(text, question));
  });

  it.each([
    ['readback', 'he is gone'],
    ['readback', 'she is saying I must leave tonight'],
    ['who', 'palalayasin daw nila ako mamaya'],
    ['start', 'my mate lost two fingers in the press on monday, firm wont report it, Dudley'],
  ] as const)('what no book knows, or dates before today, is asked about, at %s: %s', (question, text) => {
    expect(heard(text, question)).toBe('maybe');
  });
});

describe('a no, and then what nobody tells who is well', () => {
  it.each([
    ...["no i'm hiding in the toilet", 'no im hiding under the bed', 'no he took the passports'],
    ...['nah he just beats us on fridays', 'no, only she keeps our passports', 'no. the boss hits the girls'],
    ...['nope he just slaps us sometimes', 'no they lock us in at night'],
    ...[
      '没事，就是躲在厕所里',
      '没有，只是他把我们身份证收走锁门了',
      '没有，护照被老板拿走了',
      '没，就是挨了几下打',
    ],
    ...['wala, nagtatago lang kami', 'wala, sinasaktan lang niya kami minsan'],
    ...['wala, nakatago lang ako sa banyo', 'wala, kinuha lang ng amo yung passport namin'],
  ])('is asked about: %s', isAskedOrRung);

  it.each([
    ...['没有，只要我不说出去', '没有，只要听话就没事', 'no, as long as we keep quiet'],
    ...['no not if we do as he says', 'wala, basta hindi kami magsusumbong'],
  ])('is asked about where it holds on a condition: %s', isAskedOrRung);

  it.each([
    ...["no. can't talk, he's listening", "no. I can't talk now he's right here", 'no. he is next to me'],
    ...['没有，他在旁边不方便说', '没有，他在看我手机', '没有，老板就站在我身后', '没，老板娘盯着呢'],
    ...['wala, nakikinig si boss', 'wala, nasa tabi ko sya', 'no, boss is watching me'],
  ])('is asked about where it is overheard: %s', isAskedOrRung);

  it.each([
    ...['no the boss is hiding from us', "no he's hiding my payslips", 'no, he took the phone number'],
    ...[
      'no, I have my passport',
      'no, as long as I get paid',
      "no, can't speak english",
      "no he's watching tv",
    ],
    ...[
      'no my husband is with me',
      'no he is not here',

      'no but he keeps my wages',
    ],
    ...['没有，老板躲着不见', '没有，老板躲起来了不给钱', '没有，他没打我们', '没有，打我电话就行'],
    ...['没有，只要给钱就行', '没有，现在不方便接电话', '没有，不方便说名字', '没有，身份证复印件在他那里'],
    ...['wala, hindi naman kami sinasaktan', 'wala, basta bayaran lang kami'],
  ])('stays a no where it tells nothing grave: %s', (text) => {
    expect(heard(text)).toBe('no');
  });
});

describe('help that came, and it goes on', () => {
  it.each([
    ...['警察来过了，走了他又开始打', '火灭了，有两个人找不到', '火灭了，还有一个工友联系不上'],
    ...[
      'nasagip na ako pero naiwan ang kapatid ko, ginugulpi',
      'wala na ang sunog pero nawawala pa ang dalawa',
    ],
    ...['police came, he left, but he started hitting us again', "fire is out but we can't find two lads"],
  ])('is asked about: %s', isAskedOrRung);

  it.each([
    ...['nasagip na kami ng pulis', 'nailigtas na kami', 'we have been rescued', '我们被警察救出来了'],
    ...['police came and took him', 'wala nang sunog', 'wala nang apoy po', "no we can't find another job"],
  ])('is over where nothing does: %s', (text) => {
    expect(heard(text)).toBe('no');
  });
});

describe('what says nothing of danger', () => {
  it.each([
    '💰500',
    '€200',
    '<img src=x onerror=alert(1)>',
    'https://example.com/a',
    '½ month',
    '1/2 day',
    '1/0',
  ])('is neither a yes nor a no: %s', (text) => {
    expect(heard(text)).toBe('none');
  });

  it.each([
    ['there were 15, now 9 left', 'people'],
    ['we were 6, 2 quit', 'people'],
    ['7个，走了2个', 'people'],
    ['I quit', 'any'],
    ['i left', 'any'],
  ] as const)('is no all-clear where somebody only left: %s', (text, question) => {
    expect(heard(text, question)).toBe('none');
  });

  it.each([
    ['1', 'yes'],
    ['2', 'no'],
    ['999', 'yes'],
    ['🆘', 'yes'],
    ['he left', 'no'],
    ['wala na sila', 'no'],
  ])('leaves what answers: %s', (text, danger) => {
    expect(heard(text)).toBe(danger);
  });
});

describe('a yes that is none', () => {
  it.each([
    ...['yes safe', 'yes, safe, thank you', 'yes, ok now', 'yes all safe now thanks', '是的，我们安全'],
    ...[
      'oo, ligtas na kami',
      'yes but that was last year',
      'yes, two years ago',
      '有，去年',
      '有过，前年的事了',
    ],
    ...['oo, noong isang taon pa', 'is anyone in danger? no', '有人有危险吗？没有'],
  ])('calls nobody out: %s', (text) => {
    expect(heard(text)).toBe('no');
  });

  it.each([
    ...['yes', 'yes not safe', 'yes he is here', 'yes since last year', 'yes last year and again today'],
    ...['有，去年就开始了', 'oo, hindi ligtas', 'oo, mula noong isang taon', 'is anyone in danger? yes'],
    '没有危险？他们天天叫人来打我们',
  ])('rings where it goes on: %s', (text) => {
    expect(heard(text)).toBe('yes');
  });

  it.each([
    ...['my boss is on fire about the late orders', 'the gaffer is on fire with rage'],
    ...['locked in for another 2 year contract no pay rise', 'tied into a 3 year contract and no wages'],
  ])('nor does a figure of speech: %s', (text) => {
    expect(heard(text, 'start')).toBe('none');
  });

  it.each([
    'the warehouse is on fire',
    'my boss is on fire',
    'we are locked in the warehouse',
    'locked in for another night',
  ])('a figure of speech leaves what is meant: %s', (text) => {
    expect(heard(text, 'start')).toBe('yes');
  });
});
