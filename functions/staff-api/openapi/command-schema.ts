/** Schemas of commands' bodies, as JSON Schema. */
import * as z from 'zod/mini';
import { commandWordsSchema, peopleOf, type RegisteredCommand } from '../cases/command-body.ts';

const plainObject = z.looseObject({
  properties: z.record(z.string(), z.unknown()),
  required: z.optional(z.array(z.string())),
});

type JsonSchema = Readonly<Record<string, unknown>>;

/** A JSON Schema without the dialect's name, as OpenAPI 3.1 has one dialect for the whole document. */
export const jsonSchema = (schema: z.ZodMiniType, io: 'input' | 'output'): JsonSchema => {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' });
  return rest;
};

const fieldsOf = (kind: RegisteredCommand) => {
  const { properties = {}, required = [] } = z.toJSONSchema(kind.schema, { io: 'input' });
  const { type: _, words: __, ...own } = properties;
  return { own, required: required.filter((name) => name !== 'type') };
};

const wordsSchema = (kind: RegisteredCommand) =>
  kind.texts.length === 0 ? {} : { words: jsonSchema(commandWordsSchema(kind), 'input') };

const peopleSchemas = (kind: RegisteredCommand) =>
  Object.fromEntries(
    Object.entries(peopleOf[kind.type] ?? {}).map(([name, schema]) => [name, jsonSchema(schema, 'input')]),
  );

/** A worker who can be reached has a phone and a channel: the command says so, and the two must agree. */
const joining = (schema: JsonSchema): JsonSchema => {
  const { properties, ...rest } = plainObject.parse(schema);
  const worker = plainObject.parse(properties.worker);
  const { phone, channel: _, ...others } = worker.properties;
  const asked = (contactable: boolean, of: object, required: readonly string[]): object => ({
    ...rest,
    properties: {
      ...properties,
      contactable: { type: 'boolean', const: contactable },
      worker: { ...worker, properties: { ...others, ...of }, required },
    },
  });
  const ofChannels = (...channels: readonly string[]) => ({ type: 'string', enum: channels });
  const reachable = asked(true, { phone, channel: ofChannels('sms', 'call') }, ['phone']);
  return {
    oneOf: [
      { ...reachable, required: [...(rest.required ?? []), 'worker'] },
      asked(false, { channel: ofChannels('sms', 'call', 'none') }, []),
      asked(false, { phone, channel: ofChannels('none') }, ['phone', 'channel']),
    ],
  };
};

export const commandSchema = (kind: RegisteredCommand): JsonSchema => {
  const { own, required } = fieldsOf(kind);
  const needed = [...required, ...(kind.requires.length > 0 ? ['words'] : [])];
  const schema = {
    type: 'object',
    additionalProperties: false,
    properties: { ...own, ...peopleSchemas(kind), ...wordsSchema(kind) },
    ...(needed.length === 0 ? {} : { required: needed }),
  };
  return kind.type === 'join_complaint' ? joining(schema) : schema;
};
