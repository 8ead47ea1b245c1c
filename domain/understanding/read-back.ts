/** What is said to the read-back: yes, no, or what is to be otherwise. */
import { namedPlacesIn } from '#domain/jurisdictions/named-places.ts';
import { present } from '#domain/terms/present.ts';
import { asksBesideYes, asksOfLater, ofWholeIn, readBackWords } from './answer/to-read-back.ts';
import { answerIn } from './answer.ts';
import { doubts } from './asking.ts';
import { beginsAgain } from './called/sentence.ts';
import { calledIn } from './called.ts';
import { saysNumber } from './correction/numbers-said.ts';
import { withoutPinyinIs } from './correction/pinyin-is.ts';
import { type Correction, correctionsIn, type Guess } from './correction.ts';
import { dangerIn } from './danger.ts';
import { wantsNoName } from './discretion.ts';
import { type EmployerSaid, isFirmShaped } from './employer/said.ts';
import { employerIn } from './employer.ts';
import { namedBy, pointedIn } from './kind/books.ts';
import { kindIn } from './kind.ts';
import type { AskBack, Asked, Meaning } from './meaning.ts';
import { isOfRate } from './money/rates.ts';
import { moneyIn } from './money.ts';
import { monthsIn } from './months.ts';
import { isQuestionBack, isRefused } from './name/own-words.ts';
import { isGivenName, personIn } from './name/person.ts';
import { surname } from './name/surnames.ts';
import { ownNameIn } from './name.ts';
import { isSumOfOne } from './people/people-and-sums.ts';
import { peopleIn } from './people.ts';
import { placeIn } from './place.ts';
import { isWhenOfElse, sinceIn } from './since.ts';
import { contrastIn } from './text/contrast.ts';
import type { ReadBackSense } from './words/read-back.ts';

const saysOf = (text: string, sense: ReadBackSense): boolean => readBackWords.isIn(text, sense);

export type Facts = Partial<Omit<Meaning, 'asksBack'>>;

/** What is told beside the word "danger" itself is danger now: a no that stands there takes nothing back. */
const isCry = (asked: Asked): boolean =>
  dangerIn({ ...asked, question: 'any', text: readBackWords.replaced(asked.text, 'danger', ' ') }) === 'yes';

/** 公司全称是…, 老板的姓是冉闵的冉: without what leads up to the name, or says which sign it is by a word with it. */
const employerWords = (text: string): string => {
  const name = readBackWords.behind(text, 'firm_is') ?? text;
  const sign = readBackWords.behind(name, 'surname_as_in');
  return sign === undefined ? name : `姓${sign}`;
};

