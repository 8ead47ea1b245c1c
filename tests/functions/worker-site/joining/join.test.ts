import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { newcomer } from '#domain/complaint/decide.ts';
import { namingOf } from '#domain/complaint/file/worker.ts';
import { joinCodeFrom } from '#domain/terms/identifiers.ts';
import { mostTries } from '#functions/worker-site/http/tries.ts';
import { keptOf } from '#tests/support/vault-of.ts';
import { filedCase } from '../filed-case.ts';
import { memorySite } from '../memory-site.ts';
import { answer, files, receiptIn, wages, worker } from '../worker.ts';

describe('joining', () => {
  const joined = async () => {
    const all = await filedCase();
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
      'naming',
      'name',
    ]);
    expect(done.path).toBe('/file/done');
    expect(own).toHaveLength(20);
    expect(own).not.toBe(receipt);
    const head = await here.deps.store.head(caseId);
    expect(head?.state.file.workers.w2?.sums.claimed).toBe(300_000);
    expect((await keptOf(here.deps, caseId)).identity.w2).toEqual({ name: '李娜' });
  });

  it('asks who may know them, with the promise: what the first worker chose holds for nobody else', async () => {
    const here = memorySite();
    const first = await files(worker(here), { ...wages, naming: { naming: 'named' } });
    const mates = { confidential: worker(here), anonymous: worker(here) };
    for (const [naming, mate] of Object.entries(mates)) {
      await mate.post('/join', { code: first.code });
      const { page } = await answer(mate, '/file', { ...wages, naming: { naming } });
      expect(page.html).not.toContain('your employer can learn it');
      expect((await mate.get('/file/naming')).html).toContain('What we promise, and what we can’t');
      await mate.post('/file/check', {});
    }
    const [found] = await here.deps.store.find(
      'receipt',
      await here.deps.index.hash('receipt', first.receipt),
    );
    const head = await here.deps.store.head(found?.caseId ?? '');
    const namings = Object.values(head?.state.file.workers ?? {}).map(namingOf);
    expect(namings).toEqual(['named', 'confidential', 'anonymous']);
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
    expect(page.html).toContain('<h1>You have left this case');
    expect([...page.html.matchAll(/href="\/case\/([a-z]+)"/g)].map(([, id]) => id)).toEqual([
      'message',
      'retaliation',
    ]);
  });

  it('hears a report of punishment from who has left, and shows them the answer, nobody else', async () => {
    const { here, receipt, own, caseId } = await joined();
    const mate = worker(here);
    await mate.post('/case', { receipt: own });
    await mate.post('/case/leave', {});
    const told = await mate.post('/case/retaliation', { kind: 'threat', text: 'He waited at the gate.' });
    expect(told.html).toContain('He waited at the gate.');
    await here.staff(
      'liu.yang',
      'supervisor',
      caseId,
      { type: 'answer_retaliation', id: 'r1' },
      { answer: 'We spoke with him.' },
    );
    expect((await mate.get('/case')).html).toContain('We spoke with him.');
    expect((await worker(here).post('/case', { receipt })).html).not.toContain('We spoke with him.');
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

  it('stops guessing codes from an address, and lets in a right one from there', async () => {
    const { here, code } = await filedCase();
    const guesser = worker(here, { address: '198.51.100.9' });
    const guess = () => guesser.post('/join', { code: joinCodeFrom(randomBytes(16)) });
    for (let n = 0; n < mostTries; n += 1) expect((await guess()).status).toBe(422);
    expect((await guess()).status).toBe(429);
    expect((await guesser.post('/join', { code })).path).toBe('/join/found');
  });

  it('keeps what was being filled in before, and gives it back afterwards', async () => {
    const { here, code } = await filedCase();
    const mate = worker(here);
    await answer(mate, '/file/topic', wages, '/file/site');
    expect((await mate.post('/join', { code })).html).toContain('is kept');
    // the same code again is no second complaint to come back to
    await mate.post('/join', { code });
    const { page } = await answer(mate, '/file');
    expect(page.html).not.toContain('No wages since spring.');
    await mate.post('/file/check', {});
    await mate.post('/file/done', { kept: 'yes' });
    expect((await mate.get('/file')).path).toBe('/file/site');
    expect((await mate.get('/file/story')).html).toContain('No wages since spring.');
  });

  it('gives back a receipt that was not yet put away, also to who then joins nothing', async () => {
    const { here, code } = await filedCase();
    const mate = worker(here);
    const { receipt } = await files(mate);
    await mate.post('/join', { code });
    await mate.post('/file/drop', {});
    expect(receiptIn(await mate.get('/file/done'))).toBe(receipt);
  });

  it('knows a wrong code, and a receipt in its place', async () => {
    const { here, receipt } = await filedCase();
    const by = worker(here);
    expect((await by.post('/join', { code: 'abc' })).html).toContain('12 letters and digits');
    expect((await by.post('/join', { code: '0000-0000-0000' })).html).toContain('We can’t find this code');
    const slip = await by.post('/join', { code: receipt });
    expect(slip.html).toContain('Do not pass it on');
    expect(slip.html).not.toContain(receipt);
  });
});
