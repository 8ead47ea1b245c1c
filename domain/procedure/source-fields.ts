import * as z from 'zod/mini';

/**
 * The source of a rule: its id (docs/procedures/rules.md) where there is one, its article, and whether it was checked
 * against the text of the law.
 */
export const sourceFields = { rule: z.optional(z.string()), basis: z.string(), verified: z.boolean() };
