import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

/** One script and one sheet, fonts and all: they are put into a briefing's own file, which asks for nothing. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  build: {
    outDir: '../../dist/player',
    emptyOutDir: true,
    assetsInlineLimit: Number.POSITIVE_INFINITY,
    cssCodeSplit: false,
    modulePreload: false,
    lib: {
      entry: fileURLToPath(new URL('main.tsx', import.meta.url)),
      formats: ['iife'],
      name: 'player',
      fileName: () => 'player.js',
      cssFileName: 'player',
    },
  },
});
