/**
 * Danger, wherever it is spoken of: the numbers to call come first, whatever else was asked. What is certain is reported
 * at once; what only sounds like it is asked about, once, and reported at a yes and at silence.
 */

import { present } from '#domain/terms/present.ts';
import { tailOf } from '../messages/notice.ts';
import { callsOut } from '../procedure/matters.ts';
import { isSilentOnDanger } from '../understanding/danger/books.ts';
import { isDatedBefore, isOnlyDate } from '../understanding/danger/dated.ts';
import { isDespair } from '../understanding/danger/despair.ts';
import type { Meaning } from '../understanding/meaning.ts';
import { isPressed, isWatched } from '../understanding/pressed.ts';
import { openQuestion } from './asking.ts';
import { newestOpenCase } from './case/named.ts';
import { retaliationTurn } from './case/words.ts';
import { askedOfDangerTurn, dangerSaid, numbersFirst } from './danger/asked.ts';
import { brinkTurn } from './danger/at-the-brink.ts';
import { caseDescribed, isNewsOfHelp, reportedDangerTurn } from './danger/described.ts';
import { crisisAsked, crisisFirst } from './danger/despair.ts';
import { factsOfDanger, withPlaceAndFacts } from './danger/facts-kept.ts';
import { lateAnswerIn, withDangerSaid } from './danger/late-answer.ts';
import { isPayWaiting } from './danger/pay-beside.ts';
import { despairTakenBack } from './danger/taken-back.ts';
import { dangerUnanswered } from './danger/told-beside.ts';
import { isKeptFromUs, isUnsaid, leftUnsaidTurn, openDangerTurn, strayTurn } from './danger/unsaid.ts';
import {
  begunDialogue,
  clearedDialogue,
  type Dialogue,
  isFiling,
  withNote,
  withoutBetween,
} from './dialogue.ts';
import { withFactsOf } from './facts/taken.ts';
import { understoodAs } from './facts/understood-as.ts';
import { without } from './facts.ts';
import { filingCommand } from './filing.ts';
import { digitIn } from './menus.ts';
import { notForced } from './pressed-while-telling.ts';
import { nextStep } from './questions.ts';
import { inReplies, say } from './replies.ts';
import { type KnownCase, placeholders, type Spoken, type Turn } from './turn.ts';
import { waitingAfterCry } from './waiting.ts';

const describingDanger = ({ dialogue, message: { text } }: Spoken, caseId: string): Dialogue => ({
  ...clearedDialogue(dialogue),
  step: 'danger_details',
  endangered: caseId,
  ...(isDespair(text) ? { despair: true as const } : {}),
  // told once where it is, nobody asks for the place again
  ...factsOfDanger(dialogue),
});

const detailsAsked = (
  dialogue: Dialogue,
  isPlaced = dialogue.answers.place !== undefined,
): readonly string[] =>
  dialogue.despair
    ? crisisAsked(dialogue, isPayWaiting(dialogue))
    : say(dialogue, isPlaced ? 'sms.ask.danger_what' : 'sms.ask.danger_details');

/** Whom to call comes first; who would end their own life reads a human word with it. */
const callFirst = (spoken: Spoken, { despair }: Dialogue): readonly string[] =>
  despair ? crisisFirst(spoken.dialogue, spoken.context.procedure) : numbersFirst(spoken);

/** Of this danger it was described before where it is. */
const wasDescribed = ({ step, endangered }: Dialogue, { caseId }: KnownCase): boolean =>
  step !== 'danger_details' && endangered === caseId;

/** Danger that is filed as a case of its own, with all that is known; `told`: the complaint before it was spoken of. */
const filedInDanger = (spoken: Spoken, told: Dialogue): Turn => {
  const { dialogue, context } = spoken;
  const after = { ...describingDanger(spoken, 'new'), ...waitingAfterCry(told, context.procedure) };
  const filed = say(dialogue, 'sms.danger_filed', { number: placeholders.number });
  return {
    dialogue: after,
    command: filingCommand(spoken, true),
    replies: [...callFirst(spoken, after), ...inReplies([...filed, ...detailsAsked(after)])],
    refused: [...callFirst(spoken, after), ...say(dialogue, 'sms.sorry')],
    owed: true,
  };
};

