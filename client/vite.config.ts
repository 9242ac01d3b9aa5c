import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

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
});
