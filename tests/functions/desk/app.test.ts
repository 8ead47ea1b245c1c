import type { Context } from 'aws-lambda';
import { describe, expect, it } from 'vitest';
import { newHandler } from '#functions/desk/app.ts';
import type { SiteFile } from '#functions/desk/site.ts';

const file = (text: string, type: string): SiteFile => ({
  type,
  plain: Buffer.from(text),
  brotli: Buffer.from(`br ${text}`),
});
const files = new Map([
  ['index.html', file('<page>', 'text/html')],
  ['assets/a1.js', file('script', 'text/javascript')],
]);

const handler = newHandler({
  files: (path) => files.get(path),
  issuer: 'https://issuer.example/realm',
  audience: 'redress-api',
  clientId: 'redress-workbench',
});
const context = {} as Context;
const asked = (rawPath: string, headers: Readonly<Record<string, string>> = {}) =>
  handler({ rawPath, headers }, context);
const bodyOf = ({ body }: { readonly body: string }) => Buffer.from(body, 'base64').toString();

describe('the desk', () => {
  it.each(['/workbench', '/workbench/', '/workbench/case/abc', '/workbench/index.html'])(
    'answers %s with its page, which is asked for anew each time',
    async (path) => {
      const result = await asked(path);
      expect(bodyOf(result)).toBe('<page>');
      expect(result.headers['cache-control']).toBe('no-cache');
    },
  );

  it('lets parts be kept for good, as their names are made of their content', async () => {
    const result = await asked('/workbench/assets/a1.js');
    expect(result.headers['cache-control']).toContain('immutable');
  });

  it('sends the compressed form to those who take it', async () => {
    const result = await asked('/workbench/assets/a1.js', { 'accept-encoding': 'gzip, br' });
    expect(bodyOf(result)).toBe('br script');
    expect(result.headers['content-encoding']).toBe('br');
  });

  it('a part that is not there is not the page', async () => {
    expect((await asked('/workbench/assets/b2.js')).statusCode).toBe(404);
  });

  it('says where staff sign in', async () => {
    const { body } = await asked('/workbench/settings.json');
    expect(JSON.parse(body)).toEqual({
      issuer: 'https://issuer.example/realm',
      audience: 'redress-api',
      clientId: 'redress-workbench',
    });
  });

  it('runs nothing and asks nothing that is not its own or the issuer’s', async () => {
    const policy = (await asked('/workbench')).headers['content-security-policy'];
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'self' https://issuer.example;");
    expect(policy).not.toMatch(/unsafe|\*/);
  });
});
