import { render } from 'preact';
import { sites } from '../../adapters/sites/index.ts';
import type { Diagnostic, Suggestion } from '../../engine/diagnostic.ts';
import { browser } from '../../platform/browser.ts';
import { sendToBackground, sendToFrame } from '../../platform/protocol.ts';
import type { ActionResult, BackgroundProtocol, SessionProtocol } from '../../session/protocol.ts';
import { withItem } from '../../settings/settings.ts';
import { readSettings } from '../../settings/store.ts';
import { type PopupActions, PopupApp } from '../../ui/popup-app.tsx';
import type { PopupState } from '../../ui/popup-state.ts';
import type { ToastMessage } from '../../ui/toast.tsx';
import { words } from '../../ui/words.ts';
import { type Found, lookAt, tabInQuestion } from './message-in-tab.ts';

const root = document.getElementById('root') as HTMLElement;
const tab = await tabInQuestion(location.search);
let found: Found = { kind: 'unsupported' };
let refusal: string | undefined;
let toast: ToastMessage | undefined;

function draw(state: PopupState): void {
  render(<PopupApp state={state} actions={actions} toast={toast} />, root);
}

function stateOf(what: Found): PopupState {
  switch (what.kind) {
    case 'unsupported':
      return { kind: 'unsupported', sites: sites.map(({ name }) => name) };
    case 'no-permission':
      return { kind: 'no-permission', siteName: what.site.name };
    case 'updated':
      return { kind: 'updated' };
    case 'site-off':
      return { kind: 'site-off', site: { name: what.site.name, isOn: false } };
    case 'no-message':
      return { kind: 'no-message', site: { name: what.site.name, isOn: true } };
    case 'message': {
      const site = { name: what.site.name, isOn: true };
      const { report, text } = what.view;
      if (!report) return { kind: text.trim() === '' ? 'no-message' : 'checking', site };
      const isClear = report.diagnostics.length === 0 && !report.outreach?.isOutreach;
      return { kind: isClear ? 'clear' : 'report', site, draft: text, report, refusal };
    }
  }
}

async function look(): Promise<void> {
  found = tab ? await lookAt(tab) : { kind: 'unsupported' };
  draw(stateOf(found));
}

/** Lets the session act on a finding that is shown here, and shows what came of it. */
async function act(
  finding: Diagnostic,
  ask: (
    choice: { version: number; index: number },
    place: { tabId: number; frameId: number },
  ) => Promise<ActionResult>,
  done?: ToastMessage,
): Promise<void> {
  if (found.kind !== 'message') return;
  const { view, place } = found;
  const index = view.findings.findIndex(
    ({ rule, start, end }) =>
      rule === finding.rule && start === finding.start && end === finding.end,
  );
  const result = await ask({ version: view.version, index }, place).catch(() => undefined);
  refusal = result && !result.ok ? result.reason : undefined;
  toast = result?.ok ? done : undefined;
  await look();
}

async function setSite(isOn: boolean): Promise<void> {
  if (!('site' in found)) return;
  const { settings } = await readSettings();
  const sitesOff = withItem(settings.sitesOff, found.site.id, !isOn);
  const request = { settings: { ...settings, sitesOff } };
  await sendToBackground<BackgroundProtocol, 'changeSettings'>('changeSettings', request);
  await look();
}

const actions: PopupActions = {
  apply: (finding, suggestion: Suggestion) =>
    void act(
      finding,
      (choice, place) =>
        sendToFrame<SessionProtocol, 'apply'>(place, 'apply', {
          ...choice,
          suggestion: finding.suggestions.indexOf(suggestion),
        }),
      { icon: 'check', text: words.toast.applied },
    ),
  copy(_, { replacement }) {
    void navigator.clipboard.writeText(replacement).then(() => {
      toast = { icon: 'copy', text: words.toast.copied };
      draw(stateOf(found));
    });
  },
  dismiss: (finding, how) =>
    void act(
      finding,
      (choice, place) =>
        sendToFrame<SessionProtocol, 'dismiss'>(place, 'dismiss', { ...choice, how }),
      { icon: 'dash', text: how === 'rule' ? words.toast.ruleOff : words.toast.dismissed },
    ),
  goTo: (finding) =>
    void act(finding, (choice, place) =>
      sendToFrame<SessionProtocol, 'goTo'>(place, 'goTo', choice),
    ),
  toggleSite: (isOn) => void setSite(isOn),
  openOptions: () => void browser.runtime.openOptionsPage(),
  openWelcome: () =>
    void browser.tabs.create({ url: browser.runtime.getURL('src/entrypoints/welcome/index.html') }),
  allowSite() {
    if (!('site' in found)) return;
    void browser.permissions.request({ origins: [...found.site.matches] }).then(look);
  },
  reloadPage: () => void (tab && browser.tabs.reload(tab.id).then(() => window.close())),
};

await look();
