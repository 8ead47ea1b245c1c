/**
 * How an event's shape is declared. It holds references into the vault, never a name, a number to call or free text.
 */
import * as z from 'zod/mini';
import { wordRefs } from '#domain/terms/fields.ts';
import { once } from '#domain/terms/once.ts';

/** A kind of event; its schema is made when the first such event is read. */
export const event = <const T extends string, S extends z.core.$ZodLooseShape>(type: T, shape: () => S) => ({
  type,
  schema: once(() => z.strictObject({ type: z.literal(type), ...shape(), words: wordRefs })),
});
