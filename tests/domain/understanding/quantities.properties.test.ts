/** However a number is written, it is read as that number, or asked about; never as another. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type QuestionAsked, questionsAsked } from '#domain/understanding/meaning.ts';
import { moneyIn } from '#domain/understanding/money.ts';
import { monthsIn } from '#domain/understanding/months.ts';
import { peopleIn } from '#domain/understanding/people.ts';
import { scanned } from '#domain/understanding/quantities/context.ts';
import { sinceIn } from '#domain/understanding/since.ts';
import { askedIn, type Tongue } from '#tests/support/asked.ts';
import {
  inBankersHan,
  inEnglish,
  inFullWidth,
  inHan,
  inMixedHan,
  inPinyin,
  inSpokenHan,
  inTagalog,
  tagalogLinked,
  withCommas,
} from '#tests/support/numbers-written.ts';
import { runs } from '#tests/support/seeded.ts';

type Written = (value: number) => string | undefined;

const thousands = (value: number): string | undefined =>
  value % 100 === 0 && value >= 1000 ? `${value / 1000}k` : undefined;
const tenThousands = (value: number): string | undefined =>
  value % 100 === 0 && value >= 10_000 ? `${value / 10_000}万` : undefined;

const waysOf: Readonly<Record<Tongue, readonly Written[]>> = {
  zh: [
    String,
    withCommas,
    inFullWidth,
    inHan,
    inSpokenHan,
    inBankersHan,
    inMixedHan,
    tenThousands,
    thousands,
    (value) => `${value}.00`,
  ],
  en: [
    String,
    withCommas,
    inEnglish,
    thousands,
    (value) => `£${withCommas(value)}`,
    (value) => `£${value}.00`,
    (value) => `${inEnglish(value)} pounds`,
  ],
  tl: [
    String,
    withCommas,
    inTagalog,
    thousands,
    (value) => `P${withCommas(value)}`,
    (value) => `${inTagalog(value)} piso`,
  ],
  pinyin: [String, (value) => inPinyin(inSpokenHan(value)), (value) => `${value} kuai`],
};

/** Words around a sum that change nothing of it. */
const framesOf: Readonly<Record<Tongue, readonly string[]>> = {
  zh: [
    '#',
    '#块',
    '#元',
    '大概#吧',
    '一共#',
    '欠我#',
    '老板欠我#块钱',
    '总共#元没给',
    '#左右',
    '差我#',
    '你好，#',
  ],
  en: [
    '#',
    'about #',
    'they owe me #',
    '# in total',
    'i think #',
    '# please',
    'its #',
    '# altogether',
    'boss owes me #',
    '# not paid',
  ],
  tl: ['#', 'mga # po', '# po lahat', 'utang sakin #', 'kulang ng #', 'lahat lahat # po', '# po'],
  pinyin: ['#', 'yi gong #', 'qian wo #', '# zuo you', 'dagai #'],
};

const tongues: readonly Tongue[] = ['zh', 'en', 'tl', 'pinyin'];
const tongue = fc.constantFrom(...tongues);
const sum = fc.oneof(
  fc.integer({ min: 100, max: 99_999 }),
  fc.integer({ min: 1, max: 999 }).map((value) => value * 100),
);

const writtenIn = (of: Tongue, value: number, way: number, frame: number): string => {
  const ways = waysOf[of];
  const frames = framesOf[of];
  const written = ways[way % ways.length]?.(value) ?? String(value);
  return (frames[frame % frames.length] ?? '#').replace('#', written);
};

const read = (of: Tongue, question: QuestionAsked, text: string) => {
  const asked = askedIn(of, question, text);
  return { money: moneyIn(asked), months: monthsIn(asked), since: sinceIn(asked), people: peopleIn(asked) };
};

