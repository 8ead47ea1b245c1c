/** Takes the answer to the question of a step, and all else that the text tells. */
import { isOffered } from '../procedure/text-menus.ts';
import { onlyAnswerIn } from '../understanding/answer/plain.ts';
import { speaksOf } from '../understanding/answer/speaks-of.ts';
import { isMistyped } from '../understanding/correction/mistyped.ts';
import { takesSomethingBack } from '../understanding/correction.ts';
import { isDayOfDanger } from '../understanding/danger/dated.ts';
import { isNameInPart } from '../understanding/employer/no-firm.ts';
import type { Meaning } from '../understanding/meaning.ts';
import { isBareAnswer } from '../understanding/name/own-words.ts';
import { saysSameAsOthers } from '../understanding/people/same-as-others.ts';
import { knowsNoRoad } from '../understanding/place/no-place.ts';
import { asTyped } from '../understanding/text/typed.ts';
import { theirQuestionsZh } from '../understanding/words/their-questions.ts';
import { asksForName, meaningElsewhere, meaningTakenBack } from './answered-elsewhere.ts';
import { type Dialogue, isWished, withNote, withoutBetween } from './dialogue.ts';
import { doubtAnswered } from './facts/doubt-answered.ts';
import { isFirmSentAlone } from './facts/firm-alone.ts';
import { isEachNews, timesAnswered } from './facts/for-each.ts';
import { paymentCorrected } from './facts/payment-corrected.ts';
import { asWorkOfRate, isRateNews } from './facts/rate-kept.ts';
import { isStatement } from './facts/statement.ts';
import { asPeopleOrSum } from './facts/sum-or-people.ts';
import { corrects, tellsFact, withFactsOf } from './facts/taken.ts';
import { withLikelyTaken } from './facts/taken-as-likely.ts';
import { understoodAs } from './facts/understood-as.ts';
import { without } from './facts.ts';
import { choiceAt, digitIn } from './menus.ts';
import { doubtAt, factsOf, ownQuestionOf, withoutQuestion } from './questions.ts';
import { stepped, type Taken } from './taken.ts';
import type { Spoken } from './turn.ts';

const asking = asTyped([theirQuestionsZh]);

/** Says "I don't know" to the open question: 0, or words for it. */
const isUnknown = ({ message, meaning }: Spoken): boolean =>
  meaning.answer === 'unknown' || digitIn(message.text) === 0;

const isPlainNumber = (text: string): boolean => digitIn(text) !== undefined || /^\s*\d{1,3}\s*$/u.test(text);

/** At "for how many months?" a plain number counts months; asked how many they are, a number may be the sum's. */
const meaningAt = (spoken: Spoken): Meaning => {
  const { dialogue, message } = spoken;
  const work = asWorkOfRate(dialogue, message.text);
  if (work !== undefined) return understoodAs(spoken, 'howmuch', work);
  return dialogue.step === 'months' && isPlainNumber(message.text)
    ? understoodAs(
        spoken,
        'since',
        `${message.text.trim()} ${dialogue.language === 'zh-CN' ? '个月' : 'months'}`,
      )
    : asPeopleOrSum(spoken);
};

/** Words in place of a name, "I resigned in March", name nobody and are no less the worker's own. */
const failedWith = ({ message: { text } }: Spoken, noted: Dialogue): Dialogue => {
  const isTold = asksForName.includes(noted.step) && /\p{L}\P{L}+\p{L}|\p{Script=Han}{4}/u.test(text);
  return { ...(isTold ? withNote(noted, text) : noted), failures: noted.failures + 1 };
};

