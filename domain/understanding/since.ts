/** Since when: from which month on it is complained of. */
import type { Asked, Reading, Since } from './meaning.ts';
import { saysAnywhere } from './quantities/beside.ts';
import { scanned } from './quantities/context.ts';
import { sinceAnswered } from './since/answered.ts';
import { saysOwed } from './since/beginning.ts';
import { isOfEventElse } from './since/of-something-else.ts';
import { timesToldIn } from './since/times-told.ts';
import { sinceTold } from './since/told.ts';
import { timeWords } from './since/words-beside.ts';

const never: readonly Asked['question'][] = ['danger', 'people', 'name', 'contact', 'place', 'who'];

/** 没有，上个月有过事故, 我上个月换厂了: a time at which something else was, or at which they left. */
export const isWhenOfElse = (asked: Asked): boolean => {
  const scan = scanned(asked);
  const times = timesToldIn(scan);
  const isOfLeaving = timeWords.isIn(asked.text, 'left_then') && !saysAnywhere(scan, ...saysOwed);
  return times.length > 0 && (isOfLeaving || times.every((item) => isOfEventElse(scan, item)));
};

/** "Sabi ni Jun": somebody who is called as a month is. */
const withoutCalledAsMonth = (asked: Asked): Asked => {
  const text = timeWords.replaced(asked.text, 'called_as_month', ' ');
  return text === asked.text ? asked : { ...asked, text };
};

/** The month from which on it is complained of. */
export const sinceIn = (asked: Asked): Reading<Since> | undefined => {
  if (never.includes(asked.question)) return undefined;
  const scan = scanned(withoutCalledAsMonth(asked));
  if (asked.question === 'start' || asked.question === 'any')
    return sinceTold(scan, asked.today, asked.question === 'start');
  return sinceAnswered(scan, asked.today, asked.question === 'since');
};
