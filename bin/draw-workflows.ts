/** Draws each chapter of the machine from its definition into docs/workflows/NAME.svg: `npm run draw`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { complaintInAsl } from '#lib/asl.ts';
import { picturesOf } from './draw/pictures.ts';

const picturesFolder = join(import.meta.dirname, '..', 'docs', 'workflows');

for (const [name, svg] of Object.entries(await picturesOf(complaintInAsl()))) {
  writeFileSync(join(picturesFolder, `${name}.svg`), svg);
}
