/** The employer in a whole story: a firm by its words, or else the boss by name; nothing that is not sure. */
import type { NamedPlace } from '#domain/jurisdictions/named-place.ts';
import { namedPlacesIn } from '#domain/jurisdictions/named-places.ts';
import { isFirmShaped } from './employer-said.ts';
import {
  chineseBody,
  chineseTrade,
  englishTrade,
  isUnnamedFirm,
  legalForm,
  legalFormLast,
  tradeInAnswer,
} from './firm-words.ts';
import type { Passage } from './place-in-story.ts';
import { surname } from './surnames.ts';
import {
  beginningsOfSentences,
  notNamedByRole,
  peopleTold,
  saidOfBoss,
  wordsOfSentences,
} from './words/employer-in-story.ts';

/** A firm, and whether it is surely one by that name; what is not is read back. */
export interface FirmFound extends Passage {
  readonly sure?: boolean;
}

const passage = (match: RegExpExecArray | null, group = 1): Passage | undefined => {
  const value = match?.[group]?.trim();
  if (match === null || value === undefined || value === '') return undefined;
  const index = match.index + match[0].lastIndexOf(value);
  return { value, index, end: index + value.length };
};

const ends = String.raw`(?=$|[\s,，。、；;！!”"」）)]|做|上班|打工|干活|里|的|欠|拖|，)`;
/** 公司叫我们自己走, 公司叫签的是承包协议: who is told to do what. */
const toldToDo = peopleTold.join('|');
const called = new RegExp(
  String.raw`(?:厂名|厂子?|公司(?:名字?|名称)?|店名?|单位|酒店|饭店|工厂)(?:就)?(?:叫做?|名叫|喊做?|称|名字是|名字叫|[:：])["“「]?(?!${toldToDo})(\p{Script=Han}[\p{Script=Han}\w（）()]{1,18}?)${ends}`,
  'u',
);
const inBrackets = /[（(](?:就)?(?:叫|是)["“]?(\p{Script=Han}{2,12})["”]?[)）]/u;
/** 一个烤鳗厂（海粤水产） */
const besideKind = /(?:厂|店|公司|饭店|酒店|工地)[（(](\p{Script=Han}{3,12})[)）]/u;
const firmInBrackets = (text: string): Passage | undefined => {
  const found = passage(besideKind.exec(text));
  return found !== undefined && firmOf(found.value) !== undefined ? found : undefined;
};
const labour = new RegExp(
  String.raw`(?<=^|[\s,，。、是由])(?:劳务公司|劳务|中介公司|派遣公司)(?:是|叫)?["“]?((?!公司|协议|合同|关系|市场|报酬|派遣|[和跟与给没不说让把])\p{Script=Han}{2,4}?)${ends}`,
  'u',
);
const general = new RegExp(
  String.raw`(?:总包|发包方?|甲方)(?:是|叫|[:：])["“]?(\p{Script=Han}{2,15}?)${ends}`,
  'u',
);
const boss = new RegExp(
  String.raw`(?:老板娘?|包工头|包头|工头|东家|头家|雇主|主家|厂长|领头的?)(?:名字)?(?:就)?(?:(?:叫|喊|姓)(?![我你他她俺咱])(?=(\p{Script=Han}{1,3}?)${ends})|是(?=(${surname}\p{Script=Han}{1,2}?)(?<!人)${ends}))`,
  'u',
);

/** 郑州航空港区柏岚家具厂: the district ends before the firm; a registered name has it within. */
const districtBefore = /^\p{Script=Han}{1,10}?(?:[区镇乡县村]|街道)(?=\p{Script=Han}{3,})/u;

const startsFirm = /(?:[在的给是于]|[镇区乡村县市]|街道)$/u;

