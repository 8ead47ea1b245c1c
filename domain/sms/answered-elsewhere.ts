/** A text that answers another question than the one that is open, or takes back what was told before. */
import { present } from '#domain/terms/present.ts';
import { isBareCount, speaksOf } from '../understanding/answer/speaks-of.ts';
import { isMistyped, isSlipInSum } from '../understanding/correction/mistyped.ts';
import { thingNamedIn } from '../understanding/correction/things.ts';
import { takesSomethingBack } from '../understanding/correction.ts';
import { isWhereaboutsOnly } from '../understanding/employer/nobody-named.ts';
import { isFirmShaped } from '../understanding/employer/said.ts';
import type { Meaning } from '../understanding/meaning.ts';
import { saysEach, tellsPart, tellsShares } from '../understanding/money/shares.ts';
import { isSumAlone } from '../understanding/name/own-words.ts';
import { personIn } from '../understanding/name/person.ts';
import { isTownAndPart, placeByItself } from '../understanding/place/by-itself.ts';
import { isOnlyLength } from '../understanding/since/only-length.ts';
import type { Dialogue } from './dialogue.ts';
import { isEachNews } from './facts/for-each.ts';
import { tellsFact } from './facts/taken.ts';
import { understoodAs } from './facts/understood-as.ts';
import { type Fact, type Facts, factNames, factsIn } from './facts.ts';
import { ownQuestionOf } from './questions.ts';
import type { Spoken } from './turn.ts';

export const asksForName: readonly Dialogue['step'][] = ['place', 'employer', 'name'];

/** The question that a text answers by its own words. */
const spokenOf = (spoken: Spoken): ReturnType<typeof speaksOf> =>
  spoken.meaning.further
    ? undefined
    : (peopleAtName(spoken) ??
      placeElsewhere(spoken) ??
      speaksOf(spoken.message.text) ??
      besideNames(spoken));

const placeElsewhere = (spoken: Spoken): ReturnType<typeof speaksOf> =>
  isPlaceAgain(spoken) || tellsOnlyPlace(spoken) || isBesideKnownPlace(spoken) ? 'place' : undefined;

/** "near the station" at "who is it?": by what stands there, and no firm; it is added to the town that is known. */
const isBesideKnownPlace = ({ dialogue, message: { text } }: Spoken): boolean =>
  dialogue.step === 'employer' && dialogue.answers.place !== undefined && isWhereaboutsOnly(text);

/** "Hong Kong" at "where is it?", and some texts later once more: hardly the firm, until it is said again. */
const isPlaceAgain = ({ dialogue, message: { text } }: Spoken): boolean =>
  dialogue.step === 'employer' &&
  dialogue.failures === 0 &&
  dialogue.answers.place?.toLowerCase() === text.trim().toLowerCase() &&
  !isFirmShaped(text);

/** 武汉江汉区 at "who is it?": where nobody is called so; "Preston" is a place while none is known. */
const tellsOnlyPlace = ({ dialogue, message: { text }, context }: Spoken): boolean => {
  const { step, answers } = dialogue;
  const { jurisdiction } = context.procedure;
  // 地点改成龙华: put right by its name
  const isNamed = /\p{Script=Han}/u.test(text) && thingNamedIn(text) !== undefined;
  const told = isNamed ? undefined : placeByItself(text, jurisdiction);
  const mayBeName = step === 'name' || (step === 'employer' && answers.place !== undefined);
  const isPlace = told !== undefined && (told.isPlain || !mayBeName);
  const isPart = step !== 'employer' && step !== 'name' && isTownAndPart(text, jurisdiction);
  return isPlace || isPart;
};

/** Where a name is asked for, 四个 counts people. */
const peopleAtName = ({ dialogue, message }: Spoken): ReturnType<typeof speaksOf> =>
  asksForName.includes(dialogue.step) && isBareCount(message.text) ? 'people' : undefined;

/** Where neither a sum nor a time is asked for, 每人的 is said of the sum, and 半年了 of the time. */
const besideNames = ({ dialogue, message: { text } }: Spoken): ReturnType<typeof speaksOf> => {
  const isNamed = asksForName.includes(dialogue.step);
  const isEach = saysEach(text) && (isNamed || (dialogue.step === 'people' && tellsShares(text)));
  // a name is asked for, and a sum told
  if (isEach || (isNamed && isSumAlone(text))) return 'howmuch';
  return (isNamed || dialogue.step === 'people') && isOnlyLength(text) ? 'since' : undefined;
};

/** "£1,200 is mine and the rest my brother's", asked how many they are: the sum of all stands, unless it is each one's. */
const isPartOfKnown = ({ dialogue, message }: Spoken, { each, money }: Omit<Meaning, 'answer'>): boolean => {
  const known = dialogue.answers.money;
  const isEachOnes = each === true && money?.value.low === known?.low;
  return dialogue.step === 'people' && known !== undefined && tellsPart(message.text) && !isEachOnes;
};

const clausesOf = (text: string): readonly string[] =>
  text.split(/[，。;；!！?？\n]+|,(?!\d)|\.\s/u).filter((each) => each.trim() !== '');

