/** A joint case of many workers, from the first page to the closing, as commands for the decider. */
import { decide, record } from '#domain/complaint/decide.ts';
import type { RecordedEvent } from '#domain/complaint/events.ts';
import { evolve } from '#domain/complaint/evolve.ts';
import { isRefusal } from '#domain/complaint/refusal.ts';
import type { CaseState } from '#domain/complaint/state.ts';
import { cnMainland } from '#domain/procedure/cn-mainland.ts';
import { calendarFor } from '#domain/procedure/counting.ts';
import { plusWorkingDays } from '#domain/time/calendar.ts';
import { dateIn } from '#domain/time/deadline.ts';
import * as s from './story.ts';

const { does } = s;
const share = 1_800_000;
const inspectors = ['i.li', 'i.wang'];
/** so many events are appended at once at most */
const mostEvents = 90;
/** so many workers an officer verifies with one command */
const atOnce = 45;

/** Filed, joined, examined, ordered, paid in three parts and closed, all at the instant `at`. */
const crowd = (size: number, caseId: string, at: string): readonly s.Line[] => {
  const calendar = calendarFor(cnMainland, s.filing.area);
  const workday = (n: number) => plusWorkingDays(calendar, dateIn(calendar.zone, at), n);
  const workers = Array.from({ length: size }, (_, n) => `w${n + 1}`);
  const lines = workers.map((worker) => ({ worker, fen: share }));
  const thirds = workers.map((worker) => ({ worker, fen: share / 3 }));
  const instalments = [5, 10, 15].map((n) => ({ dueOn: workday(n), lines: thirds }));
  const claim = { claimedFen: share, from: '2026-01-01', until: '2026-03-31' };
  const groups = Array.from({ length: Math.ceil(size / atOnce) }, (_, n) =>
    workers.slice(n * atOnce, (n + 1) * atOnce),
  );
  const story = [
    does(s.worker(), 'file_complaint', { ...s.filing, caseId, contactable: false }),
    ...workers.slice(1).map((id) => does(s.worker(id), 'join_complaint', { claim, contactable: false })),
    does(s.officer, 'accept_complaint'),
    does(s.supervisor, 'assign_case', { lead: 'i.li', co: 'i.wang' }),
    does(s.inspector, 'begin_inspection'),
    does(s.inspector, 'record_findings', { lines, violations: ['CN-MW-03'], inspectors }),
    does(s.inspector, 'propose_order', {
      liable: [{ party: 'p2', basis: 'pay_first', order: 1 }],
      lines,
      dueOn: workday(5),
      inspectors,
    }),
    does(s.supervisor, 'issue_order'),
    does(s.supervisor, 'agree_plan', { instalments }),
    ...instalments.flatMap((_, n) => [
      does(s.inspector, 'record_payment', { instalment: n + 1, proof: 'bank_record', lines: thirds }),
      ...workers.map((id) => does(s.worker(id), 'confirm_payment')),
      ...groups.map((group) => does(s.inspector, 'verify_payment', { payment: `m${n + 1}`, workers: group })),
    ]),
    does(s.supervisor, 'close_case', { reason: 'paid_full' }),
  ];
  return story.map((line) => ({ ...line, at }));
};

interface Written {
  readonly type: string;
  readonly expected: number;
  readonly events: readonly RecordedEvent[];
  readonly state: CaseState;
}

/** What each command of the story writes, one after the other. */
export function* writes(size: number, caseId: string, at: string): Generator<Written> {
  let state: CaseState | undefined;
  let expected = 0;
  for (const { by, order } of crowd(size, caseId, at)) {
    const around = s.surroundings(by, at);
    const decided = decide(order, state, around);
    if (isRefusal(decided)) throw new Error(`${order.type} refused: ${decided.sentence}`);
    const events = record(caseId, expected, decided, around);
    state = events.reduce<CaseState | undefined>(evolve, state);
    if (state === undefined) throw new Error('A decision without events');
    yield { type: order.type, expected, events, state };
    expected += events.length;
  }
}

/** The same in fewer appends: what several commands write, as long as one transaction takes it. */
export function* batches(written: Iterable<Written>): Generator<Written> {
  let batch: Written | undefined;
  for (const next of written) {
    const events = [...(batch?.events ?? []), ...next.events];
    if (batch !== undefined && events.length > mostEvents) {
      yield batch;
      batch = next;
    } else batch = { ...next, expected: batch?.expected ?? next.expected, events };
  }
  if (batch !== undefined) yield batch;
}

/** DynamoDB keeps no item above 400 KB. */
export const itemLimit = 400 * 1024;
const bytes = (value: unknown) => Buffer.byteLength(JSON.stringify(value));

/** Keeps the largest HEAD and the largest event of each command. JSON is never shorter than what DynamoDB counts. */
export const scales = () => {
  const largest = new Map<string, { readonly head: number; readonly event: number }>();
  return {
    weigh: ({ type, events, state }: Written): void => {
      const before = largest.get(type);
      largest.set(type, {
        head: Math.max(before?.head ?? 0, bytes(state)),
        event: Math.max(before?.event ?? 0, ...events.map(bytes)),
      });
    },
    largest: (): number => Math.max(...[...largest.values()].flatMap(({ head, event }) => [head, event])),
    table: (): string =>
      [...largest]
        .map(([type, { head, event }]) => [type.padEnd(18), kilobytes(head), kilobytes(event)].join(' '))
        .join('\n'),
  };
};

const kilobytes = (count: number): string => `${(count / 1024).toFixed(1)} KB`.padStart(9);
