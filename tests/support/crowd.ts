/** A joint case of many workers, from the first page to the plan or to the closing, as commands for the decider. */
import { randomBytes } from 'node:crypto';
import { headFields } from '#adapters/case-store/head-fields.ts';
import type { Append } from '#adapters/case-store/port.ts';
import { itemSizeOf } from '#adapters/dynamodb/size.ts';
import { decide, recordedEvents } from '#domain/complaint/decide.ts';
import { evolve } from '#domain/complaint/file/evolve.ts';
import type { CaseState } from '#domain/complaint/file/state.ts';
import { calendarFor } from '#domain/jurisdictions/counting.ts';
import { vaultRefFrom } from '#domain/terms/identifiers.ts';
import { isRefusal } from '#domain/terms/refusal.ts';
import { plusWorkingDays } from '#domain/time/calendar.ts';
import { dateIn } from '#domain/time/deadline.ts';
import { cnMainland } from '#tests/support/procedures.ts';
import * as s from './story.ts';

const { does } = s;
const inspectors = ['i.li', 'i.wang'];
/** so many events are appended at once at most */
const mostEvents = 90;
/** so many workers an officer verifies with one command */
const atOnce = 45;

export interface Crowd {
  readonly size: number;
  readonly instalments: number;
  /** instalments that are confirmed and verified; the others are recorded as paid and no more. All of them: it ends. */
  readonly verified: number;
}

/** The part of a worker in one instalment, in fen: another sum for each, as it is in life. */
const partOf = (n: number): number => 100_000 + ((n * 48_271) % 600_011);

const groupsOf = (workers: readonly string[]) =>
  Array.from({ length: Math.ceil(workers.length / atOnce) }, (_, n) =>
    workers.slice(n * atOnce, (n + 1) * atOnce),
  );

/** Recorded for everybody, and, as long as instalments are to be verified, confirmed by each and verified by groups. */
const paid = ({ verified }: Crowd, lines: readonly { readonly worker: string }[], n: number) => {
  const workers = lines.map(({ worker }) => worker);
  const recorded = does(s.inspector, 'record_payment', { instalment: n + 1, proof: 'bank_record', lines });
  if (n >= verified) return [recorded];
  return [
    recorded,
    ...workers.map((id) => does(s.worker(id), 'confirm_payment')),
    ...groupsOf(workers).map((group) =>
      does(s.inspector, 'verify_payment', { payment: `m${n + 1}`, workers: group }),
    ),
  ];
};

/** Truly random, as nothing packs it. */
const sealed = () => {
  const ref = vaultRefFrom('w', randomBytes(16));
  return { contactable: true, person: { identity: ref, contact: ref } };
};

/** Filed, joined, examined, ordered, paid in parts and (once all is verified) closed, all at the instant `at`. */
const story = (of: Crowd, caseId: string, at: string): readonly s.GivenCommand[] => {
  const calendar = calendarFor(cnMainland);
  const workday = (n: number) => plusWorkingDays(calendar, dateIn(calendar.zone, at), n);
  const parts = Array.from({ length: of.size }, (_, n) => ({ worker: `w${n + 1}`, fen: partOf(n) }));
  const lines = parts.map(({ worker, fen }) => ({ worker, fen: fen * of.instalments }));
  const instalments = Array.from({ length: of.instalments }, (_, n) => ({
    dueOn: workday(2 * n + 2),
    lines: parts,
  }));
  const claims = lines.map(({ fen }) => ({ claimedFen: fen, from: '2026-01-01', until: '2026-03-31' }));
  const [claim, ...others] = claims;
  const told = [
    does(s.worker(), 'file_complaint', { ...s.filing, claim, caseId, ...sealed() }),
    ...others.map((each, n) => does(s.worker(`w${n + 2}`), 'join_complaint', { claim: each, ...sealed() })),
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
    ...instalments.flatMap((_, n) => paid(of, parts, n)),
    ...(of.verified < of.instalments ? [] : [does(s.supervisor, 'close_case', { reason: 'paid_full' })]),
  ];
  return told.map((line) => ({ ...line, at }));
};

interface Written extends Append {
  readonly type: string;
}

/** The append of each command of the story, one after the other. */
export function* writes(of: Crowd, caseId: string, at: string): Generator<Written> {
  let state: CaseState | undefined;
  let expected = 0;
  for (const { by, input } of story(of, caseId, at)) {
    const context = s.contextFor(by, at);
    const decided = decide(input, state, context);
    if (isRefusal(decided)) throw new Error(`${input.type} refused: ${decided.sentence}`);
    const events = recordedEvents(caseId, expected, decided, context);
    state = events.reduce<CaseState | undefined>(evolve, state);
    if (state === undefined) throw new Error('A decision without events');
    yield { type: input.type, caseId, expected, events, state };
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

/** The most bytes of an item that DynamoDB keeps. */
export const itemLimit = 400 * 1024;

interface Weight {
  readonly head: number;
  readonly event: number;
}

/**
 * Keeps the largest event of each command, and the largest HEAD that the last of several like commands in a row left, in
 * bytes as DynamoDB counts them.
 */
export const scales = () => {
  const largest = new Map<string, Weight>();
  const keep = (type: string, { head, event }: Weight): void => {
    const before = largest.get(type) ?? { head: 0, event: 0 };
    largest.set(type, { head: Math.max(before.head, head), event: Math.max(before.event, event) });
  };
  let last: Written | undefined;
  const weighLast = (): void => {
    if (last !== undefined) keep(last.type, { head: itemSizeOf(headFields(last)), event: 0 });
  };
  return {
    weigh: (written: Written): void => {
      if (last?.type !== written.type) weighLast();
      last = written;
      keep(written.type, {
        head: 0,
        event: Math.max(...written.events.map((each) => itemSizeOf({ ...each }))),
      });
    },
    /** once everything is weighed */
    weighed: () => {
      weighLast();
      const rows = [...largest].map(([type, { head, event }]) =>
        [type.padEnd(18), kilobytes(head), kilobytes(event)].join(' '),
      );
      return {
        table: ['command                 HEAD     event', ...rows].join('\n'),
        largest: Math.max(...[...largest.values()].flatMap(({ head, event }) => [head, event])),
      };
    },
  };
};

const kilobytes = (count: number): string => `${(count / 1024).toFixed(1)} KB`.padStart(9);
