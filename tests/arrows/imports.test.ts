/** Who may import whom (README, "Where things are"). Reads the import lines themselves, so that no tool can pass in silence. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

const rooms = [
  'bin',
  'lib',
  'workflows',
  'functions',
  'adapters',
  'domain',
  'local',
  'bench',
  'tests',
] as const;
type Room = (typeof rooms)[number];

const allowed: Readonly<Record<Room, readonly Room[]>> = {
  // `procedure` checks and replays with the domain itself, over the table of a stage
  bin: ['bin', 'lib', 'domain', 'adapters', 'local'],
  lib: ['lib', 'workflows'],
  workflows: ['workflows', 'domain'],
  functions: ['functions', 'adapters', 'domain'],
  adapters: ['adapters', 'domain'],
  domain: ['domain'],
  local: ['local', 'adapters', 'domain'],
  bench: ['bench', 'adapters', 'domain', 'local'],
  tests: rooms,
};

/** What the pure rooms may take from outside: schemas, civil dates, message formats. Nothing that touches the world. */
const domainPackages =
  /^(zod\/mini|temporal-polyfill|intl-messageformat|gsm|split-sms|sms-segments|damm|@formatjs\/.*)/;

const filesOf = (room: Room): readonly string[] =>
  readdirSync(room, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(ts|tsx|mjs)$/.test(file))
    .map((file) => join(room, file));

const importLine =
  /(?:^|\n)\s*(?:import|export)\b[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)|(?:^|\n)import\s+['"]([^'"]+)['"]/g;

const importsOf = (file: string): readonly string[] =>
  [...readFileSync(file, 'utf8').matchAll(importLine)].map((match) => match[1] ?? match[2] ?? match[3] ?? '');

const roomOf = (file: string, wanted: string): Room | undefined => {
  if (wanted === '#clock') return undefined;
  const path = wanted.startsWith('#')
    ? wanted.slice(1)
    : wanted.startsWith('.')
      ? normalize(join(file, '..', wanted))
      : undefined;
  return rooms.find((room) => path?.startsWith(`${room}/`));
};

describe('arrows of imports', () => {
  it.each(rooms.filter((room) => room !== 'tests' && room !== 'bench'))(
    '%s imports only what it may',
    (room) => {
      const wrong = filesOf(room).flatMap((file) =>
        importsOf(file)
          .filter((wanted) => {
            const to = roomOf(file, wanted);
            return to !== undefined && !allowed[room].includes(to);
          })
          .map((wanted) => `${file} → ${wanted}`),
      );
      expect(wrong).toEqual([]);
    },
  );

  it('the domain takes no AWS, no file, no network, no clock and no chance', () => {
    const packages = filesOf('domain').flatMap((file) =>
      importsOf(file)
        .filter(
          (wanted) =>
            !wanted.startsWith('.') && !wanted.startsWith('#domain/') && !domainPackages.test(wanted),
        )
        .map((wanted) => `${file} → ${wanted}`),
    );
    const world = filesOf('domain').filter((file) =>
      /\bDate\.now\(|new Date\(\)|Math\.random|process\.|Temporal\.Now|\bfetch\(/.test(
        readFileSync(file, 'utf8'),
      ),
    );
    expect({ packages, world }).toEqual({ packages: [], world: [] });
  });

  it('only one file in functions reads the environment', () => {
    const readers = filesOf('functions').filter((file) => readFileSync(file, 'utf8').includes('process.env'));
    expect(readers).toEqual(['functions/env.ts']);
  });

  it('finds the imports of a file, in each form', () => {
    expect(importsOf('tests/arrows/imports.test.ts')).toEqual(['node:fs', 'node:path', 'vitest']);
  });
});
