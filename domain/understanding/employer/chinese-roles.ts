/** Two firms by what each of them is: a station and who is behind it, an agency and the works. One is likely, and it is asked which. */
import { isUnnamedFirm } from './firm-words.ts';
import { type EmployerSaid, employerTold } from './said.ts';

const roleIs = '(?:的?名字?)?(?:就)?(?:叫做?|是|[:：])\\s*';
const roleName = '["“「『]?(?!什么|啥|谁|哪|不|没)([\\p{Script=Han}\\w]{2,16}?)["”」』]?';
const roleBegin = '(?:^|[\\s，,。；;])(?:我们?|咱们?|但是?|其实|实际上?|真正的?)*';
const roleEnd = '(?:的|管着?的?|那边的?|开的|签的)?(?=$|[\\s，,。；;！!])';

/** 骑手站叫“闪到家” */
const station = new RegExp(
  `${roleBegin}(?:骑手|跑单|外卖|配送|快递|送餐|送货|分拣|接单|跑腿|[的上])*(?:站点?|站子|网点|点部|驿站|配送点|门店)${roleIs}${roleName}${roleEnd}`,
  'u',
);
/** 上面是“捷递人力”, 合同签的是仁聘服务, 归“速聘通”管 */
const behindStation = new RegExp(
  `${roleBegin}(?:(?:上[面头边]|背后|后[面头台]|总部|母公司|(?:合同|协议)?(?:跟|和)?(?:我们?)?签(?:合同|约|协议)?的?(?:合同|公司|单位)?|挂靠的?|发(?:钱|工资)的)的?(?:公司|老板)?${roleIs}|(?:归|属于?|隶属于?|挂在|由)(?!我|他|她|老板))${roleName}${roleEnd}`,
  'u',
);
/** 中介叫, 派遣公司是 */
const labourRole = new RegExp(
  `${roleBegin}(?:中介|劳务|派遣|人力|外包|招工)(?:公司|的|方|单位)?(?:这边)?${roleIs}${roleName}${roleEnd}`,
  'u',
);
/** 上班的厂是澄禾水产, 车间是禾棠食品的 */
const worksRole = new RegExp(
  `${roleBegin}(?:(?:上班|干活|做工|做事|打工|用工)的?(?:在)?)?(?:工厂|厂[子家里]?|车间|流水线|公司|单位|地方|店|工地|仓库|客户|超市|酒店)${roleIs}${roleName}${roleEnd}`,
  'u',
);

const namedBy = (said: string, role: RegExp): string | undefined => {
  const found = role.exec(said)?.[1];
  return found === undefined || isUnnamedFirm(found) ? undefined : found;
};

const pairs: readonly (readonly [other: RegExp, owing: RegExp])[] = [
  [station, behindStation],
  [labourRole, worksRole],
];

/** Undefined where two of such roles are not told by name. */
export const oneOfTwoRoles = (said: string): EmployerSaid | undefined =>
  pairs
    .filter(([other]) => namedBy(said, other) !== undefined)
    .map(([, owing]) => namedBy(said, owing))
    .filter((found) => found !== undefined)
    .map((found) => employerTold(found, false))[0];
