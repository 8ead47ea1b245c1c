/** The place of work in a whole story: where the text says that it is one, and nothing that is not sure. */
import type { NamedPlace } from '#domain/jurisdictions/named-place.ts';
import { namedPlacesIn } from '#domain/jurisdictions/named-places.ts';
import { isUnnamedFirm } from '../employer/firm-words.ts';
import { givenNames } from '../words/given-names.ts';
import { namesOfNoPlace, noTownBehind, notWorkThere } from '../words/place-in-story.ts';

/** Words of a text and where they stand. */
export interface Passage {
  readonly value: string;
  readonly index: number;
  readonly end: number;
}

/** Names that stand side by side are one address: 苏州昆山, "Boston Lincs". */
const chainsOf = (text: string, found: readonly NamedPlace[]): readonly Passage[] => {
  const chains: { index: number; end: number }[] = [];
  for (const { index, end } of found) {
    const last = chains.at(-1);
    if (last !== undefined && /^,?\s?$/u.test(text.slice(last.end, index))) last.end = end;
    else chains.push({ index, end });
  }
  return chains.map(({ index, end }) => ({ index, end, value: text.slice(index, end) }));
};

const notTown = `(?!${noTownBehind.join('|')})`;
/** A town of two or three characters behind its city, where the address ends: 中山小榄 做锁的. */
const townBehind = new RegExp(
  `^${notTown}(?:\\p{Script=Han}{2,6}?(?:镇|乡|街道|村|新区|开发区|港区|工业园区?|园区|区|大道|路|街|巷|港|码头)|[\\d一二三四五六七八九十百]{1,4}(?:团|连)|(?:港区|新区|高新区|开发区|经开区|保税区)|(?:(?!的)\\p{Script=Han}){2,3}(?=$|[\\s,，。、；;(（]|的|那|这|一(?:个|家|处|间|栋)|有(?:个|家|一)|做|打(?!电话)|干(?!部)|摘|种|修|搬|装|干活|上班|工地|项目|楼盘|某|附近|给|帮|跟|后面|前面|对面))`,
  'u',
);

/** 义乌国际商贸城: where thousands work, and everybody knows it. */
const landmark = new RegExp(
  `^${notTown}\\p{Script=Han}{0,5}?(?:商贸城|小商品城|批发城|服装城|建材城|家具城|鞋城|批发市场|农贸市场|水果市场|物流园|工业园|产业园|科技园|软件园|基地|大厦|小区|机场|高铁站|火车站|码头)`,
  'u',
);

/** 坂田街道雪岗路128号, 大石街道万科工地, 华为基地2号门: what an address goes on with. */
const nameSigns = '[^\\P{Script=Han}的了我在上做干有]';
const streetBehind = new RegExp(
  `^(?:${notTown}${nameSigns}{1,6}?(?:路|大道|大街|街|巷|村|社区|工业园|工业区|园区|花园|广场|大厦|基地|小区)|${notTown}${nameSigns}{2,6}?(?:工地|项目部?)(?!里?[有出的])|)(?:\\d{1,5}号[楼门院]?)?(?:\\d{1,3}(?:号楼|栋|座|楼))?`,
  'u',
);

/** 浏阳花炮厂, 东莞石碣皮具厂: a works of no name, so the town before it is where it lies. */
const worksBehind =
  '(?:的|一[个家])?(\\p{Script=Han}{1,4}(?:厂|廠|店|工地|饭店|酒店|餐馆|作坊))(?![长房商主员])';
const townOfWorks = new RegExp(`^(${notTown}\\p{Script=Han}{2}|)${worksBehind}`, 'u');
const otherTownOfWorks = new RegExp(`^()${worksBehind}`, 'u');
const townBeforeWorks = (behind: string): string | undefined => {
  const found = [townOfWorks, otherTownOfWorks].map((form) => form.exec(behind) ?? []);
  return found.find(([, , works = '']) => works !== '' && isUnnamedFirm(works))?.[1] ?? undefined;
};