/** Chinese words between marks, places and 在/的: one of them may be a firm. */
const chineseFirm = (text: string, jurisdiction: string): FirmFound | undefined => {
  const places = namedPlacesIn(jurisdiction, text);
  const placeEnds = new Set(places.map(({ end }) => end));
  const placeStarts = new Set(places.map(({ index }) => index));
  for (const { 0: whole, index } of text.matchAll(/[\p{Script=Han}（）]+/gu))
    for (let from = 0; from < whole.length; from += 1) {
      const at = index + from;
      if (/(?:总包|甲方|发包方?)(?:是|叫)?$/u.test(whole.slice(0, from))) continue;
      if (from > 0 && !placeEnds.has(at) && !startsFirm.test(whole.slice(0, from))) continue;
      const firm = firmAtStart(whole.slice(from));
      if (firm === undefined) continue;
      const district =
        (placeStarts.has(at) || placeEnds.has(at)) && !firm.endsWith('有限公司')
          ? districtBefore.exec(firm)?.[0]
          : undefined;
      const inner = district === undefined ? undefined : firmAtStart(firm.slice(district.length));
      // 大彭镇轧钢厂: a town's works of no name
      if (district !== undefined && inner === undefined) continue;
      if (inner !== undefined && district !== undefined)
        return { value: inner, index: at + district.length, end: at + district.length + inner.length };
      const towns = chainEnd(places, at) - at;
      const members = places.filter(({ index: of }) => of >= at && of < at + towns).length;
      const parted = behindTwoTowns(firm, towns, members + (placeEnds.has(at) ? 1 : 0));
      if (parted !== undefined)
        return { value: parted.value, index: at + towns, end: at + firm.length, sure: parted.sure };
      // 浏阳花炮厂: a town's works, and no name
      if (towns > 0 && towns < firm.length && isUnnamedFirm(firm.slice(towns))) continue;
      const works = firm.slice(towns);
      const sure = !(towns > 0 && (isTownsWorks(works) || isWorksOfWare(works)));
      return { value: firm, index: at, end: at + firm.length, sure };
    }
  return undefined;
};

/** Where the names of places end that begin here: 温州乐清. */
const chainEnd = (places: readonly NamedPlace[], at: number): number => {
  const next = places.find(({ index, end }) => index === at && end > at);
  return next === undefined ? at : chainEnd(places, next.end);
};

/** 莆田涵江双履鞋业: a city and its district are where it lies; one town may be part of the name. */
const behindTwoTowns = (
  firm: string,
  towns: number,
  members: number,
): { readonly value: string; readonly sure: boolean } | undefined => {
  const value = firm.slice(towns);
  const isNamed =
    towns > 0 && members > 1 && value.length >= 4 && !firm.endsWith('有限公司') && !isUnnamedFirm(value);
  return isNamed ? { value, sure: !isTownsWorks(value) && !isWorksOfWare(value) } : undefined;
};

/** 南马红木厂: two characters and a works of no name, so they may be the town. */
const isWorksOfWare = (works: string): boolean =>
  /(?:厂|店|作坊)$/u.test(works) && works.length >= 4 && isUnnamedFirm(works.slice(2));

/** 东莞石碣皮具厂: two characters between the town and the works may be a name, a smaller town or a ware. */
const isTownsWorks = (behindTown: string): boolean =>
  /^\p{Script=Han}{2}$/u.test(behindTown.replace(/(?:工厂|厂|店|作坊)$/u, '').replace(chineseTrade, '')) &&
  /(?:厂|店|作坊)$/u.test(behindTown);

/** A clause and nothing else that ends as shops and services do, 海棠四季民宿: as likely as not who it is. */
const tradeByItself = (text: string): FirmFound | undefined => {
  const clauses = [...text.matchAll(/[^\s,，。;；!！]+/gu)];
  const found = clauses.find(
    ({ 0: clause }) =>
      /^\p{Script=Han}{5,11}$/u.test(clause) &&
      tradeInAnswer.test(clause) &&
      isFirmShaped(clause) &&
      !sentenceWords.test(clause) &&
      !atWork.test(clause.replace(tradeInAnswer, '')),
  );
  return found && { value: found[0], index: found.index, end: found.index + found[0].length, sure: false };
};

