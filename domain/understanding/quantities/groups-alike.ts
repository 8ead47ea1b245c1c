/** Groups that are all as large: 两个班一班11个, 三家人，一家四口, "3 gangs of 6", "two vans, 5 in each". */
import type { Reading, Span } from '../meaning.ts';
import { numberAlone } from '../numbers/number-alone.ts';

const numeral = '([\\d一二两三四五六七八九十]{1,3})';
const chineseGroup =
  '(班组|小组|班|组|家|户|车|桌|宿舍|寝室|屋|房间|房|队|车间|工地|条线|帮|工棚|大棚|棚|摊|岗|店|号线)';
const groupInChinese = new RegExp(
  `(?<![\\d一二两三四五六七八九十百千第])${numeral}个?${chineseGroup}(?:子|人家|人|工友)?[\\s,，、:：]*(?:都是)?(?:一|每一?|各)个?(?:\\2子?|组|班|队|屋|桌|间|车|家)?(?:是|有|都|坐|住|站|带|挤)?${numeral}(?:来)?(?:个人|个|人|口人|口|名|位)(?!.*[\\d一二两三四五六七八九十](?:个|人|口|名))`,
  'u',
);

/** 每个寝室6人，3个寝室 */
const sizeFirst = new RegExp(
  `(?:每一?|一)个?${chineseGroup}(?:有|住|坐)?${numeral}(?:个人|个|人|名)[\\s,，、]*(?:我们|咱们?|俺们?|厂里)?(?:一共|总共|有|是)*(?!一)${numeral}个?\\1`,
  'u',
);
/** 两台挖机，一台俩师傅; 三条船 一条船五个人: so many at each machine, on each boat. */
const atMachines = new RegExp(
  `(?<![\\d一二两三四五六七八九十百千第])${numeral}(台|条|辆|艘|栋|座|间)\\p{Script=Han}{0,3}?[\\s,，、]*(?:一|每)\\2\\p{Script=Han}{0,3}?(?:是|有|配|坐|住|上)?([\\d一二两三四五六七八九十俩仨]{1,3})个?(?:人|师傅|司机|工人|船员|名|位|$)`,
  'u',
);
/** 另外三家也一样 一家两口: as many in those as in one's own. */
const otherGroups = new RegExp(
  `(?:另外|还有|其他|旁边)${numeral}个?(家|户|组|班|队|棚)[^,，。\\d]{0,6}[\\s,，、]*(?:一|每)个?\\2${numeral}(?:口|个|人|名)`,
  'u',
);
/** 两班倒，一班六个 */
const inShifts = new RegExp(`([两二三四])班倒[\\s,，、]*(?:一|每)个?班${numeral}(?:个|人|名)`, 'u');

const word = '(\\d{1,3}|[a-z]{3,9})';
const englishGroup =
  '(?:teams|gangs|crews|groups|shifts|squads|vans|lorries|minibuses|houses|families|tables|rows|lots|pairs|rooms|floors|grupo|pamilya|kuwarto|team|grupo)';
