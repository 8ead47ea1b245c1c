import { describe, expect, it } from 'vitest';
import { calledIn, moneyCameIn } from '#domain/understanding/called.ts';
import { languageWishedIn } from '#domain/understanding/language-wish.ts';
import type { QuestionAsked } from '#domain/understanding/meaning.ts';
import { ownNameIn } from '#domain/understanding/name.ts';
import { understand } from '#domain/understanding/understand.ts';
import { askedWith, inShort } from './said.ts';

const heard = (text: string, question: QuestionAsked = 'any'): string => {
  const called = calledIn(askedWith(text, question));
  return inShort(called?.value.word, called?.sure);
};

const heardOf = (texts: readonly string[], question?: QuestionAsked): readonly string[] => [
  ...new Set(texts.map((text) => `${heard(text, question)}`)),
];

describe('an end of our texts', () => {
  it.each([
    '不要退订',
    '千万不要退订',
    '没说要退订',
    "don't unsubscribe me",
    'stop them',
    'please stop them',
    'delete my number from the rota',
    'take me off the rota',
    'cross my name off the roster',
    'remove me from the night shift',
    'delete me from the whatsapp group',
    '把我从排班表里删掉',
    'no more texts from my boss',
    'I want no more texts from the gangmaster',
    'stop the texts from my boss',
    'no more messages from him please, block his number',
    '不想再收到老板的短信',
    '叫他别再发短信骚扰我了',
    'ayoko na ng text galing sa amo ko',
    'he wont leave me alone',
    'he refuses to leave me alone',
    'tell him to leave me alone',
    'please make her leave us alone',
  ])('is not heard in what is said of others: %s', (text) => {
    for (const question of ['start', 'any', 'howmuch', 'who'] as const)
      expect(heard(text, question), question).toBe('none');
  });

  it.each([
    'my manager keeps messaging me, I want no more messages',
    "he's blowing up my phone, no more messages",
    '别再发消息骚扰我了，老板天天发',
    '工头天天发消息，烦死了，别再发了',
  ])('is asked about where somebody else writes too: %s', (text) => {
    expect(heard(text)).toBe('stop?');
    expect(heard(text, 'start')).toBe('none');
  });

  it.each([
    '怎么退订',
    '怎么退订啊',
    '退订多少钱',
    'td要钱吗',
    'how do I unsubscribe',
    'how much does it cost to unsubscribe',
    'paano mag unsubscribe',
    '停发',
    'tama na',
  ])('is asked about where it is a question, or may mean another thing: %s', (text) => {
    expect(heardOf([text])).toEqual(['stop?']);
    expect(heard(text, 'start')).toBe('stop?');
    expect(heard(text, 'howmuch')).toBe('none');
  });

  it.each([
    'STOPP',
    'SSTOP',
    'stop the texts',
    'stop them texts',
    '停发短信',
    'take me off your list',
    'take me off the list please',
    'remove my number from your system please',
    'no more texts from you',
    'no more messages from now on',
    'stop texting me, my boss reads my phone',
    'my boss keeps texting me, stop your texts',
    '你们别再发了，老板看我手机',
    '把我从名单里删掉',
    '不想再收到你们的短信',
    'leave me alone',
    'tama na po ang kakatext',
  ])('is heard where ours are meant: %s', (text) => {
    expect(heard(text)).toBe('stop');
    expect(heard(text, 'start')).toBe('stop');
  });
});

describe('a wish to withdraw', () => {
  it.each([
    'i dont want to withdraw',
    'im not withdrawing anything',
    'please dont drop my complaint',
    'i never said to withdraw',
    '不取消投诉',
    '千万别撤诉',
    '我没说要撤案',
    '别把我的投诉撤了',
    'ayaw kong bawiin ang reklamo',
    'wag nyo icancel ang complaint ko',
    '撤了我的职',
    '把我的职位撤了',
  ])('is not heard where it is refused, or a post is taken away: %s', (text) =>
    expect(heard(text)).toBe('none'),
  );

  it.each([
    'stop my complaint',
    'i want to withdraw',
    'i dont want to continue',
    '能不能撤诉',
    '我不想告了，撤诉吧',
    '撤了吧',
    '撤了我的投诉',
    'iurong ko na po ang reklamo',
  ])('is heard: %s', (text) => expect(heard(text)).toBe('withdraw'));
});