const sentenceWords = new RegExp(wordsOfSentences.join('|'), 'u');

const atWork = /[擦打碎做搬修卖切磨拉运铺贴刷砌焊拆洗缝剪扛卸割砸摔碰装]|外头|里头/u;

const firmOf = (words: string): string | undefined => {
  if (sentenceWords.test(words) || words.length < 4 || isUnnamedFirm(words)) return undefined;
  // 业主和装修公司: two who are no firm by name
  const second = /[和跟与](\p{Script=Han}+)$/u.exec(words)?.[1];
  if (second !== undefined && isUnnamedFirm(second)) return undefined;
  if (chineseBody.test(words)) return words;
  // 打碎块玻璃, 楼外头擦玻璃: what somebody does
  if (atWork.test(words.replace(chineseTrade, ''))) return undefined;
  return chineseTrade.test(words) && words.length <= 8 ? words : undefined;
};

const longestBody = 18;
/** What may stand right behind a firm; 厂长 and 厂房 are no firms. */
const behindBody = /^(?![长房商主员址区子龄铺里内]|家(?!具))/u;
const behindTrade = /^(?:$|[的做上打干欠拖里这那扣押没不给有招贴送跑开扫洗刷修搬卖当])/u;

const firmAtStart = (words: string): string | undefined => {
  for (let length = Math.min(longestBody, words.length); length >= 4; length -= 1) {
    const firm = firmOf(words.slice(0, length));
    const behind = words.slice(length);
    if (firm !== undefined && (chineseBody.test(firm) ? behindBody : behindTrade).test(behind)) return firm;
  }
  return undefined;
};

