/** The turn where no question is open: an answer to a case, words for it, or the beginning of a new complaint. */
import { isOpen } from '#domain/terms/statuses.ts';
import { readTail, tailOf } from '../messages/notice.ts';
import { onlyAnswerIn } from '../understanding/answer/plain.ts';
import { matterSaidIn } from '../understanding/answer/same-matter.ts';
import { speaksOf } from '../understanding/answer/speaks-of.ts';
import { goesOnTelling } from '../understanding/danger/plea.ts';
import { namedBy, pointedIn } from '../understanding/kind/books.ts';
import type { Asked } from '../understanding/meaning.ts';
import { isQuestionBack } from '../understanding/name/own-words.ts';
import { asWritten } from '../understanding/text/spelling.ts';
import { afterAnswer } from './after-answer.ts';
import { openQuestion, withOpenQuestion } from './asking.ts';
import { bareAnswer } from './case/known-case.ts';
import { caseWithTail, freshCases, newestOpenCase, onlyCase } from './case/named.ts';
import { statusTurn } from './case/status.ts';
import { begunAfterDanger } from './danger/facts-kept.ts';
import { type Dialogue, isFiling, isWished, withNote } from './dialogue.ts';
import { newsText } from './facts/said-back.ts';
import { withFactsOf } from './facts/taken.ts';
import { understoodAs } from './facts/understood-as.ts';
import { type Fact, type Facts, factsIn, without } from './facts.ts';
import { doubtAt, nextStep } from './questions.ts';
import { emergencyNumbersText, inReplies, say, theirQuestion } from './replies.ts';
import { fits } from './segments.ts';
import type { Spoken, Turn } from './turn.ts';

/** A greeting is no statement; Chinese says as much in fewer signs. */
const shortestStatement = { han: 6, spaced: 12 };

const isLongEnoughToKeep = (text: string): boolean =>
  [...text].length >= shortestStatement[/\p{Script=Han}/u.test(text) ? 'han' : 'spaced'];

/** Told something that nobody here can make out: it may be a cry, so the emergency numbers come before the welcome. */
const welcomed = ({ meaning, message, context }: Spoken, after: Dialogue): readonly string[] => {
  if (isWished(after, 'little')) return [];
  const welcome = say(after, 'sms.welcome');
  // who only says how they want to be treated was understood
  if (after.wishes !== undefined || !isLost(meaning) || !tellsSomething.test(message.text)) return welcome;
  const numbers = emergencyNumbersText(after, context.procedure);
  const both = [...say(after, 'sms.not_followed', { numbers }), ...welcome].join('\n');
  // were the numbers a part of their own, they would be the first to give way; what we speak is said in the welcome's place
  const hasRoom = meaning.languageWished === undefined && fits(both);
  return hasRoom ? [both] : say(after, 'sms.not_followed', { numbers });
};
/** Nothing of it was understood, and nothing is asked by it. */
const isLost = ({ asksBack, danger, called, ...facts }: Spoken['meaning']): boolean =>
  called === undefined &&
  !asksBack.includes('their_question') &&
  danger !== 'maybe' &&
  factNames.every((fact) => facts[fact] === undefined);
const factNames = ['kind', 'money', 'months', 'since', 'people', 'place', 'employer', 'name'] as const;

/** More than a mark, a code or a greeting. */
const tellsSomething = /\p{Script=Han}{4}|\p{L}{2,}[\s,.]+\p{L}{2,}[\s,.]+\p{L}{2,}/u;

/** "No danger money paid" is said of wages. */
const ofDangerMoney = /[钱费补贴]|money|\bpa(?:y|id)|allowance|\bbayad/iu;

/** "… just me. No danger. John Smith.": told in so many words by a sentence of its own, and by none otherwise. */
const saysNoDanger = (spoken: Spoken): boolean => {
  const { meaning, message } = spoken;
  if (meaning.danger === 'yes' || meaning.danger === 'maybe') return false;
  return message.text
    .split(/[，,。.;；!！\n]+/u)
    .some(
      (each) =>
        !ofDangerMoney.test(each) &&
        speaksOf(each) === 'danger' &&
        understoodAs(spoken, 'danger', each).danger === 'no',
    );
};

/** What is read back for a yes just now is not said back as well. */
const withoutAsked = (news: Facts, after: Dialogue): Facts => {
  const asked = doubtAt(after);
  return asked === undefined ? news : without(news, [asked]);
};

/** The first text of a complaint: nothing of it is thrown away, and only what is missing is asked. */
export const openingTurn = (spoken: Spoken): Turn => {
  const { message, meaning, context } = spoken;
  const begun = begunAfterDanger(spoken);
  const { dialogue: told, news } = withFactsOf({ dialogue: begun, context }, meaning, 'all');
  const isTold = Object.keys(news).length > 0 || isLongEnoughToKeep(message.text);
  const safe = saysNoDanger(spoken) ? { ...told, answers: { ...told.answers, danger: false } } : told;
  const noted = isTold ? withNote(safe, message.text) : safe;
  const after: Dialogue = { ...noted, step: nextStep(noted, context.procedure) };
  const said = newsText(
    withoutAsked({ ...begun.answers, ...news }, after),
    after,
    context.procedure,
    meaning,
  );
  const welcome = welcomed(spoken, after);
  const back = said === '' ? [] : say(after, 'sms.understood', { facts: said });
  const ending = afterAnswer({ ...spoken, dialogue: after });
  return (
    ending ?? {
      dialogue: after,
      replies: inReplies([...welcome, ...back, ...openQuestion(after, context.procedure)]),
    }
  );
};

