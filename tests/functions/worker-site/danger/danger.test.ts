/** Danger by web: a place or a number on one page, sent at once; nobody is told that help comes when nobody can come. */
import { describe, expect, it } from 'vitest';
import { openedCase } from '../filed-case.ts';
import { memorySite } from '../memory-site.ts';
import { answer, files, receiptIn, type Seen, wages, worker } from '../worker.ts';

const place = '深圳宝安福永路3号, 518101';

const caseIdOf = async (here: ReturnType<typeof memorySite>, page: Seen) => {
  const [found] = await here.deps.store.find(
    'receipt',
    await here.deps.index.hash('receipt', receiptIn(page)),
  );
  return found?.caseId ?? '';
};

const textsOf = async ({ deps }: ReturnType<typeof memorySite>, caseId: string) =>
  Object.values((await deps.vault.all(caseId, 'text')) ?? {}).map(({ text }) => text);

describe('danger now', () => {
  it.each(['en', 'zh-CN'])(
    'shows the numbers, then asks for a place or a number, in plain words (%s)',
    async (language) => {
      const page = await worker(memorySite(), { language }).get('/danger');
      const main = page.html.slice(page.html.indexOf('<main'));
      for (const number of ['110', '119', '120']) expect(main).toContain(`href="tel:${number}"`);
      expect(main.indexOf('tel:110')).toBeLessThan(main.indexOf('name="place"'));
      expect(main).not.toMatch(/直接危及人身安全|事故隐患/);
    },
  );

  it('is sent at once with a place alone; the office is that of the place, a postcode is no division', async () => {
    const here = memorySite();
    const page = await worker(here).post('/danger', { place, phone: '' });
    expect(page.path).toBe('/danger/told');
    const caseId = await caseIdOf(here, page);
    const head = await here.deps.store.head(caseId);
    expect(head?.state.file).toMatchObject({
      danger: { state: 'reported' },
      office: 'cn-440306',
      area: '440306',
      naming: 'anonymous',
    });
    expect(page.html).toContain('The officer on duty has been told: Bao’an');
    expect(page.html).toContain('nobody can call you');
    expect(page.html).toContain('10:15');
    expect(await textsOf(here, caseId)).toContain(place);
  });

  it('takes no postcode for a division, whatever it is one of elsewhere', async () => {
    const here = memorySite();
    // Chengdu’s division code, Guangzhou’s postcode
    const page = await worker(here).post('/danger', { place: 'Gate 3, 510100' });
    const head = await here.deps.store.head(await caseIdOf(here, page));
    expect(head?.state.file.area).toBeUndefined();
  });

  it('is sent at once with a number alone, and calls back', async () => {
    const here = memorySite();
    const page = await worker(here).post('/danger', { place: '', phone: '13800138000（晚上）' });
    const head = await here.deps.store.head(await caseIdOf(here, page));
    expect(head?.state.file.workers.w1?.contactable).toBe(true);
    expect(page.html).toContain('They may call you any minute');
  });

  it.each([
    [{}, 'Nobody can come without a place or a number'],
    [{ phone: '1380013' }, 'A digit is missing'],
  ])('sent with %j asks for one of them and tells nobody', async (fields, says) => {
    const here = memorySite();
    const page = await worker(here).post('/danger', fields);
    expect([page.status, page.path]).toEqual([422, '/danger']);
    expect(page.html).toContain(says);
    expect(page.html).toContain('href="tel:110"');
    expect(page.html).not.toMatch(/has been told|was told/);
  });

  it('is one report however often the button is pressed', async () => {
    const here = memorySite();
    const by = worker(here);
    const turn = /name="turn" value="([0-9a-f]{32})"/.exec((await by.get('/danger')).html)?.[1] ?? '';
    const [first, second] = [
      await by.post('/danger', { place, turn }),
      await by.post('/danger', { place, turn }),
    ];
    expect(receiptIn(second)).toBe(receiptIn(first));
  });

  it('takes details after, as a message to the office', async () => {
    const here = memorySite();
    const by = worker(here);
    const told = await by.post('/danger', { place });
    const caseId = await caseIdOf(here, told);
    expect((await by.post('/danger/told', {})).html).toContain('Write a few words');
    const page = await by.post('/danger/told', { kind: 'safety.imminent', text: 'Eight people up there.' });
    expect(page.html).toContain('Your details are with the office');
    const { items } = await here.deps.store.history(caseId);
    expect(items.some(({ event }) => event.type === 'message_written')).toBe(true);
    const texts = await textsOf(here, caseId);
    expect(texts.some((text) => text.includes('Eight people up there.'))).toBe(true);
  });

  it('writes details that are sent twice once, and keeps what could not be sent', async () => {
    const here = memorySite();
    const by = worker(here);
    const told = await by.post('/danger', { place });
    const caseId = await caseIdOf(here, told);
    const turn = /name="turn" value="([0-9a-f]{32})"/.exec(told.html)?.[1] ?? '';
    const details = { text: 'Eight people up there.', turn };
    for (const page of [await by.post('/danger/told', details), await by.post('/danger/told', details)])
      expect(page.html).toContain('Your details are with the office');
    const { items } = await here.deps.store.history(caseId);
    expect(items.filter(({ event }) => event.type === 'message_written')).toHaveLength(1);
    Object.assign(here.deps, { submit: async () => ({ outcome: 'conflict', version: 1 }) });
    const lost = await by.post('/danger/told', { text: 'The rope is torn.' });
    expect(lost.status).toBe(422);
    expect(lost.html).toContain('This could not be sent');
    expect(lost.html).toContain('The rope is torn.');
    expect(lost.html).not.toContain('Your details are with the office');
  });

  it('holds nobody to it: afterwards the normal first question comes, with a way to it on top', async () => {
    const by = worker(memorySite());
    const told = await by.post('/danger', { place });
    const main = told.html.slice(told.html.indexOf('<main'));
    expect(main.indexOf('href="/file"')).toBeLessThan(main.indexOf('<h1'));
    expect((await by.get('/file')).path).toBe('/file/topic');
    expect((await by.get('/file/topic')).html).toContain('What is it about?');
    expect((await by.get('/danger')).html).toContain('href="/danger/told"');
    expect((await by.post('/danger/kept', {})).html).toContain('href="#kept"');
    expect((await by.post('/danger/kept', { kept: 'yes' })).path).toBe('/file/end');
    expect((await by.get('/danger/told')).path).toBe('/danger');
  });

  it('from within a complaint takes the place along and leaves the complaint as it was, without a second alarm', async () => {
    const here = memorySite();
    const by = worker(here);
    await answer(by, '/file/topic', wages, '/file/danger');
    const page = await by.post('/file/danger', { danger: 'yes' });
    expect(page.path).toBe('/danger');
    expect(page.html).toContain('Riverside Garden, building 3');
    expect((await by.post('/danger', { go: 'on' })).path).toBe('/file/evidence');
    const told = await by.post('/danger', { place: 'Riverside Garden, building 3' });
    expect((await here.deps.store.head(await caseIdOf(here, told)))?.state.file).toMatchObject({
      area: '440306',
    });
    await answer(by, '/file', wages);
    const done = await by.post('/file/check', {});
    const file = (await here.deps.store.head(await caseIdOf(here, done)))?.state.file;
    expect([file?.kind, file?.danger]).toEqual(['wage.construction_chain', undefined]);
  });
});

