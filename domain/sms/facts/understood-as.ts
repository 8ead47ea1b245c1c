/** The text read once more as the answer to a question of its own. */
import type { Asked, Meaning } from '../../understanding/meaning.ts';
import type { understand } from '../../understanding/understand.ts';
import type { Spoken } from '../turn.ts';
import { understoodBeside } from './told-otherwise.ts';

export const understoodAs = (
  { message, dialogue, context, today }: Spoken,
  question: Parameters<typeof understand>[0]['question'],
  text = message.text,
): Meaning => {
  const { language } = dialogue;
  const asked: Asked = { question, text, language, today, procedure: context.procedure };
  return understoodBeside(asked, dialogue);
};
