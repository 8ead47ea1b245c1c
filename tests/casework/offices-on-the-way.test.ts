/** What a command, a page and a text ask the directory for: as much with thousands of offices as with a few, and never all. */
import { describe, expect, it } from 'vitest';
import type { Directory } from '#adapters/directory/port.ts';
import { memoryApi } from '#tests/functions/staff-api/office.ts';
import { counting } from '#tests/support/counting.ts';
import * as s from '#tests/support/story.ts';
import { filingTexts, newTexting } from '#tests/support/texting.ts';
import { openedCase } from '../functions/worker-site/filed-case.ts';

const many = 3_300;

const city = {
  names: { en: 'Far away' },
  jurisdiction: 'cn-mainland',
  phone: '1',
  dutyPhone: '+8610000000001',
};

const crowd = async (directory: Directory): Promise<void> => {
  for (let n = 0; n < many; n += 1) {
    const area = String(110_101 + n * 97);
    if (!area.startsWith('4403'))
      await directory.putOffice({ ...city, id: `cn-c${n}`, area, parent: 'cn-far' });
  }
};

/** Everything that is asked from now on, with how many offices came back. */
const watched = (directory: Directory) => {
  const { counted, calls } = counting(directory);
  let offices = 0;
  const methods = Object.entries(
    counted as unknown as Record<string, (...given: unknown[]) => Promise<unknown>>,
  );
  Object.assign(
    directory,
    Object.fromEntries(
      methods.map(([name, method]) => [
        name,
        async (...given: unknown[]) => {
          const answer = await method(...given);
          if (name.startsWith('office') || name.startsWith('top')) offices += [answer].flat().length;
          return answer;
        },
      ]),
    ),
  );
  return () => ({ ...calls, read: offices });
};

const fewAndMany = async (cost: (crowded: boolean) => Promise<Record<string, number>>) => {
  const [few, crowded] = [await cost(false), await cost(true)];
  expect(crowded).toEqual(few);
  expect(few.offices).toBeUndefined();
  expect(few.read).toBeGreaterThan(0);
};

describe('with three offices and with three thousand as many are read', () => {
  it.each([
    ['a command', 'POST', `/cases/${s.caseId}/commands/write_message`, { words: { message: 'Called' } }],
    ['a page of a case', 'GET', `/cases/${s.caseId}`, undefined],
    [
      'a preview',
      'POST',
      `/cases/${s.caseId}/previews/transfer_case`,
      { toOffice: 'cn-440309', reason: 'place' },
    ],
  ])('by %s', (_, method, path, body) =>
    fewAndMany(async (crowded) => {
      const api = memoryApi();
      await api.holds(s.given(s.filed));
      if (crowded) await crowd(api.directory);
      const asked = watched(api.directory);
      const answer = await api.ask({ by: 's.zhou', method, path, ...(body && { body }) });
      expect([answer.status, answer.body]).toMatchObject([200, {}]);
      return asked();
    }),
  );

  it('by a supervisor of the office above, who looks at the case', () =>
    fewAndMany(async (crowded) => {
      const api = memoryApi();
      await api.holds(s.given(s.filed));
      if (crowded) await crowd(api.directory);
      const asked = watched(api.directory);
      expect((await api.ask({ by: 's.city', path: `/cases/${s.caseId}` })).status).toBe(200);
      return asked();
    }));

  it('by the page of a worker', () =>
    fewAndMany(async (crowded) => {
      const { here, by } = await openedCase();
      if (crowded) await crowd(here.deps.directory);
      const asked = watched(here.deps.directory);
      expect((await by.get('/case')).status).toBe(200);
      return asked();
    }));

  it('by a complaint in texts', () =>
    fewAndMany(async (crowded) => {
      const texting = newTexting();
      if (crowded) await crowd(texting.directory);
      const asked = watched(texting.directory);
      for (const text of filingTexts) await texting.says(text);
      return asked();
    }));
});

describe('HEAD in a request of staff', () => {
  it('is read once by a command, and again only when others were quicker', async () => {
    const api = memoryApi();
    await api.holds(s.given(s.filed));
    const { counted, calls } = counting(api.store);
    Object.assign(api.store, counted);
    const note = () => api.does('o.chen', 'write_message', { words: { message: 'Called' } });
    expect((await note()).status).toBe(200);
    expect(calls.head).toBe(1);
    const both = await Promise.all([note(), note()]);
    expect(both.map(({ status }) => status)).toEqual([200, 200]);
    expect(calls.head).toBe(4);
  });
});