/** Danger in the case that this phone has open. */
const reportedInCase = (spoken: Spoken, on: KnownCase, words: string): Turn => {
  const { dialogue } = spoken;
  const after = describingDanger({ ...spoken, dialogue: withPlaceAndFacts(spoken) }, on.caseId);
  const told = say(dialogue, 'sms.danger_known', { tail: tailOf(on.number) });
  return {
    dialogue: after,
    command: { do: 'report_danger', on, words },
    replies: [
      ...callFirst(spoken, after),
      ...inReplies([...told, ...detailsAsked(after, wasDescribed(dialogue, on))]),
    ],
    refused: [...callFirst(spoken, after), ...say(dialogue, 'sms.sorry')],
    owed: true,
  };
};

/** The dialogue as it would be filed in danger: what was begun, or a complaint of its own. */
const draftInDanger = (spoken: Spoken): Spoken => {
  const { dialogue, message } = spoken;
  const draft = isFiling(dialogue) ? withoutBetween(dialogue) : begunDialogue(dialogue, message.sid);
  const { joins: _, ...own } = draft;
  return { ...spoken, dialogue: own };
};

const isDangerCalled = ({ called }: Meaning): boolean => called?.value.word === 'danger' && called.sure;

/** The words of a text that is more than the word itself. */
const wordsOf = ({ message, meaning }: Spoken): string =>
  isDangerCalled(meaning) ? (meaning.called?.value.rest ?? '') : message.text;

/** A first text that cries may tell of wages as well: those wait, and START goes on with them. */
const toldBesideCry = (noted: Dialogue, { dialogue: begun, context }: Spoken): Dialogue => {
  const { kind, money } = noted.answers;
  if (money === undefined && !kind?.startsWith('wage.')) return begun;
  const isOfDanger = kind !== undefined && callsOut(context.procedure, kind);
  return isOfDanger ? { ...noted, answers: without(noted.answers, ['kind']) } : noted;
};

/** Somebody is in danger: reported at once, in the case that is open, else in one of its own. */
export const alarmTurn = (spoken: Spoken, earlier = ''): Turn => {
  const own = wordsOf(spoken);
  const words = [earlier, digitIn(own) === undefined ? own : ''].filter((each) => each !== '').join('\n');
  const known = isFiling(spoken.dialogue) ? undefined : newestOpenCase(spoken.context);
  if (known !== undefined) return reportedInCase(spoken, known, words);
  const draft = draftInDanger(spoken);
  // the word alone says no more than that it is dangerous
  const { dialogue } = words === '' ? draft : withFactsOf(draft, spoken.meaning, []);
  const noted = withNote(dialogue, words);
  const told = isFiling(spoken.dialogue) ? spoken.dialogue : toldBesideCry(noted, draft);
  return filedInDanger({ ...draft, dialogue: noted }, told);
};

/** 工头说再闹就打断我的腿, asked where it is: no place, however likely it was taken for one. */
const withoutLikelyNames = ({ place, employer, name, ...meaning }: Meaning): Meaning => ({
  ...meaning,
  ...present({
    place: place?.sure ? place : undefined,
    employer: employer?.sure ? employer : undefined,
    name: name?.sure ? name : undefined,
  }),
});

