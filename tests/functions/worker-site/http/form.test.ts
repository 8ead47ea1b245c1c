/** What the web hands on is legible or blank, as the staff API asks of its senders: no door lets in what another refuses. */
import fc from 'fast-check';
import { Hono } from 'hono';
import { expect, it } from 'vitest';
import { hasMarks, legible } from '#domain/terms/writing.ts';
import { postedFormOf } from '#functions/worker-site/http/form.ts';
import type { Site } from '#functions/worker-site/web.ts';
import { runs } from '#tests/support/seeded.ts';
import { newTexting } from '#tests/support/texting.ts';

const app = new Hono<Site>();
app.post('/', async (c) => c.json(await postedFormOf(c)));

const posted = async (text: string): Promise<string> => {
  const answer = await app.request('/', { method: 'POST', body: new URLSearchParams({ name: text }) });
  const { name = [''] } = await answer.json();
  return name[0];
};

const nonsense = fc.constantFrom(
  '\u0000',
  '\u202e',
  '\u200b',
  '\u0085',
  '\u2066',
  ' ',
  '\u3000',
  '\r',
  '\n',
  'A',
  '欠',
);
const texts = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: nonsense }));

it('whatever is typed, what is handed on is legible to the staff API, or nothing', async () => {
  await fc.assert(
    fc.asyncProperty(texts, async (text) => {
      const kept = await posted(text);
      expect(kept === '' || legible(5000).safeParse(kept).success).toBe(true);
    }),
    { numRuns: runs(500) },
  );
});

it('blanks and marks alone are nothing, and marks go without the words around them', async () => {
  for (const text of [' ', '\u3000', '\u200b\u202e', '\u0000']) expect(await posted(text)).toBe('');
  expect(await posted('Hong\u200bda\u202e Ltd')).toBe('Hongda Ltd');
  expect(await posted('one\r\ntwo\rthree\ttab')).toBe('one\ntwo\nthree\ttab');
});

it('a text message keeps its words and loses its marks', async () => {
  const texting = newTexting();
  await texting.inbound(texting.event('欠\u202e薪\u0000', 'SM1'));
  const kept = await texting.texts.read('sms-SM1');
  expect(kept).toMatchObject({ body: '欠薪' });
  expect(hasMarks(JSON.stringify(kept))).toBe(false);
});