const word = String.raw`(?:\p{Lu}[\p{L}\d'’-]*(?:\.(?=\p{L})[\p{L}.]*|(?<=\b(?:Co|Mr|Mrs|Ms|St|Sta|Sto|Inc|Ltd|Corp|\p{Lu}))\.)?|\d+\p{L}[\p{L}\d]*|\d+(?= \p{Lu}))`;
/** A comma stands within a name before its legal form and in a row of partners. */
const joint = String.raw`(?: (?:(?:&|and|of|n|the) )?|, (?=(?:Ltd|Limited|LLC|LLP|Inc|Corp|Co|PLC)\b|${word}(?:, ${word})* (?:&|and) ${word}))`;
const run = String.raw`${word}(?:${joint}(?:${word}|\([\p{L} ]+\)))*`;
const cappedRun = new RegExp(String.raw`(?<=^|[\s"“(])(${run})`, 'gu');
const lowerFirm =
  /\b(?:for|at|by|with|from|called)\s+((?:[\p{L}\d'&-]+\s+){1,3}?(?:ltd|limited|llc|inc|plc|llp)\b\.?)/iu;
const workFor =
  /\b(?:works?|worked|working|work nights|job|employed|drives?|driving|drove|cleans?|cleaning|cleaned|picks?|picking|packs?|packing|cooks?|cooking|delivers?|delivering|rider|deckhand|roofers? .*|picker|cleaner|driver|cook|carer)\b[^.;]{0,30}\b(?:for|at|by|with)\s+$/iu;
const streetName =
  /\b(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Close|Square|Crescent|Terrace|Bridge|Station|Airport|Market)\.?$/u;
const bossNamed =
  /\b(?:(?:boss|owner|employer|amo|manager|foreman|gaffer)(?: ko| namin)?(?: is| si|'s| na si|,)?(?: called)?)\s+((?:(?:Mr|Mrs|Ms|Miss)\.? )?(?!\p{Lu}+\b)\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)?)|\b((?:Mr|Mrs|Ms)\.? \p{Lu}[\p{L}'-]+)(?= po (?:ang )?may ari| (?:po )?(?:ang )?(?:may ari|amo|boss))/u;

/** "for a fella called Des Rackham", "sapatusan ni Mang Cardo", "sa Kusina ni Tinay" */
const personCalled =
  /\b(?:for|by|with) (?:an? |this |some )?(?:fella|feller|bloke|guy|man|woman|lady|chap|geezer|lad) (?:called|named) (\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)?)/u;
const tagalogOwner =
  /\b\p{Ll}{4,} ni ((?:Mang|Aling|Boss|Kuya|Ate|Sir|Mam|Ma'am|Madam|Manong|Manang) \p{Lu}[\p{L}'-]+)|\b(?:sa|ng) (\p{Lu}\p{L}+ ni (?:(?:Mang|Aling) )?\p{Lu}\p{L}+)/u;
/** "firm is Ashdown & Pyke", "agency is called Grace Haven Homecare", "the manning agency Blue Sextant" */
const roleNamed = new RegExp(
  String.raw`\b(?:[Ff]irm|[Cc]ompany|[Aa]gency|[Cc]ontractor|[Ee]mployer|[Uu]mbrella)(?:'?s name)?(?: (?:is|was|name)(?: called)?| called| named|:|,)? (${run})`,
  'u',
);

/** In pinyin: "yi jia suliao chang, jiao hengfeng suliao," */
const pinyinCalled =
  /\b(?:chang|gongsi|dian|gongdi),? (?:ming )?jiao ([a-z']+(?: [a-z']+){0,2})(?=\s*[,.]|$)/iu;

/** Without the towns at its end: "Fenmoor Foods Boston Lincs". */
const withoutTown = (name: string, jurisdiction: string): string => {
  const places = namedPlacesIn(jurisdiction, name);
  const first = places.find(({ index, end }) => index > 0 && /^[\s,]*(?:$|\p{Lu})/u.test(name.slice(end)));
  const cut = first === undefined ? name : name.slice(0, first.index).replace(/[\s,]+$/u, '');
  const behind = name.slice(first?.end ?? name.length);
  return legalForm.test(behind) || englishTrade.test(behind) ? name : cut;
};

const isFirmName = (name: string, before: string): boolean => {
  if (legalFormLast.test(name) && name.includes(' ')) return true;
  if (englishTrade.test(name) && name.includes(' ')) return true;
  return (
    workFor.test(before) &&
    !streetName.test(name) &&
    /^\p{Lu}\p{Ll}+/u.test(name) &&
    !/^(?:I|The|My|A|Mr|Mrs)\b/u.test(name)
  );
};

/** "Quickhand couriers ltd": trade and form without their capitals. */
const lowerHouse = /^ (?:hotel|restaurant|cafe|takeaway|salon|garage|bakery|laundry)(?=$|[\s,.;])/u;
const lowerEnd =
  /^(?: (?:farms?|foods?|builders|joinery|roofing|scaffolding|cleaning|couriers?|logistics|recruitment|bakery|laundry|nursery|construction|agency))?(?: (?:ltd|limited|llc|inc|plc|llp|corp|co)\b\.?)?(?=$|[\s,.;])/u;

/** "at the Golden Wok Burnley": two capitals at which somebody works, and the town behind them. */
const isAtPlace = (name: string, before: string, behind: string, jurisdiction: string): boolean =>
  (name.includes(' ') || /\bthe\s+$/iu.test(before)) &&
  /\b(?:at|for)\s+(?:the\s+)?$/iu.test(before) &&
  !streetName.test(name) &&
  (isInSomeTown.test(behind) ||
    namedPlacesIn(jurisdiction, behind).some(({ index }) =>
      /^[\s,]*(?:in |near |nr )?$/u.test(behind.slice(0, index)),
    ));
/** "at Marlowe Inn in Fresno", "at Golden Carp, Fresno.": a town that no list has. */
const isInSomeTown = /^(?: (?:in|near|nr) \p{Lu}\p{Ll}{2,}|, \p{Lu}\p{Ll}{2,}(?: \p{Lu}\p{Ll}+)?(?=\.|$))/u;

/** "Dos Hermanos Trucking sa Batangas City": the words that begin the text, and where that is. */
const startsAt = (text: string, jurisdiction: string): FirmFound | undefined => {
  const value = new RegExp(`^${run}`, 'u').exec(text)?.[0];
  if (value === undefined || !/ \S/u.test(value) || !/\p{Ll}{2}/u.test(value)) return undefined;
  const behind = text.slice(value.length);
  const led =
    /^ (?:packhouse|factory|warehouse|depot|yard|kitchen|branch|shop|plant|mill|dairy|nursery|farm|site|hotel|restaurant),? (?:(?:in|at|near|nr) )?(?=\p{Lu})/u.exec(
      behind,
    )?.[0] ??
    /^,?(?: po)?,? (?:(?:dito|doon|here|over|down) )?(?:sa|in|at|near|nr|ang kumpanya|ang amo|ang employer|ang agency)\b/u.exec(
      behind,
    )?.[0];
  const town = namedPlacesIn(jurisdiction, value).find(({ index }) => index === 0);
  // "Baguio Best Pasalubong" is no address, "San Jose Batangas" is one
  const isPlace = town !== undefined && !/^ \S+ \S+/u.test(value.slice(town.end));
  if (led === undefined || isPlace || notFirmStart.test(value)) return undefined;
  const isPlaced =
    / ang \p{L}+$/u.test(led) ||
    namedPlacesIn(jurisdiction, behind).some(({ index }) => index <= led.length + 1);
  return isPlaced
    ? { value, index: 0, end: value.length, sure: / ang \p{L}+$/u.test(led) || facility.test(led) }
    : undefined;
};
const facility = /^ \p{Ll}{3,},? /u;
const notFirmStart = new RegExp(String.raw`^(?:${beginningsOfSentences.join('|')})\b`, 'u');

const latinFirm = (text: string, jurisdiction: string): Passage | undefined => {
  for (const { 0: whole, index } of text.matchAll(cappedRun)) {
    const after = text.slice(index + whole.length);
    // of two capitals, as "Chinese restaurant" is none
    const lower =
      (whole.includes(' ') ? lowerHouse.exec(after)?.[0] : undefined) ?? lowerEnd.exec(after)?.[0] ?? '';
    const started =
      /^(?:Worked|Working|Work|At|For|Our|My|Hi|Sir|In|Boss|From|Good)\s(?:for |at |with )*/u.exec(
        whole,
      )?.[0] ?? '';
    const name = withoutTown(whole.slice(started.length) + lower, jurisdiction);
    const from = index + started.length;
    const isPlace = namedPlacesIn(jurisdiction, name).some(
      (each) => each.index === 0 && each.end >= name.length - 1,
    );
    const end = from + name.length;
    const isFirm =
      isFirmName(name, text.slice(0, from)) ||
      isAtPlace(name, text.slice(0, from), text.slice(end), jurisdiction);
    if (name.length > 1 && !isPlace && isFirm) return { value: name, index: from, end };
  }
  return passage(lowerFirm.exec(text));
};

/** "agency Manager said": no name. */
const notRole = new RegExp(String.raw`^(?:${notNamedByRole.join('|')})\b`, 'u');

/** "been subbing under Mick Tansey" */
const workedUnder =
  /\b(?:work\w*|subb?(?:ed|ing|s)?|subcontract\w*|labour\w*)(?: \p{Ll}+){0,3} under (?=(\p{Lu}\p{Ll}[\p{L}'-]*(?: \p{Lu}\p{Ll}[\p{L}'-]*|(?=$|[.,;!?]| (?:since|for|at|in|on|and|no|he|who|but)\b))))/u;
