/** The worker's own name in a whole story: only where the text says that it is one. */

import { englishTrade } from '../employer/firm-words.ts';
import type { Passage } from '../place/in-story.ts';
import { housesInChinese } from '../words/employer-in-story.ts';
import { notInGivenName, wordsLast } from '../words/name-told.ts';
import { surname } from './surnames.ts';
import { type NameBehindWords, nameWordsFirst, nameWordsIn, tellsName, toldBehind } from './told.ts';

const han = `(?!有|${notInGivenName.join('|')})\\p{Script=Han}`;
/** 有 is in many names, and begins a verb only behind a whole one. */
const given = `(?:有|${han})(?:${han})?`;
/** A surname and one or two characters, or a name of parts with a point between. */
const nameInHan = new RegExp(`^(${surname}${given}|\\p{Script=Han}{2,6}[·•]\\p{Script=Han}{2,8})`, 'u');
const shorterInHan = new RegExp(`^(${surname}(?:有|${han}))`, 'u');

const passageOf = (told: NameBehindWords | undefined): Passage | undefined =>
  told && { value: told.value, index: told.index, end: told.index + told.value.length };

const isEndedInHan = (_: string, behind: string): boolean =>
  behind === '' || nameWordsFirst(behind, 'behind') > 0;

/** 我是甘肃的在…: where somebody is from; 我是班长: what they are, and not what they are called. */
const isOfSelf = (text: string, { value, led, index }: NameBehindWords): boolean =>
  !tellsName(text.slice(led, index), 'is') ||
  !(
    text.slice(index + value.length).startsWith('的') ||
    nameWordsFirst(value, 'home') > 0 ||
    tellsName(value, 'role')
  );

/** 我叫覃水生在佛山…: up to a word that is in no name. */
const calledInHan = (text: string): Passage | undefined => {
  const told =
    toldBehind(text, 'called', nameInHan, isEndedInHan) ??
    toldBehind(text, 'called', shorterInHan, isEndedInHan);
  if (told === undefined || isOfSelf(text, told)) return passageOf(told);
  // 我是那个厂的…我叫龙秀英: what stands behind the next of such words
  const { led, index } = told;
  return calledInHan(`${text.slice(0, led)}${' '.repeat(index - led)}${text.slice(index)}`);
};

const threeSigns = new RegExp(`^(${surname}${han}(?![房作厂店活工人楼砖地里])${han})(?=\\s)`, 'u');
/** 我姓宓，在烟台…: all that is told of a name. */
const surnameAlone =
  /(?:^|[\s,，。；;！!])([我俺]姓)(?:(?=(\p{Script=Han}{1,2})[\s,，])\2[\s,，]+(?=\2))?(\p{Script=Han}{1,4})(?=$|[\s,，。；;！!])/u;
export const surnameInHan = (text: string): Passage | undefined => {
  const [whole = '', led = '', family = '', value = ''] = surnameAlone.exec(text) ?? [];
  const index = text.indexOf(whole) + whole.length - value.length;
  const isName = value.length <= (family === '' ? 2 : 4);
  return led === '' || !isName ? undefined : { value, index, end: index + value.length };
};

/** …，名字叫车招娣: whose name is told where nobody else is spoken of before. */
const nameLast = new RegExp(`(?:^|[\\s,，。；;！!])名字?叫(${surname}${given})(?=$|[\\s,，。；;！!])`, 'u');
const othersBefore =
  /老板|工头|头家|东家|经理|主管|[厂店站组班队]长|中介|同事|老乡|工友|师傅|朋友|[他她]|亲戚|[哥弟姐妹叔舅]/u;
const endsInHouse = new RegExp(`(?:${housesInChinese.join('|')})$`, 'u');
const namedAtEndInHan = (text: string): Passage | undefined => {
  const found = nameLast.exec(text);
  const value = found?.[1];
  const before = text.slice(0, found?.index);
  if (found === null || value === undefined || othersBefore.test(before)) return undefined;
  // 一个种植合作社，名字叫沃朗: of two signs right behind a house
  if (value.length === 2 && endsInHouse.test(before)) return undefined;
  const index = found.index + found[0].length - value.length;
  return { value, index, end: index + value.length };
};

/** 我祁素芬 南京…: at the very beginning, three characters and a space; 我安徽人 and 我和老公 are none. */
const openingInHan = (text: string): Passage | undefined =>
  passageOf(toldBehind(text, 'opens', threeSigns, (value) => nameWordsFirst(value, 'no_person') === 0));

