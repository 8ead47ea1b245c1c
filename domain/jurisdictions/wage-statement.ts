/**
 * A wage statement: what is claimed for one worker, line by line, and what it comes to. A calculated claim, never yet a
 * debt.
 */
import * as z from 'zod/mini';
import { areaCode, civilDate, fen } from '#domain/terms/fields.ts';
import { isRefusal, type Refusal, refuse } from '#domain/terms/refusal.ts';
import { type WageLine, wageLine } from '#domain/wages/line.ts';
import type { RuleContext } from '#domain/wages/rule.ts';
import { jurisdictionOf } from './jurisdictions.ts';
import { ruleOf, wageClaim } from './wage-rules.ts';

const bucketTotal = z.strictObject({ minFen: fen, maxFen: fen });
type BucketTotal = z.infer<typeof bucketTotal>;

/** A wage statement: references and numbers only, and all that it takes to make it again years later. */
export const wageStatement = z.strictObject({
  v: z.literal(1),
  procedure: z.string(),
  area: z.optional(areaCode),
  on: civilDate,
  lines: z.array(wageLine).check(z.minLength(1), z.maxLength(40)),
  /** assessed as undisputed: the claim is never less */
  undisputedFen: fen,
  worker: bucketTotal,
  /** owed to the social insurance fund, not to the worker */
  fund: bucketTotal,
});
export type WageStatement = z.infer<typeof wageStatement>;

/** The facts of a statement. */
export const wageFacts = {
  claims: z.array(z.lazy(wageClaim)).check(z.minLength(1), z.maxLength(40)),
  undisputedFen: z.optional(fen),
};
export interface WageFacts {
  readonly claims: readonly Readonly<Record<string, unknown>>[];
  readonly undisputedFen?: number | undefined;
}

const totalOf = (lines: readonly WageLine[], bucket: WageLine['bucket'], least = 0): BucketTotal => {
  const own = lines.filter((line) => line.bucket === bucket);
  const sum = (end: 'minFen' | 'maxFen') => own.reduce((all, line) => all + line[end], 0);
  return { minFen: Math.max(least, sum('minFen')), maxFen: Math.max(least, sum('maxFen')) };
};

/** The largest sum of a statement, as large as a sum of a case can be. */
const mostStatementFen = 10_000_000_000;

/**
 * Works a statement out: each line is rounded by itself, once, then they are added. Refuses another country's rule, and
 * facts that lack something.
 */
export const wageStatementFrom = (
  { claims, undisputedFen = 0 }: WageFacts,
  context: RuleContext,
): WageStatement | Refusal => {
  const { procedure, area, on } = context;
  const lines: WageLine[] = [];
  for (const claim of claims) {
    const rule = ruleOf(procedure.jurisdiction, claim);
    if (rule === undefined)
      return refuse('no-such-thing', 'This rule is not part of the law that the case is under.');
    const line = rule.line(claim, context);
    if (isRefusal(line)) return line;
    lines.push(line);
  }
  const { together } = jurisdictionOf(procedure.jurisdiction)?.statements ?? {};
  const counting = [...(together?.(lines) ?? lines)];
  const [worker, fund] = [totalOf(counting, 'worker', undisputedFen), totalOf(counting, 'fund')];
  if (Math.max(worker.maxFen, fund.maxFen) > mostStatementFen)
    return refuse('sum-mismatch', 'A statement comes to a hundred million at most: look at its figures.');
  return {
    v: 1,
    procedure: procedure.id,
    ...(area === undefined ? {} : { area }),
    on,
    lines: counting,
    undisputedFen,
    worker,
    fund,
  };
};

/** The facts that a statement was made from. */
export const wageFactsOf = ({ lines, undisputedFen }: WageStatement): WageFacts => ({
  claims: lines.map(({ inputs }) => inputs),
  undisputedFen,
});
