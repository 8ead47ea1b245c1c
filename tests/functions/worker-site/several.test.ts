/** One site for several countries: the worker says where the work is, and all that follows is under that law. */
import { describe, expect, it } from 'vitest';
import { newestProcedures } from '#domain/jurisdictions/procedures.ts';
import { serve } from '#tests/browser/server.ts';
import { browser } from '#tests/support/environment/browser.ts';
import { files as filesByDoor, wageAnswers } from '#tests/support/environment/worker.ts';
import { memorySite } from './memory-site.ts';
import { answer, files, receiptIn, wages, worker } from './worker.ts';

const served = newestProcedures(['cn-mainland', 'gb', 'ph']);
const both = () => memorySite({ served });
const inBritain = {
  ...wages,
  country: { country: 'gb' },
  province: { province: 'GB-ENG' },
  contact: { channel: 'none' },
};

const inChina = { ...wages, country: { country: 'cn-mainland' } };

const fileOf = async (here: ReturnType<typeof memorySite>, receipt: string) => {
  const [found] = await here.deps.store.find('receipt', await here.deps.index.hash('receipt', receipt));
  return (await here.deps.store.head(found?.caseId ?? ''))?.state.file;
};

describe('a site that serves several', () => {
  it('asks first where the work is, by the names of the places in the language of the page', async () => {
    const here = both();
    expect((await worker(here).get('/')).html).toContain('href="/file/country"');
    const asked = await worker(here).get('/file');
    expect(asked.path).toBe('/file/country');
    for (const name of ['Mainland China', 'Great Britain', 'The Philippines'])
      expect(asked.html).toContain(name);
    expect((await worker(here, { language: 'zh-CN' }).get('/file')).html).toContain('中国大陆');
    const wrong = await worker(here).post('/file/country', { country: 'mars' });
    expect(wrong.html).toContain('Choose one of the answers');
  });

  it('goes on under the law of that place: its areas, money, kinds and office', async () => {
    const here = both();
    const by = worker(here);
    const { pages, page } = await answer(by, '/file', inBritain);
    expect(pages[0]?.path).toBe('/file/country');
    expect(pages.find(({ path }) => path === '/file/kind')?.html).not.toContain('wage.card_held');
    expect(pages.find(({ path }) => path === '/file/amount')?.html).toContain('pounds');
    expect(page.html).toContain('£14,250.00');
    expect(page.html).toContain('<dd>Great Britain</dd>');
    const file = await fileOf(here, receiptIn(await by.post('/file/check', {})));
    expect(file).toMatchObject({ procedure: 'gb@2026', office: 'gb-eng-leeds', kind: 'wage.unpaid' });
  });

  it.each([
    ['cn-mainland', inChina, { procedure: 'cn-mainland@2026-01', office: 'cn-440306', area: '440306' }],
    ['gb', inBritain, { procedure: 'gb@2026', office: 'gb-eng-leeds', area: 'GB-ENG' }],
  ])(
    'runs to the receipt under %s, and the case is kept under its procedure and office',
    async (_, told, kept) => {
      const here = memorySite({ served: newestProcedures(['cn-mainland', 'gb']) });
      const { done, receipt } = await files(worker(here), told);
      expect(done.path).toBe('/file/done');
      expect(await fileOf(here, receipt)).toMatchObject(kept);
      const opened = await worker(here).post('/case', { receipt });
      expect([opened.status, opened.path]).toEqual([200, '/case']);
    },
  );

  it('is gone through by the worker of the stories, whether it asks for the country or not', async () => {
    const told = { ...wageAnswers, name: { name: '张伟' } };
    for (const served of [newestProcedures(['cn-mainland', 'gb']), newestProcedures(['cn-mainland'])]) {
      const { base, site: here, close } = await serve({ served });
      const { receipt } = await filesByDoor(browser(base), told);
      expect(await fileOf(here, receipt)).toMatchObject({ office: 'cn-440306' });
      close();
    }
  });

  it('files under that law also when the place in it is not known', async () => {
    const here = both();
    const by = worker(here);
    await answer(by, '/file', { ...inBritain, province: { province: 'unknown' } });
    const file = await fileOf(here, receiptIn(await by.post('/file/check', {})));
    expect(file).toMatchObject({ procedure: 'gb@2026', office: 'gb-eng-leeds' });
  });

  it('asks again what another place leaves open, and nothing when the same is chosen again', async () => {
    const by = worker(both());
    await answer(by, '/file', inBritain);
    expect((await by.post('/file/country', { country: 'gb' })).path).toBe('/file/check');
    expect((await by.post('/file/country', { country: 'cn-mainland' })).path).toBe('/file/topic');
    const { pages, page } = await answer(by, '/file', wages);
    expect(pages.map(({ path }) => path)).toEqual([
      '/file/topic',
      '/file/kind',
      '/file/province',
      '/file/city',
      '/file/district',
      '/file/method',
      '/file/amount',
    ]);
    expect(page.html).toContain('¥14,250.00');
  });

  it('lets nobody past the question, and opens nothing behind it without a draft', async () => {
    const by = worker(both());
    expect((await by.get('/file/topic')).status).toBe(409);
    await by.post('/file/country', { country: 'elsewhere' });
    expect((await by.get('/file/kind')).path).toBe('/file/country');
  });

  it('shows the emergency numbers of every place under its name, of the chosen one alone', async () => {
    const by = worker(both());
    const all = (await by.get('/danger')).html;
    for (const each of ['Mainland China', 'Great Britain', 'tel:110', 'tel:999', 'tel:911'])
      expect(all).toContain(each);
    await by.post('/file/country', { country: 'gb' });
    const own = (await by.get('/danger')).html;
    expect(own).toContain('tel:999');
    for (const each of ['tel:110', 'tel:911', 'Great Britain</h2>']) expect(own).not.toContain(each);
  });

  it('tells the officer on duty under the law of the place, which is asked on the same page', async () => {
    const here = both();
    const by = worker(here);
    const open = await by.post('/danger', { place: 'Leeds, Kirkstall Road depot' });
    expect([open.path, open.html.includes('href="#country"')]).toEqual(['/danger', true]);
    expect(open.html).toContain('Kirkstall Road depot');
    const told = await by.post('/danger', { place: 'Leeds, Kirkstall Road depot', country: 'gb' });
    expect(told.path).toBe('/danger/told');
    for (const each of ['Leeds conciliation office', 'tel:999']) expect(told.html).toContain(each);
    expect(told.html).not.toContain('tel:110');
    const file = await fileOf(here, receiptIn(told));
    expect(file).toMatchObject({ procedure: 'gb@2026', danger: { state: 'reported' } });
  });

  it('lets a workmate join without asking for the place', async () => {
    const here = both();
    const by = worker(here);
    await answer(by, '/file', inBritain);
    const { html } = await by.post('/file/check', {});
    const mate = worker(here);
    await mate.post('/join', { code: /\b[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}\b/.exec(html)?.[0] ?? '' });
    const { pages, page } = await answer(mate, '/file', inBritain);
    expect(pages[0]?.path).toBe('/file/period');
    expect(page.html).toContain('£14,250.00');
  });
});

