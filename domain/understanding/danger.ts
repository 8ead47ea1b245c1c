/** Danger in a message, at any point of any dialogue: a false alarm is cheaper than a miss, a look-alike calls nobody out. */

import { beginningIn, behindBut, plainAnswerIn } from './answer/plain.ts';
import { isWorry } from './asked-often.ts';
import { calledIn } from './called.ts';
import { isMendedAsTold, isOverAsTold } from './danger/asked-once.ts';
import {
  alarmsIn,
  asksWhomToCall,
  criesForHelp,
  isSilentOnDanger,
  tellsOfAfterwards,
  tellsOfBlows,
  toldIn,
} from './danger/books.ts';
import { besideCalmFigure } from './danger/calm-figures.ts';
import { datedOrNot, isDayOfDanger } from './danger/dated.ts';
import { deniedOrNot, withoutQuestionSaid } from './danger/denied.ts';
import { besideDeniedHarm } from './danger/denied-harm.ts';
import { heardOfEmergencyNumber } from './danger/emergency-number.ts';
import { isHeldUnhurt, tellsOfPassport } from './danger/held.ts';
import { isLastingIllness } from './danger/lasting-illness.ts';
import { type DangerShares, dangerShares, placeOf } from './danger/net.ts';
import { isOfAnotherFact, isOnlyWhoItIs, isSumUnknown } from './danger/of-another-fact.ts';
import { behindMore, payBesidePlea } from './danger/plea.ts';
import { hasHelpBeen } from './danger/rescue.ts';
import { dangerByBooks, isShort, isSilentAnswer, saysWhatIsLacked } from './danger/said.ts';
import { isSaidInAnger } from './danger/said-in-anger.ts';
import { withoutWhyForAnother } from './danger/written-for.ts';
import type { Asked, DangerHeard } from './meaning.ts';
import { isWrittenAsName } from './name/written-as-name.ts';
import { besideOurWords, heardBesideOurs } from './our-words.ts';
import { hearingOf } from './text/hearing.ts';

/** From this share on it is asked about. A story tells of danger; an answer to another question seldom does, least of all a name. */
const askedFrom = { danger: 0.3, story: 0.3, answer: 0.5, name: 0.7 };

/** A story in which the books find nothing must sound more like danger. */
const storyAloneFrom = 0.45;

/** 怎么还没消息呀: where a reserved word is known in it, the net alone must be surer. */
const besideReservedFrom = 0.7;

/** Where the books find nothing; of three words still more must be danger: "got the lot". */
const aloneFrom = (asked: Asked): number => {
  if (calledIn(asked)?.sure === true) return besideReservedFrom;
  return isFewWords(asked.text) ? askedFrom.answer : storyAloneFrom;
};
const isFewWords = (text: string): boolean => {
  const { han, spaced } = hearingOf(text);
  return han.length < 5 && spaced.split(' ').length < 4;
};

/** More than a yes or no, and a word or two: "no no no hes stuck in the baler" is a story behind its no. */
const isStory = (text: string): boolean => {
  const { word, rest } = beginningIn(text);
  const { han, spaced } = hearingOf(word === undefined ? text : rest);
  return han.length > 8 || spaced.split(' ').length > 4;
};

/** A word or two, of which little can be weighed. */
const isLittleToWeigh = (text: string): boolean => {
  const { han, spaced } = hearingOf(text);
  return isShort(text) || (han.length < 5 && spaced.split(' ').length < 3);
};

/** A firm's, a place's, the worker's own: "a car wash outside Kettering" only sounds like something. */
const asksForName = new Set<Asked['question']>(['who', 'place', 'name']);

/** Nothing to weigh: a greeting, a plain answer. */
const hasNothingToWeigh = ({ question, text }: Asked): boolean =>
  isLittleToWeigh(text) || (question === 'danger' && !isStory(text));

/** Less likely, nobody is called out before it was asked; least of all where the books know of nothing. */
const rungFrom = { told: 0.4, alone: 0.6 };

