/** The turn of a text that answers the question of a step, and what follows from it. */

import { onlyAnswerIn, tellsMore } from '../understanding/answer/plain.ts';
import { questionBesideYes, saysToSend } from '../understanding/answer/to-read-back.ts';
import { isOnlyMore, isYesAndMore } from '../understanding/correction/additions.ts';
import { goesOnTelling } from '../understanding/danger/plea.ts';
import type { Meaning } from '../understanding/meaning.ts';
import { isOfRate } from '../understanding/money/rates.ts';
import { contrastIn, wordsHold, wordsReplaced } from '../understanding/text/contrast.ts';
import { afterAnswer } from './after-answer.ts';
import { answerTaken, isTheirQuestion } from './answers.ts';
import { notUnderstood, readBackInFull, withOpenQuestion } from './asking.ts';
import { toldBesideTurn } from './danger/told-beside.ts';
import { type Dialogue, factSteps, isWished, withNote, withoutBetween } from './dialogue.ts';
import { isEachNews, timesAll } from './facts/for-each.ts';
import { withNameAlone } from './facts/name-alone.ts';
import { newsText } from './facts/said-back.ts';
import { withFactsOf } from './facts/taken.ts';
import { tellsSumUnheard } from './facts/told-of-sum.ts';
import { askedAnew, dangerTakenBack } from './facts/what-is-wrong.ts';
import { type Fact, type Facts, factNames, without, withoutOtherKind } from './facts.ts';
import { sentTurn } from './filing.ts';
import { digitIn } from './menus.ts';
import { doubtAt, nextStep, withoutQuestion } from './questions.ts';
import { inReplies, say, theirQuestion } from './replies.ts';
import type { Taken } from './taken.ts';
import type { Spoken, Turn, TurnContext } from './turn.ts';
import { askedOftenTurn } from './words/asked-often.ts';

const saidBack = ({ dialogue, context, meaning }: Spoken, news: Facts): readonly string[] => {
  const facts = newsText(news, dialogue, context.procedure, meaning);
  return facts === '' ? [] : say(dialogue, 'sms.understood', { facts });
};

/** The next question, with what was understood in one line before it; the read-back says all of it anyway. */
const nextQuestion = (spoken: Spoken, news: Facts): Turn => {
  const { dialogue, context } = spoken;
  const back = dialogue.step === 'send' ? [] : saidBack(spoken, news);
  return withOpenQuestion(dialogue, back, context);
};

/** Asked whether somebody is in danger, something else was told. */
const toldBesideDanger = (spoken: Spoken, news: Facts): Turn => {
  const back = saidBack(spoken, news);
  return toldBesideTurn(spoken, back.length > 0 ? back : say(spoken.dialogue, 'sms.added_draft'));
};

const goneOnOrBeside = ({ step }: Dialogue, next: Spoken, news: Facts): Turn =>
  step === 'danger' && next.dialogue.step === 'danger'
    ? toldBesideDanger(next, news)
    : nextQuestion(next, news);

const mostFailures = 2;

/** Who asked for a call and can't say what it is about is called all the same: the first kind stands until then. */
const calledAnyway = (spoken: Spoken): Turn | undefined => {
  const { dialogue, context, message } = spoken;
  const [first] = context.procedure.matters;
  if (!dialogue.wantsCall || dialogue.answers.kind !== undefined || first === undefined) return undefined;
  const noted = withNote(dialogue, message.text);
  return sentTurn({ ...spoken, dialogue: { ...noted, answers: { ...noted.answers, kind: first.kind } } });
};

const mostOffers = 4;
const canBeLeftOut: readonly Dialogue['step'][] = [...factSteps, 'name'];

/** Offered a call twice, and still not understood: the question is left out, and the words are kept. */
const leftOutTurn = (spoken: Spoken, dialogue: Dialogue): Turn | undefined => {
  const { context, message } = spoken;
  const isStuck = dialogue.failures >= mostOffers && canBeLeftOut.includes(dialogue.step);
  if (!isStuck || dialogue.between !== undefined) return undefined;
  const left = withNote(withoutQuestion({ ...dialogue, failures: 0 }), message.text);
  const after: Dialogue = { ...left, step: nextStep(left, context.procedure) };
  return (
    afterAnswer({ ...spoken, dialogue: after }) ??
    withOpenQuestion(after, say(after, 'sms.left_out'), context)
  );
};

const unclear = (spoken: Spoken, { dialogue }: Taken): Turn => {
  const { meaning, context } = spoken;
  const left = leftOutTurn(spoken, dialogue);
  if (left !== undefined) return left;
  const called = dialogue.failures >= mostFailures ? calledAnyway({ ...spoken, dialogue }) : undefined;
  return (
    called ?? { dialogue, replies: inReplies(notUnderstood(dialogue, context.procedure, meaning.asksBack)) }
  );
};

/** "Leave my name out": it is taken out before anything else of the text is weighed, and is not asked for anew. */
const asUnnamed = ({ dialogue, meaning }: Spoken): Dialogue =>
  meaning.asksBack.includes('without_name')
    ? {
        ...dialogue,
        answers: without(dialogue.answers, ['name']),
        doubts: without(dialogue.doubts, ['name']),
        skipped: [...new Set([...dialogue.skipped, 'name' as const])],
      }
    : dialogue;

