import { siteFor } from '../adapters/sites/index.ts';
import { watchForBoxes } from '../adapters/watch-for-boxes.ts';
import { isAlive, sendToBackground } from '../platform/protocol.ts';
import type { BackgroundProtocol } from '../session/protocol.ts';
import { installShield } from '../session/shield.ts';

/** The detector of an extension that has since been updated is dead, and no reason to stay away. */
const place = globalThis as { tactDetector?: () => boolean };

if (!place.tactDetector?.()) {
  place.tactDetector = isAlive;
  const site = siteFor(`${self.origin}/`);
  const found = new AbortController();
  if (site) {
    installShield();
    watchForBoxes({ site, signal: found.signal }, () => {
      found.abort();
      // Rejected only when the extension was updated just now: the new one looks for itself.
      sendToBackground<BackgroundProtocol, 'attach'>('attach', null).catch(() => undefined);
    });
  }
}
