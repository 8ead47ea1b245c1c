/** Takes the answer to the question of a step, and all else that the text tells. */

import { placeNamedIn } from '#domain/jurisdictions/named-places.ts';
import { present } from '#domain/terms/present.ts';
import { officesUnder } from '../office/routing.ts';
import { matterOf } from '../procedure/matters.ts';
import { isOffered } from '../procedure/text-menus.ts';
import { tellsBeside } from '../understanding/beside-answer.ts';
import { takesSomethingBack } from '../understanding/correction.ts';
import type { Asked, Meaning } from '../understanding/meaning.ts';
import { isMistyped, isSlipInSum } from '../understanding/mistyped.ts';
import { isOnlyLength } from '../understanding/only-length.ts';
import { isBareAnswer } from '../understanding/own-words.ts';
import { behindBut, onlyAnswerIn } from '../understanding/plain-answer.ts';
import { saysSameAsOthers } from '../understanding/same-as-others.ts';
import { saysEach, tellsPart, tellsShares } from '../understanding/shares.ts';
import { isBareCount, speaksOf } from '../understanding/speaks-of.ts';
import type { understand } from '../understanding/understand.ts';
import { type Dialogue, isWished, withNote, withoutBetween } from './dialogue.ts';
import { type Fact, type Facts, factNames, factsIn, gatheredWith, type Replaces, without } from './facts.ts';
import { eachAsTold, isEachNews, timesAll, timesAnswered, withEachOf } from './for-each.ts';
import { choiceAt, digitIn } from './menus.ts';
import { areaIn } from './place.ts';
import { doubtAt, factsOf, nextStep, ownQuestionOf, withoutQuestion } from './questions.ts';
import { productStanding, understoodBeside } from './told-otherwise.ts';
import type { Spoken, TurnContext } from './turn.ts';

/** A text taken in. */
export interface Taken {
  readonly dialogue: Dialogue;
  /** facts that it told, as they were understood */
  readonly news: Facts;
  /** it answered the question, or said that it can't be answered */
  readonly isAnswer: boolean;
}

/** Says "I don't know" to the open question: 0, or words for it. */
const isUnknown = ({ message, meaning }: Spoken): boolean =>
  meaning.answer === 'unknown' || digitIn(message.text) === 0;

/** The text read once more as the answer to a question of its own. */
export const understoodAs = (
  { message, dialogue, context, today }: Spoken,
  question: Parameters<typeof understand>[0]['question'],
  text = message.text,
): Meaning => {
  const { language } = dialogue;
  const asked: Asked = { question, text, language, today, procedure: context.procedure };
  return understoodBeside(asked, dialogue);
};

const isPlainNumber = (text: string): boolean => digitIn(text) !== undefined || /^\s*\d{1,3}\s*$/u.test(text);

/** At "for how many months?" a plain number counts months. */
const meaningAt = (spoken: Spoken): Meaning => {
  const { dialogue, message, meaning } = spoken;
  return dialogue.step === 'months' && isPlainNumber(message.text)
    ? understoodAs(
        spoken,
        'since',
        `${message.text.trim()} ${dialogue.language === 'zh-CN' ? '个月' : 'months'}`,
      )
    : meaning;
};

const asksForName: readonly Dialogue['step'][] = ['place', 'employer', 'name'];

/** The question that a text answers by its own words. */
const spokenOf = (spoken: Spoken): ReturnType<typeof speaksOf> =>
  spoken.meaning.further
    ? undefined
    : (peopleAtName(spoken) ?? speaksOf(spoken.message.text) ?? besideNames(spoken));

/** Where a name is asked for, 四个 counts people. */
const peopleAtName = ({ dialogue, message }: Spoken): ReturnType<typeof speaksOf> =>
  asksForName.includes(dialogue.step) && isBareCount(message.text) ? 'people' : undefined;

/** Where neither a sum nor a time is asked for, 每人的 is said of the sum, and 半年了 of the time. */
const besideNames = ({ dialogue, message: { text } }: Spoken): ReturnType<typeof speaksOf> => {
  const isNamed = asksForName.includes(dialogue.step);
  const isEach = saysEach(text) && (isNamed || (dialogue.step === 'people' && tellsShares(text)));
  if (isEach) return 'howmuch';
  return (isNamed || dialogue.step === 'people') && isOnlyLength(text) ? 'since' : undefined;
};

