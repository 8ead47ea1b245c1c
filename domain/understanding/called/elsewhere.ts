/**
 * Reserved words in sentences where another question was asked: only those that tell nothing which was asked for, and can mean
 * nothing else. A question how the case stands, and a wish to join workmates with their code.
 */
import { calledIn } from '../called.ts';
import { isBareJoinCode, joinCodeIn } from '../join-code.ts';
import { type Asked, factQuestions, type Meaning, type Reading, type WordCalled } from '../meaning.ts';
import { isForwarded } from '../name/own-words.ts';
import { asWritten } from '../text/spelling.ts';

const factsTold = ['kind', 'money', 'months', 'since', 'people', 'contractor'] as const;
const namesTold = ['place', 'employer', 'name'] as const;

/** Nothing of a complaint is told; words that only might be a name are none. */
const tellsNothing = (meaning: Meaning): boolean =>
  (meaning.danger === 'none' || meaning.danger === 'no') &&
  factsTold.every((fact) => meaning[fact] === undefined) &&
  namesTold.every((fact) => meaning[fact]?.sure !== true);

/** A name may be a word; a sentence is none. */
const isSentence = (text: string): boolean => {
  const written = asWritten(text).trim();
  return (written.match(/\p{Script=Han}/gu)?.length ?? 0) >= 5 || written.split(/\s+/u).length >= 3;
};

/** A first text asks how a case stands where it names one: "gone quiet" may be said of a boss. */
const speaksOfCase =
  /案|投诉|举报|进度|状态|\b(?:case|complaint|claim|report|status|reklamo|kaso|an ?zi|tou ?su|jin ?du|zhuang ?tai)\b/iu;

/** JOIN and three groups of four: a code with slips in it is one all the same, and it is said that nobody knows it. */
const shapedAsCode = (text: string): string | undefined =>
  /^\s*(?:join|jiaru|jia ru|sumali|加入)[\s:：]*([0-9A-Z]{4}(?:[- ][0-9A-Z]{4}){2})[\s.。!]*$/iu.exec(
    asWritten(text),
  )?.[1];

/** 我也是 同一个老板: the wish to join, where a code stands beside it. */
const saysToJoin =
  /加入|参加|入伙|算我|加我|[我俺](?:们)?也(?:是|要|想|在|被|没)|同一?个?(?:老板|工头|包工头|厂|公司|工地)|\b(?:join\w*|sumali|sasali|sali|makisali|isali|jia ?ru|(?:me|us) (?:too|as well|aswell|n all|and all)|count (?:me|us) in|add (?:me|us)|same (?:boss|firm|company|gaffer|employer)|(?:ako|kami) (?:rin|din)|(?:pareho|parehong|iisang?) (?:ng |po |ang )*(?:amo|boss))\b/iu;

/** A wish to join with the code in it; a code by itself is one. */
const joinCalled = (plainly: Asked): Reading<WordCalled> | undefined => {
  const code = joinCodeIn(plainly.text) ?? shapedAsCode(plainly.text);
  const isWished = calledIn(plainly)?.value.word === 'join' || isBareJoinCode(plainly.text);
  const isSaid = saysToJoin.test(plainly.text);
  return code !== undefined && (isWished || isSaid)
    ? { value: { word: 'join', rest: code }, sure: true }
    : undefined;
};

/** At the first text, and wherever a fact is asked for. */
const askedElsewhere: ReadonlySet<Asked['question']> = new Set(['start', ...factQuestions]);

/** The word called in a text at any question; undefined where none is. */
export const calledElsewhere = (asked: Asked, meaning: Meaning): Meaning['called'] => {
  if (asked.question === 'danger' || meaning.danger === 'yes' || isForwarded(asked.text))
    return meaning.called;
  const plainly = { ...asked, question: 'any' as const };
  const join = joinCalled(plainly);
  if (join !== undefined) return join;
  if (meaning.called !== undefined || !askedElsewhere.has(asked.question)) return meaning.called;
  const called = calledIn(plainly);
  const isStatus = called?.value.word === 'status' && called.sure;
  const isNamed = asked.question !== 'start' || speaksOfCase.test(asked.text);
  return isStatus && isNamed && tellsNothing(meaning) && isSentence(asked.text) ? called : undefined;
};
