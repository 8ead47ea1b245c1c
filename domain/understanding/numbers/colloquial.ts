/** Sums and times in slang and dialect, as the plain words they stand for: 三旧水, 四张红的, 半拉月, "a monkey", "tree tousand", 9,2oo. */

import { inPlainEnglish } from '../words/plain-english.ts';
import { sumsInDialect } from '../words/sums-in-dialect.ts';
import { doubtSign } from './doubt-sign.ts';
import { withLots } from './lots.ts';
import { withSpokenDigits } from './spoken-digits.ts';
import { withTimesPaid } from './times-paid.ts';

type Spelling = readonly [said: RegExp, plain: string];

const notSeen = '(?:没有?|未|冇|木有|莫得|没得|不曾|冒|唔)';
const come =
  '(?:见过?着?到?|看到?过?|瞧见|拿到?过?|收到?过?|领到?过?|给过?|畀过?|发过?|到手|到账|进账|落袋|[瞅瞧][着见]过?|[看摸捞落沾碰][着到]过?|结过?|付过?)';
const penny =
  '(?:一|半)(?:分|毛|毫子?|个?仙|蚊|个?子儿?|个?大子儿?|个?铜板|厘|角|个?钢镚儿?|块(?=钱))(?:钱|银子|票子)?';

const chinese: readonly Spelling[] = [
  // 一毫子都未见过, 三个月冇看到一分钱: not a penny
  [new RegExp(`${penny}(?:(?:都|也)${notSeen}${come}?过?|${notSeen}${come}过?)`, 'gu'), '一分没给'],
  [new RegExp(`${notSeen}${come}过?${penny}`, 'gu'), '没给'],
  // 一个月都没给, 一天都没有: not even one
  [/一(?:个月|天|日|年|次|回)(?:都|也)(?=没|冇|未|不)/gu, '都'],
  // 万二, 每日百五, 千八: the first numeral is one
  [
    /(?<=^|[\s,，。欠系是差约共总我佢俺日天月个给])(?!万一|千万|百万)([万千百])(?=[一二三四五六七八九](?![十百千万\d一二三四五六七八九]))/gu,
    '一$1',
  ],
  // a banknote of a hundred
  [/张(?:红的?票子?|红的|大红的?|红钞|红票|百元大钞|百元钞|毛爷爷|老人头|一百的)|[旧嚿舊]水/gu, '红票'],
  [/半拉子?(?=月|年|天)|半个拉(?=月)/gu, '半个'],
  [/仨(?=月|年|礼拜|星期)/gu, '三个'],
  // 半年没发了 一个月到手3500: the month's wage, where nothing else was due
  [
    /(?<=[一每]个?月)(?<!(?:讲|说|谈|答应|合同|应|本来|该)[\s\S]{0,24})到手(?:的|有|是)?(?=[\d一二两三四五六七八九])/gu,
    '',
  ],
  [/一整(?=年|个月|个礼拜|个星期|周|天)/gu, '一'],
  [/俩(?=月|礼拜|星期)/gu, '两个'],
  // 拖咗成两个月: nearly so long
  [/(?<=[拖欠压做干等])咗/gu, '了'],
  [/(?<=[拖欠压做干等]了?)成(?=[一二两三四五六七八九十半\d]+个?(?:月|年|礼拜|星期))/gu, '快'],
  // 四万二 我跟我哥合一块的, 俩人一块干的: together, and no sum
  [/(?<=合|在|到|凑|加|都|人|哥|弟|我|他|她|们|俩|仨)一块儿?(?![钱\d一二两三四五六七八九])/gu, '一起'],
  // 一万块不到 八千多: the second says it more narrowly
  [
    /(?:冇|没)?[\d一二两三四五六七八九十百千万]+(?:块|元)?钱?不到[\s,，]+(?=[\d一二两三四五六七八九十百千万]{1,6}多)/gu,
    '',
  ],
  // 该发5000只发了3800: only, and no animals
  [/(?<=\d)只(?=[发给拿到收结付打领得有])/gu, ',只'],
  // 7、8月各4500: so much for each of them
  [/(?<=[\d一二两三四五六七八九十]个?月份?)(?:各|分别(?:是|都是)?)(?=[\d一二两三四五六七八九])/gu, '每月'],
  // 不算加班8000 算上加班9500: the second is the whole
  [
    /(?:不算|没算|不含|不连|除了?)(\p{Script=Han}{1,4}?)(?:是|有)?[\d一二两三四五六七八九十百千万]{1,8}(?:块|元)?[\s,，]*(?:算上|加上|连上|连|含)\1(?:一共|总共|就|是|有)*(?=[\d一二两三四五六七八九])/gu,
    '一共',
  ],
  // 这都第5个月了: four are over
  ...['二', '三', '四', '五', '六', '七', '八', '九'].map(
    (nth, n): Spelling => [
      new RegExp(`第(?:${nth}|${n + 2})个月(?=了(?!才|就|又))`, 'gu'),
      `${n + 1}到${n + 2}个月`,
    ],
  ),
  // 三万差五百: less so little
  [
    /(?<=[\d一二两三四五六七八九十百千万](?:块|元)?)[\s,，]{0,2}差(?=[一二两三四五六七八九]?[十百](?![\d一二两三四五六七八九万千])|\d{2,3}(?!\d|万|千))/gu,
    '减去',
  ],
];

