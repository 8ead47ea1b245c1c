/** What is open about each worker of a case, so that they can be found among hundreds. */
import type { CaseFile, Worker } from '../file/state.ts';
import { namingOf } from '../file/worker.ts';

/**
 * `no_consent`: may not be named to the employer. `differs`: what was found, or worked out, is another sum than the claim.
 * `withdrawn`: in this case no more, or asks to leave it; the other marks are of those who are in.
 */
export const workerMarks = [
  'unpaid',
  'unreachable',
  'no_consent',
  'differs',
  'unconfirmed',
  'withdrawn',
] as const;
export type WorkerMark = (typeof workerMarks)[number];

/** What they should get: what is promised or ordered, else what was found, else what they claim. */
const rightfulSum = ({ sums: { agreed, assessed, claimed } }: Worker): number =>
  agreed || assessed || claimed;

const differsFromClaim = ({ sums: { assessed, claimed }, statement }: Worker): boolean => {
  if (assessed > 0) return assessed !== claimed;
  return statement !== undefined && (claimed < statement.totalFen || claimed > statement.upToFen);
};

/** Whose word on a payment is awaited, or was no. */
const withoutTheirWord = ({ payments }: CaseFile): ReadonlySet<string> =>
  new Set(
    payments.flatMap(({ lines }) =>
      lines.flatMap(({ worker, says, retracted }) => (says === 'yes' || retracted ? [] : [worker])),
    ),
  );

type Rules = Readonly<Record<WorkerMark, (worker: Worker, ref: string) => boolean>>;

const rulesFor = (file: CaseFile): Rules => {
  const unconfirmed = withoutTheirWord(file);
  return {
    unpaid: (worker) => rightfulSum(worker) > worker.sums.paid,
    unreachable: ({ contactable }) => !contactable,
    no_consent: (worker) => namingOf(worker) !== 'named',
    differs: differsFromClaim,
    unconfirmed: (_, ref) => unconfirmed.has(ref),
    withdrawn: ({ withdrawalAsked }) => withdrawalAsked !== undefined,
  };
};

/** The marks of every worker who is or was in the case, in the order in which they came. */
export const marksOf = (file: CaseFile): ReadonlyMap<string, readonly WorkerMark[]> => {
  const rules = rulesFor(file);
  return new Map(
    Object.entries(file.workers).map(([ref, worker]) => [
      ref,
      worker.standing === 'in' ? workerMarks.filter((mark) => rules[mark](worker, ref)) : ['withdrawn'],
    ]),
  );
};
