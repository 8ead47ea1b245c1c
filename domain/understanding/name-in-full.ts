/** The whole name beside a nickname or in two halves: 叫我根叔 全名陈根旺, 姓石 单名一个丹, "Ray, real name Rahim Uddin". */
import { surname } from './surnames.ts';

const given = '\\p{Script=Han}{1,2}';
const papers = '(?:身份证|户口本?|驾驶证|暂住证|工牌|合同)(?:上|里)?(?:的)?(?:名字|姓名)?';
const inHan = new RegExp(
  `(?:真名|全名|本名|大名|学名|官名|实名|真实姓名|${papers})(?:上)?(?:写的?|登记的?|印的?)?(?:就)?(?:是|叫做?|为|[:：])?\\s*((?:${surname}${given})|\\p{Script=Han}{1,10}(?:[·•]\\p{Script=Han}{1,10})+)(?=$|[\\s，,。.；;!！])`,
  'u',
);
/** 何不二 真名: said behind it. */
const calledSo = new RegExp(
  `^(${surname}${given})[\\s，,]*(?:这)?是?(?:真名|本名|全名|实名)(?:字)?[。.!！]?$`,
  'u',
);
const halves = new RegExp(
  `姓(${surname})[\\s，,、]*(?:\\p{Script=Han}{1,4}的\\1[\\s，,、]*)?(?:名字?(?:叫|是)?|单名(?:叫|是)?|叫(?!我))(?:一?个)?(${given})(?=$|[\\s，,。.；;!！字])`,
  'u',
);

const capitals = String.raw`\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*){0,4}`;
const fullInLatin = [
  new RegExp(
    String.raw`\b(?:[Rr]eal|[Ff]ull|[Ll]egal|[Pp]roper|[Aa]ctual|[Bb]irth) names?(?:'?s| is|:)?(?: is)? (${capitals})`,
    'u',
  ),
  new RegExp(
    String.raw`\b(?:[Pp]assport|ID|[Ii]d|papers|payslip|visa|brp|BRP)(?: card)?,?(?: (?:says?|has|po|ay|ko|it'?s|its|is|i'm|im|me as))*:? (${capitals})`,
    'u',
  ),
  new RegExp(String.raw`(${capitals}) (?:on|sa|in) (?:my |the |yung )?(?:[Pp]assport|ID|id|papers)\b`, 'u'),
  // "Its Desiree but everybody calls me Dee"
  new RegExp(
    String.raw`^(?:[Ii]t'?s |[Mm]y name(?:'?s| is) |[Ii]'?m |[Nn]ame is )?(${capitals})[,.]? (?:but |though )?(?:every(?:body|one)|they|people|all|friends|mates|most) calls? me \p{Lu}`,
    'u',
  ),
  // "mick (michael dunne)"
  /^(?=(\p{L}))\p{L}+ \((?=\1)(?<full>\p{L}+ \p{L}+)\)$/iu,
];
const firstAndLast =
  /\bfirst(?: name)?:?(?: is)? (\p{Lu}\p{L}+),?(?: and)? (?:my )?(?:surname|last(?: name)?|family name):?(?: is)? (\p{Lu}\p{L}+)/iu;

const oneName = String.raw`(\p{Lu}[\p{L}'’-]+)`;
const familyNameSaid = '(?:[Ss]urname|[Ll]ast(?: name)?|[Ff]amily name)';
const firstNameSaid = '(?:[Ff]irst|[Gg]iven)(?: name)?';
/** "Oyelaran, first name Dele" */
const firstBehind = new RegExp(
  `^(?:(?:[Mm]y )?${familyNameSaid}(?: is|:)? )?${oneName},? (?:and )?(?:my )?${firstNameSaid}(?: is|:)? ${oneName}[.!]?$`,
  'u',
);
/** "Fatima, surname Begum" */
const familyBehind = new RegExp(
  `^${oneName},? (?:and )?(?:my )?${familyNameSaid}(?: is|:)? ${oneName}[.!]?$`,
  'u',
);
const inHalves = (text: string): string | undefined => {
  const [, last, given] = firstBehind.exec(text) ?? [];
  if (last !== undefined && given !== undefined) return `${given} ${last}`;
  const [, own, behind] = familyBehind.exec(text) ?? [];
  return own !== undefined && behind !== undefined ? `${own} ${behind}` : undefined;
};

/** Undefined where no name is said to be the whole one. */
export const nameInFull = (text: string): string | undefined => {
  const [, family, own] = halves.exec(text) ?? [];
  if (family !== undefined && own !== undefined) return own.startsWith(family) ? own : `${family}${own}`;
  const [, first, last] = firstAndLast.exec(text) ?? [];
  if (first !== undefined && last !== undefined) return `${first} ${last}`;
  const whole = inHalves(text);
  if (whole !== undefined) return whole;
  return [calledSo, inHan, ...fullInLatin]
    .map((each) => each.exec(text))
    .map((found) => found?.groups?.full ?? found?.[1])
    .find((name) => name !== undefined);
};