/** What is asked back at the read-back: nothing goes out before a plain yes. */
const askedBack = (spoken: Spoken): Turn | undefined => {
  const { dialogue, meaning, context } = spoken;
  if (meaning.asksBack.includes('without_name'))
    return withOpenQuestion(dialogue, say(dialogue, 'sms.corrected'), context);
  if (meaning.asksBack.includes('send_or_not'))
    return {
      dialogue: { ...withNote(dialogue, spoken.message.text), unsent: true },
      replies: say(dialogue, 'sms.kept_unsent'),
    };
  if (!meaning.asksBack.includes('their_question')) return undefined;
  const asked = questionBesideYes(spoken.message.text);
  const often = askedOftenTurn({ ...spoken, message: { ...spoken.message, text: asked } });
  return often ?? theirQuestionTurn(spoken);
};

/** "No, it's 500 dollars": the sum that stood is none, and is asked for in the money of here. */
const inOtherMoney = ({ dialogue, meaning, message, context }: Spoken): Turn | undefined => {
  if (meaning.otherMoney !== true) return undefined;
  const noted = withNote(dialogue, message.text);
  const skipped = noted.skipped.filter((each) => each !== 'owed');
  const open: Dialogue = { ...noted, answers: without(noted.answers, ['money']), skipped, otherMoney: true };
  return withOpenQuestion({ ...open, failures: 0, step: nextStep(open, context.procedure) }, [], context);
};

const factsOfStory: readonly Fact[] = ['kind', 'months', 'since'];

/** "Yes, send it, also he swore at us last week": what more was done, and when, is a story and changes nothing that was right. */
const isYesBesideStory = ({ meaning, message }: Spoken, news: Facts): boolean =>
  meaning.danger !== 'maybe' &&
  meaning.danger !== 'yes' &&
  isYesAndMore(message.text) &&
  factNames.every((fact) => news[fact] === undefined || factsOfStory.includes(fact));

/** "Yes, and he shouted at us": what stands beside a yes goes with it. */
const withYesWords = ({ dialogue, message: { text } }: Spoken): Dialogue =>
  isYesAndMore(text) || tellsMore(text) ? withNote(dialogue, text) : dialogue;

const namesRead = ['employer', 'place', 'name', 'contractor'] as const satisfies readonly Fact[];

/** "Kestrel not Castle": what is rejected stands in one of the names that were read back, and there it is put right. */
const namePutRight = ({ dialogue: { answers }, meaning, message }: Spoken): Meaning => {
  const isOpen = meaning.asksBack.includes('which_part') || meaning.asksBack.includes('again');
  const contrast = isOpen ? contrastIn(message.text) : undefined;
  if (contrast === undefined) return meaning;
  const { meant, rejected } = contrast;
  const held = namesRead.filter((fact) => wordsHold(answers[fact] ?? '', rejected));
  const [fact, another] = held;
  if (fact === undefined || another !== undefined) return meaning;
  const value = wordsReplaced(answers[fact] ?? '', rejected, meant);
  return { ...meaning, [fact]: { value, sure: true }, asksBack: [] };
};

const withoutUnsent = ({ unsent: _, ...dialogue }: Dialogue): Dialogue => dialogue;

/** 先别发, and then 对: it may only be polite, so all is read back once more. */
const isYesToUnsent = ({ dialogue: { unsent }, message: { text } }: Spoken): boolean =>
  unsent === true && onlyAnswerIn(text) === 'yes' && digitIn(text) !== 1 && !saysToSend(text);

const readBackTurn = (before: Spoken): Turn => {
  const spoken: Spoken = { ...before, dialogue: withoutUnsent(before.dialogue) };
  return isYesToUnsent(before) ? withOpenQuestion(spoken.dialogue, [], spoken.context) : readBackSaid(spoken);
};

