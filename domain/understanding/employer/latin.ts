/** The answer to "who is it?" in Latin letters: English, Filipino, pinyin. */
import { namedPlacesIn } from '#domain/jurisdictions/named-places.ts';
import { isAnotherFact, isBareAnswer } from '../name/own-words.ts';
import { isInPinyin } from '../text/hearing.ts';
import { abbreviatedInNames } from '../words/abbreviations.ts';
import { housesCalled, notNamedByRole } from '../words/employer-in-story.ts';
import { pinyinBodies } from '../words/employer-latin.ts';
import { agencyBesideWorks } from './agency-and-works.ts';
import { contractorBeside } from './contractor.ts';
import { englishTrade, legalForm, legalFormLast } from './firm-words.ts';
import { payerNamed } from './payer.ts';
import { type EmployerSaid, employerTold, isFirmShaped, nameTrimmed } from './said.ts';
import {
  behindEmployerWords,
  employerPassages,
  employerWordsFirst,
  isKindInWords,
  isNobody,
  leavesNothing,
  nameBehind,
  partedBy,
  tellsOfEmployer,
  withoutLead,
  withoutTailWords,
} from './words.ts';

const isTown = (text: string, jurisdiction: string): boolean => {
  const places = namedPlacesIn(jurisdiction, text);
  return places[0]?.index === 0 && places.at(-1)?.end === text.length;
};

/** "Golden Wok in Burnley" */
const withoutTownBehind = (name: string, jurisdiction: string): string => {
  const last = employerPassages(name, 'in_town')
    .filter(({ from }) => from > 1)
    .toSorted((one, other) => other.from - one.from)[0];
  const isThere = last !== undefined && isTown(name.slice(last.to).trim(), jurisdiction);
  return isThere ? name.slice(0, last.from).trimEnd() : name;
};

/** "Bristle, Brush & Co., London": the town behind the firm; "Acme Builders, LLC" is one. */
const withoutTail = (name: string, jurisdiction: string): string => {
  const parts = name.split(/,\s+/u);
  const form = parts.findLastIndex((each) => legalForm.test(each));
  const isOther = (each: string): boolean =>
    tellsOfEmployer(each, 'aside') ||
    isAnotherFact(each) ||
    isTown(each, jurisdiction) ||
    // "Mrs Gill, private house", "Madam Liza, may ari ng salon"
    (/^\p{Lu}/u.test(name) && /^\p{Ll}/u.test(each) && !/ (?:is|are|was) \p{Lu}/u.test(each));
  const isBehindPinyin = isPinyinFirm(parts[0] ?? '');
  const tail = parts.findIndex((each, n) => n > Math.max(form, 0) && (isBehindPinyin || isOther(each)));
  return withoutTownBehind(tail === -1 ? name : parts.slice(0, tail).join(', '), jurisdiction);
};

const sentenceEnd = new RegExp(String.raw`(?<!\b(?:${abbreviatedInNames.join('|')}))\.\s+(?=\p{L})`, 'iu');

/** Only the first sentence: "Halden Poultry. they owe me 900"; the points of Co. and Mrs. end none. */
const firstSentence = (said: string): string => said.split(sentenceEnd)[0] ?? said;

const firmsIn = (said: string): readonly string[] =>
  partedBy(said, 'and')
    .flatMap((part) => part.split(/\s+\/\s+|\s*;\s*|,\s+(?=\p{Lu}\S+ )/u))
    .filter((each) => legalForm.test(each.trim().replace(/^\S+\s/u, '')));

/** "contractor is Benny. ranch is Tres Lomas" */
const tellsEachRole = (said: string): boolean => {
  const roles = employerPassages(said, 'role_is').map(({ from }) => from);
  return roles.includes(0) && roles.some((from) => /\.\s+$/u.test(said.slice(0, from)));
};

/** "umbrella is Paystone, agency is Redmill Staffing": the umbrella pays. */
const umbrellaIs =
  /\b[Uu]mbrella (?:is|called|co is|company is|on the slip is) (\p{Lu}[^,.;]*?)(?=[,.;]| and | but |$)/u;

