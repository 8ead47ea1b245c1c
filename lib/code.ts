import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { AssetHashType, DockerImage } from 'aws-cdk-lib';
import { type AssetCode, Code } from 'aws-cdk-lib/aws-lambda';
import { buildSync } from 'esbuild';
import { bundling, projectRoot } from './bundling.ts';
import { isLocal, type Settings } from './settings.ts';

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

const vite = join(packages, 'vite', 'bin', 'vite.js');

/** Builds the desk's page into `site/` beside the bundle, each file in its compressed form too, so that no request compresses. */
const buildSite = (folder: string): void => {
  const site = join(folder, 'site');
  execFileSync(process.execPath, [vite, 'build', 'web', '--outDir', site], { cwd: projectRoot });
  for (const name of readdirSync(site, { recursive: true, encoding: 'utf8' }))
    if (/\.(?:js|css|html|svg)$/.test(name))
      writeFileSync(join(site, `${name}.br`), brotliCompressSync(readFileSync(join(site, name))));
};

interface Bundled {
  /** the desk's page lies beside it */
  readonly site?: boolean;
}

/**
 * A function's bundle: its file with all that it imports, and the files that it reads. Made in this process and not by
 * NodejsFunction, which starts npm for each function: one second instead of seven for all of them.
 */
const bundleInto = (folder: string, settings: Pick<Settings, 'stage'>, file: string, site: boolean): void => {
  bundle(settings, file, folder);
  if (site) buildSite(folder);
};

/** Where a function's bundle lies in a folder of bundles that stages of the same sources share. */
const sharedBundle = (bundles: string, file: string): string => join(bundles, relative(projectRoot, file));

/** Makes bundles for stages that name their folder in the setting `bundles`. */
export const layBundles = (
  { stage, bundles }: { readonly stage: string; readonly bundles: string },
  files: readonly (Bundled & { readonly file: string })[],
): void => {
  for (const { file, site = false } of files) bundleInto(sharedBundle(bundles, file), { stage }, file, site);
};

export const bundledCode = (
  { stage, bundles }: Pick<Settings, 'stage' | 'bundles'>,
  file: string,
  { site = false }: Bundled = {},
): AssetCode => {
  const shared = isLocal({ stage }) && bundles !== undefined ? sharedBundle(bundles, file) : undefined;
  return Code.fromAsset(projectRoot, {
    assetHashType: AssetHashType.OUTPUT,
    bundling: {
      image: DockerImage.fromRegistry('never-used'),
      // tells the functions apart in the CDK's cache of assets
      command: [stage, file],
      local: {
        tryBundle: (folder) => {
          if (shared !== undefined && existsSync(shared)) cpSync(shared, folder, { recursive: true });
          else bundleInto(folder, { stage }, file, site);
          return true;
        },
      },
    },
  });
};
