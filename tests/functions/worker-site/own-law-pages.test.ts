/** Every page that a worker can come to under a law is in that law's words: each question, its errors, the case, each act. */
import { describe, expect, it } from 'vitest';
import { divisionsOf } from '#domain/jurisdictions/divisions.ts';
import { procedures } from '#domain/jurisdictions/procedures.ts';
import { type Language, languages } from '#domain/messages/listed-languages.ts';
import { isOfBuildingSite, type Matter } from '#domain/procedure/matters.ts';
import type { Procedure } from '#domain/procedure/procedure.ts';
import { memorySite } from './memory-site.ts';
import { foreignTo } from './own-words.ts';
import { files, type Seen, type Worker, wages, worker } from './worker.ts';

/** One kind for each set of questions, and for each side that is complained of. */
const differing = (of: Procedure): readonly Matter[] => [
  ...new Map(
    of.matters
      .filter(({ kind }) => !isOfBuildingSite(of, kind))
      .map((each) => [`${each.topic} ${each.against} ${each.asks}`, each]),
  ).values(),
];

const told = (procedure: Procedure, { kind, topic }: Matter) => {
  const places = divisionsOf(procedure.jurisdiction);
  const area = places.below()[1] ?? '';
  return {
    ...wages,
    dismissal_reason: { reason: 'spoke_up' },
    end_of_work: { still: 'no', last_day: '20', last_month: '11', last_year: '2026' },
    topic: { topic },
    kind: { kind },
    phone: { phone: procedure.phones.example },
    ...(procedure.jurisdiction === 'cn-mainland'
      ? {}
      : {
          province: { province: area },
          city: { city: places.below(area)[0] ?? '' },
        }),
  };
};

/** The pages of a filing, each as it is asked and as it is asked again after an empty answer. */
const filingPages = async (by: Worker, answers: Readonly<Record<string, object>>): Promise<Seen[]> => {
  const pages: Seen[] = [];
  let page = await by.get('/file/topic');
  for (let n = 0; n < 40 && page.path !== '/file/check'; n += 1) {
    const fields = answers[page.path.split('/').at(-1) ?? ''];
    if (fields === undefined) throw new Error(`No answer for ${page.path}`);
    pages.push(
      page,
      await by.post(page.path, {}),
      await by.post(page.path, { sum: 'x', paid: 'x', phone: '1' }),
    );
    page = await by.post(page.path, { ...fields });
  }
  return [...pages, page];
};

const casePages = async (by: Worker, receipt: string): Promise<Seen[]> => {
  const opened = await by.post('/case', { receipt });
  const ways = [...opened.html.matchAll(/href="(\/case\/[a-z_]+)"/g)].map(([, path = '']) => path);
  return [opened, ...(await Promise.all(ways.map((path) => by.get(path))))];
};

const everyPage = async (procedure: Procedure, language: Language): Promise<readonly Seen[]> => {
  const here = memorySite({ jurisdiction: procedure.jurisdiction, served: [procedure] });
  const visitor = worker(here, { language });
  const plain = ['/', '/danger', '/case', '/join', '/file/end', '/nowhere', '/file/done'];
  const seen = await Promise.all(plain.map((path) => visitor.get(path)));
  for (const matter of differing(procedure)) {
    const by = worker(here, { language });
    const answers = told(procedure, matter);
    seen.push(...(await filingPages(by, answers)));
    const { done, receipt } = await files(worker(here, { language }), answers);
    seen.push(done, ...(await casePages(by, receipt)));
  }
  return seen;
};

const everyLaw = languages.flatMap((language) =>
  procedures.map((procedure) => ({ language, procedure, id: procedure.id })),
);

/** Case numbers, receipts and join codes: chance may put 120 or 999 into them. */
const codes = /[A-Z0-9]{3,}(?:[- ][A-Z0-9]{3,})+/g;

/** The words around the first thing of another law; undefined where there is none. */
const leakIn = ({ path, html }: Seen, foreign: readonly RegExp[]): string | undefined => {
  const words = html.replaceAll(/<[^>]*>/g, ' ').replaceAll(codes, ' ');
  const at = foreign.map((each) => words.search(each)).find((found) => found >= 0);
  return at === undefined ? undefined : `${path}: ${words.slice(Math.max(0, at - 30), at + 40)}`;
};

describe('the pages', () => {
  it.each(everyLaw)('of $id, in $language, name nothing of another law', async ({ procedure, language }) => {
    const foreign = foreignTo(procedure);
    const pages = await everyPage(procedure, language);
    expect(pages.length).toBeGreaterThan(60);
    expect([...new Set(pages.flatMap((each) => leakIn(each, foreign) ?? []))]).toEqual([]);
  });
});
