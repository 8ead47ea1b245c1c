import { expect, test } from 'vitest';
import { fold } from '#domain/complaint/file/evolve.ts';
import { redundant } from '#tests/support/british-claims.ts';
import * as s from '#tests/support/story.ts';
import { memoryApi } from '../office.ts';

test('the desk has the last safe day of each claim with its name, and the earliest as that of the case (GB-LM-01)', async () => {
  const api = memoryApi({ at: '2026-11-25T02:00:00.000Z' });
  const history = redundant('2026-11-25T01:00:00.000Z', 'cn-440306');
  await api.holds({ history, state: fold(history) });
  const { body } = await api.ask({ by: 's.zhou', path: `/cases/${s.caseId}` });
  expect(body).toMatchObject({
    claimDays: [
      { kind: 'wage.deduction', day: '2027-02-19' },
      { kind: 'contract.severance', day: '2027-05-19' },
    ],
  });
});
