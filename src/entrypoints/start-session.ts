import type { SiteAdapter } from '../adapters/adapter.ts';
import { editorFor } from '../adapters/editors/index.ts';
import { excludedIn } from '../adapters/excluded.ts';
import { boxInFocus, watchForBoxes } from '../adapters/watch-for-boxes.ts';
import { answer, isAlive, sendToBackground } from '../platform/protocol.ts';
import type { Background } from '../session/background.ts';
import { startFrame } from '../session/frame.ts';
import { createHighlights } from '../session/highlights.ts';
import { createOverlay } from '../session/overlay.tsx';
import type { BackgroundProtocol, SessionProtocol } from '../session/protocol.ts';
import { readApply, readChoice, readDismissal } from '../session/requests.ts';

const background: Background = {
  check: (request) => sendToBackground<BackgroundProtocol, 'check'>('check', request),
  isSiteOn: (site) => sendToBackground<BackgroundProtocol, 'isSiteOn'>('isSiteOn', { site }),
  async inUse(findings) {
    await sendToBackground<BackgroundProtocol, 'inUse'>('inUse', { findings });
  },
  async dismissPhrase(words, rule) {
    const request = { words, ...(rule !== undefined && { rule }) };
    await sendToBackground<BackgroundProtocol, 'dismissPhrase'>('dismissPhrase', request);
  },
  async turnOffRule(rule) {
    await sendToBackground<BackgroundProtocol, 'turnOffRule'>('turnOffRule', { rule });
  },
  isAlive,
};

/** Looks after the compose boxes of this frame until the extension is updated or removed. */
export function startSession(site: SiteAdapter): void {
  const end = new AbortController();
  const { signal } = end;
  const frame = startFrame({
    site,
    editorFor,
    excludedIn: (box) => excludedIn(box, site),
    boxInFocus: () => boxInFocus(site),
    watchForBoxes: (onBox) => watchForBoxes({ site, signal }, onBox),
    background,
    highlights: createHighlights(),
    createOverlay: (actions) => createOverlay(actions, signal),
    end,
  });
  answer<SessionProtocol>(
    {
      look: () => frame.look(null),
      apply: (request) => frame.apply(readApply(request)),
      dismiss: (request) => frame.dismiss(readDismissal(request)),
      goTo: (request) => frame.goTo(readChoice(request)),
      settingsChanged: () => frame.settingsChanged(null),
    },
    signal,
  );
}