const latin: readonly Spelling[] = [
  // "me an ma wife", "fur 6 weeks", as in Scotland
  [
    /(?<![a-z])ma (?=(?:wife|husband|man|brother|sister|mate|pal|son|lad|daughter|dad|da|mum|mam|cousin|uncle|wages?|pay|money|boss|gaffer)(?![a-z]))/gu,
    'my ',
  ],
  [/(?<=(?<![a-z])(?:me|i|myself)) an (?=my )/gu, ' and '],
  [
    /(?<![a-z])fur (?=(?:\d{1,2}|an?|the|about|two|three|four|five|six|seven|eight|nine|ten) (?:last )?(?:weeks?|months?|days?|years?|wks?|fortnight)(?![a-z]))/gu,
    'for ',
  ],
  [
    /(?<![a-z])(?:tree|free)(?= (?:tousand|thousand|fousand|hundred|hundrid|hunner|grand|months?|weeks?)(?![a-z]))/gu,
    'three',
  ],
  [/(?<![a-z])(?:fousand|fahsand|thoosand|tousan|tousands|thousan)(?![a-z])/gu, 'thousand'],
  [/(?<![a-z])(?:hunner|hunnert|hunnerd|hundrid|hunned|undred)(?![a-z])/gu, 'hundred'],
  [/(?<![a-z])(?:an|n|and) a? ?arf(?![a-z])/gu, 'and a half'],
  // slang of the money markets
  [/(?<![a-z])a monkey(?![a-z])/gu, `${doubtSign}500 quid`],
  [/(?<![a-z])a pony(?![a-z])/gu, `${doubtSign}25 quid`],
  [/(?<![a-z])a bag of sand(?![a-z])/gu, `${doubtSign}1000 quid`],
  [
    /(?<![a-z])(?:a )?ton (?:and )?(?=(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?![a-z]))/gu,
    `${doubtSign}one hundred and `,
  ],
  // one thousand, seven hundred and five
  [/(?<=thousand|million|libo|libong), (?=(?:and )?[a-z]+ (?:hundred|and |pounds?|pesos?))/gu, ' '],
  // "third month running", pangalawang kinsenas na: so many by now
  ...(['second', 'third', 'fourth', 'fifth', 'sixth'] as const).map(
    (nth, n): Spelling => [
      new RegExp(
        `(?<![a-z])(?:the )?${nth} (month|week|payday) (?:runn?ing|in a row|on the trot|now)(?![a-z])`,
        'gu',
      ),
      `${n + 2} $1s`,
    ],
  ),
  ...(['pangalawa', 'pangatlo', 'pang-apat', 'panglima', 'pang-anim'] as const).map(
    (nth, n): Spelling => [
      new RegExp(`(?<![a-z])${nth}(?:ng|n| na)? (?=(?:kinsenas|buwan|linggo|cut))`, 'gu'),
      `${n + 2} `,
    ],
  ),
  // "2 of my 5 weeks": two weeks
  [
    /(?<![\w.,])(\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten) (?:out )?of (?:my |the |our |those |these |his )?(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?=(?:months?|mths?|weeks?|wks?|days?|nights?|shifts?|hours?|hrs?)(?![a-z]))/gu,
    '$1 ',
  ],
  [
    /(?<![\w.,])(\d{1,2}|isa|dalawa|tatlo|apat|lima|anim) sa (?:aking )?(?:\d{1,2}|dalawang|tatlong|apat na|limang|anim na|pitong|walong) (?=(?:na )?(?:buwan|linggo|araw|kinsenas)(?![a-z]))/gu,
    '$1 ',
  ],
  [/(?<![a-z])(half a|a|\d{1,2}) (?:yr|y)(?![a-z])/gu, '$1 year'],
  // "half a year nearly"
  [
    /(?<![\w.])((?:half an?|an?|\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven) (?:years?|months?|weeks?|fortnights?)) (?:nearly|almost|just about)(?=$|[.,!])/gu,
    'nearly $1',
  ],
  // "ten month near enough"
  [
    /(?<![\w.])((?:half an?|an?|\d{1,2}|[a-z]{3,8}) (?:years?|months?|weeks?|fortnights?)),? (?:near enough|nearabouts|near as damn it)(?=$|[.,!])/gu,
    'about $1',
  ],
  // "2150 a month, nothing for the last three"
  [
    /(?<=(?:a|per|each|every) (?:month|week).*(?:for|of) the (?:last|past) (?:two|three|four|five|six|\d))(?=[.!]?$)/gu,
    ' months',
  ],
  [
    /(?<![\w.])([2-9])(?:nd|rd|th) (month|week|payday) (?:runn?ing|in a row|on the trot|now)(?![a-z])/gu,
    '$1 $2s',
  ],
  // "23 grand near enough", "22k more or less", mga 18k siguro
  [
    /(?<![\w.,≈]|(?<![a-z])(?:or|to|o|and|hanggang) )((?:£|php ?|p|₱)?\d[\d,]*(?:\.\d+)?(?: ?(?:k|grand|thousand|quid|pounds?|pesos?|mil|libo))?)(?:,? (?:near enough|near as damn it|more or less|give or take|or thereabouts|thereabouts|roughly|humigit kumulang|siguro|yata))(?=$|[,.!?;])/gu,
    'about $1',
  ],
  // "over 900 but under a grand", mahigit sampung libo pero di aabot ng labing-isa
  [
    /(?<![a-z])(?:over|more than|above|mahigit|higit|lampas)(?: sa)? ((?:£|php ?|p|₱)?[\w.,-]{1,12}(?: (?:na )?(?!but|and|pero|tapos)[a-z]{2,9})?),? (?:(?:pero|but|and|tapos) )?(?:(?:it ?s )?(?:under|less than|below|not (?:quite|over|more than))|(?:di|hindi|hnd)(?: pa)? (?:aabot|umabot|lalampas|lumampas|hihigit)(?: (?:ng|sa))?|wala(?:ng)? pang?|kulang(?: sa)?) (?=(?:£|php ?|p|₱)?(?:\d|a |[a-z]+))/gu,
    '$1 to ',
  ],
  // "three hundred fifty, not thousand, hundred"
  [
    /(?<=(?:hundred|thousand|grand|libo|daan|mil)(?: [a-z]+){0,2}),? (?:(?:not|hindi) (?:thousand|hundred|grand|libo|daan|mil)s?(?:,? (?:hundred|thousand|grand|libo|daan|mil)s?)?|(?:hundred|thousand|grand|libo|daan),? (?:not|hindi) (?:thousand|hundred|grand|libo|daan)s?)(?=[.!]?$)/gu,
    '',
  ],
  // "day 40 now", "today is day 40"
  [
    /(?<![a-z])(?:(?:today|now|this|it) ?(?:is|s) day (\d{2,3})(?: now| today)?|(?<=^)day (\d{2,3})(?: now| today)?)(?=[.,!]|$)/gu,
    '$1$2 days',
  ],
  // every second week is a pay day
  [/(?<![a-z])cut ?-?offs?(?![a-z])/gu, 'kinsenas'],
  [/(?<![a-z])byahe(?![a-z])/gu, 'biyahe'],
];

