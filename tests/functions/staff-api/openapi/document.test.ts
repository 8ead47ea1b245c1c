import { Validator } from '@seriousme/openapi-schema-validator';
import { describe, expect, test } from 'vitest';
import { commandKinds } from '#domain/complaint/commands/registry.ts';
import { staffRoles } from '#domain/terms/vocabulary.ts';
import { kindNamed } from '#functions/staff-api/cases/command-body.ts';
import { memoryApi } from '../office.ts';

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
