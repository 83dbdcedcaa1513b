import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Builds the gallery; scripts/gallery.mjs says into which folder. */
export default defineConfig({
  root: here('.'),
  base: './',
  logLevel: 'warn',
  publicDir: false,
  build: {
    modulePreload: false,
    target: 'es2023',
    rollupOptions: { input: here('./gallery.html') },
  },
});
