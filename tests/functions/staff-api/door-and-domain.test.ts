/** What a door lets in the decider must be able to read, and what only the application sets no door lets in. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { commandKinds } from '#domain/complaint/commands/registry.ts';
import { caseId, languageTag } from '#domain/terms/fields.ts';
import { commandPath } from '#functions/staff-api/cases/command-body.ts';
import { filingRequest } from '#functions/staff-api/cases/filing.ts';
import { joiningRequest } from '#functions/staff-api/cases/joining.ts';
import { contactChange } from '#functions/staff-api/cases/people.ts';
import { splitOffRequest } from '#functions/staff-api/cases/split-off.ts';
import { document } from '#functions/staff-api/openapi/document.ts';
import { runs } from '#tests/support/seeded.ts';
import { memoryApi } from './office.ts';

interface JsonSchema {
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly pattern?: string;
  readonly format?: string;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly items?: JsonSchema;
  readonly maxItems?: number;
  readonly minItems?: number;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
}

const textOf = ({ format, pattern, maxLength = 60 }: JsonSchema): fc.Arbitrary<unknown> => {
  if (format === 'date') return fc.constantFrom('2026-04-01', '2024-02-29');
  if (format === 'date-time') return fc.constant('2026-04-01T02:00:00.000Z');
  return pattern === undefined ? fc.string({ maxLength }) : fc.stringMatching(new RegExp(pattern));
};

/** Values that a schema describes, those at its edges among them. */
const valuesOf = (schema: JsonSchema): fc.Arbitrary<unknown> => {
  const either = schema.anyOf ?? schema.oneOf;
  if (either !== undefined) return fc.oneof(...either.map(valuesOf));
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  const { minimum = 0, maximum = 1_000_000, items = {}, minItems = 0, maxItems = 3 } = schema;
  const { properties = {}, required = [] } = schema;
  switch (schema.type) {
    case 'string':
      return textOf(schema);
    case 'integer':
      return fc.oneof(fc.constant(maximum), fc.integer({ min: Math.max(minimum, 0), max: maximum }));
    case 'boolean':
      return fc.boolean();
    case 'array':
      return fc.array(valuesOf(items), { minLength: minItems, maxLength: Math.min(maxItems, minItems + 12) });
    case 'object':
      return fc.record(
        Object.fromEntries(Object.entries(properties).map(([name, each]) => [name, valuesOf(each)])),
        {
          requiredKeys: [...required],
        },
      );
    default:
      return fc.jsonValue({ maxDepth: 1 });
  }
};

const fieldsOf = (schema: z.ZodMiniObject<Readonly<Record<string, z.ZodMiniType>>>) =>
  Object.entries(schema.shape);
const kindOf = (type: string) => {
  const kind = commandKinds.find((each) => each.type === type);
  if (kind === undefined) throw new Error(`No command ${type}`);
  return kind;
};

/** Door, field, what the door takes there, and what the domain takes. */
const doors = [
  ...commandKinds.map((kind) => ({ kind, door: kind.doorSchema() })),
  { kind: kindOf('file_complaint'), door: filingRequest },
  { kind: kindOf('join_complaint'), door: joiningRequest },
].flatMap(({ kind, door }) => {
  const inDomain: Readonly<Record<string, z.ZodMiniType>> = kind.schema().shape;
  return fieldsOf(door)
    .filter(([name]) => name in inDomain && !['words', 'parties'].includes(name))
    .map(([name, atDoor]) => ({ at: `${kind.type}.${name}`, atDoor, inDomain: inDomain[name] }));
});

/** Who a worker is and how they are reached: a door must not take what no event and no text could be written in. */
const reached = [
  { at: 'change_contact.contact.language', atDoor: contactChange.shape.language, inDomain: languageTag },
  { at: 'split_workers.other', atDoor: splitOffRequest.shape.other, inDomain: caseId },
].map(({ inDomain, ...each }) => ({ ...each, inDomain: z.optional(inDomain) }));

describe('what a door takes', () => {
  test.each([...doors, ...reached])('the decider reads: $at', ({ atDoor, inDomain }) => {
    const schema: JsonSchema = JSON.parse(
      JSON.stringify(z.toJSONSchema(atDoor, { io: 'input', unrepresentable: 'any' })),
    );
    fc.assert(
      fc.property(valuesOf(schema), (value) => {
        const taken = z.safeParse(atDoor, value);
        expect(!taken.success || (inDomain !== undefined && z.safeParse(inDomain, taken.data).success)).toBe(
          true,
        );
      }),
      { numRuns: runs(60) },
    );
  });

  test('the parties of a filing are as many as the decider takes', () => {
    const most = (schema: z.ZodMiniType) => {
      const { properties = {} } = z.toJSONSchema(schema, { io: 'input' });
      const { parties } = properties;
      return typeof parties === 'object' ? parties.maxItems : undefined;
    };
    expect(most(filingRequest)).toBe(most(kindOf('file_complaint').schema()));
  });
});

describe('what only the application sets', () => {
  const hidden = commandKinds.filter(({ appFields }) => appFields.length > 0);

  test('is marked: references into the vault, and names of cases', () => {
    expect(Object.fromEntries(hidden.map(({ type, appFields }) => [type, [...appFields]]))).toEqual({
      file_complaint: ['caseId', 'number', 'contactable', 'person', 'details'],
      join_complaint: ['contactable', 'person'],
      name_party: ['details'],
      describe_party: ['details'],
      change_contact: ['person', 'contactable', 'tells'],
      write_message: ['wish'],
    });
  });

  test.each(hidden)('no door takes of $type', ({ type, appFields, doorSchema }) => {
    const own: Readonly<
      Record<string, ReturnType<typeof doorSchema> | typeof filingRequest | typeof joiningRequest>
    > = {
      file_complaint: filingRequest,
      join_complaint: joiningRequest,
    };
    for (const field of appFields) {
      for (const door of [doorSchema(), own[type] ?? doorSchema()]) {
        const answer = door.safeParse({ [field]: 'x' });
        const issues = answer.error?.issues.filter((issue) => issue.code === 'unrecognized_keys') ?? [];
        expect(issues.flatMap(({ keys }) => keys)).toContain(field);
      }
    }
  });

  test('a worker from another case is nobody whom staff could bring in', () => {
    const cameFrom = { caseId: '1123456789abcdefghjkmnpqrs', worker: 'w1' };
    expect(joiningRequest.safeParse({ claim: {} }).success).toBe(true);
    expect(joiningRequest.safeParse({ claim: {}, cameFrom }).success).toBe(false);
  });

  test('the description of the API leaves out', () => {
    const { paths } = document();
    for (const { type, appFields } of hidden) {
      const [told] = JSON.stringify(paths[commandPath(type)] ?? {}).split('"responses":');
      for (const field of appFields.filter((each) => each !== 'details'))
        expect(told).not.toContain(`"${field}":{`);
    }
  });
});

describe('nonsense at the door', () => {
  test.each([' ', 'A\u0000B', 'ab\u202Ecd'])('an employer called %j is refused', (name) => {
    const body = { parties: [{ relation: 'subcontractor', name }] };
    const issues = filingRequest.safeParse(body).error?.issues ?? [];
    expect(issues.map(({ path }) => path.join('.'))).toContain('parties.0.name');
  });

  test('a query parameter that the route does not know is refused', async () => {
    const api = memoryApi();
    const asked = (query: Record<string, string>) =>
      api.ask({ by: 's.zhou', method: 'GET', path: '/queue', query });
    expect((await asked({ page_size: '5' })).status).toBe(400);
    expect((await asked({})).status).toBe(200);
  });
});
