/** A name in Latin letters of no trade and no form, told by what stands around it: who owes, who has not paid, where the work is. */
import { namedPlacesIn } from '#domain/jurisdictions/named-places.ts';
import { personIn } from '../../name/person.ts';
import {
  capitalsOfWork,
  deedsOfDebtors,
  villagesInFilipino,
  wordsBeforeDebtors,
  workersInLatin,
} from '../../words/employer-in-story.ts';
import { isKindInWords } from '../words.ts';
import { capitals, startsWithNobody, streetName, withoutTown } from './capitals.ts';
import type { FirmFound } from './passage.ts';

const runOfCapitals = new RegExp(String.raw`(?<=^|[\s"“(@])(${capitals})`, 'gu');

const onlyOfWork: ReadonlySet<string> = new Set(capitalsOfWork);

/** "My Marlow Cross", "Paid Zoomeats": words that only begin the sentence are left. */
const withoutNobodies = (words: string): string => {
  const behind = words.replace(startsWithNobody, '');
  return behind === words || behind === '' ? behind : withoutNobodies(behind);
};

interface NameAround {
  readonly value: string;
  readonly before: string;
  readonly behind: string;
  readonly isLong: boolean;
}

const inTown = String.raw`(?:,? (?:in|at|near|sa|of) \p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?,?)?(?: \([^)]{2,30}\))?`;
const deed = new RegExp(`^${inTown},? (?:${deedsOfDebtors.join('|')})`, 'iu');
const beforeDebtor = new RegExp(
  String.raw`\b(?:${wordsBeforeDebtors.join('|')}) (?:the |a firm called )?$`,
  'iu',
);
const paysNotInTagalog =
  /\b(?:nag(?:bayad|babayad|pasahod|papasahod|pasweldo|papasweldo)|magbayad|magpasahod|ibinibigay|ibinigay|binibigay|pinasahod|pinasweldo)(?: (?:na|pa|po|nga|din|rin|sa (?:akin|amin)|samin|sakin))* ang $/iu;
/** "canteen owner in Davao has not paid me": one word there is a town that no list has. */
const townBefore = /\b(?:in|near|from|sa|taga) $/iu;
/** "Marlow Cross owes me", "no wages from Longfield Grange", "di nagbayad ang Bagong Araw". */
const isDebtor = ({ before, behind, isLong }: NameAround): boolean =>
  (deed.test(behind) && (isLong || !townBefore.test(before))) ||
  beforeDebtor.test(before) ||
  paysNotInTagalog.test(before);

const worksForBefore = new RegExp(
  String.raw`\b(?:${workersInLatin.join('|')})(?: \p{Ll}+){0,3} (?:for|with|under)(?: the)? $`,
  'iu',
);
const workedAt = new RegExp(
  String.raw`\b(?:${workersInLatin.join('|')})(?: \p{Ll}+){0,3},? (?:at|@|in)(?: the)? $`,
  'iu',
);
const throughAgency = /\b(?:through|via|thru|supplied by|sent by|placed by) (?:the )?$/iu;
/** "at The Gilded Perch,": a house with its article. */
const namedHouse = /^The \p{Lu}/u;
const workedSa = new RegExp(String.raw`\b(?:${workersInLatin.join('|')})(?: \p{Ll}+){0,2} (?:sa|ng) $`, 'iu');
const village = new RegExp(`^(?:${villagesInFilipino.join('|')})(?: |$)`, 'iu');

/** "I work for Brindle Lane": nobody works for a street, so even a street's name is one. */
const isWorkedFor = ({ before, isLong }: NameAround): boolean => isLong && worksForBefore.test(before);

const endsClause =
  /^(?:$|[.,;!?)]| (?:and|for|since|from|not|no|but|as|they|who|we|i|im|he|she|last|this|\d)\b)/iu;
