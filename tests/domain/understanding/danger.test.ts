import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dangerIn } from '#domain/understanding/danger.ts';
import { questionsAsked } from '#domain/understanding/meaning.ts';
import { understand } from '#domain/understanding/understand.ts';
import { runs } from '#tests/support/seeded.ts';
import { harmlessWords } from './harmless.ts';
import { askedWith, misheardIn } from './said.ts';

const cries = [
  '救命啊',
  '有人被埋了',
  '着火了快来人',
  '我被锁在宿舍里出不去',
  '他拿刀追我',
  'help someone is trapped',
  'man not breathing',
  'fire in the factory',
  'im going to kill myself',
  'may sunog saklolo',
  'jiu ming a',
];
const criesInChinese = [
  '救命啊',
  '有人被埋了',
  '着火了快来人',
  '我被锁在宿舍里出不去',
  '脚手架塌了',
  '墙倒了砸到人',
  '人被困在里面',
  '师傅晕倒了叫不醒',
  '塔吊断了',
  '我不想活了',
  '被卷进机器里了',
  '有人要跳楼',
  '他们在打人',
  '锅炉炸了',
];
const partings = [' ', '，', '. ', '\n', '！'];

describe('danger', () => {
  it('is heard as it is meant, a look-alike as none', () => {
    expect(
      misheardIn('danger', (asked) => {
        const heard = dangerIn(asked);
        // "nobody is hurt" beside a complaint is no more than nothing said
        return asked.question !== 'danger' && heard === 'no' ? 'none' : heard;
      }),
    ).toEqual([]);
  });

  it.each([
    ['danger', '他们把我弟拖上车拉走了', 'yes'],
    ['danger', '人被拉走了', 'yes'],
    ['danger', '闹事的已经走了', 'no'],
    ['danger', 'kinda, floor bounces when the forklift goes over it', 'maybe'],
    ['any', '我害怕', 'maybe'],
    ['any', '我已经站到楼顶边上了', 'yes'],
    ['any', '今天有人跟了我一路下班', 'maybe'],
    ['place', '就在我屋头隔壁', 'none'],
    ['place', '店在我宿舍对面', 'none'],
    ['start', '他现在在我屋里不走', 'yes'],
    ['start', '工友们商量明天上楼顶讨钱', 'maybe'],
    ['start', '监工抽了小李两耳光', 'maybe'],
    ['start', '主管天天捏小姑娘的腰', 'maybe'],
    ['start', 'manager slapped the new girl in front of all of us today', 'maybe'],
    ['start', 'supervisor keeps touching the girls waists', 'maybe'],
    ['start', 'gaffer kicked the lads off site', 'none'],
    ['start', 'yung boss namin nakahawak lagi, hinahawakan ang bewang ng cashier', 'maybe'],
    ['start', 'naipit ang kamay ko noong Setyembre, ayaw nilang ilista', 'none'],
    ['start', 'the trial was a year ago and the strike was crushed', 'none'],
    ['danger', '前天煤气中毒的都救回来了 现在没事', 'no'],
    ['danger', '没事 就昨晚来砸门', 'maybe'],
    ['danger', '看老板心情', 'maybe'],
    ['danger', '咱这边太平', 'none'],
    ['danger', '顺达鞋材', 'none'],
    ['danger', '一个废品站', 'none'],
    ['danger', '1个月5500', 'none'],
    ['danger', 'Harper Build', 'none'],
    ['danger', 'Sparkle Agency', 'none'],
    ['danger', 'Maricel Santos', 'none'],
    ['danger', 'all limbs attached', 'none'],
    ['danger', 'nae danger pal', 'no'],
    ['danger', 'im ok, my wife is not', 'maybe'],
    ['danger', 'wla nmn', 'no'],
    ['danger', 'delikado na yung sweldo namin haha pero kami safe naman', 'no'],
    ['danger', 'may crack yung poste pero sabi ng engineer ok lang daw', 'maybe'],
    ['any', '他们知道是我告的了 说今晚来宿舍找我', 'maybe'],
    ['any', '怎么还没消息呀', 'none'],
    ['start', 'supervisor waits by my car every nite since i complained', 'maybe'],
    ['start', 'an explosion of orders before christmas and they still cut our wages', 'none'],
    ['start', 'hiya', 'none'],
    ['place', '火烧坪乡，宜昌长阳', 'none'],
    ['any', '从头来一遍', 'none'],
    ['any', 'got a code off Ania, want in on the group one', 'none'],
  ] as const)('at %s, %s: %s', (question, text, heard) => {
    expect(dangerIn(askedWith(text, question))).toBe(heard);
  });

  it.each([
    ...['没有，但老板说要弄死我', '没人受伤，但老板把门锁了', '没有，不过宿舍漏电', '没有，不过脚手架松了'],
    ...['现在没有，但是昨天老板威胁要打人', '没有，可是架子一直在晃', '暂时没有，就是电线露在外面'],
    ...['wala naman po, pero binantaan kami kahapon', 'wala po pero sira ang hagdan'],
    ...[
      'not now, but the scaffold is loose',
      'nobody hurt but they locked the gate',
      'no one now but the gas smells',
    ],
    ...['no one is safe here', 'none of us are safe', 'nobody is allowed to leave', 'no, nobody can get out'],
    ...['没有一个人是安全的', '没人能出去', '没有，谁都不让走', 'walang makalabas', 'walang ligtas dito'],
  ])('stands behind a no at the danger question: %s', (text) => {
    expect(['yes', 'maybe']).toContain(dangerIn(askedWith(text, 'danger')));
  });

  it.each([
    ...['没有，但工资一直不给', '没有，不过宿舍很挤', '没有，但老板态度不好', '人都没事，就是没钱吃饭'],
    ...['没有，不过昨天摔伤的人已经好了', 'no but he still owes me', 'no but the boss is rude'],
    ...['wala po, pero hindi pa bayad ang sahod', 'no one is hurt', 'no everyone is safe', '没人受伤'],
  ])('is none behind a no that goes on about something else: %s', (text) => {
    expect(dangerIn(askedWith(text, 'danger'))).toBe('no');
  });

  it.each([
    ['any', 'please hurry'],
    ['any', 'please hurry, 3 of us'],
    ['people', 'please hurry, 3 of us'],
    ['readback', 'yes, please hurry'],
    ['any', 'hurry up with my pay'],
    ['any', 'got the lot'],
    ['any', 'please help us get our money'],
    ['readback', '对，快点帮我们要工资'],
    ['any', '有危险的时候打哪个电话'],
    ['danger', '危险时打哪个电话'],
    ['any', 'who do i call if there is danger'],
    ['any', 'what number in an emergency'],
    ['any', 'anong number ang tatawagan pag may panganib'],
  ] as const)('is none in what only presses or asks, at %s: %s', (question, text) => {
    expect(dangerIn(askedWith(text, question))).toBe('none');
  });

  it.each([
    '再不给钱就走不出这条沟了',
    'the boss is landlord too, he says out of the house tonight if i talk',
    '有人在楼顶边上坐着 说不见钱不下来',
  ])('is not told instead where the whole text sounds like one: %s', (text) => {
    expect(understand(askedWith(text, 'danger')).danger).not.toBe('none');
  });

  it.each([
    '着火了打什么电话',
    '有人受伤了打哪个电话',
    'he is in danger who do i call',
    'who do i call he is stuck in a machine',
    'please hurry he is bleeding',
    'gas leak please hurry',
  ])('is heard beside a question or a please: %s', (text) => {
    expect(dangerIn(askedWith(text, 'any'))).toBe('yes');
  });

  it('is heard before, behind and within whatever else is said, at any question', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...cries),
        fc.constantFrom(...harmlessWords),
        fc.constantFrom(...harmlessWords),
        fc.constantFrom(...partings),
        fc.constantFrom(...questionsAsked),
        (cry, before, after, parting, question) => {
          for (const text of [
            `${cry}${parting}${after}`,
            `${before}${parting}${cry}`,
            `${before}${parting}${cry}${parting}${after}`,
          ])
            expect(understand(askedWith(text, question)).danger, `[${question}] ${text}`).toBe('yes');
        },
      ),
      { numRuns: runs(300) },
    );
  });

  it('is heard in the same breath as a complaint in Chinese, where nobody sets a comma', () => {
    const breaths = [...harmlessWords, '公司', '项目上', '今天', '工资没给', '卡里没有钱', '生意不好'].filter(
      (words) => /\p{Script=Han}/u.test(words),
    );
    const missed = criesInChinese.flatMap((cry) =>
      breaths
        .flatMap((breath) => [`${breath}${cry}`, `${cry}${breath}`])
        .filter((text) => dangerIn(askedWith(text)) !== 'yes'),
    );
    expect(missed).toEqual([]);
  });

  it.each([
    ['howmuch', '三百五一天，几天忘了要翻记工本'],
    ['start', '气死个人 又少打我四百'],
    ['start', 'kinaltasan ako ng 2,750 kasi umabsent ako nung namatay lola ko, wala silang puso'],
  ] as const)('is none in words that alarm where all around them is calm, at %s: %s', (question, text) => {
    expect(dangerIn(askedWith(text, question))).toBe('none');
  });

  it.each([
    'boss told me to pack and go tonight',
    'landlord boss told us to get our things and leave',
    'the gas smells',
  ])('is asked about where somebody is put out, or something smells of it: %s', (text) => {
    expect(dangerIn(askedWith(text))).toBe('maybe');
  });

  it('is not found in what is harmless', () => {
    const alarming = harmlessWords.filter((text) => ['yes', 'maybe'].includes(dangerIn(askedWith(text))));
    expect(alarming).toEqual([]);
  });

  it('never throws, whatever is typed', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.constantFrom(...questionsAsked),
        (text, question) => {
          expect(['yes', 'maybe', 'no', 'none']).toContain(dangerIn(askedWith(text, question)));
        },
      ),
    );
  });
});

