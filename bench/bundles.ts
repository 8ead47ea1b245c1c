/** The functions as they are deployed: bundled with the stack's own options, and counted. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync, type Metafile } from 'esbuild';
import { bundling, projectRoot } from '#lib/bundling.ts';

export interface AtStart {
  readonly bytes: number;
  readonly modules: number;
}

export const functionNames: readonly string[] = readdirSync(join(projectRoot, 'functions'), {
  recursive: true,
  encoding: 'utf8',
})
  .filter((file) => /^[^/]+\/handler\.ts$/.test(file))
  .map((file) => file.slice(0, file.indexOf('/')))
  .sort();

export const entryOf = (name: string): string => `functions/${name}/handler.ts`;

type Outputs = Metafile['outputs'];

/** What is loaded before the first request: the entry, and what it imports without asking for it later. */
const loadedAtStart = (outputs: Outputs, path: string, seen = new Set<string>()): ReadonlySet<string> => {
  if (seen.has(path) || outputs[path] === undefined) return seen;
  seen.add(path);
  for (const each of outputs[path].imports)
    if (each.kind === 'import-statement') loadedAtStart(outputs, each.path, seen);
  return seen;
};

const atStart = (outputs: Outputs, entry: string): AtStart => {
  const first = Object.keys(outputs).find((path) => outputs[path]?.entryPoint === entry);
  if (first === undefined) throw new Error(`${entry} gave no bundle`);
  const loaded = [...loadedAtStart(outputs, first)].flatMap((path) => outputs[path] ?? []);
  return {
    bytes: loaded.reduce((sum, { bytes }) => sum + bytes, 0),
    modules: loaded.flatMap(({ inputs }) => Object.values(inputs).filter((each) => each.bytesInOutput > 0))
      .length,
  };
};

/** Bundles a file; into a folder where one is named. */
export const bundled = (entry: string, folder?: string): AtStart => {
  const options = { ...bundling({ stage: 'bench' }, entry), outdir: folder ?? 'bench-bundles' };
  const { metafile } = buildSync({ ...options, write: folder !== undefined, metafile: true });
  return atStart(metafile.outputs, entry);
};
