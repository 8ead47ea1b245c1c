/**
 * Danger, wherever it is spoken of: the numbers to call come first, whatever else was asked. What is certain is reported
 * at once; what only sounds like it is asked about, once, and reported at a yes and at silence.
 */

import { tailOf } from '../messages/notice.ts';
import { callsOut } from '../procedure/matters.ts';
import { isSilentOnDanger } from '../understanding/danger/books.ts';
import { isHelpThere, isMistaken, isRescued } from '../understanding/danger/rescue.ts';
import type { Meaning } from '../understanding/meaning.ts';
import { placeIn } from '../understanding/place.ts';
import { isPressed, isWatched } from '../understanding/pressed.ts';
import { openQuestion } from './asking.ts';
import { newestOpenCase } from './case-named.ts';
import { retaliationTurn } from './case-words.ts';
import { askedOfDangerTurn, dangerSaid, numbersFirst } from './danger-asked.ts';
import {
  begunDialogue,
  clearedDialogue,
  type Dialogue,
  isFiling,
  withNote,
  withoutBetween,
} from './dialogue.ts';
import { without } from './facts.ts';
import { withFactsOf } from './facts-taken.ts';
import { filingCommand } from './filing.ts';
import { digitIn } from './menus.ts';
import { nextStep } from './questions.ts';
import { inReplies, say } from './replies.ts';
import { type KnownCase, placeholders, type Spoken, type Turn } from './turn.ts';
import { understoodAs } from './understood-as.ts';
import { waitingAfterCry } from './waiting.ts';

const describingDanger = (dialogue: Dialogue, caseId: string): Dialogue => ({
  ...clearedDialogue(dialogue),
  step: 'danger_details',
  endangered: caseId,
  // told once where it is, nobody asks for the place again
  ...(dialogue.answers.place === undefined ? {} : { answers: { place: dialogue.answers.place } }),
});

const detailsAsked = (
  dialogue: Dialogue,
  isPlaced = dialogue.answers.place !== undefined,
): readonly string[] => say(dialogue, isPlaced ? 'sms.ask.danger_what' : 'sms.ask.danger_details');

/** Of this danger it was described before where it is. */
const wasDescribed = ({ step, endangered }: Dialogue, { caseId }: KnownCase): boolean =>
  step !== 'danger_details' && endangered === caseId;

/** Danger that is filed as a case of its own, with all that is known; `told`: the complaint before it was spoken of. */
const filedInDanger = (spoken: Spoken, told: Dialogue): Turn => {
  const { dialogue, context } = spoken;
  const after = { ...describingDanger(dialogue, 'new'), ...waitingAfterCry(told, context.procedure) };
  const filed = say(dialogue, 'sms.danger_filed', { number: placeholders.number });
  return {
    dialogue: after,
    command: filingCommand(spoken, true),
    replies: [...numbersFirst(spoken), ...inReplies([...filed, ...detailsAsked(after)])],
    refused: [...numbersFirst(spoken), ...say(dialogue, 'sms.sorry')],
    owed: true,
  };
};

