/** How many are in danger where a text tells of others than the writer: 里面还关着两个人, "two lads gone down in the grain". */
import type { Reading, Span } from '../meaning.ts';
import { chineseNumeralAt } from '../numbers/chinese-numeral.ts';
import { saysAnywhere } from './beside.ts';
import { people } from './companions.ts';
import { numberInGroup } from './groups-alike.ts';
import type { Scan } from './item.ts';

const countInChinese =
  '(?<![几数好一二三四五六七八九十百\\d])([二三四五六七八九]?十几|[一二三四五六七八][二三四五六七八九]|[二三四五六七八九]十[一二三四五六七八九]?|[\\d二两三四五六七八九]|十[一二三四五六七八九]?|\\d{2})';
const trappedThem =
  '多?个(?:人|瓦工|木工|钢筋工|电工|杂工|架子工|工人|工友|工|老乡|兄弟|师傅|同事|女工|搬货的|干活的|焊工|小伙子?)?(?=$|[\\s,，。!！]|还|都|没|在(?![干做上吃住睡玩聊])|被|一个|喊|叫|挂|困|埋|压|闷|关|卡|吊|不|出不|上不|下不|快|等|呢|啊|趴|躺)';
const trappedInside =
  '(?:还|就|已经|正)*(?:出不来|上不来|下不来|出不去|下不去|挂|困|埋|压|闷|关|卡|吊|被困|被埋|被压|被关|被锁|没(?:上得?来|出得?来|下得?来|爬上来|动静|声音?)|在(?:里|上|下|底)(?:面|头|边|下)?(?!.{0,4}[干做打]))';
const trappedInChinese: readonly RegExp[] = [
  new RegExp(
    `(?:里|上|下|底|船|车|楼|井|坑|洞|架子|吊篮|罐|仓|棚)(?:面|头|边|下|上|里|底)(?:还|都|就|也)*(?:有|关着?|困着?|闷着?|躺着?|埋着?|压着?|挂着?|吊着?|卡着?|趴着?|坐着?|站着?|剩)(?:了)?${countInChinese}${trappedThem}`,
    'u',
  ),
  new RegExp(`(?:闷|困|埋|压|堵|卡|吊|锁)(?:住|着|了|在里面)?(?:了)?${countInChinese}${trappedThem}`, 'u'),
  new RegExp(
    `(?:下去|掉下去|砸下去|滑下去|滚下去|昏过去|昏倒|晕倒|熏倒|栽进去|掉进去)了?${countInChinese}${trappedThem}`,
    'u',
  ),
  new RegExp(
    `${countInChinese}多?个(?:工友|老乡|兄弟|师傅|同事|人|工人|瓦工|木工|焊工|电工|小工|大工|女工|伙计|小伙子?)?${trappedInside}`,
    'u',
  ),
];

const countInEnglish = '(\\d{1,2}|two|three|four|five|six|seven|eight|nine|ten)';
const trappedInEnglish: readonly RegExp[] = [
  new RegExp(
    `(?<![\\w.])${countInEnglish} (?:of (?:us|them|ours|the lads)|[a-z]+ )?(?:of )?(?:lads|men|people|workers|guys|blokes|mates|them|ours)?(?: (?:are|is|have|has|still|just|now|been|got|went|gone|fell))* ?(?:(?:gone |went |fell |still )(?:down|in|under|inside)(?: (?:in|there|under|it))*|down(?: (?:in|there))+|trapped|stuck|buried|under)(?= ?(?:$|[,.!]| the| a| in| it| there| under| and| we| cant| not| no))`,
    'u',
  ),
];
/** "Noong Mayo 3", alas 3: a day or an hour. */
const noDayBefore =
  '(?<!(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december|enero|pebrero|marso|abril|mayo|hunyo|hulyo|agosto|setyembre|oktubre|nobyembre|disyembre|ika|ika-|alas|alas-|a) ?)';
const tagalogCount = `(?<![\\w.,])(${noDayBefore}\\d{1,2}|dalawa|tatlo|apat|lima|anim|pito)(?:ng)?(?= |$|[,.!])(?! (?:na )?(?:araw|oras|buwan|linggo|metro|palapag|talampakan|feet|ft|floors?|am|pm)(?![a-z]))`;
const tagalogInside =
  '(?:nasa loob|sa loob(?! ng \\d)|sa ilalim|natabunan|nakulong|naipit|nahulog|nalaglag|nalunod)';
const trappedInTagalog: readonly RegExp[] = [
  new RegExp(`(?<![a-z])${tagalogInside}[^,.]{0,30}?(?<![a-z])${tagalogCount}`, 'u'),
  new RegExp(`(?<![a-z])${tagalogCount}[^,.]{0,20}?(?<![a-z])${tagalogInside}`, 'u'),
];

/** 七八个, 二十几个: from so many to so many. */
const spanInGroup = (said: string): Span | undefined => {
  const count = numberInGroup(said);
  if (count !== undefined) return { low: count, high: count };
  const found = chineseNumeralAt(said, 0);
  return found !== undefined && found.end === said.length && !Number.isNaN(found.low) ? found : undefined;
};

const trappedCount = (text: string): Span | undefined =>
  [...trappedInChinese, ...trappedInEnglish, ...trappedInTagalog]
    .map((form) => spanInGroup(form.exec(text)?.[1] ?? ''))
    .find((count) => count !== undefined && count.low > 1);

/** 门从外面扣上了, 吊篮断了: words of wages that are none. */
const speaksOfWages =
  /[钱薪欠]|工资|[块元]|[发给结]过?[了的]?$|(?<![a-z])(?:pay|paid|unpaid|wages?|owe[ds]?|money|salary|sahod|sweldo|suweldo|bayad|utang|pera)(?![a-z])|£|₱/u;

/** Wages are not spoken of beside it: else those who are owed would be meant. */
export const peopleTrapped = (scan: Scan): Reading<Span> | undefined => {
  if (saysAnywhere(scan, 'owed', 'unpaid', 'short', 'cut') && speaksOfWages.test(scan.text)) return undefined;
  const count = trappedCount(scan.text.replaceAll('俩', '两个').replaceAll('仨', '三个'));
  return count === undefined ? undefined : people(count.low, count.high, true);
};
