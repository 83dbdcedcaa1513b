import { browser } from '../platform/browser.ts';
import type { Sender } from '../platform/protocol.ts';

/** `storage.session`: forgotten with the browser's session, kept while the background sleeps. */
const keyOf = (tabId: number) => `frame in tab ${tabId}`;

/** Remembers which frame of the tab has the compose box in use. */
export async function keepFrameInUse({ tabId, frameId }: Sender, isInUse: boolean): Promise<void> {
  if (tabId === undefined || frameId === undefined) return;
  if (isInUse) await browser.storage.session.set({ [keyOf(tabId)]: frameId });
  else if ((await frameInUse(tabId)) === frameId)
    await browser.storage.session.remove(keyOf(tabId));
}

/** The frame with the compose box in use; `undefined` when there is none. */
export async function frameInUse(tabId: number): Promise<number | undefined> {
  const key = keyOf(tabId);
  const kept = (await browser.storage.session.get(key))[key];
  return typeof kept === 'number' ? kept : undefined;
}