/** 我叫王小明，5个人: where they are asked for, the people are heard in what else the text says. */
const ownFactsBeside = (spoken: Spoken, question: ReturnType<typeof speaksOf>): Partial<Meaning> => {
  const { step } = spoken.dialogue;
  const clauses = clausesOf(spoken.message.text);
  const others = clauses.filter((each) => speaksOf(each) !== question);
  if (step !== 'people' || others.length === 0 || others.length === clauses.length) return {};
  const { people } = understoodAs(spoken, 'people', others.join('，'));
  return present({ people });
};

/** "900 each, 5 of us", asked how much; "Leeds, Brightclean Ltd, 3 of us", asked where: what was asked for stands in the other clauses. */
const askedForBeside = (spoken: Spoken): Partial<Meaning> => {
  const own = ownQuestionOf(spoken.dialogue);
  if (own !== 'howmuch' && own !== 'place') return {};
  const clauses = clausesOf(spoken.message.text);
  const others = clauses.filter((each) => speaksOf(each) === undefined || speaksOf(each) === own);
  const isFirst = own === 'howmuch' || others[0] === clauses[0];
  if (others.length === 0 || others.length === clauses.length || !isFirst) return {};
  const told = understoodAs(spoken, own, others.join(', '));
  const { money, months, each, product, place, employer } = told;
  if (own === 'howmuch' ? money === undefined : place?.sure !== true) return {};
  const counted = clauses.find((clause) => speaksOf(clause) === 'people');
  const people = counted === undefined ? undefined : understoodAs(spoken, 'people', counted).people;
  return present({ people, ...(own === 'howmuch' ? { money, months, each, product } : { place, employer }) });
};

/** Asked what is wrong, who says so tells a story, with whatever sums and names are in it: "I'm owed £700 for 2 weeks". */
const isStoryAtMenu = ({ dialogue, meaning }: Spoken): boolean =>
  ownQuestionOf(dialogue) === 'start' && meaning.kind !== undefined;

const stepsOfNumbers: readonly Dialogue['step'][] = ['owed', 'months', 'since', 'people'];

/** "Rodel Cruz", asked how much: hardly anything but their own name, and that is read back when a name is asked for. */
const nameElsewhere = ({ dialogue, message, meaning }: Spoken): Meaning | undefined => {
  const { step, answers, doubts, skipped } = dialogue;
  const isOpen = answers.name === undefined && doubts.name === undefined && !skipped.includes('name');
  if (!isOpen || !stepsOfNumbers.includes(step) || tellsFact(meaning) || meaning.danger !== 'none')
    return undefined;
  const value = answers.employer === message.text.trim() ? undefined : personIn(message.text);
  return value === undefined ? undefined : { danger: 'none', asksBack: [], name: { value, sure: false } };
};

/** "5000 for 4 of us", asked how much: the sum, and how many they are beside it. */
const isSumWithPeople = (
  { dialogue, meaning: { money, people } }: Spoken,
  question: ReturnType<typeof speaksOf>,
): boolean =>
  ownQuestionOf(dialogue) === 'howmuch' &&
  question === 'people' &&
  money !== undefined &&
  people?.sure === true;

/**
 * A text that answers another question by its own words is read as that answer, and the question asked stays open.
 * Undefined for any other text.
 */
export const meaningElsewhere = (spoken: Spoken): Meaning | undefined => {
  const question = spokenOf(spoken);
  if (question === undefined) return nameElsewhere(spoken);
  if (question === ownQuestionOf(spoken.dialogue)) return undefined;
  if (isStoryAtMenu(spoken) || isSumWithPeople(spoken, question)) return undefined;
  const { called: _, answer: __, ...other } = understoodAs(spoken, question);
  const meaning = { ...other, ...askedForBeside(spoken), ...ownFactsBeside(spoken, question) };
  if (isPartOfKnown(spoken, meaning)) return undefined;
  if (!tellsFact(meaning) && meaning.danger !== 'no' && !isEachNews(spoken.dialogue, meaning))
    return undefined;
  // 地点写错了，在虎门: what was said before it is taken back
  return question === 'place' && takesSomethingBack(spoken.message.text)
    ? { ...meaning, answer: 'part' }
    : meaning;
};

const factsInNumbers: readonly string[] = ['money', 'months', 'since', 'people'] satisfies readonly Fact[];

/** A bare number may as well answer the question: it is the sum told otherwise where it is one, or near the one that stands. */
const isLikeSum = ({ dialogue, message }: Spoken, { money }: Facts): boolean => {
  const standing = dialogue.doubts.money ?? dialogue.answers.money;
  if (money === undefined || standing === undefined || isSlipInSum(message.text)) return true;
  return money.low >= leastLikeSum || Math.abs(Math.log(money.low / standing.low)) < Math.log(4);
};
const leastLikeSum = 100_000;

/** 刚才写错了，是7000, asked how many they are: a number that was told before changes, and the question stays open. */
export const meaningTakenBack = (spoken: Spoken): Meaning | undefined => {
  const { dialogue, message } = spoken;
  if (!isMistyped(message.text)) return undefined;
  const { called: _, ...again } = understoodAs(spoken, 'readback');
  const { sure, likely } = factsIn(again);
  const told = { ...likely, ...sure };
  const standing = { ...dialogue.doubts, ...dialogue.answers };
  const isOfNumbers = factNames.every(
    (fact) => told[fact] === undefined || (factsInNumbers.includes(fact) && standing[fact] !== undefined),
  );
  return tellsFact(again) && isOfNumbers && isLikeSum(spoken, told)
    ? { ...again, danger: spoken.meaning.danger }
    : undefined;
};
