/** Texts as phones send them, for the property tests of the dialogue: real ones, hostile ones, roads of several. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';

/** What people type, from the corpus of the understanding; written for it, firms and people invented. */
const corpus = readFileSync(
  new URL('../domain/understanding/corpora/utterances.tsv', import.meta.url),
  'utf8',
)
  .split('\n')
  .slice(1)
  .flatMap((line) => line.split('\t')[3] ?? []);

const plain = [
  '1',
  '2',
  '3',
  '7',
  '8',
  '0',
  'yes',
  'no',
  '没有',
  '对',
  '18000, 3 months',
  'Longhua',
  '龙华',
  '我叫张卫',
  'oo po',
  'wala po',
  'dalawang buwan, 12000 kada buwan',
  'Kirkstall Road, Leeds',
  '£2700 for 6 weeks',
  'Quezon City',
  '？',
];
/** Answers to questions: no word that asks for anything. */
export const plainText: fc.Arbitrary<string> = fc.constantFrom(...plain);

const words = [
  ...['HELP', 'STOP', 'START', 'STATUS 9X3T', 'ADD he came', 'CALL', 'LANG', 'TEST', 'JOIN abc', '1 9X3T'],
  ...[
    'WITHDRAW 9X3T',
    'RETALIATION 9X3T',
    'RETALIATION',
    'DISAGREE 8CHRT',
    'ADD 9X3T he came',
    'TULONG',
    'TIGIL',
  ],
  ...[
    '帮助',
    '停止',
    '开始',
    '状态9X3T',
    '补充 还有',
    '电话',
    '语言',
    '测试',
    'withdraw 9x3t',
    '报复',
    '撤回',
  ],
];

const hostileTexts: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 400 }),
  fc.string({ unit: 'binary', maxLength: 2000 }),
  fc.constantFrom(
    ...[
      '',
      ' ',
      '\u200b',
      '\u202e1',
      '？？？',
      '{{number}}',
      '<b>',
      '"; drop table',
      '\ud800',
      '👍'.repeat(300),
    ],
    ...[
      '1'.repeat(1600),
      '9'.repeat(400),
      '万'.repeat(500),
      'a '.repeat(800),
      '-'.repeat(1600),
      '一二三四'.repeat(90),
      'they did not pay us '.repeat(2000),
    ],
  ),
);

/** Texts that can be heard by somebody in danger, and need no second look. */
export const dangerTexts = [
  ...['DANGER', '危险', '救命啊', 'Danger!', 'I am in danger', '脚手架快倒了，救命啊！上面还有人'],
  ...['有人被埋了！！！', 'help someones trapped', '不好了出事了，有人掉下来了'],
  ...['nasusunog ang pabrika, may tao pa sa loob', 'the scaffold is falling, someone is under it'],
] as const;

export const anyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...plain) },
  { weight: 3, arbitrary: fc.constantFrom(...words) },
  { weight: 5, arbitrary: fc.constantFrom(...corpus) },
  { weight: 2, arbitrary: hostileTexts },
);

/** A complaint as it is told, as far as somebody gets before they say something else. */
const told = ['hello', '1', 'Longhua', 'Liyuan Ltd', '18000, 3 months', '12', 'no', 'Li Wei'] as const;
const beginnings = fc.nat({ max: told.length }).map((most) => told.slice(0, most));

/** One phone's texts in order: from nowhere, or from the middle of a complaint. */
export const roads = (most: number, least = 0): fc.Arbitrary<readonly string[]> =>
  fc
    .tuple(beginnings, fc.array(anyText, { minLength: least, maxLength: most }))
    .map(([begun, texts]) => [...begun, ...texts]);

/** A complaint told to its end, with other texts on the way, and sent. */
export const toldInFull = (most: number): fc.Arbitrary<readonly string[]> =>
  fc
    .tuple(fc.nat({ max: told.length }), fc.array(anyText, { maxLength: most }))
    .map(([at, texts]) => [...told.slice(0, at), ...texts, ...told.slice(at), '1', 'yes']);

/** The texts of somebody who joins workmates, from nowhere or with a complaint of their own begun. */
export const joinsOthers = (most: number): fc.Arbitrary<readonly string[]> =>
  fc
    .tuple(roads(2), fc.array(anyText, { maxLength: most }), fc.boolean())
    .map(([begun, texts, again]) => [
      ...begun,
      'JOIN TRAK-P7RE-NGJX',
      ...texts,
      ...(again ? ['JOIN TRAK-P7RE-NGJX'] : []),
      '£2700 for 6 weeks',
      'Ana Cruz',
      '1',
    ]);
