/**
 * The SMS dialogue: `(dialogue, message, now) → (dialogue, replies, command?)`. The answer to the question asked is read
 * as its answer first, and all else that a text tells is kept; danger and reserved words are heard at any point; a message
 * that comes twice changes nothing.
 */
import { present } from '#domain/terms/present.ts';
import { tailOf } from '../messages/notice.ts';
import { dateIn } from '../time/deadline.ts';
import type { DiscretionSaid } from '../understanding/discretion.ts';
import type { ReservedWord } from '../understanding/meaning.ts';
import { asksWhoWeAre, doubtsUs } from '../understanding/trust.ts';
import { betweenTurn } from './between.ts';
import { saidToBelong, withHeldWords } from './case/belongs.ts';
import { impostorTurn } from './case/impostor.ts';
import { codedAnswer } from './case/known-case.ts';
import { freshCases } from './case/named.ts';
import { solvedTurn } from './case/solved.ts';
import { statusTurn } from './case/status.ts';
import { tailGivenTurn } from './case/tail-given.ts';
import { toldToSignTurn } from './case/told-to-sign.ts';
import { toldWrongTurn } from './case/told-wrong.ts';
import { afterDangerTurn, dangerDetailsTurn } from './danger/described.ts';
import { alarmTurn, dangerTurn } from './danger.ts';
import {
  clearedDialogue,
  type Dialogue,
  hoursFrom,
  isFiling,
  newDialogue,
  withoutBetween,
} from './dialogue.ts';
import { understoodAs } from './facts/understood-as.ts';
import { factsIn } from './facts.ts';
import { idleTurn, openingTurn, unansweredWords } from './idle.ts';
import { inPlaceTurn, overseenTurn } from './in-place-of-answer.ts';
import { ofOtherOffice } from './other-offices.ts';
import { othersPhoneTurn } from './others-phone.ts';
import { pressedWhileTelling } from './pressed-while-telling.ts';
import { ownQuestionOf, questionAskedIn } from './questions.ts';
import { inReplies } from './replies.ts';
import { saidAgainTurn, withLastTold } from './said-again.ts';
import { stepTurn } from './steps.ts';
import {
  asOfCase,
  bossSaid,
  callHoursSaid,
  callsFineTurn,
  isOnlyWish,
  keptAsideTurn,
  uncalled,
  wishesIn,
  wishLines,
  wishTurn,
  withWishes,
  withWishWords,
} from './treated.ts';
import type { SmsMessage, Spoken, Turn, TurnContext } from './turn.ts';
import { spokenAs, understoodHere } from './understood-here.ts';
import { withoutDropped } from './waiting.ts';
import { askedBeside } from './words/asked-beside.ts';
import { askedOftenTurn } from './words/asked-often.ts';
import { contactCodeTurn } from './words/contact-code.ts';
import { meantTurn, wordTurn } from './words/reserved-words.ts';
import { inTheirLanguage, languageOfFirst } from './words/their-language.ts';

const longestMessage = 1600;
/** After so long nobody describes a danger any more: the next text is about something else. */
const describedWithinHours = 24;

/** Words that may be said while it is asked whether somebody is in danger; any other waits for that answer. */
const saidInDanger: readonly ReservedWord[] = ['stop', 'help', 'lang', 'test', 'status', 'add'];

const calledTurn = (spoken: Spoken): Turn | undefined => {
  const { called } = spoken.meaning;
  if (called === undefined) return undefined;
  const { word, rest } = called.value;
  if (spoken.dialogue.between?.about === 'danger' && !saidInDanger.includes(word))
    // who wants a call when asked about danger is called by the officer on duty
    return word === 'call' ? alarmTurn(spoken, spoken.dialogue.between.words) : undefined;
  return (called.sure ? undefined : meantTurn(word, spoken, rest)) ?? wordTurn(word, spoken, rest);
};

