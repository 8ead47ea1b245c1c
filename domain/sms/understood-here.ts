/** What a text means at this point of a dialogue. */
import { present } from '#domain/terms/present.ts';
import { isOnlyCall } from '../understanding/called/call-wished.ts';
import { dangerBeside } from '../understanding/danger/beside.ts';
import type { Asked, DangerHeard, Meaning } from '../understanding/meaning.ts';
import { freshCases } from './case/named.ts';
import type { Dialogue } from './dialogue.ts';
import { understoodBeside } from './facts/told-otherwise.ts';
import { questionAskedIn } from './questions.ts';
import type { Spoken, TurnContext } from './turn.ts';
import { wordHeard } from './words/word-heard.ts';

/** "Royal Mail", told at the danger question: whose name it is, by what is known; a firm that is known stands. */
const withOneNameAlone = (meaning: Meaning, { question }: Asked, dialogue: Dialogue): Meaning => {
  const { employer, name, ...others } = meaning;
  if (question !== 'danger' || employer === undefined || employer.sure) return meaning;
  const { answers, doubts } = dialogue;
  const isKnown =
    (answers.employer ?? doubts.employer) !== undefined || dialogue.skipped.includes('employer');
  const isOneName = name?.value === employer.value;
  return { ...others, ...present(isKnown ? { name } : { employer, name: isOneName ? undefined : name }) };
};

/** What is said of our own words is no danger, and not asked about. */
const askedHere = ({ danger, asksBack }: Meaning, heard: DangerHeard): Meaning['asksBack'] =>
  heard === 'no' && danger !== 'no' ? asksBack.filter((each) => each !== 'danger_now') : asksBack;

/** A text as it is meant at this point: a cry is heard whatever was asked, and so are words that can mean nothing else. */
export const understoodHere = (asked: Asked, dialogue: Dialogue, context: TurnContext): Meaning => {
  const understood = understoodBeside(asked, dialogue);
  const heard = dangerBeside(asked, understood);
  const danger = heard === 'maybe' && dialogue.between === undefined && isOnlyCall(asked) ? 'none' : heard;
  const called = wordHeard(asked, { ...understood, danger }, dialogue, context);
  const { called: _, ...meaning } = withOneNameAlone(understood, asked, dialogue);
  return { ...meaning, asksBack: askedHere(understood, danger), danger, ...present({ called }) };
};

/** The same turn with a part of the text in place of all of it. */
export const spokenAs = (spoken: Spoken, text: string): Spoken => {
  const { dialogue, message, context, today } = spoken;
  const question = questionAskedIn(dialogue, freshCases(context).length > 0);
  const { language } = dialogue;
  const asked: Asked = { question, text, language, today, procedure: context.procedure };
  return { ...spoken, message: { ...message, text }, meaning: understoodHere(asked, dialogue, context) };
};
