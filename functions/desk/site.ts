/** The built desk: its files by path, each as it is and compressed, read once. */
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

export interface SiteFile {
  readonly type: string;
  readonly plain: Buffer;
  readonly brotli: Buffer;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** Beside each file its compressed form (`index.js.br`), made once by the build. */
const compressedFile = (path: string, plain: Buffer): Buffer => {
  try {
    return readFileSync(`${path}.br`);
  } catch {
    return brotliCompressSync(plain);
  }
};

const fileAt = (path: string): SiteFile => {
  const plain = readFileSync(path);
  return {
    type: types[extname(path)] ?? 'application/octet-stream',
    plain,
    brotli: compressedFile(path, plain),
  };
};

/** A file of the site, by its path from the site's root; undefined where there is none. Each is read when first asked for. */
export const builtSite = (root: string): ((path: string) => SiteFile | undefined) => {
  const there = new Set(
    readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((each) => !each.endsWith('.br')),
  );
  const read = new Map<string, SiteFile>();
  return (path) => {
    if (!there.has(path) || extname(path) === '') return undefined;
    const known = read.get(path) ?? fileAt(join(root, path));
    read.set(path, known);
    return known;
  };
};
