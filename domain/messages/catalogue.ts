import en from './en.json' with { type: 'json' };
import webEn from './web.en.json' with { type: 'json' };
import webZh from './web.zh-CN.json' with { type: 'json' };
import zh from './zh-CN.json' with { type: 'json' };

export const languages = ['en', 'zh-CN'] as const;
export type Language = (typeof languages)[number];

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

/** The ICU patterns of each language, by key. A language is one file of its own and one of the web pages. */
export const catalogues: Readonly<Record<Language, ReadonlyMap<string, string>>> = {
  en: new Map(leavesOf({ ...en, ...webEn })),
  'zh-CN': new Map(leavesOf({ ...zh, ...webZh })),
};

export const isKey = (text: string): text is Key => catalogues.en.has(text);

/** Does the message ask for a parameter of this name? Each language asks for the same. */
export const namesParameter = (key: Key, name: string): boolean =>
  catalogues.en.get(key)?.includes(`{${name}}`) ?? false;