const corrections = [
  {
    openers: [
      '不对，',
      '不对 ',
      '不是，',
      '错了，',
      '弄错了，',
      '写错了 ',
      '说错了，',
      '刚才记错了，',
      '不，',
      '',
    ],
    facts: {
      months: ['是六个月', '应该是六个月', '欠了六个月'],
      money: ['应该是9300', '工资是四千', '每月5000', '欠我9300块'],
      employer: ['是富康达电子', '公司叫恒力五金', '老板叫王大明', '应该是富康达电子有限公司'],
      people: ['是十二个人', '我们十二个人', '我和老婆两个', '就我一个人'],
      since: ['从三月份开始', '是从三月份开始的'],
      name: ['我叫李强'],
      place: ['地点在龙岗', '地址是龙岗布吉'],
    },
  },
  {
    openers: ["No, it's ", "wrong, it's ", "sorry, it's ", 'no it should be ', 'I meant ', "nope, it's "],
    facts: {
      months: ['6 months'],
      money: ['£9300', '£400 a month'],
      employer: ['Fordham Cleaning', 'Acme Builders Ltd'],
      people: ['12 of us', 'me and my wife'],
      since: ['since March'],
    },
  },
];

/** A message that only says what something else should be, with the fact that it tells. */
const corrected = fc.constantFrom(
  ...corrections.flatMap(({ openers, facts }) =>
    Object.entries(facts).flatMap(([fact, words]) =>
      openers.flatMap((opener) => words.map((each) => ({ fact, text: `${opener}${each}` }))),
    ),
  ),
);

