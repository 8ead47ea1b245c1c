import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { stylesheetPath } from '#functions/worker-site/components/stylesheet.ts';
import { withCookies } from '#functions/worker-site/http/event.ts';
import { isFromOurPages } from '#functions/worker-site/http/origin.ts';
import { exitUrl, memorySite } from './memory-site.ts';
import { files, worker } from './worker.ts';

const paths = [
  '/',
  '/danger',
  '/file',
  '/file/topic',
  '/file/check',
  '/file/done',
  '/file/end',
  '/case',
  '/case/message',
  '/join',
  '/join/found',
  '/leave',
  '/nowhere',
];

describe('every answer', () => {
  it.each(paths)('of %s carries the headers and is kept by nobody', async (path) => {
    const answer = await worker(memorySite()).once(path);
    const { headers } = answer;
    expect(headers.get('content-security-policy')).toBe(
      "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    );
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('same-origin');
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
    expect(headers.get('x-frame-options')).toBe('DENY');
  });

  it.each(['/', '/danger', '/file/topic', '/case', '/join', '/nowhere'])(
    'of %s offers the way out, help in danger and the other language, and has no script',
    async (path) => {
      const { html } = await worker(memorySite()).get(path);
      expect(html).toContain('href="/leave"');
      expect(html).toContain(path === '/danger' ? 'href="tel:110"' : 'href="/danger"');
      const hasForm = path === '/file/topic';
      expect(html).toContain(hasForm ? 'name="lang" value="zh-CN"' : 'href="?lang=zh-CN"');
      expect(html).not.toMatch(/<script|style="|onclick|https?:\/\//);
      expect(html).toContain('<html lang="en"');
    },
  );

  it('is in the language that the browser asks for, or that was chosen', async () => {
    const by = worker(memorySite(), { language: 'zh-Hans-CN,zh;q=0.9,en;q=0.5' });
    expect((await by.get('/')).html).toContain('工作上遇到问题');
    expect((await by.get('/?lang=en')).html).toContain('Trouble at work');
    expect((await by.get('/')).html).toContain('Trouble at work');
    expect((await by.get('/?lang=xx')).html).toContain('Trouble at work');
    expect((await worker(memorySite(), { language: 'fr' }).get('/')).html).toContain('Trouble at work');
  });

  it.each([
    '/%5cevil.example',
    '/%5C%5Cevil.example',
    '//evil.example',
    '/%2f%2fevil.example',
    '/%09/evil.example',
    '/file/..%5c..%5cevil.example',
    '/@evil.example',
    '/.evil.example',
  ])('of %s leads nowhere by its choice of language', async (path) => {
    const answer = await worker(memorySite()).once(`${path}?lang=en`);
    expect(answer.headers.get('location')).toBeNull();
    expect(answer.status).toBe(404);
  });

  it('comes back to its own path, without the choice', async () => {
    const answer = await worker(memorySite()).once('/file/topic?lang=en');
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/file/topic']);
  });

  it('has a title that gives nothing away', async () => {
    const here = memorySite();
    const by = worker(here);
    const { receipt } = await files(by);
    const pages = [await by.get('/'), await by.get('/file/done'), await by.post('/case', { receipt })];
    for (const { html } of pages) expect(html).toMatch(/<title>[^<]*<\/title>/);
    for (const { html } of pages)
      expect(/<title>([^<]*)/.exec(html)?.[1]).not.toMatch(/complain|wage|employer|RD26|labour/i);
  });
});

describe('cookies', () => {
  it('are for this host, out of reach of scripts, and secure where the site is', async () => {
    const plain = await worker(memorySite()).once('/file/topic', {
      method: 'POST',
      body: new URLSearchParams({ topic: 'wages' }),
    });
    expect(plain.headers.getSetCookie()[0]).toMatch(
      /^draft=[0-9a-f]{32}; Max-Age=259200; Path=\/; HttpOnly; SameSite=Lax$/,
    );
    const here = memorySite({ publicUrl: 'https://site.example' });
    const safe = await here.app.request('https://site.example/file/topic', {
      method: 'POST',
      headers: { origin: 'https://site.example' },
      body: new URLSearchParams({ topic: 'wages' }),
    });
    expect(safe.headers.getSetCookie()[0]).toMatch(/^__Host-draft=[0-9a-f]{32}; .*Secure/);
    expect(safe.headers.get('strict-transport-security')).toContain('max-age=');
  });

  it('are read from the header when the event’s list is empty', () => {
    const event = { headers: { cookie: 'a=1; b=2' }, cookies: [] };
    expect(withCookies(event).cookies).toEqual(['a=1', 'b=2']);
    expect(withCookies({ headers: {}, cookies: ['c=3'] }).cookies).toEqual(['c=3']);
  });
});

describe('the origin of a form', () => {
  it.each([
    [{ site: 'same-origin' }, true],
    [{ site: 'cross-site' }, false],
    [{ site: 'same-site', origin: 'http://ours' }, false],
    [{ origin: 'http://ours' }, true],
    [{ origin: 'http://theirs' }, false],
    [{ origin: 'null' }, false],
    [{}, true],
  ])('%j: %s', (sent, ours) => {
    expect(isFromOurPages(sent, ['ours'])).toBe(ours);
  });
});

describe('the quick exit', () => {
  it('leads away, closes the case, and hides what was written until the worker goes on', async () => {
    const here = memorySite();
    const by = worker(here);
    await by.post('/file/topic', { topic: 'wages' });
    const left = await by.once('/leave');
    expect(left.headers.get('location')).toBe(exitUrl);
    const back = await by.get('/file/kind');
    expect(back.path).toBe('/');
    expect(back.html).not.toContain('You have begun');
    expect((await by.post('/back', {})).path).toBe('/file/kind');
  });

  it('ends the open case', async () => {
    const here = memorySite();
    const { receipt } = await files(worker(here));
    const by = worker(here);
    await by.post('/case', { receipt });
    await by.once('/leave');
    expect((await by.post('/back', {})).html).toContain('20 digits');
  });
});

describe('weight', () => {
  it('the first page with its stylesheet is below 30 KB Brotli', async () => {
    const { app } = memorySite();
    for (const language of ['en', 'zh-CN']) {
      const headers = { 'accept-language': language };
      const page = await (await app.request('/', { headers })).text();
      const css = await (await app.request(stylesheetPath)).text();
      const weight = brotliCompressSync(page).byteLength + brotliCompressSync(css).byteLength;
      console.log(`first page in ${language}: ${weight} bytes Brotli`);
      expect(weight).toBeLessThan(30_000);
    }
  });

  it('is sent compressed to a browser that takes it, the stylesheet for ever', async () => {
    const { app } = memorySite();
    const headers = { 'accept-encoding': 'gzip, br' };
    const page = await app.request('/', { headers });
    expect(page.headers.get('content-encoding')).toBe('br');
    const html = brotliDecompressSync(new Uint8Array(await page.arrayBuffer())).toString();
    expect(html).toContain('</html>');
    const css = await app.request(stylesheetPath, { headers });
    expect(css.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  });
});

describe('an accident', () => {
  it('is said plainly, without its text, and can be tried again', async () => {
    const here = memorySite();
    const by = worker(here);
    await by.post('/file/topic', { topic: 'wages' });
    Object.assign(here.deps.drafts, { load: () => Promise.reject(new Error('secret detail')) });
    const page = await by.get('/file/kind');
    expect(page.status).toBe(503);
    expect(page.headers.get('retry-after')).toBe('5');
    expect(page.headers.get('cache-control')).toBe('no-store');
    expect(page.html).not.toContain('secret detail');
  });
});
