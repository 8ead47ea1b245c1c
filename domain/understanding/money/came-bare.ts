/** That money came, and nothing of how much: "they paid me today", 老板把钱给了, nagbayad na po sila. */

const fillerEn =
  '(?:ok(?:ay)?|hi|hello|hey|update|good news|thanks?|thank (?:you|u)|thx|sir|mam|maam|mate|please|now|today|yesterday|already|finally|just now|this (?:morning|afternoon|week)|last night|at last)';
const payerEn =
  '(?:they|he|she|(?:the |my )?(?:boss|bos|manager|firm|company|agency|employer|gaffer|supervisor))';
const helpingEn = "(?:'?ve|'?s|has|have|had|just|now|finally|already|did|been|got|was|were)";
const wagesEn = '(?:(?:my|the|our) )?(?:money|wages?|pay|salary)';
const cameEn: readonly string[] = [
  `${payerEn} (?:${helpingEn} )*paid(?: (?:me|us))?`,
  `(?:i|we)(?: ${helpingEn})* (?:been|got|was|were) paid`,
  `(?:i|we)(?: ${helpingEn})* (?:got|received|recieved) ${wagesEn}`,
  `${wagesEn} (?:${helpingEn} )*(?:came|arrived|landed)(?: in)?`,
];
const cameInEnglish = new RegExp(`^(?:${fillerEn} )*(?:${cameEn.join('|')})(?: ${fillerEn})*$`, 'u');

const fillerTl = '(?:po|na|nga|kanina|kahapon|ngayon|kagabi|salamat|opo|sir|maam|lang|lng|rin|din|ok)';
const wagesTl = '(?:ang |yung |ung )?(?:sahod|sweldo|pera|bayad)(?: (?:ko|namin))?';
const cameTl: readonly string[] = [
  '(?:binayaran|nabayaran)(?: FILL)*(?: (?:nila|niya|nya|ng (?:amo|boss)(?: ko)?))?(?: FILL)*(?: (?:ako|kami|aq|ko))?',
  'nagbayad(?: FILL)*(?: (?:sila|siya|sya|(?:ang |yung )?(?:amo|boss)(?: ko)?))',
  `(?:natanggap|nakuha)(?: FILL)*(?: (?:ko|namin))?(?: FILL)* ${wagesTl}`,
];
const inTagalog = new RegExp(
  `^(?:FILL )*(?:${cameTl.join('|')})(?: FILL)*$`.replaceAll('FILL', fillerTl),
  'u',
);

const payerZh = '(?:老板|公司|他们?|她|厂里|包工头|工头)?';
const whenZh = '(?:今天|昨天|刚刚?|刚才|已经|终于|现在|早上|上午|下午)*';
const cameInChinese = new RegExp(
  `^(?:${whenZh}${payerZh}${whenZh}把?(?:钱|工资)?${whenZh}(?:给我们?)?(?:给|发|付|打|结)(?:给)?(?:我们?)?(?:钱|工资)?了|(?:我们?)?的?(?:钱|工资)${whenZh}(?:到账?|收到|拿到)了|(?:我们?)?${whenZh}(?:收到|拿到)(?:钱|工资)了)(?:谢谢你?们?|今天|昨天)*$`,
  'u',
);

const plainCameWords = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[’‘]/gu, "'")
    .replace(/[^\p{L}\p{N}'?？]+/gu, ' ')
    .trim();

const isOfMoneyZh = /钱|工资/u;

/** It came, and it is not said how much of it; a question is no news. */
export const isPaidBare = (text: string): boolean => {
  const words = plainCameWords(text);
  const han = words.replaceAll(' ', '');
  return (
    cameInEnglish.test(words) || inTagalog.test(words) || (cameInChinese.test(han) && isOfMoneyZh.test(han))
  );
};

const whenItCame =
  /(?<![a-z])(?:today|yesterday|now|this morning|last night|kanina|kahapon|ngayon)(?![a-z])|今天|昨天|刚|现在/iu;

/** "Today", said of what came, is not since when nothing did. */
export const isDayOfPayment = (text: string): boolean => whenItCame.test(text);
