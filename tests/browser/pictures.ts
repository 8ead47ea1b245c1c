/**
 * `npm run pictures`: the desk in each language, for docs/desk.md. Cases as they are after `npm start`; lists of a district
 * office in memory that has as many as one has.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import * as z from 'zod';
import { memoryApi } from '../functions/staff-api/office.ts';
import { launch } from './chromium.ts';
import { districtStaff, fillDistrict } from './desk-office.ts';
import { serveDesk } from './desk-server.ts';
import { deskVisitor } from './desk-visitor.ts';

const root = join(import.meta.dirname, '../..');
const folder = join(root, 'docs/pictures/desk');

const addresses = z.object({
  api: z.string(),
  desk: z.string(),
  users: z.array(z.object({ id: z.string(), name: z.string(), token: z.string() })),
});
type Addresses = z.infer<typeof addresses>;

const rows = z.object({ items: z.array(z.looseObject({ caseId: z.string(), kind: z.string() })) });

const runningDesk = (): Addresses => {
  try {
    return addresses.parse(JSON.parse(readFileSync(join(root, '.local/addresses.json'), 'utf8')));
  } catch {
    throw new Error('There is no desk to be seen: npm start');
  }
};

/** The demo's case of this kind. */
const caseOf = async ({ api, users }: Addresses, kind: string): Promise<string> => {
  const token = users.find(({ id }) => id === 'liu.yang')?.token;
  const answer = await fetch(`${api}/offices/cn-440306/queue`, {
    headers: { authorization: `Bearer ${token}` },
  });
  const found = rows.parse(await answer.json()).items.find((each) => each.kind === kind);
  if (found === undefined) throw new Error(`The demo has no case of ${kind} in Bao'an`);
  return found.caseId;
};

interface Picture {
  readonly name: string;
  readonly who: string;
  readonly place: string;
  readonly width?: number;
}

const picturesOf = async (desk: Addresses): Promise<readonly Picture[]> => {
  const site = `/case/${await caseOf(desk, 'wage.construction_chain')}`;
  const school = `/case/${await caseOf(desk, 'service.school')}`;
  return [
    { name: '3-case', who: 'li.wei', place: site },
    { name: '4-act', who: 'li.wei', place: `${site}?act=record_payment` },
    { name: '5-mediation-room', who: 'zhao.min', place: `${school}/mediation` },
    { name: '6-colleagues', who: 'liu.yang', place: '/people' },
    { name: '7-intake', who: 'chen.jing', place: '/intake' },
    { name: '8-case-on-a-phone', who: 'li.wei', place: site, width: 360 },
  ];
};

const lists: readonly Picture[] = [
  { name: '1-needs-me-now', who: '李伟', place: '/' },
  { name: '2-office-list', who: '周洋', place: '/office/cn-440306' },
];

const take = async (
  browser: Browser,
  { desk, users = [] }: Pick<Addresses, 'desk'> & Partial<Pick<Addresses, 'users'>>,
  { name, who, place, width = 1280 }: Picture,
): Promise<void> => {
  const member = users.find(({ id }) => id === who)?.name ?? who;
  for (const language of ['en', 'zh-CN'] as const) {
    const { page, go } = await deskVisitor(browser, desk, { member, language, width });
    await go(place);
    await page.waitForLoadState('networkidle');
    mkdirSync(join(folder, language), { recursive: true });
    await page.screenshot({ path: join(folder, language, `${name}.png`) });
    await page.context().close();
  }
};

const api = memoryApi({ at: new Date().toISOString(), staff: districtStaff });
await fillDistrict(api, 200, { decided: 6, 'refusal of the officer': 2 });
const district = await serveDesk(api);
const browser = await launch();
try {
  for (const picture of lists) await take(browser, district, picture);
  const stage = runningDesk();
  for (const picture of await picturesOf(stage)) await take(browser, stage, picture);
} finally {
  await browser.close();
  district.close();
}