const inEnglish = [
  new RegExp(
    `(?<![\\w.,£])${word} (?:na )?${englishGroup} of ${word}(?![\\w%]| ?(?:quid|pounds?|k\\b))`,
    'u',
  ),
  new RegExp(
    `(?<![\\w.,£])${word} (?:na )?${englishGroup}[\\s,]+(?:(?:full|loads|of us)[\\s,]+)?(?:(?:with|about) )?${word} (?:people |men |workers |of us |[a-z]{3,9}s )?(?:in each|each|per (?:team|gang|crew|group|shift|van|house)|bawat isa)(?![a-z])`,
    'u',
  ),
  new RegExp(`(?<![\\w.,£])${word} (?:na )?[a-z]{3,12}(?: kami)?[\\s,]+tig[- ]?${word}(?![a-z])`, 'u'),
  new RegExp(
    `(?<![\\w.,£])${word} (?:[a-z]+ )?[a-z]{3,10}s[\\s,]+(?:with |about )?${word} (?:(?:people|men|of us|lads) )?(?:in|to|on|per) (?:each|every|an?)(?![a-z])`,
    'u',
  ),
  new RegExp(
    `(?<![\\w.,£])${word} (?:(?:people|men|of us|lads) )?(?:in|to|on|per|in each|in every|kada|bawat|sa bawat|sa isang)(?: an?)? [a-z]{3,10}[\\s,]+(?:and |at )?(?:theres |there are |we have |we are |its |in )?${word} (?:[a-z]{3,10}s|(?:na )?(?:grupo|team|kuwarto|pamilya|shift))(?![a-z])`,
    'u',
  ),
  new RegExp(
    `(?<![a-z])(?:teams?|gangs?|crews?|groups?|shifts?|squads?) of ${word}[\\s,]+(?:and )?(?:theres |there are |we have |we are |its )?${word} (?:teams|gangs|crews|groups|shifts|squads)(?![a-z])`,
    'u',
  ),
];

export const numberInGroup = (text: string): number | undefined => {
  if (text === 'both' || text === 'parehong') return 2;
  return numberAlone(text);
};

const mostInGroups = 2000;

/** "2 gangs of 6", and nothing else: all of them are meant. */
export const nothingButGroups =
  /^(?:its |we are |were |theres |just )?(?:\d{1,2}|two|three|four|five|six) (?:gangs|crews|teams|squads) of (?:\d{1,2}|[a-z]{3,6})(?: of us| lads| men)?[.!]?$/u;

/** 两个组，一组六个一组八个: each with its own size. */
/** "2 houses 6 in one 7 in the other" */
const sizesOfTwo = new RegExp(
  `(?<![\\w.,£])(?:2|two|both|dalawang) (?:na )?[a-z]{3,10}[\\s,:]+(?:with |theres )?${word} (?:of us |lads |people )?(?:in|on|at|sa) (?:one|isa|the first)[\\s,]+(?:and |at )?${word} (?:of us |lads |people )?(?:in|on|at|sa) (?:the other|other|another|isa pa|the second|kabila)(?: one)?(?![a-z])`,
  'u',
);
const chineseSizes = new RegExp(`(?:另?一|那)个?${chineseGroup}(?:是|有|就)?${numeral}(?:个|人|口|名)`, 'gu');
const oneByOne = (text: string): number => {
  const found =
    sizesOfTwo.exec(text)?.slice(1) ?? [...text.matchAll(chineseSizes)].map(([, , size = '']) => size);
  const sizes = found.map((size) => numberInGroup(size) ?? 0);
  return sizes.length < 2 || sizes.includes(0) ? 0 : sizes.reduce((so, size) => so + size, 0);
};

export const groupsAlikeIn = (text: string): Reading<Span> | undefined => {
  const chinese = groupInChinese.exec(text);
  const [, others, , ofEach] = otherGroups.exec(text) ?? [];
  const [, machines, , atEach] = atMachines.exec(text) ?? [];
  const shifts = inShifts.exec(text) ?? sizeFirst.exec(text)?.slice(1);
  const [count, size] =
    chinese !== null
      ? [chinese[1], chinese[3]]
      : shifts !== undefined
        ? [shifts[1], shifts[2]]
        : (inEnglish
            .map((form) => form.exec(text))
            .find((found) => found !== null)
            ?.slice(1) ?? []);
  const own = others === undefined ? 0 : 1;
  const many = (numberInGroup(others ?? machines ?? count ?? '') ?? 0) + own;
  const all = many * (numberInGroup(ofEach ?? atEach ?? size ?? '') ?? 0);
  const people = all > 0 ? all : oneByOne(text);
  // whether all of them are of the same mind is asked
  return people > 0 && people <= mostInGroups
    ? { value: { low: people, high: people }, sure: nothingButGroups.test(text) }
    : undefined;
};
