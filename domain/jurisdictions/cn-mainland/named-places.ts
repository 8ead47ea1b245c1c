/**
 * Places in a text in Chinese or pinyin: by the names of divisions, in full (龙华区) and as they are said (龙华). A short
 * name of a district may be an ordinary word, so it counts only behind its city or by itself.
 */
import { liesIn } from '#domain/terms/division-code.ts';
import type { NamedPlace } from '../named-place.ts';
import file from './divisions.json' with { type: 'json' };

const names: Readonly<Record<string, readonly string[]>> = file.names;
const longestName = 16;

const peoples =
  '(?:蒙古族?|回族?|藏族|维吾尔族?|苗族|彝族|壮族|布依族|朝鲜族|满族|侗族|瑶族|白族|土家族|哈尼族|哈萨克族?|傣族|黎族|傈僳族|佤族|畲族|拉祜族|水族|东乡族|纳西族|景颇族|柯尔克孜族?|土族|达斡尔族?|仫佬族|羌族|布朗族|撒拉族|毛南族|仡佬族|锡伯族?|阿昌族|普米族|塔吉克族?|怒族|鄂温克族?|德昂族|保安族|裕固族|独龙族|各族)';
const kindOfDivision = new RegExp(
  `(?<=\\p{Script=Han}{2})(?:${peoples}*自治[区州县旗]|[省市县旗盟]|新区|(?<!工业园|开发)区|地区)$`,
  'u',
);

/** 延边朝鲜族自治州 is said 延边, 广西壮族自治区 广西; names of two characters have no short form. */
const shortOf = (name: string): string => name.replace(kindOfDivision, '');

/** Names of districts and counties that are words of every day, or that dozens bear. */
const everyday = new Set(
  [
    '城区 矿区 郊区 东区 西区 新城 新市 新建 新华 新区 开发 城中 城关 桥东 桥西 市中 市南 市北 路南 路北 南部 东方 和平',
    '平安 光明 红旗 解放 建设 胜利 向阳 友好 安定 安居 海港 港口 港北 港南 长安 龙门 高明 大通 中原 工农 朝阳 河东 河西',
    '河口 江北 江南 山海 金山 前进 东风 团结 青年 文化 大同 白云 黄山 东山 南山 东海 东坡 石门 金门 开平 大安 永安 安全',
    '高安 高要 高台 成安 集安 广安 保安 中方 中心 中站 兴业 兴隆 利通 大方 大田 大厂 大余 新密 元宝 双清 双台 西湖',
  ].flatMap((line) => line.split(' ')),
);

interface Bearer {
  readonly code: string;
  /** as a district's short name it needs its city before it, or nothing around it */
  readonly loose: boolean;
}

const depthOf = (code: string): number => (code.endsWith('0000') ? 1 : code.endsWith('00') ? 2 : 3);

const bearersIn = ([code, [name = '']]: readonly [string, readonly string[]]): readonly (readonly [
  string,
  Bearer,
])[] => {
  const short = shortOf(name);
  const whole = [name, { code, loose: /^[城矿郊东西]区$/u.test(name) }] as const;
  return short === name
    ? [whole]
    : [whole, [short, { code, loose: depthOf(code) === 3 && !name.endsWith('市') }]];
};

/** A city's short name is the city: 中山 is no district of Dalian. */
const firmest = (bearers: readonly Bearer[]): readonly Bearer[] =>
  bearers.some(({ loose }) => !loose) ? bearers.filter(({ loose }) => !loose) : bearers;

/** What everybody calls them, and no list does. */
const calledFor: readonly (readonly [name: string, Bearer])[] = [
  ['内蒙', { code: '150000', loose: false }],
  ['呼市', { code: '150100', loose: false }],
  ['乌市', { code: '650100', loose: false }],
  ['哈市', { code: '230100', loose: false }],
  ['版纳', { code: '532800', loose: false }],
];

const chineseNames = (): ReadonlyMap<string, readonly Bearer[]> =>
  new Map(
    [...Map.groupBy([...Object.entries(names).flatMap(bearersIn), ...calledFor], ([name]) => name)].map(
      ([name, all]) => [name, all.map(([, bearer]) => bearer)],
    ),
  );

let byName: ReadonlyMap<string, readonly Bearer[]> | undefined;

/** Something else bears the place's name: a road, a firm, its people, its food. */
const notThePlace =
  /^(?:(?:江|河|湖|山)(?:边|上|畔|脚|大桥)|大道|大街|路|巷|街(?!道)|高速|人(?!民|力)|话|菜|籍|老家|大厦|广场|宾馆|饭店|酒店|酒楼|来的|过来的)/u;

