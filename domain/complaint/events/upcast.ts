/** Reads an event as it was once kept into its present form. Released forms are never edited: they get a new `v`. */
import * as z from 'zod/mini';
import { type RecordedEvent, recordedEventFrom } from './registry.ts';

const versioned = z.looseObject({ v: z.int() });

type Upcaster = (kept: Record<string, unknown>) => Record<string, unknown>;

/** `upcasters[n]` turns version n into n + 1. Empty as long as the first released form is the present one. */
const upcasters: Readonly<Record<number, Upcaster>> = {};

/** Throws on what is no event in any version: such a record is parked for people, never skipped. */
export const upcast = (kept: unknown): RecordedEvent => {
  const present = (form: Record<string, unknown>): Record<string, unknown> => {
    const { v } = versioned.parse(form);
    const next = upcasters[v];
    return next === undefined ? form : present({ ...next(form), v: v + 1 });
  };
  return recordedEventFrom(present(versioned.parse(kept)));
};
