/** Ends and ways back in any order: withdrawn, refused, closed, disputed, reviewed and taken up again, with danger, retaliation and money between. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Actor } from '#domain/complaint/events/registry.ts';
import type { CaseFile, CaseState } from '#domain/complaint/file/state.ts';
import { hasObligation, nothingOwed } from '#domain/complaint/ledger/case-ledger.ts';
import { isOpen } from '#domain/terms/statuses.ts';
import { runs } from '#tests/support/seeded.ts';
import * as s from '#tests/support/story.ts';
import { emptyWorld, stateIn, type World, worldAfter } from '#tests/support/world.ts';

const { does } = s;
const two = ['i.li', 'i.wang'];
const insteadOf = { instead: { authority: 'arbitration' } };
const letter = { way: 'letter', words: { proof: 't-000000000001' } };

const inCase = ({ workers }: CaseFile) =>
  Object.entries(workers).flatMap(([ref, { standing }]) => (standing === 'in' ? [ref] : []));

const lastPayment = ({ payments }: CaseFile) => payments.at(-1)?.id ?? 'm1';

/** Each a few commands, of which those that are refused are passed over. */
const moves = {
  withdraw: ({ file }) =>
    inCase(file).flatMap((worker) => [
      does(s.worker(worker), 'request_withdrawal'),
      does(s.supervisor, 'confirm_withdrawal', { worker }),
    ]),
  withdrawByLetter: ({ file }) =>
    inCase(file).map((worker) => does(s.officer, 'request_withdrawal', { worker, ...letter })),
  refuse: () => [
    does(s.officer, 'propose_refusal', { reason: 'duplicate', ...insteadOf }),
    does(s.supervisor, 'approve_refusal'),
  ],
  review: () => [does(s.worker(), 'request_review')],
  uphold: () => [
    does(s.otherSupervisor, 'decide_review', { overturn: false }),
    does(s.otherSupervisor, 'uphold_closure'),
  ],
  overturn: () => [does(s.otherSupervisor, 'decide_review', { overturn: true })],
  propose: () => [does(s.supervisor, 'propose_closing', { reason: 'employer_insolvent' })],
  close: () => ['paid_full', 'premature'].map((reason) => does(s.supervisor, 'close_case', { reason })),
  dispute: () => [does(s.worker(), 'dispute_closure')],
  reopen: () =>
    ['investigating', 'accepted', 'triage'].map((to) => does(s.supervisor, 'reopen_case', { to })),
  accept: () => [
    does(s.officer, 'accept_complaint'),
    does(s.supervisor, 'assign_case', { lead: 'i.li', co: 'i.wang' }),
    does(s.inspector, 'begin_inspection'),
  ],
  danger: () => [does(s.worker(), 'report_danger')],
  handOver: () => [does(s.officer, 'hand_over_danger', { authority: 'emergency_management' })],
  retaliation: () => [does(s.worker(), 'report_retaliation', { kind: 'threat' })],
  answer: ({ file }) => file.retaliation.map(({ id }) => does(s.supervisor, 'answer_retaliation', { id })),
  join: () => [does(s.officer, 'join_complaint', { claim: { claimedFen: 500 }, contactable: true })],
  leave: ({ file }) =>
    inCase(file)
      .slice(-1)
      .map((ref) => does(s.worker(ref), 'leave_joint_case')),
  propose_order: ({ file }) => {
    const lines = inCase(file).map((worker) => ({ worker, fen: 1_000 }));
    return [
      does(s.inspector, 'record_findings', { lines, violations: [], inspectors: two }),
      does(s.inspector, 'propose_order', {
        liable: [{ party: 'p1', basis: 'direct', order: 1 }],
        sumsAre: 'whole',
        dueOn: '2026-12-15',
        ...{ lines, inspectors: two },
      }),
    ];
  },
  sign: () => [does(s.supervisor, 'issue_order')],
  pay: ({ file }) => {
    const payment = `m${file.counts.payments + 1}`;
    return inCase(file)
      .slice(0, 1)
      .flatMap((worker) => [
        does(s.officer, 'record_payment', {
          proof: 'bank_record',
          again: true,
          lines: [{ worker, fen: 1_000 }],
        }),
        does(s.worker(worker), 'confirm_payment', { payment }),
        does(s.officer, 'verify_payment', { payment, workers: [worker] }),
      ]);
  },
  retract: ({ file }) =>
    [s.officer, s.supervisor].map((by) =>
      does(by, 'retract_payment', { payment: lastPayment(file), reason: 'proof_false' }),
    ),
} satisfies Record<string, (state: CaseState) => readonly s.GivenCommand[]>;