const questionTurn = (spoken: Spoken): Turn => {
  const { dialogue } = spoken;
  if (dialogue.step === 'danger_details')
    return dangerDetailsTurn(spoken) ?? { ...openingTurn(spoken), owed: true };
  return dialogue.step === 'idle' ? idleTurn(spoken) : stepTurn(spoken);
};

/** Who doubts us is answered before anything else is asked of them, also where they say that they want no more. */
const trustTurn = (spoken: Spoken): Turn | undefined => {
  const { dialogue, message, meaning } = spoken;
  const isName = ['place', 'employer', 'name'].includes(dialogue.step) && !asksWhoWeAre(message.text);
  const isFact = Object.keys(factsIn(meaning).sure).length > 0;
  if (dialogue.stopped || isName || isFact || !doubtsUs(message.text)) return undefined;
  return meaning.called?.sure && meaning.called.value.word === 'stop'
    ? undefined
    : wordTurn('test', spoken, '');
};

/** Money that came or did not is told, and asks for nothing. */
const isNews = ({ meaning }: Spoken): boolean => meaning.called?.value.word === 'money';

/** After STOP nothing is asked or said; but a danger that was cried since is described, and words for a case reach it. */
const stoppedTurn = (spoken: Spoken): Turn => {
  const { dialogue } = spoken;
  const described = dialogue.step === 'danger_details' ? dangerDetailsTurn(spoken) : undefined;
  return described ?? unansweredWords(spoken) ?? toldUnanswered(spoken) ?? { dialogue, replies: [] };
};

/** 东莞长安, told after STOP in the middle of a complaint: it is taken, and nothing is written back or sent. */
const toldUnanswered = (spoken: Spoken): Turn | undefined => {
  const { dialogue } = spoken;
  if (!isFiling(dialogue) || dialogue.step === 'send' || dialogue.between !== undefined) return undefined;
  const turn = stepTurn(spoken);
  if (turn.command !== undefined) return undefined;
  return { dialogue: { ...turn.dialogue, failures: 0, stopped: true }, replies: [] };
};

const turnFor = (spoken: Spoken): Turn => {
  const { dialogue, context } = spoken;
  const belonging = saidToBelong(spoken, openingTurn) ?? saidAgainTurn(spoken);
  if (belonging !== undefined) return belonging;
  const danger =
    tailGivenTurn(spoken) ??
    pressedWhileTelling(spoken) ??
    inPlaceTurn(spoken) ??
    dangerTurn(spoken) ??
    afterDangerTurn(spoken) ??
    contactCodeTurn(spoken) ??
    trustTurn(spoken) ??
    impostorTurn(spoken) ??
    toldToSignTurn(spoken) ??
    toldWrongTurn(spoken) ??
    solvedTurn(spoken) ??
    askedOftenTurn(spoken);
  if (danger !== undefined) return danger;
  const called = dialogue.stopped && isNews(spoken) ? undefined : calledTurn(spoken);
  if (called !== undefined) return called;
  const isStory = dialogue.step === 'danger_details' && /\p{L}{2}/u.test(spoken.message.text);
  if (context.shown !== undefined && !isStory) return statusTurn(spoken, spoken.message.text);
  const coded = codedAnswer(spoken);
  if (coded !== undefined) return coded;
  // asked since STOP, by a word that was sent after it
  const between = betweenTurn(spoken, openingTurn);
  if (between !== undefined) return between;
  if (dialogue.stopped) return stoppedTurn(spoken);
  return questionTurn({ ...spoken, dialogue: withoutBetween(dialogue) });
};

/** What was answered with these lines in it; undefined where not all of it has room in two texts. */
const saidWith = ({ replies, owed }: Turn, lines: readonly string[]): readonly string[] | undefined => {
  const [last = '', ...before] = replies.toReversed();
  const beforeQuestion = [...before.toReversed(), ...lines, last];
  // in danger the numbers stay first
  const ways = owed ? [[...replies, ...lines]] : [[...lines, ...replies], beforeQuestion];
  return ways.map(inReplies).find((texts) => isSaidIn(texts, [...lines, ...replies]));
};

