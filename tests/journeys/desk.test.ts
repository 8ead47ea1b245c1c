/** The desk in a browser, on the deployed stage: sign-in by card, acts through their forms, keys, and every screen examined. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { type DeskVisitor, deskVisitor } from '#tests/browser/desk-visitor.ts';
import type { StaffClient } from '#tests/support/environment/desk.ts';
import { file } from '#tests/support/environment/file.ts';
import { type Harness, harness } from '#tests/support/environment/harness.ts';
import { until } from '#tests/support/until.ts';
import { launch } from '../browser/chromium.ts';
import { atCounter, handsOver, keepsSidesApart, takesWageLists } from './stories/desk-rooms.ts';

const oweds = z.looseObject({
  ledger: z.record(z.string(), z.looseObject({ payments: z.optional(z.array(z.unknown())) })),
});
const share = 600_000;

/** Written down at the counter, accepted, inspected, ordered: money is owed. */
const ordered = async (here: Harness) => {
  const [officer, supervisor] = [here.inRole('intake_officer'), here.inRole('supervisor')];
  const [lead, co] = [here.inRole('inspector'), here.inRole('inspector', 1)];
  const inspectors = [lead.user.id, co.user.id];
  const { caseId, number } = await atCounter(officer, {
    claim: { claimedFen: share, endOfWork: 'goes_on' },
  });
  await officer.does(caseId, 'accept_complaint');
  await supervisor.does(caseId, 'assign_case', { lead: lead.user.id, co: co.user.id });
  await lead.does(caseId, 'begin_inspection');
  const lines = [{ worker: 'w1', fen: share }];
  await lead.does(caseId, 'record_findings', { lines, violations: ['CN-MW-03'], inspectors });
  const liable = [{ party: 'p1', basis: 'direct', order: 1 }];
  await lead.does(caseId, 'propose_order', { liable, lines, dueOn: here.clock.workday(7), inspectors });
  await supervisor.does(caseId, 'issue_order');
  return { caseId, number, lead, co };
};

