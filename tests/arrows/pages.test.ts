/** The pages for readers point to files that are there. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const pagesIn = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name));

const guides = [...pagesIn('.'), ...pagesIn('docs')];
/** Decisions and incidents tell of their day: their links hold, paths in their text may be gone. */
const records = [...pagesIn('docs/adr'), ...pagesIn('docs/incidents')];

const linksIn = (text: string): readonly string[] =>
  [...text.matchAll(/\]\((?:<([^>]+)>|([^)\s]+))\)/g)]
    .map(([, angled, plain]) => angled ?? plain ?? '')
    .filter((target) => !/^(https?:|mailto:|#)/.test(target))
    .map((target) => target.replace(/#.*/, ''));

/** Paths in code marks; those with a capital word, a star or an ellipsis stand for many. */
const pathsIn = (text: string): readonly string[] =>
  [
    ...text.matchAll(
      /`((?:\.github|adapters|bin|casework|docs|domain|functions|lib|local|tests|workflows)\/[^`\s]*)`/g,
    ),
  ]
    .map(([, path = '']) => path.replace(/\/$/, ''))
    .filter((path) => !/[*…{}]|[A-Z]{3}/.test(path));

const missing = (page: string, paths: readonly string[], from: string): readonly string[] =>
  paths.filter((path) => !existsSync(join(from, path))).map((path) => `${page}: ${path}`);

describe('pages', () => {
  it('every relative link leads to a file', () => {
    const wrong = [...guides, ...records].flatMap((page) =>
      missing(page, linksIn(readFileSync(page, 'utf8')), dirname(page)),
    );
    expect(wrong).toEqual([]);
  });

  it('every path that a guide names is there', () => {
    const wrong = guides.flatMap((page) => missing(page, pathsIn(readFileSync(page, 'utf8')), '.'));
    expect(wrong).toEqual([]);
  });

  it('the glossary says of each word where it is used', () => {
    const text = readFileSync('docs/glossary.md', 'utf8');
    const words =
      text
        .split('## Names')[0]
        ?.split('\n')
        .filter((line) => /^\| (?!English|---)/.test(line)) ?? [];
    expect(words.length).toBeGreaterThan(40);
    expect(words.filter((line) => linksIn(line).length === 0)).toEqual([]);
  });

  it('each decision has a number of its own, without a gap, and says it', () => {
    const decisions = readdirSync('docs/adr').filter((name) => /^\d/.test(name));
    const numbers = decisions.map((name) => Number(name.slice(0, 4)));
    expect(numbers).toEqual(numbers.map((_, n) => n + 1));
    for (const name of decisions)
      expect(readFileSync(join('docs/adr', name), 'utf8')).toMatch(
        new RegExp(`^# ${Number(name.slice(0, 4))}\\. `),
      );
  });

  it('finds links and paths in their forms', () => {
    expect(linksIn('[a](b.md) [c](<d e.md>) ![f](g.png) [h](https://i) [j](k.md#l)')).toEqual([
      'b.md',
      'd e.md',
      'g.png',
      'k.md',
    ]);
    expect(pathsIn('`domain/time/` `docs/adr/` `docs/workflows/NAME.svg` `npm start` `lib/x.ts`')).toEqual([
      'domain/time',
      'docs/adr',
      'lib/x.ts',
    ]);
  });
});