const underIn = (text: string, jurisdiction: string): Passage | undefined => {
  const match = workedUnder.exec(text);
  const value = match?.[1];
  if (match === null || value === undefined || streetName.test(value)) return undefined;
  if (namedPlacesIn(jurisdiction, value).some(({ index }) => index === 0)) return undefined;
  const index = match.index + match[0].length;
  return { value, index, end: index + value.length };
};

/** "crew ng MB Perlas Uno": the boat is who they work for. */
const boat = new RegExp(String.raw`\b((?:M\/?[BV]|F\/?[BV]) ${run})`, 'u');
/** "si Mang Ruben Katigbak ang operator" */
const operatorNamed =
  /\bsi ((?:(?:Mang|Aling|Kuya|Ate|Boss|Sir|Mam|Madam) )?\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)?)(?= (?:po )?ang (?:operator|amo|boss|may ?ari|employer|foreman|kontratista|contractor|manager|bossing))/u;

const roleIn = (text: string, jurisdiction: string): Passage | undefined => {
  const found = passage(roleNamed.exec(text));
  if (found === undefined || !/\p{Ll}{2}/u.test(found.value) || notRole.test(found.value)) return undefined;
  const value = withoutTown(found.value, jurisdiction);
  const isTown = namedPlacesIn(jurisdiction, value).some(
    ({ index, end }) => index === 0 && end === value.length,
  );
  return value === '' || isTown ? undefined : { ...found, value, end: found.index + value.length };
};

