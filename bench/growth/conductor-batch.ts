/** The conductor behind five hundred who answer within a minute: CPU of each batch, and what it asks for. */
import { memoryWorkflow } from '#adapters/workflow/memory.ts';
import { newHandler } from '#functions/conductor/conductor.ts';
import { streamRecord } from '#tests/support/stack-cases.ts';
import type { Counts } from '../counted.ts';
import { type Spread, spreadOf } from '../spread.ts';
import { took } from '../took.ts';
import type { CrowdDesk } from './crowd.ts';

/** as the stream gives them (`streamPatience` in lib/limits.ts) */
const batch = 100;

export interface ConductedBatches {
  readonly batches: number;
  /** seconds */
  readonly cpu: Spread;
  readonly most: Counts;
}

const nothing = async (): Promise<void> => undefined;

export const conductedBatches = async (here: CrowdDesk): Promise<ConductedBatches> => {
  const conduct = newHandler({
    store: here.store,
    workflow: memoryWorkflow(),
    publish: async () => [],
    enqueueNotices: nothing,
    enqueueFinds: nothing,
    park: nothing,
    log: () => undefined,
  });
  const first = here.version - here.workers + 1;
  const seconds: number[] = [];
  let most: Counts = { requests: 0, readUnits: 0, writeUnits: 0 };
  for (let from = first; from <= here.version; from += batch) {
    const length = Math.min(batch, here.version - from + 1);
    const Records = Array.from({ length }, (_, n) => streamRecord(from + n, here.caseId));
    const counts = await here.count(async () => {
      const { cpuMs } = await took([
        async () => {
          const { batchItemFailures } = await conduct({ Records });
          if (batchItemFailures.length > 0) throw new Error('The conductor failed.');
        },
      ]);
      seconds.push(cpuMs / 1000);
    });
    if (counts.readUnits > most.readUnits) most = counts;
  }
  return { batches: seconds.length, cpu: spreadOf(seconds), most };
};