describe('a word that begins a sentence', () => {
  it('is none of ours where it means another thing', () => {
    expect(heardOf(['language barrier', 'language is a problem', '语言障碍'])).toEqual(['none']);
    expect(heardOf(['add insult to injury', 'add fuel to the fire'])).toEqual(['none']);
    expect(heardOf(['add 50 to the amount', 'add another 200 to the total'])).toEqual(['correct']);
    expect(heardOf(['language polish', 'language lithuanian'])).toEqual(['lang']);
    expect(heardOf(['add he took my tips', 'add 2 more workers were not paid'])).toEqual(['add']);
  });

  it('asks for a call only where one is wanted', () => {
    expect(heardOf(['别打给我', '别再打给我了', '不要打过来给我', '老板别打给我'])).toEqual(['none']);
    expect(heardOf(['打给我', '请打给我吧', '给我打电话'])).toEqual(['call']);
  });

  it('asks for a call by whoever says who shall ring, and in which language', () => {
    expect(heardOf(['你们打过来跟我说吧 我打字打得手疼', '还是打过来跟我讲吧'])).toEqual(['call']);
    expect(heardOf(['从来莫得合同，口头说的', '老板打过来跟我说别告了'])).toEqual(['none']);
    const polish = understand(askedWith('call me. polish please', 'any'));
    expect(polish.called?.value).toEqual({ word: 'call', rest: 'call me. polish please' });
    expect(polish).toMatchObject({ languageWished: 'pl', asksBack: ['which_language'] });
    expect(understand(askedWith('call me. im polish foreman', 'any')).called?.value.rest).toBe('');
  });

  it('asks how this is used, and not what to do about a boss', () => {
    expect(heardOf(['这个咋弄', '你们这系统怎么用', '咋弄', '我不会弄'])).toEqual(['help']);
    expect(heardOf(['老板不给俺钱 咋弄', '工资没发 咋整', '我这号要停机了，换号咋弄'])).toEqual(['none']);
  });

  it('asks how it stands with what was told some days ago', () => {
    const texts = [
      '上次报的那个有人管了吗',
      '前天报的那个现在啥情况',
      '之前举报的那事有没有人去查',
      '报上去十天了 咋没声',
    ];
    expect(heardOf(texts)).toEqual(['status']);
    expect(heardOf(['上次报的人数不对'])).not.toContain('status');
  });

  it('disagrees with what was worked out, and not with a boss’s sum', () => {
    expect(heardOf(['他们算的那个数我不同意', '判的金额我没法同意'])).toEqual(['disagree']);
    expect(heardOf(['老板算的数我不同意', '老板不同意'])).toEqual(['none']);
  });

  it('ends our texts in Tagalog by whatever verb of sending', () => {
    expect(heardOf(['itigil nyo na pag send sakin', 'tama na ang kakasend', 'wag nyo na ko itext'])).toEqual([
      'stop',
    ]);
    expect(heardOf(['itigil nyo na pananakit sakin'])).toEqual(['none']);
  });

  it('tells of a punishment where what was told us is said to be the reason', () => {
    const texts = [
      'cameras on me all day since i wrote you',
      '老板在群里说谁告的谁滚',
      'nalaman ni boss na nagsumbong ako kaya wala na akong byahe',
      'mula nang magreklamo ako wala na akong duty',
    ];
    expect(heardOf(texts)).toEqual(['retaliation']);
    expect(heardOf(['cameras all over the site', '老板说谁不来谁滚', 'wala na akong byahe'])).toEqual([
      'none',
    ]);
    const { kind, asksBack } = understand(askedWith('老板今天在群里点名骂我 说谁告的谁滚', 'any'));
    expect({ kind: kind?.value, asksBack }).toEqual({ kind: 'retaliation', asksBack: [] });
  });

  it('is a cry for help or a question for the menu, and no firm', () => {
    expect(heardOf(['help me', 'i need help', '帮帮我'])).toEqual(['help?']);
    expect(heardOf(['HELP 4471', 'help 4471 please'])).toEqual(['help']);
    expect(heard('HELP 4471', 'who')).toBe('none');
    expect(heard('help Harvest Ltd')).toBe('none');
  });
});

