/** What is wrong at the read-back: a thing that is only named is asked for anew, and what is told of it takes its place. */

import { asCorrection, isShortValue, thingWrongIn } from '../../understanding/correction/things-wrong.ts';
import { type Correction, correctionsIn } from '../../understanding/correction.ts';
import type { Asked, Meaning } from '../../understanding/meaning.ts';
import { isOfRate } from '../../understanding/money/rates.ts';
import { understand } from '../../understanding/understand.ts';
import { withOpenQuestion } from '../asking.ts';
import { type Dialogue, withNote } from '../dialogue.ts';
import { type Fact, factsIn, without } from '../facts.ts';
import { nextStep } from '../questions.ts';
import { say } from '../replies.ts';
import type { Spoken, Turn } from '../turn.ts';

/** What a correction names without saying how it should be. The months that were told stay beside another sum. */
const factsNamed: Readonly<Record<Correction['question'], readonly Fact[]>> = {
  name: ['name'],
  place: ['place'],
  who: ['employer', 'contractor'],
  howmuch: ['money'],
  since: ['since', 'months'],
  people: ['people'],
  danger: [],
};

const factsAskedAnew = ({ dialogue, context }: Spoken, facts: readonly Fact[]): Turn | undefined => {
  const wrong = facts.filter((fact) => dialogue.answers[fact] !== undefined);
  if (wrong.length === 0) return undefined;
  const open = { ...dialogue, answers: without(dialogue.answers, wrong), skipped: [] };
  const after: Dialogue = { ...open, step: nextStep(open, context.procedure), skipped: dialogue.skipped };
  return withOpenQuestion(after, [], context);
};

export const askedAnew = (spoken: Spoken): Turn | undefined => {
  const named = correctionsIn(spoken.message.text).filter(({ text }) => text === '');
  return factsAskedAnew(
    spoken,
    named.flatMap(({ question }) => factsNamed[question]),
  );
};

/** 地方, asked what is wrong. */
export const thingAskedAnew = (spoken: Spoken): Turn | undefined => {
  const thing = thingWrongIn(spoken.message.text);
  return thing && factsAskedAnew(spoken, factsNamed[thing]);
};

const isEmptyMeaning = (meaning: Meaning): boolean => {
  const { sure, likely } = factsIn(meaning);
  return Object.keys({ ...sure, ...likely }).length === 0 && !meaning.each;
};

/** The meaning of a text; asked what is wrong, that of a name or a number by itself is how it should be. */
export const understoodAsWrong = (asked: Asked, { between }: Dialogue): Meaning => {
  const meaning = understand(asked);
  if (between?.about !== 'wrong' || asked.question !== 'readback' || meaning.answer === 'yes') return meaning;
  if (!isEmptyMeaning(meaning) || !isShortValue(asked.text)) return meaning;
  const again = understand({ ...asked, text: asCorrection(asked.text) });
  return isEmptyMeaning(again) ? meaning : { ...again, danger: meaning.danger };
};

/** A name by itself, of nobody knows what: it is asked once more, and never goes along as if it had changed something. */
export const wrongUnheard = (spoken: Spoken): Turn | undefined => {
  const { dialogue, message, meaning, context } = spoken;
  const isStory =
    !isEmptyMeaning(meaning) ||
    meaning.called !== undefined ||
    isOfRate(message.text) ||
    !isShortValue(message.text);
  if (isStory || meaning.answer === 'yes' || meaning.danger === 'yes' || meaning.danger === 'maybe')
    return undefined;
  return withOpenQuestion(withNote(dialogue, message.text), [], context);
};

/** 没有危险 你写成有危险了: nobody is in danger, and nothing else was called wrong. */
export const dangerTakenBack = ({ dialogue, meaning, message, context }: Spoken): Turn | undefined => {
  const corrections = correctionsIn(message.text);
  const isAll = corrections.length > 0 && corrections.every(({ question }) => question === 'danger');
  if (meaning.danger !== 'no' || meaning.answer !== 'part' || !isAll) return undefined;
  const safe: Dialogue = { ...dialogue, answers: { ...dialogue.answers, danger: false } };
  return withOpenQuestion(withNote(safe, message.text), say(safe, 'sms.danger_none'), context);
};
