/** 110 by itself: who sends the number that calls the police cries for help, but where a number was asked for. */
import type { Asked, DangerHeard } from '../meaning.ts';
import { asWritten } from '../text/spelling.ts';

/** Known in more than one country, and to who has only just come. */
const knownAbroad: readonly string[] = ['112', '911', '999'];
const countable: ReadonlySet<Asked['question']> = new Set(['howmuch', 'since', 'people']);

/** A text of nothing but one such number, said once or over and over: 110110, "999!!". */
const isEmergencyNumber = ({ text, procedure }: Asked): boolean => {
  const left = asWritten(text).replace(/[\s\p{P}\p{Emoji_Presentation}]+/gu, '');
  const numbers = [...procedure.emergencyNumbers.map(({ number }) => number), ...knownAbroad];
  return left !== '' && numbers.some((number) => left.replaceAll(number, '') === '');
};

/** A cry; asked whether it is to be rung, it is asked about. */
export const heardOfEmergencyNumber = (asked: Asked): DangerHeard => {
  if (countable.has(asked.question) || !isEmergencyNumber(asked)) return 'none';
  return /[?？]/u.test(asked.text) ? 'maybe' : 'yes';
};