const chosenAtMenu = ({ dialogue, message, context }: Spoken): Taken | undefined => {
  const { step } = dialogue;
  // 1 and 2 say whether the kind is right that was read back, and choose none
  if (doubtAt(dialogue) === 'kind') return undefined;
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

/** "No, that was last week", asked whether somebody is in danger: the day is of that. */
const isOfDangerAlone = ({ dialogue, message }: Spoken): boolean =>
  dialogue.step === 'danger' && isDayOfDanger(message.text);

/** Words that answer nothing here may change something said before: "the place is Longhua". */
const correctionIn = (spoken: Spoken, meaning: Meaning): Meaning => {
  if (tellsFact(meaning) || spoken.dialogue.step === 'kind' || isOfDangerAlone(spoken)) return meaning;
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

/** 没有公司，私人老板: there may be somebody by name, so that is asked once. */
const mayNameSomebody = ({ dialogue, meaning }: Spoken): boolean =>
  dialogue.step === 'employer' &&
  dialogue.failures === 0 &&
  meaning.answer === 'unknown' &&
  meaning.asksBack.includes('which_employer');

/** "Dont know the name of the road": the town may be known, so that is asked once. */
const mayNameTown = ({ dialogue, message }: Spoken): boolean => {
  const isAsked = dialogue.notes.some(knowsNoRoad);
  const isOften = dialogue.failures > 1 || (dialogue.failures === 1 && isAsked);
  return dialogue.step === 'place' && !isOften && knowsNoRoad(message.text);
};

/** Told beside the question that is open, a fact that is known already is read back before it changes. */
const answered = (spoken: Spoken, first: Meaning, isBeside = false): Taken => {
  const { dialogue, context } = spoken;
  const own = factsOf(dialogue.step);
  const meaning = correctionIn(spoken, first);
  const isToldOtherwise = corrects(meaning) && !isOtherSum(spoken, meaning);
  const replaces = isToldOtherwise ? 'surer' : isBeside || corrects(meaning) ? 'asked' : own;
  const found = withFactsOf(spoken, meaning, replaces);
  const { dialogue: told, news } = withLikelyTaken(dialogue, found.dialogue, meaning, found.news);
  const safe = withDanger(spoken, meaning, told);
  const noted = isStatement(spoken, news) || meaning.rate ? withNote(safe, spoken.message.text) : safe;
  const isAnswer = own.some((fact) => news[fact] !== undefined);
  if (isAnswer) return { dialogue: stepped(noted, context), news, isAnswer };
  if (isDangerDenied(spoken, meaning)) return { dialogue: stepped(noted, context), news, isAnswer: true };
  if (
    leavesOut(spoken) &&
    !isAsideAtDoubt(spoken) &&
    !mayNameSomebody(spoken) &&
    !mayNameTown(spoken) &&
    own.length > 0 &&
    dialogue.step !== 'kind'
  )
    return { dialogue: stepped(withDoubtLeftOut(noted), context), news, isAnswer: true };
  const isNews = Object.keys(news).length > 0 || isRateNews(dialogue, told) || isEachNews(dialogue, meaning);
  if (isNews) return { dialogue: stepped(noted, context), news, isAnswer: true };
  return { dialogue: failedWith(spoken, noted), news, isAnswer: false };
};

/** A question in place of a name or a place: "do I have to pay a lawyer?" */
export const isTheirQuestion = ({ dialogue, meaning, message }: Spoken): boolean =>
  meaning.asksBack.includes('their_question') ||
  (['place', 'employer', 'danger'].includes(dialogue.step) && asking.begins(message.text.trim(), 'asks'));

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

/** "On a building site", asked about, and twice nothing else: it stands as it was told. */
const placeAsTold = ({ dialogue, message }: Spoken, meaning: Meaning): Meaning => {
  const { place } = dialogue.doubts;
  const isOther = tellsFact(meaning) || meaning.asksBack.includes('their_question');
  const isTwice = dialogue.step === 'place' && dialogue.failures > 0 && digitIn(message.text) === undefined;
  return place === undefined || isOther || !isTwice
    ? meaning
    : { danger: meaning.danger, asksBack: [], place: { value: place, sure: true } };
};

/** 老板姓王, asked back, and then 站长姓王: who tells no more knows no more, and nobody is asked a third time. */
const saidInPart = (spoken: Spoken, meaning: Meaning): Meaning => {
  const { dialogue } = spoken;
  const { employer } = meaning;
  if (dialogue.step === 'place') return placeAsTold(spoken, meaning);
  if (dialogue.step !== 'employer' || dialogue.doubts.employer === undefined) return meaning;
  if (isFirmSentAlone(dialogue)) return meaning;
  const value = employer?.value ?? dialogue.doubts.employer;
  const isNothingElse = employer === undefined && (dialogue.failures === 0 || tellsFact(meaning));
  return isNothingElse || meaning.asksBack.includes('their_question')
    ? meaning
    : { ...meaning, employer: { value, sure: true } };
};

/** Asked for the whole name of an employer of whom a surname was told, who knows no more says so: what was told stands. */
const knowsNoMore = (spoken: Spoken): Meaning | undefined => {
  const { dialogue, message } = spoken;
  const told = dialogue.step === 'employer' ? dialogue.doubts.employer : undefined;
  if (told === undefined || !isNameInPart(told) || isFirmSentAlone(dialogue)) return undefined;
  const meaning = understoodAs(spoken, 'who');
  const isNoMore =
    ['unknown', 'no'].includes(meaning.answer ?? '') || [0, 2].includes(digitIn(message.text) ?? 1);
  return isNoMore && !tellsFact(meaning)
    ? { danger: meaning.danger, asksBack: [], employer: { value: told, sure: true } }
    : undefined;
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
  const noMore = knowsNoMore(plain);
  if (noMore !== undefined) return answered({ ...plain, meaning: noMore }, noMore);
  const read = paymentCorrected(plain, fact) ?? doubtAnswered(plain, fact);
  if (read !== undefined) return read;
  const again = saidInPart(plain, understoodAs(plain, ownQuestionOf(plain.dialogue)));
  const better = corrects(plain.meaning) && tellsFact(plain.meaning) ? plain.meaning : again;
  return answered({ ...plain, meaning: better }, meaningAt({ ...plain, meaning: better }));
};
