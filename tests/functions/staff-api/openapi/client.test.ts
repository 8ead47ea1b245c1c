/** A client that knows nothing but the description: what it sends is never refused for its form. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { valueFrom } from '#tests/support/from-schema.ts';
import { runs } from '#tests/support/seeded.ts';
import * as s from '#tests/support/story.ts';
import { memoryApi } from '../office.ts';

const parameter = z.object({
  name: z.string(),
  in: z.enum(['path', 'query', 'header']),
  required: z.boolean(),
  schema: z.unknown(),
});
type Parameter = z.infer<typeof parameter>;
const operation = z.object({
  operationId: z.string(),
  parameters: z.array(z.union([z.object({ $ref: z.string() }), parameter])),
  requestBody: z
    .object({
      required: z.boolean(),
      content: z.object({ 'application/json': z.object({ schema: z.unknown() }) }),
    })
    .optional(),
  responses: z.record(z.string(), z.unknown()),
});
const described = z.object({
  paths: z.record(z.string(), z.record(z.string(), operation)),
  components: z.object({ parameters: z.record(z.string(), parameter) }),
});

const { paths, components } = described.parse((await memoryApi().ask({ path: '/openapi.json' })).body);

const known: Readonly<Record<string, string>> = { caseId: s.caseId, office: 'cn-440306', staffId: 'i.li' };
/** Given by an answer before, as the description says; a client makes none up. */
const handedOn = ['page'];

const parameterNamed = (name: string): Parameter => {
  const found = components.parameters[name.slice(name.lastIndexOf('/') + 1)];
  if (found === undefined) throw new Error(`No parameter ${name}`);
  return found;
};

const valuesIn = (all: readonly Parameter[], place: Parameter['in']) => {
  const here = all.filter((each) => each.in === place && !handedOn.includes(each.name));
  return fc.record(
    Object.fromEntries(here.map(({ name, schema }) => [name, valueFrom(schema).map(String)] as const)),
    { requiredKeys: here.filter(({ required }) => required).map(({ name }) => name) },
  );
};

const operations = Object.entries(paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, each]) => ({
    ...each,
    path: path.replaceAll(/\{(\w+)\}/g, (_, name: string) => known[name] ?? 'x'),
    method: method.toUpperCase(),
    parameters: each.parameters.map((one) => ('$ref' in one ? parameterNamed(one.$ref) : one)),
  })),
);

const stories = [s.given(s.filed), s.given(...s.ordered)];
/** `x-rules` of the figures, in words there: months in order, at most 36 of them. */
const inOrder = ({ from, to, ...rest }: Record<string, string>): Record<string, string> =>
  from === undefined || to === undefined ? rest : { ...rest, from, to: from };

describe('a client made from the description', () => {
  test.each(operations)(
    '$operationId is never refused for its form',
    async ({ path, method, parameters, requestBody }) => {
      const body =
        requestBody === undefined
          ? fc.constant(undefined)
          : valueFrom(requestBody.content['application/json'].schema);
      await fc.assert(
        fc.asyncProperty(
          fc.constantFrom(...stories),
          fc.constantFrom('o.chen', 's.zhou', 'i.li'),
          valuesIn(parameters, 'query').map(inOrder),
          valuesIn(parameters, 'header'),
          body,
          async (told, by, query, headers, sent) => {
            const api = memoryApi();
            await api.holds(told);
            const answer = await api.ask({
              by,
              method,
              path,
              query,
              headers,
              ...(sent === undefined ? {} : { body: sent }),
            });
            expect(
              [400, 405, 413, 415, 500],
              `${answer.text} for ${JSON.stringify({ sent, query, headers })}`,
            ).not.toContain(answer.status);
          },
        ),
        { numRuns: runs(30) },
      );
    },
  );

  test('reads of every answer that is not the API’s own', () => {
    for (const { responses } of operations)
      expect(Object.keys(responses)).toEqual(expect.arrayContaining(['405', '429']));
  });
});

describe('a method that nothing answers', () => {
  test.each([
    ['PATCH', '/cases', 'POST'],
    ['DELETE', '/openapi.json', 'GET'],
    ['GET', `/cases/${s.caseId}/commands/assign_case`, 'POST'],
  ])('%s %s is told which do', async (method, path, allowed) => {
    const { status, headers, body } = await memoryApi().ask({ by: 'o.chen', method, path });
    expect([status, headers.allow, body.code]).toEqual([405, allowed, 'wrong-method']);
  });

  test('is not confused with what is not there', async () => {
    expect((await memoryApi().ask({ by: 'o.chen', method: 'PATCH', path: '/nowhere' })).status).toBe(404);
  });
});