/** Agency and factory: which of them pays is asked. */
const oneOfTwo = (said: string): EmployerSaid | undefined => {
  const roles = new Set(
    employerPassages(said, 'role').map(({ from, to }) => said.slice(from, to).toLowerCase()),
  );
  if (roles.size < 2 || isFirmShaped(said)) return undefined;
  const value =
    umbrellaIs.exec(said)?.[1]?.trim() ?? nameBehind(said, 'agency_is') ?? nameBehind(said, 'is') ?? '';
  return value === '' ? {} : employerTold(value, false);
};

/** "its Mr Odell who owns it" */
const withoutRelative = (said: string): string => {
  const from = employerPassages(said, 'relative').find(({ to }) =>
    /^ (?:\p{Ll}+ ?)+$/u.test(said.slice(to)),
  )?.from;
  return from === undefined || from === 0 ? said : said.slice(0, from).trimEnd();
};

const nameOf = (said: string, jurisdiction: string): string => {
  const led = isFirmShaped(said) ? said : withoutRelative(withoutLead(withoutLead(said)));
  return nameTrimmed(withoutTailWords(withoutTailWords(withoutTail(led, jurisdiction), 'tail'), 'courtesy'));
};

const capitalRun =
  /(?:\p{Lu}|\d+\p{Lu})[\p{L}\d'’.-]*(?: (?:(?:&|and|of|de|dela) )?(?:\p{Lu}[\p{L}\d'’.-]*))*/gu;

const standsBefore = (before: string, sense: 'names' | 'beside'): boolean => {
  const said = before.replace(/,?\s+$/u, '');
  return said !== before && employerPassages(said, sense).some(({ to }) => to === said.length);
};

/** Whether a word for naming stands right before: "a guy called Marek". */
const isToldBefore = (before: string): boolean => standsBefore(before, 'names');

const isTitled = (name: string): boolean =>
  /^\.? \p{Lu}/u.test(name.slice(employerWordsFirst(name, 'title'))) && employerWordsFirst(name, 'title') > 0;

/**
 * A name in a sentence, "a guy called Marek", "they call him Baz": the words with capitals, sure where a word for naming
 * stands before them. Undefined where there is none.
 */
const nameInSentence = (said: string): EmployerSaid | undefined => {
  const all = [...said.matchAll(capitalRun)].filter(
    ([run]) => run.length > 1 && !tellsOfEmployer(run, 'no_name'),
  );
  const beyond = all.filter(({ index }) => !standsBefore(said.slice(0, index), 'beside'));
  const runs = beyond.length === 0 ? all : beyond;
  const named = runs.find(({ index }) => isToldBefore(said.slice(0, index))) ?? runs[0];
  if (named === undefined) return undefined;
  const isClear =
    !tellsOfEmployer(said, 'self_employed') &&
    (isToldBefore(said.slice(0, named.index)) || isFirmShaped(named[0]) || isTitled(named[0]));
  return employerTold(named[0], runs.length === 1 && isClear);
};

/** "a guy called yusuf": a name in small letters, where the words say so. */
const calledInSmall = (said: string): EmployerSaid | undefined =>
  employerPassages(said, 'somebody_called')
    .map(({ to }) => /^ (\p{Ll}{3,})(?=$|[\s,.!])/u.exec(said.slice(to))?.[1])
    .filter((name) => name !== undefined && !leavesNothing([name], 'not_called'))
    .map((name) => employerTold(name ?? '', true))[0];

const isPinyinFirm = (value: string): boolean =>
  pinyinBodies.some((body) => value.endsWith(body)) && isInPinyin(value);

/** "callan & sons groundworks", hongda fuzhuang chang */
const isLongLowerFirm = (value: string): boolean =>
  value.split(' ').length <= 6 &&
  (/ (?:&|and) \S+/u.test(value) ? englishTrade.test(value) : isPinyinFirm(value));

/** Up to three words in lower case may be a name, as "dave" and "stop and shop"; more are a sentence. */
const isLowerName = (value: string): boolean =>
  !/\p{Lu}/u.test(value) &&
  (value.split(' ').length <= 3 || isLongLowerFirm(value)) &&
  !tellsOfEmployer(value, 'sentence') &&
  !isNobody(value);

/** "the factory", "big polish guy", "hotel": what it is, and no name. */
const isKindOnly = (value: string): boolean => !/\p{Lu}/u.test(value) && isKindInWords(value);