describe('a complaint without a place or a number', () => {
  const nowhere = {
    ...wages,
    province: { province: 'unknown' },
    site: { site: '' },
    danger: { danger: 'yes' },
    contact: { channel: 'none' },
  };
  const written = async () => {
    const here = memorySite();
    const by = worker(here);
    const on = { ...nowhere, danger: { danger: 'no' } };
    await answer(by, '/file/topic', on);
    await by.post('/file/danger', { danger: 'yes' });
    return { by, page: await by.get('/file/check') };
  };

  it('says before it is sent that nobody can come, and promises no officer after', async () => {
    const { by, page } = await written();
    expect(page.html).toContain('Nobody can come without a place or a number');
    const done = await by.post('/file/check', {});
    expect(done.path).toBe('/file/done');
    expect(done.html).not.toContain('officer on duty has been told');
  });

  it('asks for one of them when danger is reported in it later', async () => {
    const here = memorySite();
    const { receipt } = await files(worker(here), { ...nowhere, danger: { danger: 'no' } });
    const by = worker(here);
    await by.post('/case', { receipt });
    const asked = await by.post('/case/danger', { text: '' });
    expect([asked.path, asked.html.includes('Nobody can come')]).toEqual(['/case/danger', true]);
    const told = await by.post('/case/danger', { text: 'Gate 3 of the steel works' });
    expect(told.html).toContain('has been told');
  });
});

describe('a danger told on a page that was open for long', () => {
  const text = 'Gate 3, a man hangs in the ropes';
  const takesWords = (page: Seen) => {
    expect(page.status).toBe(422);
    expect(page.html).toContain('href="tel:110"');
    expect(page.html).toContain(`value="${text}"`);
    expect(page.html).toContain('action="/danger"');
  };

  it('is taken by the danger page when the page had closed, the case had ended, or it could not be told', async () => {
    const closed = await openedCase();
    closed.here.later(61);
    takesWords(await closed.by.post('/case/danger', { text }));

    const ended = await openedCase();
    const leaving = { type: 'confirm_withdrawal', worker: 'w1' } as const;
    await ended.by.post('/case/withdraw', { text: '' });
    await ended.here.staff('chen.jing', 'intake_officer', ended.caseId, leaving, {
      how_made_sure: 'By phone.',
    });
    takesWords(await ended.by.post('/case/danger', { text }));

    const busy = await openedCase();
    Object.assign(busy.here.deps, { submit: async () => ({ outcome: 'conflict', version: 1 }) });
    takesWords(await busy.by.post('/case/danger', { text }));
  });

  it('is a message where the officer on duty has been told already, and one press more adds nothing', async () => {
    const { by, here, caseId } = await openedCase();
    await by.post('/case/danger', { text: 'It burns', turn: '1'.repeat(32) });
    for (const n of ['1', '2', '2'])
      expect((await by.post('/case/danger', { text, turn: n.repeat(32) })).path).toBe('/case');
    const { items } = await here.deps.store.history(caseId);
    const types = items.map(({ event }) => event.type);
    expect(types.filter((each) => each === 'danger_reported')).toHaveLength(1);
    expect(types.filter((each) => each === 'message_written')).toHaveLength(1);
    expect(await textsOf(here, caseId)).toContain(text);
  });
});

describe('a report of punishment', () => {
  it('has the emergency numbers of the law on top', async () => {
    const { by } = await openedCase();
    for (const path of ['/case/retaliation', '/case/danger']) {
      const { html } = await by.get(path);
      expect(html.indexOf('href="tel:110"')).toBeLessThan(html.indexOf('<form method="post"'));
      expect(html).toContain('href="tel:110"');
    }
  });
});