/** What the books only ask about is now where that is so many times as likely; what sounds like it in a part of a long text is asked about. */
const likelierBy = 1.75;
const isNow = (byBooks: DangerHeard, { yes, maybe, partly }: DangerShares): boolean =>
  yes >= (byBooks === 'maybe' ? likelierBy : 1) * maybe &&
  yes >= rungFrom[byBooks === 'none' ? 'alone' : 'told'] &&
  !partly;

/** "Lost two fingers on monday", "they say im self employed": what the books date before today is asked about, unless all of it sounds like now. */
const datedFrom = 0.9;
const isDated = ({ text }: Asked, { yes }: DangerShares): boolean => {
  const { peril, past } = toldIn(text);
  return yes < datedFrom && (peril === 'maybe' || (peril === 'none' && (past || tellsOfAfterwards(text))));
};

/** Where something else was asked for, what no book knows is asked about and rings nobody up: "he is gone". */
const heardAlone = ({ question }: Asked, byBooks: DangerHeard, heard: DangerHeard): DangerHeard =>
  heard === 'yes' && placeOf(question) === 'answer' && (byBooks === 'none' || byBooks === 'no')
    ? 'maybe'
    : heard;

/** What the books only ask about, and is likely to be none: but blows are asked about beside whatever else. */
const unheardFrom = 0.85;

const atOtherQuestion = (asked: Asked, byBooks: DangerHeard): DangerHeard => {
  const shares = dangerShares(asked);
  const place = asksForName.has(asked.question) ? 'name' : placeOf(asked.question);
  const from = Math.max(askedFrom[place], byBooks === 'none' ? aloneFrom(asked) : 0);
  if (1 - shares.none >= from)
    return heardAlone(asked, byBooks, isNow(byBooks, shares) && !isDated(asked, shares) ? 'yes' : 'maybe');
  if (byBooks !== 'maybe') return byBooks;
  const isUncalmed = [tellsOfBlows, isHeldUnhurt, tellsOfPassport].some((tells) => tells(asked.text));
  return isUncalmed || shares.none < unheardFrom ? 'maybe' : 'none';
};

/** Asked whether somebody is in danger, who tells of something else entirely has answered nothing; who tells of what may be one is asked. */
const calmFrom = 0.9;
const uncalmBelow = 0.75;

/** "No no no hes stuck in the baler": what follows a plain answer outweighs it only where it is sure. */
const behindAnswer = (byBooks: DangerHeard, { yes, none }: DangerShares): DangerHeard => {
  if (yes >= calmFrom) return 'yes';
  return 1 - none >= askedFrom.answer && byBooks !== 'yes' ? 'maybe' : byBooks;
};

/** Neither that there is some, nor fear or doubt of it. */
const saysNothingOfIt = (text: string): boolean =>
  isSilentOnDanger(text) && !toldIn(text).uneasy && plainAnswerIn(text) !== 'unknown';

/** "All are well, we just have nothing to eat" takes back nothing. */
const isOnlyWant = (text: string): boolean => {
  const { peril, hazard, want } = toldIn(text);
  return want && !hazard && peril === 'none';
};

/** 人好好的 就是米都买不起了, 护栏掉了 现在焊上了: a no beside hunger, or of what was mended, however that sounds. */
const isNoAsTold = (text: string, byBooks: DangerHeard, { yes }: DangerShares): boolean =>
  byBooks === 'no' &&
  yes < rungFrom.told &&
  ((toldIn(text).safe && isOnlyWant(text)) || isMendedAsTold(text));