describe('news of a payment', () => {
  const came = (text: string) => moneyCameIn(askedWith(text, 'any'));

  it.each([
    'he said the money came but it didnt',
    'they told me its been sent but nothing in my account',
    '老板说钱打了，其实没到',
    'agosto wala din dumating na sahod',
  ])('is that none came: %s', (text) => expect(came(text)).toBe('no'));

  it.each([
    'he says he paid me',
    'boss reckons its paid',
    'i was told it was paid',
    '老板说钱到了',
    'sabi ng amo bayad na daw',
  ])('is none where only another says so: %s', (text) => expect(came(text)).toBeUndefined());

  it.each([
    'got the money for april but not may',
    'got the money but not the overtime',
    'august money came, september hasnt',
    '四月的工资到了，五月的没到',
    '收到三月的，四月没收到',
    'natanggap ko ang abril pero hindi mayo',
    'got 300 of it',
    'they handed me 300 of the 900 today',
    'got 400 of it friday, rest nothing',
    'received 600, 400 short',
    'they sent £350, supposed to be 800',
    'paid 500 so far',
    'only 150 came through',
    'he paid me half, said take it or leave it',
    '到了4200 还差',
    '到账才1500，说好4000',
    '收到2000，少了一半',
    '款打了 短我一截',
    '卡上进了1200 应该是3500',
    '2k lang binigay, 6k dapat',
    'ive had 200 off him so far',
    '700 landed, should be 1900',
    'money came but its 200 short',
    'still waiting on the rest',
    '卡里多了900 应该有2700',
    '收到一千二 数目不对',
    'binigyan lang ako ng 1500',
    'pumasok na 3000, kulang pa',
  ])('is that a part came: %s', (text) => expect(came(text)).toBe('part'));

  it.each([
    'I got 300 hours of it',
    'he gave me 2 of the 5 days off',
    'got 3 of us sacked',
    'they pay 350, supposed to be 800 a week',
    '工资降到了4200 还差别人一截',
  ])('is none where no money came: %s', (text) => expect(came(text)).toBeUndefined());

  it.each([
    'the money came',
    'he promised to pay and it came',
    'he said he would and he paid me today',
    '钱到了',
  ])('is that it came: %s', (text) => expect(came(text)).toBe('yes'));

  it('of one month more is more to tell, with all its words', () => {
    const text = 'money never came in august either, 900';
    expect(calledIn(askedWith(text, 'any'))?.value).toEqual({ word: 'add', rest: text });
    expect(heard('the money hasnt come either')).toBe('money');
  });
});

describe('a name', () => {
  const named = (text: string) => ownNameIn(askedWith(text, 'name'));

  it('is none where a machine writes that there is none', () => {
    for (const text of ['undefined', 'null', 'NULL']) expect(named(text), text).toBeUndefined();
    expect(named('Kit Null')?.value).toBe('Kit Null');
  });
});

describe('a wish for Chinese', () => {
  it('is not heard in syllables of another language', () => {
    const wished = (text: string) => languageWishedIn(askedWith(text, 'any'));
    expect(wished('tatlong buwan na')).toBeUndefined();
    expect(wished('he kept a third, wage is 1800')).toBeUndefined();
    expect(wished('wo yao tou su lao ban bu fa gong zi')).toBe('zh-CN');
  });
});
