/** The second reader of the stream of `Cases`, which keeps the counters of each office and month. */
import type { DynamoDBBatchResponse } from 'aws-lambda';
import { givenAgain } from '#functions/runtime/batch.ts';
import { accident, type log } from '#functions/runtime/log.ts';
import {
  type CaseStreamRecord,
  strangeSequencesIn,
  streamBatch,
  streamRecordsByCase,
} from '#functions/runtime/stream-records.ts';
import { type CountDeps, countUpTo } from './count.ts';

export interface StatisticsDeps extends CountDeps {
  readonly log: typeof log;
}

const name = 'statistics';

const tryCount = async (
  deps: StatisticsDeps,
  { caseId, seq }: Pick<CaseStreamRecord, 'caseId' | 'seq'>,
): Promise<number | undefined> => {
  try {
    return await countUpTo(deps, caseId, seq);
  } catch (error) {
    deps.log({ function: name, outcome: 'failed', caseId, seq, ...accident(error) });
    return undefined;
  }
};

/** A stream goes on from its first failed record; what follows it comes again and is counted once all the same. */
export const newHandler =
  (deps: StatisticsDeps) =>
  async (event: unknown): Promise<DynamoDBBatchResponse> => {
    const { Records } = streamBatch.parse(event);
    const failed = [...strangeSequencesIn(Records)];
    let counted = 0;
    for (const news of streamRecordsByCase(Records)) {
      const [first] = news;
      if (first === undefined) continue;
      const more = await tryCount(deps, { ...first, seq: Math.max(...news.map(({ seq }) => seq)) });
      if (more === undefined) failed.push(first.sequence);
      counted += more ?? 0;
    }
    deps.log({ function: name, outcome: 'batch', records: Records.length, counted, failed: failed.length });
    return givenAgain(failed);
  };