describe('sums', () => {
  test('in any writing and any frame are read as themselves, or asked about', () => {
    fc.assert(
      fc.property(tongue, sum, fc.nat(20), fc.nat(20), (of, value, way, frame) => {
        const text = writtenIn(of, value, way, frame);
        const { money, months, people } = read(of, 'howmuch', text);
        const kept = [money, months, people].filter((each) => each?.sure === true);
        for (const each of kept)
          expect([text, each?.value]).toEqual([
            text,
            { low: value * 100, high: value * 100, monthly: false },
          ]);
      }),
      { numRuns: runs(1000) },
    );
  });

  test('most are kept without a question', () => {
    const texts = fc.sample(fc.tuple(tongue, sum, fc.nat(20), fc.nat(20)), { numRuns: 2000, seed: 11 });
    const kept = texts.filter(
      ([of, value, way, frame]) => read(of, 'howmuch', writtenIn(of, value, way, frame)).money?.sure,
    );
    expect(kept.length / texts.length).toBeGreaterThan(0.9);
  });

  test('so much a month for so many months is the month, and the months', () => {
    const frames: Readonly<Record<Tongue, readonly string[]>> = {
      zh: ['每月#，@个月', '欠@个月，每个月#', '月薪#元 拖了@个月', '@个月没发，一个月#', '#一个月 @个月'],
      en: [
        '# a month for @ months',
        '@ months at #',
        '# per month, @ months',
        'not paid @ months, # a month',
      ],
      tl: ['# kada buwan, @ buwan', '@ buwan na walang sahod, # isang buwan', '# per month @ months na'],
      pinyin: ['mei yue #, @ ge yue', 'qian @ ge yue, mei ge yue #'],
    };
    fc.assert(
      fc.property(
        tongue,
        sum,
        fc.integer({ min: 2, max: 11 }),
        fc.nat(20),
        fc.nat(20),
        (of, value, count, way, frame) => {
          const wage = Math.max(value, 400);
          const form = frames[of][frame % frames[of].length] ?? '';
          const written = waysOf[of][way % waysOf[of].length]?.(wage) ?? String(wage);
          const text = form.replace('#', written).replace('@', String(count));
          const { money, months } = read(of, 'howmuch', text);
          if (money?.sure === true)
            expect([text, money.value]).toEqual([text, { low: wage * 100, high: wage * 100, monthly: true }]);
          if (months?.sure === true)
            expect([text, months.value]).toEqual([text, { low: count, high: count }]);
        },
      ),
      { numRuns: runs(1000) },
    );
  });
});

describe('lengths of time', () => {
  const units: Readonly<Record<Tongue, readonly (readonly [string, number])[]>> = {
    zh: [
      ['#个月', 1],
      ['#个月了', 1],
      ['#天', 1 / 30],
      ['#周', 0.25],
      ['#个星期', 0.25],
      ['#年', 12],
      ['有#个月了', 1],
    ],
    en: [
      ['# months', 1],
      ['about # months', 1],
      ['# weeks', 0.25],
      ['# days', 1 / 30],
      ['# years', 12],
      ['for # months', 1],
    ],
    tl: [
      ['# buwan na', 1],
      ['# linggo', 0.25],
      ['# araw na po', 1 / 30],
      ['# months na', 1],
    ],
    pinyin: [
      ['# ge yue', 1],
      ['# nian', 12],
      ['# tian', 1 / 30],
    ],
  };
  const words: Readonly<Record<Tongue, Written>> = {
    zh: (value) => (value === 2 ? '两' : inHan(value)),
    en: inEnglish,
    tl: (value) => tagalogLinked(inTagalog(value)),
    pinyin: (value) => inPinyin(value === 2 ? '两' : inHan(value)),
  };

  test('are read in months, or asked about', () => {
    fc.assert(
      fc.property(
        tongue,
        fc.integer({ min: 1, max: 29 }),
        fc.nat(20),
        fc.boolean(),
        (of, count, unit, inWords) => {
          const [form, by] = units[of][unit % units[of].length] ?? ['', 1];
          const text = form.replace('#', (inWords ? words[of](count) : undefined) ?? String(count));
          const { months, since } = read(of, 'since', text);
          // more than twelve weeks are so many of the 52 of a year
          const inMonths = by === 0.25 && count > 12 ? (count * 12) / 52 : count * by;
          if (months?.sure === true) {
            expect(Math.abs(months.value.low - inMonths), text).toBeLessThan(0.02);
            expect(Math.abs(months.value.high - inMonths), text).toBeLessThan(0.02);
          }
          expect([text, since?.sure ?? false]).toEqual([text, false]);
        },
      ),
      { numRuns: runs(800) },
    );
  });
});

