/** The talk went on a moment ago without an answer: a bare yes or no that can answer nothing else is still of the danger. */
import { text as inCatalogue } from '../../messages/text.ts';
import { onlyAnswerIn } from '../../understanding/answer/plain.ts';
import { unansweredBy } from '../../understanding/danger/unanswered.ts';
import type { Dialogue, DialogueStep } from '../dialogue.ts';
import { digitIn } from '../menus.ts';
import { doubtAt } from '../questions.ts';
import type { Spoken } from '../turn.ts';

/** Questions that no bare yes or no answers, and those that a 1 or 2 does not answer either. */
const noWordAnswers: readonly DialogueStep[] = ['place', 'employer', 'owed', 'since'];
const noDigitAnswers: readonly DialogueStep[] = ['place', 'employer'];

const byDigit = ({ dialogue: { step }, message: { text } }: Spoken): 'yes' | 'no' | undefined => {
  const digit = noDigitAnswers.includes(step) ? digitIn(text) : undefined;
  if (digit === 1) return 'yes';
  return digit === 2 ? 'no' : undefined;
};

const byWord = ({ dialogue: { step }, message: { text } }: Spoken): 'yes' | 'no' | undefined => {
  const answer = noWordAnswers.includes(step) && digitIn(text) === undefined ? onlyAnswerIn(text) : undefined;
  if (answer === 'yes') return unansweredBy(text) === undefined ? 'yes' : undefined;
  return answer === 'no' ? 'no' : undefined;
};

/** Undefined for any other text, and for every one but the next. */
export const lateAnswerIn = (spoken: Spoken): 'yes' | 'no' | undefined => {
  const { dialogue, dangerLeft } = spoken;
  if (dangerLeft === undefined || dialogue.between !== undefined || doubtAt(dialogue)) return undefined;
  return byDigit(spoken) ?? byWord(spoken);
};

/** It was answered after all. */
export const withDangerSaid = ({ dangerUnsaid: _, ...dialogue }: Dialogue): Dialogue => {
  const unsaid = inCatalogue(dialogue.language, 'sms.danger_unsaid');
  return { ...dialogue, notes: dialogue.notes.filter((note) => note !== unsaid) };
};
