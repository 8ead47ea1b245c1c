import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { machinesInAsl } from '#lib/asl.ts';
import { picturesOf } from '../../bin/draw/pictures.ts';

it('are drawn from the machines as they are now (else: npm run draw)', async () => {
  const pictures = await picturesOf(machinesInAsl());
  const stale = Object.entries(pictures).flatMap(([name, svg]) =>
    readFileSync(`docs/workflows/${name}.svg`, 'utf8') === svg ? [] : [name],
  );
  expect(Object.keys(pictures)).toHaveLength(4);
  expect(stale).toEqual([]);
});
