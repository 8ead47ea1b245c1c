/** A joint case in which everybody has just answered, each at an instant of their own: with five hundred workers, and with one. */
import type { RecordedEvent } from '#domain/complaint/events/registry.ts';
import { evolve } from '#domain/complaint/file/evolve.ts';
import type { CaseState } from '#domain/complaint/file/state.ts';
import { readWorkerCase } from '#functions/worker-site/case/read.ts';
import { batches, writes } from '#tests/support/crowd.ts';
import * as s from '#tests/support/story.ts';
import { type Counts, counting } from '../counted.ts';
import { done } from '../engine-desk.ts';
import { newKey, type StaffDoor, staffDoor } from '../staff-door.ts';
import { benchClient } from '../tables.ts';
import type { Acts, Side } from './sides.ts';

type Written = ReturnType<typeof writes> extends Generator<infer W> ? W : never;

const start = '2026-04-01T02:00:00.000Z';
/** All answers come within a minute. */
const betweenMs = 100;

/** Until the last answer, before anything is verified: an act every tenth of a second. */
function* answered(caseId: string, size: number): Generator<Written> {
  let state: CaseState | undefined;
  let n = 0;
  for (const written of writes({ size, instalments: 1, verified: 1 }, caseId, start)) {
    if (written.type === 'verify_payment') return;
    const at = new Date(Date.parse(start) + n * betweenMs).toISOString();
    n += 1;
    const events = written.events.map((each): RecordedEvent => ({ ...each, at }));
    state = events.reduce<CaseState | undefined>(evolve, state);
    if (state === undefined) throw new Error('A case without a beginning');
    yield { ...written, events, state };
  }
}

export interface CrowdDesk extends Side, StaffDoor {
  readonly caseId: string;
  readonly workers: number;
  /** number of its last event */
  readonly version: number;
}

const actsIn = (here: StaffDoor, caseId: string): Acts => ({
  'case page': () => here.ask({ by: 'i.li', path: `/cases/${caseId}` }),
  'worker’s page': () => readWorkerCase(here, { caseId, worker: 'w1' }),
  'a worker’s message': () =>
    done(here, {
      caseId,
      command: { type: 'write_message' },
      actor: s.worker(),
      words: { message: '我还没有收到这笔钱，请再问一下。' },
      idempotencyKey: newKey(),
    }),
});

export const crowdDesk = async (endpoint: string, workers: number): Promise<CrowdDesk> => {
  const client = benchClient(endpoint);
  const here = await staffDoor(client, () => new Date('2026-04-02T02:00:00.000Z'));
  for (const office of s.offices) await here.directory.putOffice(office);
  for (const member of s.staff) await here.directory.putStaff(member);
  const caseId = s.caseId;
  let version = 0;
  for (const each of batches(answered(caseId, workers))) {
    const { outcome } = await here.store.append(each);
    if (outcome !== 'appended') throw new Error(`A crowd: ${outcome}`);
    version = each.expected + each.events.length;
  }
  const count: (act: () => Promise<unknown>) => Promise<Counts> = counting(client);
  return { ...here, acts: actsIn(here, caseId), count, caseId, workers, version };
};