const wordBefore = /(?:^|[\s,，、。;；:：(（在到于去从来是回给住我们])$/u;

/** 乐平镇 is a town and not the city 乐平, and 金清镇 holds no 清镇: what lies in nothing before it begins a word. */
const standsAlone = (name: string, meant: readonly Bearer[], before: string, behind: string): boolean => {
  if (meant.some(({ code }) => depthOf(code) < 3)) return true;
  if (names[meant[0]?.code ?? '']?.[0] === name && meant.every(({ loose }) => !loose)) return true;
  const isTown = /^(?:镇|乡|街道|村)/u.test(behind);
  const isLoose = meant.every(({ loose }) => loose);
  return (
    wordBefore.test(before) && !isTown && !(isLoose && (everyday.has(name) || /[我们是来]$/u.test(before)))
  );
};

const nextIn = (text: string, index: number, before: NamedPlace | undefined): NamedPlace | undefined => {
  byName ??= chineseNames();
  for (let length = Math.min(longestName, text.length - index); length >= 2; length -= 1) {
    const name = text.slice(index, index + length);
    const found = byName.get(name);
    if (found === undefined) continue;
    const behind = before !== undefined && /^[\s,，]?$/u.test(text.slice(before.end, index));
    const inside = behind
      ? found.filter(({ code }) => before.areas.some((area) => liesIn(code, area) && code !== area))
      : [];
    const meant = inside.length > 0 ? inside : firmest(found);
    const rest = text.slice(index + length);
    if (notThePlace.test(rest)) continue;
    if (inside.length === 0 && !standsAlone(name, meant, text.slice(0, index), rest)) continue;
    return { index, end: index + length, areas: meant.map(({ code }) => code) };
  }
  return undefined;
};

/** A division code that stands alone; among other words six digits are a postcode (518101). */
export const chineseCodeIn = (text: string): string | undefined => {
  const code = text.trim();
  return /^\d{6}$/.test(code) && code in names ? code : undefined;
};

/** The divisions that a Chinese text names, from left to right; a name behind another one lies in it, where it can. */
export const chinesePlacesIn = (text: string): readonly NamedPlace[] => {
  const found: NamedPlace[] = [];
  for (let index = 0; index < text.length; ) {
    const next = nextIn(text, index, found.at(-1));
    if (next !== undefined) found.push(next);
    index = next?.end ?? index + 1;
  }
  return found;
};

let byPinyin: ReadonlyMap<string, readonly string[]> | undefined;

const pinyinNames = (): ReadonlyMap<string, readonly string[]> =>
  new Map(
    [
      ...Map.groupBy(Object.entries(names), ([, each]) =>
        (each[1] ?? '').toLowerCase().replace(/[^a-z]/g, ''),
      ),
    ].map(([name, codes]) => [name, codes.map(([code]) => code)]),
  );

const codesOf = (word: string): readonly string[] => {
  byPinyin ??= pinyinNames();
  return byPinyin.get(word.replace(/(?<=[a-z]{4})(?:shi|qu|xian|sheng)$/, '')) ?? byPinyin.get(word) ?? [];
};

const isIn = (code: string, areas: readonly string[]): boolean =>
  areas.some((area) => liesIn(code, area) && code !== area);

/** A short name may be a word of English, but for behind "in". */
const saysPlace = (word: string, before: string): boolean =>
  word.length > 5 || (word.length > 3 && /\b(?:in|at|near|zai)\s+$/.test(before));

/** "Longhua, Shenzhen": in English the city stands behind. */
const cityBehind = (rest: string): readonly string[] => codesOf(/^,?\s+([a-z]+)/.exec(rest)?.[1] ?? '');

/** Pinyin without spaces: "shenzhen longgang". Provinces and cities; districts only beside them. */
export const pinyinPlacesIn = (text: string): readonly NamedPlace[] => {
  const found: NamedPlace[] = [];
  const lower = text.toLowerCase();
  for (const { 0: word, index } of lower.matchAll(/[a-z]+/g)) {
    const codes = codesOf(word);
    const end = index + word.length;
    const around = [...(found.at(-1)?.areas ?? []), ...cityBehind(lower.slice(end))];
    const inside = codes.filter((code) => isIn(code, around));
    const tops = codes.filter(
      (code) =>
        saysPlace(word, lower.slice(0, index)) && (depthOf(code) < 3 || names[code]?.[0]?.endsWith('市')),
    );
    const areas = inside.length > 0 ? inside : tops;
    if (areas.length > 0) found.push({ index, end, areas });
  }
  return found;
};

/** Shorter syllables (he, an) are words of every language. */
const leastSpelt = 4;

/**
 * Divisions that a text in letters may mean, spelt with or without marks and spaces (Bao'an, bao an): more than are said, for
 * whoever knows besides which of them may be meant, as by an office that has its name.
 */
export const areasSpelt = (text: string): readonly string[] => {
  const words = [...text.toLowerCase().matchAll(/\p{L}+(?:['’]\p{L}+)*/gu)].map(([word]) =>
    word.normalize('NFD').replaceAll(/[^a-z]/g, ''),
  );
  const spelt = [...words, ...words.slice(1).map((word, n) => `${words[n]}${word}`)];
  return spelt.filter((each) => each.length >= leastSpelt).flatMap(codesOf);
};
