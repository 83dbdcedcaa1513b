import { browser } from '../platform/browser.ts';
import { type ParsedSettings, parseSettings, type Settings } from './settings.ts';

const key = 'settings';

/** Reads the settings as they are stored. */
export async function readSettings(): Promise<ParsedSettings> {
  const stored = await browser.storage.local.get(key);
  return parseSettings(stored[key]);
}

let lastChange: Promise<unknown> = Promise.resolve();

/**
 * Changes the settings, one change after the other. Only the background calls it, so that no two writers overwrite
 * each other. Rejects when the browser can't store.
 */
export function changeSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  const next = lastChange.then(async () => {
    const { settings } = await readSettings();
    const changed = change(settings);
    await browser.storage.local.set({ [key]: changed });
    return changed;
  });
  lastChange = next.catch(() => undefined);
  return next;
}

/** Calls back with the settings whenever they were changed. */
export function onSettingsChanged(listen: (settings: Settings) => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && key in changes) listen(parseSettings(changes[key]?.newValue).settings);
  });
}
