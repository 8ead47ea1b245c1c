/** What is told once a danger was reported: where it is, that help is there or that it is over; and wages, which wait for it. */

import { placeNamedIn } from '#domain/jurisdictions/named-places.ts';
import { present } from '#domain/terms/present.ts';
import { comesAgain, isOnlyDate } from '../../understanding/danger/dated.ts';
import { goesOnTelling, isOnlyOfPay, speaksOfPay } from '../../understanding/danger/plea.ts';
import {
  besideUnhurt,
  hasHelpFound,
  isHelpThere,
  isMistaken,
  isOutAgain,
  isRescued,
  isToldWrongly,
} from '../../understanding/danger/rescue.ts';
import { speaksOfDanger } from '../../understanding/danger/told-instead.ts';
import type { Meaning } from '../../understanding/meaning.ts';
import { placeIn } from '../../understanding/place.ts';
import { newestOpenCase } from '../case/named.ts';
import { clearedDialogue, type Dialogue, withoutBetween } from '../dialogue.ts';
import { understoodAs } from '../facts/understood-as.ts';
import { inReplies, say } from '../replies.ts';
import type { KnownCase, Spoken, Turn } from '../turn.ts';
import { numbersFirst } from './asked.ts';
import { heldAskedTurn } from './asked-by-held.ts';
import { despairTurn } from './despair.ts';
import { besideFactsOfDanger, factsOfDanger, withFactsTold, withPlaceTold } from './facts-kept.ts';
import { isOfPay, payTurn, payWaitingText, withPayWaiting } from './pay-beside.ts';

/** The case whose danger is being described. */
export const caseDescribed = ({ dialogue, context }: Spoken): KnownCase | undefined =>
  context.cases.find((each) => each.caseId === dialogue.endangered) ?? newestOpenCase(context);

const placeMarks =
  /[路街巷区市镇村厂楼栋号]|工地|宿舍|仓库|\d|\b(?:street|st|road|rd|avenue|ave|lane|brgy|barangay|construction|site|warehouse|dorm\w*|floor|room|farm|factory)\b/iu;

/** "nasa Forbes Park": the name of something behind where somebody is. */
const placeNamedBehind =
  /\b(?:nasa|sa|in|at|near|outside|behind|opposite|by)\s+(?:(?:the|may|bandang)\s+)?(?!(?:Mr|Mrs|Ms|Sir|Mam|Maam|Madam|God|Diyos|Lord)\b)\p{Lu}\p{Ll}{2,}/u;
/** "forbes park", "blue ridge subdivision": a part of a town where people live. */
const quarter =
  /\b\p{L}{3,} (?:park|village|subd(?:ivision)?|heights|hills|homes|residences?|estates?|compound|towers?|condo(?:minium)?|gardens|phase)\b|\b(?:purok|sitio|subd(?:ivision)?) \p{L}/iu;

const placeSaidIn = ({ dialogue, context, today }: Spoken, text: string) =>
  placeIn({
    question: 'place',
    text,
    language: dialogue.language,
    today,
    procedure: context.procedure,
  });

/** Where a text says that it is: a place in a story, or an answer to "where is it?" with the marks or the name of one. */
export const placeTold = (spoken: Spoken): string | undefined => {
  const { text } = spoken.message;
  const isNamed = placeNamedIn(spoken.context.procedure.jurisdiction, text) !== undefined;
  const inStory = understoodAs(spoken, 'start').place;
  if (inStory !== undefined) return inStory.value;
  // "nobody is hurt, we want our £500": its number is of no house
  const isOther = besideUnhurt(text) !== undefined || speaksOfPay(text);
  const isMarked = [placeMarks, placeNamedBehind, quarter].some((marks) => marks.test(text));
  return isNamed || (!isOther && isMarked)
    ? (placeSaidIn(spoken, text)?.value ?? (isNamed ? text : undefined))
    : undefined;
};

const isDangerDenied = (spoken: Spoken, text: string): boolean =>
  (['people', 'danger'] as const).every((question) => understoodAs(spoken, question, text).danger === 'no');

/** 说错了，没有着火: told wrongly, and nothing in it that is dangerous all the same. */
const isAlarmTakenBack = (spoken: Spoken): boolean =>
  isToldWrongly(spoken.message.text) && understoodAs(spoken, 'people').danger !== 'yes';

/** Help has come, it was sent by mistake, or it is said of who was in danger that they are safe; that nobody is hurt says less. */
const isDangerOver = (spoken: Spoken): boolean => {
  const { text } = spoken.message;
  if ([isRescued, isOutAgain, isOnlyDate, isMistaken].some((is) => is(text)) || isAlarmTakenBack(spoken))
    return true;
  const beside = besideUnhurt(text) ?? text;
  const isOnlyPay = isOnlyOfPay(beside) && !speaksOfDanger.test(beside);
  return beside !== '' && !isOnlyPay && !comesAgain(text) && isDangerDenied(spoken, beside);
};