/** "£1,200 is mine and the rest my brother's", asked how many they are: the sum of all stands, unless it is each one's. */
const isPartOfKnown = ({ dialogue, message }: Spoken, { each, money }: Omit<Meaning, 'answer'>): boolean => {
  const known = dialogue.answers.money;
  const isEachOnes = each === true && money?.value.low === known?.low;
  return dialogue.step === 'people' && known !== undefined && tellsPart(message.text) && !isEachOnes;
};

/** 我叫王小明，5个人: where they are asked for, the people are heard in what else the text says. */
const ownFactsBeside = (spoken: Spoken, question: ReturnType<typeof speaksOf>): Partial<Meaning> => {
  const { step } = spoken.dialogue;
  const clauses = spoken.message.text.split(/[，,。;；!！?？\n]+|\.\s/u).filter((each) => each.trim() !== '');
  const others = clauses.filter((each) => speaksOf(each) !== question);
  if (step !== 'people' || others.length === 0 || others.length === clauses.length) return {};
  const { people } = understoodAs(spoken, 'people', others.join('，'));
  return present({ people });
};

/** Asked what is wrong, who says so tells a story, with whatever sums and names are in it: "I'm owed £700 for 2 weeks". */
const isStoryAtMenu = ({ dialogue, meaning }: Spoken): boolean =>
  ownQuestionOf(dialogue) === 'start' && meaning.kind !== undefined;

/**
 * A text that answers another question by its own words is read as that answer, and the question asked stays open.
 * Undefined for any other text.
 */
