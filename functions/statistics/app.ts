/** The second reader of the stream of `Cases`, which keeps the counters of each office and month. */
import type { DynamoDBBatchResponse } from 'aws-lambda';
import * as z from 'zod/mini';
import { accident, type log } from '#functions/runtime/log.ts';
import { type CountDeps, countUpTo } from './count.ts';

/** A stream record, of which only is read which case has new events, and up to which number. */
const countableRecord = z.object({
  dynamodb: z.object({
    SequenceNumber: z.string(),
    NewImage: z.object({ caseId: z.object({ S: z.string() }), seq: z.object({ N: z.string() }) }),
  }),
});
const sequenced = z.object({ dynamodb: z.object({ SequenceNumber: z.string() }) });
const batch = z.object({ Records: z.array(z.unknown()) });

interface CaseToCount {
  readonly caseId: string;
  readonly until: number;
  /** of the case's first record in the batch */
  readonly first: number;
}

/** The cases to count in these records; `strange` holds the positions of those that are no events. */
const casesToCountIn = (records: readonly unknown[]) => {
  const cases = new Map<string, CaseToCount>();
  const strange: number[] = [];
  for (const [n, each] of records.entries()) {
    const parsed = countableRecord.safeParse(each);
    if (!parsed.success) strange.push(n);
    else {
      const { caseId, seq } = parsed.data.dynamodb.NewImage;
      const { first, until } = cases.get(caseId.S) ?? { first: n, until: 0 };
      cases.set(caseId.S, { caseId: caseId.S, first, until: Math.max(until, Number(seq.N)) });
    }
  }
  return { news: [...cases.values()], strange };
};

/**
 * The response to the stream, which goes on from its first failed record: only that one is named, later ones come again
 * without harm.
 */
const batchResponseFrom = (records: readonly unknown[], failed: readonly number[]): DynamoDBBatchResponse => {
  if (failed.length === 0) return { batchItemFailures: [] };
  const { dynamodb } = sequenced.parse(records[Math.min(...failed)]);
  return { batchItemFailures: [{ itemIdentifier: dynamodb.SequenceNumber }] };
};

export interface StatisticsDeps extends CountDeps {
  readonly log: typeof log;
}

export const newHandler =
  (deps: StatisticsDeps) =>
  async (event: unknown): Promise<DynamoDBBatchResponse> => {
    const { Records } = batch.parse(event);
    const { news, strange } = casesToCountIn(Records);
    const failed = [...strange];
    let counted = 0;
    for (const { caseId, until, first } of news) {
      try {
        counted += await countUpTo(deps, caseId, until);
      } catch (error) {
        failed.push(first);
        deps.log({ function: 'statistics', level: 'error', caseId, seq: until, ...accident(error) });
      }
    }
    deps.log({ function: 'statistics', records: Records.length, counted, failed: failed.length });
    return batchResponseFrom(Records, failed);
  };
