/** Who writes on a page that they want to die reads next whom to call, and what they came for goes on below. */
import { describe, expect, it, test } from 'vitest';
import { openedCase } from '../filed-case.ts';
import { memorySite } from '../memory-site.ts';
import { answer, wages, worker } from '../worker.ts';

const line = 'href="tel:12356"';

describe('told in the story of a complaint', () => {
  it.each([
    ['没钱治病，我不想活了', true],
    ['i dont want to live any more', true],
    ['No wages since spring.', false],
    ['气死我了，三个月没发工资', false],
  ])('%s', async (story, shown) => {
    const by = worker(memorySite());
    const { pages, page } = await answer(by, '/file', { ...wages, story: { story } });
    const after = pages.slice(pages.findIndex(({ path }) => path === '/file/story') + 1);
    expect(after.length).toBeGreaterThan(3);
    for (const { html } of [...after, page]) expect(html.includes(line)).toBe(shown);
  });
});

test('told on the page of a case: once, and the officer on duty can be told in one step', async () => {
  const { by } = await openedCase();
  const told = await by.post('/case/message', { text: '这钱再不给我就从楼上跳下去 我真的不想活了' });
  expect(told.html).toContain(line);
  expect(told.html).toContain('You matter more than any pay');
  expect(told.html).toContain('href="/danger"');
  expect((await by.get('/case')).html).not.toContain(line);
});
