/** Rooms of the desk in which many cases or people are dealt with at once, on the deployed stage. */
import { utils, write } from '@e965/xlsx';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import * as z from 'zod';
import type { StaffClient } from '#tests/support/environment/desk.ts';
import type { Harness } from '#tests/support/environment/harness.ts';
import type { DeskVisitor } from '../../browser/desk-visitor.ts';

type Sit = (by: StaffClient, language?: 'en' | 'zh-CN', width?: number) => Promise<DeskVisitor>;
interface Room {
  readonly here: Harness;
  readonly sit: Sit;
}

const opened = z.object({ caseId: z.string(), number: z.string() });
const workersOf = z.object({ workers: z.record(z.string(), z.unknown()) });
const talksOf = z.object({
  offers: z.array(z.looseObject({ side: z.string(), ref: z.optional(z.string()) })),
});

export const atCounter = async (officer: StaffClient, more: object = {}) => {
  const { body } = await officer.call('POST', '/cases', {
    kind: 'wage.unpaid',
    channel: 'in_person',
    language: 'zh-CN',
    naming: 'confidential',
    area: '440306',
    claim: { claimedFen: 600_000, endOfWork: 'goes_on' },
    worker: {},
    parties: [{ relation: 'employer', name: '某某服装厂' }],
    words: { what_happened: '三个月没有发工资。' },
    ...more,
  });
  return opened.parse(body);
};

const heading = ['序号', '姓名', '手机号', '欠薪'];
const listed = (phoneOfLast: string): readonly (readonly string[])[] => [
  heading,
  ['1', '赵一', '13900000001', '6000'],
  ['2', '钱二', '13900000002', '6000'],
  ['3', '孙三', phoneOfLast, '6000'],
];

const workbook = {
  name: '欠薪表.xlsx',
  mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  buffer: Buffer.from(
    write(
      { SheetNames: ['9月'], Sheets: { '9月': utils.aoa_to_sheet(listed('139').map((row) => [...row])) } },
      { type: 'buffer', bookType: 'xlsx' },
    ),
  ),
};
const mended = {
  name: '欠薪表.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(
    listed('13900000003')
      .map((row) => row.join(','))
      .join('\r\n'),
  ),
};

/** A workbook names its bad row and gives the good ones; mended and sent as CSV it adds the one that was missing, and nobody twice. */
export const takesWageLists = async ({ here, sit }: Room): Promise<void> => {
  const officer = here.inRole('intake_officer');
  const { caseId } = await atCounter(officer);
  const { page, go } = await sit(officer);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(decodeURIComponent(request.url())));
  const check = async (file: typeof workbook) => {
    await go(`/case/${caseId}?tab=workers`);
    await page.getByRole('button', { name: 'Take in a wage list' }).click();
    await page.locator('input[type=file]').setInputFiles(file);
    await page.getByRole('button', { name: 'Check 3 rows' }).click();
  };
  const take = async (name: string) => {
    await page.getByRole('button', { name }).click();
    await page.getByRole('button', { name: 'Done', exact: true }).click();
  };
  await check(workbook);
  const bad = page.getByRole('row').filter({ hasText: 'Phone: not a phone number' });
  // row 4 of the sheet, no. 3 on the list
  expect((await bad.innerText()).split(/\s+/).slice(0, 3)).toEqual(['3', '4', '孙三']);
  await take('Take the good ones: 2 people');
  await page.getByText('3 workers in the case').waitFor();
  await check(mended);
  await page.getByText('3, 1 of them new').waitFor();
  await take('Take all: 3 people');
  await page.getByText('4 workers in the case').waitFor();
  expect(asked.filter((url) => /[赵钱孙]|139\d/.test(url))).toEqual([]);
  expect(Object.keys(workersOf.parse((await officer.reads(caseId)).body).workers)).toHaveLength(4);
};

const saidBy = { worker: '九月底前付清。', employer: '先付三千。', mediator: '先付一半，余款九月底付。' };

/** Readings of the case wait until they are let go; what is read beside it comes at once. */
const heldBack = async (page: Page, caseId: string) => {
  const { promise, resolve } = Promise.withResolvers<void>();
  await page.route(`**/cases/${caseId}`, (route) => promise.then(() => route.continue()));
  return resolve;
};

