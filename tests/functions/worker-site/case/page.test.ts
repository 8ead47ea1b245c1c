import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { receiptFrom } from '#domain/terms/receipt.ts';
import { mostTries, windowMinutes } from '#functions/worker-site/http/tries.ts';
import { keptOf } from '#tests/support/vault-of.ts';
import { filedCase, openedCase } from '../filed-case.ts';
import { worker } from '../worker.ts';

const aReceipt = () => receiptFrom(randomBytes(16));

describe('opening a case', () => {
  it('shows stage, owner, reason, next step and date, both clocks, sums and history', async () => {
    const { page } = await openedCase();
    expect(page.status).toBe(200);
    for (const words of [
      'Being read',
      'Bao’an District Labour Inspection',
      'the office of the place of work is responsible',
      'An officer reads it by 25 Nov 2026',
      'The whole case: we promise until',
      '¥14,250.00',
      'Your report reached us.',
      'No wages since spring.',
    ])
      expect(page.html).toContain(words);
  });

  it('names the local rules of the place in one line', async () => {
    const { by, page } = await openedCase();
    expect(page.html).toContain(
      'Local rules also apply here: Guangdong, class 1 cities: from which amount unpaid wages are a crime; Shenzhen: minimum wage.',
    );
    expect((await by.get('/case?lang=zh-CN')).html).toContain('当地另有规定');
  });

  it('takes the receipt however it is written, and never in an address', async () => {
    const { here, receipt } = await filedCase();
    const spaced = receipt.replace(/(.{4})/g, '$1 ');
    const wide = [...receipt].map((digit) => String.fromCodePoint(Number(digit) + 0xff10)).join('');
    for (const typed of [spaced, wide]) {
      const by = worker(here);
      const answered = await by.once('/case', {
        method: 'POST',
        body: new URLSearchParams({ receipt: typed }),
      });
      expect(answered.headers.get('location')).toBe('/case');
    }
  });

  it('says so when a case number is typed for the receipt, and names the number for texts', async () => {
    const { here, page } = await openedCase();
    const number = /RD26-[0-9A-Z]{5}-[0-9A-Z]{5}/.exec(page.html)?.[0] ?? '';
    const by = worker(here);
    for (const typed of [number, number.toLowerCase().replaceAll('-', ' ')]) {
      const told = await by.post('/case', { receipt: typed });
      expect(told.html).toContain('This is your case number');
      expect(told.html).toContain(`text STATUS from that phone to ${here.deps.textNumber}`);
    }
  });

  it('answers alike to an unknown receipt and to one whose case is gone', async () => {
    const { here, receipt } = await filedCase();
    const wrong = await worker(here, { address: '198.51.100.1' }).post('/case', { receipt: aReceipt() });
    const { store } = here.deps;
    Object.assign(store, { head: async () => undefined });
    const purged = await worker(here, { address: '198.51.100.2' }).post('/case', { receipt });
    const shown = (html: string) => html.replace(/value="[^"]*"/, '');
    expect(wrong.status).toBe(422);
    expect(purged.status).toBe(422);
    expect(shown(purged.html)).toBe(shown(wrong.html));
  });

  it('says at once when a digit is wrong, and counts that as no try', async () => {
    const { here, receipt } = await filedCase();
    const by = worker(here);
    const slip = `${(Number(receipt[0]) + 1) % 10}${receipt.slice(1)}`;
    for (let n = 0; n <= mostTries; n += 1) {
      const page = await by.post('/case', { receipt: slip });
      expect(page.html).toContain('This is not a receipt');
    }
    expect((await by.post('/case', { receipt })).path).toBe('/case');
  });

  it('stops guessing from an address, never a right receipt, and only for a while', async () => {
    const { here, receipt } = await filedCase();
    const guesser = worker(here, { address: '198.51.100.9' });
    for (let n = 0; n < mostTries; n += 1) await guesser.post('/case', { receipt: aReceipt() });
    expect((await guesser.post('/case', { receipt: aReceipt() })).status).toBe(429);
    expect((await guesser.post('/case', { receipt })).html).toContain('Being read');
    const holder = await worker(here).post('/case', { receipt });
    expect(holder.html).toContain('Being read');
    here.later(windowMinutes + 1);
    expect((await guesser.post('/case', { receipt: aReceipt() })).status).toBe(422);
  });

  it('is closed after an hour, and at once when the worker says so', async () => {
    const { by, here } = await openedCase();
    here.later(61);
    expect((await by.get('/case')).html).toContain('20 digits');
    const again = await openedCase();
    await again.by.post('/case/out', {});
    expect((await again.by.get('/case')).html).toContain('20 digits');
  });

  it('gives back what was written on it after it had closed, and says that it was not sent', async () => {
    const { by, here } = await openedCase();
    here.later(61);
    const page = await by.post('/case/message', { text: 'He pays on Friday <b>only</b>.' });
    expect(page.status).toBe(409);
    expect(page.html).toContain('this was not sent');
    expect(page.html).toContain('He pays on Friday &lt;b&gt;only&lt;/b&gt;.');
    expect((await by.post('/case/withdraw', {})).html).toContain('this was not sent');
  });
});

