/** What holds of the ledger whatever is promised, planned, paid, verified and denied, in whatever order. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CaseEvent } from '#domain/complaint/events/registry.ts';
import { evolveFile } from '#domain/complaint/file/evolve-file.ts';
import type { CaseFile } from '#domain/complaint/file/state.ts';
import { ledgerCarried } from '#domain/complaint/ledger/carry.ts';
import {
  ledgerOfWorker,
  newestObligation,
  nothingOwed,
  settledInstalments,
} from '#domain/complaint/ledger/case-ledger.ts';
import { outstandingOn, type WorkerLedger } from '#domain/complaint/ledger/worker-ledger.ts';
import {
  beginning,
  emptyEnvelope,
  envelopeAfter,
  type MoneyStep,
  moneyHistories,
  recordedAs,
  refs,
  totalOf,
} from '#tests/support/ledger-histories.ts';

/** Nine properties of so many sequences each: more than ten thousand in all, in every run. */
const numRuns = 1_200;
const always = (check: (steps: readonly MoneyStep[]) => void) =>
  fc.assert(fc.property(moneyHistories, check), { numRuns });
const ledgers = (file: CaseFile) => refs.map((ref) => ledgerOfWorker(file, ref));
const sum = (fens: readonly number[]) => fens.reduce((total, fen) => total + fen, 0);
const apply = (file: CaseFile, ...events: readonly CaseEvent[]) =>
  events.reduce((each, event) => evolveFile(each, recordedAs(event)), file);
const sumsOf = ({ inForce, paid, owed, beyond, interest }: WorkerLedger) => ({
  inForce,
  paid,
  owed,
  beyond,
  interest,
});

/** All figures, and each sum that is not wholly paid with its day. */
const stillDue = (file: CaseFile, ref: string) => {
  const ledger = ledgerOfWorker(file, ref);
  return { ...sumsOf(ledger), dues: ledger.dues.filter(({ fen, paid }) => paid < fen) };
};

describe('the ledger', () => {
  it('has no negative sum, and no due sum is paid beyond itself', () => {
    always((steps) => {
      for (const { after } of steps)
        for (const ledger of ledgers(after)) {
          expect(Math.min(...Object.values(sumsOf(ledger)))).toBeGreaterThanOrEqual(0);
          for (const { paid, fen } of ledger.dues) expect(paid >= 0 && paid <= fen).toBe(true);
          for (const { fen } of ledger.allotments) expect(fen).toBeGreaterThan(0);
        }
    });
  });

  it('allots each verified payment once, and nothing else', () => {
    always((steps) => {
      const file = steps.at(-1)?.after ?? beginning();
      for (const ref of refs) {
        const { allotments, paid, beyond, interest } = ledgerOfWorker(file, ref);
        for (const { id, lines } of file.payments) {
          const verified = lines.filter((line) => line.worker === ref && line.verified);
          const went = allotments.filter(({ payment }) => payment === id);
          expect(sum(went.map(({ fen }) => fen))).toBe(sum(verified.map(({ fen }) => fen)));
        }
        expect(sum(allotments.map(({ fen }) => fen))).toBe(paid + beyond + interest);
      }
    });
  });

  it('owes each worker what is in force less what is paid: what an envelope would say', () => {
    always((steps) => {
      const envelopes = new Map(refs.map((ref) => [ref, emptyEnvelope]));
      for (const { event, after } of steps)
        for (const ref of refs) {
          const envelope = envelopeAfter(envelopes.get(ref) ?? emptyEnvelope, event, ref);
          envelopes.set(ref, envelope);
          const { inForce, paid, owed, dues } = ledgerOfWorker(after, ref);
          expect({ owed, paid }).toEqual(totalOf(envelope));
          expect(owed).toBe(inForce - paid);
          expect(inForce).toBe(sum(dues.map(({ fen }) => fen)));
          expect(after.workers[ref]?.sums).toMatchObject({ agreed: inForce, paid });
        }
    });
  });

  it('an obligation is performed exactly when nothing of it is owed to those who are in', () => {
    always((steps) => {
      for (const { after } of steps) {
        const those = refs.filter((ref) => after.workers[ref]?.standing === 'in');
        const owed = those.map((ref) => ledgerOfWorker(after, ref));
        expect(nothingOwed(after)).toBe(owed.every((each) => each.owed === 0));
        const newest = newestObligation(after);
        if (newest === undefined) continue;
        const settled = settledInstalments(after).length === newest.instalments.length;
        expect(settled).toBe(owed.every((each) => outstandingOn(each, newest.id) === 0));
      }
    });
  });

  it('planning again, or an advance, never changes what is owed nor what is paid', () => {
    always((steps) => {
      for (const { before, event, after } of steps)
        if (event.type === 'payment_plan_agreed' || event.type === 'advance_granted')
          expect(ledgers(after).map(sumsOf)).toEqual(ledgers(before).map(sumsOf));
    });
  });

  it('a plan begins with each of its instalments wholly open, whatever was paid before', () => {
    always((steps) => {
      for (const { event, after } of steps) {
        if (event.type !== 'payment_plan_agreed') continue;
        const plan = newestObligation(after)?.id ?? '';
        event.instalments.forEach(({ lines }, n) => {
          for (const { worker, fen } of lines)
            expect(outstandingOn(ledgerOfWorker(after, worker), plan, n + 1)).toBe(fen);
        });
      }
    });
  });

  it('what happens to one worker’s money never touches another’s', () => {
    always((steps) => {
      for (const { before, event, after } of steps) {
        const text = JSON.stringify(event);
        for (const ref of refs.filter((each) => !text.includes(`"${each}"`)))
          expect(stillDue(after, ref)).toEqual(stillDue(before, ref));
      }
    });
  });

  it('can always be brought to an end: who is paid what is owed is owed nothing', () => {
    always((steps) => {
      const file = steps.at(-1)?.after ?? beginning();
      const lines = refs
        .map((worker) => ({ worker, fen: ledgerOfWorker(file, worker).owed }))
        .filter(({ fen }) => fen > 0);
      const id = `m${file.counts.payments + 1}`;
      const paid = apply(
        file,
        ...(lines.length === 0
          ? []
          : [{ type: 'payment_recorded' as const, id, proof: 'bank_record' as const, lines }]),
        ...lines.map(({ worker }) => ({
          type: 'payment_verified' as const,
          payment: id,
          worker,
          by: 'i.li',
          basis: 'worker_confirmed' as const,
        })),
      );
      expect(nothingOwed(paid)).toBe(true);
      expect(sum(ledgers(paid).map(({ beyond }) => beyond))).toBe(
        sum(ledgers(file).map(({ beyond }) => beyond)),
      );
    });
  });

  it('goes along to another case as it is', () => {
    always((steps) => {
      const [from, into] = [steps.at(-1)?.after ?? beginning(), steps.at(0)?.after ?? beginning()];
      const newcomer = apply(into, { type: 'worker_joined', worker: 'w4', claim: {}, contactable: true });
      const there = apply(newcomer, ...ledgerCarried(from, [{ worker: 'w2', as: 'w4' }], newcomer));
      expect(sumsOf(ledgerOfWorker(there, 'w4'))).toEqual(sumsOf(ledgerOfWorker(from, 'w2')));
      expect(ledgers(there).map(sumsOf)).toEqual(ledgers(into).map(sumsOf));
    });
  });
});
