/** What was typed and not sent is kept when the language is changed, and when one goes back. */
import { expect, it } from 'vitest';
import { memorySite } from '../memory-site.ts';
import { answer, wages, worker } from '../worker.ts';

const atStory = async () => {
  const by = worker(memorySite());
  await answer(by, '/file/topic', wages, '/file/story');
  return by;
};

it('keeps it in another language, without an error', async () => {
  const by = await atStory();
  const page = await by.post('/file/story', { story: 'Half a sentence', lang: 'zh-CN' });
  expect(page.path).toBe('/file/story');
  expect(page.html).toContain('lang="zh-CN"');
  expect(page.html).toContain('Half a sentence');
  expect(page.html).not.toContain('class="errors"');
});

it('keeps it on the way back and forth', async () => {
  const by = await atStory();
  expect((await by.post('/file/story', { story: 'Half a sentence', go: 'back' })).path).toBe('/file/kind');
  const again = await by.post('/file/kind', { kind: 'wage.unpaid' });
  expect(again.path).toBe('/file/story');
  expect(again.html).toContain('Half a sentence');
  expect((await by.post('/file/story', { story: 'A whole one.' })).path).toBe('/file/province');
});

it('goes back from the first question to the first page, and never far with a language that is none', async () => {
  const by = worker(memorySite());
  expect((await by.post('/file/topic', { go: 'back' })).path).toBe('/');
  expect((await by.post('/file/topic', { lang: 'xx' })).html).toContain('Choose one of the answers');
});