/** 一共是 9 4 5 0: figures told one by one. */
const withFiguresTogether = (text: string): string =>
  text.replace(
    /(?<=(?:一共|总共|总数|共|是|欠|total|total is|its|owed|kabuuan|¥|£|₱)[是:： ]{0,3})[1-9](?: \d){3,5}(?= ?(?:$|[,，。.!块元]|quid|pounds|pesos))/gu,
    (figures) => figures.replaceAll(' ', ''),
  );

/** 9,2oo, 2,o5o, 1o60: as many noughts as there are letters. */
const withNoughts = (text: string): string =>
  text
    .replace(/(?<=\d,)(?=[\do]*\d)(?=[\do]*o)[\do]{3}(?![\da-z])/gu, (figures) =>
      figures.replaceAll('o', '0'),
    )
    .replace(/(?<![a-z\d])\d[\do]{2,6}(?![a-z\d])/gu, (figures) => figures.replaceAll('o', '0'))
    .replace(/(?<=\d[\d,.]*)o{2,}(?![a-z])|(?<=\d,\d{0,2})o(?![a-z])/gu, (letters) =>
      '0'.repeat(letters.length),
    );

const latinWord = /(?<![\p{L}\d'])[a-z]{3,9}(?![\p{L}\d'])/gu;

/** "Aboot hauf a year", "sice september": as it is written else. */
const withPlainEnglish = (text: string): string =>
  text.replace(latinWord, (word) => inPlainEnglish.get(word) ?? word);

