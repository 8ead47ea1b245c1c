/** Taking a complaint in and finding it again, in a browser on in-memory twins. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { indexCase } from '#casework/find/index-case.ts';
import { procedureOf } from '#domain/jurisdictions/procedures.ts';
import { dayText } from '#domain/messages/spoken.ts';
import { launch } from './chromium.ts';
import { counted } from './counted.ts';
import { serveDesk } from './desk-server.ts';
import { deskVisitor } from './desk-visitor.ts';

/** The letter came three days before it is opened, as one of Friday on a Monday. */
const inShenzhen = (daysAgo: number): string =>
  new Date(Date.now() - daysAgo * 86_400_000 + 8 * 3_600_000).toISOString().slice(0, 10);
const cameOn = inShenzhen(3);

const before = {
  kind: 'wage.unpaid',
  channel: 'phone',
  language: 'zh-CN',
  naming: 'confidential',
  area: '440306',
  claim: {},
  worker: { name: '李娜', phone: '+8613800138000' },
  parties: [{ relation: 'employer', name: '深圳市恒发电子有限公司', firmNumber: '91350100M000100Y43' }],
};

const words = {
  en: {
    letter: 'by letter',
    kind: /^Kind/,
    employer: 'Name',
    no: 'No',
    yes: 'Yes',
    file: 'File the complaint',
  },
  'zh-CN': { letter: '信函', kind: /^类别/, employer: '名称', no: '否', yes: '是', file: '登记投诉' },
} as const;

