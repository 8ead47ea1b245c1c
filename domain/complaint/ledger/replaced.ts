/**
 * What HEAD keeps of obligations that a new one has replaced: one sum per worker, from which follows what was paid on
 * them. Their days are over, and a plan that is replaced says nothing any more; the whole of it stands in the history.
 */
import type { SumLine } from '#domain/terms/fields.ts';
import { ledgersOf } from './case-ledger.ts';
import { addedUpLines, type Ledger, type Obligation } from './ledger.ts';

/** Beyond these, the oldest are added up, so that HEAD has a bound however often something new is promised. */
const mostReplaced = 4;

/** Whose wages an obligation names; compensation alone replaces nothing. */
const wageEarnersOf = ({ instalments }: Obligation): ReadonlySet<string> =>
  new Set(instalments.flatMap(({ lines }) => lines.map(({ worker }) => worker)));

/** A plan or an advance without these workers; nothing when nobody is left in it. */
const withoutWorkers = (plan: Obligation, gone: ReadonlySet<string>): readonly Obligation[] => {
  const instalments = plan.instalments.map(({ dueOn, lines }) => ({
    dueOn,
    lines: lines.filter(({ worker }) => !gone.has(worker)),
  }));
  return instalments.some(({ lines }) => lines.length > 0) ? [{ ...plan, instalments }] : [];
};

const workersNamedIn = (obligation: Obligation): readonly string[] => [
  ...wageEarnersOf(obligation),
  ...obligation.compensation.map(({ worker }) => worker),
];

const asOneSum = (obligation: Obligation): Obligation => ({
  ...obligation,
  replaced: true,
  instalments: obligation.instalments.slice(0, 1).map(({ dueOn }) => ({
    dueOn,
    lines: [...addedUpLines(obligation.instalments.flatMap(({ lines }) => lines))],
  })),
});

const replacedBy = (
  next: Obligation,
  before: Obligation,
  gone: ReadonlySet<string>,
): readonly Obligation[] => {
  if (before.sumsAre === 'dates') return withoutWorkers(before, gone);
  if (before.deed) return next.sumsAre === 'dates' ? [before] : [];
  return workersNamedIn(before).every((worker) => gone.has(worker)) && next.sumsAre !== 'dates'
    ? [asOneSum(before)]
    : [before];
};

const isPending = ({ payments }: Ledger, gone: ReadonlySet<string>): boolean =>
  payments.some(({ lines }) =>
    lines.some(
      ({ worker, says, verified, retracted }) => gone.has(worker) && !verified && !retracted && says !== 'no',
    ),
  );

/** The two oldest as one, of which just what was paid on them is in force. */
const addedUpObligation = (ledger: Ledger, first: Obligation, second: Obligation): Obligation => {
  const ids = [first.id, second.id];
  const both = [...new Set([...workersNamedIn(first), ...workersNamedIn(second)])];
  const paid = [...ledgersOf(ledger, both)].flatMap(([worker, { dues }]): readonly SumLine[] =>
    dues.filter(({ owedBy }) => ids.includes(owedBy)).map((due) => ({ worker, fen: due.paid })),
  );
  return {
    ...first,
    source: 'earlier',
    after: Math.min(first.after, second.after),
    sumsAre: first.sumsAre === 'rest' && second.sumsAre === 'rest' ? 'rest' : 'whole',
    compensation: [],
    instalments: first.instalments.map(({ dueOn }) => ({ dueOn, lines: [...addedUpLines(paid)] })),
  };
};

/** Only what can't change any more is added up: no payment of these workers waits for its proof. */
const withOldestAddedUp = (ledger: Ledger): readonly Obligation[] => {
  const { obligations } = ledger;
  const [first, second, ...others] = obligations;
  if (obligations.filter(({ replaced }) => replaced).length <= mostReplaced) return obligations;
  if (!first?.replaced || !second?.replaced) return obligations;
  if (isPending(ledger, new Set([...workersNamedIn(first), ...workersNamedIn(second)]))) return obligations;
  return [addedUpObligation(ledger, first, second), ...others];
};

/** What is kept of the obligations before, with the next one after them. */
export const withNextObligation = (ledger: Ledger, next: Obligation): readonly Obligation[] => {
  if (next.sumsAre === 'more' || next.source === 'advance' || next.deed) return [...ledger.obligations, next];
  const gone = wageEarnersOf(next);
  const obligations = [...ledger.obligations.flatMap((each) => replacedBy(next, each, gone)), next];
  return withOldestAddedUp({ ...ledger, obligations });
};
