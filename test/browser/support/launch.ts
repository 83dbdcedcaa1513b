import { launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';
import type { BrowserName, Driver, LaunchOptions } from './tab.ts';

/** A browser with Tact installed. Most tests want `useTact`, which shares one between them. */
export function launchBrowser(name: BrowserName, options?: LaunchOptions): Promise<Driver> {
  return name === 'firefox' ? launchFirefox(options) : launchChromium(options);
}
