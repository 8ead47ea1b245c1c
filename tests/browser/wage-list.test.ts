/** A wage list is taken in at the desk: from the file to the workers of the case, without a row or a sum lost. */
import { utils, write } from '@e965/xlsx';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filedByOfficer } from '../functions/staff-api/filed-by-officer.ts';
import { launch } from './chromium.ts';
import { counted } from './counted.ts';
import { serveDesk } from './desk-server.ts';
import { deskVisitor } from './desk-visitor.ts';

const size = 45;
const row = (n: number) => [
  String(n + 1),
  `张${String.fromCodePoint(0x4e00 + n)}`,
  `139${10_000_000 + n}`,
  '"6,000.00"',
  '600',
];
const rows = Array.from({ length: size }, (_, n) =>
  n === 30 ? [...row(n).slice(0, 2), '139', '六七千', '600'] : row(n),
);
const file = {
  name: '工资表.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(
    ['某某公司2026年3月工资表,,,,', '序号,姓名,手机号,应发,实发', ...rows.map((each) => each.join(','))].join(
      '\r\n',
    ),
  ),
};

const bad = [17, 57, 100, 201, 300, 401, 445];
const people = Array.from({ length: 480 }, (_, n) => [
  n + 1,
  `张${n + 1}`,
  bad.includes(n + 1) ? '139' : `138${20_000_000 + n}`,
  600,
]);
const told = utils.aoa_to_sheet([['说明'], ['本表为9月工资']]);
const wages = utils.aoa_to_sheet([
  ['某某公司9月欠薪表'],
  ['序号', '姓名', '手机号', '欠薪'],
  ...people,
  ['', '合计', '', 288_000],
]);
const workbook = {
  name: '欠薪表.xlsx',
  mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  buffer: Buffer.from(
    write(
      { SheetNames: ['说明', '9月'], Sheets: { 说明: told, '9月': wages } },
      { type: 'buffer', bookType: 'xlsx' },
    ),
  ),
};

describe('a wage list at the desk', () => {
  let browser: Browser;
  let served: Awaited<ReturnType<typeof serveDesk>>;
  let place: string;
  beforeAll(async () => {
    browser = await launch();
    const { api, answer } = await filedByOfficer();
    served = await serveDesk(api);
    place = `/case/${answer.body.caseId}?tab=workers`;
  });
  afterAll(async () => {
    served?.close();
    await browser?.close();
  });

  it('four hundred and eighty rows of a workbook’s second sheet are read in four clicks from the case, and no. 317 is found, with the sum right and no row lost', async () => {
    const by = await deskVisitor(browser, served.desk, { member: 'o.chen', language: 'en', width: 1280 });
    const { page } = by;
    const hand = counted(page);
    await by.go(place.replace('?tab=workers', ''));
    await hand.click(page.getByRole('tab', { name: 'Workers' }));
    await hand.click(page.getByRole('button', { name: 'Take in a wage list' }));
    await page.locator('input[type=file]').setInputFiles(workbook);
    await page.getByText('The workbook has 2 sheets').waitFor();
    await hand.click(page.getByRole('button', { name: 'Check 480 rows' }));
    await page.getByText('480, 1 total row').waitFor();
    await page.getByText('473, 473 of them new').waitFor();
    // ¥600 for each, and what the sheet says of its own column, called as it is there
    await page.getByText('¥283,800.00').waitFor();
    await page.getByText('欠薪 ¥288,000.00').waitFor();
    await page.getByRole('button', { name: 'Bad rows as CSV (7)' }).waitFor();
    await page.getByPlaceholder('No. on the list, or name').fill('317');
    const found = page.getByRole('row').filter({ hasText: '¥600.00' });
    expect((await found.innerText()).split(/\s+/).slice(0, 3)).toEqual(['317', '319', '张317']);
    await page.getByRole('button', { name: 'Take the good ones: 473 people' }).waitFor();
    expect(hand.steps()).toBeLessThanOrEqual(4);
    await page.getByRole('button', { name: 'Discard the list' }).click();
    expect(by.broken).toEqual([]);
    await page.context().close();
  });

  it.for([
    { width: 1280, language: 'en' },
    { width: 360, language: 'zh-CN' },
  ] as const)('nothing is at fault, by day and by night, $width wide, in $language', async (look) => {
    const by = await deskVisitor(browser, served.desk, { member: 'o.chen', ...look });
    const { page } = by;
    await by.examine('workers', place);
    await by.examine('worker', `${place}&worker=w1`);
    await by.go(place);
    await page.getByRole('button', { name: /Take in a wage list|导入工资名单/ }).click();
    await page.locator('input[type=file]').setInputFiles(file);
    await page.getByRole('button', { name: /^Check|^核对/ }).waitFor();
    await by.examine('wage-list-columns', place);
    await page.getByRole('button', { name: /^Check|^核对/ }).click();
    await page.getByText(/not a phone number|不是有效的电话号码/).waitFor();
    await by.examine('wage-list-read', place);
    expect([by.findings, by.broken]).toEqual([[], []]);
  });
});