describe('taking a complaint in', () => {
  let browser: Browser;
  let served: Awaited<ReturnType<typeof serveDesk>>;
  let known = { caseId: '', number: '' };
  beforeAll(async () => {
    browser = await launch();
    served = await serveDesk();
    const { body } = await served.api.ask({ by: 'o.chen', method: 'POST', path: '/cases', body: before });
    known = body;
    await indexCase({ ...served.api, procedureOf }, { caseId: known.caseId });
  });
  afterAll(async () => {
    served?.close();
    await browser?.close();
  });

  const visit = async (language: 'en' | 'zh-CN', width: number) => {
    const by = await deskVisitor(browser, served.desk, { member: 'o.chen', language, width });
    await by.go('/intake');
    return by;
  };

  const fillLetter = async (page: Page, say: (typeof words)['en' | 'zh-CN']) => {
    await page.getByRole('radio', { name: say.no, exact: true }).first().check();
    await page.getByRole('radio', { name: say.letter }).check();
    await page.getByPlaceholder('YYYY-MM-DD').first().fill(cameOn);
    await page.getByRole('textbox').nth(1).fill('周五收到，周一拆阅');
    await page.getByRole('combobox', { name: say.employer }).fill('恒发电子');
  };

  it.for([
    { language: 'en', width: 1280 },
    { language: 'zh-CN', width: 360 },
  ] as const)(
    'a letter that lay for three days counts from the day on which it came, in $language at $width',
    async ({ language, width }) => {
      const by = await visit(language, width);
      const { page } = by;
      const say = words[language];
      await fillLetter(page, say);
      // the case that it may be already: number, state and employer, and not who complained
      const hint = page.locator('[aria-live=polite]').filter({ hasText: known.number });
      await hint.waitFor();
      expect(await hint.innerText()).not.toMatch(/李娜|138/);
      await hint.getByRole('checkbox').first().check();
      await page.getByRole('button', { name: say.kind }).click();
      await page.getByRole('option').first().click();
      await page.getByRole('button', { name: say.file }).click();
      const slip = page.locator('.slip');
      await slip.waitFor();
      const text = await slip.innerText();
      expect(text).toMatch(/RD26-/);
      // in the language of the place, whichever the officer reads
      expect(text).toContain(dayText('zh-CN', cameOn));
      expect(text).not.toMatch(/wage|employer|工资|恒发|用人单位/i);
      // on paper there is the slip, and nothing else
      await page.emulateMedia({ media: 'print' });
      const seen = await page.evaluate(() =>
        [...document.querySelectorAll('h1, h2, button, .slip h3')]
          .filter((each) => getComputedStyle(each).visibility === 'visible')
          .map(({ tagName }) => tagName),
      );
      expect(seen).toEqual(['H3']);
      const number = /RD26-\w{5}-\w{5}/.exec(text)?.[0] ?? '';
      const { body } = await served.api.ask({ by: 'o.chen', path: '/queue' });
      const row = body.items.find((each: { number: string }) => each.number === number);
      const { body: filed } = await served.api.ask({ by: 'o.chen', path: `/cases/${row.caseId}` });
      expect(filed.channel).toBe('letter');
      expect(filed.clocks).toContainEqual(expect.objectContaining({ clock: 'acceptance', startOn: cameOn }));
      expect(filed.links).toEqual([{ other: known.caseId, relation: 'lead' }]);
      expect(by.broken).toEqual([]);
      await page.context().close();
    },
  );

  it('Friday’s letter is filed on Monday in six clicks from the first page: as of its day, with the case it may be, and its slip printed once', async () => {
    const seat = { member: 'o.chen', language: 'en', width: 1280 } as const;
    const { page, broken } = await deskVisitor(browser, served.desk, seat);
    await page.evaluate(() => {
      window.print = () =>
        document.body.setAttribute('data-printed', `${document.body.dataset.printed ?? ''}x`);
    });
    const hand = counted(page);
    await hand.click(page.getByRole('link', { name: 'Write down a complaint' }));
    await hand.click(page.getByRole('radio', { name: 'No', exact: true }).first());
    await hand.click(page.getByRole('radio', { name: 'by letter' }));
    await page.getByPlaceholder('YYYY-MM-DD').first().fill(cameOn);
    await page
      .getByRole('textbox', { name: 'Why it is entered later' })
      .fill('Came on Friday, opened on Monday');
    await page.getByRole('combobox', { name: 'Name' }).fill('恒发电子');
    await page.locator('[aria-live=polite]').filter({ hasText: known.number }).waitFor();
    await hand.click(page.getByRole('button', { name: /^Kind/ }));
    await hand.click(page.getByRole('option').first());
    await hand.click(page.getByRole('button', { name: 'File the complaint' }));
    const slip = await page.locator('.slip').innerText();
    expect(slip).toContain(dayText('zh-CN', cameOn));
    // the slip is where whoever filed it goes on, and the day of a promise that is over is not on it
    await page.locator('h2:has-text("Filed")').waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Filed');
    await expect.poll(() => page.locator('body').getAttribute('data-printed')).toBe('x');
    expect(hand.steps()).toBeLessThanOrEqual(6);
    expect(broken).toEqual([]);
    await page.context().close();
  });

  it('danger comes first: whom to call, and what can wait is folded away', async () => {
    const by = await visit('zh-CN', 360);
    const { page } = by;
    await page.getByRole('radio', { name: words['zh-CN'].yes, exact: true }).first().check();
    await page.getByText('110').waitFor();
    expect(await page.getByRole('combobox', { name: '名称' }).isVisible()).toBe(false);
    // nothing more than the yes is needed
    await page.getByRole('button', { name: words['zh-CN'].file }).click();
    await page.locator('.slip').waitFor();
    const { body } = await served.api.ask({ by: 'o.chen', path: '/queue' });
    const grave = await Promise.all(
      body.items.map(({ caseId }: { caseId: string }) =>
        served.api.ask({ by: 'o.chen', path: `/cases/${caseId}` }),
      ),
    );
    expect(grave.some((each) => each.body.danger?.state === 'reported')).toBe(true);
    await page.context().close();
  });

  it('whether anybody is in danger is asked, and what was typed stays on the way to another screen and back', async () => {
    const by = await visit('en', 1280);
    const { page } = by;
    const employer = page.getByRole('combobox', { name: words.en.employer });
    await employer.fill('Eastern Steel');
    await page.getByRole('button', { name: words.en.file }).click();
    await page.getByText('This is needed.').first().waitFor();
    expect(await page.locator('.slip').count()).toBe(0);
    await by.go('/search');
    await by.go('/intake');
    await expect.poll(() => employer.inputValue()).toBe('Eastern Steel');
    await page.context().close();
  });

  it.for([
    { width: 1280, language: 'en' },
    { width: 360, language: 'zh-CN' },
  ] as const)('nothing is at fault, by day and by night, $width wide, in $language', async (look) => {
    const by = await visit(look.language, look.width);
    await by.examine('intake', '/intake');
    await by.examine('search', '/search');
    await by.page.getByRole('searchbox').fill('恒发');
    await by.page.keyboard.press('Enter');
    await by.page.getByText(known.number).first().waitFor();
    expect([by.findings, by.broken]).toEqual([[], []]);
    await by.page.context().close();
  });
});
