import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { listedLanguages } from '../../bin/languages/listed.ts';

it.each(Object.entries(listedLanguages()))(
  '%s lists the catalogue files that there are (else: npm run languages)',
  (path, text) => {
    expect(readFileSync(path, 'utf8')).toBe(text);
  },
);