/** What waits happened where the danger is, as far as it is not said. */
const placedWaiting = ({ waiting }: Dialogue, facts: ReturnType<typeof factsOfDanger>): Dialogue['waiting'] =>
  waiting && { ...waiting, ...besideFactsOfDanger(waiting, facts) };

/** The dialogue once a danger was described: what is told next may still be of it, or of wages. */
const described = (spoken: Spoken, on: KnownCase, now?: string): Dialogue => {
  const { context } = spoken;
  const dialogue = withFactsTold(spoken);
  const { answers, doubts } = factsOfDanger(dialogue);
  const place = now === undefined ? answers.place : withPlaceTold(answers.place, now, context);
  const facts = { answers: present({ ...answers, place }), doubts };
  return {
    ...clearedDialogue(dialogue),
    endangered: on.caseId,
    ...present({ despair: dialogue.despair, waiting: placedWaiting(dialogue, facts) }),
    ...facts,
  };
};

const writtenTo = ({ dialogue, message }: Spoken, on: KnownCase) =>
  ({
    command: { do: 'write', on, words: message.text },
    refused: say(dialogue, 'sms.sorry'),
    owed: true,
  }) as const;

/** Thanks, or that it is over; with what waits of wages, or how to go on with anything else. */
const withWaiting = ({ dialogue, context }: Spoken, is: 'over' | 'thanks'): readonly string[] => {
  const facts = payWaitingText(dialogue, context);
  if (facts === '') return say(dialogue, is === 'over' ? 'sms.danger_over' : 'sms.danger_thanks');
  const said = say(dialogue, is === 'over' ? 'sms.danger_over_noted' : 'sms.danger_noted');
  return inReplies([...said, ...say(dialogue, 'sms.danger_waits', { facts })]);
};

/** Nobody is asked where a danger is that is over; the officer on duty learns that it is. */
const describedAsOver = (spoken: Spoken, on: KnownCase): Turn => ({
  ...writtenTo(spoken, on),
  dialogue: described(spoken, on),
  replies: withWaiting(spoken, 'over'),
});

const isUnhurt = ({ message }: Spoken): boolean => besideUnhurt(message.text) !== undefined;

/** Wages that are told before it is known where the danger is: they are kept, and where is asked once more. */
const payKeptTurn = (spoken: Spoken, on: KnownCase): Turn => {
  const { dialogue, told } = withPayWaiting(spoken);
  const kept =
    told === '' ? say(dialogue, 'sms.pay_waits') : say(dialogue, 'sms.understood', { facts: told });
  return {
    ...writtenTo(spoken, on),
    dialogue: { ...dialogue, failures: dialogue.failures + 1 },
    replies: inReplies([...kept, ...say(dialogue, 'sms.danger_where')]),
  };
};

/** The danger was described, and the wages go on. */
const payGoesOn = (spoken: Spoken, on: KnownCase): Turn => {
  const pay = payTurn({ ...spoken, dialogue: described(spoken, on) });
  return {
    ...writtenTo(spoken, on),
    dialogue: pay.dialogue,
    replies: inReplies([...say(spoken.dialogue, 'sms.danger_noted'), ...pay.replies]),
  };
};

/** Cried once more, and still nobody knows where. */
const isCryUnplaced = ({ dialogue, meaning, message }: Spoken): boolean =>
  dialogue.answers.place === undefined &&
  dialogue.failures < mostCries &&
  (meaning.danger === 'yes' || meaning.danger === 'maybe') &&
  !hasHelpFound(message.text);
const mostCries = 5;

/** Where it is, behind whom to call where somebody cries once more. */
const askedWhereAgain = (spoken: Spoken): readonly string[] => [
  ...(isCryUnplaced(spoken) ? numbersFirst(spoken) : []),
  ...say(spoken.dialogue, 'sms.danger_where'),
];

/** The turn in which somebody describes a danger: the words go to the case at once. */
export const dangerDetailsTurn = (spoken: Spoken): Turn | undefined => {
  const { dialogue, message } = spoken;
  const on = caseDescribed(spoken);
  if (on === undefined) return undefined;
  const place = placeTold(spoken);
  const asked = place === undefined ? heldAskedTurn(spoken, on) : undefined;
  if (asked !== undefined) return asked;
  if (dialogue.despair) return despairTurn(spoken, on, described(spoken, on, place));
  if (isDangerOver(spoken)) return describedAsOver(spoken, on);
  const isKnown = dialogue.answers.place !== undefined || dialogue.failures > 0;
  if (place === undefined && isOfPay(spoken))
    return isKnown ? payGoesOn(spoken, on) : payKeptTurn(spoken, on);
  const isPlaced = place !== undefined || (isKnown && !isCryUnplaced(spoken));
  const thanks = isUnhurt(spoken) ? say(dialogue, 'sms.danger_unhurt') : withWaiting(spoken, 'thanks');
  return {
    ...writtenTo(spoken, on),
    dialogue: isPlaced
      ? described(spoken, on, place)
      : { ...withFactsTold(spoken), failures: dialogue.failures + 1 },
    // whom help has found is not asked where they are
    replies: isPlaced || hasHelpFound(message.text) ? thanks : askedWhereAgain(spoken),
  };
};

