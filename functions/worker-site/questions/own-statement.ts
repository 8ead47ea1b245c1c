/** The wage statement of a worker's own figures, by the rules of the law. */
import { ruleOf, wageClaim } from '#domain/jurisdictions/wage-rules.ts';
import { type WageStatement, wageStatementFrom } from '#domain/jurisdictions/wage-statement.ts';
import { isRefusal } from '#domain/terms/refusal.ts';
import type { Answers } from '../draft/answers.ts';
import type { Law } from './law.ts';

export type Amount = NonNullable<Answers['amount']>;
type OwnClaim = Readonly<Record<string, string | number>>;

/** The claim by the rule that goes with the way in which it was told; a whole sum is no claim by a rule. */
const claimOf = (method: Answers['method'], amount: Amount): OwnClaim | undefined => {
  const { rate, count, paid: paidFen, rest = 0, holiday = 0 } = amount;
  const many = count / 100;
  switch (method) {
    case 'months':
      return { rule: 'unpaid_months', wageFen: rate, months: many, paidFen };
    case 'days':
      return { rule: 'day_wage', dayFen: rate, days: many, paidFen };
    case 'hours':
      return { rule: 'hourly_wage', hourFen: rate, hours: many, paidFen };
    case 'pieces':
      return { rule: 'piece_pay', pieceFen: rate, pieces: many, paidFen };
    case 'overtime':
      return {
        rule: 'overtime',
        wageFen: rate,
        weekdayHours: many,
        restDayHours: rest / 100,
        holidayHours: holiday / 100,
        paidFen,
      };
    default:
      return undefined;
  }
};

/** Whether the law has a rule for overtime that asks for the hours by the kind of day. */
export const countsOvertime = ({ procedure: { jurisdiction } }: Law): boolean =>
  ruleOf(jurisdiction, { rule: 'overtime' }) !== undefined;

/** The statement on a civil date; undefined where no rate and count were given, or the place's law has no such rule. */
export const ownStatement = (
  method: Answers['method'],
  amount: Amount,
  { procedure }: Law,
  on: string,
): WageStatement | undefined => {
  const claim = claimOf(method, amount);
  // a count beyond all work (a hundred million pieces) is no statement, and no accident either
  if (claim === undefined || !wageClaim().safeParse(claim).success) return undefined;
  const made = wageStatementFrom({ claims: [claim] }, { procedure, area: undefined, on });
  return isRefusal(made) ? undefined : made;
};
