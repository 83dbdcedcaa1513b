import type { SiteAdapter } from '../../adapters/adapter.ts';
import { generic } from '../../adapters/sites/generic.ts';
import { siteFor } from '../../adapters/sites/index.ts';
import { frameInUse } from '../../background/frame-in-use.ts';
import { browser } from '../../platform/browser.ts';
import { sendToFrame } from '../../platform/protocol.ts';
import type { MessageView, SessionProtocol } from '../../session/protocol.ts';
import { readSettings } from '../../settings/store.ts';

/** What the popup finds in its tab. */
export type Found =
  | { readonly kind: 'unsupported' }
  | {
      readonly kind: 'no-permission' | 'site-off' | 'no-message' | 'updated';
      readonly site: SiteAdapter;
    }
  | {
      readonly kind: 'message';
      readonly site: SiteAdapter;
      readonly view: MessageView;
      readonly place: Place;
    };

export type Place = { readonly tabId: number; readonly frameId: number };

/** The tab that the popup speaks of: the active one or, when it is open as a page of its own, `?tab=`. */
export async function tabInQuestion(
  search: string,
): Promise<{ id: number; url: string } | undefined> {
  const asked = Number(new URLSearchParams(search).get('tab') ?? Number.NaN);
  const tab = Number.isInteger(asked)
    ? await browser.tabs.get(asked)
    : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  return tab?.id === undefined ? undefined : { id: tab.id, url: tab.url ?? '' };
}

/** Looks at the message in use in the tab; waits for a check that is under way. */
export async function lookAt(tab: { readonly id: number; readonly url: string }): Promise<Found> {
  const isOwnPage = tab.url.startsWith(browser.runtime.getURL(''));
  const site = isOwnPage ? generic : siteFor(tab.url);
  if (!site) return { kind: 'unsupported' };
  if (!isOwnPage && !(await browser.permissions.contains({ origins: [...site.matches] })))
    return { kind: 'no-permission', site };
  const { settings } = await readSettings();
  if (settings.sitesOff.includes(site.id)) return { kind: 'site-off', site };

  const frameId = await frameInUse(tab.id);
  if (frameId === undefined) return { kind: 'no-message', site };
  const place = { tabId: tab.id, frameId };
  try {
    const view = await sendToFrame<SessionProtocol, 'look'>(place, 'look', null);
    return view ? { kind: 'message', site, view, place } : { kind: 'no-message', site };
  } catch {
    // The frame has a session of an extension that was updated since, or none any more.
    return { kind: 'updated', site };
  }
}
