/** An employer who is pointed at: 工牌上印的鸿屿劳务, 合同跟仁聘签的, 外包给绿岚环境的, 就是我大舅子 庄水旺. */

import { isUnknown } from '../name/own-words.ts';
import { surname } from '../name/surnames.ts';
import { isKin } from '../quantities/kin.ts';
import { isUnnamedFirm } from './firm-words.ts';
import { type EmployerSaid, employerTold, nameTrimmed } from './said.ts';

const name = '([\\p{Script=Han}\\w（）()·]{2,18}?)';
const end = '(?=$|[\\s，,。；;！!?？”"」])';

const shown =
  '(?:欠条|借条|白条|条子|工牌|胸牌|工作服|工服|工装|衣服|马甲|牌子|招牌|门头|门口|合同|公章|盖的?章|车[身门]?|头盔|安全帽|帽子|工资条|工资单|收据|回单|名片|执照|招聘(?:启事|广告)?|广告)(?:背后?上?|背面|胸前|后背|前面|上面?|里面?|名字?)?';
const marked = '(?:印|写|挂|贴|盖|刻|签|喷|绣|标|显示|打)';

const inQuotes = /(?:叫|是|名)["“「'](\p{Script=Han}[^"”」']{1,17})["”」']/u;
const firms: readonly RegExp[] = [
  new RegExp(
    `${shown}(?:${marked}(?:的|着|了|起|到)*章?(?:就)?(?:是|叫)?|(?:就)?(?:是|叫))\\s*["“「]?(?!挂)${name}${end}`,
    'u',
  ),
  new RegExp(`(?:跟|和|同|与)(?:我们?|咱们?|俺们?)?签(?:的|合同的|协议的)?(?:就)?是${name}${end}`, 'u'),
  new RegExp(`(?:合同|协议)(?:是|都是)?(?:跟|和|同|与)${name}签`, 'u'),
  new RegExp(
    `(?:外包|承包|转包|分包|发包|包)给了?(?!我|他|她|别人|个人|私人)${name}(?:的|了|做|在做)?${end}`,
    'u',
  ),
  new RegExp(`挂(?:着|靠)?(?:的)?(?:就)?(?:是|在)?${name}的?(?:名下?|名[头义]|牌子?|资质|招牌)${end}`, 'u'),
  new RegExp(`现在(?:改)?(?:叫做?|是|换成)${name}${end}`, 'u'),
];
const foreman = new RegExp(
  `(?:[他她]|人家|头家|东家|(?:队|组|站|班|工|厂|店)长|包头|头头|领头的?|大包|二包|带班的?|老板娘?|包工头|工头|摊主|店主)(?:是(?:个人|私人|个体户?))?[\\s，,]*(?:叫|喊|名叫|就是)(?:做|作)?(?!什么|啥|不)((?:${surname}|[老小阿]|大(?![家伙哥姐叔爷妈婶概约]))\\p{Script=Han}{1,2})${end}`,
  'u',
);
/** 给孔大勇干嘞, 在孔大勇手底下干: whom they work for, and nothing else in the clause. */
const workedFor = new RegExp(
  `(?<=^|[\\s，,。；;])(?:我们?|咱们?|俺们?)?(?:就|都|是|一直)*[给替帮跟在](?:着|了)?(?:一?个)?(?:叫|姓)?(?!老[板乡表家大]|安徽|江[苏西]|山[东西]|云南|温州|[家公单包])((?:${surname}|[老小阿])\\p{Script=Han}{1,2}?)(?<!人)(?:那?个?人)?(?:的?手底?下|那[儿里]?|名下|家里?)?(?:在|里)?(?:干活|打工|做工|做事|上班|开车|[干做])(?:[的呢嘞哩啊呀])*${end}`,
  'u',
);
/** 跟一个姓范的包工头干 */
const forSurname = new RegExp(
  `^(?:我们?|咱们?|俺们?)?(?:就|都|是|一直)*[给替帮跟](?:着|了)?(?:一?个)?姓(${surname})的(?:老板娘?|包工头|工头|大包|师傅|人)?(?:在)?(?:干活|打工|做工|做事|[干做])(?:[的呢嘞哩啊])*${end}`,
  'u',
);

