import { createChecker } from '../background/checker.ts';
import { keepFrameInUse } from '../background/frame-in-use.ts';
import { attachSession, reachOpenTabs, tellSessions } from '../background/frames.ts';
import {
  readCheckRequest,
  readCount,
  readPhrase,
  readRuleId,
  readSite,
} from '../background/requests.ts';
import { showCount } from '../background/toolbar.ts';
import { phraseOf } from '../engine/check.ts';
import { browser } from '../platform/browser.ts';
import { answer } from '../platform/protocol.ts';
import { lockStorage } from '../platform/storage-lock.ts';
import type { BackgroundProtocol } from '../session/protocol.ts';
import { parseSettings, withDismissed, withItem } from '../settings/settings.ts';
import { changeSettings, onSettingsChanged, readSettings } from '../settings/store.ts';

import sessionFile from './session.iife.tsx?script';

void lockStorage();
const check = createChecker();

answer<BackgroundProtocol>({
  async attach(_, sender) {
    await attachSession(sender, sessionFile);
    return null;
  },
  async check(request) {
    const { settings } = await readSettings();
    return check(readCheckRequest(request), settings);
  },
  async isSiteOn(request) {
    const { settings } = await readSettings();
    return !settings.sitesOff.includes(readSite(request));
  },
  async inUse(request, sender) {
    const count = readCount(request);
    await keepFrameInUse(sender, count !== null);
    await showCount(sender.tabId, count);
    return null;
  },
  async dismissPhrase(request) {
    const { words, rule } = readPhrase(request);
    const phrase = phraseOf(words);
    await changeSettings((settings) => withDismissed(settings, { phrase, ...(rule && { rule }) }));
    return null;
  },
  async turnOffRule(request) {
    const rule = readRuleId(request);
    await changeSettings((settings) => ({
      ...settings,
      rulesOff: withItem(settings.rulesOff, rule, true),
    }));
    return null;
  },
  async changeSettings(request, { isOwnPage }) {
    if (!isOwnPage) throw new Error('Settings are changed from Tact’s own pages only.');
    const given =
      typeof request === 'object' && request !== null && 'settings' in request
        ? request.settings
        : undefined;
    const { settings, problems } = parseSettings(given);
    if (problems.length > 0) throw new Error(problems.join(' '));
    await changeSettings(() => settings);
    return null;
  },
});

onSettingsChanged(() => void tellSessions());

browser.runtime.onInstalled.addListener(({ reason }) => {
  void reachOpenTabs();
  if (reason === 'install')
    void browser.tabs.create({ url: browser.runtime.getURL('src/entrypoints/welcome/index.html') });
});
