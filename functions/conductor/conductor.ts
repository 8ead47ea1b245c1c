/** The conductor, first reader of the stream of `Cases`: lets the machine follow the case, publishes each event, enqueues notices. */
import type { DynamoDBBatchResponse } from 'aws-lambda';
import * as z from 'zod/mini';
import type { CaseStore, Head } from '#adapters/case-store/port.ts';
import type { Enqueue } from '#adapters/queue/port.ts';
import { type AdvanceDeps, advanceExecution } from '#casework/advance-execution.ts';
import { givenAgain } from '#functions/runtime/batch.ts';
import { accident, type log } from '#functions/runtime/log.ts';
import {
  type CaseStreamRecord,
  strangeKeysIn,
  streamBatch,
  streamRecordsByCase,
} from '#functions/runtime/stream-records.ts';
import { type PublishDeps, publishEvent } from './publish.ts';

export interface ConductorDeps extends Omit<AdvanceDeps, 'store'>, Omit<PublishDeps, 'store'> {
  readonly store: Pick<CaseStore, 'head'> & AdvanceDeps['store'] & PublishDeps['store'];
  /** the dead letters: ids only */
  readonly park: Enqueue;
  readonly log: typeof log;
}

/** Whether a record can't be read as any form of an event. It stays so until somebody changes the code, so it must hold up nobody. */
const isPoison = (error: unknown): boolean => error instanceof z.core.$ZodError;

const tryPublish = async (deps: ConductorDeps, head: Head, news: CaseStreamRecord): Promise<boolean> => {
  const { caseId, seq } = news;
  try {
    await publishEvent(deps, head, news);
    return true;
  } catch (error) {
    const poison = isPoison(error);
    deps.log({
      function: 'conductor',
      outcome: poison ? 'parked' : 'failed',
      caseId,
      seq,
      ...accident(error),
    });
    if (poison) await deps.park([{ body: { caseId, seq } }]);
    return poison;
  }
};

/** Publishes a case's records in order; once one fails, the later ones wait behind it. */
const publishInOrder = async (
  deps: ConductorDeps,
  head: Head,
  news: readonly CaseStreamRecord[],
): Promise<readonly CaseStreamRecord[]> => {
  for (const [n, each] of news.entries()) {
    if (!(await tryPublish(deps, head, each))) return news.slice(n);
  }
  return [];
};

const tryAdvance = async (deps: ConductorDeps, head: Head): Promise<boolean> => {
  try {
    await advanceExecution(deps, head);
    return true;
  } catch (error) {
    deps.log({ function: 'conductor', outcome: 'not-followed', caseId: head.caseId, ...accident(error) });
    return false;
  }
};

/** Follows and publishes one case: notices go out also when the machine can't follow, and the other way round. Safe to repeat. */
const conduct = async (
  deps: ConductorDeps,
  news: readonly CaseStreamRecord[],
): Promise<readonly CaseStreamRecord[]> => {
  const caseId = news[0]?.caseId ?? '';
  const head = await deps.store.head(caseId);
  if (head === undefined) {
    await deps.park(news.map(({ seq }) => ({ body: { caseId, seq } })));
    return [];
  }
  const [follows, untold] = await Promise.all([tryAdvance(deps, head), publishInOrder(deps, head, news)]);
  return follows ? untold : news;
};

const tryConduct = async (
  deps: ConductorDeps,
  news: readonly CaseStreamRecord[],
): Promise<readonly CaseStreamRecord[]> => {
  try {
    return await conduct(deps, news);
  } catch (error) {
    const caseId = news[0]?.caseId;
    deps.log({ function: 'conductor', outcome: 'failed', ...(caseId ? { caseId } : {}), ...accident(error) });
    return news;
  }
};

export const newHandler =
  (deps: ConductorDeps) =>
  async (event: unknown): Promise<DynamoDBBatchResponse> => {
    const { Records } = streamBatch.parse(event);
    await deps.park(strangeKeysIn(Records).map((body) => ({ body })));
    const failed = await Promise.all(streamRecordsByCase(Records).map((news) => tryConduct(deps, news)));
    const again = failed.flat().map(({ sequence }) => sequence);
    deps.log({ function: 'conductor', outcome: 'batch', records: Records.length, failed: again.length });
    return givenAgain(again);
  };
