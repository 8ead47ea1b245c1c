/** Made-up cases for the tests of the case store: histories that the domain accepts, as small as they go. */
import type { Append, CaseStore } from '#adapters/case-store/port.ts';
import { wholeHistory } from '#adapters/case-store/whole-history.ts';
import type { CaseEvent, RecordedEvent } from '#domain/complaint/events/registry.ts';
import { fold } from '#domain/complaint/file/evolve.ts';

const letters = '0123456789abcdefghjkmnpqrstvwxyz';

/** Case `n`: the same id for the same number. */
export const caseId = (n: number): string =>
  Array.from({ length: 26 }, (_, place) => letters[(n * (place + 7) + 5 * place) % 32]).join('');

export const atMinute = (minute: number): string => new Date(Date.UTC(2026, 0, 5, 1, minute)).toISOString();

export const filed = (id: string, office = 'cn-bj-hd'): CaseEvent => ({
  type: 'complaint_filed',
  caseId: id,
  number: `RD26-${id.slice(0, 5)}`,
  procedure: 'cn-mainland@2026-01',
  office,
  kind: 'wage.unpaid',
  channel: 'web',
  language: 'en',
  naming: 'confidential',
  urgency: 'U2',
  parties: [],
  worker: 'w1',
  claim: { claimedFen: 1_234_500 },
  headcount: 3,
  harm: [],
  contactable: true,
  routedBy: 'place',
});

export const wrote = (n: number): CaseEvent => ({
  type: 'message_written',
  from: 'worker',
  worker: 'w1',
  words: { text: `t-${String(n).padStart(12, '0')}` },
});

export const alarmAt = (due: string, clock = 'acceptance'): CaseEvent => ({
  type: 'clock_started',
  clock,
  limit: clock,
  kind: 'legal',
  scope: 'stage',
  countsFrom: '2026-01-05T01:00:00.000Z',
  startOn: '2026-01-05',
  dueOn: due.slice(0, 10),
  due,
  nextAlarm: due,
  provisional: false,
});

export const begun: CaseEvent = { type: 'coordination_begun', by: 'li.na' };
export const closed: CaseEvent = {
  type: 'case_closed',
  reason: 'paid_full',
  by: 'wang.fang',
  disputeUntil: '2026-02-05',
  lines: [],
};

/** `events` as they are kept after number `after`, a minute apart. */
export const recorded = (id: string, after: number, events: readonly CaseEvent[]): readonly RecordedEvent[] =>
  events.map((event, n) => ({
    caseId: id,
    seq: after + n + 1,
    v: 1,
    at: atMinute(after + n + 1),
    actor: { role: 'worker', id: 'w1' },
    event,
  }));

/** What appends `events` to a case that has `history` already. */
export const following = (
  id: string,
  history: readonly RecordedEvent[],
  events: readonly CaseEvent[],
): Append => {
  const expected = history.at(-1)?.seq ?? 0;
  const next = recorded(id, expected, events);
  const state = fold([...history, ...next]);
  if (state === undefined) throw new Error('No events, no state');
  return { caseId: id, expected, events: next, state };
};

/** Appends to whatever the store holds of the case now. */
export const add = async (
  store: CaseStore,
  id: string,
  events: readonly CaseEvent[],
  rest: Pick<Append, 'pointers' | 'key'> = {},
) => {
  const history = await wholeHistory(store, id);
  return store.append({ ...following(id, history, events), ...rest });
};