const threeOfName = new RegExp(`^(${surname}${han}${han})(?=$|[\\s,，。；;！!])`, 'u');
const noOnesName = /[人员工师傅生友民家长队方户手客头姐哥叔姨婆公司厂店]$/u;
/** 我是食堂洗碗的刘桂兰: what they do, and behind it who they are. */
const ofWork = /(?:^|[\s,，。；;！!])[我俺](?:就)?[是系](?:在)?[^\s,，。；;！!的]{2,14}的/u;
const behindWorkInHan = (text: string): Passage | undefined => {
  const led = ofWork.exec(text);
  const index = led === null ? text.length : led.index + led[0].length;
  const value = threeOfName.exec(text.slice(index))?.[1];
  return value === undefined || noOnesName.test(value)
    ? undefined
    : { value, index, end: index + value.length };
};

const latinName = String.raw`\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’.-]+){0,3}`;
const nameInLatin = new RegExp(`^ (${latinName}|\\p{Ll}+$)`, 'u');
const capitals = new RegExp(`^ (${latinName})`, 'u');
const oneOrTwo = /^(\p{Lu}\p{Ll}{2,}(?: \p{Lu}\p{Ll}+)?)/u;

const signedBehind =
  /(?:\b(?:kind |best |warm |many )?(?:regards|wishes)|\byours(?: (?:sincerely|faithfully|truly))?|\bsincerely|\brespectfully|\bgumagalang)[,.]?\s+(\p{Lu}\p{Ll}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’.-]*){1,3})\.?$/iu;
/** "… Only for myself. Regards, Tomasz Wilk" */
const signedInLatin = (text: string): Passage | undefined => {
  const signed = signedBehind.exec(text);
  const value = signed?.[1];
  if (signed === null || value === undefined || !/^\p{Lu}/u.test(value) || !isPerson(value)) return undefined;
  const index = signed.index + signed[0].lastIndexOf(value);
  return { value, index, end: index + value.length };
};

const thankedBehind =
  /(?:^|[\s.,!])(?:thanks?(?: you)?(?: so much| a lot| very much)?|thanx|thx|cheers|ta|ty|many thanks|maraming salamat|salamat|love)(?: po)?[.,!]* (?:from )?(?!Po\b|Sir\b|Maam\b|God\b)(\p{Lu}\p{Ll}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’.-]+){0,2})\.?$/iu;
const dashedBehind = /\s[-–—~]{1,2} ?(\p{Lu}\p{Ll}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’.-]+){0,2})\.?$/u;
/** "Urgent.", "Please.": what a text ends with, and nobody. */
const lastWords = new RegExp(`^(?:${wordsLast.join('|')})\\b`, 'iu');
/** "… in Hull. Thanks, Bikash", "… sa Cebu. -Liezel": who signs. */
export const signedAtEnd = (text: string, isElse: (value: string) => boolean): Passage | undefined => {
  const signed = thankedBehind.exec(text) ?? dashedBehind.exec(text);
  const value = signed?.[1];
  if (signed === null || value === undefined || !/^\p{Lu}\p{Ll}/u.test(value)) return undefined;
  if (!isPerson(value) || hasTrade(value) || isElse(value) || lastWords.test(value)) return undefined;
  const index = signed.index + signed[0].lastIndexOf(value);
  return { value, index, end: index + value.length };
};

const signedHan = new RegExp(
  `(?:[—－-]{1,4}|此致|敬上|落款[:：]?|(?:谢谢|多谢|感谢|拜托)(?:您|你|你们|了|领导|啊)*)[\\s，,。！!]*(${surname}\\p{Script=Han}{1,2})[。.]?$`,
  'u',
);
const titleLast = /(?:经理|主管|主任|老板|老师|师傅|先生|女士|领导|同志|总|哥|姐)$/u;
/** …合肥的工地。——王五, 谢谢 王建军 */
const signedInHan = (text: string): Passage | undefined => {
  const signed = signedHan.exec(text);
  const value = signed?.[1];
  if (signed === null || value === undefined || noOnesName.test(value) || titleLast.test(value))
    return undefined;
  const index = signed.index + signed[0].lastIndexOf(value);
  return { value, index, end: index + value.length };
};

const isPerson = (value: string): boolean => nameWordsFirst(value, 'no_person') === 0;

/** "Call Me Cabs Ltd" is a firm, "names nobody" a verb. */
const isLead = (words: string): boolean => !/\s\p{Lu}|^names$/u.test(words);