/**
 * What each side offers stands in its column alone, what the mediator proposes between them; each is read when asked for.
 * The three follow on each other before the case is read anew: one's own offer is no colleague's who came between.
 */
export const keepsSidesApart = async ({ here, sit }: Room): Promise<void> => {
  const [officer, supervisor] = [here.inRole('intake_officer'), here.inRole('supervisor')];
  const mediator = here.inRole('mediator');
  const { caseId } = await atCounter(officer);
  await officer.does(caseId, 'offer_mediation');
  await supervisor.does(caseId, 'assign_mediator', { mediator: mediator.user.id });
  for (const side of ['worker', 'employer']) await officer.does(caseId, 'consent_to_mediation', { side });
  const { page, go } = await sit(mediator);
  await go(`/case/${caseId}`);
  await page.getByRole('link', { name: 'Open the mediation room' }).click();
  const columns = { worker: 'Worker', employer: 'Employer', mediator: 'Between' };
  const column = (of: keyof typeof columns) => page.getByRole('region', { name: columns[of] });
  const buttons = {
    worker: 'Record offer: Worker',
    employer: 'Record offer: Employer',
    mediator: 'Record proposal to both sides',
  };
  await column('mediator').waitFor();
  const letGo = await heldBack(page, caseId);
  for (const of of ['worker', 'employer', 'mediator'] as const) {
    await column(of).getByRole('textbox').fill(saidBy[of]);
    await column(of).getByRole('button', { name: buttons[of] }).click();
    await column(of).getByRole('button', { name: /^Read/ }).waitFor();
  }
  letGo();
  expect(await page.locator('main').innerText()).not.toContain(saidBy.employer);
  await page.getByRole('button', { name: 'To the employer' }).click();
  await column('worker').waitFor({ state: 'detached' });
  for (const of of ['employer', 'mediator'] as const) {
    await column(of)
      .getByRole('button', { name: /^Read: Offer/ })
      .click();
    await page.getByText(saidBy[of]).waitFor();
  }
  expect(await page.locator('main').innerText()).not.toContain(saidBy.worker);
  const { offers } = talksOf.parse((await supervisor.call('GET', `/cases/${caseId}/mediation`)).body);
  expect(offers.map(({ side, ref }) => [side, ref])).toEqual([
    ['worker', undefined],
    ['employer', undefined],
    ['mediator', undefined],
  ]);
};

/** Two cases of a colleague, of whom the only one who takes over has a conflict in the second. */
export const handsOver = async ({ here, sit }: Room): Promise<void> => {
  const [officer, supervisor] = [here.inRole('intake_officer'), here.inRole('supervisor')];
  const [, to, lead, co] = [0, 1, 2, 3].map((n) => here.inRole('inspector', n));
  if (to === undefined || lead === undefined || co === undefined) throw new Error('Three inspectors');
  const cases = [await atCounter(officer), await atCounter(officer)];
  for (const { caseId } of cases) {
    await officer.does(caseId, 'accept_complaint');
    await supervisor.does(caseId, 'assign_case', { lead: lead.user.id, co: co.user.id });
  }
  const [free, barred] = cases;
  await to.does(barred?.caseId ?? '', 'declare_conflict', { reason: 'relative' });
  const { page, go } = await sit(supervisor, 'zh-CN');
  await go('/people');
  await page.getByRole('button', { name: `交接案件: ${lead.user.name}` }).click();
  const form = page.getByRole('dialog');
  const others = here.addresses.users.filter(
    ({ role, office, id }) =>
      role === 'inspector' && office === here.office && ![to.user.id, lead.user.id].includes(id),
  );
  for (const { name } of others) await form.getByRole('button', { name }).click();
  await form.getByRole('button', { name: '预览交接结果' }).click();
  await form.getByText(/^可交接 \d+ 件，待您决定 \d+ 件/).waitFor();
  await form.getByRole('button', { name: '交接', exact: true }).click();
  await form.getByText(/^已交接 \d+ 件，待您决定 \d+ 件/).waitFor();
  // whatever else the colleague has in a stage that several stories share
  const row = async (number = '') => form.getByRole('row').filter({ hasText: number }).innerText();
  expect(await row(free?.number)).toContain(to.user.name);
  expect(await row(barred?.number)).toContain(`${to.user.name}: 与此案有利害关系`);
};
