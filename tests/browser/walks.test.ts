/**
 * What a stranger does who knows only the sign-in page, in a district office with cases of every state: each within so many
 * clicks (a key that moves or acts is one, typing is none), by what stands on the screen.
 */
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { memoryApi } from '../functions/staff-api/office.ts';
import { launch } from './chromium.ts';
import { fileAtCounter } from './desk-cases.ts';
import { districtStaff, fillDistrict } from './desk-office.ts';
import { serveDesk } from './desk-server.ts';
import { faultsOf } from './desk-visitor.ts';

interface Hand {
  readonly page: Page;
  readonly click: (at: Locator) => Promise<void>;
  readonly press: (key: string) => Promise<void>;
  /** so far */
  readonly clicks: () => number;
}

const handAt = (page: Page): Hand => {
  let clicks = 0;
  return {
    page,
    click: async (at) => {
      clicks += 1;
      await at.click();
    },
    press: async (key) => {
      clicks += 1;
      await page.keyboard.press(key);
    },
    clicks: () => clicks,
  };
};

/** On a machine that is busy with other tests too. */
const patient = { timeout: 20_000 };

const anyAct = 'main a[href*="act="]';
const anyCase = 'main a[href*="/workbench/case/"]:not([href*="act="])';

describe('a stranger at the desk', () => {
  let browser: Browser;
  let served: Awaited<ReturnType<typeof serveDesk>>;
  let cases: ReadonlyMap<string, readonly string[]>;

  const sit = async (
    member: string,
    { locale = 'en', width = 1280 }: { readonly locale?: string; readonly width?: number } = {},
  ): Promise<Hand> => {
    const context = await browser.newContext({
      locale,
      viewport: { width, height: width < 500 ? 740 : 800 },
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    await page.goto(served.desk, { waitUntil: 'commit' });
    await page.getByRole('button', { name: member }).click();
    await page.locator(anyCase).first().waitFor();
    return handAt(page);
  };

  beforeAll(async () => {
    browser = await launch();
    const api = memoryApi({ at: new Date().toISOString(), staff: districtStaff });
    cases = await fillDistrict(api, 60, { decided: 6, 'refusal of the officer': 3 });
    served = await serveDesk(api);
  });
  afterAll(async () => {
    served?.close();
    await browser?.close();
  });

  /** The first row that says so; the list puts the gravest first. */
  const firstAct = (page: Page, name: string): Locator =>
    page.locator(anyAct).filter({ hasText: name }).first();

  it.for([
    { width: 1280, member: '李伟' },
    { width: 360, member: '李伟' },
  ])(
    'finds what is due first and records that the decision was served, $width wide',
    async ({ width, member }) => {
      const { page, click, clicks } = await sit(member, { width });
      await click(firstAct(page, 'Record service of the decision'));
      const form = page.getByRole('dialog');
      // why, by when, and by which article
      await form.getByText('Answers: Serve the decision').waitFor();
      await form.getByText('legal limit · Penalty Law arts 61 and 85').waitFor();
      await click(form.getByRole('button', { name: 'today' }));
      await form.getByText('These limits end: Serve the decision').waitFor();
      await click(form.getByRole('button', { name: 'Record service of the decision' }));
      await page.getByText('Decision served.').waitFor();
      expect(clicks()).toBeLessThanOrEqual(5);
      // nobody is asked for it again
      const again = page.getByRole('button', { name: 'Record service of the decision' });
      await expect.poll(() => again.count(), patient).toBe(0);
      await page.context().close();
    },
  );

  it('does it in Chinese by keyboard alone, and reads the article in Chinese', async () => {
    const { page, press, clicks } = await sit('李伟', { locale: 'zh-CN' });
    const target = firstAct(page, '登记决定送达');
    const rows = await page.locator(anyAct).allInnerTexts();
    const at = rows.indexOf(await target.innerText());
    await page.locator('body').press('j');
    for (let n = 0; n < at; n += 1) await page.keyboard.press('j');
    await press('Enter');
    const form = page.getByRole('dialog');
    await form.getByText('《行政处罚法》第六十一条、第八十五条').waitFor();
    const box = form.getByPlaceholder('YYYY-MM-DD');
    for (let n = 0; n < 8; n += 1) {
      if (await box.evaluate((each) => each === document.activeElement)) break;
      await page.keyboard.press('Tab');
    }
    const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' }).format(new Date());
    await page.keyboard.type(today);
    await form.getByText('以下期限终止：送达决定').waitFor();
    for (const key of ['Tab', 'Tab', 'Tab']) await page.keyboard.press(key);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('登记决定送达');
    await press('Enter');
    await page.getByText('决定送达。').waitFor();
    // the keyboard goes on at what the screen shows
    await expect.poll(() => page.evaluate(() => document.activeElement?.id), patient).toBe('content');
    expect(clicks() + at + 1 + 3).toBeLessThanOrEqual(12);
    await page.context().close();
  });

  it.for([{ width: 1280 }, { width: 360 }])(
    'reads why a case is late, who has it since when, and for whom it waits, $width wide',
    async ({ width }) => {
      const { page, click, clicks } = await sit('周洋', { width });
      if (width < 500) await click(page.getByRole('button', { name: /navigation/i }).first());
      await click(page.getByRole('link', { name: /^Overdue/ }));
      await page.getByRole('heading', { name: /^Overdue/ }).waitFor();
      await click(page.locator(anyCase).first());
      const said = page.getByRole('region', { name: 'What presses' });
      await said.getByText(/, \d{2}:\d{2}$/).waitFor();
      const words = await said.innerText();
      for (const each of [/Late: \w/, /days? over · \w{3}, /, /With\s+\S/, /Since\s+\d/, /Waits for\s+\S/])
        expect(words).toMatch(each);
      expect(clicks()).toBeLessThanOrEqual(3);
      await page.context().close();
    },
  );

  it.for([
    { width: 1280, n: 0 },
    { width: 360, n: 1 },
  ])('reads the grounds of a refusal and signs it, $width wide', async ({ width, n }) => {
    const { page, click, clicks } = await sit('周洋', { width });
    if (width < 500) await click(page.getByRole('button', { name: /navigation/i }).first());
    await click(page.getByRole('link', { name: /^Signatures/ }));
    const id = cases.get('refusal of the officer')?.[n] ?? '';
    await click(page.locator(`main a[href*="${id}"][href*="act=approve_refusal"]`));
    const form = page.getByRole('dialog');
    await form.getByText('双方不存在劳动关系').waitFor();
    await click(form.getByRole('button', { name: 'Sign the refusal' }));
    await form.getByText('A review can be asked for until').waitFor();
    // on paper stands the paper that is signed, and nothing of the form around it
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('region', { name: 'Preview' }).isVisible()).toBe(true);
    expect(await page.getByRole('button').count()).toBe(0);
    await page.emulateMedia({ media: 'screen' });
    await click(form.getByRole('button', { name: 'Yes: Sign the refusal' }));
    await page.getByText('The case is now: Refused.').waitFor();
    expect(clicks()).toBeLessThanOrEqual(5);
    await page.context().close();
  });

  it.for([
    { width: 1280, locale: 'en' },
    { width: 320, locale: 'zh-CN' },
  ])(
    'has forms and proposals without a fault that axe knows, $width wide, $locale',
    async ({ width, locale }) => {
      const { page } = await sit('周洋', { width, locale });
      const [, , refused = ''] = cases.get('refusal of the officer') ?? [];
      const form = page.getByRole('dialog');
      for (const act of ['approve_refusal', 'reject_refusal']) {
        await page.goto(`${served.desk}/case/${refused}?act=${act}`);
        await page.getByRole('button', { name: '周洋' }).click();
        await form.getByText('双方不存在劳动关系').waitFor();
        expect(await faultsOf(page, `${act}-${locale}`, process.env.SHOTS)).toEqual([]);
      }
      await page.keyboard.press('Escape');
      await form.waitFor({ state: 'hidden' });
      expect(await faultsOf(page, `proposal-${locale}`, process.env.SHOTS)).toEqual([]);
      await page.context().close();
    },
  );

  it('is told that nobody signs their own, and who can', async () => {
    const { page, click, clicks } = await sit('马慧');
    await click(page.getByRole('link', { name: /^Signatures/ }));
    const [own = ''] = cases.get('refusal of a supervisor') ?? [];
    const row = page.getByRole('row').filter({ has: page.locator(`a[href*="${own}"]`) });
    await row.getByText('Your proposal: somebody else signs it').waitFor();
    expect(await row.locator('a[href*="act="]').count()).toBe(0);
    await click(row.getByRole('link'));
    await page.getByText(/You proposed it, so somebody else signs it\..*(周洋|吴磊)/).waitFor();
    expect(await page.getByRole('button', { name: 'Sign the refusal' }).count()).toBe(0);
    expect(clicks()).toBeLessThanOrEqual(5);
    await page.context().close();
  });

  it('hears of a danger while writing, acknowledges it, and finds every word again', async () => {
    const { page, click, clicks } = await sit('陈静');
    await page.clock.install();
    await page.goto(served.desk);
    await page.getByRole('button', { name: '陈静' }).click();
    await firstAct(page, 'Accept and file').click();
    const form = page.getByRole('dialog');
    const note = '工人当面陈述：八月起未发工资，已核对工牌和转账记录。';
    await form.getByRole('textbox').fill(note);
    const { number } = await fileAtCounter(served.api, { danger: true, kind: 'safety.imminent' });
    await page.clock.runFor(31_000);
    await form.getByText(`Danger reported: ${number}`).waitFor();
    await click(form.getByRole('button', { name: 'Acknowledge' }));
    await click(form.getByRole('button', { name: 'Acknowledge the danger' }));
    await page.getByText('Danger acknowledged.').waitFor();
    await click(page.getByRole('link', { name: 'Back to what you were writing' }));
    await expect.poll(() => form.getByRole('textbox').inputValue(), patient).toBe(note);
    // what is acknowledged is said no more
    expect(await page.getByText(`Danger reported: ${number}`).count()).toBe(0);
    expect(clicks()).toBeLessThanOrEqual(3);
    await page.context().close();
  });
});
