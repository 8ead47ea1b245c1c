/** Who may import whom (README, "Where things are"). Reads the import lines themselves, so that no tool can pass in silence. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { circlesIn, filesOf, importsOf, pathOf } from './graph.ts';

const rooms = [
  'bin',
  'lib',
  'workflows',
  'web',
  'functions',
  'casework',
  'adapters',
  'domain',
  'local',
  'bench',
  'tests',
] as const;
type Room = (typeof rooms)[number];

const allowed: Readonly<Record<Room, readonly Room[]>> = {
  // `procedure` checks and replays with the domain itself, over the table of an environment
  bin: ['bin', 'lib', 'domain', 'adapters', 'local'],
  lib: ['lib', 'workflows'],
  workflows: ['workflows', 'domain'],
  // the API's own types, and nothing that runs
  web: ['web', 'functions'],
  functions: ['functions', 'casework', 'adapters', 'domain'],
  casework: ['casework', 'adapters', 'domain'],
  adapters: ['adapters', 'domain'],
  domain: ['domain'],
  local: ['local', 'adapters', 'domain'],
  // doors are measured with the people and the stories of the tests
  bench: ['bench', 'lib', 'functions', 'casework', 'adapters', 'domain', 'local', 'tests'],
  tests: rooms,
};

/** The rooms of the domain in the order of reading: each may lean on those before it, never on one after it. */
const domainRooms = [
  'terms',
  'time',
  'procedure',
  'office',
  'wages',
  'jurisdictions',
  'complaint',
  'assignment',
  'messages',
  'statistics',
  'understanding',
  'sms',
  'wage-list',
  'procedure-tools',
] as const;

/** What the pure rooms may take from outside: schemas, civil dates, message formats. Nothing that touches the world. */
const domainPackages =
  /^(zod\/mini|temporal-polyfill\/full|intl-messageformat|sms-segments-calculator|libphonenumber-js\/max|@formatjs\/.*)$/;

/** The rooms under test; `bench` is there once something is measured. */
const sourceRooms = rooms.filter((room) => room !== 'tests' && filesOf(room).length > 0);

const arrowsOf = (room: Room): readonly (readonly [string, string])[] =>
  filesOf(room).flatMap((file) =>
    importsOf(file).flatMap((wanted) => {
      const path = pathOf(file, wanted);
      return path === undefined ? [] : [[file, path] as const];
    }),
  );

const named = (arrows: readonly (readonly [string, string])[]): readonly string[] =>
  arrows.map(([from, to]) => `${from} → ${to}`);

const folderIn = (path: string): string => path.split('/')[1] ?? '';

describe('arrows of imports', () => {
  it.each(sourceRooms)('%s imports only what it may', (room) => {
    const wrong = arrowsOf(room).filter(([, to]) => {
      const target = rooms.find((each) => to.startsWith(`${each}/`));
      return target !== undefined && !allowed[room].includes(target);
    });
    expect(named(wrong)).toEqual([]);
  });

  it('the rooms of the domain lean only on rooms before them', () => {
    const order: readonly string[] = domainRooms;
    const wrong = arrowsOf('domain').filter(
      ([from, to]) =>
        to.startsWith('domain/') &&
        (!order.includes(folderIn(from)) || order.indexOf(folderIn(to)) > order.indexOf(folderIn(from))),
    );
    expect(named(wrong)).toEqual([]);
  });

  it('no function imports from the folder of another: what they share is in functions/runtime or casework', () => {
    const wrong = arrowsOf('functions').filter(
      ([from, to]) =>
        to.startsWith('functions/') && folderIn(to) !== folderIn(from) && folderIn(to) !== 'runtime',
    );
    expect(named(wrong)).toEqual([]);
  });

  it('no files import one another in a circle, not even for their types', () => {
    expect(circlesIn(sourceRooms.flatMap(filesOf))).toEqual([]);
  });

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
    expect(readers).toEqual(['functions/runtime/env.ts']);
  });

  it('finds the imports of a file, in each form', () => {
    expect(importsOf('tests/arrows/imports.test.ts')).toEqual(['node:fs', 'vitest', './graph.ts']);
  });

  it('finds a circle of three files, and the two that point at it are none', () => {
    const arrows = new Map([
      ['a', ['b']],
      ['b', ['c']],
      ['c', ['a']],
      ['d', ['a', 'e']],
      ['e', []],
    ]);
    expect(circlesIn([...arrows.keys()], (file) => arrows.get(file) ?? [])).toEqual([['a', 'b', 'c']]);
  });
});
