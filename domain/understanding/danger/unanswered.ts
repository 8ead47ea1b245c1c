/** A text at "is anybody in danger?" that answers nothing by its whole: a courtesy, a nod, or that it shall not be said. */
import { hearingOf } from '../text/hearing.ts';
import { unmarked } from '../text/spelling.ts';
import { asTyped } from '../text/typed.ts';
import {
  type DangerUnansweredSense,
  dangerUnansweredEn,
  dangerUnansweredTl,
  dangerUnansweredZh,
} from '../words/danger-unanswered.ts';

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
