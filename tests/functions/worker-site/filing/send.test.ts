import { describe, expect, it } from 'vitest';
import { keptOf } from '#tests/support/vault-of.ts';
import { memorySite } from '../memory-site.ts';
import { answer, files, receiptIn, wages, worker } from '../worker.ts';

const caseOf = async (here: ReturnType<typeof memorySite>, receipt: string) => {
  const [found] = await here.deps.store.find('receipt', await here.deps.index.hash('receipt', receipt));
  return found?.caseId ?? '';
};

describe('filing a complaint', () => {
  it('asks one question a page and ends with receipt, number, join code and the next date', async () => {
    const here = memorySite();
    const by = worker(here);
    const { pages, page } = await answer(by, '/file/topic');
    expect(pages.map(({ path }) => path.split('/').at(-1))).toEqual(Object.keys(wages));
    expect(page.html).toContain('¥14,250.00');
    const done = await by.post('/file/check', {});
    expect(done.path).toBe('/file/done');
    expect(receiptIn(done)).toHaveLength(20);
    expect(done.html).toMatch(/RD26-[0-9A-Z]{5}-[0-9A-Z]{5}/);
    expect(done.html).toContain('25 Nov 2026');
  });

  it('gives the office what it needs, and keeps every name, number and text in the vault', async () => {
    const here = memorySite();
    const { receipt } = await files(worker(here));
    const caseId = await caseOf(here, receipt);
    const head = await here.deps.store.head(caseId);
    expect(head?.state.file).toMatchObject({
      office: 'cn-440306',
      kind: 'wage.construction_chain',
      naming: 'confidential',
      headcount: 12,
      area: '440306',
      workers: {
        w1: { contactable: true, from: '2026-03-01', until: '2026-08-31', sums: { claimed: 1_425_000 } },
      },
    });
    const { store } = here.deps;
    const kept = await keptOf(here.deps, caseId);
    expect(kept.identity.w1).toEqual({ name: '张伟' });
    expect(kept.contact.w1).toMatchObject({
      phone: '+8613800138000',
      channel: 'sms',
      language: 'en',
      mayBePlain: false,
      safeFrom: '18:00',
      safeUntil: '21:00',
    });
    expect(kept.party.p1).toEqual({ name: 'Hongda Labour Services' });
    expect(kept.party.p2).toEqual({ name: 'Jianye Construction Group' });
    const open = JSON.stringify([head, (await store.history(caseId)).items]);
    for (const secret of ['张伟', '13800138000', 'Hongda', 'Jianye', 'Riverside', 'No wages', receipt])
      expect(open).not.toContain(secret);
  });

  it('takes the same draft twice as one complaint with one receipt', async () => {
    const here = memorySite();
    const by = worker(here);
    await answer(by, '/file/topic');
    const presses = [by.post('/file/check', {}), by.post('/file/check', {}), by.post('/file/check', {})];
    const receipts = (await Promise.all(presses)).map(receiptIn);
    expect(new Set(receipts).size).toBe(1);
    const again = await by.post('/file/check', {});
    expect(receiptIn(again)).toBe(receipts[0]);
    const caseId = await caseOf(here, receipts[0] ?? '');
    const { items } = await here.deps.store.history(caseId);
    const types = items.map(({ event }) => event.type);
    expect(types.filter((type) => type === 'complaint_filed')).toHaveLength(1);
    expect(types.filter((type) => type === 'evidence_added')).toHaveLength(2);
  });

  it('forgets the answers once they are sent, and the receipt once it is kept', async () => {
    const here = memorySite();
    const by = worker(here);
    await files(by);
    expect((await by.get('/file/topic')).path).toBe('/file/done');
    const unticked = await by.post('/file/done', {});
    expect(unticked.status).toBe(422);
    expect(unticked.html).toContain('href="#kept"');
    const end = await by.post('/file/done', { kept: 'yes' });
    expect(end.path).toBe('/file/end');
    expect((await by.get('/file/done')).html).not.toMatch(/<span>\d{4}<\/span>/);
    expect([...by.jar.keys()]).not.toContain('draft');
  });

  it('says on the check page what each answer means, also the contractor’s name', async () => {
    const by = worker(memorySite());
    const { page } = await answer(by, '/file', {
      ...wages,
      contractor: { building: 'yes', contractor: 'Grand Builders' },
    });
    expect(page.html).toContain('Yes, main contractor: Grand Builders');
    const unknown = await by.post('/file/contractor', { building: 'yes', contractor: '' });
    expect(unknown.html).toContain('Yes, main contractor not known');
  });

  it('keeps an answer, goes back to it, and changes it from the check page', async () => {
    const here = memorySite();
    const by = worker(here);
    await answer(by, '/file/topic');
    const back = await by.get('/file/site');
    expect(back.html).toContain('value="Riverside Garden, building 3"');
    expect(back.html).toContain('href="/file/check"');
    const changed = await by.post('/file/site', { site: 'Gate 2' });
    expect(changed.path).toBe('/file/check');
    expect(changed.html).toContain('Gate 2');
  });

  it('asks again only for what a changed answer leaves open', async () => {
    const here = memorySite();
    const by = worker(here);
    await answer(by, '/file/topic');
    const asked = await by.post('/file/topic', { topic: 'safety' });
    expect(asked.path).toBe('/file/kind');
    const check = await by.post('/file/kind', { kind: 'safety.hazard' });
    expect(check.path).toBe('/file/check');
    expect(check.html).not.toContain('¥14,250.00');
  });

  it('goes back step by step to the first page', async () => {
    const here = memorySite();
    const by = worker(here);
    await by.post('/file/topic', { topic: 'wages' });
    expect((await by.get('/file/kind')).html).toContain('class="back" href="/file/topic"');
    expect((await by.get('/file/topic')).html).toContain('class="back" href="/"');
  });

  it('keeps a draft for three days and offers it on the first page', async () => {
    const here = memorySite();
    const by = worker(here);
    await by.post('/file/topic', { topic: 'wages' });
    here.later(71 * 60);
    expect((await by.get('/')).html).toContain('Go on where you stopped');
    here.later(2 * 60);
    expect((await by.get('/')).html).not.toContain('Go on where you stopped');
    expect((await by.get('/file/kind')).status).toBe(409);
  });

  it('deletes everything on request', async () => {
    const here = memorySite();
    const by = worker(here);
    await by.post('/file/topic', { topic: 'wages' });
    await by.post('/file/drop', {});
    expect((await by.get('/')).html).not.toContain('Go on where you stopped');
  });
});