/** What may stand right before an address in Chinese; 从 and 是…人 say where somebody is from. */
const addressBefore =
  /(?:^|[\s,，。、；;：:(（]|在(?:那个|这个|那边|这边)?|喺|地[方点址](?:就)?是|到|来|于|位于|就在|反正是|就是|这[里边儿]?是)$/u;
/** 去内蒙修路: where somebody went, and what they did there. */
const wentBefore = /(?<!想|要|算|备|叫我|让我|说是?|骗我们?|喊我们?)(?:去|上|往)了?$/u;
const didThere =
  /^(?:那边|那里)?(?:修|建|盖|挖|铺|装|贴|砌|绑|拆|焊|种|摘|挑|养|搬|打工|打零工|干活|干了?|做工?(?!客)|上班|务工|进厂|开(?:车|挖机)|跑(?:车|运输)|包|剥|剪|采|捡|炒|切|杀|宰|割|扫|洗|送|拉|扛|抬|浇|抹|刮|织|绣|踩|喂|放[牛羊]|烧|煮|电焊|焊|保洁|疏果)/u;

/** 给合肥一个物流公司跑长途: whom they work for is there. */
const isFirmThere = (before: string, behind: string): boolean =>
  /(?:给|帮|替|跟)$/u.test(before) &&
  /^(?:的)?(?:一[个家]|某|那[个家]|这[个家])\p{Script=Han}{0,6}(?:公司|厂|店|老板|工地|队|场)/u.test(behind);

/** 沙县小吃, 东莞住院: a dish by the town that it comes from, and where somebody is ill. */
const notWorkedAt = new RegExp(`^(?:${notWorkThere.join('|')})`, 'u');
const chineseChain = (text: string, chain: Passage): Passage | undefined => {
  const before = text.slice(0, chain.index);
  // 我是大连旅顺船厂的: where somebody works, as 我是大连的 is where they are from
  const isOfWorks =
    /[我俺]们?[是系]$/u.test(before) &&
    (townBeforeWorks(text.slice(chain.end)) !== undefined || landmark.test(text.slice(chain.end)));
  const isWentTo = wentBefore.test(before) && didThere.test(text.slice(chain.end));
  const isWorkedHere = /(?:^|[\s,，。；;])$/u.test(before) && didThere.test(text.slice(chain.end));
  if (
    !(addressBefore.test(before) || isOfWorks || isWentTo || isFirmThere(before, text.slice(chain.end))) ||
    /(?:老家|(?<!人)家)在$|从[^\s，,。]{1,8}到$/u.test(before)
  )
    return undefined;
  if (notWorkedAt.test(text.slice(chain.end))) return undefined;
  const works = townBeforeWorks(text.slice(chain.end));
  const known = townBehind.exec(text.slice(chain.end))?.[0];
  const spot = landmark.exec(text.slice(chain.end))?.[0];
  const named = spot ?? (known === undefined || /[厂店廠]/u.test(known) ? (works ?? known) : known) ?? '';
  const town = named + (streetBehind.exec(text.slice(chain.end + named.length))?.[0] ?? '');
  const end = chain.end + town.length;
  const isSaid = isWentTo || isWorkedHere || /(?:在|喺|于)$/u.test(before);
  // 苏州禾潼电子: the city is part of the firm's name, as likely as not
  const runsOn =
    /^\p{Script=Han}/u.test(text.slice(end)) && !/^(?:的|那|这|一|有|某|工地|市|现在)/u.test(text.slice(end));
  if (!isSaid && town === '' && works === undefined && runsOn && chain.value.length < 4) return undefined;
  return { index: chain.index, end, value: text.slice(chain.index, end) };
};

const notAPlaceName = new RegExp(`^(?:${namesOfNoPlace.join('|')})`, 'iu');

/** A point ends a sentence but in "St. Ives". */
const capitalWordOrSaint = String.raw`(?:(?:St|Sta|Sto|Ft|Mt|Brgy)\.|\p{Lu}[\p{L}'’-]+)`;
const placedBehind = new RegExp(
  String.raw`(?<=(?:^|[\s,(])(?:(?:in|near|nr|outside|around|out of|zai|sa|taga)\s+|(?:[Pp]lace|[Ll]ocation|[Tt]own|[Aa]ddress|[Ss]ite)\s*:\s*))(${capitalWordOrSaint}(?:[ -]${capitalWordOrSaint}){0,2})`,
  'gu',
);

const prepositionBefore =
  /(?:^|[,;.(]|\b(?:in|at|near|nr|around|outside|of|zai|sa|ng|dito|nasa|by|round|out of|work(?:ing)?|agency in|factory|farm|site|warehouse|hotel|restaurant|kitchen|yard|cafe|takeaway|nursery|nail bar|salon|wash|plant|packhouse|bakery|laundry|pub|dairy|(?:came|come|sent|brought|moved|visa)\b[^.;,]{0,25} to|place\s*:|location\s*:|town\s*:|address\s*:))\s*$/iu;

/** Chester may be a man. */
const personBefore = /\b(?:boss|mr|mrs|ms|name|called|named|is|manager|owner|foreman|si)\.?\s*$/iu;

const country = /^(?:england|uk|britain|scotland|wales|ireland)$/iu;
/** "dongguan changan zuo muju": in pinyin the town behind its city, up to what is done there. */
const townInPinyin =
  /^ (?!gong|lao|wo|you|zuo|gan|da |xian|shang|dian|de |yi |na |zhe |bu |mei |zai |qian|tuo)([a-z']{4,12}(?<!chang|dian|gongsi|gongdi))(?= (?:zhen |qu )?(?:zuo|gan|da ?gong|shang ?ban|song|ban|xiu|kai|de|na|yi|you) |,|$)/u;

const noPlaceAtAll = new RegExp(`^(?:${namesOfNoPlace.join('|')})$`, 'iu');

/** "live in carer Exmouth, up 24/7", "cockle picking morecambe bay,": a town by which a clause ends. */
const endsClauseBehind =
  /^(?:[.,;!?]|$| (?:bay|centre|docks|quays?)?(?:[.,;!?]|$)| (?:and not|send|no|not|since|for \d)\b)/u;
const streetLast = /\b(?:Rd|Road|St|Street|Lane|Ln|Way|Park)\.? $/u;

const latinChain = (text: string, chain: Passage): Passage | undefined => {
  const before = text.slice(0, chain.index);
  if (/\b(?:from|taga|came)\s*$/iu.test(before) || country.test(chain.value)) return undefined;
  // "San Jose Batangas": the town before its province
  const town =
    /(?<=^|\s)(?:(?:Brgy\.?|Sta?o?\.?|San|Santa|Santo|\p{Lu}\p{Ll}+)[ ,]+){1,3}$/u.exec(before)?.[0] ?? '';
  const beforeTown = before.slice(0, before.length - town.length);
  const isTown =
    (/\b(?:sa|in)\s+$/iu.test(beforeTown) ||
      (/[,.]\s*$/u.test(beforeTown) && /^(?:Brgy|Sta?o?\b|San |Santa |Santo )/u.test(town))) &&
    !town.split(/[ ,]+/u).some((word) => noPlaceAtAll.test(word));
  const start = isTown ? chain.index - town.length : chain.index;
  const area =
    /^ (?:IT|Business|Industrial|Science|Tech|Export) (?:Park|Zone|Estate|Cent(?:er|re))\b|^ (?:[Bb]ay|[Qq]uays?|[Dd]ocks)\b/u;
  const behind = text.slice(chain.end);
  const isInPinyin = /\bzai $/iu.test(before) && /^[a-z]/u.test(chain.value);
  const end =
    chain.end + ((area.exec(behind) ?? (isInPinyin ? townInPinyin.exec(behind) : null))?.[0].length ?? 0);
  const isLast =
    /^[\s.!]*$/u.test(text.slice(chain.end)) &&
    (/^\p{Lu}| /u.test(chain.value) || /,\s*$/u.test(before)) &&
    !personBefore.test(before);
  // "the Lincoln branch"
  const isBranch =
    /^ (?:branch|depot|site|store|warehouse|hub|yard|firm|company|agency|based|restaurant|takeaway|cafe|factory)\b/u.test(
      text.slice(chain.end),
    );
  const isAlone =
    endsClauseBehind.test(behind) &&
    (/^\p{Lu}| /u.test(chain.value) || /^ (?:bay|docks|quays?)\b/u.test(behind)) &&
    (/\p{Ll} $/u.test(before) || streetLast.test(before)) &&
    !/\b(?:mate|friend|brother|sister|cousin|uncle|aunt|lad|chap|bloke|guy|my|from|by)\s*$/iu.test(before) &&
    !personBefore.test(before);
  if (!prepositionBefore.test(text.slice(0, start)) && !isLast && !isBranch && !isAlone) return undefined;
  return { index: start, end, value: text.slice(start, end) };
};

/** "Saltmarsh Hotel, Southwold, from May": what stands in a clause of its own right behind the firm, which was cut out. */
const behindFirm = /(?<= , , ?)(\p{Lu}\p{Ll}[\p{L}'’-]+(?: \p{Lu}\p{Ll}+)?)(?=[.,;]|$)/gu;
const isGivenName = (value: string): boolean => givenNames.has(value.toLowerCase().split(' ')[0] ?? '');

const unknownTown = (text: string): Passage | undefined =>
  [...text.matchAll(placedBehind), ...[...text.matchAll(behindFirm)].filter(([value]) => !isGivenName(value))]
    .map(({ 0: value, index }) => ({ value, index, end: index + value.length }))
    .find(({ value }) => !notAPlaceName.test(value) && /\p{Ll}/u.test(value));

/** "qian wo gongqian, hefei": in pinyin, a town that is a clause by itself. */
const pinyinClause = (text: string): Passage | undefined => {
  const found = [...text.matchAll(/[^,.;]+/gu)].flatMap(({ 0: clause, index }) => {
    const value = clause.trim();
    const led = `zai ${value}`;
    const [place] = chainsOf(led, namedPlacesIn('cn-mainland', led));
    const at = index + clause.indexOf(value);
    return place?.index === 4 && place.end === led.length
      ? [{ value, index: at, end: at + value.length }]
      : [];
  });
  return found.length === 1 ? found[0] : undefined;
};

/** One place and no other, or none: of two, which one is meant is not known. */
const theOnly = (text: string, found: readonly Passage[]): Passage | undefined => {
  if (found.length < 2) return found[0];
  const said = found.filter(({ index }) =>
    /(?:在|于|\b(?:in|sa|at|near|nr)\s)$/iu.test(text.slice(0, index)),
  );
  return said.length === 1 ? said[0] : undefined;
};

export const placeInStory = (text: string, jurisdiction: string): Passage | undefined => {
  const chains = chainsOf(text, namedPlacesIn(jurisdiction, text));
  if (/\p{Script=Han}/u.test(text))
    return theOnly(
      text,
      chains.flatMap((each) => chineseChain(text, each) ?? []),
    );
  const known = chains.flatMap((each) => latinChain(text, each) ?? []);
  if (known.length > 0) return theOnly(text, known);
  return (jurisdiction === 'cn-mainland' ? pinyinClause(text) : undefined) ?? unknownTown(text);
};
