import { join } from 'node:path';
import type { BuildOptions } from 'esbuild';
import { isLocal, type Settings } from './settings.ts';

export const projectRoot = join(import.meta.dirname, '..');

/** Definitions of `require` and `__dirname`, which some packages still ask for and an ES module has not. */
const banner =
  "import{createRequire}from'node:module';const require=createRequire(import.meta.url),__dirname=import.meta.dirname;";

/** Options of a bundle. The SDK is bundled, so that what was tested runs; only the local environment takes the movable clock. */
export const bundling = (settings: Pick<Settings, 'stage'>, file: string): BuildOptions => ({
  absWorkingDir: projectRoot,
  entryPoints: { index: file },
  bundle: true,
  // a module that is imported on demand is not even read before: the PDF library is as large as all the rest
  splitting: true,
  chunkNames: 'parts/[name]-[hash]',
  outExtension: { '.js': '.mjs' },
  platform: 'node',
  format: 'esm',
  target: 'node24',
  mainFields: ['module', 'main'],
  // 'module' is esbuild's own default, which naming any other would switch off
  conditions: isLocal(settings) ? ['local', 'module'] : ['module'],
  minify: true,
  keepNames: true,
  banner: { js: banner },
  logLevel: 'error',
});
