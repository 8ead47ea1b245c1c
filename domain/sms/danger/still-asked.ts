/** A text that does not answer whether somebody is in danger, which was asked because of something that sounded like it. */
import { onlyAnswerIn } from '../../understanding/answer/plain.ts';
import { goesOnTelling, isOnlyOfPay } from '../../understanding/danger/plea.ts';
import { hasHelpBeen } from '../../understanding/danger/rescue.ts';
import { unansweredBy } from '../../understanding/danger/unanswered.ts';
import { isQuestionBack } from '../../understanding/name/own-words.ts';
import { withOpenQuestion } from '../asking.ts';
import { type Dialogue, isFiling, withNote } from '../dialogue.ts';
import { newsText } from '../facts/said-back.ts';
import { withFactsOf } from '../facts/taken.ts';
import { without, withoutOtherKind } from '../facts.ts';
import { tellsWords } from '../idle.ts';
import { digitIn } from '../menus.ts';
import { nextStep } from '../questions.ts';
import { say } from '../replies.ts';
import type { Spoken, Turn } from '../turn.ts';
import { toldBesideTurn } from './told-beside.ts';

/** "Avara", "dont know the company name": told while it is asked, and neither an answer, a courtesy, a question nor a word of ours. */
const isToldBesides = ({ message: { text }, meaning }: Spoken): boolean =>
  tellsWords(text) &&
  digitIn(text) === undefined &&
  onlyAnswerIn(text) === undefined &&
  unansweredBy(text) === undefined &&
  meaning.called === undefined &&
  !isQuestionBack(text);

const keepsWords = (spoken: Spoken): boolean => {
  const { text } = spoken.message;
  return goesOnTelling(text) || hasHelpBeen(text) || isToldBesides(spoken);
};

/** What was told, and how it is said back. */
interface ToldMeanwhile {
  readonly dialogue: Dialogue;
  readonly facts: string;
  readonly isKept: boolean;
}

const longestHeldBeside = 1600;

/** Of a case that is known, the words go along with those that made us ask. */
const heldMeanwhile = (spoken: Spoken): ToldMeanwhile => {
  const { dialogue, message } = spoken;
  const { between } = dialogue;
  if (between?.about !== 'danger' || !keepsWords(spoken)) return { dialogue, facts: '', isKept: false };
  const words = [between.words, message.text].filter((each) => each !== '').join('\n');
  const held = { ...between, words: words.slice(0, longestHeldBeside) };
  return { dialogue: { ...dialogue, between: held }, facts: '', isKept: true };
};

const isLikelyFirm = ({ answers, doubts }: Dialogue): boolean =>
  answers.employer === undefined && doubts.employer !== undefined;

/** What is told beside it is kept: "we are two", "no, the firm is …", and the words. */
const toldMeanwhile = (spoken: Spoken): ToldMeanwhile => {
  const { dialogue, meaning, context, message } = spoken;
  if (!isFiling(dialogue)) return heldMeanwhile(spoken);
  const replaces = meaning.answer === 'part' ? 'surer' : 'asked';
  const { dialogue: told, news } = withFactsOf(spoken, withoutOtherKind(dialogue, meaning), replaces);
  // its own words say that a name was sent by itself
  const isFirm = news.employer !== undefined && isLikelyFirm(told);
  const noted = isFirm || keepsWords(spoken) ? withNote(told, message.text) : told;
  const after = { ...noted, step: nextStep(noted, context.procedure) };
  const isNews = Object.keys(news).length > 0;
  return {
    dialogue: after,
    // who it may be is read back when it is asked who it is
    facts: newsText(isLikelyFirm(after) ? without(news, ['employer']) : news, after, context.procedure),
    isKept: isNews || keepsWords(spoken),
  };
};

const keptSaid = (dialogue: Dialogue, facts: string, text: string): readonly string[] => {
  if (facts !== '') return say(dialogue, 'sms.understood', { facts });
  return say(dialogue, isOnlyOfPay(text) ? 'sms.pay_waits' : 'sms.added_draft');
};

/** Whether somebody is in danger is asked until it is answered, or something else is told twice: the timer runs meanwhile. */
export const stillAskedTurn = (spoken: Spoken): Turn => {
  const told = toldMeanwhile(spoken);
  const { dialogue, facts } = told;
  if (!told.isKept) return { ...withOpenQuestion(dialogue, [], spoken.context), owed: true };
  return toldBesideTurn({ ...spoken, dialogue }, keptSaid(dialogue, facts, spoken.message.text));
};
