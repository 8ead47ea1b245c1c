/** A Chromium for the browser tests: the machine's own, else the one that npm's @sparticuz/chromium carries. */
import { accessSync, constants } from 'node:fs';
import packed from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';
import { withChineseFonts } from './fonts.ts';

const usual = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

const flags: string[] = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const isThere = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** `REDRESS_CHROMIUM` names another one; `packed` asks for npm's even where the machine has its own. */
export const chromiumPath = async (): Promise<string | undefined> => {
  const wished = process.env.REDRESS_CHROMIUM;
  const own = [wished, ...usual].find((path) => path !== undefined && isThere(path));
  if (own !== undefined && wished !== 'packed') return own;
  // without its own arguments: they run it in a single process, which ends with the first window that is closed
  return packed.executablePath().catch(() => undefined);
};

/** Throws one sentence that says what to do when there is none. */
export const launch = async (): Promise<Browser> => {
  const executablePath = await chromiumPath();
  if (executablePath === undefined)
    throw new Error('The browser tests need a Chromium: install one, or name it in REDRESS_CHROMIUM.');
  const env = { ...process.env, FONTCONFIG_FILE: await withChineseFonts() };
  return chromium.launch({ executablePath, args: flags, env, timeout: 60_000 });
};
