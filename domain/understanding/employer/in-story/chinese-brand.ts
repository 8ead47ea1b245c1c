/** What a house is called without a word for what it is, 好再来, 都一处: by its quotes, its sign and what stands around it. */
import { namedPlacesIn } from '#domain/jurisdictions/named-places.ts';
import { personIn } from '../../name/person.ts';
import {
  knownHouses,
  knownPlatforms,
  placesOfWork,
  wordsOfClauses,
  workOfHouse,
} from '../../words/employer-in-story.ts';
import { chineseBody, isUnnamedFirm } from '../firm-words.ts';
import { firmOf } from './chinese-firm-words.ts';
import { type FirmFound, passage } from './passage.ts';

const work = `(?:${workOfHouse.join('|')})`;
const isHouseOfWork = new RegExp(`^(?:${placesOfWork.join('|')})$`, 'u');
const isNoName = new RegExp(wordsOfClauses.join('|'), 'u');
/** 石井村, 解放路: where it is. */
const endsAsPlace = /[村镇乡县市区省州路街道巷弄湾坝沟塘山河江港桥屯寨庄城园口岛洲头营]$/u;
const tellsWho = /^[一这那某哪每各几两多别他她我你它俺咱是和跟]|[的了过着没不在去给是有叫]|来(?!$)/u;

const isBrand = (words: string): boolean =>
  words.length >= 3 &&
  words.length <= 8 &&
  !isHouseOfWork.test(words) &&
  !endsAsPlace.test(words) &&
  !tellsWho.test(words) &&
  !(chineseBody.test(words) && isUnnamedFirm(words)) &&
  !isUnnamedFirm(`${words}厂`);
const isBrandAlone = (words: string): boolean =>
  isBrand(words) && !isNoName.test(words) && personIn(words) === undefined;

/** “六六顺”上班, 在“好再来”洗碗 */
const quotedHouse = new RegExp(
  String.raw`(?:[在的叫给去]|[一这那]家)["“「『](\p{Script=Han}{2,12})["”」』](?=${work}|$|[\s,，。]|[做干当打]|里|的)`,
  'u',
);
const quotedBrand = (text: string): FirmFound | undefined => {
  const found = passage(quotedHouse.exec(text));
  return found !== undefined && !/[费金款钱书离职]$/u.test(found.value) ? found : undefined;
};

/** 翎记海蛎加工, 周记包子: one or two signs and 记, as signs over doors begin. */
const signOfHouse =
  /(?:^|[\s,，。；;]|[在是])((?!登|标|日|笔|牢|忘|切|书|传|游|惦|死|都|没|别|我|还|不|手|速|铭|谨|也|会|要|能|就|请|帮|他|她|全)\p{Script=Han}{1,2}记(?![得录工者账住下载性忆号时分仇恨挂着了在不过])\p{Script=Han}{0,5}(?:[铺店馆坊楼面粉粥饭鸡鸭鹅鱼虾肉煲饼糕茶汤锅烤]|加工|包子|饺子|烧烤|卤味|早餐|小吃|海鲜|水产|五金|食品))(?=$|[\s,，。；;]|[做干打上的里欠洗端不没])/u;
const houseSign = (text: string): FirmFound | undefined => passage(signOfHouse.exec(text)) ?? undefined;

/** 在徐州好再来洗碗, 我是好再来的服务员: a name behind 在 and before what is done there; read back. */
const worksInHouse = [
  new RegExp(`在((?:(?!在)\\p{Script=Han}){3,14}?)(?=${work})`, 'gu'),
  /[我俺]们?[是系](\p{Script=Han}{3,10}?)的?(?=(?:服务员|店员|员工|骑手|导购|收银员?|厨师|保安|保洁|学徒|技师|店长|促销员)(?:$|[\s,，。]))/gu,
  /(?<=^|[\s,，。])(\p{Script=Han}{3,8}?)(?=(?:导购|收银员?|服务员|店员|促销员)(?:$|[\s,，。]))/gu,
  // 成都春熙路的茉里茉外
  /(?:[路街巷城镇区园]|广场|大厦)的(\p{Script=Han}{3,7})(?=$|[\s,，。])/gu,
] as const;
const lastForm = worksInHouse.at(-1);
const withoutTowns = (words: string, jurisdiction: string): number =>
  namedPlacesIn(jurisdiction, words).reduce((to, { index, end }) => (index === to ? end : to), 0);
const brandAtWork = (text: string, jurisdiction: string): FirmFound | undefined => {
  for (const form of worksInHouse)
    for (const { 0: whole, 1: words = '', index } of text.matchAll(form)) {
      const from = index + whole.indexOf(words) + withoutTowns(words, jurisdiction);
      const value = words.slice(withoutTowns(words, jurisdiction));
      if ((form === lastForm ? isBrandAlone(value) : isBrand(value)) && firmOf(value) === undefined)
        return { value, index: from, end: from + value.length, sure: false };
    }
  return undefined;
};

const house = /(?:[店馆坊场铺厂]|公司|民宿|客栈|酒吧|超市|饭店|酒店|网吧|车队)$/u;
/** 徐州 好再来 洗碗的; 修脚店 足下生辉; a clause behind where or what it is that tells nothing else; read back. */
const brandByItself = (text: string, jurisdiction: string): FirmFound | undefined => {
  const clauses = [...text.matchAll(/[^\s,，。;；!！]+/gu)];
  const at = clauses.findIndex(({ 0: clause }, n) => {
    const before = clauses[n - 1]?.[0] ?? '';
    const isPlace = before !== '' && withoutTowns(before, jurisdiction) === before.length;
    const isHouse =
      house.test(before) && (before.length <= 4 || isUnnamedFirm(before) || /民宿|客栈/u.test(before));
    return (isPlace || isHouse) && isBrandAlone(clause) && clause.length <= 7;
  });
  const clause = clauses[at];
  return (
    clause && { value: clause[0], index: clause.index, end: clause.index + clause[0].length, sure: false }
  );
};

const knownByAll = new RegExp(
  `(?:[在是给到系进]|(?<=^|[\\s,，。]))(${[...knownHouses, ...knownPlatforms].join('|')})(?=$|[\\s,，。]|的?(?:站点?|店|仓|厂|工厂|网点|分部|项目)?(?:${work}|[做干当打的里欠押扣不没]))`,
  'u',
);
/** 在深圳富士康上班, 顺丰网点欠我: by a name that everybody knows; whom a platform pays through is asked. */
const knownHouse = (text: string, jurisdiction: string): FirmFound | undefined => {
  const townless = namedPlacesIn(jurisdiction, text).reduce(
    (so, { index, end }) => `${so.slice(0, index)}${'在'.repeat(end - index)}${so.slice(end)}`,
    text,
  );
  const found = passage(knownByAll.exec(townless));
  return found && { ...found, sure: !knownPlatforms.includes(found.value) };
};

/** By its quotes or its sign. */
export const houseByItsSign = (text: string): FirmFound | undefined => quotedBrand(text) ?? houseSign(text);

/** By what stands around it, where nothing else tells who it is; never sure. */
export const brandIn = (text: string, jurisdiction: string): FirmFound | undefined =>
  knownHouse(text, jurisdiction) ?? brandAtWork(text, jurisdiction) ?? brandByItself(text, jurisdiction);
