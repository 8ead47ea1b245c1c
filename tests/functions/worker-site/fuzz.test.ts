import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogues } from '#domain/messages/listed-catalogues.ts';
import { languages } from '#domain/messages/listed-languages.ts';
import { runs } from '#tests/support/seeded.ts';
import { type MemorySite, memorySite } from './memory-site.ts';
import { answer, files, wages, worker } from './worker.ts';

const numRuns = runs(200);

const value = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom(
    'yes',
    'no',
    '1e309',
    '-1',
    'NaN',
    '９９９',
    '一亿',
    '\u0000',
    '__proto__',
    '{{7*7}}',
    "' OR 1=1 --",
    '=1+1',
  ),
  fc.string({ minLength: 4000, maxLength: 6000 }),
);
const field = fc.oneof(
  fc.constantFrom(
    'topic',
    'kind',
    'from_month',
    'rate',
    'count',
    'paid',
    'sum',
    'number',
    'phone',
    'text',
    'code',
    'receipt',
    'turn',
  ),
  fc.constantFrom('__proto__', 'constructor', 'toString', 'hasOwnProperty'),
  fc.string({ maxLength: 20 }),
);
const form = fc.array(fc.tuple(field, value), { maxLength: 8 });

/** Each country, with the answers that differ there. */
const places = [
  { jurisdiction: 'cn-mainland' },
  { jurisdiction: 'gb', province: { province: 'GB-ENG' } },
  { jurisdiction: 'ph', province: { province: 'PH-00' }, city: { city: '' } },
];

const seated = async (here: MemorySite, path: string, fields: Record<string, string>) => {
  const by = worker(here);
  await by.post(path, fields);
  return by;
};

describe('any form whatever', () => {
  it.each(places)('on any page is never an accident: $jurisdiction', async ({ jurisdiction, ...place }) => {
    const here = memorySite({ jurisdiction });
    const told = { ...wages, ...place };
    const writing = worker(here);
    await answer(writing, '/file/topic', told, '/file/name');
    const { receipt, code } = await files(worker(here), told);
    const danger = await seated(here, '/danger', { place: 'Gate 3' });
    const inCase = await seated(here, '/case', { receipt });
    const joining = await seated(here, '/join', { code });
    const questions = Object.keys(wages).map((question) => `/file/${question}`);
    const paths = fc.constantFrom(
      ...questions,
      '/danger',
      '/join',
      '/case',
      '/case/message',
      '/case/retaliation',
      '/case/danger',
      '/case/withdraw',
      '/danger/told',
      '/join/found',
    );
    const byPath = (path: string) =>
      path === '/danger/told' ? danger : path.startsWith('/join') ? joining : writing;
    const worst = { status: 0 };
    await fc.assert(
      fc.asyncProperty(paths, form, async (path, fields) => {
        const by = path.startsWith('/case/') ? inCase : byPath(path);
        const body = new URLSearchParams(fields);
        const { status } = await by.once(path, { method: 'POST', body });
        const shown = await by.once(path);
        worst.status = Math.max(worst.status, status, shown.status);
        expect(worst.status).toBeLessThan(500);
      }),
      { numRuns },
    );
    console.log(
      `${numRuns} forms on ${questions.length + 9} pages: 0 answers of 5xx, highest ${worst.status}`,
    );
  });
});

describe('the words of the site', () => {
  it('are there in every language, with the same parts to fill in', () => {
    const parts = (pattern: string) => [...new Set(pattern.match(/\{\w+[,}]/g) ?? [])].sort();
    const own = [...catalogues.en.entries()].filter(([key]) => key.startsWith('web.'));
    expect(own.length).toBeGreaterThan(300);
    for (const language of languages)
      for (const [key, pattern] of own) {
        const said = catalogues[language].get(key);
        expect(said, `${language} ${key}`).toBeTruthy();
        expect([key, parts(said ?? '')]).toEqual([key, parts(pattern)]);
      }
  });
});
