/** Where, whose and how many, told of a danger: the complaint that follows in the same talk takes it over. */
import { present } from '#domain/terms/present.ts';
import { firmByItself } from '../../understanding/employer/by-itself.ts';
import { isFirmShaped } from '../../understanding/employer/said.ts';
import { begunDialogue, type Dialogue } from '../dialogue.ts';
import { placesJoined } from '../facts/finer-place.ts';
import { areaOf, placeToldOf } from '../facts/taken.ts';
import { understoodAs } from '../facts/understood-as.ts';
import { type Facts, factNames, factsIn, without } from '../facts.ts';
import type { Spoken, TurnContext } from '../turn.ts';

type FactsKept = Pick<Dialogue, 'answers' | 'doubts'>;

/** Those who are in danger may be others than those who are owed: how many they are is read back. */
export const factsOfDanger = ({ answers, doubts }: FactsKept): FactsKept => {
  const { place, employer, contractor, people = doubts.people } = answers;
  return { answers: present({ place, employer, contractor }), doubts: present({ people }) };
};

/** What is known by itself goes before what was told of a danger. */
export const besideFactsOfDanger = (own: FactsKept, ofDanger: FactsKept): FactsKept => {
  const answers = { ...ofDanger.answers, ...own.answers };
  const known = factNames.filter((fact) => own.answers[fact] !== undefined);
  return { answers, doubts: { ...without(ofDanger.doubts, known), ...own.doubts } };
};

const longestPlaceTold = 120;

/** "Unit 4", told behind Leeds, lies there; another town is another place. */
export const withPlaceTold = (before: string | undefined, now: string, context: TurnContext): string =>
  (before === undefined ? now : placesJoined(placeToldOf(before, context), placeToldOf(now, context))).slice(
    0,
    longestPlaceTold,
  );

/** 昆山千灯，鑫发仓储，我们6个人: a clause that is a firm by its form. */
const firmAmongClauses = ({ message: { text }, context }: Spoken): string | undefined =>
  text
    .split(/[\s，,。.;；]*[，,。;；\n][\s，,。.;；]*|(?<=\p{Script=Han})\s+/u)
    .find((each) => isFirmShaped(each) && firmByItself(each, context.procedure.jurisdiction) !== undefined);

const firmAndPeople = (spoken: Spoken): Facts => {
  const { employer, contractor, people } = factsIn(understoodAs(spoken, 'start')).sure;
  return present({ employer: employer ?? firmAmongClauses(spoken), contractor, people });
};

/** What a text tells beside where it is; what was told first stands. */
export const withFactsTold = (spoken: Spoken): Dialogue => {
  const { dialogue } = spoken;
  const { people, ...parties } = firmAndPeople(spoken);
  return {
    ...dialogue,
    answers: { ...parties, ...dialogue.answers },
    doubts: { ...present({ people }), ...dialogue.doubts },
  };
};

/** The same, with where it is, where the text says it in so many words. */
export const withPlaceAndFacts = (spoken: Spoken): Dialogue => {
  const told = withFactsTold(spoken);
  const { place } = factsIn(understoodAs(spoken, 'start')).sure;
  return place === undefined ? told : { ...told, answers: { ...told.answers, place } };
};

const factsBehindDanger = (before: Dialogue, context: TurnContext): Partial<Dialogue> => {
  const { answers, doubts } = factsOfDanger(before);
  const area = areaOf(answers.place, context);
  return { answers: { ...answers, ...present({ area }), danger: true }, doubts };
};

/** A complaint that is begun, with what was told of a danger just before; nobody asks about that again. */
export const begunAfterDanger = ({
  dialogue,
  message,
  context,
}: Pick<Spoken, 'dialogue' | 'message' | 'context'>): Dialogue => {
  const begun = begunDialogue(dialogue, message.sid);
  return dialogue.endangered !== undefined ? { ...begun, ...factsBehindDanger(dialogue, context) } : begun;
};
