/** What is read of a stream record: which event of which case is new. The event itself comes from the store. */
import * as z from 'zod/mini';

const record = z.object({
  dynamodb: z.object({
    SequenceNumber: z.string(),
    NewImage: z.object({ caseId: z.object({ S: z.string() }), seq: z.object({ N: z.string() }) }),
  }),
});

const strangeRecord = z.object({
  dynamodb: z.object({
    SequenceNumber: z.string(),
    Keys: z.object({ pk: z.object({ S: z.string() }), sk: z.object({ S: z.string() }) }),
  }),
});

export const streamBatch = z.object({ Records: z.array(z.unknown()) });

export interface News {
  readonly caseId: string;
  readonly seq: number;
  /** by which the batch is given again from here on */
  readonly sequence: string;
}

/** A record that names no event: nothing that a repetition could mend. */
export interface Strange {
  readonly pk: string;
  readonly sk: string;
}

const newsOf = (each: unknown): readonly News[] => {
  const read = record.safeParse(each);
  if (!read.success) return [];
  const { SequenceNumber, NewImage } = read.data.dynamodb;
  return [{ caseId: NewImage.caseId.S, seq: Number(NewImage.seq.N), sequence: SequenceNumber }];
};

/** By case, each case's records in the order in which they came. */
export const newsByCase = (records: readonly unknown[]): readonly (readonly News[])[] => [
  ...Map.groupBy(records.flatMap(newsOf), ({ caseId }) => caseId).values(),
];

/** Throws on what is no stream record at all. */
export const strangeOnes = (records: readonly unknown[]): readonly Strange[] =>
  records
    .filter((each) => newsOf(each).length === 0)
    .map((each) => strangeRecord.parse(each).dynamodb.Keys)
    .map(({ pk, sk }) => ({ pk: pk.S, sk: sk.S }));
