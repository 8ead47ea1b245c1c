/** What a worker is asked on the web comes from the procedure: topics, kinds, questions, what a building site makes of them. */
import { describe, expect, it } from 'vitest';
import { divisionsOf } from '#domain/jurisdictions/divisions.ts';
import { newestProcedure, procedures } from '#domain/jurisdictions/procedures.ts';
import { isOfBuildingSite, type Matter } from '#domain/procedure/matters.ts';
import type { Procedure } from '#domain/procedure/procedure.ts';
import { keptOf } from '#tests/support/vault-of.ts';
import { type MemorySite, memorySite } from '../memory-site.ts';
import { answer, receiptIn, wages, worker } from '../worker.ts';

const cn = newestProcedure('cn-mainland');

const told = (procedure: Procedure, { kind, topic }: Pick<Matter, 'kind' | 'topic'>, building = 'no') => ({
  ...wages,
  // any kind can be told so; overtime knows no hours at the plain rate
  method: { method: 'sum' },
  amount: { sum: '5000' },
  topic: { topic },
  kind: { kind },
  contractor: { building, contractor: '' },
  dismissal_reason: { reason: 'unknown' },
  ...(procedure.jurisdiction === 'cn-mainland'
    ? {}
    : { province: { province: divisionsOf(procedure.jurisdiction).below()[0] ?? '' } }),
});

const fileOf = async (here: MemorySite, receipt: string) => {
  const [found] = await here.deps.store.find('receipt', await here.deps.index.hash('receipt', receipt));
  return (await here.deps.store.head(found?.caseId ?? ''))?.state.file;
};

const filed = async (procedure: Procedure, of: Pick<Matter, 'kind' | 'topic'>, building = 'no') => {
  const here = memorySite({ jurisdiction: procedure.jurisdiction, served: [procedure] });
  const by = worker(here);
  const { pages } = await answer(by, '/file/topic', told(procedure, of, building));
  const done = await by.post('/file/check', {});
  expect(done).toMatchObject({ status: 200, path: '/file/done' });
  const asked = pages.map(({ path }) => path.split('/').at(-1));
  return { asked, pages, file: await fileOf(here, receiptIn(done)) };
};

/** The page and its fields for each question that only some kinds ask. */
const pagesOf: Readonly<Record<Matter['asks'][number], string>> = {
  building_site: 'contractor',
  period: 'period',
  end_of_work: 'end_of_work',
  dismissal_reason: 'dismissal_reason',
  amount: 'method',
  people: 'people',
  danger: 'danger',
  evidence: 'evidence',
};

const walked = procedures.flatMap((procedure) =>
  procedure.matters.map((matter) => [procedure.id, matter.kind, procedure, matter] as const),
);

describe('every kind of every procedure', () => {
  it.each(walked)(
    '%s: %s is filed with just the questions that it asks',
    async (_, kind, procedure, matter) => {
      const origin = procedure.matters.find(({ onBuildingSite }) => onBuildingSite === kind);
      const { asked, file } = await filed(procedure, origin ?? matter, origin === undefined ? 'no' : 'yes');
      expect(file).toMatchObject({ kind, procedure: procedure.id });
      for (const [question, page] of Object.entries(pagesOf))
        expect([page, asked.includes(page)]).toEqual([
          page,
          (origin ?? matter).asks.some((each) => each === question),
        ]);
    },
  );

  it.each(procedures.map((each) => [each.id, each] as const))(
    '%s: the topics and kinds offered are its own',
    async (_, procedure) => {
      const by = worker(memorySite({ jurisdiction: procedure.jurisdiction, served: [procedure] }));
      const offered = (html: string) =>
        [...html.matchAll(/type="radio"[^>]*value="([^"]+)"/g)].map(([, value]) => value);
      const topics = offered((await by.get('/file/topic')).html);
      expect(topics).toEqual(
        ['wages', 'safety', 'service', 'other'].filter((topic) =>
          procedure.matters.some((each) => each.topic === topic),
        ),
      );
      for (const topic of topics) {
        const kinds = offered((await by.post('/file/topic', { topic: topic ?? '' })).html);
        expect(kinds).toEqual([
          ...procedure.matters
            .filter((each) => each.topic === topic && !isOfBuildingSite(procedure, each.kind))
            .map(({ kind }) => kind),
          'unsure',
        ]);
      }
      const fast = worker(memorySite({ jurisdiction: procedure.jurisdiction, served: [procedure] }));
      expect(offered((await fast.post('/danger', { place: 'Gate 3' })).html)).toEqual(
        procedure.matters.filter(({ callsOut }) => callsOut).map(({ kind }) => kind),
      );
    },
  );
});

const changed = (change: (matter: Matter) => readonly Matter[]): Procedure => ({
  ...cn,
  id: 'cn-mainland@trial',
  matters: cn.matters.flatMap(change),
});