const ofSelf = /\b(?:my|me|im|i'm|i am)\b/iu;
/** "Name Shiny Hand Car Wash": a trade in it makes it a firm's, where it is not said to be their own. */
const hasTrade = (value: string): boolean => {
  const words = value.split(' ');
  return words.some((_, n) => n > 0 && englishTrade.test(words.slice(0, n + 1).join(' ')));
};

/** "My name is Ann Lee", and not "my employers name is Mrs Hall". */
const calledInEnglish = (text: string): Passage | undefined =>
  passageOf(
    toldBehind(
      text,
      'called',
      nameInLatin,
      (value, _, lead) =>
        isLead(lead) &&
        (/^\p{Lu}/u.test(value) || isPerson(value)) &&
        (ofSelf.test(lead) || !hasTrade(value)),
    ),
  );

const endsSelf = /^(?:,| from\b|\.(?:\s|$))/u;
/** "Im Ilie, fruit picker"; "I am Romanian," says something else. */
const selfInEnglish = (text: string): Passage | undefined =>
  passageOf(
    toldBehind(
      text,
      'by',
      capitals,
      (value, behind) => endsSelf.test(behind) && nameWordsFirst(value, 'no_self') === 0,
    ),
  );

const selfLast =
  /(?<=[,.;!] )(?:[Ii]['’]?m|[Ii] am) (?=(\p{Lu}\p{Ll}[\p{L}'’-]+(?: \p{Lu}\p{Ll}[\p{L}'’-]+)?)[.!]?$)/u;
/** "…, firm is Axbury Motors, im Dele": at the very end. */
const selfLastInEnglish = (text: string): Passage | undefined => {
  const found = selfLast.exec(text);
  const value = found?.[1];
  if (found === null || value === undefined || nameWordsFirst(value, 'no_self') > 0) return undefined;
  const index = found.index + found[0].length;
  return { value, index, end: index + value.length };
};

const namesAtEnd =
  /(?:^|[,.;!] )([^,.;!]*)[,.;!] (?:[Mm]y |[Tt]he )?[Nn]ames?(?: is| ?'s)? (\p{Lu}\p{Ll}{2,}(?: \p{Lu}\p{Ll}+)?)[.!]?$/u;
const ofAnother =
  /\b(?:boss|owner|manager|gaffer|foreman|supervisor|landlord|he|she|they|guy|bloke|woman|mate|lad)\b/iu;
/** "…, 7 of us in the same boat, names Darius": at the very end, and of nobody who was spoken of right before. */
const nameAtEnd = (text: string): Passage | undefined => {
  const found = namesAtEnd.exec(text);
  const value = found?.[2];
  if (found === null || value === undefined || ofAnother.test(found[1] ?? '') || !isPerson(value))
    return undefined;
  const index = found.index + found[0].lastIndexOf(value);
  return { value, index, end: index + value.length };
};

/** "Hello, Rosalind here." */
const hereInEnglish = (text: string): Passage | undefined => {
  const greeted = nameWordsFirst(text, 'greeting');
  const index = greeted + (/^[,!. ]+/u.exec(text.slice(greeted))?.[0].length ?? 0);
  const value = oneOrTwo.exec(text.slice(index))?.[1] ?? '';
  const end = index + value.length;
  const isHere = value !== '' && isPerson(value) && tellsName(text.slice(end), 'here');
  return greeted > 0 && isHere ? { value, index, end } : undefined;
};

const saysFrom = (behind: string): boolean => {
  const to = nameWordsFirst(behind, 'from');
  return (to > 0 && /^ \p{Lu}/u.test(behind.slice(to))) || tellsName(behind, 'this_is');
};

/** "Rosalinda po ng Marikina, …", "Si Rodel po ito, …": at the very beginning. */
const openingInTagalog = (text: string): Passage | undefined => {
  const index = /^si /iu.test(text) ? 'si '.length : 0;
  const value = oneOrTwo.exec(text.slice(index))?.[1] ?? '';
  const end = index + value.length;
  return value !== '' && isPerson(value) && saysFrom(text.slice(end)) ? { value, index, end } : undefined;
};

/** "Rodel Pantaleon po, driver ng …": a first name and a surname, and what they do. */
const openedWithWork =
  /^(?:(?:Sir|Maam|Ma'am|Good \p{L}+|Magandang \p{L}+|Hello|Hi)(?: po)?[,.!]? )?(\p{Lu}\p{Ll}{2,}(?: \p{Lu}\p{Ll}+){0,2}) po, (?=(?:isang |isa pong )?\p{Ll}{4,}(?: po)? (?:ng|sa|po|dito|ako)\b)/u;
const namedBeforeWork = (text: string): Passage | undefined => {
  const [whole = '', value = ''] = openedWithWork.exec(text) ?? [];
  const index = whole.lastIndexOf(value);
  return value !== '' && isPerson(value) ? { value, index, end: index + value.length } : undefined;
};

/** "Rosalie po pangalan ko, …", "Arnel ang name ko": at the very beginning. */
const openedAsName =
  /^(\p{Lu}\p{Ll}{2,}(?: \p{Lu}\p{Ll}+){0,2})(?: po)?(?: (?:ang|yung|ung|ay))? (?:pangalan|ngalan|name)(?: po)? (?:ko|q|namin)\b/u;
const namedAtOpening = (text: string): Passage | undefined => {
  const value = openedAsName.exec(text)?.[1];
  return value !== undefined && isPerson(value) ? { value, index: 0, end: value.length } : undefined;
};

const endsInTagalog = /^(?:[,.;]| (?:po|ng|na|taga)\b|$)/u;
const calledInTagalog = (text: string): Passage | undefined =>
  tellsName(text, 'says_self')
    ? passageOf(toldBehind(text, 'ako', capitals, (_, behind) => endsInTagalog.test(behind)))
    : undefined;

/** Without its title, and without the point that ends the sentence. */
const bareName = ({ value, index }: Passage): Passage => {
  const title = nameWordsFirst(value, 'title');
  const bare = title === 0 ? value : value.slice(title).replace(/^\.?\s+/u, '');
  const name = bare.replace(/(?<=\p{Ll}{3})\.$/u, '');
  const at = index + value.indexOf(name);
  return { value: name, index: at, end: at + name.length };
};

const twoCapitals = String.raw`\p{Lu}\p{Ll}[\p{L}'’-]+(?: \p{Lu}\p{Ll}[\p{L}'’-]+)?`;
/** "…, Kit Aldous here, just me": a first name and a surname, or one behind what they do: "im a care worker, Adaeze, …". */
const forms = [
  /(?<=[,.;!] |^)(\p{Lu}\p{Ll}[\p{L}'’-]+ \p{Lu}\p{Ll}[\p{L}'’-]+)(?= here(?:[,.!;]|$))/u,
  new RegExp(
    String.raw`(?<=(?:^|[.!,;] )(?:[Ii]['’]?m|[Ii] am) (?:an? )?(?:\p{Ll}+ ){0,3}\p{Ll}+, )(${twoCapitals})(?=,)`,
    'u',
  ),
  // "… comes to £6,720 in all. Dorota"
  /(?<=[\p{Ll}\d,] ?[.!] )(\p{Lu}\p{Ll}{2,}[\p{L}'’-]*)(?=\.?$)/u,
] as const;

/** A name without a word for it, in a text that tells the firm and the place as well; `isElse`: what stands there is no person. */
export const nameBesideFirm = (text: string, isElse: (value: string) => boolean): Passage | undefined => {
  const found = forms.map((form) => form.exec(text)).find((each) => each !== null);
  const value = found?.[1];
  if (found === undefined || found === null || value === undefined) return undefined;
  return isElse(value) || !isPerson(value) || lastWords.test(value)
    ? undefined
    : { value, index: found.index, end: found.index + value.length };
};

export const nameInStory = (text: string): Passage | undefined => {
  const told =
    calledInHan(text) ??
    openingInHan(text) ??
    behindWorkInHan(text) ??
    namedAtEndInHan(text) ??
    signedInHan(text) ??
    hereInEnglish(text) ??
    calledInEnglish(text) ??
    selfInEnglish(text) ??
    selfLastInEnglish(text) ??
    openingInTagalog(text) ??
    namedBeforeWork(text) ??
    namedAtOpening(text) ??
    nameAtEnd(text) ??
    signedInLatin(text) ??
    calledInTagalog(text);
  return told && bareName(told);
};

/** "5个人，我叫李四": told beside what was asked for, in so many words; with the words that lead up to it. */
export const nameBeside = (text: string): Passage | undefined => {
  const led = nameWordsIn(text, 'introduces')[0]?.from;
  const name = led === undefined ? undefined : nameInStory(text);
  return led === undefined || name === undefined || name.index < led ? undefined : { ...name, index: led };
};
