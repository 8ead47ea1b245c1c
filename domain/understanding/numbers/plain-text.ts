/** A text as numbers are looked for in it: lower case, simplified characters, pinyin as characters. */

import { inSimplified } from '#domain/terms/traditional.ts';
import type { Asked } from '../meaning.ts';
import { isInPinyin } from '../text/hearing.ts';
import { lowered, withPlainAnd } from '../text/spelling.ts';
import { pinyinPhrases } from '../words/pinyin.ts';
import { inPlainWords } from './colloquial.ts';
import { doubtSign } from './doubt-sign.ts';
import { phraseAt, phraseBook } from './phrase.ts';
import { withShortThousands } from './short-thousands.ts';

const longest = 1600;
const han = /\p{Script=Han}/u;
const pinyin = phraseBook(Object.entries(pinyinPhrases));

/** 工 资 什 么: single characters with a space between each are words all the same. */
const closedUp = (text: string): string =>
  text.replace(/(?<![^ ])(?:\p{Script=Han} ){2,60}\p{Script=Han}(?![^ ])/gu, (found) =>
    found.replaceAll(' ', ''),
  );

/** The characters for the phrases of a pinyin text; words that are no such phrase stay. `shi` before a numeral stays doubtful. */
const inCharacters = (text: string): { readonly text: string; readonly share: number } => {
  let written = '';
  let known = 0;
  let words = 0;
  for (let at = 0; at < text.length; ) {
    const found = phraseAt(pinyin, text, at);
    if (found !== undefined) {
      written += found.meaning;
      at += found.length;
      known += 1;
      words += 1;
      // the space between two syllables is none between two characters
      if (text.charAt(at) === ' ' && phraseAt(pinyin, text, at + 1) !== undefined) at += 1;
      continue;
    }
    const word = /^(?:[a-z]+|.)/su.exec(text.slice(at, at + 40))?.[0] ?? text.charAt(at);
    if (/[a-z]/.test(word)) words += 1;
    written += word;
    at += word.length;
  }
  const joined = written.replace(
    /(?<=\p{Script=Han}) (?=[\p{Script=Han}\d])|(?<=\d) (?=\p{Script=Han})/gu,
    '',
  );
  return { text: doubted(joined), share: words === 0 ? 0 : known / words };
};

/**
 * `shi` is 十 and 是, a last `ba` 八 and 吧: a number that one of them belongs to is read with doubt. The sign for it stands before
 * the number or behind it.
 */
const doubted = (text: string): string =>
  text
    // shi 4 ge ren: 是
    .replace(/十(?=\d)/g, '是')
    // nobody says nineteen thousand: 是九千
    .replace(/(?<![一二两三四五六七八九百千万])十(?=[一二两三四五六七八九][千百])/g, '是')
    .replace(/(?<![一二两三四五六七八九百千万])十(?=[一二三四五六七八九](?:个|万))/g, `${doubtSign}十`)
    .replace(/(?<=[千万百])八$/, `八${doubtSign}`)
    .replace(/(?<=[块钱月个人年天])八$/, '吧');

const visayan = ['duha', 'tulo', 'upat', 'lima', 'unom', 'pito', 'walo', 'siyam', 'napulo'];

const isChinese = ({ procedure, language }: Asked): boolean =>
  procedure.jurisdiction.startsWith('cn') || language.startsWith('zh');

const quarters: Readonly<Record<string, number>> = { 一: 3, 二: 6, 两: 6, 三: 9 };
const fractions: Readonly<Record<string, string>> = { '½': '5', '¼': '25', '¾': '75' };

const quarterRuns = ['january to march', 'april to june', 'july to september'];
const quarterNames = ['first', 'second', 'third'];

/** "3 paydays ago, we get paid weekly": how long it is, is said behind. */
const paydaysSaid =
  /(?<![\w.])(\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten) (?:pay ?days|pay packets|pay ?checks|payslips|pays|sahod|sweldo)((?: ago| now| back| missed| na)?[\s,.;-]+.*(?<![a-z])(?:weekly|every (?:week|friday|thursday)|by the week|each week|fortnightly|every (?:two|2|other|second) weeks?|every fortnight|monthly|every (?:4|four) weeks|4 weekly|four weekly|every month|once a month|each month|by the month|buwanan|lingguhan|kinsenas(?:an)?)(?![a-z]).*)$/g;
const paydayUnit = (behind: string): string =>
  /monthly|(?:4|four) week|(?:every|each|a|the) month|buwanan/.test(behind)
    ? 'months'
    : /fortnight|kinsenas|every (?:two|2|other|second)/.test(behind)
      ? 'fortnights'
      : 'weeks';

