/** `npm run pictures`: the desk in each language, for docs/desk.md: a district office that has as many cases as one has. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { countUpTo } from '#functions/statistics/count.ts';
import { randomHistory } from '#tests/support/random-histories.ts';
import { memoryApi } from '../functions/staff-api/office.ts';
import { launch } from './chromium.ts';
import { districtStaff, fillDistrict } from './desk-office.ts';
import { serveDesk } from './desk-server.ts';
import { deskVisitor } from './desk-visitor.ts';

const folder = join(import.meta.dirname, '../../docs/pictures/desk');
const [inspector, supervisor, mediator, officer] = ['李伟', '周洋', '孙敏', '陈静'];

type Api = ReturnType<typeof memoryApi>;

interface Picture {
  readonly name: string;
  readonly who: string;
  readonly place: string;
  /** what is there once the screen has come */
  readonly shows: string;
  readonly width?: number;
}

const rows = 'main table tbody tr:nth-child(5)';

const picturesOf = async (
  { ask }: Api,
  cases: ReadonlyMap<string, readonly string[]>,
): Promise<readonly Picture[]> => {
  const heldBy = async (by: string, course: string): Promise<string> => {
    for (const caseId of cases.get(course) ?? []) {
      const { lead, mediator } = (await ask({ by, path: `/cases/${caseId}` })).body;
      if ([lead, mediator].includes(by)) return `/case/${caseId}`;
    }
    throw new Error(`${by} has no case of ${course}`);
  };
  const ordered = await heldBy('i.li', 'ordered');
  const offers = await heldBy('m.sun', 'offers');
  return [
    { name: '1-needs-me-now', who: inspector, place: '/', shows: rows },
    { name: '2-office-list', who: supervisor, place: '/office/cn-440306', shows: rows },
    { name: '3-case', who: inspector, place: ordered, shows: '[role=tablist]' },
    { name: '4-act', who: inspector, place: `${ordered}?act=record_payment`, shows: '[role=dialog] table' },
    { name: '5-mediation-room', who: mediator, place: `${offers}/mediation`, shows: 'main table' },
    { name: '6-colleagues', who: supervisor, place: '/people', shows: rows },
    { name: '7-intake', who: officer, place: '/intake', shows: 'main input[type=radio]' },
    { name: '8-case-on-a-phone', who: inspector, place: ordered, shows: '[role=tablist]', width: 360 },
    { name: '9-figures', who: supervisor, place: '/figures?tab=time', shows: 'main .uplot' },
  ];
};

const take = async (
  browser: Browser,
  desk: string,
  { name, who: member, place, shows, width = 1280 }: Picture,
): Promise<void> => {
  for (const language of ['en', 'zh-CN'] as const) {
    const { page, go } = await deskVisitor(browser, desk, { member, language, width });
    await go(place);
    await page.locator(shows).first().waitFor();
    await page.waitForLoadState('networkidle');
    mkdirSync(join(folder, language), { recursive: true });
    await page.screenshot({ path: join(folder, language, `${name}.png`) });
    await page.context().close();
  }
};

/** Histories begin at random until this day; here the last of them began yesterday. */
const lastBeginning = Date.parse('2025-02-11T00:00:00.000Z');

/** Figures of some years: as many histories, each counted up to now. */
const countPast = async ({ counters, watch }: Api, many: number): Promise<void> => {
  const later = Date.parse(watch.at) - lastBeginning;
  const moved = (at: string) => new Date(Date.parse(at) + later).toISOString();
  for (let seed = 0; seed < many; seed += 1) {
    const history = randomHistory(seed)
      .map((recorded) => ({ ...recorded, at: moved(recorded.at) }))
      .filter(({ at }) => at < watch.at);
    const store = { history: async (_: string, after: number) => ({ items: history.slice(after) }) };
    await countUpTo({ store, counters }, `past ${seed}`, history.length);
  }
};

const api = memoryApi({ at: new Date().toISOString(), staff: districtStaff });
const cases = await fillDistrict(api, 200, { decided: 6, 'refusal of the officer': 2 });
await countPast(api, 900);
const { desk, close } = await serveDesk(api);
const browser = await launch();
try {
  for (const picture of await picturesOf(api, cases)) await take(browser, desk, picture);
} finally {
  await browser.close();
  close();
}
