/** The desk's build: one page, one entry, parts that are loaded when a screen is first opened. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: '/workbench/',
  // what the browser runs is what was compiled: no fallback for older ones, whose tokens could not be kept safe either
  build: { target: 'es2023', cssCodeSplit: false, modulePreload: { polyfill: false }, emptyOutDir: true },
  logLevel: 'error',
});
