/** A posted form as lists of strings: bounded, in one Unicode form, without marks that nobody sees. */
import { withoutMarks } from '#domain/terms/writing.ts';
import type { Web } from '../web.ts';

export type PostedForm = Readonly<Record<string, readonly string[]>>;

const longestField = 5000;
const mostFields = 60;

const tidy = (text: string): string =>
  withoutMarks(text.normalize('NFC').replaceAll(/\r\n?/g, '\n')).trim().slice(0, longestField);

export const postedFormOf = async (c: Web): Promise<PostedForm> => {
  const given: Record<string, string[]> = Object.create(null);
  const form = await c.req.formData().catch(() => new FormData());
  for (const [name, value] of [...form].slice(0, mostFields)) {
    if (typeof value !== 'string' || !/^[a-z][a-z_]{0,30}$/.test(name)) continue;
    given[name] = [...(given[name] ?? []), tidy(value)];
  }
  return { ...given };
};

export const firstValue = (given: PostedForm, name: string): string => given[name]?.[0] ?? '';