/** It sounds like danger: the numbers, and one question. The rest of the text is kept. */
const askedTurn = (spoken: Spoken): Turn => {
  const { dialogue, message, meaning, context, at } = spoken;
  const isKnown = !isFiling(dialogue) && newestOpenCase(context) !== undefined;
  const begun = isFiling(dialogue) || isKnown ? dialogue : begunDialogue(dialogue, message.sid);
  const told = isKnown
    ? begun
    : withFactsOf({ dialogue: begun, context }, withoutLikelyNames(meaning), []).dialogue;
  const noted = isKnown ? told : withNote(told, message.text);
  const after: Dialogue = {
    ...noted,
    step: isFiling(noted) ? nextStep(noted, context.procedure) : noted.step,
    besideDanger: 0,
    between: { about: 'danger', since: at, words: isKnown ? message.text : '' },
  };
  const asked = openQuestion(after, context.procedure);
  return { dialogue: after, replies: inReplies([...asked, ...notForced(after, message.text)]), owed: true };
};

/** "It was on monday, today its ok": asked about once, and a no for who falls silent. */
const askedCalmly = (spoken: Spoken): Turn => {
  const turn = askedTurn(spoken);
  const { between } = turn.dialogue;
  return between?.about === 'danger'
    ? { ...turn, dialogue: { ...turn.dialogue, between: { ...between, calm: true } } }
    : turn;
};

/** So often is it asked about in one complaint: a threat may follow a first no, and who writes of a hazard names it again. */
const mostDenials = 2;

const isDenied = ({ dialogue }: Spoken): boolean => (dialogue.denials ?? 0) >= mostDenials;

/** The words of a no that tells more: "the ambulance came, I'm ok now". */
const wordsBesideNo = ({ message, meaning }: Spoken): string =>
  meaning.answer === undefined && digitIn(message.text) === undefined ? message.text : '';

/** "3 of us hurt on 2 november, roof fell": a first text whose matter calls somebody out is asked about, however calm its words. */
const isKindAlarming = ({ dialogue, meaning, context, message }: Spoken): boolean => {
  const isFirst = dialogue.step === 'idle' && dialogue.between === undefined && !dialogue.stopped;
  const { kind } = meaning;
  return (
    isFirst &&
    newestOpenCase(context) === undefined &&
    kind?.sure === true &&
    callsOut(context.procedure, kind.value) &&
    !isOnlyDate(message.text)
  );
};

const tellsOfPunishment = (spoken: Spoken, words: string): boolean => {
  const { called } = understoodAs(spoken, 'any', words);
  return called?.sure === true && called.value.word === 'retaliation';
};

/** 老板打电话威胁我: whoever has a case and is threatened is in no danger now, and the threat is reported. */
const threatReported = (spoken: Spoken, words: string): Turn | undefined => {
  const known = newestOpenCase(spoken.context);
  if (known === undefined || !(isPressed(words) || tellsOfPunishment(spoken, words))) return undefined;
  return retaliationTurn({ ...spoken, dialogue: withoutBetween(spoken.dialogue) }, words);
};

/** Nobody is in danger, or it is not said: what had waited goes on. */
const deniedTurn = (spoken: Spoken, before: string, isSaid = true): Turn => {
  const { dialogue, context } = spoken;
  const calmed = isSaid ? say(dialogue, 'sms.danger_none') : [];
  const words = [before, wordsBesideNo(spoken)].filter((each) => each !== '').join('\n');
  const quiet = withoutBetween(dialogue);
  if (!isFiling(quiet)) {
    const pressed = threatReported(spoken, words);
    if (pressed !== undefined) return pressed;
    const after: Dialogue =
      words === '' ? quiet : { ...quiet, failures: 0, between: { about: 'belongs', words } };
    const asked = openQuestion(after, context.procedure);
    return { dialogue: after, replies: inReplies([...calmed, ...asked]), owed: true };
  }
  if (!isSaid) return leftUnsaidTurn({ ...spoken, dialogue: withNote(quiet, before) });
  const safe: Dialogue = {
    ...withNote(quiet, words),
    answers: { ...quiet.answers, danger: false },
    denials: (quiet.denials ?? 0) + 1,
  };
  const after = { ...safe, step: nextStep(safe, context.procedure) };
  const asked = openQuestion(after, context.procedure);
  // what is read back shows no word of it, and the worker shall know that it is kept
  const kept = after.step === 'send' && before === '' ? say(after, 'sms.added_draft') : [];
  return { dialogue: after, replies: inReplies([...calmed, ...kept, ...asked]), owed: true };
};