describe('what every page says', () => {
  it('names the numbers of the place to call, of several each under its name', async () => {
    const footer = async (of: Parameters<typeof memorySite>[0], language = 'en') =>
      (await worker(memorySite(of), { language }).get('/')).html.split('<footer>')[1];
    expect(await footer({})).toContain('12333 (work and wages), 12348 (legal aid).');
    expect(await footer({}, 'zh-CN')).toContain('12333 (劳动和工资)、12348 (法律援助)。');
    expect(await footer({ jurisdiction: 'gb' })).not.toContain('12333');
    expect(await footer({ jurisdiction: 'gb' })).toContain('0300 123 1100 (Acas, rights at work)');
    expect(await footer({ served })).toContain('; The Philippines: 1349 (DOLE, rights at work)');
    expect(await footer({ served }, 'zh-CN')).toContain('12348 (法律援助)；英国（大不列颠）：0300 123 1100');
  });

  it('speaks under the chosen law alone once the country is known', async () => {
    const { pages, page } = await answer(worker(both()), '/file', inBritain);
    const [asked, ...further] = [...pages, page];
    expect(asked?.html).toContain('12333');
    for (const { path, html } of further) {
      expect([path, html.includes('12333'), html.includes('1349')]).toEqual([path, false, false]);
      expect(html).toContain('Acas');
    }
  });

  it('speaks of provinces where there are some', async () => {
    const asked = async (jurisdiction: string) => {
      const by = worker(memorySite({ jurisdiction }));
      return (await answer(by, '/file/topic', wages, '/file/province')).page.html;
    };
    expect(await asked('cn-mainland')).toContain('In which province');
    expect(await asked('gb')).toContain('In which part of the country');
    expect(await asked('gb')).not.toMatch(/province did|Province/);
  });
});

describe('a draft', () => {
  const id = '0'.repeat(32);
  const held = async (here: ReturnType<typeof memorySite>, answers: object) => {
    const kept = { answers, checked: false, sent: false };
    await here.deps.drafts.save(`web:${id}`, 0, kept, 1);
    const by = worker(here);
    by.jar.set('draft', id);
    return by;
  };

  it('of before procedures were kept in it goes on under the site’s own', async () => {
    const by = await held(memorySite({ jurisdiction: 'gb' }), {
      lane: 'full',
      areasOf: 'gb',
      topic: 'wages',
    });
    expect((await by.get('/file')).path).toBe('/file/kind');
    expect((await answer(by, '/file', inBritain)).page.html).toContain('£14,250.00');
  });

  it('keeps the version that it began with when a newer one is released', async () => {
    const [cn] = served;
    const older = { ...cn, id: 'cn-mainland@older', matters: cn.matters.slice(0, 1) };
    const here = memorySite({ served: [cn, older] });
    const by = await held(here, { lane: 'full', procedure: older.id });
    await by.post('/file/topic', { topic: 'wages' });
    expect((await by.get('/file/kind')).html).not.toContain('wage.late');
    await answer(by, '/file', wages);
    const file = await fileOf(here, receiptIn(await by.post('/file/check', {})));
    expect(file?.procedure).toBe(older.id);
  });
});
