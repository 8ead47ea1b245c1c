import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AssetHashType, DockerImage } from 'aws-cdk-lib';
import { type AssetCode, Code } from 'aws-cdk-lib/aws-lambda';
import { type BuildOptions, buildSync } from 'esbuild';
import { isLocal, type Settings } from './settings.ts';

export const projectRoot = join(import.meta.dirname, '..');

/** Definitions of `require` and `__dirname`, which some packages still ask for and an ES module has not. */
const banner =
  "import{createRequire}from'node:module';const require=createRequire(import.meta.url),__dirname=import.meta.dirname;";

/**
 * Options of a bundle. The SDK is bundled, so that what was tested runs; only the local environment takes the movable
 * clock.
 */
const bundling = (settings: Pick<Settings, 'stage'>, file: string): BuildOptions => ({
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

const packages = join(projectRoot, 'node_modules');

/** A file of a package as Node finds it from the bundle, with the package's own description and licence. */
const layBeside = (folder: string, name: string): void => {
  const file = relative(packages, fileURLToPath(import.meta.resolve(name)));
  const [first = '', second = ''] = file.split(sep);
  const home = first.startsWith('@') ? join(first, second) : first;
  for (const each of [file, join(home, 'package.json'), join(home, 'LICENSE')]) {
    mkdirSync(dirname(join(folder, 'node_modules', each)), { recursive: true });
    copyFileSync(join(packages, each), join(folder, 'node_modules', each));
  }
};

/** Files that a bundle asks for with `import.meta.resolve`: such as fonts, and no modules. */
const askedFor = (script: string): readonly string[] =>
  [...script.matchAll(/\bimport\.meta\.resolve\("([^"]+)"\)/g)].map(([, name = '']) => name);

const bundle = (settings: Pick<Settings, 'stage'>, file: string, folder: string): void => {
  const { metafile } = buildSync({ ...bundling(settings, file), outdir: folder, metafile: true });
  const scripts = Object.keys(metafile.outputs).map((path) => readFileSync(join(projectRoot, path), 'utf8'));
  for (const name of scripts.flatMap(askedFor)) layBeside(folder, name);
};

/**
 * A function's bundle: its file with all that it imports, and the files that it reads. Made in this process and not by
 * NodejsFunction, which starts npm for each function: one second instead of seven for all of them.
 */
export const bundledCode = (settings: Pick<Settings, 'stage'>, file: string): AssetCode =>
  Code.fromAsset(projectRoot, {
    assetHashType: AssetHashType.OUTPUT,
    bundling: {
      image: DockerImage.fromRegistry('never-used'),
      // tells the functions apart in the CDK's cache of assets
      command: [settings.stage, file],
      local: {
        tryBundle: (folder) => {
          bundle(settings, file, folder);
          return true;
        },
      },
    },
  });