describe('the desk', () => {
  let browser: Browser;
  let here: Harness;
  let ready: Awaited<ReturnType<typeof ordered>>;
  const at: DeskVisitor[] = [];
  const visit = async (
    ...asked: Parameters<typeof deskVisitor> extends [Browser, string, ...infer R] ? R : never
  ) => {
    const by = await deskVisitor(browser, here.addresses.desk, ...asked);
    at.push(by);
    return by;
  };
  beforeAll(async () => {
    browser = await launch();
    here = harness();
    await here.clock.morning();
    ready = await ordered(here);
  });
  afterAll(async () => {
    await browser?.close();
  });

  it('an inspector signs in by card and records a payment: pressed again after a lost answer, it is done once', async () => {
    const { caseId, number, lead } = ready;
    const by = await visit({ member: lead.user.name, language: 'en', width: 1280 });
    const { page } = by;
    await by.go(`/case/${caseId}`);
    await page.getByRole('button', { name: 'Record a payment', exact: true }).click();
    const form = page.getByRole('dialog');
    await form.getByRole('radio', { name: 'bank record' }).click();
    await form.getByRole('button', { name: 'As owed' }).click();
    // it is done, and the answer is lost
    await page.route('**/commands/record_payment', async (route) => {
      await route.fetch();
      await route.abort();
    });
    const press = form.getByRole('button', { name: 'Record a payment', exact: true });
    await press.click();
    await form.getByText('No answer came.', { exact: false }).waitFor();
    await page.unrouteAll();
    await press.click();
    await form.waitFor({ state: 'hidden' });
    const { ledger } = oweds.parse((await lead.reads(caseId)).body);
    expect(ledger.w1?.payments).toHaveLength(1);
    await page.getByRole('tab', { name: 'Money' }).click();
    await page.getByRole('cell', { name: '¥6,000.00' }).first().waitFor();
    expect(await page.title()).toBe(number);
  });

  it('words that were typed stay when the case has moved on, and what came between is listed', async () => {
    const { caseId, lead, co } = ready;
    const by = await visit({ member: lead.user.name, language: 'zh-CN', width: 360 });
    const { page } = by;
    await by.go(`/case/${caseId}?act=add_evidence`);
    const form = page.getByRole('dialog');
    await form.getByRole('textbox').last().fill('工资条一张');
    await form.getByRole('button', { name: '请选择' }).or(form.getByRole('radio').first()).first().click();
    const option = page.getByRole('option').first();
    if (await option.isVisible()) await option.click();
    await co.does(caseId, 'add_evidence', { kind: 'chat', words: { note: 'Seen first by the other.' } });
    const press = form.getByRole('button').last();
    await press.click();
    await form.getByText('案件', { exact: false }).first().waitFor();
    await form.locator('li', { hasText: co.user.name }).waitFor();
    expect(await form.getByRole('textbox').last().inputValue()).toBe('工资条一张');
    await until('the case as it is now', async () => press.isEnabled());
    await press.click();
    await form.waitFor({ state: 'hidden' });
    const noted = (await file(lead, caseId).events()).filter(({ type }) => type === 'evidence_added');
    expect(noted).toHaveLength(2);
  });

  it('what cannot be taken back is confirmed once, by what it is about and whom it reaches', async () => {
    const supervisor = here.inRole('supervisor');
    const by = await visit({ member: supervisor.user.name, language: 'en', width: 1280 });
    const { page } = by;
    await by.go(`/case/${ready.caseId}?act=transfer_case`);
    const form = page.getByRole('dialog');
    const sent: string[] = [];
    page.on('request', (request) => {
      if (request.method() === 'POST') sent.push(request.url());
    });
    await form.getByRole('button', { name: /^To office/ }).click();
    const office = page.getByRole('option').nth(1);
    const [name = ''] = (await office.innerText()).split('\n');
    await office.click();
    await form.getByRole('button').last().click();
    await form.getByText(`${ready.number}, goes to: ${name}`).waitFor();
    await form.getByRole('button', { name: 'Back to the form' }).click();
    expect(sent).toEqual([]);
  });

  it('keys move through a list and never act; none while pinyin is being composed', async () => {
    const by = await visit({ member: ready.lead.user.name, language: 'zh-CN', width: 1280 });
    const { page } = by;
    await by.go(`/office/${here.office}`);
    const link = page.getByRole('link', { name: /^RD/ }).first();
    await link.waitFor();
    const focused = () => page.evaluate(() => document.activeElement?.closest('a')?.textContent ?? '');
    // composing, and the key before it, which browsers report by this code alone
    await page.evaluate(() => {
      for (const ime of [{ isComposing: true }, { keyCode: 229 }])
        document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'j', bubbles: true, ...ime }));
    });
    expect(await focused()).not.toContain('RD');
    await page.keyboard.press('j');
    expect(await focused()).toContain('RD');
    // what waits has no filter of its own
    await by.go('/');
    await page.keyboard.press('/');
    const filter = page.getByRole('searchbox');
    await filter.waitFor();
    await until('the search', async () => filter.evaluate((each) => each === document.activeElement));
    const ime = await page.context().newCDPSession(page);
    await ime.send('Input.imeSetComposition', { text: 'jk', selectionStart: 2, selectionEnd: 2 });
    expect(await filter.inputValue()).toBe('jk');
    await ime.send('Input.insertText', { text: '接口' });
    expect(await filter.inputValue()).toBe('接口');
    await by.go(`/office/${here.office}`);
    await link.press('Enter');
    await page.getByRole('tab').first().waitFor();
  });

  it.for([
    { width: 1280, language: 'en' },
    { width: 360, language: 'zh-CN' },
  ] as const)(
    'nothing is at fault on any screen, by day and by night, $width wide, in $language',
    async (look) => {
      const { lead, caseId } = ready;
      const tabs = ['overview', 'history', 'thread', 'money', 'parties', 'linked'].map(
        (tab) => [`case-${tab}`, `/case/${caseId}?tab=${tab}`] as const,
      );
      const acts = ['record_payment', 'record_wage_statement', 'reveal_identity'].map(
        (act) => [act, `/case/${caseId}?act=${act}`] as const,
      );
      const screens = [
        { by: lead, places: [['waiting', '/'], ...tabs, ...acts] },
        {
          by: here.inRole('supervisor'),
          places: [
            ['office', `/office/${here.office}`],
            ['supervision', '/supervision'],
            ['people', '/people'],
            ['figures', '/figures'],
            ['settings', '/settings'],
          ],
        },
        { by: here.inRole('intake_officer'), places: [['intake', '/intake']] },
        { by: here.inRole('auditor'), places: [['audit', '/audit']] },
      ] as const;
      for (const { by, places } of screens) {
        const visitor = await visit({ member: by.user.name, ...look });
        for (const [name, place] of places) await visitor.examine(name, place);
        expect(visitor.findings).toEqual([]);
        await visitor.page.close();
      }
    },
  );

  it('an intake officer writes down a complaint, and the slip says nothing of it', async () => {
    const officer = here.inRole('intake_officer');
    const by = await visit({ member: officer.user.name, language: 'en', width: 1280 });
    const { page } = by;
    await by.go('/intake');
    await page.getByRole('radio', { name: 'No' }).first().click();
    await page.getByRole('radio', { name: 'in person' }).click();
    await page.getByRole('button', { name: /^Kind/ }).click();
    await page.getByRole('option').first().click();
    await page.getByRole('button', { name: /^Language spoken/ }).click();
    await page.getByRole('option', { name: 'English' }).click();
    await page.getByRole('radio', { name: 'kept from the employer', exact: false }).click();
    await page.getByRole('button', { name: 'File the complaint' }).click();
    await page.getByText('Shown this once', { exact: false }).waitFor();
    const slip = await page.locator('.slip').innerText();
    expect(slip).toMatch(/RD\d{2}-/);
    expect(slip).not.toMatch(/wage|complain/i);
  });

  const room = () => ({
    here,
    sit: (by: StaffClient, language: 'en' | 'zh-CN' = 'en', width = 1280) =>
      visit({ member: by.user.name, language, width }),
  });

  it('a wage list comes in as a workbook and as CSV: its bad row is named, and nobody joins twice', () =>
    takesWageLists(room()));

  it('a mediator has both sides apart, and proposes between them', () => keepsSidesApart(room()));

  it('the cases of a colleague are handed over, and each says to whom, or why not', () => handsOver(room()));

  it('the policy of the page was broken nowhere', () => {
    expect(at.length).toBeGreaterThan(0);
    expect(at.flatMap(({ broken }) => broken)).toEqual([]);
  });
});