type Move = keyof typeof moves;
const names = Object.keys(moves) as readonly Move[];
const often: readonly Move[] = ['propose_order', 'propose_order', 'sign', 'sign', 'pay', 'pay'];

const later = (now: string) => new Date(Date.parse(now) + 3_600_000).toISOString();

/** An hour later, as far as it goes. */
const given = (world: World, line: s.GivenCommand): World => {
  const now = later(world.now);
  return worldAfter({ ...world, now }, s.caseId, line) ?? { ...world, now };
};

const begun = [...s.accepted, does(s.officer, 'join_complaint', { claim: {}, contactable: true })];
const examined = [...s.investigating, does(s.officer, 'join_complaint', { claim: {}, contactable: true })];
const openings = fc.constantFrom([s.filed], s.accepted, begun, examined);
const courses = fc.tuple(
  openings,
  fc.array(fc.constantFrom(...names, ...often), { minLength: 3, maxLength: 25 }),
);

const always = (holds: (state: CaseState, world: World) => void) =>
  fc.assert(
    fc.property(courses, ([opening, each]) => {
      let world = opening.reduce(given, emptyWorld);
      for (const name of each)
        for (const line of moves[name](stateIn(world, s.caseId))) {
          world = given(world, line);
          holds(stateIn(world, s.caseId), world);
        }
    }),
    { numRuns: runs(400) },
  );

const isAnyDanger = ({ danger }: CaseFile) =>
  danger?.state === 'reported' || danger?.state === 'acknowledged';

describe('whatever ends and comes back', () => {
  it('an open case has somebody whose case it is, and who can still say something in it', () => {
    always((state, world) => {
      if (!isOpen(state.stage.status)) return;
      const there = inCase(state.file);
      expect(there.length).toBeGreaterThan(0);
      for (const ref of there)
        expect(worldAfter(world, s.caseId, does(s.worker(ref), 'write_message'))).toBeDefined();
    });
  });

  it('no case ends while somebody is in danger', () => {
    always(({ file, stage }) => {
      if (!isOpen(stage.status)) expect(isAnyDanger(file)).toBe(false);
    });
  });

  it('a clock that runs can ring, wherever the case is', () => {
    const clock: Actor = s.clock;
    always(({ file }, world) => {
      for (const { nextAlarm } of file.clocks.filter(({ paused }) => paused === undefined))
        expect(
          worldAfter({ ...world, now: nextAlarm }, s.caseId, does(clock, 'reach_deadline')),
        ).toBeDefined();
    });
  });

  it('a case that is closed as paid is paid, and nothing of what was wished or proposed outlives an end', () => {
    always(({ file, stage }) => {
      if (isOpen(stage.status)) return;
      if (stage.status === 'closed' && stage.reason === 'paid_full') expect(nothingOwed(file)).toBe(true);
      expect([file.closingProposal, file.extensionProposal]).toEqual([undefined, undefined]);
      for (const worker of Object.values(file.workers))
        expect([worker.withdrawalAsked, worker.withdrawalEnteredBy]).toEqual([undefined, undefined]);
    });
  });

  it('an order that is paid is performed, and none names somebody who has left', () => {
    always(({ file, stage }, world) => {
      if (hasObligation(file) && nothingOwed(file)) expect(stage.status).not.toBe('order_issued');
      const gone = new Set<string>();
      for (const { event } of world.cases.get(s.caseId)?.history ?? []) {
        if (event.type === 'worker_left') gone.add(event.worker);
        if (event.type !== 'rectification_ordered') continue;
        expect(event.lines.filter(({ worker }) => gone.has(worker))).toEqual([]);
      }
    });
  });
});