/** The read-back: yes files, a correction changes the thing that it names and leaves the rest, no asks what is wrong. */
const readBackSaid = (before: Spoken): Turn => {
  const unnamed: Spoken = { ...before, dialogue: asUnnamed(before) };
  const spoken = withNameAlone(unnamed);
  const isNameAlone = spoken !== unnamed;
  const { dialogue, message, meaning, context } = spoken;
  const digit = digitIn(message.text);
  if (digit === 1) return sentTurn(spoken);
  if (digit === 3 && isWished(dialogue, 'little'))
    return { dialogue, replies: inReplies(readBackInFull(dialogue, context.procedure)) };
  const inOther = inOtherMoney(spoken);
  if (inOther !== undefined) return inOther;
  const { dialogue: told, news } = withFactsOf(spoken, namePutRight(spoken), isNameAlone ? 'surer' : 'all');
  if (isNameAlone) return putRight(dialogue, told, context);
  if (isYesBesideStory(spoken, news)) return sentTurn({ ...spoken, dialogue: withYesWords(spoken) });
  if (Object.keys(news).length > 0 || isEachNews(dialogue, meaning))
    return corrected(dialogue, { ...spoken, dialogue: told });
  if (isOfRate(message.text) || meaning.secondKind) return addedToDraft(spoken);
  const back = askedAnew(spoken) ?? askedBack(spoken) ?? dangerTakenBack(spoken);
  if (back !== undefined) return back;
  // what may be a threat is no yes, however it begins
  if (meaning.answer === 'yes' && meaning.danger !== 'maybe')
    return sentTurn({ ...spoken, dialogue: withYesWords(spoken) });
  const isSum = tellsSumUnheard(spoken);
  if (meaning.answer === 'part' && isOnlyMore(message.text) && !isSum) return addedToDraft(spoken);
  if (meaning.answer === 'part' && isReachOrPlate.test(message.text)) return addedToDraft(spoken);
  if (digit === 2 || meaning.answer === 'no' || meaning.answer === 'part' || isSum)
    return whatIsWrong(isSum ? { ...spoken, dialogue: withNote(dialogue, message.text) } : spoken);
  if (!/\p{L}/u.test(message.text))
    return unclear(spoken, { dialogue: failed(dialogue), news, isAnswer: false });
  return addedToDraft(spoken);
};

/** 电话是13812345678, 车牌豫A12345: none of what was read back, and kept. */
const isReachOrPlate =
  /^[^\d]{0,24}(?<!\d)(?:\+?\d[\d -]{8,14}\d)[^\d]{0,12}$|^.{0,8}(?:车牌|车号|微信|\b(?:plate|reg|registration|whatsapp|wechat|plaka)\b).{0,30}$/iu;

const whatIsWrong = (spoken: Spoken): Turn =>
  withOpenQuestion({ ...withYesWords(spoken), between: { about: 'wrong' } }, [], spoken.context);

/** Words that change nothing that was read back go with it. */
const addedToDraft = ({ dialogue, message, context }: Spoken): Turn => {
  const noted = withNote(withoutBetween(dialogue), message.text);
  return withOpenQuestion(noted, say(dialogue, 'sms.added_draft'), context);
};

const failed = (dialogue: Dialogue): Dialogue => ({ ...dialogue, failures: dialogue.failures + 1 });

/** What is only asked about is not changed yet, and what was said once more changes nothing. */
const correctionSaid = (before: Dialogue, after: Dialogue): readonly string[] => {
  if (doubtAt(after) !== undefined) return [];
  const isChanged = JSON.stringify(before.answers) !== JSON.stringify(after.answers);
  return say(after, isChanged ? 'sms.corrected' : 'sms.added_draft');
};

const corrected = (before: Dialogue, { dialogue, message, context }: Spoken): Turn =>
  putRight(before, timesAll(withNote(dialogue, message.text)), context);

/** What was put right is said, and the next question follows; a name by itself is no part of the story. */
const putRight = (before: Dialogue, told: Dialogue, context: TurnContext): Turn => {
  const after: Dialogue = { ...told, failures: 0, step: nextStep(told, context.procedure) };
  return withOpenQuestion(after, correctionSaid(before, after), context);
};

/** The worker asks something: an honest word, and the question stays open. */
const theirQuestionTurn = ({ dialogue, message, context }: Spoken): Turn =>
  withOpenQuestion(withNote(dialogue, message.text), theirQuestion(dialogue, context.procedure), context);

/** Asked whether somebody is in danger, the complaint goes on: it was understood, and that is asked again. */
const goneOnTelling = (spoken: Spoken, taken: Taken): Turn | undefined => {
  const { dialogue, message, meaning } = spoken;
  const isTold =
    goesOnTelling(message.text) || (dialogue.failures < mostFailures && isSentence(message.text));
  if (dialogue.step !== 'danger' || meaning.danger !== 'none' || !isTold) return undefined;
  return toldBesideDanger({ ...spoken, dialogue: withNote(taken.dialogue, message.text) }, {});
};

/** 老板不管我们死活: words that tell something, whatever it is. */
const isSentence = (text: string): boolean =>
  /\p{Script=Han}{5}/u.test(text) || /\p{L}{2,}[\s,.]+\p{L}{2,}[\s,.]+\p{L}{2,}/u.test(text);

/** As it is understood at this step: whether somebody is in danger is asked of a kind that is known. */
const meantAtStep = (spoken: Spoken): Spoken =>
  spoken.dialogue.step === 'danger'
    ? { ...spoken, meaning: withoutOtherKind(spoken.dialogue, spoken.meaning) }
    : spoken;

export const stepTurn = (before: Spoken): Turn => {
  const spoken = meantAtStep(before);
  if (spoken.dialogue.step === 'send') return readBackTurn(spoken);
  if (isTheirQuestion(spoken)) return theirQuestionTurn(spoken);
  const taken = answerTaken(spoken);
  const next = { ...spoken, dialogue: taken.dialogue };
  if (!taken.isAnswer) return goneOnTelling(spoken, taken) ?? unclear(spoken, taken);
  return afterAnswer(next) ?? goneOnOrBeside(spoken.dialogue, next, taken.news);
};
