/** The answer to "who is it?" in Latin letters: English, Filipino, pinyin. */
import { namedPlacesIn } from '#domain/jurisdictions/named-places.ts';
import { type EmployerSaid, employerTold, isFirmShaped, nameTrimmed } from './employer-said.ts';
import { englishTrade, legalForm } from './firm-words.ts';
import { isInPinyin } from './hearing.ts';
import { isAnotherFact, isBareAnswer } from './own-words.ts';

const leadIn =
  /^(?:(?:his|her|their|hes|shes)\s+(?:full |real )?name(?:'?s)?\s+(?:is\s+)?|(?:its|it'?s|it is|is)\s+(?:called\s+)?|(?:the |my |our )?(?:payslip|wage ?slip|contract|badge|sign|van|uniform|app|letter)s? (?:says?|said|reads?|has)\s+|(?:i |we )?(?:work(?:ed|ing|s)?)\s+(?:for|at|with)\s+|(?:at|for|with)\s+(?=\p{Lu})|(?:the |my |our )?(?:boss(?:'s)?|owner|company|firm|employer|agency|restaurant|farm|shop|factory|gaffer|foreman|manager|amo)(?: ko| namin)?(?: po)?(?: name)?(?: is| is called|'s called| called|:| si| ay)\s+|(?:called|name(?:d)?(?: is|:)?|spelt)\s+|(?:yung |ang )?(?:amo|boss|employer|may ari)(?: ko| namin)?(?: po)?(?: ay)?(?: si)?\s+|(?:si|kay|sa)\s+|(?:yung|ang)\s+(?=\p{Lu})|(?:jiao|shi)\s+(?=[a-z]+ [a-z])|(?:laoban|gongsi|ming ?zi)\s+(?:xing|jiao|shi)\s+)/iu;
const role = /\b(?:agency|client|host|site|factory|contractor|umbrella|ranch)\b/giu;
const aside =
  /\b(?:d(?:on)?'?t (?:know|no)|not sure|its an? |it'?s an? |it is an? |(?:they|she|he)(?:'?s|'re)? |no idea|near|opposite|owner|hindi ko|di ko|bu zhidao|never)\b/iu;
/** "some agency", "a bloke with a van": nobody by name. */
const nobody =
  /^(?:some|an?|this|random|isang|yung)\s+(?:\p{Ll}+\s+)*(?:agency|guy|bloke|man|woman|lady|company|firm|shop|farm|restaurant|factory|boss|contractor|gang ?master|app|website|facebook)\b/u;

const isTown = (text: string, jurisdiction: string): boolean => {
  const places = namedPlacesIn(jurisdiction, text);
  return places[0]?.index === 0 && places.at(-1)?.end === text.length;
};

/** "Bristle, Brush & Co., London": the town behind the firm; "Acme Builders, LLC" is one. */
const withoutTail = (name: string, jurisdiction: string): string => {
  const parts = name.split(/,\s+/u);
  const form = parts.findLastIndex((each) => legalForm.test(each));
  const tail = parts.findIndex(
    (each, n) =>
      n > Math.max(form, 0) && (aside.test(each) || isAnotherFact(each) || isTown(each, jurisdiction)),
  );
  const kept = tail === -1 ? name : parts.slice(0, tail).join(', ');
  const there = /^(.*\S)\s+(?:in|sa|at|near)\s+(\S.*)$/u.exec(kept);
  return there !== null && isTown(there[2] ?? '', jurisdiction) ? (there[1] ?? kept) : kept;
};

/** Only the first sentence: "Halden Poultry. they owe me 900"; the points of Co. and Mrs. end none. */
const firstSentence = (said: string): string =>
  said.split(/(?<!\b(?:co|ltd|inc|corp|mrs?|ms|sta?|sto|engr|dr|gen|brgy|\p{L}))\.\s+(?=\p{L})/iu)[0] ?? said;

const firmsIn = (said: string): readonly string[] =>
  said
    .split(/\s+(?:or|and|\/|tapos)\s+|\s*;\s*|,\s+(?=\p{Lu}\S+ )/u)
    .filter((each) => legalForm.test(each.replace(/^\S+\s/u, '')));

const agencyNamed = /\bagency(?: po| is)*\s+(\p{Lu}[^,.;]*?)(?=\s+and\b|[,.;]|$)/u;
const anyNamed = /\b(?:is|called|si)\s+(\p{Lu}[^,.;]+?)(?=\s+and\b|[,.;]|$)/u;

/** "contractor is Benny. ranch is Tres Lomas" */
const roleOfEach =
  /^(?:the |my )?(?:agency|client|contractor|umbrella|employer) is [^.]+\.\s+(?:the |my )?(?:ranch|farm|site|client|host|factory|hotel) is /iu;

/** Agency and factory: which of them pays is asked. */
const oneOfTwo = (said: string): EmployerSaid | undefined => {
  const roles = new Set([...said.toLowerCase().matchAll(role)].map(([each]) => each));
  if (roles.size < 2 || isFirmShaped(said)) return undefined;
  const value = nameTrimmed((agencyNamed.exec(said) ?? anyNamed.exec(said))?.[1] ?? '');
  return value === '' ? {} : employerTold(value, false);
};

const nameOf = (said: string, jurisdiction: string): string =>
  nameTrimmed(
    withoutTail(
      isFirmShaped(said) ? said : said.replace(leadIn, '').replace(leadIn, '').replace(relative, ''),
      jurisdiction,
    )
      .replace(
        /(?:\s+po)?\s+(?:ang|yung|'yung|ung) (?:(?:amo|boss|employer|foreman|may[- ]?ari)(?: po)? (?:ko|namin)|bangka|barko|kumpanya|company|agency)(?: po)?$/iu,
        '',
      )
      .replace(/\s+(?:lang|po)(?:\s+(?:po|lang|ang|kilala|ko|may|ari))*$/u, ''),
  );

const capitalRun =
  /(?:\p{Lu}|\d+\p{Lu})[\p{L}\d'’.-]*(?: (?:(?:&|and|of|de|dela) )?(?:\p{Lu}[\p{L}\d'’.-]*))*/gu;
