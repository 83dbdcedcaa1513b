import { browser } from './browser.ts';

type Lockable = { setAccessLevel?(access: { accessLevel: 'TRUSTED_CONTEXTS' }): Promise<void> };

/** Keeps content scripts away from stored settings where the browser can (Chromium; Firefox has no such switch). */
export async function lockStorage(): Promise<void> {
  const local = browser.storage.local as Lockable;
  await local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}