/** "Bloody factory": the capital with which a text begins makes it no name. */
const isKindAtBeginning = (value: string): boolean =>
  / /u.test(value) && isKindOnly(value.charAt(0).toLowerCase() + value.slice(1));

/** "cleaning company", "a taxi firm": what it does, and no name. */
const isKindOfFirm = (said: string): boolean => {
  const words = said.split(' ').filter((word) => !leavesNothing([word], 'article'));
  const trades = words.slice(0, -1);
  return (
    !/\p{Lu}/u.test(said) &&
    employerWordsFirst(words.at(-1) ?? '', 'outfit') > 0 &&
    trades.length > 0 &&
    trades.length < 3 &&
    trades.every((word) => englishTrade.test(word) || leavesNothing([word], 'further_trade'))
  );
};

/** "No Worries Ltd": each word with its capital, the first be what it may. */
const isAllCapitals = (value: string): boolean =>
  /^(?: (?:\p{Lu}|\d)\S*)+$/u.test(value.slice(employerWordsFirst(value, 'begins_firm'))) &&
  employerWordsFirst(value, 'begins_firm') > 0;

const slash = / \/ |[^\s\d]\/[^\s\d]/u;
const tellsSeveral = (said: string): boolean => slash.test(said) || tellsOfEmployer(said, 'several');

/** "JRM Hauling yata, o JMR", "Baldy": which of two names, or no more than how somebody looks. */
const orElse = /\p{L},? (?:or|o|or maybe|o baka) \p{Lu}/u;
const isDoubted = (said: string): boolean =>
  tellsOfEmployer(said, 'by_looks') ||
  tellsOfEmployer(said, 'public_body') ||
  tellsOfEmployer(said, 'perhaps') ||
  (orElse.test(said) && !isFirmShaped(said));
const asDoubted = ({ employer, ...others }: EmployerSaid): EmployerSaid =>
  employer === undefined ? others : { ...others, employer: { ...employer, sure: false } };

/** "Boss Nonoy", "Sir Jun": how they are called, and hardly how they are named. */
const calledOnly = (told: string): string | undefined =>
  /^\.? ([\p{L}'-]+)(?: po)?$/iu.exec(
    told.slice(employerWordsFirst(told, 'called_only') || told.length),
  )?.[1];

/** "pamilya Villarosa-Ong po": who keeps a helper. */
const familyNamed = (told: string): string | undefined =>
  employerPassages(told, 'family')
    .map(({ to }) => /^\s+(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?)(?:\s+po)?$/u.exec(told.slice(to))?.[1])
    .find((name) => name !== undefined);

const apposition =
  /^([^,\p{Lu}\d]{2,40}?)(?:,| [-–]|:)\s*((?:(?:\p{Lu}|\d+ )[\p{L}'’.&-]*|&|and|of|the)(?: (?:(?:\p{Lu}|\d)[\p{L}\d'’.&-]*|&|and|of|the)){0,5})$/u;
/** "my uncle, Tariq", "a pub, The Stop Inn": what it is, and behind the mark how it is called. */
const apposedIn = (said: string, jurisdiction: string): string | undefined => {
  const [, what = '', name = ''] = apposition.exec(said) ?? [];
  const value = employerWordsFirst(what, 'apposed') > 0 ? nameTrimmed(name) : '';
  return value === '' || isTown(value, jurisdiction) || tellsOfEmployer(value, 'no_name') ? undefined : value;
};

/** "dunno, they just call him Big Tone": a name is told all the same. */
const withoutUnknownFirst = (told: string): string => {
  const behind = behindEmployerWords(told, 'unknown_first') ?? '';
  const rest = behind.replace(/^[,.;]+\s+/u, '');
  const merely = employerWordsFirst(rest, 'but');
  return (rest === behind && merely === 0) || rest === '' ? told : rest.slice(merely).trimStart();
};

/** "dont know firm just Raj": who is named all the same. */
export const namedAfterUnknown = (told: string): string | undefined => {
  const name = withoutUnknownFirst(told);
  return name !== told && /^\p{Lu}/u.test(name) ? name : undefined;
};

/** "Kims. Kims Nails": said once more in full. */
const namedTwice = /^(\S+)\. (\1 \S.*)$/u;

