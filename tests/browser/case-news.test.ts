/** What colleagues do to a case that is open, in a browser on in-memory twins. */
import { isDeepStrictEqual } from 'node:util';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { until } from '#tests/support/until.ts';
import { launch } from './chromium.ts';
import { fileAtCounter } from './desk-cases.ts';
import { serveDesk } from './desk-server.ts';
import { deskVisitor, faultsOf } from './desk-visitor.ts';

let browser: Browser;
let served: Awaited<ReturnType<typeof serveDesk>>;
beforeAll(async () => {
  browser = await launch();
  served = await serveDesk();
});
afterAll(async () => {
  served?.close();
  await browser?.close();
});

it.for([
  { language: 'en', width: 1280, show: 'Show', act: 'Accept and file' },
  { language: 'zh-CN', width: 360, show: '显示', act: '受理并立案' },
] as const)(
  'news stand over the end of the page and move nothing under the hand, $width wide, in $language',
  async ({ language, width, show, act }) => {
    const { caseId } = await fileAtCounter(served.api);
    const { page, go } = await deskVisitor(browser, served.desk, { member: 'o.chen', language, width });
    await page.clock.install();
    await go(`/case/${caseId}`);
    const buttons = page.locator('main').getByRole('button');
    const places = async () =>
      Promise.all(
        (await buttons.all()).map(async (each) => [await each.innerText(), await each.boundingBox()]),
      );
    await page.getByRole('button', { name: act, exact: true }).waitFor();
    // all that a case asks for has come when it stands as it stood a moment ago
    let [last, still] = [await places(), 0];
    const before = await until('the page stands still', async () => {
      const now = await places();
      still = isDeepStrictEqual(now, last) ? still + 1 : 0;
      last = now;
      return still > 5 && now;
    });
    expect(before.length).toBeGreaterThan(2);
    const path = `/cases/${caseId}/commands/accept_complaint`;
    const { status } = await served.api.ask({ by: 'o.chen', method: 'POST', path, body: {} });
    expect(status).toBe(200);
    await page.clock.runFor(16_000);
    const news = page.getByRole('status').getByRole('button', { name: show, exact: true });
    await news.waitFor();
    expect(await places()).toEqual(expect.arrayContaining(before));
    expect(await faultsOf(page, 'case-news')).toEqual([]);
    await news.click();
    await news.waitFor({ state: 'hidden' });
    expect(await page.locator('main').innerText()).not.toBe('');
    await page.context().close();
  },
);
