/** One meaning a word: a top-level name that stands in a second file makes a reader ask which of the two is meant (docs/glossary.md). */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { declaredNames, type Repeated, repeatedNames } from './declared.ts';
import { filesOf } from './graph.ts';

const sourceRooms = ['bin', 'lib', 'workflows', 'functions', 'casework', 'adapters', 'domain', 'local'];
const most = 0.1;

const inWords = (share: number, repeated: readonly Repeated[]): string =>
  [
    `${(share * 100).toFixed(1)} % of the top-level names stand in more than one file; at most ${most * 100} % may. The worst:`,
    ...repeated.slice(0, 10).map(([name, files]) => `  ${name}: ${files.join(', ')}`),
  ].join('\n');

describe('names', () => {
  it('at most one in ten top-level declarations has a name that another file declares too', () => {
    const files = sourceRooms.flatMap(filesOf).filter((file) => !file.endsWith('.d.ts'));
    const { share, repeated } = repeatedNames(
      new Map(files.map((file) => [file, declaredNames(file, readFileSync(file, 'utf8'))])),
    );
    expect(files.length).toBeGreaterThan(400);
    expect(share, inWords(share, repeated)).toBeLessThanOrEqual(most);
  });

  it('reads each form of declaration, exported or not, and no local one', () => {
    const source = `
      import { taken } from './taken.ts';
      export { taken as passedOn } from './taken.ts';
      export const one = () => { const hidden = 1; return hidden; };
      let two = 2, three = 3;
      const { four, five: [six = 6, ...seven], ...eight } = taken;
      function nine(a: string): void;
      function nine(a: unknown): void {}
      export default class Ten {}
      interface Eleven { readonly no: string }
      export type Twelve = Eleven;
      export enum Thirteen { no }
    `;
    expect(declaredNames('a.ts', source)).toEqual(
      'one two three four six seven eight nine Ten Eleven Twelve Thirteen'.split(' '),
    );
    expect(declaredNames('a.tsx', 'export const Page = () => <p>no</p>;')).toEqual(['Page']);
  });

  it('counts every declaration of a repeated name, and leaves the patterns out', () => {
    const namesOf = new Map([
      ['a.ts', ['same', 'handler', 'a']],
      ['b.ts', ['same', 'handler', 'b']],
      ['c.ts', ['same', 'c']],
    ]);
    expect(repeatedNames(namesOf)).toEqual({
      share: 3 / 8,
      repeated: [['same', ['a.ts', 'b.ts', 'c.ts']]],
    });
  });
});
