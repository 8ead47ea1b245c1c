/** A firm that a Chinese story calls by its name: 厂名叫…, 一个烤鳗厂（海粤水产）, 总包是…. */
import type { Passage } from '../../place/in-story.ts';
import { housesInChinese, peopleTold } from '../../words/employer-in-story.ts';
import { firmOf } from './chinese-firm-words.ts';
import { behindChineseName as ends, passage } from './passage.ts';

/** 公司叫我们自己走, 公司叫签的是承包协议: who is told to do what. */
const toldToDo = peopleTold.join('|');
const houses = `(?:${housesInChinese.join('|')})`;
const nameOfHouse = String.raw`["“「]?(?!${toldToDo})(\p{Script=Han}[\p{Script=Han}\w（）()]{1,18}?)${ends}`;
const called = new RegExp(
  `${houses}的?(?:名字?|名称)?就?(?:叫做?|名叫|喊做?|称|名字是|名字叫|[:：])${nameOfHouse}`,
  'u',
);
/** 一个种植合作社，名字叫沃朗: behind a mark only where it is said to be the name. */
const calledBehindMark = new RegExp(
  String.raw`${houses}[\s,，、]+(?:(?:名字|名称|全称)就?[叫是]|名叫|叫做)${nameOfHouse}`,
  'u',
);
/** 一家叫蓝调的酒吧 */
const calledBeforeHouse = new RegExp(
  String.raw`(?:[家个间处]|做|在)(?:名字)?(?:叫做?|名叫)["“「]?(?!${toldToDo})(\p{Script=Han}{2,10}?)["”」]?的(?:\p{Script=Han}{0,4})${houses}(?![长主])`,
  'u',
);
/** 厂名窑里青, 店名老街坊: without a word between, behind a mark or at the beginning. */
const labelled =
  /(?<=^|[\s,，。；;（(])(?:厂|公司|店|单位|工厂|字号|铺|企业)(?:的)?(?:名字?|名称|号)(?:就)?(?:叫做?|是|[:：])?["“「]?(?![^\s,，。；;）)]*[是不没我你他她的了叫])(\p{Script=Han}{3,12}?)["”」]?(?=$|[\s,，。、；;！!）)])/u;
const inBrackets = /[（(](?:就)?(?:叫|是)["“]?(\p{Script=Han}{2,12})["”]?[)）]/u;
/** 一个烤鳗厂（海粤水产） */
const besideKind =
  /(?:厂|店|公司|饭店|酒店|工地|作坊|车间|超市|餐馆|仓库|场)[（(](\p{Script=Han}{3,12})[)）]/u;
const firmInBrackets = (text: string): Passage | undefined => {
  const found = passage(besideKind.exec(text));
  return found !== undefined && firmOf(found.value) !== undefined ? found : undefined;
};
const labour = new RegExp(
  String.raw`(?<=^|[\s,，。、是由])(?:劳务公司|劳务|中介公司|派遣公司)(?:是|叫)?["“]?((?!公司|协议|合同|关系|市场|报酬|派遣|[和跟与给没不说让把])\p{Script=Han}{2,4}?|\p{Script=Han}{2,6}(?:安装|劳务|人力|建筑|建设|工程|装饰|电力))${ends}`,
  'u',
);
const general = new RegExp(
  String.raw`(?:总包|总承包|承建|发包方?|甲方)(?:(?:单位|公司|方)(?:是|叫|[:：])?|是|叫|[:：])["“]?(\p{Script=Han}{2,15}?)${ends}`,
  'u',
);

/** The works that are called something, the word in brackets behind a works, who sends the workers. */
export const firmCalled = (text: string): Passage | undefined =>
  passage(called.exec(text)) ??
  passage(calledBehindMark.exec(text)) ??
  passage(calledBeforeHouse.exec(text)) ??
  passage(labelled.exec(text)) ??
  passage(inBrackets.exec(text)) ??
  firmInBrackets(text) ??
  passage(labour.exec(text));

/** The general contractor, where nobody else is named. */
export const contractorCalled = (text: string): Passage | undefined => passage(general.exec(text));