const lateAnswerTurn = (spoken: Spoken): Turn | undefined => {
  const late = lateAnswerIn(spoken);
  if (late === undefined) return undefined;
  const said: Spoken = {
    ...spoken,
    dialogue: withDangerSaid(spoken.dialogue),
    meaning: { danger: late, answer: late, asksBack: [] },
  };
  return late === 'yes' ? alarmTurn(said, spoken.dialogue.dangerUnsaid?.words) : deniedTurn(said, '');
};

/** Asked whether to end it, "they are forcing me" is no sign of danger by itself: it is told to the office. */
const isOnlyPressed = ({ dialogue: { between }, message: { text } }: Spoken): boolean =>
  between?.about === 'word' &&
  between.word === 'withdraw' &&
  (isPressed(text) || isWatched(text)) &&
  isSilentOnDanger(text);

/** The turn of a text that speaks of danger, or answers the question about it; undefined for any other. */
export const dangerTurn = (spoken: Spoken): Turn | undefined => {
  const { dialogue, meaning } = spoken;
  const { between } = dialogue;
  const asking = brinkTurn(spoken) ?? despairTakenBack(spoken) ?? askedOfDangerTurn(spoken);
  if (asking !== undefined) return asking;
  const late = lateAnswerTurn(spoken);
  if (late !== undefined) return late;
  const heard = dangerSaid(spoken);
  const isLikelyCalled = heard === 'none' && meaning.called?.value.word === 'danger';
  const isLikely = isLikelyCalled || (heard === 'none' && isKindAlarming(spoken));
  const said = isDangerCalled(meaning) ? 'yes' : isLikely ? 'maybe' : heard;
  const isAsked = between?.about === 'danger';
  const isDescribed = dialogue.step === 'danger_details' && caseDescribed(spoken) !== undefined;
  if (isDescribed && !isAsked && !isDangerCalled(meaning)) return undefined;
  if (isNewsOfHelp(spoken)) return undefined;
  const reported = reportedDangerTurn(spoken);
  if (reported !== undefined) return reported;
  const open = isDangerCalled(meaning) ? undefined : openDangerTurn(spoken);
  if (open !== undefined) return open;
  if (isAsked && isUnsaid(spoken)) return deniedTurn(spoken, between.words, false);
  if (said === 'yes') return alarmTurn(spoken, isAsked ? between.words : '');
  // 不是现在 昨天他拿刀来的: asked whether it is now
  if (isAsked && said === 'maybe' && isDatedBefore(spoken.message.text))
    return deniedTurn(spoken, between.words);
  const stray = said === 'maybe' ? strayTurn(spoken) : undefined;
  if (stray !== undefined) return stray;
  // who still can't say no is taken at the worse
  if (isAsked && (said === 'maybe' || isKeptFromUs(spoken))) return alarmTurn(spoken, between.words);
  if (isAsked && said === 'no') return deniedTurn(spoken, between.words);
  if (said === 'no' && meaning.asksBack.includes('danger_now') && !isDenied(spoken))
    return askedCalmly(spoken);
  const isAskedNow = said === 'maybe' && !isDenied(spoken) && !isOnlyPressed(spoken);
  return isAskedNow ? askedTurn(spoken) : undefined;
};

/** Nobody answered whether somebody is in danger: it is reported as it stands. */
export const unansweredDangerTurn = (spoken: Omit<Spoken, 'meaning' | 'message'>): Turn | undefined => {
  const unanswered = dangerUnanswered(spoken.dialogue);
  if (unanswered === undefined) return undefined;
  const message = { sid: spoken.dialogue.draft, text: '' };
  return alarmTurn({ ...spoken, message, meaning: { danger: 'none', asksBack: [] } }, unanswered.words);
};
