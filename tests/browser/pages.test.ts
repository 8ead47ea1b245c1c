/** Every page of the worker's site, in both languages, narrow and wide, without JavaScript: axe finds nothing. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newestProcedures } from '#domain/jurisdictions/procedures.ts';
import { launch } from './chromium.ts';
import {
  abroad,
  caseOf,
  closed,
  filing,
  handled,
  inDanger,
  joining,
  opening,
  refused,
  together,
} from './journey.ts';
import { type Served, serve } from './server.ts';
import { visitor } from './visitor.ts';

/** Some 110 pages, each looked at three times. */
const patience = 900_000;

describe('every page', { timeout: patience }, () => {
  let browser: Browser;
  let served: Served;
  let several: Served;
  beforeAll(async () => {
    browser = await launch();
    served = await serve();
    several = await serve({ served: newestProcedures(['cn-mainland', 'gb', 'ph']) });
  });
  afterAll(async () => {
    served?.close();
    several?.close();
    await browser?.close();
  });

  it.each(['en', 'zh-CN'] as const)('is without fault in %s', async (language) => {
    const by = await visitor(browser, served, language);
    const { receipt, code } = await filing(by);
    await opening(by, receipt);
    await handled(by, served, await caseOf(served, receipt));
    await refused(by, served);
    await closed(by, served);
    await by.press('form[action="/case/out"] button');
    await together(by, served);
    await joining(by, code);
    await inDanger(by);
    await by.go('/nowhere');
    await by.look('not-found');
    await by.go('/file/site');
    await by.look('lost');
    expect(by.seen.length).toBeGreaterThan(50);
    console.log(
      `${language}: ${by.seen.length} pages, each at 320 px, at 1280 px and in the dark: ${by.findings.length} findings`,
    );
    expect(by.findings).toEqual([]);
    await by.close();
  });

  it.each(['en', 'zh-CN'] as const)(
    'is without fault in %s where several countries are served',
    async (language) => {
      const by = await visitor(browser, several, language);
      await abroad(by);
      expect(by.findings).toEqual([]);
      await by.close();
    },
  );
});
