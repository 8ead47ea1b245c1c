/** Stories written into a store as the doors do it, and the stream records that follow. */
import type { CaseStore } from '#adapters/case-store/port.ts';
import { type Course, caseId, type Given, type GivenCommand, given } from './story.ts';

/** Keeps a story, one append a command. */
export const keep = async (
  store: Pick<CaseStore, 'append'>,
  lines: readonly GivenCommand[],
  before: Given = given(),
): Promise<Given> => {
  let told = before;
  for (const line of lines) {
    const next = told.and(line);
    if (next.state === undefined) throw new Error('A story without a case');
    const expected = told.history.length;
    const events = next.history.slice(expected);
    await store.append({ caseId, expected, events, state: next.state });
    told = next;
  }
  return told;
};

export const streamRecord = (seq: number, id = caseId) => ({
  eventName: 'INSERT',
  dynamodb: {
    SequenceNumber: `${id}-${seq}`,
    Keys: { pk: { S: `CASE#${id}` }, sk: { S: `EVENT#${String(seq).padStart(8, '0')}` } },
    NewImage: { caseId: { S: id }, seq: { N: String(seq) } },
  },
});

/** The records of a story's events, from event `from` on. */
export const streamOf = ({ history }: Course, from = 1) => ({
  Records: history.filter(({ seq }) => seq >= from).map(({ seq }) => streamRecord(seq)),
});