const meaningElsewhere = (spoken: Spoken): Meaning | undefined => {
  const question = spokenOf(spoken);
  if (question === undefined || question === ownQuestionOf(spoken.dialogue)) return undefined;
  if (isStoryAtMenu(spoken)) return undefined;
  const { called: _, answer: __, ...other } = understoodAs(spoken, question);
  const meaning = { ...other, ...ownFactsBeside(spoken, question) };
  if (isPartOfKnown(spoken, meaning)) return undefined;
  return tellsFact(meaning) || meaning.danger === 'no' || isEachNews(spoken.dialogue, meaning)
    ? meaning
    : undefined;
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
const meaningTakenBack = (spoken: Spoken): Meaning | undefined => {
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

/** Kinds that may not be complained of here are no kinds; a place gets its area. */
const grounded = (meaning: Meaning, { procedure }: TurnContext): Meaning => {
  const { kind, ...rest } = meaning;
  const isKnown = kind !== undefined && matterOf(procedure, kind.value) !== undefined;
  return isKnown ? meaning : rest;
};

/** "Also they didn't pay holiday pay": the kind that was told first stands, and the words go along. */
const withoutSecondKind = ({ answers, doubts }: Dialogue, meaning: Meaning): Meaning => {
  const { kind: _, ...others } = meaning;
  const isKnown = answers.kind !== undefined || doubts.kind !== undefined;
  return isKnown && meaning.secondKind ? others : meaning;
};

const areaOf = (place: string | undefined, { procedure, offices }: TurnContext): string | undefined =>
  place === undefined
    ? undefined
    : (placeNamedIn(procedure.jurisdiction, place) ??
      areaIn(place, officesUnder(offices, procedure.jurisdiction)));

/** The dialogue with the facts of a text; `replaces`: those that it may change. */
export const withFactsOf = (
  { dialogue, context }: Pick<Spoken, 'dialogue' | 'context'>,
  meaning: Meaning,
  replaces: Replaces,
): { readonly dialogue: Dialogue; readonly news: Facts } => {
  const read = eachAsTold(grounded(withoutSecondKind(dialogue, meaning), context));
  const { answers, doubts, news } = gatheredWith(dialogue, read, read.further ? 'surer' : replaces);
  const area = areaOf(news.place === undefined ? undefined : answers.place, context);
  const before = news.money === undefined ? dialogue : withProductOf(dialogue, read);
  const told = { ...before, answers: area === undefined ? answers : { ...answers, area }, doubts };
  return { dialogue: timesAll(withMoneyAsked(withEachOf(dialogue, told, read, news), meaning)), news };
};

/** What the new sum was multiplied from. */
const withProductOf = ({ product: _, ...dialogue }: Dialogue, { product }: Meaning): Dialogue => ({
  ...dialogue,
  ...present({ product }),
});

/** A sum in another money is none that was told; it is asked for in the money of here until it is. */
const withMoneyAsked = ({ otherMoney: asked, ...dialogue }: Dialogue, { otherMoney }: Meaning): Dialogue => {
  const { answers, doubts } = dialogue;
  if (answers.money !== undefined) return dialogue;
  if (otherMoney === true) return { ...dialogue, doubts: without(doubts, ['money']), otherMoney };
  return { ...dialogue, ...present({ otherMoney: doubts.money === undefined ? asked : undefined }) };
};

const tellsFact = (meaning: Meaning): boolean => {
  const { sure, likely } = factsIn(meaning);
  return Object.keys({ ...sure, ...likely }).length > 0;
};

const corrects = ({ answer }: Meaning): boolean => answer === 'part' || answer === 'no';

const namesTold = ({ place, employer, contractor, name }: Facts): readonly string[] =>
  [place, employer, contractor, name].filter((each) => each !== undefined);

/** Free words are kept for the statement; a name by itself, a number or a yes is no statement. */
const isStatement = ({ dialogue, message, meaning }: Spoken, news: Facts): boolean => {
  if (meaning.otherMoney || meaning.further) return true;
  const own = new Set<string>(factsOf(dialogue.step));
  const beyond = Object.keys(news).some((fact) => !own.has(fact));
  // a contractor is a party under some laws only: the words name it under each
  if (asksForName.includes(dialogue.step))
    return beyond || news.contractor !== undefined || tellsBeside(message.text, namesTold(news));
  const isPlain = meaning.answer !== undefined || meaning.danger === 'no';
  return (
    /\p{L}.*\p{L}/su.test(message.text) &&
    (!isPlain || beyond || !isShortAnswer(message.text) || tellsBut(message.text))
  );
};

const shortestTold = 4;
/** 没有，但工资一直不给: what stands behind a but is told. */
const tellsBut = (text: string): boolean => (behindBut(text)?.length ?? 0) >= shortestTold;

/** "No, nobody is hurt" says no more than no; Chinese says as much in fewer signs. */
const longestPlain = 20;
const longestPlainHan = 12;
const isShortAnswer = (text: string): boolean =>
  [...text].length <= (/\p{Script=Han}/u.test(text) ? longestPlainHan : longestPlain);

/** Words in place of a name, "I resigned in March", name nobody and are no less the worker's own. */
const failedWith = ({ message: { text } }: Spoken, noted: Dialogue): Dialogue => {
  const isTold = asksForName.includes(noted.step) && /\p{L}\P{L}+\p{L}|\p{Script=Han}{4}/u.test(text);
  return { ...(isTold ? withNote(noted, text) : noted), failures: noted.failures + 1 };
};

const stepped = (before: Dialogue, { procedure }: TurnContext): Dialogue => {
  const dialogue = timesAll(before);
  return { ...dialogue, failures: 0, step: nextStep(dialogue, procedure) };
};

/** It is asked for plainly; but where something surer was said before, that stands. */
const rejected = (dialogue: Dialogue, fact: Fact, context: TurnContext): Dialogue =>
  dialogue.answers[fact] === undefined ? { ...dialogue, failures: 0 } : stepped(dialogue, context);

/** A yes or no in a story: "the ambulance came, im ok". */
const withStory = (dialogue: Dialogue, words: string): Dialogue =>
  [...words].length > longestPlain ? withNote(dialogue, words) : dialogue;

/** The months of so much a month are read back with it, and asked about once. */
const coveredBy = ({ doubts }: Dialogue, fact: Fact): readonly Fact[] =>
  fact === 'money' && doubts.money?.monthly && doubts.months !== undefined ? ['money', 'months'] : [fact];

/** What was worked out from what was said stands until the whole is read back, where nobody knows it better. */
const answerToDoubt = ({ dialogue, message, meaning }: Spoken, fact: Fact): Meaning['answer'] => {
  const digit = digitIn(message.text);
  if (digit === 1 || digit === 2) return digit === 1 ? 'yes' : 'no';
  const isWorkedOut = fact === 'money' && (dialogue.each === true || productStanding(dialogue) !== undefined);
  return isWorkedOut && onlyAnswerIn(message.text) === 'unknown' ? 'yes' : meaning.answer;
};

/** The likely fact that was read back is right, or it is not and is asked for plainly. */
const confirmed = (spoken: Spoken, fact: Fact): Taken | undefined => {
  const { dialogue, meaning, context, message } = spoken;
  const said = answerToDoubt(spoken, fact);
  const { news } = withFactsOf(spoken, meaning, 'all');
  if (Object.keys(news).length > 0 || (said !== 'yes' && said !== 'no')) return undefined;
  const covered = coveredBy(dialogue, fact);
  const doubts = without(dialogue.doubts, said === 'yes' ? covered : [fact]);
  const noted = withStory(dialogue, message.text);
  const weighed = fact === 'money' ? timesAnswered(noted, said === 'yes') : noted;
  if (said === 'no')
    return { dialogue: rejected({ ...weighed, doubts }, fact, context), news: {}, isAnswer: true };
  const confirmedFacts = Object.fromEntries(covered.map((each) => [each, dialogue.doubts[each]]));
  const answers = { ...weighed.answers, ...confirmedFacts };
  const area = fact === 'place' ? areaOf(answers.place, context) : undefined;
  const sure: Dialogue = {
    ...weighed,
    doubts,
    answers: area === undefined ? answers : { ...answers, area },
  };
  return { dialogue: stepped(sure, context), news: {}, isAnswer: true };
};

const chosenAtMenu = ({ dialogue, message, context }: Spoken): Taken | undefined => {
  const { step } = dialogue;
  if (step !== 'kind' && step !== 'service' && step !== 'other') return undefined;
  const choice = choiceAt(step, message.text, context.procedure);
  if (choice === undefined || !isOffered(context.procedure, choice)) return undefined;
  if ('ask' in choice)
    return { dialogue: { ...dialogue, step: choice.ask, failures: 0 }, news: {}, isAnswer: true };
  const answers = { ...dialogue.answers, kind: choice.kind };
  const chosen: Dialogue = { ...dialogue, answers, doubts: without(dialogue.doubts, ['kind']) };
  return { dialogue: stepped(chosen, context), news: {}, isAnswer: true };
};

/** A name is left out by a no as well; the place and the firm by words that they shall not be told. */
const leavesOut = (spoken: Spoken): boolean => {
  const { dialogue, meaning, message } = spoken;
  if (isUnknown(spoken)) return true;
  if (!asksForName.includes(dialogue.step) || meaning.answer !== 'no') return false;
  return dialogue.step === 'name' || !isBareAnswer(message.text);
};

/** A doubt is dropped by a plain "don't know" only: 总包不知道 says nothing of the sum that was read back. */
const isAsideAtDoubt = ({ dialogue, message }: Spoken): boolean =>
  doubtAt(dialogue) !== undefined && digitIn(message.text) !== 0 && onlyAnswerIn(message.text) !== 'unknown';

/** A question that is left out; each one's sum is not what all are owed. */
const withDoubtLeftOut = (dialogue: Dialogue): Dialogue =>
  withoutQuestion(dialogue.step === 'owed' ? timesAnswered(dialogue, false) : dialogue);

/** Said that nobody is in danger, at that question or in as many words at another. */
const isDangerDenied = ({ dialogue, message }: Spoken, { danger }: Meaning): boolean =>
  danger === 'no' && (dialogue.step === 'danger' || speaksOf(message.text) === 'danger');

const withDanger = (spoken: Spoken, meaning: Meaning, after: Dialogue): Dialogue =>
  isDangerDenied(spoken, meaning) ? { ...after, answers: { ...after.answers, danger: false } } : after;

/** Words that answer nothing here may change something said before: "the place is Longhua". */
const correctionIn = (spoken: Spoken, meaning: Meaning): Meaning => {
  if (tellsFact(meaning) || spoken.dialogue.step === 'kind') return meaning;
  const again = understoodAs(spoken, 'readback');
  return again.answer === 'part' && again.asksBack.length === 0
    ? { ...again, danger: meaning.danger }
    : meaning;
};

/** 工资算错了，少给3000: nothing says that the sum told before was wrong, and so it is read back. */
const isOtherSum = ({ message: { text }, dialogue }: Spoken, { money, further }: Meaning): boolean =>
  money !== undefined &&
  further === undefined &&
  factsOf(dialogue.step).every((fact) => fact !== 'money') &&
  !isMistyped(text) &&
  !takesSomethingBack(text);

/** Told beside the question that is open, a fact that is known already is read back before it changes. */
const answered = (spoken: Spoken, first: Meaning, isBeside = false): Taken => {
  const { dialogue, context } = spoken;
  const own = factsOf(dialogue.step);
  const meaning = correctionIn(spoken, first);
  const isToldOtherwise = corrects(meaning) && !isOtherSum(spoken, meaning);
  const replaces = isToldOtherwise ? 'surer' : isBeside || corrects(meaning) ? 'asked' : own;
  const { dialogue: told, news } = withFactsOf(spoken, meaning, replaces);
  const safe = withDanger(spoken, meaning, told);
  const noted = isStatement(spoken, news) ? withNote(safe, spoken.message.text) : safe;
  const isAnswer = own.some((fact) => news[fact] !== undefined);
  if (isAnswer) return { dialogue: stepped(noted, context), news, isAnswer };
  if (isDangerDenied(spoken, meaning)) return { dialogue: stepped(noted, context), news, isAnswer: true };
  if (leavesOut(spoken) && !isAsideAtDoubt(spoken) && own.length > 0 && dialogue.step !== 'kind')
    return { dialogue: stepped(withDoubtLeftOut(noted), context), news, isAnswer: true };
  const isNews = Object.keys(news).length > 0 || isEachNews(dialogue, meaning);
  if (isNews) return { dialogue: stepped(noted, context), news, isAnswer: true };
  return { dialogue: failedWith(spoken, noted), news, isAnswer: false };
};

const questionBack = /^(?:要不要|能不能|是不是|多久|多少时间|几天|会不会|为什么)/u;

/** A question in place of a name or a place: "do I have to pay a lawyer?" */
export const isTheirQuestion = ({ dialogue, meaning, message }: Spoken): boolean =>
  meaning.asksBack.includes('their_question') ||
  (['place', 'employer'].includes(dialogue.step) && questionBack.test(message.text.trim()));

/** Who joins and is owed as much as the others says so: the sum stays open, and the words go with it. */
const isSameAsWorkmates = ({ dialogue, message }: Spoken): boolean =>
  dialogue.joins !== undefined && dialogue.step === 'owed' && saysSameAsOthers(message.text);

const leftToWorkmates = ({ dialogue, message, context }: Spoken): Taken => ({
  dialogue: stepped(withoutQuestion(withNote(dialogue, message.text)), context),
  news: {},
  isAnswer: true,
});

/** No kind is written to who wants little said, so none can be read back: told once more, a likely one is kept. */
const asToldTwice = (spoken: Spoken): Spoken => {
  const { dialogue, meaning } = spoken;
  const { kind } = meaning;
  const isTwice = kind !== undefined && kind.value === dialogue.doubts.kind;
  return isTwice && isWished(dialogue, 'little')
    ? { ...spoken, meaning: { ...meaning, kind: { ...kind, sure: true } } }
    : spoken;
};

/** The answer to the open question, and what else the text tells. */
export const answerTaken = (spoken: Spoken): Taken => {
  const plain = asToldTwice({ ...spoken, dialogue: withoutBetween(spoken.dialogue) });
  const chosen = chosenAtMenu(plain);
  if (chosen !== undefined) return chosen;
  if (isSameAsWorkmates(plain)) return leftToWorkmates(plain);
  if (plain.dialogue.step === 'danger') return answered(plain, plain.meaning, true);
  const elsewhere =
    (doubtAt(plain.dialogue) ? undefined : meaningTakenBack(plain)) ?? meaningElsewhere(plain);
  if (elsewhere !== undefined) return answered({ ...plain, meaning: elsewhere }, elsewhere, true);
  const fact = doubtAt(plain.dialogue);
  if (fact === undefined) return answered(plain, meaningAt(plain));
  const read = confirmed(plain, fact);
  if (read !== undefined) return read;
  const again = understoodAs(plain, ownQuestionOf(plain.dialogue));
  const better = corrects(plain.meaning) && tellsFact(plain.meaning) ? plain.meaning : again;
  return answered({ ...plain, meaning: better }, meaningAt({ ...plain, meaning: better }));
};
