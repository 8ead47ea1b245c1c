/** What an act would change for each worker of the case: where they go on, and what of their sums is another afterwards. */
import * as z from 'zod/mini';
import type { CaseState } from '#domain/complaint/file/state.ts';
import { ledgerOfWorker } from '#domain/complaint/ledger/case-ledger.ts';
import { present } from '#domain/terms/present.ts';

/** fen, before and after; where they go elsewhere, both are what goes along */
const change = z.object({ from: z.int(), to: z.int() });
type Change = z.infer<typeof change>;

export const workerForeseen = z.object({
  worker: z.string(),
  /** the case in which they go on, and who they are there */
  goesTo: z.optional(z.object({ number: z.string(), worker: z.string() })),
  /** absent: as it was */
  claimed: z.optional(change),
  owed: z.optional(change),
  /** payments that stand there, verified or not */
  recorded: z.optional(change),
  paid: z.optional(change),
});
type WorkerForeseen = z.infer<typeof workerForeseen>;

const recordedFor = ({ file }: CaseState, worker: string): number =>
  file.payments
    .flatMap(({ lines }) => lines)
    .filter((line) => line.worker === worker && !line.retracted)
    .reduce((sum, { fen }) => sum + fen, 0);

const sumsOf = (state: CaseState, worker: string) => {
  const { owed, paid } = ledgerOfWorker(state.file, worker);
  const claimed = state.file.workers[worker]?.sums.claimed ?? 0;
  return { claimed, owed, recorded: recordedFor(state, worker), paid };
};
type SumName = keyof ReturnType<typeof sumsOf>;
const sumNames: readonly SumName[] = ['claimed', 'owed', 'recorded', 'paid'];

const named = (changes: readonly (readonly [SumName, Change])[]): Partial<Record<SumName, Change>> =>
  Object.fromEntries(changes);

const changesOf = (before: CaseState, after: CaseState, worker: string) => {
  const [was, is] = [sumsOf(before, worker), sumsOf(after, worker)];
  return named(
    sumNames
      .filter((name) => was[name] !== is[name])
      .map((name) => [name, { from: was[name], to: is[name] }] as const),
  );
};

const goesAlong = (before: CaseState, worker: string) => {
  const was = sumsOf(before, worker);
  return named(sumNames.map((name) => [name, { from: was[name], to: was[name] }] as const));
};

/** @param numberOf the number of a case that the act writes to */
export const workersForeseen = (
  before: CaseState,
  after: CaseState,
  numberOf: (caseId: string) => string | undefined,
): readonly WorkerForeseen[] =>
  Object.entries(after.file.workers).flatMap(([worker, { standing, goesOnIn }]) => {
    const leaves = standing === 'split_off' && before.file.workers[worker]?.standing !== 'split_off';
    const number = leaves && goesOnIn !== undefined ? numberOf(goesOnIn.caseId) : undefined;
    const goesTo = number === undefined ? undefined : { number, worker: goesOnIn?.worker ?? '' };
    const sums = leaves ? goesAlong(before, worker) : changesOf(before, after, worker);
    return goesTo === undefined && Object.keys(sums).length === 0
      ? []
      : [{ worker, ...present({ goesTo }), ...sums }];
  });
