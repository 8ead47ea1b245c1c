/** Schemas of commands' bodies, as JSON Schema. */
import * as z from 'zod/mini';
import { commandWordsSchema, peopleOf, type RegisteredCommand } from '../cases/command-body.ts';

type JsonSchema = Readonly<Record<string, unknown>>;

/** A JSON Schema without the dialect's name, as OpenAPI 3.1 has one dialect for the whole document. */
export const jsonSchema = (schema: z.ZodMiniType, io: 'input' | 'output'): JsonSchema => {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' });
  return rest;
};

/** What its sender may say. */
const fieldsOf = (kind: RegisteredCommand) => {
  const { properties: own = {}, required = [] } = z.toJSONSchema(kind.doorSchema(), { io: 'input' });
  return { own, required };
};

const wordsSchema = (kind: RegisteredCommand) =>
  kind.texts.length === 0 ? {} : { words: jsonSchema(commandWordsSchema(kind), 'input') };

const peopleSchemas = (kind: RegisteredCommand) =>
  Object.fromEntries(
    Object.entries(peopleOf[kind.type] ?? {}).map(([name, schema]) => [name, jsonSchema(schema, 'input')]),
  );

export const commandSchema = (kind: RegisteredCommand): JsonSchema => {
  const { own, required } = fieldsOf(kind);
  const needed = [...required, ...(kind.requires.length > 0 ? ['words'] : [])];
  return {
    type: 'object',
    additionalProperties: false,
    properties: { ...own, ...peopleSchemas(kind), ...wordsSchema(kind) },
    ...(needed.length === 0 ? {} : { required: needed }),
  };
};
