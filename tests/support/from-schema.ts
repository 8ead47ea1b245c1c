/** Values that a JSON Schema allows, for a client that knows nothing but the description of an API. */
import fc from 'fast-check';
import * as z from 'zod';

const schemaNode = z.looseObject({
  type: z.enum(['object', 'array', 'string', 'integer', 'number', 'boolean', 'null']).optional(),
  const: z.unknown().optional(),
  enum: z.array(z.unknown()).optional(),
  anyOf: z.array(z.unknown()).optional(),
  oneOf: z.array(z.unknown()).optional(),
  properties: z.record(z.string(), z.unknown()).default({}),
  required: z.array(z.string()).default([]),
  propertyNames: z.unknown().optional(),
  additionalProperties: z.unknown().optional(),
  items: z.unknown().optional(),
  minItems: z.number().optional(),
  maxItems: z.number().optional(),
  uniqueItems: z.boolean().optional(),
  minLength: z.number().optional(),
  maxLength: z.number().optional(),
  pattern: z.string().optional(),
  format: z.string().optional(),
  minimum: z.number().optional(),
  maximum: z.number().optional(),
  exclusiveMinimum: z.number().optional(),
  exclusiveMaximum: z.number().optional(),
  multipleOf: z.number().optional(),
  /** two fields, the first not greater than the second */
  'x-order': z.tuple([z.string(), z.string()]).optional(),
});
type SchemaNode = z.infer<typeof schemaNode>;

const day = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map((each) => each.toISOString());

const stringFrom = ({
  format,
  pattern,
  minLength = 0,
  maxLength = 60,
}: SchemaNode): fc.Arbitrary<unknown> => {
  if (format === 'date') return day.map((each) => each.slice(0, 10));
  if (format === 'date-time') return day;
  if (pattern !== undefined)
    return fc
      .stringMatching(new RegExp(pattern))
      .filter((each) => each.length >= minLength && each.length <= maxLength);
  return fc.string({ minLength, maxLength: Math.min(maxLength, minLength + 40) });
};

const numberFrom = (node: SchemaNode): fc.Arbitrary<unknown> => {
  const step = node.multipleOf ?? (node.type === 'integer' ? 1 : 0.01);
  const lowest = node.minimum ?? (node.exclusiveMinimum === undefined ? -1e6 : node.exclusiveMinimum + step);
  const highest = node.maximum ?? (node.exclusiveMaximum === undefined ? 1e6 : node.exclusiveMaximum - step);
  const min = Math.ceil(lowest / step);
  return fc
    .integer({ min, max: Math.max(min, Math.floor(Math.min(highest, 1e9) / step)) })
    .map((count) => Number((count * step).toFixed(2)));
};

const arrayFrom = ({
  items = {},
  minItems = 0,
  maxItems,
  uniqueItems,
}: SchemaNode): fc.Arbitrary<unknown> => {
  const sizes = { minLength: minItems, maxLength: Math.min(maxItems ?? minItems + 3, minItems + 3) };
  const each = valueFrom(items);
  return uniqueItems
    ? fc.uniqueArray(each, { ...sizes, selector: (one) => JSON.stringify(one) })
    : fc.array(each, sizes);
};

const isGreater = (one: unknown, other: unknown): boolean =>
  typeof one === 'number' && typeof other === 'number' ? one > other : String(one) > String(other);

const inOrder = (made: Record<string, unknown>, pair: readonly [string, string] | undefined) => {
  if (pair === undefined) return made;
  const [first, second] = pair;
  return isGreater(made[first], made[second])
    ? { ...made, [first]: made[second], [second]: made[first] }
    : made;
};

const objectFrom = (node: SchemaNode): fc.Arbitrary<unknown> => {
  if (Object.keys(node.properties).length === 0 && node.propertyNames !== undefined)
    return fc.dictionary(
      valueFrom(node.propertyNames).map(String),
      valueFrom(node.additionalProperties ?? {}),
      { maxKeys: 3 },
    );
  const fields = Object.fromEntries(
    Object.entries(node.properties).map(([name, each]) => [name, valueFrom(each)] as const),
  );
  return fc.record(fields, { requiredKeys: node.required }).map((made) => inOrder(made, node['x-order']));
};

/** Anything that `schema` allows; what it says nothing of is anything. */
export const valueFrom = (schema: unknown): fc.Arbitrary<unknown> => {
  const node = schemaNode.parse(schema);
  if (node.const !== undefined) return fc.constant(node.const);
  if (node.enum !== undefined) return fc.constantFrom(...node.enum);
  const choices = node.anyOf ?? node.oneOf;
  if (choices !== undefined) return fc.oneof(...choices.map(valueFrom));
  switch (node.type) {
    case 'object':
      return objectFrom(node);
    case 'array':
      return arrayFrom(node);
    case 'string':
      return stringFrom(node);
    case 'integer':
    case 'number':
      return numberFrom(node);
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    default:
      return fc.jsonValue({ maxDepth: 1 });
  }
};
