import { readdirSync } from 'node:fs';

const folder = 'domain/messages';

/** English first, because every other language is compared with it. */
const tagsIn = (files: readonly string[]): readonly string[] => {
  const tags = files.flatMap((file) => /^web\.(.+)\.json$/.exec(file)?.[1] ?? []).sort();
  return ['en', ...tags.filter((tag) => tag !== 'en')];
};

const moduleName = (tag: string): string =>
  tag.toLowerCase().replace(/[-.](.)/g, (_, c: string) => c.toUpperCase());
const property = (tag: string): string => (tag.includes('-') ? `'${tag}'` : tag);

/** The words for staff are a file a language of their own, which no page for workers has to load. */
const deskLines = (tags: readonly string[]): readonly string[] => [
  '/** Made from the files of this folder by `npm run languages`. */',
  "import type { Language } from '../listed-languages.ts';",
  ...tags.map((tag) => `import ${moduleName(tag)} from './${tag}.json' with { type: 'json' };`),
  '',
  'export const deskWords: Readonly<Record<Language, typeof en>> = {',
  ...tags.map((tag) => (moduleName(tag) === tag ? `  ${tag},` : `  ${property(tag)}: ${moduleName(tag)},`)),
  '};',
  '',
];

const wordsImport = (file: string): string =>
  `import ${moduleName(file)} from './${file}.json' with { type: 'json' };`;
const languageImport = "import type { Language } from './listed-languages.ts';";
const pathOf = (line: string): string => line.slice(line.indexOf("'"));
const byPath = (a: string, b: string): number => (pathOf(a) < pathOf(b) ? -1 : 1);

/** The modules that list the languages, each by its path, as the catalogue files have it. */
export const listedLanguages = (): Readonly<Record<string, string>> => {
  const tags = tagsIn(readdirSync(folder));
  const files = tags.flatMap((tag) => [tag, `web.${tag}`]);
  const names = [
    '/** Made from the catalogue files of this folder by `npm run languages`. */',
    `export const languages = [${tags.map((tag) => `'${tag}'`).join(', ')}] as const;`,
    'export type Language = (typeof languages)[number];',
    '',
  ];
  const catalogues = [
    '/** Made from the catalogue files of this folder by `npm run languages`. */',
    "import { type Catalogue, catalogueFrom } from './catalogue.ts';",
    ...[...files.map(wordsImport), languageImport].sort(byPath),
    '',
    'export const catalogues: Readonly<Record<Language, Catalogue>> = {',
    ...tags.map(
      (tag) => `  ${property(tag)}: catalogueFrom(${moduleName(tag)}, ${moduleName(`web.${tag}`)}),`,
    ),
    '};',
    '',
  ];
  return {
    [`${folder}/listed-languages.ts`]: names.join('\n'),
    [`${folder}/listed-catalogues.ts`]: catalogues.join('\n'),
    [`${folder}/desk/listed-desk-words.ts`]: deskLines(tags).join('\n'),
  };
};
