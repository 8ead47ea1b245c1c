/** Noto Sans SC (SIL Open Font License): Latin letters and all common Chinese ones in one file a weight. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { unsqueezed } from './woff.ts';

// whole literals, because lib/code.ts finds them in the bundle and lays the files beside it
const fontFiles = {
  regular: () =>
    import.meta.resolve('@fontsource/noto-sans-sc/files/noto-sans-sc-chinese-simplified-400-normal.woff'),
  bold: () =>
    import.meta.resolve('@fontsource/noto-sans-sc/files/noto-sans-sc-chinese-simplified-700-normal.woff'),
} as const;

export const font = async (weight: keyof typeof fontFiles): Promise<Buffer> =>
  unsqueezed(await readFile(fileURLToPath(fontFiles[weight]())));
