/** Pence told behind pounds: "forty two pounds sixty", "12 quid 50 an hour". */
import type { NumberSaid } from '../numbers/number-said.ts';

/** Nothing else is counted by them. */
const behindPence = /^(?:p| pence)?(?=$|[.,!?;]| (?:an?|per|each|owed|short|missing)(?![a-z]))/u;

const isPence = ({ low, high, start, end, form, scale }: NumberSaid): boolean =>
  low === high &&
  Number.isInteger(low) &&
  low >= 1 &&
  low < 100 &&
  scale === 1 &&
  (form === 'word' || end - start === 2);

export const withPence = (
  said: NumberSaid,
  text: string,
  currency: string,
  numberAt: (at: number) => NumberSaid | undefined,
): NumberSaid => {
  const isPounds = currency === 'GBP' && /(?:pounds?|quid)$/u.test(text.slice(said.start, said.end));
  const and = isPounds ? /^ (?:and )?/u.exec(text.slice(said.end))?.[0] : undefined;
  const pence = and === undefined ? undefined : numberAt(said.end + and.length);
  const behind = pence && behindPence.exec(text.slice(pence.end))?.[0];
  if (pence === undefined || behind === undefined || !isPence(pence)) return said;
  const more = pence.low / 100;
  return { ...said, end: pence.end + behind.length, low: said.low + more, high: said.high + more };
};