describe('acting on a case', () => {
  it('offers what the decider allows and nothing else', async () => {
    const { by, page } = await openedCase();
    const offers = [...page.html.matchAll(/href="\/case\/([a-z]+)"/g)].map(([, id]) => id);
    expect(offers).toEqual(['message', 'retaliation', 'danger', 'withdraw', 'contact']);
    expect((await by.get('/case/money')).path).toBe('/case');
    expect((await by.post('/case/review', {})).path).toBe('/case');
  });

  it('lets whoever asked to withdraw take that back until the call', async () => {
    const { by } = await openedCase();
    const asked = await by.post('/case/withdraw', { text: '' });
    expect(asked.html).toContain('href="/case/keep"');
    expect((await by.get('/case/keep')).html).toContain('Do you want the case to go on?');
    const kept = await by.post('/case/keep', {});
    expect(kept.html).toContain('It goes on.');
    expect(kept.html).not.toContain('href="/case/keep"');
    expect(kept.html).toContain('href="/case/withdraw"');
  });

  it('leaves danger, retaliation, a new complaint and the last safe day open after a withdrawal', async () => {
    const { by, here, caseId } = await openedCase();
    await here.staff('chen.jing', 'intake_officer', caseId, { type: 'accept_complaint' });
    await by.post('/case/withdraw', { text: '' });
    await here.staff('liu.yang', 'supervisor', caseId, { type: 'confirm_withdrawal', worker: 'w1' });
    const { html } = await by.get('/case');
    for (const words of [
      'href="/danger"',
      'href="/case/retaliation"',
      'href="/file"',
      'Last safe day for you',
    ])
      expect(html.slice(html.indexOf('<main'))).toContain(words);
    const told = await by.post('/case/retaliation', { kind: 'dismissal', text: 'Sent home.' });
    expect(told.html).toContain('Sent home.');
  });

  it('shows the officer’s question on the page that answers it', async () => {
    const { by, here, caseId } = await openedCase();
    await here.staff(
      'chen.jing',
      'intake_officer',
      caseId,
      { type: 'request_completion', missing: ['place'] },
      { question: 'Which gate of the site was it?' },
    );
    const { html } = await by.get('/case/complete');
    expect(html).toContain('Which gate of the site was it?');
    expect(html).not.toContain('You can leave a field empty');
  });

  it('hears that a part of the money came, says what follows, and drops nothing from a second window', async () => {
    const { by, here, caseId } = await openedCase();
    const both = { lead: 'li.wei', co: 'wang.fang' };
    await here.staff('chen.jing', 'intake_officer', caseId, { type: 'accept_complaint' });
    await here.staff('liu.yang', 'supervisor', caseId, { type: 'assign_case', ...both });
    await here.staff('li.wei', 'inspector', caseId, { type: 'begin_inspection' });
    await here.staff('li.wei', 'inspector', caseId, {
      type: 'record_payment',
      paidOn: '2026-11-24',
      proof: 'bank_record',
      lines: [{ worker: 'w1', fen: 500_000 }],
    });
    expect((await by.post('/case/money', { arrived: 'part' })).html).toContain('Write how much came');
    const told = await by.post('/case/money', { arrived: 'part', text: '2,000', turn: 'a'.repeat(32) });
    expect(told.html).toContain('It does not count as paid');
    expect(told.html).toContain('A part of it came: 2,000');
    const late = await by.post('/case/keep', { turn: 'b'.repeat(32) });
    expect(late.html).toContain('Nothing was changed by this');
  });

  it('gives each entry of a day that has several its hour', async () => {
    const { by, here } = await openedCase();
    here.later(7);
    const { html } = await by.post('/case/message', { text: 'When will you come?' });
    expect(html).toMatch(/24 Nov 2026 10:07<\/time>You wrote to us/);
    expect(html).toContain('24 Nov 2026 10:00</time>');
  });

  it('gives the missing facts, with the sum as a claim and the employer as a party', async () => {
    const { by, here, caseId } = await openedCase();
    await here.staff('chen.jing', 'intake_officer', caseId, {
      type: 'request_completion',
      missing: ['employer', 'amount'],
    });
    expect((await by.post('/case/complete', {})).html).toContain('href="#employer"');
    const page = await by.post('/case/complete', { employer: 'Hongda', amount: '15,000' });
    expect(page.html).toContain('Your answer is with the officer');
    const head = await here.deps.store.head(caseId);
    expect(head?.state.stage.status).toBe('triage');
    expect(head?.state.file.workers.w1?.sums.claimed).toBe(1_500_000);
    expect((await keptOf(here.deps, caseId)).party.p1).toEqual({ name: 'Hongda' });
  });

  it('sends a message once, however often the button is pressed', async () => {
    const { by, here, caseId } = await openedCase();
    const form = await by.get('/case/message');
    const turn = /name="turn" value="([0-9a-f]{32})"/.exec(form.html)?.[1] ?? '';
    const send = () => by.post('/case/message', { text: 'When will you come?', turn });
    await send();
    const page = await send();
    expect(page.html).toContain('When will you come?');
    const { items } = await here.deps.store.history(caseId);
    expect(items.filter(({ event }) => event.type === 'message_written')).toHaveLength(1);
  });

  it('keeps a wrong action’s words and says what is missing', async () => {
    const { by } = await openedCase();
    const page = await by.post('/case/retaliation', { text: 'He shouted.' });
    expect(page.path).toBe('/case/retaliation');
    expect(page.html).toContain('href="#kind"');
    expect(page.html).toContain('He shouted.');
  });

  it('tells the office’s words to their worker', async () => {
    const { by, here, caseId } = await openedCase();
    await here.staff(
      'chen.jing',
      'intake_officer',
      caseId,
      { type: 'write_message' },
      { message: 'We call today.' },
    );
    const page = await by.get('/case');
    expect(page.html).toContain('The office wrote to you.');
    expect(page.html).toContain('We call today.');
  });
});
