/**
 * What a notice says to a worker who was promised a number and a date and nothing more: no office, no sum, no reason, no
 * number for an emergency, not what is to happen on the day. All of it stands on the case page, and is told once to who asks for all (STATUS, the last four, 3).
 */
import type { Notice } from './notice.ts';
import { dayText, listText } from './spoken.ts';
import { type Key, type Language, text } from './text.ts';

/** Notices that wait for a yes or a no, which can be given by text. */
const asksForYesOrNo: readonly Key[] = [
  'notice.mediation_invited',
  'notice.payment_arrived',
  'notice.call_missed',
];

/** The days that a notice names, the soonest first, each once. */
const daysIn = ({ params }: Notice, language: Language): readonly string[] => {
  const days = Object.values(params).flatMap((param) =>
    typeof param === 'object' && 'day' in param ? [param.day] : [],
  );
  return [...new Set(days)].toSorted().map((day) => dayText(language, day));
};

/** The text of a notice to a worker, whatever it is about. */
export const littleText = (language: Language, notice: Notice): string => {
  const { tail = '', number } = notice.params;
  const days = daysIn(notice, language);
  const params = { tail: String(tail) };
  if (asksForYesOrNo.includes(notice.key)) return text(language, 'notice.little.yes_or_no', params);
  if (typeof number === 'string') return text(language, 'notice.little.number', { ...params, number });
  return days.length === 0
    ? text(language, 'notice.little.news', params)
    : text(language, 'notice.little.day', { ...params, days: listText(language, days) });
};