describe('a procedure that is changed', () => {
  it('offers no kind that is taken out of its matters, takes it from no form, and no topic without kinds', async () => {
    const fewer = changed((each) => (each.topic === 'service' || each.kind === 'wage.late' ? [] : [each]));
    const by = worker(memorySite({ served: [fewer] }));
    expect((await by.get('/file/topic')).html).not.toContain('value="service"');
    expect((await by.post('/file/topic', { topic: 'service' })).html).toContain('Choose one of the answers');
    expect((await by.post('/file/topic', { topic: 'wages' })).html).not.toContain('wage.late');
    expect((await by.post('/file/kind', { kind: 'wage.late' })).html).toContain('Choose one of the answers');
    expect((await filed(fewer, { kind: 'wage.unpaid', topic: 'wages' })).file?.procedure).toBe(
      'cn-mainland@trial',
    );
  });

  it('asks what the kind asks and nothing else', async () => {
    const bare = changed((each) => [{ ...each, asks: [] }]);
    const { asked } = await filed(bare, { kind: 'wage.unpaid', topic: 'wages' }, 'yes');
    expect(asked.filter((each) => each !== undefined && Object.values(pagesOf).includes(each))).toEqual([]);
  });

  it('makes another kind of it on a building site only where it says so', async () => {
    const plain = changed(({ onBuildingSite: _, ...each }) => [each]);
    const of = { kind: 'wage.unpaid', topic: 'wages' } as const;
    expect((await filed(cn, of, 'yes')).file?.kind).toBe('wage.construction_chain');
    expect((await filed(plain, of, 'yes')).file?.kind).toBe('wage.unpaid');
  });

  it('promises payment by the main contractor only where the law makes a case of its own of the site', async () => {
    const contractor = async (procedure: Procedure) =>
      (await filed(procedure, { kind: 'wage.unpaid', topic: 'wages' })).pages.find(
        ({ path }) => path === '/file/contractor',
      )?.html;
    expect(await contractor(cn)).toContain('may have to pay first');
    expect(await contractor(newestProcedure('gb'))).not.toContain('may have to pay first');
  });

  it('asks after an office where the matter is against a public body', async () => {
    const turned = changed((each) => [{ ...each, against: 'public_body' }]);
    const page = ({ pages }: Awaited<ReturnType<typeof filed>>) =>
      pages.find(({ path }) => path === '/file/employer');
    const of = { kind: 'hours.leave', topic: 'other' } as const;
    expect(page(await filed(cn, of))?.html).toContain('Who is the employer?');
    const asked = await filed(turned, of);
    expect(page(asked)?.html).toContain('Which office, school or hospital');
    expect(asked.file?.parties).toMatchObject([{ ref: 'p1', relation: 'public_authority' }]);
  });
});

describe('the other side', () => {
  const sent = async (change: typeof wages) => {
    const here = memorySite();
    const by = worker(here);
    await answer(by, '/file/topic', { ...wages, ...change });
    const file = await fileOf(here, receiptIn(await by.post('/file/check', {})));
    const { party } = await keptOf(here.deps, file?.caseId ?? '');
    const parties = file?.parties.map(({ ref, relation }) => ({ ref, relation }));
    return { parties, names: [party.p1, party.p2] };
  };
  const unknown = { employer: '', unknown: 'yes' };

  it('is named only when it is known, so that the office asks for it', async () => {
    expect(await sent({ employer: unknown, contractor: { building: 'no', contractor: '' } })).toEqual({
      parties: [],
      names: [undefined, undefined],
    });
  });

  it('keeps each name under the reference of its party', async () => {
    expect(await sent({ employer: unknown })).toEqual({
      parties: [{ ref: 'p1', relation: 'general_contractor' }],
      names: [{ name: 'Jianye Construction Group' }, undefined],
    });
    expect(await sent({})).toEqual({
      parties: [
        { ref: 'p1', relation: 'employer' },
        { ref: 'p2', relation: 'general_contractor' },
      ],
      names: [{ name: 'Hongda Labour Services' }, { name: 'Jianye Construction Group' }],
    });
  });
});

describe('the kinds', () => {
  it('have plain Chinese names first, and the law’s own beside them', async () => {
    const by = worker(memorySite(), { language: 'zh-CN' });
    const { html } = await by.post('/file/topic', { topic: 'wages' });
    for (const plain of ['工资发少了', '工资被扣', '拿东西抵工资']) expect(html).toContain(plain);
    expect(html.indexOf('工资发少了')).toBeLessThan(html.indexOf('未足额支付工资'));
    expect(html).toMatch(/class="hint"[^>]*>未足额支付工资/);
  });

  it('may all be wrong: whoever is not sure says so, and the office reads it', async () => {
    const here = memorySite();
    const by = worker(here);
    const unsure = { ...told(cn, { kind: 'wage.unpaid', topic: 'wages' }), kind: { kind: 'unsure' } };
    const { page } = await answer(by, '/file/topic', unsure);
    expect(page.html).toContain('None of these, or not sure');
    const file = await fileOf(here, receiptIn(await by.post('/file/check', {})));
    const texts = Object.values((await here.deps.vault.all(file?.caseId ?? '', 'text')) ?? {});
    expect(texts.map(({ text }) => text)).toContain('None of these, or not sure\nNo wages since spring.');
    const unsafe = worker(memorySite());
    const dire = { ...told(cn, { kind: 'safety.hazard', topic: 'safety' }), kind: { kind: 'unsure' } };
    await answer(unsafe, '/file/topic', dire);
    expect((await unsafe.post('/file/check', {})).html).not.toContain('officer on duty has been told');
  });

  it('of a service ask nothing about a boss, wage slips or workmates, and say whether the school learns the name', async () => {
    const by = worker(memorySite());
    const school = told(cn, { kind: 'service.school', topic: 'service' });
    const { pages, page } = await answer(by, '/file/topic', { ...school, evidence: {} });
    const of = (question: string) => pages.find(({ path }) => path === `/file/${question}`)?.html ?? '';
    expect(of('evidence')).not.toMatch(/Wage slip|Work contract|Work pass/);
    expect(of('safe')).not.toMatch(/boss|foreman/);
    expect(of('naming')).toContain('school or hospital is not told');
    expect(page.html).toContain('school or hospital that you complain of is not told');
  });
});
