import { browser } from '../platform/browser.ts';

const countColour = '#5b6472';

/** Shows the number of findings on the icon of the tab; nothing for none. */
export async function showCount(tabId: number | undefined, count: number | null): Promise<void> {
  if (tabId === undefined) return;
  const text = count ? String(count) : '';
  // The tab may be gone by now.
  await browser.action.setBadgeText({ tabId, text }).catch(() => undefined);
  await browser.action
    .setBadgeBackgroundColor({ tabId, color: countColour })
    .catch(() => undefined);
}