/** Danger in the case that this phone has open. */
const reportedInCase = (spoken: Spoken, on: KnownCase, words: string): Turn => {
  const { dialogue } = spoken;
  const after = describingDanger(dialogue, on.caseId);
  const told = say(dialogue, 'sms.danger_known', { tail: tailOf(on.number) });
  return {
    dialogue: after,
    command: { do: 'report_danger', on, words },
    replies: [
      ...numbersFirst(spoken),
      ...inReplies([...told, ...detailsAsked(after, wasDescribed(dialogue, on))]),
    ],
    refused: [...numbersFirst(spoken), ...say(dialogue, 'sms.sorry')],
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

/** It sounds like danger: the numbers, and one question. The rest of the text is kept. */
const askedTurn = (spoken: Spoken): Turn => {
  const { dialogue, message, meaning, context, at } = spoken;
  const isKnown = !isFiling(dialogue) && newestOpenCase(context) !== undefined;
  const begun = isFiling(dialogue) || isKnown ? dialogue : begunDialogue(dialogue, message.sid);
  const told = isKnown ? begun : withFactsOf({ dialogue: begun, context }, meaning, []).dialogue;
  const noted = isKnown ? told : withNote(told, message.text);
  const after: Dialogue = {
    ...noted,
    step: isFiling(noted) ? nextStep(noted, context.procedure) : noted.step,
    between: { about: 'danger', since: at, words: isKnown ? message.text : '' },
  };
  return { dialogue: after, replies: openQuestion(after, context.procedure), owed: true };
};

/** The case whose danger is being described. */
const caseDescribed = ({ dialogue, context }: Spoken): KnownCase | undefined =>
  context.cases.find((each) => each.caseId === dialogue.endangered) ?? newestOpenCase(context);

/** So often is it asked about in one complaint: a threat may follow a first no, and who writes of a hazard names it again. */
const mostDenials = 2;

const isDenied = ({ dialogue }: Spoken): boolean => (dialogue.denials ?? 0) >= mostDenials;

/** The words of a no that tells more: "the ambulance came, I'm ok now". */
const wordsBesideNo = ({ message, meaning }: Spoken): string =>
  meaning.answer === undefined && digitIn(message.text) === undefined ? message.text : '';

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

/** Nobody is in danger: what had waited goes on. */
const deniedTurn = (spoken: Spoken, before: string): Turn => {
  const { dialogue, context } = spoken;
  const words = [before, wordsBesideNo(spoken)].filter((each) => each !== '').join('\n');
  const quiet = withoutBetween(dialogue);
  if (!isFiling(quiet)) {
    const pressed = threatReported(spoken, words);
    if (pressed !== undefined) return pressed;
    const after: Dialogue =
      words === '' ? quiet : { ...quiet, failures: 0, between: { about: 'belongs', words } };
    const asked = openQuestion(after, context.procedure);
    return { dialogue: after, replies: inReplies([...say(after, 'sms.danger_none'), ...asked]), owed: true };
  }
  const safe: Dialogue = {
    ...withNote(quiet, words),
    answers: { ...quiet.answers, danger: false },
    denials: (quiet.denials ?? 0) + 1,
  };
  const after = { ...safe, step: nextStep(safe, context.procedure) };
  const asked = openQuestion(after, context.procedure);
  return { dialogue: after, replies: inReplies([...say(after, 'sms.danger_none'), ...asked]), owed: true };
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
  const asking = askedOfDangerTurn(spoken);
  if (asking !== undefined) return asking;
  const heard = dangerSaid(spoken);
  const isLikelyCalled = heard === 'none' && meaning.called?.value.word === 'danger';
  const said = isDangerCalled(meaning) ? 'yes' : isLikelyCalled ? 'maybe' : heard;
  const isAsked = between?.about === 'danger';
  const isDescribed = dialogue.step === 'danger_details' && caseDescribed(spoken) !== undefined;
  if (isDescribed && !isAsked && !isDangerCalled(meaning)) return undefined;
  if (said === 'yes') return alarmTurn(spoken, isAsked ? between.words : '');
  if (isAsked && said === 'no') return deniedTurn(spoken, between.words);
  // who still can't say no is taken at the worse
  if (isAsked && said === 'maybe') return alarmTurn(spoken, between.words);
  const isAskedNow = said === 'maybe' && !isDenied(spoken) && !isOnlyPressed(spoken);
  return isAskedNow ? askedTurn(spoken) : undefined;
};

/** Nobody answered whether somebody is in danger: it is reported as it stands. */
export const unansweredDangerTurn = (spoken: Omit<Spoken, 'meaning' | 'message'>): Turn | undefined => {
  const { between } = spoken.dialogue;
  if (between?.about !== 'danger') return undefined;
  const message = { sid: spoken.dialogue.draft, text: '' };
  return alarmTurn({ ...spoken, message, meaning: { danger: 'none', asksBack: [] } }, between.words);
};

const placeMarks =
  /[路街巷区市镇村厂楼栋号]|工地|宿舍|仓库|\d|\b(?:street|st|road|rd|avenue|ave|lane|brgy|barangay|construction|site|warehouse|dorm\w*|floor|room|farm|factory)\b/iu;

const placeSaidIn = ({ dialogue, context, today }: Spoken, text: string) =>
  placeIn({
    question: 'place',
    text,
    language: dialogue.language,
    today,
    procedure: context.procedure,
  });

/** Whether a text says where: a place in a story, or an answer to "where is it?" with the marks of one. */
const namesPlace = (spoken: Spoken, text: string): boolean =>
  understoodAs(spoken, 'start').place !== undefined ||
  (placeMarks.test(text) && placeSaidIn(spoken, text) !== undefined);

/** Help has come, it was sent by mistake, or it is said of who was in danger that they are safe. */
const isDangerOver = (spoken: Spoken): boolean =>
  isRescued(spoken.message.text) ||
  isMistaken(spoken.message.text) ||
  (['people', 'danger'] as const).every((question) => understoodAs(spoken, question).danger === 'no');

/** Nobody is asked where a danger is that is over; the officer on duty learns that it is. */
const overTurn = ({ dialogue, message }: Spoken, on: KnownCase): Turn => ({
  dialogue: { ...clearedDialogue(dialogue), endangered: on.caseId },
  command: { do: 'write', on, words: message.text },
  replies: say(dialogue, 'sms.danger_over'),
  refused: say(dialogue, 'sms.sorry'),
  owed: true,
});

/** The turn in which somebody describes a danger: the words go to the case at once. */
export const dangerDetailsTurn = (spoken: Spoken): Turn | undefined => {
  const { dialogue, message } = spoken;
  const on = caseDescribed(spoken);
  if (on === undefined) return undefined;
  if (isDangerOver(spoken)) return overTurn(spoken, on);
  const isPlaced =
    dialogue.answers.place !== undefined || dialogue.failures > 0 || namesPlace(spoken, message.text);
  const after: Dialogue = isPlaced
    ? { ...clearedDialogue(dialogue), endangered: on.caseId }
    : { ...dialogue, failures: dialogue.failures + 1 };
  return {
    dialogue: after,
    command: { do: 'write', on, words: message.text },
    // whom help has found is not asked where they are
    replies: say(dialogue, isPlaced || isHelpThere(message.text) ? 'sms.danger_thanks' : 'sms.danger_where'),
    refused: say(dialogue, 'sms.sorry'),
    owed: true,
  };
};

/** News of a danger that was described: it is over, or help is there. The officer on duty learns of it. */
export const afterDangerTurn = (spoken: Spoken): Turn | undefined => {
  const { dialogue, message, meaning } = spoken;
  const on = caseDescribed(spoken);
  const isElsewhere = dialogue.between !== undefined && dialogue.between.about !== 'belongs';
  const isDescribed = dialogue.step === 'idle' && dialogue.endangered !== undefined;
  if (!isDescribed || isElsewhere || on === undefined || meaning.called?.sure) return undefined;
  if (isDangerOver(spoken)) return overTurn(spoken, on);
  if (!isHelpThere(message.text)) return undefined;
  return {
    dialogue: withoutBetween(dialogue),
    command: { do: 'write', on, words: message.text },
    replies: say(dialogue, 'sms.danger_thanks'),
    refused: say(dialogue, 'sms.sorry'),
    owed: true,
  };
};