const isThrough = ({ before, isLong }: NameAround): boolean => isLong && throughAgency.test(before);
const isNamedHouse = ({ value, before, behind }: NameAround): boolean =>
  namedHouse.test(value) &&
  /\b(?:at|in) $/iu.test(before) &&
  !streetName.test(value) &&
  endsClause.test(behind);
const isWorkedAt = ({ value, before, behind, isLong }: NameAround): boolean =>
  isLong && workedAt.test(before) && !streetName.test(value) && endsClause.test(behind);

const townNextTo = (behind: string, jurisdiction: string): RegExpExecArray | null => {
  const led = /^,? (?:(?:in|at|near|nr|sa|of|site in|branch in|depot in) )?/u.exec(behind);
  const at = led?.[0].length ?? -1;
  return namedPlacesIn(jurisdiction, behind).some(({ index }) => index === at) ? led : null;
};
/** "4 drivers Pallow Parcels doncaster depot", "waitress sa Kapitan Tino sa Lipa": two capitals before a town. */
const isBeforeTown = ({ value, before, behind, isLong }: NameAround, jurisdiction: string): boolean =>
  isLong &&
  !streetName.test(value) &&
  !village.test(value) &&
  !placeBefore.test(before) &&
  townNextTo(behind, jurisdiction) !== null;
/** "in Ashton Keynes, Swindon", "sa Bagong Silang, Caloocan": where it is. */
const placeBefore = /\b(?:in|near|nr|from|to|around|outside|sa|taga|ng|on) (?:the )?$/iu;
const isInFilipino = ({ value, before, behind }: NameAround, jurisdiction: string): boolean =>
  workedSa.test(before) &&
  !village.test(value) &&
  /^(?:,? po,?)? sa $/u.test(townNextTo(behind, jurisdiction)?.[0] ?? '');

/** "Silver Spoon (cafe in Bath)" */
const bracketLast = / \([^)]*\)$/u;

const isNobodyStated = (value: string, jurisdiction: string): boolean => {
  const places = namedPlacesIn(jurisdiction, value);
  return (
    !/\p{Ll}{2}/u.test(value) ||
    isKindInWords(value) ||
    value
      .replace(/^(?:The|An?) /u, '')
      .split(' ')
      .every((word) => onlyOfWork.has(word)) ||
    (places[0]?.index === 0 && (places.at(-1)?.end ?? 0) >= value.length - 1)
  );
};

const aroundAll = (
  text: string,
  jurisdiction: string,
): readonly (NameAround & { readonly index: number })[] =>
  [...text.matchAll(runOfCapitals)].flatMap(({ 0: whole, index: at }) => {
    const left = withoutNobodies(whole);
    const value = withoutTown(left.replace(bracketLast, ''), jurisdiction);
    const index = at + whole.length - left.length;
    if (value === '' || isNobodyStated(value, jurisdiction)) return [];
    const [before, behind] = [text.slice(0, index), text.slice(index + value.length)];
    return [{ value, index, before, behind, isLong: value.includes(' ') }];
  });

const statements: readonly (readonly [
  (around: NameAround, jurisdiction: string) => boolean,
  isSure: boolean,
])[] = [
  [isDebtor, true],
  [isWorkedFor, true],
  [isThrough, true],
  [isWorkedAt, true],
  [isNamedHouse, true],
  [isInFilipino, true],
  [isBeforeTown, false],
];

/** One word at the beginning may be anything, and who is named may be a person; both are read back. */
export const firmStated = (text: string, jurisdiction: string): FirmFound | undefined => {
  const all = aroundAll(text, jurisdiction);
  for (const [isTold, isSure] of statements) {
    const found = all.find((around) => isTold(around, jurisdiction));
    if (found === undefined) continue;
    const { value, index, isLong } = found;
    if (!isSure && personIn(value) !== undefined) continue;
    const sure = isSure && (isLong || index > 0);
    return { value, index, end: index + value.length, sure };
  }
  return undefined;
};