/** "J. Wren t/a Wren Plastering": the name on the sign; a body of the law stays who it is. */
const tradingAs = (whole: string): string | undefined => {
  const [as] = employerPassages(whole, 'trading_as');
  if (as === undefined || as.from === 0) return undefined;
  const who = nameTrimmed(whole.slice(0, as.from));
  const name = nameTrimmed(whole.slice(as.to));
  return legalFormLast.test(who) ? who : /\p{L}{2}/u.test(name) ? name : undefined;
};

/** "its on my badge, Thornabee Aviation", "side of the van says Kestle & Dean": what it is written on, and the name last. */
const nameWrittenOn = (whole: string): string | undefined => {
  const [, value] = shownOn.exec(whole) ?? [];
  return value === undefined ||
    tellsOfEmployer(whole, 'agency_is') ||
    /\b(?:but|umbrella|pero|agency|client)\b/iu.test(whole)
    ? undefined
    : nameTrimmed(value);
};
const shownOn =
  /^[^\p{Lu}]{0,40}?\b(?:[Ii]ts |[Ii]t'?s |[Ii]t |[Nn]asa |[Nn]akalagay |[Oo]n |[Ss]a |[Tt]he |[Mm]y |[Ss]ide ){1,4}[^\p{Lu}]{0,25}?\b(?:badge|van|truck|lorry|vans|sign|uniform|vest|hi-?vis|jacket|fleece|shirt|letterhead|ID|id|timesheet|envelope|board|gate|door|shopfront|payslip|slip|cap|helmet|lanyard|apron|uniporme)(?: (?:ko|namin|po))?(?: (?:it )?(?:says?|reads|ay|is|has))?[,:]? ((?:\p{Lu}[\p{L}'’&.-]*|&|and|of|the)(?: (?:\p{Lu}[\p{L}'’&.-]*|&|and|of|the)){0,5})\.?$/u;

/** "was Orla now Larkhill", "dati Orla, ngayon Larkhill na": the newer name; read back. */
const nameNow = (whole: string): string | undefined =>
  /\b(?:[Ww]as|[Uu]sed to be|[Ff]ormerly|[Pp]reviously|[Dd]ati(?:ng)?)(?: called)? [^,]{2,40}?,? (?:but )?(?:and )?(?:it'?s |its )?(?:now|ngayon)(?: (?:called|its|it's|ay|trading as|known as))* ((?:[\p{Lu}\d][\p{L}\d'’&.-]*)(?: (?:[\p{Lu}\d][\p{L}\d'’&.-]*|&|and)){0,4})(?: na| now)?\.?$/u.exec(
    whole,
  )?.[1];

/** "basta tawag namin Boss M": how they are called, and hardly how they are named. */
const onlyCalled =
  /\b(?:tawag(?: (?:namin|nila|ko|po|lang|sa kanya))*|call(?:ed|s)? (?:him|her)|kilala(?: (?:ko|namin|lang))* (?:na|bilang|as)) ((?:Boss|Sir|Mam|Maam|Ma'am|Madam|Bossing|Chief) \p{Lu}\p{L}{0,12})(?: (?:lang|po))*\.?$/u;

/** A name that stands where the words themselves say so. */
const namedOutright = (whole: string): EmployerSaid | undefined => {
  const traded = tradingAs(whole);
  if (traded !== undefined) return employerTold(traded, true);
  const now = nameNow(whole) ?? onlyCalled.exec(whole)?.[1];
  if (now !== undefined) return employerTold(now, false);
  const shown = nameWrittenOn(whole);
  if (shown !== undefined) return employerTold(shown, true);
  const last = whole.split(/\s*(?:\.{2,}|…)\s*/u).at(-1) ?? whole;
  if (last !== whole && isFirmShaped(last)) return employerTold(last, true);
  const onSlip = nameBehind(whole, 'on_payslip');
  if (onSlip !== undefined && isFirmShaped(onSlip) && !tellsSeveral(whole)) return employerTold(onSlip, true);
  const family = familyNamed(whole);
  if (family !== undefined) return employerTold(family, true);
  const called = calledOnly(whole);
  return called === undefined ? undefined : employerTold(called, false);
};

/** Nobody else is named before or behind. */
const isNamedAlone = (said: string, name: string): boolean =>
  said.endsWith(name) && !/\p{Lu}/u.test(said.slice(1, said.indexOf(name)));

/** "its restaurant Golden Wok", "sugar mill Don Pepe": what it is, and without a mark how it is called. */
const nameBehindHouse = (said: string, jurisdiction: string): string | undefined => {
  const [, name = ''] = houseThenName.exec(said) ?? [];
  return name === '' || isTown(name, jurisdiction) || notNamedByHouse.test(name)
    ? undefined
    : nameTrimmed(name);
};
const houseThenName = new RegExp(
  String.raw`^(?:(?:its?|it's|is|an?|the|my|our|at|in|yung|isang|sa) ){0,3}(?:\p{Ll}+ ){0,3}(?:${housesCalled.join('|')}|wash|parlour|stall) ((?:\p{Lu}[\p{L}'’&.-]*|&|and|of|de)(?: (?:\p{Lu}[\p{L}'’&.-]*|&|and|of|de)){0,4}(?: po)?)$`,
  'u',
);
const notNamedByHouse = new RegExp(String.raw`^(?:${notNamedByRole.join('|')})\b`, 'u');

/** One firm of two, or the name behind what it is. */
const oneTold = (said: string, jurisdiction: string): EmployerSaid | undefined => {
  const payer = payerNamed(said);
  if (payer !== undefined) return employerTold(payer, isNamedAlone(said, payer));
  const agency = agencyBesideWorks(said, (name) => isTown(name, jurisdiction));
  if (agency !== undefined) return employerTold(agency, false);
  const two = oneOfTwo(said);
  if (two !== undefined) return two;
  const apposed = apposedIn(said, jurisdiction);
  const name = apposed ?? nameBehindHouse(said, jurisdiction);
  return name === undefined ? undefined : employerTold(name, true);
};

const withoutSeveral = (value: string): string =>
  partedBy(value.replace(slash, ' ; '), 'several').join(' ; ');

/** "Wang xing" tells a surname and no more. */
const onlySurname = /\bxing \w+$/iu;

const beginsAsName = (value: string): boolean =>
  /^[\p{Lu}\d]/u.test(value) &&
  (isAllCapitals(value) || !tellsOfEmployer(value.split(/[ ,]/u)[0] ?? '', 'no_name'));

const wholeName = (said: string, jurisdiction: string): EmployerSaid => {
  const value = nameOf(said, jurisdiction);
  if (!/\p{L}{2}/u.test(value) || isBareAnswer(value)) return {};
  const isWhole = !onlySurname.test(withoutTail(said, jurisdiction));
  const isSeveral = firmsIn(said).length > 1 || tellsSeveral(said);
  if (isKindAtBeginning(value)) return {};
  if (isFirmShaped(value) || beginsAsName(value))
    return isSeveral ? (nameInSentence(withoutSeveral(value)) ?? {}) : employerTold(value, isWhole);
  if (isKindOnly(value) || isKindOfFirm(value)) return {};
  if (isLowerName(value)) return employerTold(value, !isSeveral && isWhole);
  const called = nameInSentence(said) ?? calledInSmall(said);
  return called ?? {};
};

export const latinEmployer = (told: string, jurisdiction: string): EmployerSaid => {
  // iba iba nagpapasweldo: who pays is told, and that it is nobody in particular
  if (tellsOfEmployer(told, 'paid_by_many') && !isFirmShaped(told)) return {};
  const employer = namedIn(told, jurisdiction);
  return isDoubted(told) ? asDoubted(employer) : employer;
};

const namedIn = (told: string, jurisdiction: string): EmployerSaid => {
  const whole = namedTwice.exec(told)?.[2] ?? withoutUnknownFirst(told);
  const beside = contractorBeside(whole);
  if (beside !== undefined && !tellsOfEmployer(beside.rest, 'aside')) {
    const { employer } = namedIn(beside.rest, jurisdiction);
    const main = nameTrimmed(firstSentence(beside.main));
    if (employer !== undefined || beside.isLast)
      return { ...(employer && { employer }), contractor: { value: main, sure: true } };
  }
  const outright = namedOutright(whole);
  if (outright !== undefined) return outright;
  const said = tellsEachRole(whole) ? whole.replace(/\.\s+/gu, ' and ') : firstSentence(whole);
  return oneTold(said, jurisdiction) ?? wholeName(said, jurisdiction);
};
