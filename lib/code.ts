import { join } from 'node:path';
import { AssetHashType, DockerImage } from 'aws-cdk-lib';
import { type AssetCode, Code } from 'aws-cdk-lib/aws-lambda';
import { type BuildOptions, buildSync } from 'esbuild';
import { isLocal, type Settings } from './settings.ts';

export const root = join(import.meta.dirname, '..');

/** Some packages still `require`; an ES module has to be given the word. */
const banner = "import{createRequire}from'node:module';const require=createRequire(import.meta.url);";

/** The SDK is bundled: what was tested is what runs. Only the local stage takes the module of the movable clock. */
const bundling = (settings: Pick<Settings, 'stage'>, file: string): BuildOptions => ({
  absWorkingDir: root,
  entryPoints: [file],
  bundle: true,
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

/**
 * A function's file with all that it imports, in one file. In this process rather than by NodejsFunction, which starts npm
 * for each function: a second instead of seven for them all.
 */
export const bundledCode = (settings: Pick<Settings, 'stage'>, file: string): AssetCode =>
  Code.fromAsset(root, {
    assetHashType: AssetHashType.OUTPUT,
    bundling: {
      image: DockerImage.fromRegistry('never-used'),
      // tells the functions apart in the CDK's cache of assets
      command: [settings.stage, file],
      local: {
        tryBundle: (folder) => {
          buildSync({ ...bundling(settings, file), outfile: join(folder, 'index.mjs') });
          return true;
        },
      },
    },
  });
