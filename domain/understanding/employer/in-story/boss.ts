/** The boss by name, where a story names no firm. */
import { namedPlacesIn } from '#domain/jurisdictions/named-places.ts';
import { surname } from '../../name/surnames.ts';
import type { Passage } from '../../place/in-story.ts';
import { othersCalledIn, saidOfBoss } from '../../words/employer-in-story.ts';
import { isKindInWords } from '../words.ts';
import { streetName } from './capitals.ts';
import { behindChineseName as ends, passage, passageBehind } from './passage.ts';

/** 老板叫人打我, 工头喊几个混混来: whom they send for, and not what they are called. */
const othersCalled = othersCalledIn.join('|');
const boss = new RegExp(
  String.raw`(?:老板娘?|包工头|包头|工头|东家|头家|雇主|主家|厂长|领头的?)(?:名字)?(?:就)?(?:(?:叫|喊|姓)(?![我你他她俺咱问]|${othersCalled})(?=(\p{Script=Han}{1,3}?)${ends})|是(?=(${surname}\p{Script=Han}{1,2}?)(?<!人)${ends}))`,
  'u',
);

/** 包工头老倪还差我九千: how they are spoken to, and what they owe. */
const bossSpokenTo = new RegExp(
  `(?:老板娘?|包工头|工头|包头|带班的?|老细)(?!老赖)(?=([老小大]${surname}|阿\\p{Script=Han}|${surname}[哥姐叔总])[\\s,，]*(?:还|又|就|一直)?(?:欠|拖|跑|差|不给|没给|扣|少)(?![得劲]))`,
  'u',
);

/** 跟村里老韩去内蒙: with whom they went. */
const wentWith = new RegExp(
  `(?:跟着?|给|帮)(?:我们?|咱们?|俺们?)?(?:[本同一]?村|镇上?|老乡|隔壁|工头|包工头)?(?:里|上)?的?(?=([老小]${surname})(?:去|干了?|做了?|到|打工|装修|盖|修|跑))`,
  'u',
);

/** 老板姓樊一共差我: only the surname, and the sentence goes on. */
const surnameGoesOn = new RegExp(
  `(?:老板娘?|包工头|工头|包头|老细|老細)姓(?=(${surname})(?:的|一共|总共|还|欠|差|不|没|说|跑|拖|扣))`,
  'u',
);

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

/** 老板姓王, 包工头魏跛子, 给一个姓蓝的老板干. */
export const bossInChinese = (text: string): Passage | undefined =>
  passageBehind(
    boss.exec(text) ??
      bossOwes.exec(text) ??
      bossSpokenTo.exec(text) ??
      bossAlone.exec(text) ??
      forSurname.exec(text) ??
      surnameGoesOn.exec(text) ??
      wentWith.exec(text),
  );

const bossNamed =
  /\b(?:(?:boss|owner|employer|amo|may[ -]?ari|manager|foreman|gaffer|[Cc]ontractor|kontratista)(?: ko| namin)?(?: po)?(?: is| si|'s| na si| ay si|,)?(?! in | sa )(?: called| cried)?)\s+((?:(?:Mr|Mrs|Ms|Miss|Engr|Mang|Aling|Kuya|Ate|Madam|Mam|Sir)\.? )?(?!\p{Lu}+\b)\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)?)|\b((?:Mr|Mrs|Ms)\.? \p{Lu}[\p{L}'-]+)(?= po (?:ang )?may ari| (?:po )?(?:ang )?(?:may ari|amo|boss))/u;

/** "au pair, family called Lindqvist": who keeps a helper. */
const familyCalled =
  /\b[Ff]amily (?:called|named|name is) (?:the )?(\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)?)/u;

/** "for a fella called Des Rackham", "sapatusan ni Mang Cardo", "sa Kusina ni Tinay" */
const personCalled =
  /(?:\b(?:for|by|with) |^|[.,;] )(?:[Aa]n? |[Tt]his |[Ss]ome )?(?:fella|feller|bloke|guy|man|woman|lady|chap|geezer|lad) (?:called|named) (\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)?)/u;
