/** A likely fact that was read back: it is right, or it is not and is asked for plainly. */

import { onlyAnswerIn } from '../../understanding/answer/plain.ts';
import type { Meaning } from '../../understanding/meaning.ts';
import type { Dialogue } from '../dialogue.ts';
import { type Fact, without } from '../facts.ts';
import { digitIn } from '../menus.ts';
import { stepped, type Taken } from '../taken.ts';
import type { Spoken, TurnContext } from '../turn.ts';
import { timesAnswered } from './for-each.ts';
import { withStory } from './statement.ts';
import { areaOf, withFactsOf } from './taken.ts';
import { productStanding } from './told-otherwise.ts';

/** It is asked for plainly; but where something surer was said before, that stands. */
const rejected = (dialogue: Dialogue, fact: Fact, context: TurnContext): Dialogue =>
  dialogue.answers[fact] === undefined ? { ...dialogue, failures: 0 } : stepped(dialogue, context);

/** What stood was asked about itself, and is not right: it is asked for plainly. */
const withoutRejected = (dialogue: Dialogue, fact: Fact): Dialogue => {
  const { answers, doubts } = dialogue;
  const isItself = JSON.stringify(answers[fact]) === JSON.stringify(doubts[fact]);
  return isItself ? { ...dialogue, answers: without(answers, [fact]) } : dialogue;
};

/** The months of so much a month are read back with it, and asked about once. */
const coveredBy = ({ doubts }: Dialogue, fact: Fact): readonly Fact[] =>
  fact === 'money' && doubts.money?.monthly && doubts.months !== undefined ? ['money', 'months'] : [fact];

const numberAlone = /^\P{L}*?(\d[\d,.]*)\s*(?:个人?|个?月|块|元|months?|people|quid|pounds|pesos)?\P{L}*$/iu;

/** The number that a text is, and nothing else. */
const onlyNumberIn = (text: string): number | undefined => {
  const [, figures] = numberAlone.exec(text.trim()) ?? [];
  return figures === undefined ? undefined : Number(figures.replaceAll(/[,.](?=\d{3})|[.,]$/g, ''));
};

/** "For 3 months?", and "months" */
const onlyMonths = /^\P{L}*(?:个?月|months?|mths?|buwan)\P{L}*$/iu;

/** 您是说2个月，对吗？ and 2: what was asked is said once more, and is right. */
const isValueRepeated = (
  { dialogue: { doubts }, message }: Pick<Spoken, 'dialogue' | 'message'>,
  fact: Fact,
): boolean => {
  const asked = fact === 'months' || fact === 'people' ? doubts[fact] : undefined;
  if (fact === 'months' && onlyMonths.test(message.text)) return true;
  return asked !== undefined && asked.low === asked.high && onlyNumberIn(message.text) === asked.low;
};

/** 2000, where 9000 less the 2000 that came is asked about: told once more, it answers nothing. */
const isPaymentRepeated = ({ dialogue: { answers, doubts }, message }: Spoken): boolean => {
  const [before, after] = [answers.money, doubts.money];
  const value = onlyNumberIn(message.text);
  if (before === undefined || after === undefined || value === undefined) return false;
  return before.low > after.low && Math.round(value * 100) === before.low - after.low;
};

/** What was worked out from what was said stands until the whole is read back, where nobody knows it better. */
const answerToDoubt = ({ dialogue, message, meaning }: Spoken, fact: Fact): Meaning['answer'] => {
  if (isValueRepeated({ dialogue, message }, fact)) return 'yes';
  const digit = digitIn(message.text);
  if (digit === 1 || digit === 2) return digit === 1 ? 'yes' : 'no';
  const isWorkedOut = fact === 'money' && (dialogue.each === true || productStanding(dialogue) !== undefined);
  return isWorkedOut && onlyAnswerIn(message.text) === 'unknown' ? 'yes' : meaning.answer;
};

/** Undefined where the text tells more than yes or no. */
export const doubtAnswered = (spoken: Spoken, fact: Fact): Taken | undefined => {
  const { dialogue, meaning, context, message } = spoken;
  const said = answerToDoubt(spoken, fact);
  if (fact === 'money' && isPaymentRepeated(spoken)) return { dialogue, news: {}, isAnswer: true };
  const { news } = isValueRepeated(spoken, fact) ? { news: {} } : withFactsOf(spoken, meaning, 'all');
  if (Object.keys(news).length > 0 || (said !== 'yes' && said !== 'no')) return undefined;
  const covered = coveredBy(dialogue, fact);
  const doubts = without(dialogue.doubts, said === 'yes' ? covered : [fact]);
  const noted = withStory(dialogue, message.text);
  const weighed = fact === 'money' ? timesAnswered(noted, said === 'yes') : noted;
  if (said === 'no')
    return {
      dialogue: rejected({ ...withoutRejected(weighed, fact), doubts }, fact, context),
      news: {},
      isAnswer: true,
    };
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
