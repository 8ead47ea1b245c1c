/** The site by keyboard alone, without JavaScript. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '#tests/support/until.ts';
import { launch } from './chromium.ts';
import { type Served, serve } from './server.ts';

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const at = document.activeElement;
    return at?.id || at?.getAttribute('href') || at?.className || at?.tagName || '';
  });

/** Tabs on until `wanted` has the focus; gives how many steps that took. */
const tabTo = async (page: Page, wanted: string): Promise<number> => {
  for (let n = 1; n < 30; n += 1) {
    await page.keyboard.press('Tab');
    if ((await focused(page)) === wanted) return n;
  }
  throw new Error(`${wanted} can't be reached`);
};

describe('by keyboard', () => {
  let browser: Browser;
  let served: Served;
  let page: Page;
  beforeAll(async () => {
    browser = await launch();
    served = await serve();
    const context = await browser.newContext({ javaScriptEnabled: false, locale: 'en' });
    page = await context.newPage();
  });
  afterAll(async () => {
    served?.close();
    await browser?.close();
  });

  it('the first stop skips to the main part, and the way out comes before it', async () => {
    await page.goto(`${served.base}/`);
    expect(await tabTo(page, '#main')).toBe(1);
    expect(await tabTo(page, '/leave')).toBeLessThan(6);
  });

  it('a question is answered and sent, and an error takes the focus', async () => {
    await page.goto(`${served.base}/file/topic`);
    await page.locator('main button.main').focus();
    await page.keyboard.press('Enter');
    // autofocus is given once the page has been painted
    await until('the error has the focus', async () => (await focused(page)) === 'errors');
    expect(await page.locator('.errors').isVisible()).toBe(true);
    await tabTo(page, '#topic');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Space');
    expect(await page.locator('#topic').isChecked()).toBe(true);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/file/kind');
  });

  it('what has the focus is never under the bar at the top', async () => {
    await page.setViewportSize({ width: 320, height: 568 });
    await page.goto(`${served.base}/file/kind`);
    for (let n = 0; n < 12; n += 1) await page.keyboard.press('Tab');
    for (let n = 0; n < 8; n += 1) {
      await page.keyboard.press('Shift+Tab');
      const hidden = await page.evaluate(() => {
        const at = document.activeElement;
        const bar = document.querySelector('.ways')?.getBoundingClientRect();
        if (at === null || bar === undefined || at.matches('body, header *, .ways *, .skip')) return false;
        return at.getBoundingClientRect().top < bar.bottom - 1 ? at.outerHTML.slice(0, 90) : false;
      });
      expect(hidden).toBe(false);
    }
  });
});
