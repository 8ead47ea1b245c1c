import { describe, expect, it } from 'vitest';
import { keptOf } from '#tests/support/vault-of.ts';
import { memorySite } from '../memory-site.ts';
import { answer, files, receiptIn, wages, worker } from '../worker.ts';

const caseOf = async (here: ReturnType<typeof memorySite>, receipt: string) => {
  const [found] = await here.deps.store.find('receipt', await here.deps.index.hash('receipt', receipt));
  return found?.caseId ?? '';
};

describe('filing a complaint', () => {
  it('keeps the longest answer, and one that is too long as far as a form goes', async () => {
    const by = worker(memorySite());
    const { page } = await answer(by, '/file/topic', { ...wages, story: { story: '欠'.repeat(3000) } });
    expect(page.path).toBe('/file/check');
    // 62 KB as a form sends it: too long for the question, and kept as it was typed for its writer to shorten
    const tooLong = await by.post('/file/story', { story: '欠'.repeat(7000) });
    expect([tooLong.status, tooLong.path]).toEqual([200, '/file/story']);
    expect(tooLong.html).toContain('欠'.repeat(5000));
    expect((await by.post('/file/story', { story: '欠'.repeat(8000) })).status).toBe(413);
  });

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

  it('shows the receipt to every press, also to one that comes while another is being filed', async () => {
    const here = memorySite();
    const by = worker(here);
    await answer(by, '/file/topic');
    const { keyed } = here.deps.store;
    let looks = 0;
    // the second press gets through while the first is between its look at the key and its look at the case
    here.deps.store.keyed = async (hash) => {
      const found = await keyed(hash);
      looks += 1;
      if (looks === 1) expect(receiptIn(await by.post('/file/check', {}))).toHaveLength(20);
      return found;
    };
    const late = await by.post('/file/check', {});
    expect([late.status, late.path]).toEqual([200, '/file/done']);
    expect(receiptIn(late)).toHaveLength(20);
    expect(late.html).not.toContain('You sent this before');
  });

  it('says so when it was sent before with other answers, which stand', async () => {
    const here = memorySite();
    const by = worker(here);
    await answer(by, '/file/topic');
    // the answer to the first press is lost: the case is there, and the draft does not know
    const { save } = here.deps.drafts;
    const { append } = here.deps.store;
    here.deps.store.append = async (act) => {
      here.deps.drafts.save = async () => Promise.reject(new Error('killed'));
      return append(act);
    };
    expect((await by.post('/file/check', {})).status).toBe(503);
    here.deps.store.append = append;
    here.deps.drafts.save = save;
    here.later(2 * 24 * 60);
    await by.post('/file/site', { site: 'Gate 2' });
    const again = await by.post('/file/check', {});
    expect(again.path).toBe('/file/done');
    expect(again.html).toContain('You sent this before, on 24 Nov 2026');
    const caseId = await caseOf(here, receiptIn(again));
    const texts = await here.deps.vault.all(caseId, 'text');
    expect(Object.values(texts ?? {}).map(({ text }) => text)).toContain('Riverside Garden, building 3');
    expect(JSON.stringify(texts)).not.toContain('Gate 2');
    expect((await by.get('/file/done')).html).toContain('You sent this before, on 24 Nov 2026');
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
    expect((await by.post('/file/site', { site: 'Gate 2', go: 'back' })).path).toBe('/file/check');
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
    expect((await by.post('/file/kind', { go: 'back' })).path).toBe('/file/topic');
    expect((await by.post('/file/topic', { go: 'back' })).path).toBe('/');
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

  it('works out what is owed and stays on the page when asked to', async () => {
    const here = memorySite();
    const by = worker(here);
    await answer(by, '/file/topic', wages, '/file/amount');
    const page = await by.post('/file/amount', { rate: '二百六十', count: '12', paid: '', go: 'stay' });
    expect(page.path).toBe('/file/amount');
    expect(page.html).toContain('¥260.00 × 12 = ¥3,120.00');
  });
});