/** 老板魏金水欠我们… */
const bossOwes = new RegExp(
  `(?:老板娘?|包工头|工头)(?!全|都|经常|常|也)(?=(${surname}\\p{Script=Han}{1,2})[\\s,，]*(?:欠|拖|跑|不给|没给|扣))`,
  'u',
);

/** 包工头魏跛子 五月份…: who it is, and nothing else in the clause; 老板应酬多 and 老板高高兴兴 say what they do. */
const bossAlone = new RegExp(
  `(?<=^|[\\s，,。；;])(?:老板娘?|包工头|工头|雇主|东家)(?!${saidOfBoss.join('|')})(?=(${surname}(?![了的不没在着过给来去说要会被也就还跑拖欠人])\\p{Script=Han}(?![了的不没在着过给来去说要会被也就还跑拖欠人])\\p{Script=Han})(?:$|[\\s，,。；;]))`,
  'u',
);
/** 给一个姓蓝的老板干了快一年 */
const forSurname = new RegExp(
  `(?:给|跟|替|帮|跟着)(?:了)?(?:一个|个)?姓(?=(${surname})的(?:老板娘?|包工头|工头|雇主|人)?(?:干|做|打工|开|$|[\\s，,]))`,
  'u',
);

const bossIn = (text: string): Passage | undefined => {
  const match = boss.exec(text) ?? bossOwes.exec(text) ?? bossAlone.exec(text) ?? forSurname.exec(text);
  const value = match?.[1] ?? match?.[2];
  if (match === null || value === undefined) return undefined;
  const index = match.index + match[0].length;
  return { value, index, end: index + value.length };
};

export const employerInStory = (text: string, jurisdiction: string): FirmFound | undefined => {
  if (/\p{Script=Han}/u.test(text)) {
    const firm = chineseFirm(text, jurisdiction);
    return (
      passage(called.exec(text)) ??
      passage(inBrackets.exec(text)) ??
      firmInBrackets(text) ??
      passage(labour.exec(text)) ??
      // a boss by name before works that may be only a town's
      (firm?.sure === false ? bossIn(text) : undefined) ??
      firm ??
      passage(general.exec(text)) ??
      bossIn(text) ??
      tradeByItself(text)
    );
  }
  const person = bossNamed.exec(text);
  const owner = tagalogOwner.exec(text);
  return (
    latinFirm(text, jurisdiction) ??
    roleIn(text, jurisdiction) ??
    passage(boat.exec(text)) ??
    passage(operatorNamed.exec(text)) ??
    underIn(text, jurisdiction) ??
    passage(person) ??
    passage(person, 2) ??
    passage(personCalled.exec(text)) ??
    passage(owner) ??
    passage(owner, 2) ??
    startsAt(text, jurisdiction) ??
    passage(pinyinCalled.exec(text))
  );
};