/** "Owed £1200 by Gala Bingo, Oldham" */
const owedBy =
  /\b[Oo]wed\b[^.;,]{0,30} by ((?!The\b|My\b|Mr\b|Mrs\b)\p{Lu}[\p{L}'&-]+(?: \p{Lu}[\p{L}'&-]+){0,3})(?=$|[,.;]| (?:in|at|for|since|near)\b)/u;
const tagalogOwner =
  /(?<!\p{L})\p{L}\p{Ll}{3,} ni ((?:Mang|Aling|Boss|Kuya|Ate|Sir|Mam|Ma'am|Madam|Manong|Manang) \p{Lu}[\p{L}'-]+)|\b(?:sa|ng) (\p{Lu}\p{L}+ ni (?:(?:Mang|Aling) )?\p{Lu}\p{L}+)/u;

/** "Mr Farouk contractor", "Mrs Oakes has me paid to august", "Mr Dhaliwal, stops 25 a week": what they are or what they do about the pay. */
const titledPayer =
  /\b((?:Mr|Mrs|Ms|Miss)\.? \p{Lu}[\p{L}'-]+)(?=,? (?:contractor|the owner|owner|boss|(?:is|was) (?:the |my |our )?(?:boss|owner|manager)|stops?|docks?|owes?|has(?:n'?t| not)? (?:me |us )?paid|took|takes|keeps|wont|won't|never|only (?:pays|paid)|pays?|still)\b)/u;

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

/** "si Mang Ruben Katigbak ang operator" */
const operatorNamed =
  /\bsi ((?:(?:Mang|Aling|Kuya|Ate|Boss|Sir|Mam|Madam|Engr\.?|Arch\.?|Atty\.?) )?\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)?)(?= (?:po )?(?:ang )?(?:(?:may ?)?hawak|humahawak|namamahala|nagpapatakbo|nagpapasahod|nagpapasweldo|nagbabayad|operator|amo|boss|may ?ari|employer|foreman|kontratista|contractor|manager|bossing))/u;

/** Who runs it, "si Mang Ruben ang operator", or under whom the work is. */
export const operatorInLatin = (text: string, jurisdiction: string): Passage | undefined =>
  passage(operatorNamed.exec(text)) ?? underIn(text, jurisdiction);

const bossWorkedFor =
  /\bkay ((?:Mrs?|Ms|Miss|Madam|Mam|Ma'am|Sir|Engr|Boss|Bossing|Mang|Aling|Kuya|Ate|Manong|Manang)\.? \p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)?)/u;
const unpaidWork =
  /\b(?:\p{L}*sahod\p{L}*|\p{L}*ahuran|\p{L}*sweldo\p{L}*|\p{L}*suweldo\p{L}*|\p{L}*bayad\p{L}*|trabaho|nagtatrabaho|nagtrabaho|pumasok|namasukan|naninilbihan|kasambahay)\b/iu;
const askedOrBorrowed =
  /\b(?:\p{L}*utang\p{L}*|\p{L}*hiram\p{L}*|\p{L}*sabi\p{L}*|\p{L}*tanong\p{L}*|humingi|\p{L}*usap\p{L}*|\p{L}*sumbong|galing|ibinigay|binigay)\b[^.;]*\bkay\b/iu;
/** "di ako sinahuran 5000 sa Las Pinas kay Mrs Reyes": at whose house or shop the work was. */
const workedAtIn = (text: string): Passage | undefined =>
  unpaidWork.test(text) && !askedOrBorrowed.test(text) ? passage(bossWorkedFor.exec(text)) : undefined;

/** "boss is Dave Prentice", "for a fella called Des Rackham", "sa Kusina ni Tinay". */
export const bossInLatin = (text: string): Passage | undefined => {
  const said = bossNamed.exec(text);
  // "boss is Polish", "the boss is Landlord too": what they are
  const person = said !== null && isKindInWords(said[1] ?? '') ? null : said;
  const owner = tagalogOwner.exec(text);
  return (
    passage(person) ??
    passage(person, 2) ??
    passage(personCalled.exec(text)) ??
    passage(familyCalled.exec(text)) ??
    passage(titledPayer.exec(text)) ??
    passage(owedBy.exec(text)) ??
    passage(owner) ??
    passage(owner, 2) ??
    workedAtIn(text)
  );
};
