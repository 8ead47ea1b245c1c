/** A firm in a story in Latin letters: by its legal form, its trade, or the work that is done for it. */
import { namedPlacesIn } from '#domain/jurisdictions/named-places.ts';
import type { Passage } from '../../place/in-story.ts';
import { housesCalled, verbsOfPay } from '../../words/employer-in-story.ts';
import { englishTrade, legalFormLast } from '../firm-words.ts';
import { leavesNothing } from '../words.ts';
import { capitals, startsWithNobody, streetName, withoutTown } from './capitals.ts';
import { passage } from './passage.ts';

const cappedRun = new RegExp(String.raw`(?<=^|[\s"“(])(${capitals})`, 'gu');
const lowerFirm =
  /\b(?:for|at|by|with|from|called)\s+((?:[\p{L}\d'&-]+\s+){1,3}?(?:ltd|limited|llc|inc|plc|llp)\b\.?)/iu;
const workFor =
  /\b(?:works?|worked|working|work nights|job|employed|drives?|driving|drove|cleans?|cleaning|cleaned|picks?|picking|packs?|packing|cooks?|cooking|delivers?|delivering|rider|deckhand|roofers? .*|picker|cleaner|driver|cook|carer)\b[^.;]{0,30}\b(?:for|at|by|with)\s+$/iu;

const isFirmName = (name: string, before: string): boolean => {
  if (legalFormLast.test(name) && name.includes(' ')) return true;
  if (englishTrade.test(name) && name.includes(' ')) return true;
  return (
    workFor.test(before) &&
    !streetName.test(name) &&
    /^\p{Lu}\p{Ll}+/u.test(name) &&
    !/^(?:I|The|My|A|Mr|Mrs)\b/u.test(name) &&
    !startsWithNobody.test(name)
  );
};

/** "Quickhand couriers ltd": trade and form without their capitals. */
const lowerHouse =
  /^ (?:hotel|restaurant|cafe|takeaway|salon|garage|bakery|laundry|nursing home|care home|guest house|guesthouse|pub|bar|pizzeria|nursery|farm shop|chippy|kebab house|car wash|packhouse|fish bar|tea room|tearoom|butchers|bakers|barbers|stables|kennels|school)(?=$|[\s,.;])/u;
const lowerEnd =
  /^(?: (?:farms?|foods?|builders|joinery|roofing|scaffolding|cleaning|couriers?|logistics|recruitment|bakery|laundry|nursery|construction|agency))?(?: (?:ltd|limited|llc|inc|plc|llp|corp|co)\b\.?)?(?=$|[\s,.;])/u;

/** "Wexmoor Transport (Felixstowe)": of a firm, and no part of its name; "Halden (UK) Ltd" has it within. */
const inBracketsLast = /\s*\([\p{L} ]+\)$/u;

const isKindOfSentence = (whole: string, lower: string): boolean =>
  !whole.includes(' ') &&
  lower !== '' &&
  !legalFormLast.test(lower) &&
  (['kind', 'article', 'further_trade'] as const).some((sense) =>
    leavesNothing([whole.toLowerCase()], sense),
  );

/** "at the Golden Wok Burnley": two capitals at which somebody works, and the town behind them. */
const isAtPlace = (name: string, before: string, behind: string, jurisdiction: string): boolean =>
  (name.includes(' ') || /\bthe\s+$/iu.test(before)) &&
  /\b(?:at|for)\s+(?:the\s+)?$/iu.test(before) &&
  !streetName.test(name) &&
  (isInSomeTown.test(behind) ||
    namedPlacesIn(jurisdiction, behind).some(({ index }) =>
      /^[\s,]*(?:in |near |nr )?$/u.test(behind.slice(0, index)),
    ));
/** "at Marlowe Inn in Fresno", "at Golden Carp, Fresno.": a town that no list has. */
const isInSomeTown = /^(?: (?:in|near|nr) \p{Lu}\p{Ll}{2,}|, \p{Lu}\p{Ll}{2,}(?: \p{Lu}\p{Ll}+)?(?=\.|$))/u;

const houseNouns = new RegExp(
  String.raw`\b(?:${housesCalled.join('|')})(?:,? \p{Ll}+){0,2}(?: (?:in|at|near|nr|sa) \p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?)?,? (?:called|named|na ang pangalan ay) (${capitals})`,
  'u',
);
/** "sushi kitchen in Reading called Umi Tanto" */
const houseCalled = (text: string): Passage | undefined => passage(houseNouns.exec(text));

/** "a car wash in Wolverhampton (Sparkle Bay Valeting)" */
const bracketed = new RegExp(String.raw`\((${capitals})\)`, 'u');
const inBracketsBehind = (text: string, jurisdiction: string): Passage | undefined => {
  const found = passage(bracketed.exec(text));
  const isFirm =
    found !== undefined &&
    / /u.test(found.value) &&
    (englishTrade.test(found.value) || legalFormLast.test(found.value));
  return isFirm && withoutTown(found.value, jurisdiction) !== '' ? found : undefined;
};

/** "utang samin ng Kidlat Builders": who owes. */
const owedBy = new RegExp(
  String.raw`\butang(?: (?:po|na|pa|nga|lang|daw))*(?: (?:sa ?amin|sa ?akin|sakin|samin|sa ?min|saken))?(?: po)? ng (${capitals}?)(?= \d|[,.;]|$| (?!(?:&|and|of|n|the)\b)\p{Ll})`,
  'u',
);

/** "di pa ako sinasahuran ng Aling Charing's Bakeshop": who pays, in two capitals or more. */
const paidNotBy = new RegExp(
  String.raw`\b(?:${verbsOfPay.join('|')})(?: (?:po|na|pa|nga|lang|ako|kami|kmi))* ng (${capitals})`,
  'u',
);
const payerInTagalog = (text: string): Passage | undefined => {
  const found = passage(paidNotBy.exec(text) ?? owedBy.exec(text));
  return found !== undefined && / \p{Lu}/u.test(found.value) ? found : undefined;
};

/** "Acme Builders, LLC", "Quickhand couriers ltd", "at the Golden Wok Burnley". */
export const latinFirm = (text: string, jurisdiction: string): Passage | undefined => {
  for (const { 0: whole, index } of text.matchAll(cappedRun)) {
    const after = text.slice(index + whole.length);
    // of two capitals, as "Chinese restaurant" is none
    const lower =
      (whole.includes(' ') ? lowerHouse.exec(after)?.[0] : undefined) ?? lowerEnd.exec(after)?.[0] ?? '';
    // "Our agency", "Temp agency": a capital because a sentence begins with it
    if (isKindOfSentence(whole, lower)) continue;
    const started =
      /^(?:Worked|Working|Work|At|For|Our|My|Hi|Sir|In|Boss|From|Good|Name|Its)\s(?:for |at |with )*/u.exec(
        whole,
      )?.[0] ?? '';
    const name = withoutTown(whole.slice(started.length).replace(inBracketsLast, '') + lower, jurisdiction);
    const from = index + started.length;
    const isPlace = namedPlacesIn(jurisdiction, name).some(
      (each) => each.index === 0 && each.end >= name.length - 1,
    );
    const end = from + name.length;
    const isFirm =
      isFirmName(name, text.slice(0, from)) ||
      isAtPlace(name, text.slice(0, from), text.slice(end), jurisdiction);
    if (name.length > 1 && !isPlace && isFirm) return { value: name, index: from, end };
  }
  return (
    passage(lowerFirm.exec(text)) ??
    houseCalled(text) ??
    inBracketsBehind(text, jurisdiction) ??
    payerInTagalog(text)
  );
};
