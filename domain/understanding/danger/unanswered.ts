/** A text at "is anybody in danger?" that answers nothing by its whole: a courtesy, a nod, or that it shall not be said. */
import { plainAnswerIn } from '../answer/plain.ts';
import { hearingOf } from '../text/hearing.ts';
import { unmarked } from '../text/spelling.ts';
import { asTyped } from '../text/typed.ts';
import {
  type DangerUnansweredSense,
  dangerUnansweredEn,
  dangerUnansweredTl,
  dangerUnansweredZh,
} from '../words/danger-unanswered.ts';
import { isSilentOnDanger, toldIn } from './books.ts';
import { isSilentAnswer } from './said.ts';

const inHanBook = asTyped([dangerUnansweredZh]);
const unansweredBooks = asTyped([dangerUnansweredEn, dangerUnansweredTl]);
const unansweredSenses = ['courtesy', 'nod', 'kept_back'] as const;

/** "ok": a courtesy; 嗯嗯: a nod; "I don't want to answer that": kept back. Undefined for a text that says anything else. */
export const unansweredBy = (text: string): DangerUnansweredSense | undefined => {
  const inHan = unmarked(hearingOf(text).han).replaceAll(' ', '');
  if (/\p{Script=Han}/u.test(text)) return unansweredSenses.find((sense) => inHanBook.isAll(inHan, sense));
  const typed = unmarked(text.replace(/['’]/gu, '')).toLowerCase();
  // hao de is Chinese by its sound
  return unansweredSenses.find(
    (sense) => unansweredBooks.isAll(typed, sense) || (inHan !== '' && inHanBook.isAll(inHan, sense)),
  );
};

/** 一直打: of who was struck it goes on, though no book knows it by itself. */
const tellsOfViolence =
  /(?<![没不]|没有)[打揍砍杀掐踢死](?!电话|卡|工|官司)|(?<!\p{L})(?:hit|hits|hitting|beat|beats|beating|punch\w*|kick\w*|saktan|nananakit|bugbog|binubugbog)(?!\p{L})/iu;

/** 很多人, 一直这样, 没有 就是怕: told where it was asked because of a hazard, it says neither that there is danger nor that there is none. */
export const saysNeither = (text: string): boolean => {
  if (!isSilentOnDanger(text) || tellsOfViolence.test(text)) return false;
  const answer = plainAnswerIn(text);
  return answer === undefined ? isSilentAnswer(text) : answer === 'no' && toldIn(text).doubtful;
};
