/** What a labour office is told of and another one deals with: who that is, as a worker reads it. */
import * as z from 'zod/mini';
import { names } from '#domain/terms/names.ts';
import { sourceFields } from './source-fields.ts';

/** Matters that books of words know (`understanding/words/other-offices.ts`). */
export const mattersOfOthers = ['workplace_pension', 'national_insurance', 'health_charge'] as const;
export type MatterOfOthers = (typeof mattersOfOthers)[number];

export const otherOffice = z.strictObject({
  matter: z.enum(mattersOfOthers),
  /** who deals with it and what to do first, in one text message */
  said: names,
  ...sourceFields,
});
