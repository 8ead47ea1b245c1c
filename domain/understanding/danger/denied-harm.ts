/** "Nobody threatened me, just no wages": that nothing was done to anybody, said to tell what it is about instead. */
import { toldIn } from './books.ts';
import { speaksOfPay } from './plea.ts';

const gap =
  /[，,。.;；!！\n]+|\s+(?=(?:just|its|it's|it’s|only|but|simply|no|and no|sahod|sweldo)\b)|(?<=\p{Script=Han})\s+(?=\p{Script=Han})|(?=就是|只是)/u;

const harmEn = String.raw`(?:threat\w*|hit\w*|hurt\w*|beat\w*|punch\w*|attack\w*|touch\w*|bull(?:y|ied|ying)|harass\w*|violen\w*|shout\w*|abus\w*)`;
const deniedEn = new RegExp(
  String.raw`^(?:(?:nobody|no ?one|none of them)(?:['’]?s| is| has| have| was| ever| actually)* ${harmEn}(?: (?:me|us|anyone|anybody|nobody))?|(?:he|she|they|(?:the |my |our )?(?:boss|gaffer|manager|foreman|owner))(?: has| have| did| is| was)?(?:['’]?nt|n['’]t| not| never)(?: ever| actually)* ${harmEn}(?: (?:me|us|anyone|anybody|nobody))?|(?:i|we)?['’]?(?: ?m| ?ve| ?re| was| am| were| have)?(?:n['’]t|nt| not| never|not|never) (?:been |being )?${harmEn}|(?:and )?no (?:${harmEn}|blood|drama|fights?|fighting|danger|injur\w+))$`,
  'iu',
);
const deniedHan =
  /^(?:没有?人|谁[也都]没有?|(?:老板娘?|工头|包工头|经理|主管|他们?|她)[也倒并]?没有?|[倒也并]?没有?|不是)(?:人)?(?:来|去|说)?(?:威胁|恐吓|打|骂|动手|欺负|吓唬|伤|虐待|逼)(?:过|着|到)?(?:我们?|俺们?|人|谁|工人)?(?:的|了|过)*$/u;
const deniedTl =
  /^(?:wala(?:ng)?|hindi|di)(?: naman| po| nga| kami| ako| nila| niya| sila| siya| man| pa)* (?:nambanta|nananakot|nanakot|tinakot|tinatakot|binantaan|binabantaan|pinagbantaan|sinaktan|sinasaktan|nanakit|nananakit|sinuntok|nagbanta|nagbabanta|nanggulo)(?: (?:sa|akin|amin|ako|kami|nila|niya|naman|po))*$/iu;

const isHarmDenied = (clause: string): boolean =>
  [deniedEn, deniedHan, deniedTl].some((denied) => denied.test(clause.trim()));

const wordsOfWages =
  /工资|工钱|薪|欠|钱|拖着?不给|(?<![a-z])(?:wages?|pay|paid|payslips?|salary|money|owed?|sahod|sweldo|suweldo|bayad|pasahod)(?![a-z])/iu;
/** 就是关着我不给钱: who is keptThere somewhere is not well. */
const keptThere = /[关锁困扣堵][着住在]|passport|护照|(?<![a-z])lock|kulong|pasaporte/iu;
/** "Only wages" says that nobody is in danger. */
const tellsOfNone = (clause: string): boolean => {
  const { peril, hazard, veiled, want, called } = toldIn(clause);
  return peril !== 'yes' && peril !== 'maybe' && ![hazard, veiled, want, called].some((each) => each);
};
const isClauseOfPay = (clause: string): boolean =>
  (speaksOfPay(clause) || wordsOfWages.test(clause)) && !keptThere.test(clause) && tellsOfNone(clause);

/** "He just owes me": what is left of a clause before its "just". */
const littleWord =
  /^\P{L}*(?:just|only|its|it['’]?s|but|simply|and|he|she|they|i|we|the boss|boss|就是|只是|老板|他)?\P{L}*$/iu;

const clausesOfDenial = (text: string): readonly string[] =>
  text.split(gap).filter((each) => !littleWord.test(each));

/** "Nobody threatened me", and not a word more. */
export const isOnlyDeniedHarm = (text: string): boolean => {
  const clauses = clausesOfDenial(text);
  return clauses.length > 0 && clauses.every(isHarmDenied);
};

/** What is left is of pay alone; undefined where nothing was denied, or where anything else is told beside it. */
export const besideDeniedHarm = (text: string): string | undefined => {
  const clauses = clausesOfDenial(text);
  const left = clauses.filter((each) => !isHarmDenied(each));
  const isBeside = left.length > 0 && left.length < clauses.length;
  return isBeside && left.every(isClauseOfPay) ? left.join(', ') : undefined;
};