describe('people', () => {
  const frames: Readonly<Record<Tongue, readonly (readonly [string, number])[]>> = {
    zh: [
      ['#个', 0],
      ['#个人', 0],
      ['我们#个', 0],
      ['连我#个', 0],
      ['除了我还有#个', 1],
      ['大概#人吧', 0],
      ['#名工人', 0],
      ['我和#个工友', 1],
    ],
    en: [
      ['#', 0],
      ['# of us', 0],
      ['there are # of us', 0],
      ['# including me', 0],
      ['me and # others', 1],
      ['me + #', 1],
      ['about # people', 0],
    ],
    tl: [
      ['# kami', 0],
      ['mga # po', 0],
      ['# katao', 0],
    ],
    pinyin: [
      ['# ge', 0],
      ['# ge ren', 0],
      ['lian wo # ge', 0],
    ],
  };
  test('are counted, with me where I am not', () => {
    fc.assert(
      fc.property(
        tongue,
        fc.integer({ min: 2, max: 99 }),
        fc.nat(20),
        fc.boolean(),
        (of, count, frame, inWords) => {
          const [form, more] = frames[of][frame % frames[of].length] ?? ['', 0];
          const words = {
            zh: inHan,
            en: inEnglish,
            tl: inTagalog,
            pinyin: (value: number) => inPinyin(inHan(value)),
          }[of];
          const text = form.replace('#', inWords ? words(count) : String(count));
          const { people } = read(of, 'people', text);
          if (people?.sure === true)
            expect([text, people.value]).toEqual([text, { low: count + more, high: count + more }]);
        },
      ),
      { numRuns: runs(800) },
    );
  });
});