describe('what is asked depends on the answers', () => {
  it('files an anonymous complaint about a refused school place in few questions', async () => {
    const here = memorySite();
    const by = worker(here);
    const told = {
      ...wages,
      topic: { topic: 'service' },
      kind: { kind: 'service.school' },
      employer: { employer: '', unknown: 'yes' },
      people: { people: 'me' },
      contact: { channel: 'none' },
      naming: { naming: 'anonymous' },
    };
    const { receipt, done } = await files(by, told);
    expect(done.path).toBe('/file/done');
    const head = await here.deps.store.head(await caseOf(here, receipt));
    expect(head?.state.file).toMatchObject({
      naming: 'anonymous',
      parties: [],
      workers: { w1: { contactable: false } },
    });
  });

  it('takes the fast lane with the least that the officer on duty needs', async () => {
    const here = memorySite();
    const by = worker(here, { language: 'zh-CN' });
    const page = await by.get('/danger');
    for (const number of ['110', '119', '120']) expect(page.html).toContain(`href="tel:${number}"`);
    await by.post('/danger', {});
    const told = { ...wages, kind: { kind: 'safety.imminent' }, phone: { phone: '' } };
    const { pages } = await answer(by, '/file', told);
    expect(pages.map(({ path }) => path.split('/').at(-1))).toEqual([
      'kind',
      'story',
      'province',
      'city',
      'district',
      'site',
      'phone',
    ]);
    const done = await by.post('/file/check', {});
    const head = await here.deps.store.head(await caseOf(here, receiptIn(done)));
    expect(head?.state.file).toMatchObject({ danger: { state: 'reported' }, naming: 'anonymous' });
    expect(done.html).toContain('10:15');
  });

  it('calls back whoever adds a number to a report of danger that had none', async () => {
    const here = memorySite();
    const by = worker(here);
    await by.post('/danger', {});
    const told = { ...wages, kind: { kind: 'safety.imminent' }, phone: { phone: '' } };
    await answer(by, '/file', told);
    await by.post('/file/phone', { phone: '138 0013 8000' });
    const caseId = await caseOf(here, receiptIn(await by.post('/file/check', {})));
    const head = await here.deps.store.head(caseId);
    expect(head?.state.file.workers.w1?.contactable).toBe(true);
  });

  it('shows the emergency numbers first when somebody is in danger, then goes on either way', async () => {
    const here = memorySite();
    const by = worker(here);
    await answer(by, '/file/topic', wages, '/file/danger');
    const page = await by.post('/file/danger', { danger: 'yes' });
    expect(page.path).toBe('/danger');
    expect((await by.post('/danger', { go: 'on' })).path).toBe('/file/evidence');
    const fast = await by.post('/danger', {});
    expect(fast.path).toBe('/file/phone');
  });

  it('works out what is owed and stays on the page when asked to', async () => {
    const here = memorySite();
    const by = worker(here);
    await answer(by, '/file/topic', wages, '/file/amount');
    const page = await by.post('/file/amount', { rate: '二百六十', count: '12', paid: '', go: 'stay' });
    expect(page.path).toBe('/file/amount');
    expect(page.html).toContain('¥260.00 × 12 = ¥3,120.00');
  });
});
