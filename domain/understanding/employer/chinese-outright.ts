/** What some words of a Chinese answer to "who is it?" say by themselves, whatever else stands beside them. */
import { isUnknown } from '../name/own-words.ts';
import { surname } from '../name/surnames.ts';
import { oneOfTwoRoles } from './chinese-roles.ts';
import { type EmployerSaid, employerTold, isFirmShaped } from './said.ts';
import { toldByWhereabouts } from './whereabouts-as-name.ts';

/** 六指老张: how somebody looks, before how one is spoken to. */
const lookedAs =
  /^(?:六指|[瘸跛拐][腿子脚]?|独眼|单眼|豁[牙嘴]|龅牙|歪嘴|斜眼|麻子|刀疤|光头|秃[头子]|罗锅|驼背|[聋哑]巴?|大[肚头]|胖子?|[红黄白]毛|断[指手])(?=[老小阿大]\p{Script=Han}{1,2}$)/u;
/** 欠钱的是姓马的: of two the one that owes, by a surname. */
const owesBySurname = new RegExp(
  `(?:欠(?:我们?|咱们?)?(?:钱|薪|账)?|不给钱|没给钱)的(?:人)?(?:就)?是(?:那个)?姓(${surname})的?(?=$|[\\s，,。；;])`,
  'u',
);
/** 锦榭物业下面的保安队: the firm, and which of its crews. */
const crewOfFirm =
  /^(?:是|在)?(\p{Script=Han}{4,14})(?:下面|底下|手下|旗下|下属)的?(?:那个|一个)?\p{Script=Han}{0,4}(?:[队组班部]|车间|门店|项目)$/u;
const firmOverCrew = (said: string): string | undefined => {
  const firm = crewOfFirm.exec(said)?.[1];
  return firm !== undefined && isFirmShaped(firm) ? firm : undefined;
};
/** 每次发钱的人都不一样: nobody in particular pays. */
const paidByMany =
  /(?:发|给|结|付)(?:我们?)?(?:钱|工资|薪水?|账)的(?:人|老板)?[^，,。]{0,6}(?:都|老是?|总是?)?(?:不一样|不是同一个|不是一个人|换人|不固定)/u;

/** 就县城管局, 就是那个拆迁办: an office of the state; which one, where no place is told, is read back. */
const officeOfState =
  /(?:^|[\s,，。；;])(?:就是?(?:那个|我们?)?|那个)((?:[县镇乡区市省]|\p{Script=Han}{2,6})?\p{Script=Han}{2,5}(?:局|办|委|所|署|中心|政府|街道办|管委会|村委会|居委会|大队))(?=$|[\s,，。；;])/u;
const officeTold = (said: string): EmployerSaid | undefined => {
  const name = officeOfState.exec(said)?.[1];
  return name === undefined || isUnknown(said) ? undefined : employerTold(name, /[县镇乡区市省]/u.test(name));
};

export const saidOutright = (said: string): EmployerSaid | undefined => {
  if (paidByMany.test(said)) return {};
  if (lookedAs.test(said)) return employerTold(said.replace(lookedAs, ''), false);
  const state = officeTold(said);
  if (state !== undefined) return state;
  const roles = oneOfTwoRoles(said);
  if (roles !== undefined) return roles;
  const stands = toldByWhereabouts(said);
  if (stands !== undefined) return employerTold(stands, true);
  const family = owesBySurname.exec(said)?.[1];
  if (family !== undefined) return employerTold(family, false);
  const firm = firmOverCrew(said);
  return firm === undefined ? undefined : employerTold(firm, true);
};
