/** Every page of the worker's site, in every language, narrow and wide, without JavaScript: axe finds nothing. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { newestProcedures } from '#domain/jurisdictions/procedures.ts';
import { languages } from '#domain/messages/text.ts';
import { launch } from './chromium.ts';
import * as way from './journey.ts';
import { type Served, serve } from './server.ts';
import { type Visitor, visitor } from './visitor.ts';

const several = { served: newestProcedures(['cn-mainland', 'gb', 'ph']) };

/** Each way on a site of its own, so that they are gone side by side; how many pages it shows at the least. */
const ways: readonly {
  readonly way: string;
  readonly goes: (by: Visitor, served: Served) => Promise<void>;
  readonly pages: number;
  readonly site?: Parameters<typeof serve>[0];
}[] = [
  { way: 'from the first question to the sent complaint', goes: way.sending, pages: 41 },
  { way: 'answering the office', goes: way.answering, pages: 12 },
  { way: 'changing the contact', goes: way.changingContact, pages: 5 },
  { way: 'settling a case', goes: way.settling, pages: 10 },
  { way: 'a case that is refused', goes: way.refused, pages: 3 },
  { way: 'a case that is closed', goes: way.closed, pages: 5 },
  { way: 'a case of several workers', goes: way.together, pages: 3 },
  { way: 'joining a workmate', goes: way.joining, pages: 5 },
  { way: 'reporting danger', goes: way.inDanger, pages: 5 },
  { way: 'an address with nothing behind it', goes: way.lost, pages: 2 },
  { way: 'a site for several countries', goes: way.abroad, pages: 12, site: several },
];

const visits = ways.flatMap((each) => languages.map((language) => ({ ...each, language })));

describe.concurrent('no page is at fault', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
  });

  it.for(visits)('$way, in $language', async ({ goes, pages, site, language }, { expect }) => {
    const served = await serve(site);
    const by = await visitor(browser, served, language);
    await goes(by, served);
    expect(by.findings).toEqual([]);
    expect(by.seen.length).toBeGreaterThanOrEqual(pages);
    await by.close();
    served.close();
  });
});
