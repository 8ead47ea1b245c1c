/** CPU of the pure parts, in microseconds: deciding, folding, reading events, packing HEAD. */

import { memoryBlindIndex } from '#adapters/blind-index/memory.ts';
import { headFields } from '#adapters/case-store/head-fields.ts';
import { memoryCaseStore } from '#adapters/case-store/memory.ts';
import { unpacked } from '#adapters/case-store/stored-head.ts';
import { memoryDirectory } from '#adapters/directory/memory.ts';
import { memoryVault } from '#adapters/vault/memory.ts';
import { takeComplaint } from '#casework/intake.ts';
import { casework } from '#casework/submit.ts';
import { decide } from '#domain/complaint/decide.ts';
import { upcast } from '#domain/complaint/events/upcast.ts';
import { fold } from '#domain/complaint/file/evolve.ts';
import { newestProcedure, procedureOf } from '#domain/jurisdictions/procedures.ts';
import { acceptance, sampleComplaint, sampleOffice, sampleStaff } from './sample.ts';
import { type Spread, spreadOf } from './spread.ts';

const start = '2026-04-01T02:00:00.000Z';

const acceptedCase = async () => {
  const store = memoryCaseStore();
  const directory = memoryDirectory({ offices: [sampleOffice], staff: sampleStaff });
  const index = memoryBlindIndex({ key: new Uint8Array(32) });
  const parts = { store, vault: memoryVault(), index, directory, procedureOf, now: () => new Date(start) };
  const submit = casework(parts, 'cn-mainland');
  const { caseId } = await takeComplaint({ index, submit }, sampleComplaint(1, start));
  const filed = await store.head(caseId);
  await submit(acceptance(caseId));
  const { items } = await store.history(caseId);
  const head = await store.head(caseId);
  if (filed === undefined || head === undefined) throw new Error('The sample was not filed.');
  return { caseId, filed: filed.state, state: head.state, events: items };
};

const warm = 200;
const times = 1_000;

const microseconds = (act: () => unknown): Spread => {
  for (let n = 0; n < warm; n += 1) act();
  const all = Array.from({ length: times }, () => {
    const from = process.hrtime.bigint();
    act();
    return Number(process.hrtime.bigint() - from) / 1e3;
  });
  return spreadOf(all);
};

export const cpuOfParts = async (): Promise<Readonly<Record<string, Spread>>> => {
  const { caseId, filed, state, events } = await acceptedCase();
  const context = {
    at: start,
    actor: { role: 'intake_officer', id: 'o.bench', office: sampleOffice.id } as const,
    procedure: newestProcedure('cn-mainland'),
    offices: [sampleOffice],
    staff: sampleStaff,
  };
  const kept = events.map((each) => structuredClone(each));
  const change = { caseId, expected: events.length, events: [], state };
  const { state: packed } = headFields(change);
  return {
    'decide: accept_complaint': microseconds(() => decide({ type: 'accept_complaint' }, filed, context)),
    [`fold of ${events.length} events`]: microseconds(() => fold(events)),
    [`upcast of ${events.length} events`]: microseconds(() => kept.map(upcast)),
    'fields of HEAD: row, indexes, packed state': microseconds(() => headFields(change)),
    'unpack of HEAD': microseconds(() => unpacked(packed)),
  };
};
