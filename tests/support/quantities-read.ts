/** What is read of a message about sums, times and people, in one line: `5000/mo · 3 mo · since 2026-08~ · 5 people`; `?` is read back. */

import type { QuestionAsked, Span } from '#domain/understanding/meaning.ts';
import { understand } from '#domain/understanding/understand.ts';
import { askedIn, type Tongue } from '#tests/support/asked.ts';

const spanText = ({ low, high }: Span, by = 1): string =>
  low === high ? `${low / by}` : `${low / by}-${high / by}`;

export const quantitiesRead = (tongue: Tongue, question: QuestionAsked, text: string): string => {
  const { money, months, since, people } = understand(askedIn(tongue, question, text));
  const parts = [
    money && `${spanText(money.value, 100)}${money.value.monthly ? '/mo' : ''}${money.sure ? '' : '?'}`,
    months && `${spanText(months.value)} mo${months.sure ? '' : '?'}`,
    since &&
      `since ${since.value.day ?? since.value.month}${since.value.about ? '~' : ''}${since.sure ? '' : '?'}`,
    people && `${spanText(people.value)} people${people.sure ? '' : '?'}`,
  ].filter((part) => part !== undefined);
  return parts.length === 0 ? '-' : parts.join(' · ');
};