const longEnough = 4;

export const tellsWords = (message: string): boolean => (message.match(/\p{L}/gu)?.length ?? 0) >= longEnough;

/** Words of somebody who wants no answer: the case has them all the same, and 钱到了 is short and news. */
export const unansweredWords = ({ dialogue, message, meaning, context }: Spoken): Turn | undefined => {
  const on = onlyCase(context) ?? newestOpenCase(context);
  const isNews = meaning.called?.value.word === 'money';
  if (on === undefined || isFiling(dialogue) || !(isNews || tellsWords(message.text))) return undefined;
  return { dialogue, command: { do: 'write', on, words: message.text }, replies: [], refused: [] };
};

/** Who described a danger today goes on with it: it is asked of another matter alone whether it belongs to it. */
const afterDanger = ({ dialogue, message, meaning, context }: Spoken): Turn | undefined => {
  const on = context.cases.find(({ caseId }) => caseId === dialogue.endangered);
  const isOther = goesOnTelling(message.text) || !/^(?:safety|injury)\.|^$/u.test(meaning.kind?.value ?? '');
  if (on === undefined || isOther || !/\p{L}{2}/u.test(message.text)) return undefined;
  return {
    dialogue,
    command: { do: 'write', on, words: message.text },
    replies: say(dialogue, 'sms.added', { tail: tailOf(on.number) }),
    refused: say(dialogue, 'sms.sorry_status'),
  };
};

const ofOwnMatter = ['money', 'employer', 'contractor', 'place'] as const satisfies readonly Fact[];

/** What could be a complaint of its own: what is wrong in so many words, what is owed, who it is. */
const tellsOwnMatter = (spoken: Spoken): boolean => {
  const { message, dialogue, today, context } = spoken;
  const { language } = dialogue;
  const { procedure } = context;
  const asked: Asked = { question: 'start', text: message.text, language, today, procedure };
  const { sure } = factsIn(understoodAs(spoken, 'start'));
  const isNamed = sure.kind !== undefined && namedBy(message.text, pointedIn(asked)) !== undefined;
  return isNamed || ofOwnMatter.some((fact) => sure[fact] !== undefined);
};

/** "Hindi", 都不是, where nothing was asked; 没事了没事了 says more. */
const isBareAnswer = (text: string): boolean =>
  onlyAnswerIn(text) !== undefined &&
  /^\P{L}*(?:\p{Script=Han}{1,3}|[a-z]+(?: [a-z]{1,5})?)\P{L}*$/iu.test(text);

/** 老板今天来找我了, 还是那件事: what begins no complaint belongs to the only case, and is written to it; a question is answered as well. */
const ofCaseTurn = (spoken: Spoken): Turn | undefined => {
  const { dialogue, message, meaning, context } = spoken;
  const on = onlyCase(context);
  const isBare = isBareAnswer(message.text);
  if (on === undefined || !isOpen(on.status) || !tellsWords(message.text) || isBare) return undefined;
  const meant = matterSaidIn(message.text)?.meant;
  if (meant === 'new' || (meant !== 'same' && tellsOwnMatter(spoken))) return undefined;
  const isQuestion = meaning.asksBack.includes('their_question') || isQuestionBack(message.text);
  const said = isQuestion
    ? theirQuestion(dialogue, context.procedure)
    : say(dialogue, 'sms.added_to_case', { tail: tailOf(on.number) });
  return {
    dialogue: { ...dialogue, failures: 0 },
    command: { do: 'write', on, words: message.text },
    replies: inReplies(said),
    refused: say(dialogue, 'sms.sorry_status'),
  };
};

/** A text from a phone that has a case: an answer, or words of which it is asked where they belong. */
const knownTurn = (spoken: Spoken): Turn => {
  const { dialogue, message, context } = spoken;
  const answer = bareAnswer(spoken);
  if (answer !== undefined) return answer;
  const described = afterDanger(spoken);
  if (described !== undefined) return described;
  const ofCase = ofCaseTurn(spoken);
  if (ofCase !== undefined) return ofCase;
  if (caseWithTail(readTail(asWritten(message.text)), freshCases(context)) !== undefined)
    return statusTurn(spoken, message.text);
  if (tellsWords(message.text) && !isBareAnswer(message.text)) {
    const after: Dialogue = { ...dialogue, failures: 0, between: { about: 'belongs', words: message.text } };
    return withOpenQuestion(after, [], context);
  }
  const failures = dialogue.failures + 1;
  const after = { ...dialogue, failures };
  return { dialogue: after, replies: say(after, failures > 2 ? 'sms.offer_call_kind' : 'sms.idle_known') };
};

export const idleTurn = (spoken: Spoken): Turn =>
  freshCases(spoken.context).length > 0 ? knownTurn(spoken) : openingTurn(spoken);
