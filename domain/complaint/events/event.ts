/**
 * How an event's shape is declared. It holds references into the vault, never a name, a number to call or free text.
 */
import * as z from 'zod/mini';
import { wordRefs } from '#domain/terms/fields.ts';

export const event = <const T extends string, S extends z.core.$ZodLooseShape>(type: T, shape: S) =>
  z.strictObject({ type: z.literal(type), ...shape, words: wordRefs });