/** Where there is no room for all, what we promise goes before which languages we speak, and before our welcome. */
const promisedIn = ({ replies, owed }: Turn, lines: readonly string[]): readonly string[] | undefined => {
  const last = replies.at(-1);
  return owed || lines.length === 0 || last === undefined ? undefined : inReplies([...lines, last]);
};

/** The turn with these lines in it, and what is said of languages. */
const heardTurn = (spoken: Spoken, lines: readonly string[] = []): Turn => {
  const { spoken: own, told: ofLanguages } = inTheirLanguage(spoken);
  const turn = turnFor(own);
  const told = [...lines, ...ofLanguages];
  if (told.length === 0 || turn.replies.length === 0) return turn;
  const said = saidWith(turn, told) ?? saidWith(turn, lines) ?? promisedIn(turn, lines);
  return { ...turn, replies: said ?? turn.replies };
};

const isSaidIn = (texts: readonly string[], parts: readonly string[]): boolean =>
  parts.every((part) => texts.some((text) => text.includes(part)));

/** The dialogue as it is taken up: one in which a danger was described long ago is over. */
const takenUp = (before: Dialogue, now: Date): Dialogue => {
  const dialogue = withoutDropped(before, now);
  if (hoursFrom(dialogue.lastAt, now) <= describedWithinHours) return dialogue;
  const { endangered: _, despair: __, ...quiet } = dialogue;
  return dialogue.step === 'danger_details' ? clearedDialogue(dialogue) : quiet;
};

/** The last four of a case's number in capitals, however they were typed: nobody takes them for a word then. */
const withTails = (text: string, { cases }: TurnContext): string =>
  cases
    .flatMap(({ number, earlier = [] }) => [number, ...earlier].map(tailOf))
    .reduce((so, tail) => so.replace(new RegExp(`(?<![0-9A-Za-z])${tail}(?![0-9A-Za-z])`, 'gi'), tail), text);

/** The text without the words of a wish, where a complaint is told; a case gets all of them. */
const besidesWish = (spoken: Spoken, { rest }: DiscretionSaid): Spoken => {
  const { dialogue, context } = spoken;
  const isNew = dialogue.step === 'idle' && freshCases(context).length === 0;
  if (rest === '' || !(isNew || isFiling(dialogue))) return spoken;
  return spokenAs(spoken, rest);
};

/** Only a wish, from a phone that told nothing yet: what is wrong is asked. */
const begunByWish = (spoken: Spoken): Spoken => ({ ...spoken, meaning: { danger: 'none', asksBack: [] } });

/** A wish and nothing else is no story, and asked for danger no sign of it: it is weighed as any answer is. */
const tellsOfDanger = (spoken: Spoken, said: DiscretionSaid): boolean => {
  const isAsked = ownQuestionOf(spoken.dialogue) === 'danger' || spoken.dialogue.between?.about === 'danger';
  const asAnswer = isOnlyWish(spoken, said) ? 'people' : isAsked ? 'any' : undefined;
  const { danger } = asAnswer === undefined ? spoken.meaning : understoodAs(spoken, asAnswer, said.asked);
  return danger === 'yes' || danger === 'maybe';
};

/** The turn of a text in which it is said how its worker wants to be treated; in danger the numbers come first. */
const treatedTurn = (before: Spoken, said: DiscretionSaid): Turn => {
  const spoken: Spoken = { ...before, dialogue: withWishes(before.dialogue, said.wishes) };
  const isDanger = tellsOfDanger(spoken, said);
  const lines = wishLines(spoken.dialogue, said);
  const isOnly = !isDanger && isOnlyWish(spoken, said);
  const own = isOnly ? begunByWish(spoken) : isDanger ? spoken : uncalled(besidesWish(spoken, said), said);
  const turn = (isOnly ? wishTurn(spoken, said) : undefined) ?? heardTurn(own, lines);
  return { ...withWishWords(asOfCase(turn, spoken, said), said.words), wishes: said.wishes };
};