const oddTens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/** "20 odd weeks": up to the next ten. */
const withOddTens = (text: string): string =>
  text.replace(
    /(?<![\w.,£])(\d?\d0|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)[ -]odd (?=(?:weeks?|wks?|days?|months?|of us|people|men|lads|workers)(?![a-z]))/gu,
    (_, said: string) => {
      const low = oddTens.includes(said) ? (oddTens.indexOf(said) + 2) * 10 : Number(said);
      return `${low} to ${low + 9} `;
    },
  );

/** 1 3 5 0 0, and nothing else: digit by digit. */
const withoutGaps = (text: string): string =>
  /^\s*\d(?: \d){3,6}\s*$/u.test(text) ? text.replace(/ /g, '') : text;

/** 五张红的 … 还差二十三张: notes of a hundred, all of them. */
const inNotes = (text: string): string =>
  text.includes('红票') ? text.replace(/(?<=[\d一二两三四五六七八九十百])张/gu, '红票') : text;

/** Lower case, simplified characters. */
export const inPlainWords = (text: string): string =>
  inNotes(
    withLots(
      withTimesPaid(
        [...sumsInDialect, ...chinese, ...latin].reduce(
          (so, [said, plain]) => so.replace(said, plain),
          withSpokenDigits(
            withoutGaps(withFiguresTogether(withNoughts(withOddTens(withPlainEnglish(text))))),
          ),
        ),
      ),
    ),
  );
