import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { complaintInAsl } from '#lib/asl.ts';
import { picturesOf } from '../../bin/draw/pictures.ts';

const machine = complaintInAsl();
const pictures = await picturesOf(machine);

it('are drawn from the machine as it is now (else: npm run draw)', () => {
  const stale = Object.entries(pictures).flatMap(([name, svg]) =>
    readFileSync(`docs/workflows/${name}.svg`, 'utf8') === svg ? [] : [name],
  );
  expect(Object.keys(pictures)).toHaveLength(4);
  expect(stale).toEqual([]);
});

it('fit each text into the length that its box was made for', () => {
  for (const svg of Object.values(pictures)) {
    const texts = svg.match(/<text [^>]*>/g) ?? [];
    expect(texts.length).toBeGreaterThan(10);
    for (const text of texts) expect(text).toMatch(/ textLength="[\d.]+" lengthAdjust="spacingAndGlyphs"/);
  }
});

const wordsIn = (svg = ''): string => svg.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\W+/g, ' ');
const unshown = (words: string, ids: readonly string[]): readonly string[] =>
  ids.filter((id) => !(id.match(/\w+/g) ?? []).every((word) => words.includes(word)));
const chapterStates = (chapter: string): readonly string[] =>
  Object.entries(machine.States).flatMap(([id, { Comment, Next = '' }]) =>
    Comment === chapter ? [id, Next] : [],
  );

it.each(['complaint', 'inspection', 'mediation', 'payment'])(
  '%s shows each stage of its chapter and its question, and the chapters beside it',
  (chapter) => {
    const words = wordsIn(pictures[chapter]);
    expect(chapterStates(chapter).length).toBeGreaterThan(5);
    expect(unshown(words, chapterStates(chapter))).toEqual([]);
    expect(unshown(words, ['Complaint', 'Inspection', 'Mediation', 'Payment']).length).toBeLessThan(2);
  },
);

it('show every state of the machine in one of them', () => {
  expect(unshown(Object.values(pictures).map(wordsIn).join(' '), Object.keys(machine.States))).toEqual([]);
});