/** "Sean Murphy call me after six": in one breath with the hours, a name is told all the same. */
const tellsNameBesideHours = ({ dialogue, meaning }: Spoken): boolean =>
  dialogue.step === 'name' && meaning.name?.sure === true;

/** The turn of a text that says when a call is answered, or who the boss is: the office reads it, all else is read without it. */
const asideTurn = (spoken: Spoken, said: DiscretionSaid): Turn => {
  const { danger } = understoodAs(spoken, 'people');
  const isWhole =
    danger === 'yes' || danger === 'maybe' || (said.rest === '' && tellsNameBesideHours(spoken));
  if (said.rest === '' && !isWhole) return withWishWords(keptAsideTurn(spoken), said.words);
  return withWishWords(heardTurn(isWhole ? spoken : besidesWish(spoken, said)), said.words);
};

/** The turn of a text, less what it says of how its worker is to be treated and called. */
const turnOfText = (spoken: Spoken): Turn => {
  const unread = othersPhoneTurn(spoken) ?? overseenTurn(spoken);
  if (unread !== undefined) return unread;
  const isCalm = spoken.meaning.danger !== 'yes' && spoken.dialogue.between?.about !== 'danger';
  const fine = isCalm ? callsFineTurn(spoken) : undefined;
  if (fine !== undefined) return fine;
  const wishes = wishesIn(spoken);
  if (wishes !== undefined) return treatedTurn(spoken, wishes);
  const pressed = pressedWhileTelling(spoken);
  if (pressed !== undefined) return pressed;
  const aside = callHoursSaid(spoken) ?? bossSaid(spoken);
  if (aside !== undefined) return asideTurn(spoken, aside);
  const ofOther = ofOtherOffice(spoken);
  if (ofOther !== undefined) return ofOther.turn ?? heardTurn(ofOther.spoken, ofOther.lines);
  const beside = askedBeside(spoken);
  return beside === undefined ? heardTurn(spoken) : heardTurn(beside.spoken, beside.lines);
};

const seenKept = 50;

/**
 * One turn. `dialogue` is undefined for a phone that never wrote. Never throws, whatever the message; at most two
 * replies, each within two segments. A message id that was dealt with before gives the same dialogue and no reply.
 */
export const takeTurn = (
  before: Dialogue | undefined,
  { sid, text: whole }: SmsMessage,
  now: Date,
  context: TurnContext,
): Turn => {
  const at = now.toISOString();
  const text = whole.slice(0, longestMessage);
  const known = before ?? newDialogue(languageOfFirst(text, context), sid, at);
  if (known.seen.includes(sid)) return { dialogue: known, replies: [] };
  const { tailAsked, dangerLeft, ...dialogue } = takenUp(known, now);
  const today = dateIn(context.procedure.timeZone, at);
  const question = questionAskedIn(dialogue, freshCases(context).length > 0);
  const { language } = dialogue;
  const read = withTails(text, context);
  const { procedure } = context;
  const meaning = understoodHere({ question, text: read, language, today, procedure }, dialogue, context);
  const spoken: Spoken = {
    dialogue,
    message: { sid, text },
    meaning,
    context,
    at,
    today,
    ...present({ tailAsked, dangerLeft }),
  };
  const turn = withHeldWords(spoken, turnOfText(spoken));
  const seen = [...dialogue.seen, sid].slice(-seenKept);
  return {
    ...turn,
    dialogue: {
      ...withLastTold(dialogue, withoutDropped(turn.dialogue, now), text),
      lastAt: at,
      reminded: false,
      parked: false,
      seen,
    },
  };
};
