import { expect, test } from 'vitest';
import { memoryApi } from '../office.ts';

interface Division {
  readonly code: string;
  readonly name: string;
  readonly within?: string;
}

const asked = async (headers: Record<string, string>) =>
  memoryApi().ask({ by: 'o.chen', path: '/divisions', headers });

test('every division of the country, in the reader’s language, each behind what it lies in', async () => {
  const { status, body } = await asked({ 'accept-language': 'zh-CN' });
  const items: readonly Division[] = body.items;
  expect([status, items.length > 3000]).toEqual([200, true]);
  const at = new Map(items.map(({ code }, n) => [code, n]));
  expect(at.size).toBe(items.length);
  expect(items.filter(({ within }, n) => within !== undefined && (at.get(within) ?? n) >= n)).toEqual([]);
  const longhua = items.find(({ code }) => code === '440309');
  expect(longhua).toEqual({ code: '440309', name: '龙华区', within: '440300' });
  const { body: english } = await asked({ 'accept-language': 'en' });
  expect(english.items.find(({ code }: Division) => code === '440309').name).toBe('Longhua 龙华区');
});

test('who has them is answered that nothing changed', async () => {
  const { headers } = await asked({});
  const again = await asked({ 'if-none-match': String(headers.etag) });
  expect(again.status).toBe(304);
});
