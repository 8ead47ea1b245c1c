/** Stream records, of which only is read which event of which case is new; the event itself comes from the store. */
import * as z from 'zod/mini';

const newEventRecord = z.object({
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

export interface CaseStreamRecord {
  readonly caseId: string;
  readonly seq: number;
  /** the sequence number from which the batch is given again */
  readonly sequence: string;
}

/** The keys of a record that names no event, which no repetition could mend. */
export interface StrangeKeys {
  readonly pk: string;
  readonly sk: string;
}

const caseStreamRecordOf = (each: unknown): readonly CaseStreamRecord[] => {
  const read = newEventRecord.safeParse(each);
  if (!read.success) return [];
  const { SequenceNumber, NewImage } = read.data.dynamodb;
  return [{ caseId: NewImage.caseId.S, seq: Number(NewImage.seq.N), sequence: SequenceNumber }];
};

/** The records by case, each case's in the order in which they came. */
export const streamRecordsByCase = (
  records: readonly unknown[],
): readonly (readonly CaseStreamRecord[])[] => [
  ...Map.groupBy(records.flatMap(caseStreamRecordOf), ({ caseId }) => caseId).values(),
];

const strangeOf = (records: readonly unknown[]): readonly unknown[] =>
  records.filter((each) => caseStreamRecordOf(each).length === 0);

const sequenced = z.object({ dynamodb: z.object({ SequenceNumber: z.string() }) });

/** The sequence numbers of the records that name no event. Throws on what is no stream record at all. */
export const strangeSequencesIn = (records: readonly unknown[]): readonly string[] =>
  strangeOf(records).map((each) => sequenced.parse(each).dynamodb.SequenceNumber);

/** The keys of the records that name no event. Throws on what is no stream record at all. */
export const strangeKeysIn = (records: readonly unknown[]): readonly StrangeKeys[] =>
  strangeOf(records)
    .map((each) => strangeRecord.parse(each).dynamodb.Keys)
    .map(({ pk, sk }) => ({ pk: pk.S, sk: sk.S }));