const isDescribed = ({ step, endangered }: Dialogue): boolean => step === 'idle' && endangered !== undefined;

/** What may be danger, or is asked by who waits for help, once a danger was described; undefined for any other text. */
export const reportedDangerTurn = (spoken: Spoken): Turn | undefined => {
  const on = isDescribed(spoken.dialogue) ? caseDescribed(spoken) : undefined;
  return on === undefined || spoken.dialogue.despair ? undefined : toldOfReported(spoken, on);
};

/** Told of a danger that was reported: help was called or is there, or they are out of it. That is no new cry. */
export const isNewsOfHelp = ({ dialogue, message: { text } }: Spoken): boolean =>
  isDescribed(dialogue) && dialogue.between?.about !== 'danger' && (isHelpThere(text) || isOutAgain(text));

/** Sent while a danger is described: by mistake, or to try it, whatever word of ours stands in it. */
const mistakenTurn = (spoken: Spoken): Turn | undefined => {
  const { dialogue, message } = spoken;
  const on =
    dialogue.step === 'danger_details' && isMistaken(message.text) ? caseDescribed(spoken) : undefined;
  return on === undefined || dialogue.despair ? undefined : describedAsOver(spoken, on);
};

/** 还欠两个月: what is owed still is told, and adds to nothing that was filed of a danger. */
const isOwedStill = ({ called, answer }: Meaning): boolean =>
  called?.value.word === 'add' || (called?.value.word === 'money' && answer !== 'yes');

const isWord = (meaning: Meaning): boolean => meaning.called?.sure === true && !isOwedStill(meaning);

/** "All sorted now", dumating na ang pulis: of the danger, and no word for the case or of its money. */
const isOfReportedDanger = (spoken: Spoken): boolean => {
  const word = spoken.meaning.called?.value.word;
  return (
    (word === 'withdraw' && isDangerOver(spoken)) || (word === 'money' && isHelpThere(spoken.message.text))
  );
};

/** Of wages, or of another matter that calls nobody out. */
const isOtherMatter = ({ meaning, message: { text } }: Spoken): boolean =>
  goesOnTelling(text) || !/^(?:safety|injury|vulnerable)\.|^$/u.test(meaning.kind?.value ?? '');

/** "Outside Luton", natatakot po ako: what may be danger, told of one that was reported, is of that one, and nobody is asked whether there is any. */
const toldOfReported = (spoken: Spoken, on: KnownCase): Turn | undefined => {
  const { dialogue, meaning } = spoken;
  if (dialogue.between !== undefined || meaning.danger === 'yes') return undefined;
  const asked = heldAskedTurn(spoken, on);
  if (asked !== undefined) return asked;
  if (meaning.danger !== 'maybe' || meaning.called !== undefined) return undefined;
  if (isOtherMatter(spoken) || isDangerOver(spoken)) return undefined;
  const place = placeTold(spoken);
  const said =
    place === undefined
      ? [...numbersFirst(spoken), ...say(dialogue, 'sms.danger_noted')]
      : withWaiting(spoken, 'thanks');
  return { ...writtenTo(spoken, on), dialogue: described(spoken, on, place), replies: inReplies(said) };
};

/** News of a danger that was described: it is over, or help is there; or wages are told. The officer on duty learns of it. */
export const afterDangerTurn = (spoken: Spoken): Turn | undefined => {
  const { dialogue, message, meaning } = spoken;
  const on = caseDescribed(spoken);
  const isElsewhere = dialogue.between !== undefined && dialogue.between.about !== 'belongs';
  if (!isDescribed(dialogue) || isElsewhere || on === undefined) return mistakenTurn(spoken);
  if (isWord(meaning) && !isMistaken(message.text) && !isOfReportedDanger(spoken)) return undefined;
  if (dialogue.despair) return isOfPay(spoken) ? payTurn(spoken) : undefined;
  if (isDangerOver(spoken)) return describedAsOver(spoken, on);
  const isNews = isHelpThere(message.text) || isUnhurt(spoken);
  if (!isNews) return isOfPay(spoken) && dialogue.between === undefined ? payTurn(spoken) : undefined;
  return {
    ...writtenTo(spoken, on),
    dialogue: withoutBetween(dialogue),
    replies: isUnhurt(spoken) ? say(dialogue, 'sms.danger_unhurt') : withWaiting(spoken, 'thanks'),
  };
};
