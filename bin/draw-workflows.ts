/** Draws each machine from its own definition into docs/workflows/NAME.svg: `npm run draw`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { machinesInAsl } from '#lib/asl.ts';
import { picturesOf } from './draw/pictures.ts';

const picturesFolder = join(import.meta.dirname, '..', 'docs', 'workflows');

for (const [name, svg] of Object.entries(await picturesOf(machinesInAsl()))) {
  writeFileSync(join(picturesFolder, `${name}.svg`), svg);
}
