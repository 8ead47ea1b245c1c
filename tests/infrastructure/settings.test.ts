import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { stages } from '#tests/support/stack.ts';
import { settingsFrom } from '../../bin/read-settings.ts';

const file = (content: unknown): string => {
  const path = join(mkdtempSync(join(tmpdir(), 'redress-settings-')), 'settings.json');
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
};

it('takes the settings of a stage', () => {
  expect(settingsFrom(file(stages.china))).toMatchObject({ region: 'cn-north-1', tracing: false });
});

it('names all that is missing at once, and all that is wrong', () => {
  const { account: _, ...rest } = stages.abroad;
  const sms = { provider: 'pigeon', fromNumber: '+1' };
  expect(() => settingsFrom(file({ ...rest, sms, issuer: undefined, stage: 'A B' }))).toThrow(
    /Missing: account, issuer\. Wrong: stage \(.*\), sms\.provider \(.*\)\.$/,
  );
});

it.each([
  ['no path', undefined, /REDRESS_SETTINGS/],
  ['no file', '/nowhere/settings.json', /cannot be read/],
  ['no JSON', file('{'), /is no JSON/],
])('says what to do with %s', (_, path, sentence) => {
  expect(() => settingsFrom(path)).toThrow(sentence);
});

it('refuses a setting that nobody knows', () => {
  expect(() => settingsFrom(file({ ...stages.abroad, clokFile: 'x' }))).toThrow(/clokFile/);
});
