/** The source as a graph: which files there are, and which file imports which. Read from the import lines themselves. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, normalize } from 'node:path';

/** The source files of a top-level folder; none where the folder is not there. */
export const filesOf = (room: string): readonly string[] =>
  existsSync(room)
    ? readdirSync(room, { recursive: true, encoding: 'utf8' })
        .filter((file) => /\.(ts|tsx|mjs)$/.test(file))
        .map((file) => join(room, file))
    : [];

const importLine =
  /(?:^|\n)\s*(?:import|export)\b[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)|(?:^|\n)import\s+['"]([^'"]+)['"]/g;

export const importsOf = (file: string): readonly string[] =>
  [...readFileSync(file, 'utf8').matchAll(importLine)].map((match) => match[1] ?? match[2] ?? match[3] ?? '');

/** The file that an import names; undefined for a package, and for the clock, which is another file in each environment. */
export const pathOf = (file: string, wanted: string): string | undefined => {
  if (wanted === '#clock') return undefined;
  if (wanted.startsWith('#')) return wanted.slice(1);
  return wanted.startsWith('.') ? normalize(join(file, '..', wanted)) : undefined;
};

const arrowsFrom = (file: string): readonly string[] =>
  importsOf(file).flatMap((wanted) => pathOf(file, wanted) ?? []);

/** All that can be reached from a file by its imports and theirs. */
const reachedFrom = (file: string, arrows: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> => {
  const reached = new Set<string>();
  const open = [...(arrows.get(file) ?? [])];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (reached.has(next)) continue;
    reached.add(next);
    open.push(...(arrows.get(next) ?? []));
  }
  return reached;
};

/** The files that reach themselves, by circle. */
export const circlesIn = (
  files: readonly string[],
  arrowsOf: (file: string) => readonly string[] = arrowsFrom,
): readonly (readonly string[])[] => {
  const arrows = new Map(files.map((file) => [file, arrowsOf(file)]));
  const reached = new Map(files.map((file) => [file, reachedFrom(file, arrows)]));
  const inCircle = files.filter((file) => reached.get(file)?.has(file));
  const circleOf = (file: string): readonly string[] =>
    inCircle.filter((other) => reached.get(file)?.has(other) && reached.get(other)?.has(file)).sort();
  return [...new Map(inCircle.map((file) => [circleOf(file).join(), circleOf(file)])).values()];
};
