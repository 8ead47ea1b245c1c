/** Bundles all functions into the folder that is named, as the local stage has them. */
import { join } from 'node:path';
import { entryOf, functionNames } from '#bench/bundles.ts';
import { projectRoot } from '#lib/bundling.ts';
import { layBundles } from '#lib/code.ts';

const [bundles] = process.argv.slice(2);
if (bundles === undefined) throw new Error('Name the folder.');
layBundles(
  { stage: 'local', bundles },
  functionNames.map((name) => ({ file: join(projectRoot, entryOf(name)), site: name === 'desk' })),
);
