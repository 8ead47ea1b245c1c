import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { commandKinds } from '#domain/complaint/commands/registry.ts';
import { runs } from '#tests/support/seeded.ts';
import * as s from '#tests/support/story.ts';
import { memoryApi, people } from './office.ts';
import { bodyOf } from './samples.ts';

const stories = [
  s.given(s.filed),
  s.given(...s.investigating),
  s.given(...s.ordered),
  s.given(...s.mediating),
];
const types = commandKinds.map(({ type }) => type);
const members = people.map(({ id }) => id);

/** What stands in a body that is nearly right. */
const odd = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    -1,
    1e308,
    '',
    '\u0000',
    'w1',
    '2026-02-30',
    [],
    {},
    [[]],
    'x'.repeat(5000),
  ),
  fc.string({ unit: 'binary' }),
  fc.double(),
  fc.jsonValue({ maxDepth: 3 }),
);

/** Puts something odd at one place of a body, or beside it. */
const spoiled = (body: Record<string, unknown>, key: string | undefined, value: unknown) => {
  const keys = Object.keys(body);
  const name = key ?? keys[0] ?? 'x';
  return { ...body, [name]: value };
};

let asked = 0;
const answered = (status: number) => {
  asked += 1;
  return status >= 200 && status < 500;
};

describe('never a 5xx', () => {
  test('for command bodies that are nearly right', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...stories),
        fc.constantFrom(...members),
        fc.constantFrom(...types),
        fc.option(
          fc.constantFrom(
            'words',
            'lines',
            'instalments',
            'type',
            'worker',
            '__proto__',
            'constructor',
            'to',
          ),
          {
            nil: undefined,
          },
        ),
        odd,
        async (told, by, type, key, value) => {
          const api = memoryApi();
          await api.holds(told);
          const state = told.state;
          if (state === undefined) return;
          const { status } = await api.does(by, type, spoiled(bodyOf(type, state, s.start), key, value));
          expect(answered(status)).toBe(true);
        },
      ),
      { numRuns: runs(1500) },
    );
  });

  test('for any body at any route', async () => {
    const paths = [
      '/cases',
      `/cases/${s.caseId}/identity`,
      `/cases/${s.caseId}/commands/assign_case`,
      `/cases/${s.caseId}/commands/record_agreement`,
      '/offices/cn-440306/staff/i.li/hand-over',
      '/offices/cn-440306/staff/i.li/absence',
      '/me',
      '/openapi.json',
    ];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...paths),
        fc.constantFrom('o.chen', 's.zhou', 'm.sun'),
        fc.oneof(
          fc.json(),
          fc.string({ unit: 'binary' }),
          fc.constantFrom('', '[]', 'null', '0', '"', '{"a":{"__proto__":1}}'),
        ),
        async (path, by, raw) => {
          const api = memoryApi();
          await api.holds(stories[0] ?? s.given(s.filed));
          const { status } = await api.ask({
            by,
            method: path.endsWith('absence') ? 'PUT' : 'POST',
            path,
            raw,
          });
          expect(answered(status)).toBe(true);
        },
      ),
      { numRuns: runs(700) },
    );
  });

  test('for any path, query and header', async () => {
    const api = memoryApi();
    await api.holds(stories[0] ?? s.given(s.filed));
    const part = fc.oneof(
      fc.constantFrom(
        s.caseId,
        'cases',
        'offices',
        'cn-440306',
        'queue',
        'words',
        '..',
        '%00',
        '__proto__',
        'statistics',
        'history',
      ),
      fc.string(),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(part, { maxLength: 5 }),
        fc.dictionary(fc.constantFrom('page', 'from', 'to', 'after'), fc.string()),
        fc.dictionary(
          fc.constantFrom('if-match', 'accept-language', 'idempotency-key', 'authorization'),
          fc.string(),
        ),
        async (parts, query, headers) => {
          const { status } = await api.ask({ by: 'o.chen', path: `/${parts.join('/')}`, query, headers });
          expect(answered(status)).toBe(true);
        },
      ),
      { numRuns: runs(1500) },
    );
  });

  test('for any filing', async () => {
    const fields = ['kind', 'worker', 'parties', 'claim', 'words', 'area', 'language', 'headcount', 'extra'];
    const right = {
      kind: 'wage.unpaid',
      channel: 'phone',
      language: 'zh-CN',
      naming: 'named',
      claim: {},
      worker: { phone: '+8613800138000' },
    };
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...fields), odd, async (field, value) => {
        const { status } = await memoryApi().ask({
          by: 'o.chen',
          method: 'POST',
          path: '/cases',
          body: spoiled(right, field, value),
        });
        expect(answered(status)).toBe(true);
      }),
      { numRuns: runs(400) },
    );
  });

  // whatever the order of the tests: at the end there have been many
  afterAll(() => {
    console.log(`staff API fuzz: ${asked} requests, 0 answers of 5xx`);
    expect(asked).toBeGreaterThan(runs(4000));
  });
});
