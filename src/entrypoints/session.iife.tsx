import { siteFor } from '../adapters/sites/index.ts';
import { isAlive } from '../platform/protocol.ts';
import { startSession } from './start-session.ts';

/** The session of an extension that has since been updated is dead, and no reason to stay away. */
const place = globalThis as { tactSession?: () => boolean };
const site = siteFor(`${self.origin}/`);

if (site && !place.tactSession?.()) {
  place.tactSession = isAlive;
  startSession(site);
}
