/** A posted form as lists of strings: bounded, in one Unicode form, without control characters. */
import type { Web } from '../web.ts';

export type PostedForm = Readonly<Record<string, readonly string[]>>;

const longestField = 5000;
const mostFields = 60;

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out; tab and line feed stay
const controlCharacters = /[\u0000-\u0008\u000b-\u001f\u007f\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

const tidy = (text: string): string =>
  text.normalize('NFC').replaceAll('\r\n', '\n').replace(controlCharacters, '').trim().slice(0, longestField);

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
