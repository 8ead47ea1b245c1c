/** What the books make of a text at the question that was open: a yes, a no, a perhaps, or nothing of danger. */

import { answerHas, beginningIn, endsWithNo, onlyAnswerIn, plainAnswerIn } from '../answer/plain.ts';
import type { Asked, DangerHeard } from '../meaning.ts';
import { isQuestionBack } from '../name/own-words.ts';
import { hearingOf } from '../text/hearing.ts';
import { isSilentOnDanger, type Told, toldIn, withoutWant } from './books.ts';
import { goesOnTelling, isOnlyOfPay } from './plea.ts';

/** At any other question: heard in whatever was said there. */
const heardAnywhere = (told: Told): DangerHeard => {
  if (told.peril === 'yes' || told.peril === 'maybe') return told.peril;
  if (told.hazard || told.veiled || told.want) return 'maybe';
  return told.safe ? 'no' : told.peril;
};

/** Neither of danger nor of doubt, and no plain answer: more than a word that tells of something else. */
export const isSilentAnswer = (text: string): boolean => {
  const { doubtful, uneasy, askedBack } = toldIn(text);
  const isPlain = beginningIn(text).word !== undefined;
  return !isShort(text) && !isPlain && !doubtful && !uneasy && !askedBack && isSilentOnDanger(text);
};

/** A greeting, a mark, a laugh: too little to tell anything of anybody. */
export const isShort = (text: string): boolean => {
  const { han, spaced } = hearingOf(text);
  return han.length < 3 && spaced.split(' ').length < 2;
};

/** "We go out already", "I am scared": it goes on behind what would be a yes by itself. */
const tellsOfSelf = (text: string): boolean =>
  plainAnswerIn(text) === 'yes' &&
  beginningIn(text).rest !== '' &&
  /^(?:i|we|he|she|they|it)(?: |$)/.test(hearingOf(text).spaced);

const isTorn = (text: string): boolean => {
  const { mixed, rest } = beginningIn(text);
  return mixed && rest === '';
};

/** "嗯？", "yes?": a yes that asks. */
const isAskingYes = (text: string): boolean => /[?？]\s*$/.test(text) && onlyAnswerIn(text) === 'yes';

/** "No food left", wala na kaming makain: the no is of what they lack, and answers nothing. */
const onlyLacks = (text: string): boolean => {
  const left = withoutWant(text);
  return plainAnswerIn(left) === undefined && !endsWithNo(left) && !toldIn(left).safe;
};

/** That there is none of it is said first: of that no word of calm makes a no. */
export const saysWhatIsLacked = (text: string): boolean =>
  /^\P{L}*(?:(?:no|wala|walang|hindi|di)(?!\p{L})|[没无断])/iu.test(text) &&
  toldIn(text).want &&
  onlyLacks(text);

/** 危险作业津贴没发, "the danger money never came": what is called so is no danger, and says so. */
const namesDanger = /险|危|毒|有害|高空|高处|井下|下井|高温|辐射|粉尘|噪音|danger|hazard|delikado|panganib/iu;

/** The answer to "is anybody in danger now?": what is told goes before the yes or no that it begins with. */
const answeredAtDanger = (text: string, told: Told): DangerHeard => {
  if (told.peril === 'yes') return 'yes';
  const answer = tellsOfSelf(text)
    ? undefined
    : (plainAnswerIn(text) ?? (endsWithNo(text) && !told.hazard ? 'no' : undefined));
  if (told.doubtful) return 'maybe';
  if (told.closed && answer !== 'yes') return 'no';
  if (told.peril === 'maybe' || told.hazard || told.veiled)
    return answer === 'yes' ? 'yes' : answer === 'no' && !told.uneasy ? 'no' : 'maybe';
  if (told.want && onlyLacks(text)) return 'maybe';
  if (told.safe) return 'no';
  if (answerHas(text, 'goahead')) return 'none';
  // "fine, no": said politely, and then no
  if (answer === 'yes' && !told.called && (isTorn(text) || isAskingYes(text))) return 'maybe';
  // "no, but I need help"
  if (told.called) return answer === 'no' ? 'maybe' : 'yes';
  if (answer === 'yes') return 'yes';
  if (answer === 'no') return 'no';
  if (told.askedBack) return 'none';
  if (answer === 'unknown' || told.want) return 'maybe';
  if (told.past || told.peril === 'no') return 'no';
  if (told.uneasy) return 'maybe';
  if (isQuestionBack(text)) return 'none';
  if (isOnlyOfPay(text) || (told.alike && namesDanger.test(text))) return 'no';
  if (goesOnTelling(text)) return 'none';
  if (told.alike) return beginningIn(text).word === 'no' ? 'no' : 'none';
  return isShort(text) ? 'none' : 'maybe';
};

export const dangerByBooks = ({ question, text }: Asked): DangerHeard => {
  const told = toldIn(text);
  return question === 'danger' ? answeredAtDanger(text, told) : heardAnywhere(told);
};