/** What would be lost with plain digits: 2½ is no 21⁄2, a full-width comma parts numbers but for thousands. */
const withPlainMarks = (text: string): string =>
  text
    .replace(/(\d?)\s?([½¼¾])/g, (_, whole: string, part: string) => `${whole || '0'}.${fractions[part]}`)
    .replace(/^(\D*\d{1,2})，(?=\d万(?:块钱?|元|吧|多)?[。.!！]?$)/u, '$1,')
    .replace(/，(?!\p{Nd}{3}(?!\p{Nd}))/gu, ', ')
    // 一小时24，187个小时: so many hours, and no thousands
    .replace(
      /，(?=\p{Nd}{3}(?:个?(?:小时|钟头|钟|工|班)|天|斤|公斤|平|平米|趟|车|件|单|箱|套|台|米|吨|袋|筐|亩))/gu,
      ', ',
    );

/** Lower case, plain digits, simplified characters. At most 1,600 characters. */
export const plainCharacters = (text: string): string =>
  inPlainWords(closedUp(withPlainAnd(inSimplified(lowered(withPlainMarks(text.slice(0, longest)))))))
    .replace(/(?<=[aeiou])'t(?![a-z])/g, ' at')
    // a word of politeness that stands anywhere
    .replace(/ (?:po|ho)(?![a-z])/g, '')
    .replace(/(?<=[a-z])'(?=[a-z])/g, '')
    .replace(/(?<![a-z])(?:3|three)[ -]quarters of (?:a|the) year(?![a-z])/g, '9 months')
    .replace(/(?<![a-z])(?:an? )?quarter of (?:a|the) year(?![a-z])/g, '3 months')
    .replace(
      /(?<![a-z])(?:the )?(?:(first|second|third|1st|2nd|3rd) quarter|q([123]))(?: of (?:the|this) year)?(?![a-z])/g,
      (_, nth: string | undefined, figure: string | undefined) =>
        quarterRuns[
          Number(figure ?? /^[123]/.exec(nth ?? '')?.[0] ?? quarterNames.indexOf(nth ?? '') + 1) - 1
        ] ?? '',
    )
    .replace(paydaysSaid, (_, count: string, behind: string) => `${count} ${paydayUnit(behind)}${behind}`)
    .replace(
      /差[一二两三几\d]{1,2}[天日](?:就|才)?(?:满|到|够|整)?(?=[\d一二两三四五六七八九十半]{1,3}个?[半月年])/gu,
      '快',
    )
    .replace(/([\d一二两三])个季度/gu, (_, count: string) => `${quarters[count] ?? Number(count) * 3}个月`)
    // "3 twelve hour shifts", 5 12hr shifts
    .replace(
      /(?<![\w.])(\d{1,2}|[a-z]{3,6}) (?:x )?(\d{1,2}|[a-z]{3,8})[ -]?(?:hour|hr)s? (?:shift|day|night)s(?![a-z])/g,
      '$1 days, $2 hours a day',
    )
    .replace(/(?<![a-z])(?:a )?bakers dozen(?![a-z])/g, '13')
    .replace(/(?<![a-z])(?:a |one )?dozen (?:and|n|&) (?:a )?half(?![a-z])/g, '18')
    .replace(/(?<![a-z])(just|only)(?: (?:lil|little|old|ole|poor|wee)){1,2} me(?![a-z])/g, '$1 me')
    // 额跟额哥: 我, as it sounds in the north-west
    .replace(/(?<=^|[\s,，、跟和与同])额(?=[们跟和与哥弟姐妹爸妈]|自己|一个|老[公婆])/gu, '我')
    // dadalawa lang kami: only two
    .replace(
      /(?<![a-z])(?:dadalawa|tatatlo|aapat|lilima|aanim|pipito|wawalo|sisiyam|sasampu)(?= (?:lang|lamang|kami))/g,
      (said) => said.replace(/^(?:[aeiou]|[^aeiou][aeiou])/, ''),
    )
    // tigalawang libo, tigatlo
    .replace(/(?<![a-z])tiga(?=(?:tlo|lawa)(?:ng)?(?![a-z]))/g, 'tig ')
    .replace(/(?<=(?<![a-z])tig )(?:tlo|lawa)/g, (said) => (said === 'tlo' ? 'tatlo' : 'dalawa'))
    // "500 a piece, 4 of us": for each of them, where no pieces are told of
    .replace(
      /^(?=.*(?<![a-z])(?:of us|people|men|lads|workers|guys|girls|we|us|both)(?![a-z]))(?!.*\d ?(?:pieces|pcs|pc)(?![a-z])).*(?<=\d[\dk,.]{0,9}| quid| pounds) a piece(?![a-z])(?! of).*$/gs,
      (said) => said.replace(/ a piece(?![a-z])/, ' apiece'),
    )
    // tig-aapat na libo, tigdadalawang libo, tag-5k: so much for each
    .replace(
      /(?<![a-z])t[ia]g[- ]?(iisa|dadalawa|tatatlo|tatlo|aapat|lilima|aanim|pipito|wawalo|sisiyam|sasampu)(?=ng|[ ,.]|$)/g,
      (_, said: string) =>
        `tig ${said === 'tatlo' ? said : said.replace(/^(?:[aeiou]|[^aeiou][aeiou])/, '')}`,
    )
    .replace(
      /(?<![a-z])t[ia]g[- ]?(?=(?:php ?|p ?|₱)?\d|isa|dalawa|apat|lima|anim|pito|walo|siyam|sampu)(?!.{1,16} kada )/g,
      'tig ',
    )
    // 走了俩, 带俩徒弟
    .replace(/(?<=[带走跑了有和跟同个])俩(?!人|口)/gu, '两个')
    .replace(/(?<=[带走跑了有和跟同])仨(?!人|口)/gu, '三个')
    // six in the Visayas: unom mi kabuok
    .replace(
      /(?<![a-z]|labi[nm]g?[ -])(duha|tulo|upat|lima|unom|pito|walo|siyam|napulo)(?: ka)?(?= (?:mi|kami|ka ?buok|ka ?tawo)(?![a-z]))/g,
      (_, said: string) => `${visayan.indexOf(said) + 2}`,
    )
    .replace(/(?<=\d )mi(?: ka ?buok)?(?![a-z])/g, 'kami')
    // "one of 300 and one of 450"
    .replace(/(?<![a-z])(?:and )?one (?:of|for|is|was) (?=[£₱]?\d{2})/g, 'and ')
    // "so 3400", kaya 3400: what it comes to
    .replace(/(?<![a-z])(?:so|kaya)(?: its| thats| it is| that is)? (?=[£₱]?\d)/g, 'in total ')
    // 13 araw sa 540, 850 sa isang araw
    .replace(/(?<=(?:araw|linggo|oras|buwan|shift|duty|biyahe|piraso)) sa (?=(?:php ?|p ?|₱)?\d)/g, ' @ ')
    .replace(/(?<=\d|[a-z]) sa isang (?=(?:araw|linggo|buwan|oras)(?![a-z]))/g, ' kada ')
    .replace(/(?<![a-z])tag[- ]?(?=(?:php ?|p ?|₱)?\d{2,} kada )/g, '')
    .replace(/(?<![a-z])labing-(?=[a-z])/g, 'labing ')
    // 压两个月, 拖三个月: as if with 了
    .replace(/(?<=[压押拖])(?=[一二两三四五六七八九十\d]{1,2}个[半多来]?月)/gu, '了')
    .replace(/(?<=[\d一二两三四五六七八九十])个(?=[w万](?![a-z]))/gu, '')
    .replace(/至今年/gu, '到今年')
    .replace(/([昨前今])(?:个儿|儿个|儿)/gu, '$1天')
    .replace(/月月(?:都是?)?(?=[\d一二两三四五六七八九])/gu, '每月')
    .replace(/(?<![a-z])each (?=(?:week|month|day|hour|shift)(?![a-z]))/g, 'per ')
    .replace(
      /(?<![a-z])a year last (january|february|march|april|may|june|july|august|september|october|november)(?![a-z])/g,
      '$1 last year',
    )
    // magtatatlong buwan: nearly three
    .replace(
      /(?<![a-z])mag[- ]?(iisang|dadalawang|tatatlong|aapat na|lilimang|aanim na|pipitong|wawalong|sisiyam na|sasampung)(?= (?:buwan|taon|linggo))/g,
      (_, said: string) => `halos ${said.replace(/^([aeiou]|[^aeiou][aeiou])/, '')}`,
    )
    // piso singkwenta: one peso and fifty centavos
    .replace(/(?<![a-z\d] ?)piso (?:singkwenta|singkuwenta)(?![a-z])/g, '1.50 pesos')
    // 日结280: so much a day; 7500 isa: each
    .replace(/日结(?=[\d一二两三四五六七八九])/gu, '日薪')
    .replace(/(?<=\d) isa(?=$|[.,!])/g, ' bawat isa')
    .replace(/➕/gu, '+')
    .replace(/[₱￡]/g, (sign) => (sign === '₱' ? 'php ' : '£'));

/** In a story jiu, shi and yi are 就, 是 and 已 as well: by itself a syllable is no number. */
const loneNumeral =
  /(?<![一二两三四五六七八九十百千万半\d])[一二两三四五六七八九十百千万半几](?![一二两三四五六七八九十百千万个块月天年人多几半])/gu;

/** The same, with pinyin as characters where Chinese is written. */
export const plainText = (asked: Asked): string => {
  const text = withShortThousands(asked, plainCharacters(asked.text));
  if (!isChinese(asked) || han.test(text)) return text;
  const characters = inCharacters(text);
  if (characters.share >= 0.5) return characters.text;
  return isInPinyin(text) ? characters.text.replace(loneNumeral, ' ') : text;
};
