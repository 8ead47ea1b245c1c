/**
 * The conductor, first reader of the stream of `Cases`: lets the machine follow the case, publishes each event,
 * enqueues notices.
 */
import type { DynamoDBBatchResponse } from 'aws-lambda';
import { $ZodError } from 'zod/v4/core';
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
import { cloudEventOf } from './cloud-event.ts';
import type { Publish } from './event-bus.ts';
import { type CaseNews, newsOf } from './news.ts';
import { findsOf, noticesOfNews } from './queued.ts';

export interface ConductorDeps extends Omit<AdvanceDeps, 'store'> {
  readonly store: Pick<CaseStore, 'head' | 'history'> & AdvanceDeps['store'];
  readonly publish: Publish;
  readonly enqueueNotices: Enqueue;
  /** cases whose entries in the find index are to follow */
  readonly enqueueFinds: Enqueue;
  /** the dead letters: ids only */
  readonly park: Enqueue;
  readonly log: typeof log;
}

/** What came of the records of one case: what goes on the bus, and what is to be given again. */
interface Conducted {
  readonly news: readonly CaseNews[];
  readonly again: readonly CaseStreamRecord[];
}

const nothingNew: Conducted = { news: [], again: [] };

/** Whether a record has no form of an event that is known. It stays so until somebody changes the code, so it must hold up nobody. */
const isPoison = (error: unknown): boolean => error instanceof $ZodError;

const putAside = ({ park: put }: ConductorDeps, records: readonly CaseStreamRecord[]): Promise<void> =>
  put(records.map(({ caseId, seq }) => ({ body: { caseId, seq } })));

/** One by one; what nobody can read is put aside, by its ids. */
const readableNews = async (
  deps: ConductorDeps,
  head: Head,
  records: readonly CaseStreamRecord[],
): Promise<readonly CaseNews[]> => {
  const news: CaseNews[] = [];
  for (const record of records) {
    try {
      news.push(...(await newsOf(deps.store, head, [record], 1)));
    } catch (error) {
      if (!isPoison(error)) throw error;
      const { caseId, seq } = record;
      deps.log({ function: 'conductor', outcome: 'parked', caseId, seq, ...accident(error) });
      await putAside(deps, [record]);
    }
  }
  return news;
};

const readNews = async (
  deps: ConductorDeps,
  head: Head,
  records: readonly CaseStreamRecord[],
): Promise<readonly CaseNews[]> => {
  try {
    return await newsOf(deps.store, head, records);
  } catch (error) {
    if (!isPoison(error)) throw error;
    return readableNews(deps, head, records);
  }
};

/** The news whose notices and finds are queued; none where that failed, as then all is given again. */
const tryTell = async (
  deps: ConductorDeps,
  head: Head,
  records: readonly CaseStreamRecord[],
): Promise<Conducted> => {
  try {
    const news = await readNews(deps, head, records);
    await deps.enqueueNotices(news.flatMap(noticesOfNews));
    await deps.enqueueFinds(news.flatMap(findsOf));
    return { news, again: [] };
  } catch (error) {
    deps.log({ function: 'conductor', outcome: 'failed', caseId: head.caseId, ...accident(error) });
    return { news: [], again: records };
  }
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

/**
 * Follows and tells of one case: notices go out also when the machine can't follow, and the other way round. Safe to
 * repeat.
 */
const conduct = async (deps: ConductorDeps, records: readonly CaseStreamRecord[]): Promise<Conducted> => {
  const caseId = records[0]?.caseId ?? '';
  const head = await deps.store.head(caseId);
  if (head === undefined) {
    await putAside(deps, records);
    return nothingNew;
  }
  const [follows, told] = await Promise.all([tryAdvance(deps, head), tryTell(deps, head, records)]);
  return follows ? told : { ...told, again: records };
};

const tryConduct = async (deps: ConductorDeps, records: readonly CaseStreamRecord[]): Promise<Conducted> => {
  try {
    return await conduct(deps, records);
  } catch (error) {
    const caseId = records[0]?.caseId;
    deps.log({ function: 'conductor', outcome: 'failed', ...(caseId ? { caseId } : {}), ...accident(error) });
    return { news: [], again: records };
  }
};

/** Behind an event that the bus did not take, the later ones of its case wait too. */
const publishAll = async (deps: ConductorDeps, conducted: readonly Conducted[]) => {
  const all = conducted.flatMap(({ news }) => news);
  const unpublished = await deps.publish(all.map(({ recorded, state }) => cloudEventOf(recorded, state)));
  for (const { id, error } of unpublished)
    deps.log({ function: 'conductor', outcome: 'not-published', event: id, error });
  const lost = new Set(unpublished.map(({ id }) => id));
  return conducted.flatMap(({ news }) => {
    const first = news.findIndex(({ recorded: { caseId, seq } }) => lost.has(`${caseId}-${seq}`));
    return first < 0 ? [] : news.slice(first).map(({ record }) => record);
  });
};

export const newHandler =
  (deps: ConductorDeps) =>
  async (event: unknown): Promise<DynamoDBBatchResponse> => {
    const { Records } = streamBatch.parse(event);
    await deps.park(strangeKeysIn(Records).map((body) => ({ body })));
    const conducted = await Promise.all(
      streamRecordsByCase(Records).map((records) => tryConduct(deps, records)),
    );
    const unpublished = await publishAll(deps, conducted);
    const failed = [...conducted.flatMap(({ again }) => again), ...unpublished];
    const again = [...new Set(failed.map(({ sequence }) => sequence))];
    deps.log({ function: 'conductor', outcome: 'batch', records: Records.length, failed: again.length });
    return givenAgain(again);
  };
