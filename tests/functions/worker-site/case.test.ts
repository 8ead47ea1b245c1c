import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { newcomer } from '#domain/complaint/decide.ts';
import { receiptFrom } from '#domain/terms/receipt.ts';
import { mostTries, windowMinutes } from '#functions/worker-site/http/tries.ts';
import { keptOf } from '../../support/vault-of.ts';
import { town } from './memory-site.ts';
import { answer, files, receiptIn, wages, worker } from './worker.ts';

const aReceipt = () => receiptFrom(randomBytes(16));

const filed = async () => {
  const here = town();
  const first = await files(worker(here));
  const { deps } = here;
  const [found] = await deps.store.find('receipt', await deps.index.hash('receipt', first.receipt));
  return { here, ...first, caseId: found?.caseId ?? '' };
};

const opened = async () => {
  const all = await filed();
  const by = worker(all.here);
  const page = await by.post('/case', { receipt: all.receipt });
  return { ...all, by, page };
};

describe('opening a case', () => {
  it('shows stage, owner, reason, next step and date, both clocks, sums and history', async () => {
    const { page } = await opened();
    expect(page.status).toBe(200);
    for (const words of [
      'Being read',
      'Bao’an District Labour Inspection',
      'the office of the place of work is responsible',
      'An officer reads it by 25 Nov 2026',
      'We promise to be done by',
      '¥14,250.00',
      'Your report reached us.',
      'No wages since spring.',
    ])
      expect(page.html).toContain(words);
  });

  it('takes the receipt however it is written, and never in an address', async () => {
    const { here, receipt } = await filed();
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

  it('answers alike to an unknown receipt and to one whose case is gone', async () => {
    const { here, receipt } = await filed();
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
    const { here, receipt } = await filed();
    const by = worker(here);
    const slip = `${(Number(receipt[0]) + 1) % 10}${receipt.slice(1)}`;
    for (let n = 0; n <= mostTries; n += 1) {
      const page = await by.post('/case', { receipt: slip });
      expect(page.html).toContain('This is not a receipt');
    }
    expect((await by.post('/case', { receipt })).path).toBe('/case');
  });

  it('stops the address that guesses, never the case, and only for a while', async () => {
    const { here, receipt } = await filed();
    const guesser = worker(here, { address: '198.51.100.9' });
    for (let n = 0; n < mostTries; n += 1) await guesser.post('/case', { receipt: aReceipt() });
    expect((await guesser.post('/case', { receipt: aReceipt() })).status).toBe(429);
    expect((await guesser.post('/case', { receipt })).status).toBe(429);
    const holder = await worker(here).post('/case', { receipt });
    expect(holder.html).toContain('Being read');
    here.later(windowMinutes + 1);
    expect((await guesser.post('/case', { receipt })).html).toContain('Being read');
  });

  it('is closed after an hour, and at once when the worker says so', async () => {
    const { by, here } = await opened();
    here.later(61);
    expect((await by.get('/case')).html).toContain('20 digits');
    const again = await opened();
    await again.by.post('/case/out', {});
    expect((await again.by.get('/case')).html).toContain('20 digits');
  });
});

describe('acting on a case', () => {
  it('offers what the decider allows and nothing else', async () => {
    const { by, page } = await opened();
    const offers = [...page.html.matchAll(/href="\/case\/([a-z]+)"/g)].map(([, id]) => id);
    expect(offers).toEqual(['message', 'retaliation', 'danger', 'withdraw']);
    expect((await by.get('/case/money')).path).toBe('/case');
    expect((await by.post('/case/review', {})).path).toBe('/case');
  });

  it('gives the missing facts, with the sum as a claim and the employer as a party', async () => {
    const { by, here, caseId } = await opened();
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
    const { by, here, caseId } = await opened();
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
    const { by } = await opened();
    const page = await by.post('/case/retaliation', { text: 'He shouted.' });
    expect(page.path).toBe('/case/retaliation');
    expect(page.html).toContain('href="#kind"');
    expect(page.html).toContain('He shouted.');
  });

  it('tells the office’s words to their worker', async () => {
    const { by, here, caseId } = await opened();
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

describe('joining', () => {
  const joined = async () => {
    const all = await filed();
    const mate = worker(all.here, { address: '203.0.113.99' });
    const found = await mate.post('/join', { code: all.code.toLowerCase().replaceAll('-', ' ') });
    const told = { ...wages, amount: { rate: '300', count: '10' }, name: { name: '李娜' } };
    const { pages } = await answer(mate, '/file', told);
    const done = await mate.post('/file/check', {});
    return { ...all, mate, found, pages, done, own: receiptIn(done) };
  };

  it('asks only for the worker’s own part and gives a receipt of its own', async () => {
    const { found, pages, done, own, receipt, here, caseId } = await joined();
    expect(found.path).toBe('/join/found');
    expect(pages.map(({ path }) => path.split('/').at(-1))).toEqual([
      'period',
      'end_of_work',
      'method',
      'amount',
      'contact',
      'phone',
      'safe',
      'wording',
      'name',
    ]);
    expect(done.path).toBe('/file/done');
    expect(own).toHaveLength(20);
    expect(own).not.toBe(receipt);
    const head = await here.deps.store.head(caseId);
    expect(head?.state.file.workers.w2?.sums.claimed).toBe(300_000);
    expect((await keptOf(here.deps, caseId)).identity.w2).toEqual({ name: '李娜' });
  });

  it('shows each worker their own sums and words only', async () => {
    const { here, own } = await joined();
    const page = await worker(here).post('/case', { receipt: own });
    expect(page.html).toContain('¥3,000.00');
    expect(page.html).not.toContain('¥14,250.00');
    expect(page.html).not.toContain('No wages since spring.');
    expect(page.html).not.toContain('chat messages');
    expect(page.html).toContain('You joined.');
  });

  it('tells nobody of a workmate’s report of punishment, or wish to withdraw', async () => {
    const { here, receipt, own } = await joined();
    const first = worker(here);
    await first.post('/case', { receipt });
    const told = await first.post('/case/retaliation', { kind: 'threat', text: 'He shouted.' });
    expect(told.html).toContain('contacts you about the punishment');
    const page = await worker(here).post('/case', { receipt: own });
    expect(page.html).not.toMatch(/punishment|punished for speaking|Threatened|shouted/);
  });

  it('shows a worker who left nothing of what goes on', async () => {
    const { here, own, caseId } = await joined();
    const mate = worker(here);
    await mate.post('/case', { receipt: own });
    const left = await mate.post('/case/leave', {});
    expect(left.html).toContain('You have left this case');
    await here.staff('chen.jing', 'intake_officer', caseId, { type: 'accept_complaint' });
    const page = await mate.get('/case');
    expect(page.html).not.toContain('We accepted your case.');
    expect(page.html).not.toContain('What you can do');
  });

  it('tells a worker whether they speak for the others or others for them, and offers the talks to those who do', async () => {
    const { here, receipt, own, caseId } = await joined();
    for (let n = 3; n <= 10; n += 1)
      await here.deps.submit({
        caseId,
        command: { type: 'join_complaint', claim: {}, contactable: false },
        actor: newcomer,
      });
    await here.staff('chen.jing', 'intake_officer', caseId, {
      type: 'choose_representatives',
      representatives: ['w2'],
    });
    await here.staff('chen.jing', 'intake_officer', caseId, { type: 'offer_mediation' });
    const [represented, representative] = [
      await worker(here).post('/case', { receipt }),
      await worker(here).post('/case', { receipt: own }),
    ];
    expect(represented.html).toContain('Others were chosen to speak for you');
    expect(represented.html).not.toContain('/case/talk');
    expect(represented.html).toContain('Those chosen to speak for you say yes or no by');
    expect(represented.html).not.toContain('Please say yes or no');
    expect(representative.html).toContain('You were chosen to speak for the workers');
    expect(representative.html).toContain('/case/talk');
    expect(representative.html).toContain('Please say yes or no');
  });

  it('goes on with who was split off under the old receipt, in a case with a number of its own', async () => {
    const { here, receipt, own, caseId } = await joined();
    const number = 'RD26-7K4M2-Q9X3T';
    const actor = { role: 'supervisor' as const, id: 'liu.yang', office: 'cn-440306' };
    const other = 'abcdefghjkmnpqrs0123456789';
    const before = worker(here);
    await before.post('/case', { receipt: own });
    await here.staff(actor.id, actor.role, caseId, {
      type: 'split_off_workers',
      workers: ['w2'],
      other,
      number,
    });
    expect((await before.get('/case')).html).toContain(number);
    const page = await worker(here).post('/case', { receipt: own });
    expect(page.html).toContain(number);
    expect(page.html).toContain('¥3,000.00');
    expect(page.html).toContain('Your part of the joint case now goes on by itself');
    expect(page.html).not.toContain('No wages since spring.');
    expect((await worker(here).post('/case', { receipt })).html).not.toContain(number);
  });

  it('knows a wrong code, and a receipt in its place', async () => {
    const { here, receipt } = await filed();
    const by = worker(here);
    expect((await by.post('/join', { code: 'abc' })).html).toContain('12 letters and digits');
    expect((await by.post('/join', { code: '0000-0000-0000' })).html).toContain('We can’t find this code');
    const slip = await by.post('/join', { code: receipt });
    expect(slip.html).toContain('Do not pass it on');
    expect(slip.html).not.toContain(receipt);
  });
});
