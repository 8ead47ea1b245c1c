import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { localSettings } from '#local/settings.ts';
import { settingsFrom } from '../../bin/read-settings.ts';

const folder = mkdtempSync(join(tmpdir(), 'settings-'));
const ports = { worker: 1, api: 2, sms: 3, issuer: 4, phone: 5 };
const written = (jurisdictions: string | readonly string[]): string => {
  const path = join(folder, `${jurisdictions}.json`);
  writeFileSync(path, JSON.stringify({ ...localSettings(folder, ports), jurisdictions }));
  return path;
};

it.each(['cn-mainland', 'gb', 'ph'])('a stage may be set to %s', (jurisdiction) => {
  expect(settingsFrom(written(jurisdiction)).jurisdictions).toEqual([jurisdiction]);
});

it('a stage may serve several, the first of them its own', () => {
  expect(settingsFrom(written(['gb', 'cn-mainland'])).jurisdictions).toEqual(['gb', 'cn-mainland']);
  expect(() => settingsFrom(written([]))).toThrow(/jurisdictions/);
  expect(() => settingsFrom(written(['gb', 'atlantis']))).toThrow(/no jurisdiction atlantis/);
});

it('a jurisdiction without a procedure is refused before anything is deployed, with those that there are', () => {
  expect(() => settingsFrom(written('atlantis'))).toThrow(/jurisdictions.*there are cn-mainland, gb, .*ph/);
});
