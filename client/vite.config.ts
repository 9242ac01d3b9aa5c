import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

/** Where the API answers while developing; the built page asks the server that it came from. */
const api = `http://127.0.0.1:${process.env.PORT ?? '3000'}`;

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  build: {
    outDir: '../dist',
    emptyOutDir: true,
    // Fonts stay files of their own: a content policy may forbid data addresses.
    assetsInlineLimit: 0,
    // The graph's drawing library is one large file, loaded after the page itself.
    chunkSizeWarningLimit: 700,
  },
  server: { proxy: { '/api': api } },
});
