import { readdirSync, readFileSync } from 'node:fs';
import { parse } from '@formatjs/icu-messageformat-parser';
import { expect, it } from 'vitest';
import { accessKinds, unusualReasons } from '#domain/office/unusual-access.ts';
import { shownEndings } from '#domain/statistics/endings.ts';
import { reportOf } from '#domain/statistics/report.ts';
import { positionOf, statuses } from '#domain/terms/statuses.ts';
import en from '../../web/words/en.json' with { type: 'json' };
import zh from '../../web/words/zh-CN.json' with { type: 'json' };

it('each language has the same words', () => {
  expect(Object.keys(zh).sort()).toEqual(Object.keys(en).sort());
});

it.each([...Object.entries(en), ...Object.entries(zh)])('%s is a message', (_, pattern) => {
  expect(() => parse(pattern)).not.toThrow();
});

const source = readdirSync('web', { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => readFileSync(`web/${name}`, 'utf8'))
  .join('\n');

it('every message that a screen asks for by name is there', () => {
  const asked = [...source.matchAll(/(?:\bid: |\bsay\()'([\w.]+\.[\w.]+)'/g)].map(([, id]) => id);
  expect(asked.length).toBeGreaterThan(50);
  expect(asked.filter((id) => id !== undefined && !(id in en))).toEqual([]);
});

it('every stage, every kind of access and each reason why one is unusual has its word', () => {
  const codes = [
    ...new Set(statuses.map((status) => `stage.${positionOf(status).stage}`)),
    ...accessKinds.map((kind) => `access.kind.${kind}`),
    ...unusualReasons.map((reason) => `access.unusual.${reason}`),
    ...Object.keys(reportOf([], [], []).told.acts).map((what) => `figures.acts.${what}`),
    ...Object.keys(reportOf([], [], []).signals).map((what) => `figures.signal.${what}`),
    ...shownEndings.map((how) => `figures.ending.${how}`),
  ].filter((id) => id !== 'stage.ended');
  expect(codes.length).toBeGreaterThan(25);
  expect(codes.filter((id) => !(id in en))).toEqual([]);
});
