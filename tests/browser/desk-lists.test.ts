/** The lists of the desk in a browser, on in-memory twins. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '#tests/support/until.ts';
import { memoryApi } from '../functions/staff-api/office.ts';
import { launch } from './chromium.ts';
import { counted } from './counted.ts';
import { fileAtCounter, fillForAbsent, fillOffice } from './desk-cases.ts';
import { serveDesk } from './desk-server.ts';
import { deskVisitor } from './desk-visitor.ts';

const employer = '深圳市恒发电子有限公司';
const office = '/office/cn-440306';

const caseLinks = 'main a[href*="/workbench/case/"]:not([href*="act="])';

/** Numbers of the cases as they stand one under the other. */
const numbersIn = (page: Page): Promise<readonly string[]> => page.locator(caseLinks).allInnerTexts();

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.textContent ?? '');

describe('the lists of the desk', () => {
  let browser: Browser;
  let served: Awaited<ReturnType<typeof serveDesk>>;
  const sit = async (member: string, language: 'en' | 'zh-CN' = 'en', width = 1280) =>
    deskVisitor(browser, served.desk, { member, language, width });
  /** Sits down once more, with a watch that the test moves. */
  const withWatch = async (page: Page, member: string): Promise<void> => {
    await page.clock.install();
    await page.goto(served.desk);
    await page.getByRole('button', { name: member }).click();
    await page.locator(caseLinks).first().waitFor();
  };
  beforeAll(async () => {
    browser = await launch();
    served = await serveDesk();
    await fillOffice(served.api, 18);
  });
  afterAll(async () => {
    served?.close();
    await browser?.close();
  });

  it('what needs me now comes gravest first, with the reason in words, and Enter opens where it is answered', async () => {
    const { page } = await sit('i.li');
    await page.locator(caseLinks).first().waitFor();
    const rows = await page.getByRole('row').allInnerTexts();
    expect(rows[1]).toContain('Danger: to be acknowledged');
    expect(rows.at(-1)).not.toContain('Danger');
    await page.locator('body').press('j');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    expect(page.url()).toContain('act=acknowledge_danger');
    await page.context().close();
  });

  it('nothing moves under the pointer: what is new waits until it is asked for, and the tab says how many', async () => {
    const { page } = await sit('o.chen');
    await withWatch(page, 'o.chen');
    const before = await numbersIn(page);
    expect(await page.title()).toBe(`(${before.length}) Redress desk`);
    const { number } = await fileAtCounter(served.api, { danger: true });
    await page.clock.runFor(31_000);
    const news = page.getByRole('button', { name: '1 new: show' });
    await news.waitFor();
    expect(await numbersIn(page)).toEqual(before);
    // and danger is said at once, over whatever is open
    await page.getByText(`Danger reported: ${number}`).waitFor();
    await news.click();
    expect((await numbersIn(page))[0]).toBe(number);
    expect(await news.count()).toBe(0);
    await page.context().close();
  });

  it('what has not changed is asked for with its tag, and not sent again', async () => {
    const { page } = await sit('i.zhao');
    const told: number[] = [];
    page.on('response', (response) => {
      if (response.url().includes('view=now')) told.push(response.status());
    });
    await withWatch(page, 'i.zhao');
    await page.clock.runFor(31_000);
    await until('an answer without rows', async () => told.includes(304));
    expect(await numbersIn(page)).not.toEqual([]);
    await page.context().close();
  });

  it('a filter stands in the address and is there again on the way back, with the place in the list', async () => {
    const { page, go } = await sit('s.zhou');
    await go(`${office}?view=open`);
    await page.getByRole('combobox', { name: /^Filter/ }).fill('State = Being examined');
    await page.keyboard.press('Enter');
    await page.waitForURL(/status=triage/);
    await page.getByText('Accepted, filed').first().waitFor({ state: 'detached' });
    const [, second = ''] = await numbersIn(page);
    await page.getByRole('link', { name: second }).click();
    await page.getByRole('tab').first().waitFor();
    await page.goBack();
    await page.getByRole('link', { name: second }).waitFor();
    expect(page.url()).toContain('status=triage');
    await until('the link of the case', async () => (await focused(page)) === second);
    await page.context().close();
  });

  it('a view is kept under a name, is a place of the desk from then on, and comes back after it was deleted', async () => {
    const { page, go } = await sit('s.zhou');
    await go(`${office}?view=open&kind=wage.unpaid`);
    await page.getByRole('button', { name: 'Save as a view' }).click();
    await page.getByRole('dialog').getByRole('textbox').fill('Unpaid first');
    await page.keyboard.press('Enter');
    const place = page.getByRole('navigation').getByRole('link', { name: 'Unpaid first' });
    await place.waitFor();
    await page.getByRole('button', { name: 'Unpaid first' }).click();
    await page.getByRole('menuitem', { name: 'Delete the view' }).click();
    await place.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Undo' }).last().click();
    await place.click();
    expect(page.url()).toContain('kind=wage.unpaid');
    await page.context().close();
  });

  it('marked cases are given away one by one: each says what came of it', async () => {
    const { page, go } = await sit('s.zhou');
    await go(`${office}?view=unassigned`);
    const markOf = (state: string) =>
      page.getByRole('row').filter({ hasText: state }).first().getByRole('checkbox');
    await markOf('Accepted, filed').check();
    await markOf('Being examined').check();
    await page.getByRole('button', { name: 'Assign or hand over (2)' }).click();
    const form = page.getByRole('dialog');
    await form.getByRole('button', { name: 'Give 2 cases' }).click();
    await form.getByText('not given').waitFor();
    const results = await form.getByRole('row').allInnerTexts();
    expect(results.filter((each) => /\bgiven\b/.test(each) && !each.includes('not given'))).toHaveLength(1);
    // why not, in the words of the API
    expect(
      results
        .find((each) => each.includes('not given'))
        ?.split('\t')
        .at(-1),
    ).toMatch(/\w+ \w+/);
    await page.context().close();
  });

  it('keys mark and hide, and do nothing once they are switched off', async () => {
    const { page, go } = await sit('s.zhou');
    await go(`${office}?view=open`);
    await page.getByText(employer).first().waitFor();
    await page.locator('body').press('j');
    await page.keyboard.press('x');
    await page.getByRole('button', { name: 'Export CSV (1)' }).waitFor();
    await page.keyboard.press('v');
    await page.getByText('hidden', { exact: true }).first().waitFor();
    expect(await page.content()).not.toContain(employer);
    await page.keyboard.press('v');
    await page.getByText(employer).first().waitFor();
    await page.getByRole('button', { name: 'Settings' }).click();
    await page.getByRole('menuitem', { name: 'Switch single keys off' }).click();
    await page.keyboard.press('v');
    await page.keyboard.press('j');
    expect(await page.getByText(employer).count()).toBeGreaterThan(0);
    await page.context().close();
  });

  it('what goes wrong is said above the rows that were there, with the number by which it is found', async () => {
    const { page } = await sit('o.chen');
    await withWatch(page, 'o.chen');
    const before = await numbersIn(page);
    await page.route('**/queue?*', (route) =>
      route.fulfill({
        status: 503,
        headers: { 'x-request-id': 'Kx3fT-81', 'content-type': 'application/problem+json' },
        body: JSON.stringify({ code: 'busy', detail: 'Too much at once.' }),
      }),
    );
    for (let n = 0; n < 4; n += 1) await page.clock.runFor(31_000);
    await page.getByText('Trace number Kx3fT-81').waitFor();
    expect(await numbersIn(page)).toEqual(before);
    await page.unrouteAll();
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByText('Trace number').waitFor({ state: 'detached' });
    await page.context().close();
  });

  it('an empty list says why: nothing waits, nothing matches, or it is not for this reader', async () => {
    const { page, go } = await sit('a.he');
    await page.getByText('Nothing waits for you.').waitFor();
    await go(`${office}?view=open&status=court`);
    await page.getByText('No match.').waitFor();
    await page.getByRole('button', { name: 'Clear the filter' }).click();
    await page.locator(caseLinks).first().waitFor();
    expect(page.url()).not.toContain('court');
    const inspector = await sit('i.wang');
    await inspector.go('/office/cn-440309');
    await inspector.page.getByText('Not for you to see').waitFor();
    await inspector.page.context().close();
    await page.context().close();
  });

  it('a search says how it was understood, and is narrowed by what stands in its address', async () => {
    const { page, go } = await sit('s.zhou');
    await go('/search');
    await page.getByRole('searchbox').fill('张伟');
    await page.keyboard.press('Enter');
    await page.getByText('Understood as part of a name').waitFor();
    const all = await numbersIn(page);
    await go('/search?status=triage');
    await until('fewer cases', async () => (await numbersIn(page)).length < all.length);
    expect(page.url()).not.toContain('%E5');
    await page.context().close();
  });

  it('sixty cases of an absent colleague are handed over by keyboard in eight steps, in Chinese: nobody’s case is lost, who has a conflict is named', async () => {
    const api = memoryApi({ at: new Date().toISOString() });
    await fillForAbsent(api, 60);
    const own = await serveDesk(api);
    const { page, broken } = await deskVisitor(browser, own.desk, {
      member: 's.zhou',
      language: 'zh-CN',
      width: 1280,
    });
    const hand = counted(page);
    await hand.press('Control+k');
    await page.locator('[role=dialog] input:focus').waitFor();
    await hand.type('交接');
    await page.getByRole('option').first().waitFor();
    // the first that was found
    await hand.press('Enter');
    await page.locator('#content:focus').waitFor();
    await hand.moveTo(page.getByRole('button', { name: '交接案件: i.li' }));
    await hand.press('Enter');
    const form = page.getByRole('dialog');
    await hand.moveTo(form.getByRole('button', { name: '预览交接结果' }));
    await hand.press('Enter');
    await form.getByText('可交接 54 件，待您决定 6 件').waitFor();
    await form.getByText('i.zhao: 与此案有利害关系').first().waitFor();
    await hand.press('Enter');
    await form.getByText('已交接 54 件，待您决定 6 件').waitFor();
    expect(await form.innerText()).toContain('无人承办 0 件；其余 6 件');
    await form.getByRole('button', { name: '完成' }).waitFor();
    await hand.press('Enter');
    await form.waitFor({ state: 'detached' });
    expect(hand.steps()).toBeLessThanOrEqual(8);
    const { body } = await api.ask({ by: 's.zhou', path: '/offices/cn-440306/counts' });
    expect([body.views.open, body.held['i.zhao'], body.held['i.li'], body.views.nobody]).toEqual([
      60, 54, 6, 0,
    ]);
    expect(broken).toEqual([]);
    await page.context().close();
    own.close();
  });

  it.for([
    { width: 1280, language: 'en' },
    { width: 360, language: 'zh-CN' },
  ] as const)(
    'nothing is at fault, by day and by night, $width wide, in $language',
    async ({ width, language }) => {
      const screens = [
        { member: 'i.li', places: [['waiting', '/']] },
        {
          member: 's.zhou',
          places: [
            ['office', `${office}?view=open`],
            ['filtered', `${office}?view=unassigned&status=triage`],
            ['no-match', `${office}?view=open&status=court`],
            ['escalations', `${office}/tasks/escalations`],
            ['nothing', `${office}/tasks/closings`],
            ['search', '/search?status=triage'],
          ],
        },
      ] as const;
      for (const { member, places } of screens) {
        const by = await sit(member, language, width);
        for (const [name, place] of places) await by.examine(name, place);
        expect([by.findings, by.broken]).toEqual([[], []]);
        await by.page.context().close();
      }
    },
  );
});
