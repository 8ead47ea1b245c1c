import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { localSettings } from '#local/settings.ts';
import { settingsFrom } from '../../bin/read-settings.ts';

const folder = mkdtempSync(join(tmpdir(), 'settings-'));
const ports = { worker: 1, api: 2, sms: 3, issuer: 4, phone: 5 };
const written = (procedure: string | readonly string[]): string => {
  const path = join(folder, `${procedure}.json`);
  writeFileSync(path, JSON.stringify({ ...localSettings(folder, ports), procedure }));
  return path;
};

it.each(['cn-mainland', 'gb', 'ph'])('a stage may be set to %s', (procedure) => {
  expect(settingsFrom(written(procedure)).procedure).toEqual([procedure]);
});

it('a stage may serve several, the first of them its own', () => {
  expect(settingsFrom(written(['gb', 'cn-mainland'])).procedure).toEqual(['gb', 'cn-mainland']);
  expect(() => settingsFrom(written([]))).toThrow(/procedure/);
  expect(() => settingsFrom(written(['gb', 'atlantis']))).toThrow(/no jurisdiction atlantis/);
});

it('a jurisdiction without a procedure is refused before anything is deployed, with those that there are', () => {
  expect(() => settingsFrom(written('atlantis'))).toThrow(/procedure.*cn-mainland, gb, ph/);
});