const atDangerQuestion = (asked: Asked, byBooks: DangerHeard): DangerHeard => {
  const shares = dangerShares(asked);
  if (plainAnswerIn(asked.text) !== undefined) return behindAnswer(byBooks, shares);
  if (isNoAsTold(asked.text, byBooks, shares)) return 'no';
  // "the floor is slippery thats all"
  const from = toldIn(asked.text).closed ? askedFrom.answer : askedFrom.danger;
  if (1 - shares.none >= from) return isNow(byBooks, shares) ? 'yes' : 'maybe';
  if (byBooks === 'no' && from === askedFrom.danger) return shares.none < uncalmBelow ? 'maybe' : 'no';
  // who says that they can't tell is in doubt, however calm it sounds
  if (byBooks !== 'maybe' || toldIn(asked.text).doubtful) return byBooks;
  // what tells of something else entirely is no answer
  return shares.none >= calmFrom || saysNothingOfIt(asked.text) ? 'none' : byBooks;
};

/** "Nobody, but the boss locked the gate": what stands behind a but or an also is weighed by itself, as the story that it is. */
const besideBut = (asked: Asked): DangerHeard => {
  const text = behindBut(asked.text) ?? behindMore(asked.text);
  if (text === undefined || dangerByBooks({ ...asked, text }) === 'no' || isOnlyWant(text)) return 'none';
  return dangerIn({ ...asked, question: 'start', text });
};

/** A no, or what may be none, as far as nothing graver stands behind its but. */
const unlessBehindBut = (asked: Asked, heard: DangerHeard): DangerHeard => {
  if (asked.question !== 'danger' || heard === 'yes') return heard;
  const beside = besideBut(asked);
  return beside === 'yes' || beside === 'maybe' ? beside : heard;
};

/** An alarm of the books is silent only where its own words and the whole text sound like none: "气死个人 又少打我四百". */
const hushedFrom = { whole: 0.85, words: 0.6 };
const calmOf = (asked: Asked): number => dangerShares(asked).none;
const isHushed = (asked: Asked): boolean =>
  asked.question !== 'danger' &&
  calmOf(asked) >= hushedFrom.whole &&
  !criesForHelp(asked.text) &&
  alarmsIn(asked.text).every((text) => calmOf({ ...asked, question: 'start', text }) >= hushedFrom.words);

/** "May amoy gas minsan": what the books take for one that goes on, and the whole text for one that may come, is asked about. */
const mayComeFrom = 0.9;
const mayCome = (asked: Asked): boolean =>
  dangerShares(asked).maybe >= mayComeFrom && !criesForHelp(asked.text) && !isPlain(asked.text);
/** "Siguro pag malakas ulan, …": a perhaps before it is no yes. */
const isPlain = (text: string): boolean => {
  const word = plainAnswerIn(text);
  return word === 'yes' || word === 'no';
};

const alarmedIn = (asked: Asked): DangerHeard => {
  if (isHushed(asked)) return 'none';
  return mayCome(asked) ? 'maybe' : 'yes';
};

const tellsBehind = (text: string): boolean => {
  const { word, rest } = beginningIn(text);
  return word !== undefined && rest !== '';
};

/** A few words, of which more than the books know may be told: 没事 就昨晚来砸门 is no no; 顺达鞋材, however calm, answers nothing. */
const littleCalmFrom = 0.95;
const littleAtDanger = (asked: Asked, byBooks: DangerHeard): DangerHeard => {
  const { text } = asked;
  const { none } = dangerShares(asked);
  if (byBooks === 'no' && tellsBehind(text)) return 1 - none >= askedFrom.answer ? 'maybe' : 'no';
  // 警察来过了 says nothing of how it is now
  const isCalm = byBooks === 'maybe' && none >= littleCalmFrom && isSilentAnswer(text) && !hasHelpBeen(text);
  return isCalm ? 'none' : byBooks;
};