describe('dates', () => {
  const day = fc
    .date({ min: new Date('2017-01-01'), max: new Date('2026-11-25'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const names = 'January February March April May June July August September October November December'.split(
    ' ',
  );
  const forms: readonly (readonly [Tongue, (y: string, m: string, d: string) => string])[] = [
    ['zh', (y, m, d) => `${y}-${m}-${d}`],
    ['zh', (y, m, d) => `${y}年${Number(m)}月${Number(d)}号`],
    ['zh', (y, m, d) => `从${y.slice(2)}年${Number(m)}月${Number(d)}日开始`],
    ['zh', (y, m) => `${y}年${inHan(Number(m))}月份`],
    ['zh', (y, m, d) => `${y}.${Number(m)}.${Number(d)}`],
    ['en', (y, m, d) => `${d}/${m}/${y}`],
    ['en', (y, m, d) => `since ${Number(d)} ${names[Number(m) - 1]} ${y}`],
    ['en', (y, m, d) => `${names[Number(m) - 1]?.slice(0, 3)} ${Number(d)}th ${y}`],
    ['en', (y, m) => `from ${names[Number(m) - 1]?.toLowerCase()} ${y}`],
    ['en', (y, m, d) => `${Number(d)}.${Number(m)}.${y.slice(2)}`],
    ['tl', (y, m, d) => `${m}/${d}/${y}`],
    ['tl', (y, m, d) => `simula ${names[Number(m) - 1]} ${Number(d)}, ${y}`],
  ];
  test('are read in their own month, never in another', () => {
    fc.assert(
      fc.property(day, fc.nat(forms.length - 1), (date, form) => {
        const [of, write] = forms[form] ?? ['zh', () => date];
        const [y = '', m = '', d = ''] = date.split('-');
        const text = write(y, m, d);
        const { since, months } = read(of, 'since', text);
        if (since?.sure === true) expect([text, since.value.month]).toEqual([text, date.slice(0, 7)]);
        expect([text, months?.sure ?? false]).toEqual([text, false]);
      }),
      { numRuns: runs(800) },
    );
  });
});

describe('what several numbers say together', () => {
  const small = fc.integer({ min: 2, max: 9 });
  const group = fc.integer({ min: 2, max: 30 });
  const wage = fc.integer({ min: 10, max: 90 }).map((value) => value * 100);

  test('pairs are two people each', () => {
    const forms: readonly (readonly [Tongue, (count: number) => string])[] = [
      ['zh', (count) => `${count}对夫妻`],
      ['zh', (count) => `${inHan(count)}对姐妹`],
      ['en', (count) => `${count} couples`],
      ['en', (count) => `${inEnglish(count)} married couples`],
    ];
    fc.assert(
      fc.property(small, fc.constantFrom(...forms), (count, [of, write]) => {
        expect(read(of, 'people', write(count)).people).toEqual({
          value: { low: 2 * count, high: 2 * count },
          sure: true,
        });
      }),
      { numRuns: runs(200) },
    );
  });

  test('groups that are all as large are multiplied, and read back', () => {
    const forms: readonly (readonly [Tongue, (count: number, size: number) => string])[] = [
      ['zh', (count, size) => `${count}个班，一班${size}个`],
      ['zh', (count, size) => `${count}车人，每车坐${size}个`],
      ['en', (count, size) => `${count} vans of ${size}`],
      ['en', (count, size) => `${inEnglish(count)} vans, ${size} in each`],
    ];
    fc.assert(
      fc.property(small, group, fc.constantFrom(...forms), (count, size, [of, write]) => {
        const all = count * size;
        const { people } = read(of, 'people', write(count, size));
        expect([write(count, size), people]).toEqual([
          write(count, size),
          { value: { low: all, high: all }, sure: false },
        ]);
      }),
      { numRuns: runs(300) },
    );
  });

  test('who is told one by one is counted with me', () => {
    const others = fc.subarray(['小刘', '大壮', '老彭', '我哥', '我嫂子'], { minLength: 1 });
    fc.assert(
      fc.property(others, small, (names, more) => {
        const text = `我、${names.join('、')}，还有广西来的${more}个`;
        const all = 1 + names.length + more;
        const { people } = read('zh', 'people', text);
        expect([text, people]).toEqual([text, { value: { low: all, high: all }, sure: true }]);
      }),
      { numRuns: runs(200) },
    );
  });

  test('sums told one behind the other are added, whichever word parts them', () => {
    const forms: readonly (readonly [Tongue, (a: number, b: number) => string])[] = [
      ['zh', (a, b) => `一笔${a} 一笔${b}`],
      ['zh', (a, b) => `我的${a}，他的${b}`],
      ['zh', (a, b) => `扣了两次，第一次${a}第二次${b}`],
      ['en', (a, b) => `one of ${a} and one of ${b}`],
      ['en', (a, b) => `mine ${a}, his ${b}`],
    ];
    fc.assert(
      fc.property(wage, wage, fc.constantFrom(...forms), (a, b, [of, write]) => {
        fc.pre(a !== b);
        const { money } = read(of, 'howmuch', write(a, b));
        const all = (a + b) * 100;
        if (money?.sure === true)
          expect([write(a, b), money.value]).toEqual([write(a, b), { low: all, high: all, monthly: false }]);
        expect([write(a, b), money?.value.low]).toEqual([write(a, b), all]);
      }),
      { numRuns: runs(300) },
    );
  });

  test('what the worker owes is no claim, and a hedge or another rate is never kept in silence', () => {
    const forms: readonly (readonly [Tongue, (sum: number) => string])[] = [
      ['zh', (sum) => `老板说我欠他${sum}`],
      ['zh', (sum) => `顶多${sum}块钱`],
      ['en', (sum) => `says we owe him ${sum}`],
      ['en', (sum) => `at most ${sum}`],
      ['en', (sum) => `3 shifts at ${sum} and one at double`],
      ['tl', (sum) => `utang ko daw sa kanila ${sum}`],
    ];
    fc.assert(
      fc.property(wage, fc.constantFrom(...forms), (sum, [of, write]) => {
        expect([write(sum), read(of, 'howmuch', write(sum)).money?.sure ?? false]).toEqual([
          write(sum),
          false,
        ]);
      }),
      { numRuns: runs(200) },
    );
  });

  test('so many days at so much are multiplied in Tagalog as well', () => {
    fc.assert(
      fc.property(group, wage, fc.boolean(), (days, rate, isBehind) => {
        const text = isBehind ? `${days} araw sa ${rate}` : `${rate} sa isang araw, ${days} na araw`;
        const { money } = read('tl', 'howmuch', text);
        const all = days * rate * 100;
        expect([text, money]).toEqual([text, { value: { low: all, high: all, monthly: false }, sure: true }]);
      }),
      { numRuns: runs(200) },
    );
  });

  test('a thousand and a digit behind 零 may leave its hundreds out', () => {
    fc.assert(
      fc.property(small, small, fc.boolean(), (thousands_, ones, isCounted) => {
        const text = `${inHan(thousands_)}千零${inHan(ones)}${isCounted ? '块' : ''}`;
        expect([text, read('zh', 'howmuch', text).money?.sure]).toEqual([text, isCounted]);
      }),
      { numRuns: runs(100) },
    );
  });
});

describe('any text', () => {
  const readers = [moneyIn, monthsIn, sinceIn, peopleIn];
  const telling = fc.constantFrom(
    ...'1 12 1,2 3/8 5000 一 两 十 百 千 万 个 月 年 天 人 元 块 . , ， 、 。 : / - x * k w a an and half per each since from to or not ½ 零 半 多 几 来 每 欠 给了 一共 春节 去年 12月 may £ ¥ $ buwan libo isang po me + us'.split(
      ' ',
    ),
    ' ',
  );
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.array(telling, { maxLength: 60 }).map((parts) => parts.join('')),
    fc.array(telling, { maxLength: 60 }).map((parts) => parts.join(' ')),
  );

  test('is read without an accident, and gives numbers within bounds', () => {
    fc.assert(
      fc.property(tongue, fc.constantFrom(...questionsAsked), anyText, (of, question, text) => {
        const { money, months, people, since } = read(of, question, text);
        for (const span of [money, months, people]) {
          if (span === undefined) continue;
          expect(span.value.low).toBeLessThanOrEqual(span.value.high);
          expect(Number.isFinite(span.value.high) && span.value.low > 0).toBe(true);
        }
        for (const whole of [money, people])
          if (whole !== undefined)
            expect(Number.isSafeInteger(whole.value.low) && Number.isSafeInteger(whole.value.high)).toBe(
              true,
            );
        if (since !== undefined)
          expect(since.value.month >= '1996-11' && since.value.month <= '2026-11').toBe(true);
      }),
      { numRuns: runs(800) },
    );
  });

  test('gives each of its places to one thing only', () => {
    fc.assert(
      fc.property(tongue, anyText, (of, text) => {
        const { items } = scanned(askedIn(of, 'howmuch', text));
        for (const [n, item] of items.entries()) {
          expect(item.end).toBeGreaterThanOrEqual(item.start);
          expect(item.start).toBeGreaterThanOrEqual(items[n - 1]?.end ?? 0);
          expect(item.index).toBe(n);
        }
      }),
      { numRuns: runs(800) },
    );
  });

  test.each([
    '1,',
    '1 ',
    '一',
    '万',
    '个',
    'and ',
    '一个月',
    '5000每月',
    '0.',
    '3/',
    '二〇',
    'a ',
    '+44 ',
    '每',
    '不是1',
    '我',
    'hindi ',
  ])('of sixteen hundred characters is read to its end: %s', (part) => {
    const text = part.repeat(Math.ceil(1600 / part.length)).slice(0, 1600);
    for (const of of tongues)
      for (const reader of readers) expect(() => reader(askedIn(of, 'howmuch', text))).not.toThrow();
  });
});
