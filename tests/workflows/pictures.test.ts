import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { machinesInAsl } from '#lib/asl.ts';
import { picturesOf } from '../../bin/draw/pictures.ts';

const pictures = await picturesOf(machinesInAsl());

it('are drawn from the machines as they are now (else: npm run draw)', () => {
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

it.each(Object.entries(machinesInAsl()))('%s shows every state by its name', (name, { States }) => {
  const words = (pictures[name] ?? '').replaceAll(/<[^>]*>/g, ' ').replaceAll(/\W+/g, ' ');
  for (const id of Object.keys(States))
    for (const word of id.match(/\w+/g) ?? []) expect(words).toContain(word);
});