/** 跟着老张干的 */
const followed = new RegExp(
  `(?:跟(?:着|随|到)?(?=.{2,4}[干做搞])|(?<=^|[\\s,，]|就|都)(?=.{2,4}(?:带|领|是(?:我们)?(?:的)?(?:包工头|工头|老板|带班))))((?:${surname}|[老小阿])\\p{Script=Han}{1,2}?)(?:(?:干|做|在做|搞|带|领)(?:着|干|活|工|事|的|了|队|班|着|我们)*|是(?:我们)?(?:的)?(?:包工头|工头|老板|带班的?))${end}`,
  'u',
);

/** 老板花名肥佬荣 */
const pointedNickname = /(?:花名|外号|绰号|诨名|人称)(?:叫|是)?(\p{Script=Han}{2,4})(?=$|[\s，,。])/u;
const pointedPerson = new RegExp(`^(?:${surname})\\p{Script=Han}{1,2}$`, 'u');
const whoItIs = /(?:包头|包工头|工头|老板娘?|带班的?|队长|组长|个人)$/u;

/** 就是我大舅子 庄水旺: who it is, and behind the space how they are called. */
const namedBeside = (said: string): string | undefined => {
  const clauses = said.split(/\s*[,，。；;]\s*|\s+/u);
  return clauses.find((clause, n) => {
    const before = clauses[n - 1]?.replace(/^(?:就|就是|是|跟着?)+(?:个|一个)?/u, '') ?? '';
    return pointedPerson.test(clause) && (whoItIs.test(before) || isKin(before));
  });
};

const namesNothing = /^(?:[我你他她它这那]|一个|什么|啥|谁|哪|不知|没)|[吗嘛呢?？]$/u;
/** Where they work is another firm than the one that signed: which one owes is asked. */
const pointsElsewhere =
  /(?:人|活|实际|其实)(?:在|给).+(?:上班|干活|做事)|派遣|中介|挂靠|挂.{2,16}(?:名[头义下]?|资质)(?:\s|，|。|$)|实际(?:的)?(?:老板|给)/u;

/** 外包的外包, 转了几手: whoever the badge names, somebody else may pay. */
export const isPassedOn =
  /外包的外包|(?:转|分|层层|二次|一层层)(?:了)?(?:转|分|外)包|(?:转|包|倒)(?:了)?(?:好)?[几两二三四五]手|[二三四]包(?:的)?[二三四]包|转手(?:转|给|包)|[二三四]手(?:包|活|分包|转包)/u;

const firstIn = (said: string, all: readonly RegExp[]): string | undefined =>
  all
    .map((form) => nameTrimmed(form.exec(said)?.[1] ?? ''))
    .find((each) => each !== '' && !namesNothing.test(each) && !isKindOfHouse(each.replace(ofWhom, '')));
const ofWhom = /^在|的$/gu;
/** 外包公司: of no name, and longer than a surname is. */
const isKindOfHouse = (each: string): boolean => each.length > 3 && isUnnamedFirm(each);

/** 叫“不知道烧烤”: in quotes stands what it is called, be it a sentence. */
const quoted = (said: string): string | undefined =>
  /中介|劳务/u.test(said) ? undefined : inQuotes.exec(said)?.[1];

/** 外号老六 真名卢建军: the real one. */
const realName = new RegExp(
  `(?:真名|本名|大名|身份证上?)(?:字|叫|是)*(${surname}\\p{Script=Han}{1,2})${end}`,
  'u',
);

/** Undefined where nobody is pointed at. */
export const pointedAt = (said: string): EmployerSaid | undefined => {
  const real = realName.exec(said)?.[1];
  if (real !== undefined) return employerTold(real, true);
  const owner = /挂/u.test(said) ? firstIn(said, [foreman]) : undefined;
  const firm = quoted(said) ?? (owner === undefined ? firstIn(said, firms) : undefined);
  if (firm !== undefined) return employerTold(firm, !pointsElsewhere.test(said) && !isPassedOn.test(said));
  const boss =
    firstIn(said, [foreman, pointedNickname, forSurname, workedFor, followed]) ?? namedBeside(said);
  // the foreman of a firm that they don't know may owe, or the firm
  return boss === undefined
    ? undefined
    : employerTold(
        boss,
        !pointsElsewhere.test(said) && !isUnknown(said.slice(0, said.indexOf(boss))) && !/哪个/u.test(said),
      );
};
