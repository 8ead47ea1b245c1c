/** The second reader of the stream of `Cases`: keeps the counters of each office and month, and the lists of what is to be done; has the reconciler look after each case that moved. */
import type { DynamoDBBatchResponse } from 'aws-lambda';
import type { Enqueue } from '#adapters/queue/port.ts';
import { type ListingDeps, listCase } from '#casework/lists/list-case.ts';
import { givenAgain } from '#functions/runtime/batch.ts';
import { accident, type log } from '#functions/runtime/log.ts';
import {
  type CaseStreamRecord,
  strangeSequencesIn,
  streamBatch,
  streamRecordsByCase,
} from '#functions/runtime/stream-records.ts';
import { type CountDeps, countUpTo } from './count.ts';

export interface StatisticsDeps extends CountDeps, ListingDeps {
  readonly store: CountDeps['store'] & ListingDeps['store'];
  /** cases at which the reconciler is to look a while later */
  readonly enqueueLooks: Enqueue;
  readonly log: typeof log;
}

const name = 'statistics';

const tryCount = async (
  deps: StatisticsDeps,
  { caseId, seq }: Pick<CaseStreamRecord, 'caseId' | 'seq'>,
): Promise<number | undefined> => {
  try {
    await listCase(deps, caseId);
    return await countUpTo(deps, caseId, seq);
  } catch (error) {
    deps.log({ function: name, outcome: 'failed', caseId, seq, ...accident(error) });
    return undefined;
  }
};

/**
 * The reader that leads no machine asks, for each case that moved, whether the machine has followed: an event that the
 * conductor lost is noticed by it. After a quarter of an hour, the most that SQS waits.
 */
const lookAfterSeconds = 900;

const tryQueueLooks = async (
  deps: StatisticsDeps,
  cases: readonly (readonly CaseStreamRecord[])[],
): Promise<readonly string[]> => {
  try {
    await deps.enqueueLooks(
      cases.map(([first]) => ({ body: { look: first?.caseId }, afterSeconds: lookAfterSeconds })),
    );
    return [];
  } catch (error) {
    deps.log({ function: name, outcome: 'not-looked', ...accident(error) });
    return cases.flatMap(([first]) => first?.sequence ?? []);
  }
};

/** A stream goes on from its first failed record; what follows it comes again and is counted once all the same. */
export const newHandler =
  (deps: StatisticsDeps) =>
  async (event: unknown): Promise<DynamoDBBatchResponse> => {
    const { Records } = streamBatch.parse(event);
    const cases = streamRecordsByCase(Records);
    const failed = [...strangeSequencesIn(Records), ...(await tryQueueLooks(deps, cases))];
    let counted = 0;
    for (const news of cases) {
      const [first] = news;
      if (first === undefined) continue;
      const more = await tryCount(deps, { ...first, seq: Math.max(...news.map(({ seq }) => seq)) });
      if (more === undefined) failed.push(first.sequence);
      counted += more ?? 0;
    }
    deps.log({ function: name, outcome: 'batch', records: Records.length, counted, failed: failed.length });
    return givenAgain(failed);
  };
