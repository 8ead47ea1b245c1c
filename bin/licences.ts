/**
 * Checks the licence of every package of the lock file: what is shipped may be used and passed on by any authority, what only
 * builds and tests may at least be used. `npm run check` runs it.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';

const root = join(import.meta.dirname, '..');

const shipped = [
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'ISC',
  'MIT',
  // the fonts on papers, with their licence beside them
  'OFL-1.1',

  'Zlib',
];
/** Of tools: nothing of these stands in a bundle. */
const usedOnly = [...shipped, 'CC-BY-3.0', 'CC-BY-4.0', 'MPL-2.0', 'PSF-2.0', 'Unlicense'];

/** Packages that name no licence in their description, with what their own files say. */
const stated: Readonly<Record<string, string>> = {
  // its file LICENSE: MIT License, Copyright (c) 2017 Devon Govett
  'png-js@1.1.0': 'MIT',
};

const described = z.object({ license: z.string().optional() });
const lockFile = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      license: z.string().optional(),
      dev: z.boolean().default(false),
    }),
  ),
});

const licenceInPackage = (path: string): string | undefined => {
  const file = join(root, path, 'package.json');
  return existsSync(file) ? described.parse(JSON.parse(readFileSync(file, 'utf8'))).license : undefined;
};

/** Whether an SPDX expression leaves a choice that is allowed: one of what OR joins, each of what AND joins. */
const isAllowed = (expression: string, allowed: readonly string[]): boolean =>
  expression
    .replace(/^\(|\)$/g, '')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((each) => allowed.includes(each)));

const { packages } = lockFile.parse(JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')));
const problems = Object.entries(packages).flatMap(([path, { version, license, dev }]) => {
  const name = `${path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)}@${version}`;
  const licence = license ?? (path === '' ? undefined : licenceInPackage(path)) ?? stated[name];
  if (licence === undefined)
    return [`${name} names no licence: state it in bin/licences.ts, with where it is said.`];
  return isAllowed(licence, dev ? usedOnly : shipped)
    ? []
    : [`${name} is under ${licence}${dev ? '' : ', and is shipped'}.`];
});
for (const each of problems) console.error(each);
console.log(`licences: ${Object.keys(packages).length} packages, ${problems.length} problems`);
if (problems.length > 0) process.exitCode = 1;