const weighedIn = (asked: Asked): DangerHeard => {
  const byBooks = dangerByBooks(asked);
  if (asked.question === 'danger' && isOverAsTold(asked.text, byBooks)) return 'no';
  if (hasNothingToWeigh(asked)) return asked.question === 'danger' ? littleAtDanger(asked, byBooks) : byBooks;
  if (byBooks === 'yes') return alarmedIn(asked);
  const heard = (asked.question === 'danger' ? atDangerQuestion : atOtherQuestion)(asked, byBooks);
  const isUncalmed =
    toldIn(asked.text).veiled ||
    // "last week he had a gun": what it was stands in the books
    (asked.question === 'danger' && (saysWhatIsLacked(asked.text) || isDayOfDanger(asked.text)));
  return heard !== 'yes' && byBooks === 'maybe' && isUncalmed ? 'maybe' : heard;
};

/** "Please help me with my wages": help is asked for, and nothing told that anybody could be hurt by. */
const pleadsForPay = (asked: Asked): boolean => {
  const text = payBesidePlea(asked.text);
  if (text === undefined) return false;
  const beside = weighedIn({ ...asked, question: 'start', text });
  return beside === 'none' || beside === 'no';
};

/** "Jiu wo" is 就我 as well as 救我: asked how many they are, it is asked which. */
const onlyMeInPinyin = /^\P{L}*jiu ?wo\P{L}*$/iu;

/** "Nobody threatened me, just no wages": a no, as far as what is left tells of nothing. */
const heardBesideDenial = (asked: Asked): DangerHeard | undefined => {
  const text = besideDeniedHarm(asked.text);
  if (text === undefined) return undefined;
  const heard = weighedIn({ ...asked, question: 'start', text });
  return heard === 'none' ? 'no' : heard;
};

/** 高是高 惯了 不怕: a no, unless what is left tells of something. */
const calmBeside = (asked: Asked): DangerHeard | undefined => {
  const text = besideCalmFigure(asked.text);
  if (text === undefined) return undefined;
  const heard = /\p{L}/u.test(text) ? weighedIn({ ...asked, question: 'start', text }) : 'none';
  return heard === 'none' || heard === 'no' ? 'no' : undefined;
};

/** What somebody has had for weeks is asked about. */
const lastingOrNot = ({ text }: Asked, heard: DangerHeard): DangerHeard =>
  heard === 'yes' && isLastingIllness(text) ? 'maybe' : heard;

const heardIn = (asked: Asked): DangerHeard => {
  if (asksForName.has(asked.question) && isWrittenAsName(asked.text)) return 'none';
  if (asked.question === 'who' && isOnlyWhoItIs(asked.text)) return 'none';
  if (isSumUnknown(asked.text)) return 'none';
  if (asked.question === 'danger' && isSaidInAnger(asked.text) && isSilentOnDanger(asked.text)) return 'no';
  const figure = asked.question === 'danger' ? calmBeside(asked) : undefined;
  if (figure !== undefined) return figure;
  const beside = heardBesideDenial(asked);
  if (beside !== undefined) return beside;
  if (asked.question === 'danger' && isOfAnotherFact(asked.text)) return unlessBehindBut(asked, 'none');
  if (asked.question === 'people' && onlyMeInPinyin.test(asked.text)) return 'maybe';
  const rung = heardOfEmergencyNumber(asked);
  if (rung !== 'none') return rung;
  // "will my boss know?" is answered, and tells of nothing that is done to anybody
  const isAsking = asksWhomToCall(asked.text) || isWorry(asked.text) || pleadsForPay(asked);
  return isAsking ? 'none' : unlessBehindBut(asked, lastingOrNot(asked, weighedIn(asked)));
};

const heardOrDenied = (asked: Asked): DangerHeard => datedOrNot(asked, deniedOrNot(asked, heardIn(asked)));

/** Danger in a text at the question that was open; a denial or a yes that means something else counts as what it means. */
export const dangerIn = (asked: Asked): DangerHeard => {
  const answer = withoutQuestionSaid({ ...asked, text: withoutWhyForAnother(asked.text) });
  const ours = besideOurWords(answer);
  return ours === undefined ? heardOrDenied(answer) : heardBesideOurs(answer, ours, heardOrDenied);
};
