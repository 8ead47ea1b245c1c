/** What another office deals with is answered in a line, by what the procedure says of it; what is told beside it goes on. */
import { nameIn } from '#domain/terms/names.ts';
import { matterOf } from '../procedure/matters.ts';
import { type ToldOfOthers, toldOfOthers } from '../understanding/other-offices.ts';
import { withOpenQuestion } from './asking.ts';
import { freshCases, newestOpenCase } from './case/named.ts';
import { isFiling, isWished, withNote } from './dialogue.ts';
import { understoodAs } from './facts/understood-as.ts';
import { type Facts, factsIn } from './facts.ts';
import { inReplies, say } from './replies.ts';
import type { Spoken, Turn } from './turn.ts';
import { spokenAs } from './understood-here.ts';

/** Who deals with it, in one line; nothing of it where texts shall say little. */
const lineOf = ({ dialogue, context }: Spoken, { matter }: ToldOfOthers): string | undefined => {
  const office = context.procedure.otherOffices?.find((each) => each.matter === matter);
  if (office === undefined) return undefined;
  return isWished(dialogue, 'little')
    ? say(dialogue, 'sms.little_kept').join('\n')
    : nameIn(office.said, dialogue.language);
};

const isCalm = ({ dialogue, meaning }: Spoken): boolean => {
  const { step, between, stopped } = dialogue;
  const isOther = step === 'danger_details' || step === 'send' || between !== undefined || stopped;
  return !isOther && (meaning.danger === 'none' || meaning.danger === 'no');
};

/** Nothing else is told: the question that is open stays open, a case gets the words, and who told nothing yet is invited to. */
const answeredAlone = (spoken: Spoken, line: string): Turn => {
  const { dialogue, message, context } = spoken;
  if (isFiling(dialogue)) return withOpenQuestion(withNote(dialogue, message.text), [line], context);
  const on = newestOpenCase(context);
  const replies = inReplies([line, ...say(dialogue, 'sms.here_too')]);
  return on === undefined
    ? { dialogue, replies }
    : { dialogue, command: { do: 'write', on, words: message.text }, replies, refused: replies };
};

/** "Its not in NEST": words that tell nothing of a complaint here, or of a kind that is none here, are of the same matter. */
const tellsNothingHere = (spoken: Spoken, rest: string): boolean => {
  const { sure, likely } = factsIn(understoodAs(spoken, 'start', rest));
  const { kind, ...others }: Facts = { ...likely, ...sure };
  const isKindHere = kind !== undefined && matterOf(spoken.context.procedure, kind) !== undefined;
  return !isKindHere && Object.keys(others).length === 0;
};

/** The rest alone is read, and the whole is kept in the worker's words. */
const besideIt = (spoken: Spoken, rest: string): Spoken => {
  if (!isFiling(spoken.dialogue)) return { ...spoken, meaning: spokenAs(spoken, rest).meaning };
  const noted: Spoken = { ...spoken, dialogue: withNote(spoken.dialogue, spoken.message.text) };
  return spokenAs(noted, rest);
};

export interface OfOtherOffice {
  /** the turn, where nothing else was told */
  readonly turn?: Turn;
  readonly spoken: Spoken;
  readonly lines: readonly string[];
}

/** Undefined where nothing is told that another office deals with under this procedure, and in danger. */
export const ofOtherOffice = (spoken: Spoken): OfOtherOffice | undefined => {
  const told = isCalm(spoken) ? toldOfOthers(spoken.message.text) : undefined;
  const line = told && lineOf(spoken, told);
  if (told === undefined || line === undefined) return undefined;
  const isAlone = told.rest === '' || (!isFiling(spoken.dialogue) && tellsNothingHere(spoken, told.rest));
  if (isAlone) return { turn: answeredAlone(spoken, line), spoken, lines: [] };
  // with a case, whose words these are is asked first
  if (!isFiling(spoken.dialogue) && freshCases(spoken.context).length > 0) return undefined;
  return { spoken: besideIt(spoken, told.rest), lines: [line] };
};
