import { Validator } from '@seriousme/openapi-schema-validator';
import { describe, expect, test } from 'vitest';
import { commandKinds } from '#domain/complaint/commands/registry.ts';
import { staffRoles } from '#domain/terms/vocabulary.ts';
import { kindNamed } from '#functions/staff-api/cases/command-body.ts';
import * as s from '#tests/support/story.ts';
import { memoryApi } from '../office.ts';

interface Described {
  readonly get?: { readonly responses: Readonly<Record<number, unknown>> };
}

const served = await memoryApi().ask({ path: '/openapi.json' });

describe('the description of the API', () => {
  test('is served to anybody, and is valid OpenAPI 3.1', async () => {
    const result = await new Validator().validate(served.body);
    expect([served.status, served.body.openapi, result.errors, result.valid]).toEqual([
      200,
      '3.1.0',
      undefined,
      true,
    ]);
  });

  test('has a path for every command that staff may give, with its sentence and its roles', () => {
    const wanted = commandKinds
      .filter(
        ({ type, roles }) =>
          kindNamed(type) !== undefined && roles.some((role) => staffRoles.some((each) => each === role)),
      )
      .map(({ type, says }) => [`/cases/{caseId}/commands/${type}`, says]);
    const { paths } = served.body;
    expect(wanted.map(([path = '', says]) => [paths[path]?.post?.summary === says, path])).toEqual(
      wanted.map(([path]) => [true, path]),
    );
    expect(served.body.paths['/cases/{caseId}/commands/assign_case'].post['x-roles']).toEqual(['supervisor']);
  });

  test('names If-None-Match where an answer has an ETag, and nowhere else', async () => {
    const api = memoryApi();
    await api.holds(s.given(...s.investigating));
    const filled = (path: string) =>
      path
        .replace('{caseId}', s.caseId)
        .replace('{office}', 'cn-440306')
        .replace('{kind}', 'triage')
        .replace('{worker}', 'w1');
    const reads = Object.entries<Described>(served.body.paths).flatMap(([path, { get }]) =>
      get === undefined ? [] : [{ path, get }],
    );
    const tagged = await Promise.all(
      reads.map(async ({ path }) => {
        const { status, headers } = await api.ask({ by: 's.zhou', path: filled(path) });
        return status === 200 ? [path, headers.etag !== undefined] : [];
      }),
    );
    const answered = tagged.filter(({ length }) => length > 0);
    const named = reads.map(({ path, get }) => [path, get.responses[304] !== undefined] as const);
    expect(answered).toEqual(named.filter(([path]) => answered.some(([each]) => each === path)));
    expect(answered.filter(([, has]) => has).length).toBeGreaterThan(8);
  });

  test('says what a command carries, and nothing that the server sets', () => {
    const schema =
      served.body.paths['/cases/{caseId}/commands/propose_refusal'].post.requestBody.content[
        'application/json'
      ].schema;
    expect(schema).toMatchObject({ additionalProperties: false, required: ['reason', 'words'] });
    expect(Object.keys(schema.properties)).toEqual(['reason', 'instead', 'words']);
    expect(schema.properties.words.required).toEqual(['grounds']);
    expect(schema.properties.words.properties.grounds).toMatchObject({ type: 'string', maxLength: 4000 });
  });
});
