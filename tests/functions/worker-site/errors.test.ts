import { describe, expect, it } from 'vitest';
import { memorySite } from './memory-site.ts';
import { answer, wages, worker } from './worker.ts';

const at = async (question: string) => {
  const by = worker(memorySite());
  await answer(by, '/file/topic', wages, `/file/${question}`);
  return by;
};

describe('a wrong answer', () => {
  it('is named at the top, linked to its field, described there, and loses nothing', async () => {
    const by = await at('phone');
    const page = await by.post('/file/phone', { phone: '12 three' });
    expect(page.path).toBe('/file/phone');
    expect(page.html).toContain('<title>Error: ');
    expect(page.html).toMatch(/role="alert"[^>]*>.*href="#phone"/s);
    expect(page.html).toContain('aria-describedby="phone-hint phone-error"');
    expect(page.html).toContain('aria-invalid="true"');
    expect(page.html).toContain('value="12 three"');
  });

  it('is said again in the language that is chosen next', async () => {
    const by = await at('phone');
    await by.post('/file/phone', { phone: 'x' });
    const page = await by.get('/file/phone?lang=zh-CN');
    expect(page.html).toContain('<html lang="zh-CN"');
    expect(page.html).toContain('请按示例填写电话号码');
    expect(page.html).toContain('value="x"');
  });

  it('says of a landline that texts do not reach it, and goes on from there', async () => {
    const by = await at('phone');
    const page = await by.post('/file/phone', { phone: '0755-27501234' });
    expect(page.path).toBe('/file/phone');
    expect(page.html).toContain('Texts do not reach this number');
    expect((await by.get('/file/phone')).status).toBe(200);
  });

  it.each([
    ['topic', {}],
    ['kind', { kind: 'service.school' }],
    ['kind', { kind: '__proto__' }],
    ['province', { province: '999999' }],
    ['city', { city: '110000' }],
    ['employer', {}],
    ['contractor', { building: 'perhaps' }],
    ['period', {}],
    ['period', { from_month: '13', from_year: '2026' }],
    ['period', { from_month: '12', from_year: '2026', ongoing: 'yes' }],
    ['period', { from_month: '03', from_year: '2026', until_month: '02', until_year: '2026' }],
    ['method', { method: 'magic' }],
    ['amount', { rate: '-5', count: '3' }],
    ['amount', { rate: '260', count: '3', paid: '99999' }],
    ['amount', { rate: '999999999', count: '99999' }],
    ['people', { people: 'group', number: '1' }],
    ['people', { people: 'group', number: '1.5' }],
    ['danger', { danger: 'maybe' }],
    ['evidence', { evidence: ['chat', 'elephant'] }],
    ['contact', { channel: 'pigeon' }],
    ['phone', { phone: '138 0013 800' }],
    ['phone', { phone: '' }],
    ['safe', { safe: 'midnight' }],
    ['naming', {}],
    ['name', { name: '   ' }],
    ['name', { name: 'x'.repeat(81) }],
    ['story', { story: 'x'.repeat(3001) }],
  ])('%s %j is not taken', async (question, fields) => {
    const by = await at(question);
    const page = await by.post(`/file/${question}`, fields);
    expect(page.path).toBe(`/file/${question}`);
    expect(page.html).toContain('role="alert"');
  });

  it.each([
    ['phone', { phone: '＋８６ １３８ ００１３ ８０００' }],
    ['phone', { phone: '+44 7700 900123' }],
    ['amount', { rate: '２６０元', count: '12.5天' }],
    ['period', { unknown: 'yes' }],
    ['evidence', {}],
    ['story', {}],
  ])('%s %j is taken', async (question, fields) => {
    const by = await at(question);
    const page = await by.post(`/file/${question}`, fields);
    expect(page.html).not.toContain('role="alert"');
  });
});

describe('hostile input', () => {
  it('is shown as text, in the form, on the check page and in the case', async () => {
    const evil = '"><script>alert(1)</script><img src=x onerror=alert(1)>';
    const by = worker(memorySite());
    const told = { ...wages, story: { story: evil }, site: { site: evil }, employer: { employer: evil } };
    const { page } = await answer(by, '/file/topic', told);
    const form = await by.get('/file/site');
    for (const { html } of [page, form]) {
      expect(html).not.toContain('<script');
      expect(html).not.toContain('<img');
      expect(html).toContain('&lt;script&gt;');
    }
  });

  it('that is huge is refused before it is read', async () => {
    const by = worker(memorySite());
    const page = await by.post('/file/topic', { topic: 'x'.repeat(70_000) });
    expect(page.status).toBe(413);
  });

  it('from another site is refused', async () => {
    const by = worker(memorySite());
    const headers = { origin: 'https://evil.example' };
    expect((await by.post('/file/topic', { topic: 'wages' }, headers)).status).toBe(403);
    const fetched = { 'sec-fetch-site': 'cross-site' };
    expect((await by.post('/file/topic', { topic: 'wages' }, fetched)).status).toBe(403);
    expect((await by.post('/file/topic', { topic: 'wages' }, { origin: 'null' })).status).toBe(403);
  });

  it('in a cookie counts as no cookie', async () => {
    const by = worker(memorySite());
    by.jar.set('draft', '../../etc');
    by.jar.set('session', '*');
    expect((await by.get('/file/kind')).status).toBe(409);
    expect((await by.get('/case')).status).toBe(200);
  });
});
