/** A merged case and the office that has its workers now. */
import { expect, test } from 'vitest';
import * as s from '#tests/support/story.ts';
import { memoryApi } from '../office.ts';

const { does, given } = s;
const other = '1123456789abcdefghjkmnpqrs';

test('is seen, offered to be split, and split by the office to which the joint case was transferred', async () => {
  const room = memoryApi();
  await room.holds(given(s.filed));
  const { history, state } = given(
    does(s.worker(), 'file_complaint', { ...s.filing, caseId: other, number: 'RD26-OTHER' }, s.start),
  );
  await room.holds({ history: history.map((each) => ({ ...each, caseId: other })), state });
  const gives = (by: string, caseId: string, type: string, body: object) =>
    room.ask({ by, method: 'POST', path: `/cases/${caseId}/commands/${type}`, body });
  const offered = async (by: string): Promise<readonly string[]> => {
    const { body } = await room.ask({ by, path: `/cases/${s.caseId}` });
    return body.allowed?.map(({ type }: { type: string }) => type) ?? [];
  };
  const split = (by: string) => gives(by, s.caseId, 'split_case', { words: { why: 'another employer' } });
  expect((await gives('s.zhou', s.caseId, 'merge_case', { into: other })).status).toBe(200);
  expect((await room.ask({ by: 's.long', path: `/cases/${s.caseId}` })).status).toBe(404);
  expect(await offered('s.zhou')).toContain('split_case');
  expect(
    (await gives('s.zhou', other, 'transfer_case', { toOffice: 'cn-440309', reason: 'place' })).status,
  ).toBe(200);
  expect(await offered('s.zhou')).not.toContain('split_case');
  expect((await split('s.zhou')).body.code).toBe('not-your-office');
  expect(await offered('s.long')).toContain('split_case');
  expect((await split('s.long')).status).toBe(200);
  expect((await room.store.head(s.caseId))?.state.file.office).toBe('cn-440309');
});
