/**
 * Danger in a text at a question for something else. What answers it is weighed as an answer; what does not tells something of
 * its own, and is weighed as the story that it is: "she is saying I must leave tonight" at "who is it?".
 */

import { beginningIn, plainAnswerIn } from '../answer/plain.ts';
import { calledIn } from '../called.ts';
import { dangerIn } from '../danger.ts';
import type { Asked, DangerHeard, Meaning, QuestionAsked } from '../meaning.ts';
import { withoutWritten } from '../our-words.ts';
import { dangerShares } from './net.ts';
import { isOnlyWhoItIs } from './of-another-fact.ts';
import { isOutAgain, isRescued } from './rescue.ts';
import { dangerByBooks } from './said.ts';

type Own = readonly (keyof Meaning)[];

/** The facts that each question asks for. */
const asksFor: { readonly [Q in QuestionAsked]?: Own } = {
  place: ['place'],
  who: ['employer', 'contractor'],
  name: ['name'],
  howmuch: ['money', 'months', 'since'],
  since: ['since', 'months'],
  people: ['people'],
};

const isSure = (value: Meaning[keyof Meaning]): boolean =>
  typeof value === 'object' && 'sure' in value && value.sure;

/** What was asked for is told in so many words, is not to be had, or a reserved word was sent. */
const isAnswered = (meaning: Meaning, own: Own): boolean =>
  meaning.answer !== undefined || meaning.called !== undefined || own.some((fact) => isSure(meaning[fact]));

const graver = (one: DangerHeard, other: DangerHeard): DangerHeard =>
  other === 'yes' || (other === 'maybe' && one !== 'yes') ? other : one;

/** 对，我老婆被老板娘推下楼了: what stands behind a yes or a no is weighed by itself. */
const behindAnswer = (asked: Asked): DangerHeard => {
  const { rest, mixed } = beginningIn(asked.text);
  // "nobody is in danger", "there is no danger": no answer with something behind it
  const isNone = plainAnswerIn(asked.text) === undefined || mixed;
  return isNone || rest === '' || countsPeople.test(asked.text)
    ? 'none'
    : dangerIn({ ...asked, question: 'people', text: rest });
};

/** "One has gone", isa na lang: a number, and no yes; the digit 1 is our own yes. */
const countsPeople = /^\s*(?:one|two|three|isa|dalawa|tatlo) /iu;

/** An accident that no book knows must sound very much like one beside a correction, and is asked about: "he is gone". */
const aloneFrom = 0.7;
const besideCorrection = (asked: Asked): DangerHeard => {
  const heard = dangerIn(asked);
  const byBooks = dangerByBooks(asked);
  if (heard !== 'yes' || byBooks === 'yes' || byBooks === 'maybe') return heard;
  return 1 - dangerShares(asked).none >= aloneFrom ? 'maybe' : byBooks;
};

/** At the read-back a correction is listened for; a cry is no correction, and is heard all the same. */
const atReadBack = (asked: Asked, meaning: Meaning): DangerHeard => {
  const plainly = { ...asked, question: 'any' as const };
  const isCalled = calledIn(plainly)?.value.word === 'danger';
  const anywhere = graver(isCalled ? 'yes' : besideCorrection(plainly), behindAnswer(asked));
  return graver(meaning.danger, anywhere);
};

/** How much danger there is in a text at any question, as it was understood there. */
export const dangerBeside = (whole: Asked, meaning: Meaning): DangerHeard => {
  const asked = { ...whole, text: withoutWritten(whole) };
  // in a first text it may be the accident that is told of
  if (asked.question !== 'start' && (isRescued(asked.text) || isOutAgain(asked.text))) return 'no';
  if (asked.question === 'readback') return atReadBack(asked, meaning);
  const own = asksFor[asked.question];
  const isWho = asked.question === 'who' && isOnlyWhoItIs(asked.text);
  if (own === undefined || isWho || isAnswered(meaning, own)) return meaning.danger;
  const asStory = dangerIn({ ...asked, question: 'start' });
  // told where something else was asked for, it is asked about
  return graver(meaning.danger, asStory === 'yes' ? 'maybe' : asStory);
};
