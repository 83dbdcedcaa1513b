import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { defineConfig } from 'vite';
import manifest from './manifest.json' with { type: 'json' };
import { sealedBundle } from './scripts/sealed-bundle.ts';

/**
 * One manifest makes both builds: `vite build` writes dist/chromium, `vite build --mode firefox`
 * writes dist/firefox. The browsers differ in how a background is declared and in their own keys.
 */
function manifestFor(browser: 'chromium' | 'firefox'): ManifestV3Export {
  const { background, browser_specific_settings, minimum_chrome_version, ...shared } = manifest;
  if (browser === 'chromium')
    return { ...shared, background, minimum_chrome_version } as ManifestV3Export;

  const firefoxBackground = { scripts: [background.service_worker], type: 'module' };
  return {
    ...shared,
    background: firefoxBackground,
    browser_specific_settings,
  } as ManifestV3Export;
}

export default defineConfig(({ mode }) => {
  const browser = mode === 'firefox' ? 'firefox' : 'chromium';
  return {
    logLevel: 'warn',
    plugins: [
      crx({
        manifest: manifestFor(browser),
        browser: browser === 'firefox' ? 'firefox' : 'chrome',
      }),
      sealedBundle(),
    ],
    publicDir: false,
    build: {
      outDir: `dist/${browser}`,
      emptyOutDir: true,
      target: 'es2023',
      modulePreload: false,
      rollupOptions: { input: { welcome: 'src/entrypoints/welcome/index.html' } },
    },
  };
});
