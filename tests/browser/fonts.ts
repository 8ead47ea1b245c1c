/** Chinese letters for a machine that has none: without them a page's boxes are narrower than any reader sees them. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { font } from '#adapters/paper/fonts.ts';

const configuration = (folder: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${folder}</dir>
  <cachedir>${folder}</cachedir>
</fontconfig>
`;

/** Lays the fonts of the project beside the machine's own; the value is for `FONTCONFIG_FILE`, and read on Linux only. */
export const withChineseFonts = async (): Promise<string> => {
  const folder = mkdtempSync(join(tmpdir(), 'redress-fonts-'));
  for (const weight of ['regular', 'bold'] as const)
    writeFileSync(join(folder, `${weight}.ttf`), await font(weight));
  const file = join(folder, 'fonts.conf');
  writeFileSync(file, configuration(folder));
  return file;
};