/** What stands right before a name that is told in a sentence. */
const tellsName =
  /\b(?:called|named|is|him|her|name's|by|for|at|with|payslip|si|kay|sa|boss|kuya|ate|mang|aling|foreman|mr|mrs),?\s+$/iu;
const notName =
  /^(?:I|Im|My|The|It|Its|They|He|She|We|You|No|Not|Yes|ID|ATM|GC|UK|NHS|HR|VAT|CIS|UTR|BRP|DBS|P45|P60|PAYE|SSS|WhatsApp|Facebook|Viber|Messenger)$/u;
const titled = /^(?:Mr|Mrs|Ms|Miss|Madam|Sir|Mang|Aling|Kuya|Ate|Boss)\.? \p{Lu}/u;

/**
 * A name in a sentence, "a guy called Marek", "they call him Baz": the words with capitals, sure where a word for naming
 * stands before them. Undefined where there is none.
 */
const nameInSentence = (said: string): EmployerSaid | undefined => {
  const runs = [...said.matchAll(capitalRun)].filter(([run]) => !notName.test(run) && run.length > 1);
  const named = runs.find(({ index }) => tellsName.test(said.slice(0, index))) ?? runs[0];
  if (named === undefined) return undefined;
  const isClear =
    !/\bself[- ]?employed\b/iu.test(said) &&
    (tellsName.test(said.slice(0, named.index)) || isFirmShaped(named[0]) || titled.test(named[0]));
  return employerTold(named[0], runs.length === 1 && isClear);
};

/** Up to three words in lower case may be a name, as "dave" and "stop and shop"; more are a sentence. */
const isLowerName = (value: string): boolean =>
  (value.split(' ').length <= 3 || isLongLowerFirm(value)) && !functionWord.test(value);
/** "callan & sons groundworks", hongda fuzhuang chang */
const isLongLowerFirm = (value: string): boolean =>
  value.split(' ').length <= 6 &&
  (/ (?:&|and) \S+/u.test(value) ? englishTrade.test(value) : isPinyinFirm(value));
const isPinyinFirm = (value: string): boolean =>
  isInPinyin(value) &&
  /(?:chang|dian|gongsi|cheng|lou|guan|zhan|dui|jituan|laowu|wuliu|jianshe|dianzi)$/u.test(value);
const functionWord =
  /\b(?:i|im|an?|my|through|with|who|that|they|we|from|on|at|some|is|was|u|you|cant|dont|not|him|her|his|out|want|tell|know|think|it|uncle|cousin|friend|ko|kami|ako|namin|ang|ng|yung|po)\b/u;

/** "the factory", "big polish guy", "hotel": what it is, and no name. */
const kindsOnly =
  /^(?:(?:the|an?|my|our|its?|some|this|that|one|of|big|small|little|old|young|new|local|same|other|next|door|polish|romanian|chinese|indian|turkish|english|filipino|lang|po|ng|yung|factory|hotel|farm|shop|restaurant|kitchen|warehouse|site|building|agency|company|firm|boss|manager|owner|guy|bloke|man|lad|fella|woman|lady|landlord|landlady|gaffer|foreman|contractor|subcontractor|builder|farmer|cleaners?|family|neighbour|friend|cousin|uncle|cafe|pub|bar|care|home|school|hospital|church|takeaway|bakery|laundry|amo|business|tindahan|karinderya|pabrika|kumpanya|office|charity|supermarket|car|wash|packhouse|abattoir|boat|ship|skipper|captain)(?: |$))+$/u;

/** "cleaning company", "a taxi firm": what it does, and no name. */
const kindOfFirm =
  /^(?:an? |the |my |our |some |this |local |big |small |old |new )*(?:([a-z]+) ){1,2}(?:company|firm|agency|business|outfit)$/u;
const furtherTrade =
  /^(?:taxi|cab|driving|delivery|removals?|moving|event|catering|temp|temping|employment|labour|job|model|window|office|car|bus|lorry|hire|rental|travel|tour|it|phone|call|media|film|shipping|ship)$/u;
const isKindOfFirm = (said: string): boolean =>
  kindOfFirm.test(said) &&
  said
    .replace(/^(?:(?:an?|the|my|our|some|this|local|big|small|old|new) )+|\s*\S+$/gu, '')
    .split(' ')
    .every((word) => englishTrade.test(word) || furtherTrade.test(word));

/** "its Mr Odell who owns it" */
const relative = /\s+(?:who|that|which) (?:\p{Ll}+ ?)+$/u;

const allCapitals = /^(?:No|Not|My|The|Yes)(?: (?:\p{Lu}|\d)\S*)+$/u;

const severalNamed = / or | \/ |[^\s\d]\/[^\s\d]|\bbut\b|\bpaid by\b|\bpays\b|\bsubcon\b|\bwas\b.*\bnow\b/u;

/** "Tally Staffing pay me but I work at Ridge Foods": who pays owes; the workplace is another firm, so it is asked. */
const paysButElsewhere =
  /^(?:its |it's )?(\p{L}.*?)\s+(?:pays?|paid|employs?|hired)\s+(?:me|us|my wages|our wages)\b.*\b(?:but|and|though)\b.*\b(?:work|worked|working|job|site)\b/iu;
/** "payslip says Harrow Vale but i work at Coldbrook" */
const onPayslip =
  /\b(?:pay ?slips?|wage ?slips?|p60|contract)\s+(?:says?|said|reads?|has|is from)\s+(\p{Lu}[^,.;]*?)(?=\s+(?:but|and|though)\b|[,.;]|$)/u;
const paidByBut =
  /\b(?:paid|employed|hired) (?:by|through) (\p{Lu}[^,.;]*?)(?=\s+(?:but|and|though)\b|[,.;]|$)/u;
const payerNamed = (said: string): string | undefined => {
  const value = nameTrimmed(
    (paysButElsewhere.exec(said) ??
      paidByBut.exec(said) ??
      (/\bbut\b/iu.test(said) ? onPayslip.exec(said) : null))?.[1] ?? '',
  );
  return value === '' || nobody.test(value) || /^(?:he|she|they|the|boss|agency)\b/iu.test(value)
    ? undefined
    : value;
};

/** "Big Build Ltd, main contractor Longda Construction". */
const beside =
  /^(.+?)[,;.]?\s+(?:(?:but|and)\s+)?\(?(?:the\s+)?(?:main|general|principal)\s+con(?:tractor)?(?:\s+is|:)?\s+([^()]+?)\)?$/iu;

/** "main contractor is Balfour Beatty, my gaffer is Dave". */
const contractorFirst =
  /^(?:the\s+)?(?:main|general|principal)\s+con(?:tractor)?s?(?:\s+is|\s+are|'s|:)?\s+(\S.*?)(?:[,;.]\s+|\s+(?:and|but)\s+)(.+)$/iu;
/** "DMCI ang main con, si Boss Rey ang amo ko" */
const contractorLast =
  /^(\S.*?)\s+(?:is|ang|yung)\s+(?:the\s+)?(?:main|general|principal)\s+con(?:tractor)?[,;.]?\s+(?:and\s+)?(.+)$/iu;
/** "Dave, Kier are the main contractor" */
const contractorBehind =
  /^(\S.*?)[,;.]\s+(\S[^,;]*?)\s+(?:is|are)\s+(?:the\s+)?(?:main|general|principal)\s+con(?:tractor)?s?$/iu;
/** "subbie is DG Groundworks", "employer: ABC Ltd" */
const roleBefore =
  /^(?:my |our |the )?(?:gaffer|boss|foreman|subbie|subcon(?:tractor)?|employer|agency)\s*(?::|\bis\b)?\s+(?=\S)/iu;
const besideFirst = (said: string, jurisdiction: string): EmployerSaid | undefined => {
  const [, hires, over] = contractorBehind.exec(said) ?? [];
  const [, main = over, rest = hires] = contractorFirst.exec(said) ?? contractorLast.exec(said) ?? [];
  if (main === undefined || rest === undefined || aside.test(rest)) return undefined;
  const { employer } = latinEmployer(rest.replace(roleBefore, ''), jurisdiction);
  return employer && { employer, contractor: { value: nameTrimmed(main), sure: true } };
};

/** "Boss Nonoy", "Sir Jun": how they are called, and hardly how they are named. */
const onlyCalled = /^(?:si )?(?:boss|bossing|sir|ma'?am|madam|chief)\.? (\p{Lu}[\p{L}'-]+)(?: po)?$/iu;

/** "pamilya Villarosa-Ong po": who keeps a helper. */
const familyNamed =
  /^(?:(?:yung|ang|the|si|sa)\s+)?(?:[Pp]amilya(?:ng)?|[Ff]amily)\s+(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?)(?:\s+po)?$/u;

/** "my uncle, Tariq", "a pub, The Stop Inn": what it is, and behind the mark how it is called. */
const apposed =
  /^(?:it'?s\s+)?(?:(?:my|our|the|an?|this|yung|isang)\s+[^,\p{Lu}\d]{2,28}|agency|boss|gaffer|owner|pub|farm)(?:,| [-–]|:)\s*((?:(?:\p{Lu}|\d+ )[\p{L}'’.&-]*|&|and|of|the)(?: (?:(?:\p{Lu}|\d)[\p{L}\d'’.&-]*|&|and|of|the)){0,5})$/u;
const apposedIn = (said: string, jurisdiction: string): string | undefined => {
  const value = nameTrimmed(apposed.exec(said)?.[1] ?? '');
  return value === '' || isTown(value, jurisdiction) || notName.test(value) ? undefined : value;
};

/** "dunno, they just call him Big Tone": a name is told all the same. */
const unknownFirst =
  /^(?:i )?(?:dunno|idk|do ?n'?t (?:really )?know|no idea|not sure|ewan(?: ko)?|di ko alam)(?: (?:his|her|their|the) (?:real |full |last )?name)?[,.;]+\s+(?:but |pero )?(?=\S)/iu;
/** "Kims. Kims Nails": said once more in full. */
const namedTwice = /^(\S+)\. (\1 \S.*)$/u;

export const latinEmployer = (told: string, jurisdiction: string): EmployerSaid => {
  const whole = namedTwice.exec(told)?.[2] ?? told.replace(unknownFirst, '');
  const first = besideFirst(whole, jurisdiction);
  if (first !== undefined) return first;
  const last = whole.split(/\s*(?:\.{2,}|…)\s*/u).at(-1) ?? whole;
  if (last !== whole && isFirmShaped(last)) return employerTold(last, true);
  const onSlip = onPayslip.exec(whole)?.[1];
  if (onSlip !== undefined && isFirmShaped(onSlip) && !severalNamed.test(whole))
    return employerTold(onSlip, true);
  const family = familyNamed.exec(whole)?.[1];
  if (family !== undefined) return employerTold(family, true);
  const called = onlyCalled.exec(whole)?.[1];
  if (called !== undefined) return employerTold(called, false);
  const said = roleOfEach.test(whole) ? whole.replace(/\.\s+/gu, ' and ') : firstSentence(whole);
  const [, firm, main] = beside.exec(whole) ?? [];
  if (firm !== undefined && main !== undefined)
    return {
      ...latinEmployer(firm, jurisdiction),
      contractor: { value: nameTrimmed(firstSentence(main)), sure: true },
    };
  const payer = payerNamed(said);
  if (payer !== undefined) return employerTold(payer, false);
  const two = oneOfTwo(said);
  if (two !== undefined) return two;
  const apposition = apposedIn(said, jurisdiction);
  if (apposition !== undefined) return employerTold(apposition, true);
  const value = nameOf(said, jurisdiction);
  if (!/\p{L}{2}/u.test(value) || isBareAnswer(value)) return {};
  const onlySurname = /\bxing \w+$/iu.test(withoutTail(said, jurisdiction));
  const isSeveral = firmsIn(said).length > 1 || severalNamed.test(said);
  if (
    isFirmShaped(value) ||
    (/^[\p{Lu}\d]/u.test(value) && (allCapitals.test(value) || !notName.test(value.split(/[ ,]/u)[0] ?? '')))
  )
    return isSeveral
      ? (nameInSentence(value.replace(severalNamed, ' ; ')) ?? {})
      : employerTold(value, !onlySurname);
  if (kindsOnly.test(value) || isKindOfFirm(value)) return {};
  if (isLowerName(value) && !nobody.test(value) && !/\p{Lu}/u.test(value))
    return employerTold(value, !isSeveral && !onlySurname);
  return nameInSentence(said) ?? {};
};
