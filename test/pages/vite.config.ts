import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Builds the gallery into .cache/gallery, to be opened from there or by scripts/pictures.mjs. */
export default defineConfig({
  root: here('.'),
  base: './',
  logLevel: 'warn',
  publicDir: false,
  build: {
    outDir: here('../../.cache/gallery'),
    emptyOutDir: true,
    modulePreload: false,
    target: 'es2023',
    rollupOptions: { input: here('./gallery.html') },
  },
});