describe('a correction at the danger question', () => {
  it('is no all-clear and no alarm: it is read, and whether somebody is in danger stays asked', () => {
    fc.assert(
      fc.property(corrected, ({ fact, text }) => {
        const meaning = understand(askedWith(text, 'danger'));
        expect(meaning, text).toMatchObject({ danger: 'none', asksBack: ['danger_now'] });
        expect(Object.keys(meaning), text).toContain(fact);
      }),
      { numRuns: runs(600) },
    );
  });

  it('never silences a cry beside it', () => {
    fc.assert(
      fc.property(
        corrected,
        fc.constantFrom(...cries),
        fc.constantFrom(...partings),
        ({ text }, cry, mark) => {
          expect(understand(askedWith(`${text}${mark}${cry}`, 'danger')).danger, text).toBe('yes');
          expect(understand(askedWith(`${cry}${mark}${text}`, 'danger')).danger, text).toBe('yes');
        },
      ),
      { numRuns: runs(300) },
    );
  });

  it.each([
    ['没有，就是要工资', 'no'],
    ['不是，就是要工资', 'no'],
    ['没有，欠我九千', 'no'],
    ['不对，是没有危险', 'no'],
    ['没有，就我一个人', 'no'],
    ['no, he owes me 500 thats all', 'no'],
    ['有，我和老婆两个', 'yes'],
    ['两个人', 'maybe'],
    ['不知道，我和老婆两个', 'maybe'],
  ])('%s answers it: %s', (text, danger) => {
    expect(understand(askedWith(text, 'danger')).danger).toBe(danger);
  });
});

describe('at the danger question', () => {
  it.each([
    ['不对，是六个月', 'months'],
    ['错了，应该是9300', 'money'],
    ["No, it's 6 months", 'months'],
  ])('%s corrects something else: nobody has said that all are safe', (text, fact) => {
    const meaning = understand(askedWith(text, 'danger'));
    expect(meaning).toMatchObject({ danger: 'none', asksBack: ['danger_now'] });
    expect(Object.keys(meaning)).toContain(fact);
  });

  it.each(['不对', '不是', 'no', '不对，是没有危险', "no it's safe"])('%s is a no', (text) =>
    expect(understand(askedWith(text, 'danger')).danger).toBe('no'),
  );

  it.each([
    'no no no hes stuck in the baler',
    'no wait my mate just fell off the roof, hes not moving',
    '没有 啊不 他被机器卷进去了 快来人',
  ])('%s tells of a danger behind its no', (text) =>
    expect(understand(askedWith(text, 'danger')).danger).toBe('yes'),
  );

  it.each([
    'the gas boiler keeps going out and we get headaches',
    'theres a smell by the boiler and my heads thick',
  ])('%s is asked about, not taken for a no', (text) =>
    expect(understand(askedWith(text, 'danger')).danger).toBe('maybe'),
  );

  it.each(['开玩笑的 哪有危险', 'nobodys hurt', 'no we all went home hours ago its just the wages'])(
    '%s is a no, whatever word stands in it',
    (text) => expect(understand(askedWith(text, 'danger')).danger).toBe('no'),
  );
});