/** Of whose name it is, nothing is said. */
const namelessLead = /^(?!.*\bmy name)(?:no,? |sorry,? )?(?:it['’]?s |it is )/iu;

/** "Spelt Ashdene with an e in the middle": of whose name, is not said. */
const nameRead = (again: Asked): Meaning['name'] => {
  const spelt = readBackWords.behind(again.text, 'spelt')?.trimStart();
  const text = spelt ?? again.text;
  const [letter] = readBackWords.at(text, 'with_letter');
  const name = ownNameIn({ ...again, text: text.slice(0, letter?.from).trimEnd() });
  const isOthers =
    letter !== undefined && namelessLead.test(text) && !isGivenName(text.replace(namelessLead, ''));
  const isAnybodys = spelt !== undefined || isOthers;
  return isAnybodys && name !== undefined ? { ...name, sure: false } : name;
};

/** One person's part of a sum may not be all that is claimed: it is read back. */
const ownSumAsLikely = (text: string, facts: Facts): Facts =>
  isSumOfOne(text) && facts.money !== undefined
    ? { ...facts, money: { ...facts.money, sure: false } }
    : facts;

/** 我们是观澜的: where they are. */
const weAreOf = /^[我俺咱]们?(?:厂子?|店|公司|工地)?是(\p{Script=Han}{2,8})(?:那边|这边)?的$/u;

/** Said to correct it, a surname is enough. */
const surnameEnough = (told: EmployerSaid): EmployerSaid =>
  told.employer !== undefined && [...told.employer.value].length === 1
    ? { ...told, employer: { ...told.employer, sure: true } }
    : told;

/** Each correction's new words are the answer to its question. */
export const factsOf = (asked: Asked, { question, text }: Correction): Facts => {
  const again = { ...asked, question, text };
  switch (question) {
    case 'danger':
      // a cry is never taken back by a no that stands beside it
      return { danger: saysOf(text, 'takes_danger_back') && !isCry(asked) ? 'no' : dangerIn(again) };
    case 'people':
      return present({ people: peopleIn(again) });
    case 'place':
      return present({ place: placeIn({ ...again, text: text.replace(weAreOf, '$1') }) });
    case 'who':
      return surnameEnough(employerIn({ ...again, text: employerWords(text) }));
    case 'name':
      return isRefused(text) || wantsNoName(text) ? {} : present({ name: nameRead(again) });
    case 'since':
      if (isWhenOfElse(again)) return {};
      return present({ since: sinceIn(again), months: monthsIn(again) });
    case 'howmuch':
      return ownSumAsLikely(
        text,
        present({ money: moneyIn(again), months: monthsIn(again), since: sinceIn(again) }),
      );
    default:
      return question satisfies never;
  }
};

const saysAny = ({ danger, answer: _answer, ...facts }: Facts): boolean =>
  (danger !== undefined && danger !== 'none') || Object.values(facts).some((each) => each !== undefined);

/** A no that was heard of danger changes nothing, unless that is what is corrected. */
const withoutAllClear = (facts: Facts, corrections: readonly Correction[]): Facts =>
  facts.danger === 'no' && !corrections.some(({ question }) => question === 'danger')
    ? { ...facts, danger: 'none' }
    : facts;

const asksOf = (asked: Asked, meaning: Meaning, corrections: readonly Correction[]): readonly AskBack[] => {
  const { answer, asksBack: _asks, ...changes } = meaning;
  if (wantsNoName(asked.text)) return ['without_name'];
  if (corrections.some(({ question, text }) => question === 'name' && isRefused(text)))
    return ['without_name'];
  if (answer === 'part') return saysAny(withoutAllClear(changes, corrections)) ? [] : ['which_part'];
  if (answer === 'unknown') return ['again'];
  if (asksOfLater(asked.text)) return ['their_question'];
  if (answer === 'yes' && asksBesideYes(asked.text)) return ['their_question'];
  if (answer !== 'yes' && saysOf(asked.text, 'holds')) return ['send_or_not'];
  if (answer === 'no') return [];
  if (isQuestionBack(asked.text)) return ['their_question'];
  return answer === undefined && meaning.called === undefined ? ['again'] : [];
};

const isWrongSomewhere = (text: string): boolean =>
  readBackWords.isAll(text.replace(/^\s+|[\s。.!！]+$/gu, ''), 'wrong_somewhere');

/** A second kind that is added: "and no social insurance either". */
const addedKind = (asked: Asked): Facts =>
  saysOf(asked.text, 'also') ? asSecond(present({ kind: kindToldBeside(asked) })) : {};

/** 加班费也没给 is no news of a payment where none was awaited. */
const kindToldBeside = (asked: Asked): Meaning['kind'] => {
  const kind = kindIn({ ...asked, question: 'any' });
  if (kind !== undefined || saysNumber(asked.text) || dangerIn(asked) !== 'none') return kind;
  const told = kindIn({ ...asked, question: 'start' });
  return told?.sure === true ? told : undefined;
};

const asSecond = (facts: Pick<Facts, 'kind'>): Facts =>
  facts.kind === undefined ? facts : { ...facts, secondKind: true };

/** "It's holiday pay not wages", 不是工资，是加班费: one kind in the place of another, both by their names. */
const kindPutRight = (asked: Asked): Facts => {
  const { meant, rejected } = contrastIn(asked.text) ?? { meant: '', rejected: '' };
  const ofWhat = (text: string): Meaning['kind'] => namedBy(text, pointedIn({ ...asked, text }));
  const isKind = readBackWords.isAll(rejected, 'wages') || ofWhat(rejected) !== undefined;
  return isKind ? present({ kind: ofWhat(meant) }) : {};
};

/** A surname that begins hardly any firm's name, and one sign or two. */
const madeAsPerson = new RegExp(
  `^(?![明金华万高安东海广丰连永常平和宝双全白红黄景利益成富元艾通龙时])${surname}\\p{Script=Han}{1,2}$`,
  'u',
);

/** 是古丽不是顾丽: two names that share a sign; whose it is, is read back. */
const nameSpeltAnew = ({ text, procedure }: Asked): Facts => {
  const { meant, rejected } = contrastIn(text) ?? { meant: '', rejected: '' };
  const [name, wrong] = [meant, rejected].map((each) =>
    withoutFiller(each).replace(/^(?:我?叫|是)|[\s,，。的]+$/gu, ''),
  );
  const isPair =
    name !== undefined &&
    wrong !== undefined &&
    [name, wrong].every((each) => madeAsPerson.test(each)) &&
    [...name].some((sign, n) => sign === [...wrong][n]) &&
    // 张卫 by itself is heard as a name already
    personIn(name) === undefined &&
    namedPlacesIn(procedure.jurisdiction, name).length === 0 &&
    !isFirmShaped(name);
  return isPair ? { name: { value: name, sure: false } } : {};
};

/** A kind that is told at the read-back, where no other fact is. */
const kindTold = (asked: Asked): Facts => {
  const putRight = kindPutRight(asked);
  const kind = putRight.kind === undefined ? addedKind(asked) : putRight;
  return saysAny(kind) ? kind : nameSpeltAnew(asked);
};

/** A value without "its", 在 and the like before it. */
const withoutFiller = (words: string): string => {
  const rest = readBackWords.behind(words, 'filler')?.replace(/^[\s,，]+/u, '');
  if (rest !== undefined) return withoutFiller(rest);
  return readBackWords.before(words, 'polite')?.trimEnd() ?? words;
};

const countedInAll =
  /^(?:[加算连][上了]?(?:[他她我][们]?|这个)?(?:进去)?[，,\s]*(?:一共|总共|就)?[是有]?)?[\d一二两三四五六七八九十百]{1,4}个$/u;

const beginsWithPlace = ({ procedure }: Asked, words: string): boolean =>
  namedPlacesIn(procedure.jurisdiction, words).some(({ index }) => index === 0);

/** "Its Denby u put Derby": what is put in the place of a known town is one, be it known or not. */
const isPutForPlace = (asked: Asked, words: string): boolean => {
  const { meant, rejected } = contrastIn(asked.text) ?? { meant: '', rejected: '' };
  return meant !== '' && meant === words && beginsWithPlace(asked, rejected);
};

/** "Danuta with a D": one word with a capital, and how it is spelt. */
const isSpeltByLetter = (words: string): boolean =>
  readBackWords.isIn(words, 'with_letter') && /^\p{Lu}\p{Ll}+ with /u.test(words);

/** A known town is the place, a firm's form the employer. */
const guessedBy =
  (asked: Asked): Guess =>
  (words) => {
    const bare = withoutFiller(words);
    if (isFirmShaped(bare)) return 'who';
    if (isSpeltByLetter(bare)) return 'name';
    // 15个不是50个, 加他是9个
    if (countedInAll.test(bare)) return 'people';
    if (beginsWithPlace(asked, bare) || isPutForPlace(asked, bare)) return 'place';
    const isWhen = sinceIn({ ...asked, question: 'since', text: bare })?.sure === true;
    return isWhen && /^\p{Script=Han}/u.test(bare) && bare.length <= longestWhen ? 'since' : undefined;
  };
const longestWhen = 8;

/** All that the corrections of a message say anew. */
const correctedIn = (asked: Asked, corrections: readonly Correction[]): Facts =>
  Object.assign({}, ...corrections.map((each) => factsOf(asked, each)));

/** The facts of a message that only corrects. */
export const factsCorrected = (asked: Asked): Facts =>
  correctedIn(asked, correctionsIn(asked.text, guessedBy(asked)));

/** Two values stand in each other's place: which is which is read back. */
const asLikely = (facts: Facts): Facts => {
  const { money, months, since, people } = facts;
  return {
    ...facts,
    ...present({
      money: money && { ...money, sure: false },
      months: months && { ...months, sure: false },
      since: since && { ...since, sure: false },
      people: people && { ...people, sure: false },
    }),
  };
};

/** "And the place is Wigston": what is only joined on to the correction before. */
const joinedOn =
  /^(?:(?:oh|and|also|plus|but)[\s,]+|(?:还有|另外|也)[\s，,]*)+(?=(?:(?:the|my|our) )?(?:place|address|firm|company|boss|employer|name|town)\b|地点|地址|公司|单位|厂名|老板)/iu;

/** "The rate is wrong: they pay me 9 an hour" changes no sum and no time. */
const withoutSum = ({ money: _, months: __, since: ___, ...facts }: Facts): Facts => facts;

export const readBackAnswered = (whole: Asked): Meaning => {
  const asked = { ...whole, text: withoutPinyinIs(whole.text) };
  const danger = dangerIn(asked);
  const ofWhole = ofWholeIn(asked);
  const said = asked.text.replace(joinedOn, '');
  const corrections = ofWhole === undefined ? correctionsIn(said, guessedBy(asked)) : [];
  const read = correctedIn(asked, corrections);
  const told = isOfRate(asked.text) ? withoutSum(read) : read;
  const isLikely = saysOf(asked.text, 'swapped') || asked.text !== whole.text;
  const facts = isLikely ? asLikely(told) : told;
  const changed = saysAny(facts) ? facts : kindTold(asked);
  const plain = answerIn(asked) ?? (isWrongSomewhere(asked.text) ? 'no' : undefined);
  const isAsking = plain === undefined && isQuestionBack(asked.text) && !saysOf(asked.text, 'wants_change');
  const isNamedOnly = corrections.length > 0 && plain !== 'yes' && !isAsking && !beginsAgain(asked.text);
  const changes = saysAny(changed) || isNamedOnly;
  const answer = changes ? 'part' : plain === 'part' && saysOf(asked.text, 'holds') ? undefined : plain;
  const meaning: Meaning = {
    danger,
    ...changed,
    // a correction of what was said of danger never silences a cry beside it
    ...(danger === 'yes' ? { danger } : {}),
    ...present({ answer, called: saysAny(changed) ? undefined : calledIn(asked) }),
    asksBack: [],
  };
  return { ...meaning, asksBack: [...new Set([...doubts(meaning), ...asksOf(asked, meaning, corrections)])] };
};
