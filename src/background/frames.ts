import { sites } from '../adapters/sites/index.ts';
import { browser } from '../platform/browser.ts';
import type { Sender } from '../platform/protocol.ts';

/** Runs the session in the frame whose detector has seen a compose box. */
export async function attachSession({ tabId, frameId }: Sender, file: string): Promise<void> {
  if (tabId === undefined || frameId === undefined) return;
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    files: [file],
  });
}

/** Lets the detector look at tabs that were open before the extension was installed or updated. */
export async function reachOpenTabs(): Promise<void> {
  const files = browser.runtime.getManifest().content_scripts?.flatMap(({ js }) => js ?? []) ?? [];
  const tabs = await browser.tabs.query({ url: sites.flatMap(({ matches }) => matches) });
  for (const { id } of tabs)
    if (id !== undefined)
      await browser.scripting
        .executeScript({ target: { tabId: id, allFrames: true }, files })
        // A tab that was discarded or shows an error page gets it when it is loaded.
        .catch(() => undefined);
}

/** Tells every session that the settings have changed. */
export async function tellSessions(): Promise<void> {
  for (const { id } of await browser.tabs.query({}))
    if (id !== undefined)
      // Most tabs have no session: nobody answers there.
      await browser.tabs
        .sendMessage(id, { name: 'settingsChanged', request: null })
        .catch(() => undefined);
}
