/** The wage statement of the worker's own answers, where they give a rate and a count. */

import { wageClaim } from '#domain/jurisdictions/wage-rules.ts';
import { type WageStatement, wageStatementFrom } from '#domain/jurisdictions/wage-statement.ts';
import { isRefusal } from '#domain/terms/refusal.ts';
import type { Answers } from '../draft/answers.ts';
import type { Law } from '../questions/law.ts';
import { amountQuestion as question } from '../questions/sums.tsx';

/** The wage claim in the answers; one that is no longer asked for (the topic was changed) counts for nothing. */
const claimFrom = (answers: Answers, law: Law): Readonly<Record<string, string | number>> | undefined => {
  const { method, amount } = answers;
  if (amount === undefined || !question.asked(answers, law)) return undefined;
  const { rate, count, paid: paidFen } = amount;
  const many = count / 100;
  if (method === 'days') return { rule: 'day_wage', dayFen: rate, days: many, paidFen };
  if (method === 'hours') return { rule: 'hourly_wage', hourFen: rate, hours: many, paidFen };
  return method === 'pieces' ? { rule: 'piece_pay', pieceFen: rate, pieces: many, paidFen } : undefined;
};

/** The statement on a civil date; undefined where no rate and count were given, or the place's law has no such rule. */
export const reckoned = (answers: Answers, law: Law, on: string): WageStatement | undefined => {
  const claim = claimFrom(answers, law);
  // a count beyond all work (a hundred million pieces) is no statement, and no accident either
  if (claim === undefined || !wageClaim.safeParse(claim).success) return undefined;
  const made = wageStatementFrom({ claims: [claim] }, { procedure: law.procedure, area: undefined, on });
  return isRefusal(made) ? undefined : made;
};
