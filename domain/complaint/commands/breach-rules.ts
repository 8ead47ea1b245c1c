/** What of the newest promise, or of those that came along from another case, is broken: its day and its days of grace have passed, and something of it is not done. */
import { type Refusal, refuse } from '#domain/terms/refusal.ts';
import { today } from '../clocks/clocks.ts';
import type { DecisionContext } from '../command.ts';
import type { CaseState } from '../file/state.ts';
import {
  daysBeside,
  ledgersOfThoseIn,
  newestObligation,
  openDeeds,
  promisedDeed,
} from '../ledger/case-ledger.ts';
import { outstandingOn } from '../ledger/worker-ledger.ts';

export const notLate = refuse(
  'date-not-allowed',
  'Nothing is late: it is only after the day and its days of grace.',
);
const nothingOpen = refuse('no-such-thing', 'No such promise is open.');

/** A part of a promise that is not done, and the clock that watches its day. */
interface OpenPart {
  readonly instalment: number;
  readonly clock: string;
  readonly dueOn: string | undefined;
  readonly carried: boolean;
}

/** The numbers of the newest promise's instalments that are not done; for a worker, of which something is owed to them. */
const openNumbers = ({ file }: CaseState, { actor }: DecisionContext): readonly number[] => {
  const newest = newestObligation(file);
  if (newest === undefined) return [];
  if (newest.deed) return openDeeds(newest);
  const ledgers = ledgersOfThoseIn(file);
  const concerned = actor.role === 'worker' ? [ledgers.get(actor.id)] : [...ledgers.values()];
  return newest.instalments
    .map((_, n) => n + 1)
    .filter((n) => concerned.some((each) => each !== undefined && outstandingOn(each, newest.id, n) > 0));
};

/** A deed that a newer promise of money did not do away with; no clock watches its day any more. */
const olderDeeds = ({ file }: CaseState): readonly OpenPart[] => {
  const deed = promisedDeed(file);
  if (deed === undefined || deed === newestObligation(file)) return [];
  return openDeeds(deed).map((instalment) => ({
    instalment,
    clock: '',
    dueOn: deed.instalments[instalment - 1]?.dueOn,
    carried: true,
  }));
};

const openParts = (state: CaseState, around: DecisionContext): readonly OpenPart[] => {
  const { actor } = around;
  const newest = newestObligation(state.file);
  return [
    ...openNumbers(state, around).map((instalment) => ({
      instalment,
      clock: `instalment:${instalment}`,
      dueOn: newest?.instalments[instalment - 1]?.dueOn,
      carried: false,
    })),
    ...daysBeside(state.file)
      .filter(({ workers }) => actor.role !== 'worker' || workers.includes(actor.id))
      .map(({ obligation, instalment, dueOn }) => ({
        instalment,
        clock: `carried_instalment:${obligation}-${instalment}`,
        dueOn,
        carried: true,
      })),
    ...olderDeeds(state),
  ];
};

const isPartLate = ({ file }: CaseState, { procedure, at }: DecisionContext, part: OpenPart): boolean => {
  const clock = file.clocks.find((each) => each.clock === part.clock);
  if (clock !== undefined) return at >= clock.due;
  return part.dueOn !== undefined && today(procedure, at) > part.dueOn;
};

/** The open parts that are late, the oldest of this case first; for a worker, those of which something is owed to them. */
export const brokenParts = (state: CaseState, around: DecisionContext): readonly OpenPart[] =>
  openParts(state, around).filter((part) => isPartLate(state, around, part));

/** Refuses a breach of what is not open (for a worker: not open to them), or not late. */
export const breachBar = (state: CaseState, around: DecisionContext, which?: number): Refusal | undefined => {
  const isMeant = ({ instalment }: OpenPart): boolean => which === undefined || instalment === which;
  if (!openParts(state, around).some(isMeant)) return nothingOpen;
  return brokenParts(state, around).some(isMeant) ? undefined : notLate;
};
