/**
 * Histories that follow the status graph at random, without asking the decider: thousands in a second. They say where a case
 * was, when and how it ended, and nothing of money.
 */
import { type CaseEvent, currentVersion, type RecordedEvent } from '#domain/complaint/events/registry.ts';
import { fromAnyOpen, isOpen, moves, type Status } from '#domain/terms/statuses.ts';
import {
  closingReasons,
  complaintKinds,
  filingChannels,
  namings,
  refusalReasons,
} from '#domain/terms/vocabulary.ts';

/** Whole numbers below `under`, the same for the same seed. */
export const dice = (seed: number) => {
  let state = Math.imul(seed + 1, 0x9e37_79b1) >>> 0;
  return (under: number): number => {
    state = (state + 0x6d2b_79f5) >>> 0;
    const mixed = Math.imul(state ^ (state >>> 15), state | 1);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % under;
  };
};
type Dice = ReturnType<typeof dice>;

const pick = <T>(list: readonly T[], roll: Dice): T => {
  const found = list[roll(list.length)];
  if (found === undefined) throw new Error('nothing to pick from');
  return found;
};

const offices = ['cn-440306', 'cn-440309', 'cn-440305'];
const by = 's.zhou';
const inspectors = ['i.li', 'i.wang'];
const kinds = complaintKinds.slice(0, 4);

const details = (type: string, roll: Dice): object => {
  switch (type) {
    case 'completion_requested':
      return { missing: ['employer'] };
    case 'complaint_accepted':
      return { basis: 'x', filedOn: '2026-04-01' };
    case 'complaint_refused':
      return { reason: pick(refusalReasons, roll), basis: 'x', reviewUntil: '2026-06-01', by };
    case 'case_closed':
      return { reason: pick(closingReasons, roll), by, disputeUntil: '2026-06-01', lines: [] };
    case 'closure_upheld':
      return { reason: 'unfounded', by };
    case 'closure_disputed':
      return { worker: 'w1' };
    case 'review_requested':
      return { by: 'w1' };
    case 'complaint_withdrawn':
      return { worker: 'w1', checkedBy: by };
    case 'case_merged':
      return { into: '1123456789abcdefghjkmnpqrs', seats: [] };
    case 'case_transferred':
      return { toOffice: pick(offices, roll), reason: 'place' };
    case 'case_referred':
      return { authority: 'court', basis: 'x', why: 'x' };
    case 'case_assigned':
      return { lead: 'i.li', co: 'i.wang' };
    case 'coordination_settled':
    case 'payment_plan_agreed':
    case 'agreement_reached':
      return { instalments: [], deed: false, signedBy: type === 'agreement_reached' ? ['w1'] : by };
    case 'rectification_ordered':
      return { liable: [], lines: [], dueOn: '2026-06-01', inspectors, signedBy: by };
    case 'decision_issued':
      return {
        kind: 'handling',
        lines: [],
        compensation: [],
        fineFen: 0,
        dueOn: '2026-06-01',
        inspectors,
        signedBy: by,
      };
    case 'hearing_notified':
      return { on: '2026-06-01' };
    case 'case_paused':
      return { reason: 'other_proceedings', reviewOn: '2026-06-01' };
    case 'obligation_breached':
      return { instalment: 1 };
    case 'mediation_failed':
      return { reason: 'no_agreement', certificate: 'x' };
    case 'coordination_failed':
      return { reason: 'employer_refused' };
    case 'confirmation_requested':
    case 'agreement_confirmed':
      return { body: 'court' };
    case 'corrected_on_the_spot':
      return { inspectors };
    case 'referral_returned':
      return { reason: 'other' };
    default:
      return { by };
  }
};

type Move = readonly [type: string, to: Status];

const movesFrom = (status: Status, rests: Status | undefined): readonly Move[] => {
  const targets = Object.entries<Status | readonly Status[]>(moves[status]).flatMap(([type, goals]): Move[] =>
    (typeof goals === 'string' ? [goals] : goals).map((to) => [type, to]),
  );
  return status === 'suspended' ? targets.filter(([, to]) => to === rests) : targets;
};

const leavesFrom = (status: Status): readonly Move[] =>
  isOpen(status)
    ? Object.entries<Status | readonly Status[]>(fromAnyOpen).flatMap(([type, goals]): Move[] =>
        (typeof goals === 'string' ? [goals] : goals).map((to) => [type, to]),
      )
    : [];

const filingOf = (caseId: string, roll: Dice) => ({
  type: 'complaint_filed',
  caseId,
  number: 'RD26-ABCDEFGH',
  procedure: 'cn-mainland@2026-01',
  office: pick(offices, roll),
  kind: pick(kinds, roll),
  channel: pick(filingChannels, roll),
  language: pick(['zh-CN', 'en'], roll),
  naming: pick(namings, roll),
  urgency: 'U3',
  area: '440306',
  parties: [],
  worker: 'w1',
  claim: { claimedFen: 100_000 },
  headcount: 1,
  harm: [],
  contactable: true,
  routedBy: 'place',
});

/** A history with its last day: acts lie hours to months apart, so that it may go on for years. */
export const randomHistory = (seed: number): readonly RecordedEvent[] => {
  const roll = dice(seed);
  const caseId = `c${seed}`;
  let at = Date.parse('2021-01-03T00:00:00.000Z') + roll(1500 * 24) * 3_600_000;
  const history: RecordedEvent[] = [];
  const tell = (event: object) => {
    const actor = { role: 'system', id: 'clock' } as const;
    const seq = history.length + 1;
    history.push({
      caseId,
      seq,
      v: currentVersion,
      at: new Date(at).toISOString(),
      actor,
      event: event as CaseEvent,
    });
    at += pick([1, 7, 30, 100, 400, 1500], roll) * 3_600_000;
  };
  tell(filingOf(caseId, roll));
  let [status, rests]: [Status, Status | undefined] = ['triage', undefined];
  for (let left = roll(14); left > 0; left -= 1) {
    if (roll(6) === 0) tell({ type: 'worker_contacted', worker: 'w1', reached: roll(2) === 0 });
    if (roll(12) === 0) tell({ type: 'kind_reclassified', kind: pick(kinds, roll), urgency: 'U3' });
    const ways: readonly Move[] = roll(5) === 0 ? leavesFrom(status) : movesFrom(status, rests);
    if (ways.length === 0) continue;
    const [type, to]: Move = pick(ways, roll);
    tell({ type, to, ...details(type, roll) });
    if (to === 'suspended') rests = status;
    status = to;
  }
  return history;
};
