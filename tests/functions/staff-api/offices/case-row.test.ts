/** What a row of a list says beside the case's own codes, so that no screen has to work it out. */
import { expect, test } from 'vitest';
import * as s from '#tests/support/story.ts';
import { memoryApi } from '../office.ts';

const rowFor = async (language: string) => {
  const api = memoryApi();
  await api.holds(s.given(s.filed));
  const { body } = await api.ask({
    by: 'o.chen',
    path: '/queue',
    headers: { 'accept-language': language },
  });
  return body.items[0];
};

test('the place is named in the reader’s language', async () => {
  expect((await rowFor('zh-CN')).placeName).toBe('宝安区');
  expect((await rowFor('en')).placeName).toMatch(/^Bao'an/);
});

test('each need says the list of tasks that it brings the case into', async () => {
  const { needs } = await rowFor('en');
  const triage = needs.find(({ code }: { code: string }) => code === 'triage');
  expect(triage).toMatchObject({ task: 'triage', mine: true });
});
