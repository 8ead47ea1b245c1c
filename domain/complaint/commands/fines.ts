/** Checks that the fines of a decision are those of the law. Sums in the currency's smallest unit. */

import type { FineLine } from '#domain/terms/fields.ts';
import { type Refusal, refuse } from '#domain/terms/refusal.ts';
import type { decisionKinds } from '#domain/terms/vocabulary.ts';
import type { Fine } from '../../procedure/amounts.ts';
import { isInForce } from '../../procedure/matters.ts';
import { today } from '../clocks/clocks.ts';
import type { DecisionContext } from '../command.ts';

/** The range that the law allows for this line; undefined where the line lacks what it is counted from. */
const fineRange = (fine: Fine, { count, baseFen }: FineLine): { min: number; max: number } | undefined => {
  if (fine.times !== undefined)
    return baseFen === undefined
      ? undefined
      : { min: baseFen * fine.times.min, max: baseFen * fine.times.max };
  const counted = fine.per === 'case' ? 1 : count;
  const { min = 0, max = 0, leastInAll = 0, percentOfBase } = fine;
  if (percentOfBase !== undefined && baseFen !== undefined) {
    const fixed = Math.min(max * counted, Math.max(leastInAll, Math.round((baseFen * percentOfBase) / 100)));
    return { min: fixed, max: fixed };
  }
  return { min: Math.max(min * counted, leastInAll), max: max * counted };
};

const fineBar = ({ procedure, at }: DecisionContext, line: FineLine): Refusal | undefined => {
  const on = today(procedure, at);
  const fine = procedure.fines.find((each) => each.id === line.fine && isInForce(each, on));
  if (fine === undefined)
    return refuse('basis-missing', `${procedure.id} knows no fine "${line.fine}" on this day.`);
  const range = fineRange(fine, line);
  if (range === undefined)
    return refuse('basis-missing', `This fine is a multiple: say of which sum (baseFen, ${fine.basis}).`);
  return line.fen < range.min || line.fen > range.max
    ? refuse('sum-mismatch', `This fine is ${range.min} to ${range.max} (${fine.basis}).`)
    : undefined;
};

/** Refuses a penalty decision without fines or with one outside the law's bounds, and fines in any other decision. */
export const finesBar = (
  context: DecisionContext,
  kind: (typeof decisionKinds)[number],
  lines: readonly FineLine[],
): Refusal | undefined => {
  if (kind === 'penalty' && lines.length === 0)
    return refuse('basis-missing', 'A penalty decision names its fines.');
  if (kind !== 'penalty' && lines.length > 0)
    return refuse('basis-missing', 'Only a penalty decision fines.');
  return lines.map((line) => fineBar(context, line)).find((no) => no !== undefined);
};
