import { once } from '#domain/terms/once.ts';
import en from './en.json' with { type: 'json' };
import webEn from './web.en.json' with { type: 'json' };

type Leaves<T, P extends string = ''> = {
  [K in keyof T & string]: T[K] extends string ? `${P}${K}` : Leaves<T[K], `${P}${K}.`>;
}[keyof T & string];

/** A key of the catalogues, read from the English one, so that a missing key is a type error. */
export type Key = Leaves<typeof en & typeof webEn>;

interface Tree {
  readonly [name: string]: string | Tree;
}

const leavesOf = (tree: Tree, path = ''): readonly (readonly [string, string])[] =>
  Object.entries(tree).flatMap(([name, value]) =>
    typeof value === 'string' ? [[`${path}${name}`, value] as const] : leavesOf(value, `${path}${name}.`),
  );

/** The ICU patterns of a language, by key. */
export type Catalogue = Pick<ReadonlyMap<string, string>, 'get' | 'has' | 'keys' | 'values' | 'entries'>;

/** The catalogue of a language: one file of its own and one of the web pages. Whoever says nothing in it lists no key. */
export const catalogueFrom = (own: Tree, web: Tree): Catalogue => {
  const patterns = once(() => new Map(leavesOf({ ...own, ...web })));
  return {
    get: (key) => patterns().get(key),
    has: (key) => patterns().has(key),
    keys: () => patterns().keys(),
    values: () => patterns().values(),
    entries: () => patterns().entries(),
  };
};

const english = catalogueFrom(en, webEn);

export const isKey = (text: string): text is Key => english.has(text);

/** Does the message ask for a parameter of this name? Each language asks for the same. */
export const namesParameter = (key: Key, name: string): boolean =>
  english.get(key)?.includes(`{${name}}`) ?? false;
