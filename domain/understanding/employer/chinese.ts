/** The answer to "who is it?" in Chinese. */

import { isAnotherFact, isBareAnswer, isUnknown } from '../name/own-words.ts';
import { surname } from '../name/surnames.ts';
import { saidOutright } from './chinese-outright.ts';
import { isDescribed, isNameShaped, nameInDescription, personWord } from './described.ts';
import { chineseBody, chineseTrade, isUnnamedFirm, withoutScolding } from './firm-words.ts';
import { isPassedOn, pointedAt } from './pointed.ts';
import { type EmployerSaid, employerTold, isFirmShaped, nameTrimmed } from './said.ts';

const leadIn =
  /^(?:(?!劳务|派遣|中介|人力|外包)\p{Script=Han}{2,4}[:：]|.{0,12}?(?:上写的|全称|全名|大名|抬头|名字|名称|公司名|厂名|店名|招牌|执照)(?:上)?(?:写的?)?(?:就)?(?:是|叫做?|[:：])|.{0,12}(?:公司|厂子?|店|铺子?|馆子?|作坊|单位|学校|医院|工厂|工地|中介|劳务|法人(?:代表)?|大包|二包|包工头|工头|老板娘?|厂长|经理|负责人|站长?|东家|雇主|加盟商|承包商|户主|摊主|房东|车队|站点)(?:名字?)?(?:就)?(?:叫做?|名叫|名字(?:叫|是)|是|系(?!统)|姓|[:：])|(?:包工头|工头|[小二大]?老板娘?)(?=\p{Script=Han}{2,4}$)|(?:欠(?:我们?|钱|薪)?(?:的|钱的)?(?:就)?是)|(?:就)?(?:是|叫做?|名字?叫|姓|在)(?:那[个家])?|(?:改成|改为|应该是|应为))\s*["“「]?/u;
const calledHim =
  /(?:(?:喊|叫|称|称呼)(?:他|她|其)(?:作|为)?|(?:^|[\s，,。；;])(?:我们?|大家|人家|工友|底下人|别人|都)+(?:喊|叫|称呼?)(?:作|为)?(?!我|做|什么|啥|不|他|她|其))["“「]?(\p{Script=Han}{1,4})/u;
/** 欠我们的是鼎沅, 没给我们钱的是岱秀建工, 钱是宏砚装饰拖着没给: who owes, whoever else is told. */
const owes =
  /(?:(?:欠|没[给发结]|不[给发结]|拖欠?|压|扣)着?(?:了)?(?:我们?|咱们?|俺们?)?(?:这|些|的)*(?:钱|薪|工资|工钱|工程款|账|款)?不?(?:给|发|还)?的(?:人|公司|单位)?(?:就)?是|(?:^|[\s，,。；;])(?:工)?(?:钱|工资|薪水|款子?|账)(?:就|都|全|一直)*(?:是|被|让)(?=\p{Script=Han}{2,15}?(?:拖|欠|压|扣|卡|没[给发结]|不[给发结])))["“「]?(?!老板|工头|包工头|公司|厂|他|她|谁|那|这|个|上[面头]|姓)(\p{Script=Han}{2,15}?)["”」]?(?=(?:一直)?(?:拖|欠|压|扣|卡|没[给发结]|不[给发结])|$|[^\p{Script=Han}])/u;
/** 门头写的好再来，发工资的是湘禧餐饮管理: who pays is the employer, whatever the sign says. */
const payingOne =
  /(?:^|[\s，,。；;]|反正)(?:给我们?)?(?:发(?:工资|薪水?|钱)|给钱|开工资|结(?:账|工资)|付钱)的(?:人|公司)?(?:就)?是["“「]?(?!他|她|谁|哪|个|那|这|现金|微信)(\p{Script=Han}{2,15})(?=$|[\s，,。；;！!])/u;
/** 欠钱的就苏禾服饰: without its 是 only a firm, as 欠钱的就跑了 names nobody. */
const owesOnly = /欠(?:我们?|咱们?)?(?:钱|薪)?的(?:人)?就(?!是)(\p{Script=Han}{4,15})$/u;
/** 报警器材厂，全名安唤电子 */
const wholeName =
  /(?:全[名称]|正式(?:名字|名称))(?:就)?(?:是|叫做?|[:：])?\s*["“「]?(\p{Script=Han}{3,20})(?=$|[\s，,。；;])/u;

/** 站点叫快燕，工资是一个叫聚黔灵活用工的打的: who pays, said behind where they work. */
const wagesFrom =
  /(?:工资|工钱|薪水|薪资|钱)(?:都|一直|就)?[是由系](?:一?[个家](?=叫|姓))?(叫)?["“「]?(\p{Script=Han}{2,15}?)["”」]?(?:的公司|公司的|的|那边)?给?(?:我们?)?(?:代)?[打发付开结转](?:给我们?|下来|过来)?的?(?=$|[\s，,。；;！!])/u;
const paidBy = (said: string): string | undefined => {
  const [, called, name = ''] = wagesFrom.exec(said) ?? [];
  const isFirm = called !== undefined || (isBody(name) && !isUnnamedFirm(name));
  return isFirm && name !== '' && !isKindOfFirm(name) ? name : undefined;
};

/** The firm that is said to owe, or to be called so in full. */
const firmSaid = (said: string): string | undefined =>
  [owesOnly, wholeName]
    .map((form) => form.exec(said)?.[1] ?? '')
    .find((name) => isBody(name) && !isUnnamedFirm(name));
const contractorSaid =
  /(?:^|[\s,，。；;])(?:上面|上头|大|他们?|工地)?(?:的)?(?:总包|总承包|发包|甲方|承建)(?:方)?(?:单位|公司|商)?(?:就)?(?:是|叫做?|[:：])?\s*["“「]?(?!是|谁|什么|啥|哪|不|没)([^\s,，。；;！!"”」]{2,30}?)["”」]?(?=$|[\s,，。；;！!])/u;
const aside =
  /^(?:还)?能(?:有|是)谁(?!.*就)|说$|人开的|^没有?(?:公司|厂子?|单位|老板|合同|招牌|执照)$|^(?:对|就是(?!.{0,2}那[个家]|.{0,3}$)|柏树的|反正|大家|别人|都|具体)|的(?:那个)?(?:字|树的.*)$|校区$|开的$|隔壁|对面.*的$|(?:叫|是)(?:什么|啥)/u;
/** A firm by what it did, and not by its name: 加班不给钱的那个厂. */
const byDeed = /(?:欠|不给|没给|不发|没发|扣|拖).*的(?:那|这)?[个家间]?(?:厂|公司|店|工地|老板|饭店|单位)$/u;
/** 就开宝马那个女的 */
const byLooks = /那个?.{0,4}[男女胖瘦高矮黑].{0,3}的?$/u;
/** Two people by their surnames only. */
const twoBosses = /(?:两|几)个老板|姓(\p{Script=Han})(?!.*[喊叫]).*姓\p{Script=Han}/u;

/** 老板姓米: who it is, as far as that goes. */
const onlySurname =
  /(?:老板娘?|厂长|经理|包工头|工头|[站组店班队]长|领班|主管|管事的)姓(\p{Script=Han}{1,2})(?:的|，|,|\s(?=别的|其他|全名|[不没])|$)/u;
const workingThere = /(?:上班|干活|打工|做事|做工|里做|里干).*$/u;

const clausesOf = (said: string): readonly string[] =>
  said
    .split(
      /\s*[,，。；;！!？?\n]\s*|\s+(?=(?:(?:一|有)个姓|老板|大家|都是|厂长|工厂|中介|总包|包工头|工头|带班|名字|叫|上面|不知|不清|电话|手机|没(?:有)?(?:公司|厂|名|执照)))/u,
    )
    .filter((each) => each !== '');

const wordsOfSentences = /[我你他她们了吗没不给发欠活]|在.+[干做]/u;
/** 宏发饰品, 陈大发, 鲜活海鲜: in a name these tell of no pay and of no work. */
const signsWithinNames =
  /(?<=^\p{Script=Han}{0,1}[^没不给未要会能老才还也都在该就少拖欠月来])发(?![工钱薪放生货了的过不没给现我你他])|^发(?=[达财记展])|[生鲜乐]活|活(?=[力鱼羊虾络])/gu;
const isSaidOfFirm = (told: string): boolean => wordsOfSentences.test(told.replace(signsWithinNames, ''));
const agency = /中介|劳务(?:是|叫)|劳务派遣|派遣|人力(?!资源局)/u;
/** 开始叫麒盛,后来改名嘉禾: the newer name. */
const renamed =
  /(?:后来|现在)?(?:改名|改叫|改成|换成)(?:叫|为|成)?了?["“]?(\p{Script=Han}{2,12}?)(?=了?(?:$|[\s,，。；;]))/u;
const workplace = /工厂|厂家|用工|上面|站叫|客户|厂(?:子|里)?是|厂叫|厂里/u;

const isBody = (name: string): boolean => chineseBody.test(name) || chineseTrade.test(name);

/** Two bodies in one answer, 、 between them: which of them pays is asked. The builder is likely the contractor. */
const twoFirms = (said: string): EmployerSaid | undefined => {
  const [first, second] = said
    .replace(/[\s，,]+(?:这)?(?:两[家个]|都|牌子)[^、/]*$/u, '')
    .split(/\s*[、/／]\s*|(?<=公司|集团|厂)\s*(?:和|跟|与|还有|,|，)\s*/u)
    .map(nameTrimmed)
    .filter((each) => isBody(each) && !isUnnamedFirm(each));
  if (first === undefined || second === undefined) return undefined;
  const isLabour = (name: string): boolean => /劳务|分包|人力/u.test(name);
  const [employer, contractor] = isLabour(second) && !isLabour(first) ? [second, first] : [first, second];
  return { ...employerTold(employer, false), contractor: { value: contractor, sure: false } };
};

/** 电子厂，全名是…电子厂: one firm, by its short name and its whole one. */
const saidInFull = /全[名称]|大名|正式(?:名字|名称)/u;

/** Only what kind of employer, and no name: 人力公司, 一个中介. */
const isKindOfFirm = (name: string): boolean => {
  if (/^[两二三几][个位]$/u.test(name)) return true;
  const kind = name.replace(/^[一那这某][个家间]|^黑|[呗嘛吧呀]$/gu, '');
  return (
    /[下底手][面下]的|[一某]?个(?:小|私人|外地|大)?(?:包工|施工|工程|装修|安装)队$|^(?:厂[子里]?|公司里?|店里?|饭店|单位|学校|工地上?|中介|劳务|(?:外卖|跑腿|送餐|网约车|代驾)?平台|代驾|跑腿|外卖|快递|网约车|工厂|(?:私人|个体|小|大)?老板|个人|私人|个体户|包工头|(?:二手)?房东|[我他]?(?:老乡|熟人|亲戚|朋友|同学|表[哥弟姐妹]|舅舅?|叔叔?|姑父|姐夫)|.{0,3}(?:车间|班组|流水线|部门|宿舍|仓库))$/u.test(
      withoutScolding(kind),
    ) ||
    (isBody(kind) && isUnnamedFirm(kind))
  );
};

interface NameInClause {
  /** 公司叫, 老板是: said to be the name */
  readonly isNamed: boolean;
  readonly name: string;
}

/** 老板系潮州人, 老板是个女的: where somebody is from and what they are. */
const whatTheyAre =
  /(?:(?:是|系)(?:个|一个)?|^(?:老板娘?|厂长|东家|经理|工头)(?=.{2,4}人$))(?:\p{Script=Han}{2,5}人|[男女]\p{Script=Han}{0,2}|(?:本地|外地|外国)\p{Script=Han}{0,2})$/u;

/** 隔壁的厂子叫鑫旺: next to what it is, and behind that what it is called. */
const houseAndName =
  /(?:厂子?|店|铺子?|馆子?|作坊|公司|单位|摊子?|饭店)(?:的?名字?)?就?(?:叫做?|名叫)(?!什么|啥|不|做什么)\p{Script=Han}{2,}$/u;

const isAside = (clause: string): boolean => aside.test(clause) && !houseAndName.test(clause);

/** 工资条抬头是：旭帆电器 */
const behindLabel = /^.*[:：]\s*/u;

const nameIn = (clause: string): readonly NameInClause[] => {
  if (whatTheyAre.test(clause)) return [];
  if (
    !isFirmShaped(clause.replace(behindLabel, '')) &&
    (isAside(clause) || isAnotherFact(clause.replace(workingThere, '')))
  )
    return [];
  if (isUnknown(clause) && !isFirmShaped(clause)) return [];
  const isNamed = leadIn.test(clause) && !isFirmShaped(clause);
  const name = nameTrimmed((isNamed ? clause.replace(leadIn, '') : clause).replace(workingThere, ''));
  return !/[\p{L}\p{N}]/u.test(name) || isBareAnswer(name) || isKindOfFirm(name) ? [] : [{ isNamed, name }];
};

/** 鑫瓴机械 瓴是瓦字旁那个: of several words the one that is a firm by its form. */
const clearOf = (told: string): string => {
  if (isFirmShaped(told)) return told;
  const firms = told.split(/\s+|那[个家](?=\p{Script=Han}{4})/u).filter((each) => isFirmShaped(each));
  return firms.length === 1 ? (firms[0] ?? told) : told;
};

/** 福安的 闽舶海工有限公司: where it is, and behind the space what it is called. */
const whereItIs = /^\p{Script=Han}{2,6}的\s+(?=\S+(?:公司|厂|店)$)/u;

/** 老板叫李二牛, and 老板麻长顺 with nothing between */
const namesBoss = new RegExp(
  `^(?:老板娘?|包工头|工头|负责人|经理|厂长|店长)(?:(?:的?名字)?(?:叫|姓|是)|跑|失联|不见|${surname}\\p{Script=Han}{1,2}$)`,
  'u',
);
const namesLabourFirm = /^劳务(?:公司|队|方)?(?:是|叫|[:：])/u;
/** 华强电子，在宝安，老板叫陈华: one firm is told, and beside it who else there is; that stays in the words. */
const firmBeside = (said: string): string | undefined => {
  // 挂靠在鑫达建设 老板叫李二牛: the firm lends its name only
  if (/^(?:车)?(?:是)?挂/u.test(said)) return undefined;
  const clauses = said.split(/\s*[,，。；;]\s*|\s+/u).filter((each) => each !== '');
  const firms = clauses.filter((each) => isFirmShaped(each));
  const isLabour = clauses[0] === firms[0] && clauses.slice(1).some((each) => namesLabourFirm.test(each));
  return isLabour || (firms.length === 1 && clauses.some((each) => namesBoss.test(each)))
    ? firms[0]
    : undefined;
};
/** 是我姐夫！叫汪建设: somebody, though the name ends as firms do. */
const calledInClause = new RegExp(
  `(?:^|[\\s，,。；;！!])(?:[他她]|人|摊主|店主|东家)?(?:就)?叫(${surname}\\p{Script=Han}{2})(?=$|[\\s，,。；;！!])`,
  'u',
);
/** 村里姓蓝的 他自己种大棚 */
const surnameOfSomebody = new RegExp(
  `^(?:我们?)?(?:本?村|隔壁村|邻村|镇上?|同乡|老乡|本地)[里上的]*(?:一?个)?姓(${surname})的(?=$|[\\s，,。])`,
  'u',
);
/** 不知道全名，只知道姓李 */
const knownBy = /(?:只|就)(?:知道|晓得|听说|记得)(?:[他她]|老板)?姓(\p{Script=Han}{1,2})(?:$|[\s，,。的])/u;

/** 不是公司，个人，姓郝，搞装修的: a surname beside other words is hardly a name. */
const isSurnameAmongWords = (told: string, said: string): boolean =>
  [...told].length === 1 && !/^\p{P}*姓?\p{Script=Han}\p{P}*$/u.test(said);

/** 仓库主管阮姐: who hands out the money for somebody else. */
const paysForOthers =
  /^\p{Script=Han}{0,4}?(?:主管|组长|班长|领班|会计|出纳|文员|财务|人事|带班的?)(?=\p{Script=Han}{2,4}$)/u;
const payingTold = (paying: string, said: string): EmployerSaid => {
  const name = paying.replace(paysForOthers, '');
  return employerTold(name, name === paying && !/中介|派遣/u.test(said) && !isPassedOn.test(said));
};

/** 群里都叫他光头: how somebody looks, and neither a surname nor how one is spoken to. */
const isOnlyNickname = (told: string, said: string): boolean =>
  calledHim.exec(said)?.[1] === told && told.length <= 3 && !personWord.test(told);

const employerBy = (said: string): EmployerSaid => {
  const outright = saidOutright(said);
  if (outright !== undefined) return outright;
  const family = knownBy.exec(said)?.[1];
  if (family !== undefined && !clausesOf(said).some((each) => isFirmShaped(each)))
    return employerTold(family, false);
  const firm = firmBeside(said);
  if (firm !== undefined) return employerTold(firm, true);
  const two = saidInFull.test(said) ? undefined : twoFirms(said);
  if (two !== undefined) return two;
  const paying = firmSaid(said) ?? payingOne.exec(said)?.[1];
  const payer = paidBy(said);
  if (payer !== undefined) return employerTold(payer, false);
  if (paying !== undefined)
    return isKindOfFirm(paying) || /^老板娘?$/u.test(paying) ? {} : payingTold(paying, said);
  if (byDeed.test(said) || byLooks.test(said)) return {};
  const pointed = pointedAt(said);
  if (pointed !== undefined) return pointed;
  const person = calledInClause.exec(said)?.[1];
  if (person !== undefined) return employerTold(person, true);
  const villager = surnameOfSomebody.exec(said)?.[1];
  if (villager !== undefined) return employerTold(villager, false);
  const bosses = twoBosses.exec(said);
  if (bosses !== null) return bosses[1] === undefined ? {} : employerTold(bosses[1], false);
  const clauses = clausesOf(said);
  const names = clauses.filter((each) => !onlySurname.test(each)).flatMap(nameIn);
  const called = renamed.exec(said)?.[1] ?? owes.exec(said)?.[1] ?? calledHim.exec(said)?.[1];
  const name = called ?? (names.findLast(({ isNamed }) => isNamed) ?? names[0])?.name;
  const surname = onlySurname.exec(said)?.[1];
  if (name === undefined && surname !== undefined) return employerTold(surname, false);
  if (name === undefined) return {};
  const told = clearOf(name);
  // a whole sentence is no name: it is asked which of its words are
  if (!isFirmShaped(told) && isSaidOfFirm(told)) return {};
  const isNamed = names.some((each) => each.isNamed && each.name === told) || called !== undefined;
  // 老板是消防队退下来的: said of them, and no name
  if ((!isNamed || /的$/u.test(told)) && isDescribed(told)) {
    const within = nameInDescription(told);
    return within === undefined ? {} : employerTold(within, true);
  }
  const isName = isNamed || isNameShaped(told) || isFirmShaped(told.replace(/[（(].*$/u, '')) || isBody(told);
  // 前年改名澄安建工: the newer name is who it is
  const isRenamed = renamed.exec(said)?.[1] === told && isBody(told);
  const isOneOfTwo =
    !isRenamed &&
    ((agency.test(said) && workplace.test(said) && !owes.test(said)) ||
      /还是|或者?|后来|改名|原来|以前|挂靠|实际/u.test(said));
  return employerTold(
    told,
    isName &&
      !isOneOfTwo &&
      !isOnlyNickname(told, said) &&
      !isSurnameAmongWords(told, said) &&
      !/什么/u.test(told),
  );
};

/** 中建三局总包，老李是包工头 */
const contractorBehind =
  /(?:^|[\s,，。；;])(?!总包|大包|[我你他她它这那])([^\s,，。；;（(是叫]{2,20}?)(?:是|做|的)?[（(]?(?:总包|总承包)(?:单位|方)?[)）]?(?=$|[\s,，。；;])/u;

/** 总包是中建三局 包工头叫老李: the general contractor, and what is told beside it. */
const besideContractor = (said: string): { readonly contractor?: string; readonly rest: string } => {
  const found = contractorSaid.exec(said) ?? contractorBehind.exec(said);
  const contractor = nameTrimmed(found?.[1] ?? '').replace(/的$/u, '');
  return found === null || contractor === '' || isUnknown(contractor)
    ? { rest: said }
    : { contractor, rest: nameTrimmed(said.replace(found[0], ' ')) };
};

export const chineseEmployer = (whole: string): EmployerSaid => {
  const said = whole.replace(whereItIs, '');
  const { contractor, rest } = besideContractor(said);
  if (contractor === undefined) return employerBy(said);
  const beside = /\p{L}/u.test(rest) ? employerBy(rest) : {};
  // nobody else by name: whoever is over them is all that is known
  if (beside.employer === undefined) return employerTold(clearOf(contractor), true);
  return { ...beside, contractor: { value: contractor, sure: true } };
};
