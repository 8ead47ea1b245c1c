/** All that a jurisdiction brings with it: one folder exports one of these, and a line of `list.ts` names it. */
import type { Procedure } from '#domain/procedure/procedure.ts';
import type { Calendar } from '#domain/time/calendar.ts';
import type { WageLine } from '#domain/wages/line.ts';
import type { RuleContext, WageRule } from '#domain/wages/rule.ts';

/** Whether an award of these items would be final: the most that each may be, and which are within it. */
export interface FinalAward {
  readonly limitFen: number;
  readonly within: readonly boolean[];
  readonly final: boolean;
}

/** What this law makes of the lines of a statement together; each is absent where it knows no such thing. */
interface StatementLaw {
  /** the lines as they count beside one another: one may take the place of another */
  readonly together?: (lines: readonly WageLine[]) => readonly WageLine[];
  /** undefined where what it is measured by is not known for the place */
  readonly finalAward?: (lines: readonly WageLine[], around: RuleContext) => FinalAward | undefined;
  /** months without wages, as far as criminal law asks for them */
  readonly monthsUnpaid?: (lines: readonly WageLine[]) => number;
}

export interface Jurisdiction {
  readonly id: string;
  /** oldest first; new cases get the last */
  readonly procedures: readonly [Procedure, ...Procedure[]];
  /** by language: what the laws are called that the procedures name in English */
  readonly laws?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly calendars: readonly Calendar[];
  /** none where no rule of its wage law is known yet */
  readonly wageRules: readonly WageRule[];
  readonly statements: StatementLaw;
  /** the number under which a firm is registered, as it is kept and compared; undefined for what is none */
  readonly firmNumber: (text: string) => string | undefined;
}
