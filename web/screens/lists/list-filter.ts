/** What a list is filtered by: as it stands in the address, and as the filter shows it. No key of it takes a name or a phone. */
import * as z from 'zod/mini';

export const filterKeys = [
  'status',
  'kind',
  'lane',
  'due',
  'assignee',
  'channel',
  'language',
  'flag',
] as const;
export type FilterKey = (typeof filterKeys)[number];
export type ListFilter = { readonly [K in FilterKey]?: string | undefined };

const code = z.catch(z.optional(z.string().check(z.maxLength(64), z.regex(/^[\w.:-]+$/))), undefined);

/** Taken from an address as far as it makes sense there. */
export const listFilter = z.object({
  status: code,
  kind: code,
  lane: code,
  due: z.catch(z.optional(z.iso.date()), undefined),
  assignee: code,
  channel: code,
  language: code,
  flag: code,
});

/** As the filter has it. */
export interface FilterToken {
  readonly propertyKey?: string;
  readonly operator: string;
  readonly value: unknown;
}

/** Up to a day, or just this. */
const operatorOf = (key: FilterKey): '<=' | '=' => (key === 'due' ? '<=' : '=');

export const tokensOf = (filter: ListFilter): FilterToken[] =>
  filterKeys.flatMap((key) => {
    const value = filter[key];
    return value === undefined ? [] : [{ propertyKey: key, operator: operatorOf(key), value }];
  });

/** Of two that say something of the same the later one counts: no case has two states. */
export const filterFrom = (tokens: readonly FilterToken[]): ListFilter =>
  listFilter.parse(
    Object.fromEntries(tokens.map(({ propertyKey = '', value }) => [propertyKey, value ?? undefined])),
  );

/** As it stands in an address: without what is not asked for. */
export const withoutNothing = (filter: ListFilter): Readonly<Partial<Record<FilterKey, string>>> =>
  Object.fromEntries(filterKeys.flatMap((key) => (filter[key] === undefined ? [] : [[key, filter[key]]])));

export const isEmptyFilter = (filter: ListFilter): boolean => tokensOf(filter).length === 0;
