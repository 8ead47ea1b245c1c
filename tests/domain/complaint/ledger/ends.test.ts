/** From wherever random commands have led: who is paid what is owed is owed nothing, and the case can be closed as paid. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decide, recordedEvents } from '#domain/complaint/decide.ts';
import { evolve } from '#domain/complaint/file/evolve.ts';
import type { CaseState } from '#domain/complaint/file/state.ts';
import { hasObligation, ledgersOfThoseIn, nothingOwed } from '#domain/complaint/ledger/case-ledger.ts';
import { isRefusal } from '#domain/terms/refusal.ts';
import { isOpen } from '#domain/terms/statuses.ts';
import { commandFrom, type Draw, draw } from '#tests/support/random-commands.ts';
import { runs } from '#tests/support/seeded.ts';
import * as s from '#tests/support/story.ts';

const later = (now: string, hours: number) => new Date(Date.parse(now) + hours * 3_600_000).toISOString();

/** The state after one more command; as it was when it is refused. */
const after = (state: CaseState, line: s.GivenCommand, now: string): CaseState => {
  const context = s.contextFor(line.by, now);
  const decided = decide(line.input, state, context);
  return isRefusal(decided)
    ? state
    : recordedEvents(s.caseId, 1, decided, context).reduce<CaseState>(evolve, state);
};

const played = (draws: readonly Draw[], opening: readonly s.GivenCommand[]) => {
  const begun = s.given(...opening).state;
  if (begun === undefined) throw new Error('a story begins with a case');
  let state: CaseState = begun;
  let now = s.start;
  for (const each of draws) {
    now = later(now, each.later);
    state = after(state, commandFrom(state, now, each), now);
  }
  return { state, now };
};

/** All that waits is verified, then each worker is paid what is owed, which is verified too. */
const paidOff = (from: CaseState, now: string): CaseState => {
  const office = from.file.office;
  const officer = { ...s.officer, id: 'o.new', office };
  const sure = (state: CaseState): CaseState =>
    state.file.payments
      .flatMap(({ id, lines }) => lines.map((line) => ({ id, ...line })))
      .filter(
        ({ verified, says, worker }) =>
          !verified && says !== 'no' && state.file.workers[worker]?.standing === 'in',
      )
      .reduce((each, { id, worker }) => {
        const said = after(each, s.does(s.worker(worker), 'confirm_payment', { payment: id }), now);
        return after(said, s.does(officer, 'verify_payment', { payment: id, workers: [worker] }), now);
      }, state);
  const settled = sure(from);
  const lines = [...ledgersOfThoseIn(settled.file)].flatMap(([worker, { owed }]) =>
    owed > 0 ? [{ worker, fen: owed }] : [],
  );
  return lines.length === 0
    ? settled
    : sure(after(settled, s.does(officer, 'record_payment', { proof: 'bank_record', lines }), now));
};

const openings = fc.constantFrom(s.accepted, s.investigating, s.ordered, s.mediating);

it('every open case in which something is owed can be paid off and closed as paid', () => {
  const tried = runs(150);
  let reached = 0;
  fc.assert(
    fc.property(fc.array(draw, { minLength: 5, maxLength: 60 }), openings, (draws, opening) => {
      const { state, now } = played(draws, opening);
      const { status } = state.stage;
      const early = ['triage', 'awaiting_completion', 'under_review'].includes(status);
      const { danger, retaliation, obligations } = state.file;
      const urgent = danger?.state === 'reported' || danger?.state === 'acknowledged';
      if (!isOpen(status) || early || urgent || retaliation.some(({ answered }) => !answered)) return;
      if (obligations.some(({ deed }) => deed) || !hasObligation(state.file)) return;
      reached += 1;
      const paid = paidOff(state, now);
      expect(nothingOwed(paid.file)).toBe(true);
      const supervisor = { ...s.supervisor, id: 's.new', office: state.file.office };
      const closed = after(paid, s.does(supervisor, 'close_case', { reason: 'paid_full' }), now);
      if (status !== 'closure_disputed') expect(closed.stage.status).toBe('closed');
    }),
    { numRuns: tried },
  );
  expect(reached).toBeGreaterThan(tried / 10);
});
