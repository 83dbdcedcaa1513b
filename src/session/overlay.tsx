import { type ComponentChild, render } from 'preact';
import type { Category, Diagnostic, Suggestion } from '../engine/diagnostic.ts';
import { Card } from '../ui/card.tsx';
import css from '../ui/in-page.css?inline';
import { focusFirst, pressKey } from '../ui/keys.ts';
import { lookBehind } from '../ui/look.ts';
import { Panel } from '../ui/panel.tsx';
import { Pill, type PillState } from '../ui/pill.tsx';
import { Surface } from '../ui/surface.tsx';
import { Toast, type ToastMessage } from '../ui/toast.tsx';
import { placeCard, placePanel, placePill, placeToast } from './place.ts';
import { raiseShield } from './shield.ts';
import type { BoxState } from './watched-box.ts';

/** Milliseconds that a toast stays. */
const toastTime = 4000;

export type OverlayActions = {
  apply(finding: Diagnostic, suggestion: Suggestion): void;
  copy(suggestion: Suggestion): void;
  dismiss(finding: Diagnostic, how: 'once' | 'phrase' | 'rule'): void;
  closeCard(): void;
  togglePanel(isOpen: boolean): void;
  /** Selects the words of a finding and opens its card. */
  openFinding(finding: Diagnostic): void;
  /** Opens the next or the previous finding; false when there is none. */
  move(step: 1 | -1): boolean;
  /** A key was pressed outside our parts. True when it was meant for us. */
  key(event: KeyboardEvent): boolean;
  /** The page was scrolled or resized. */
  moved(): void;
};

export type OpenCard = {
  readonly finding: Diagnostic;
  rects(): readonly DOMRect[];
};

export type OverlayView = {
  readonly box: HTMLElement;
  readonly state: BoxState;
  readonly site: string;
  readonly card: OpenCard | undefined;
  /** Why nothing could be applied here. */
  readonly refusal: string | undefined;
  readonly isPanelOpen: boolean;
  /** Where the words of the draft are, so that nothing of ours covers them. */
  textRects(): readonly DOMRect[];
};

/** Everything of ours that is on the page but the marks: one host in the top layer, closed to the page. */
export type Overlay = {
  /** For the mirror of a text control. */
  readonly layer: HTMLElement;
  /** Puts the host where it is above the box, also inside a modal dialog. */
  attach(box: HTMLElement): void;
  render(view: OverlayView): void;
  hide(): void;
  /** Whether the point is on the card, the panel or the pill. */
  covers(x: number, y: number): boolean;
  hasFocus(): boolean;
  focusCard(): void;
  tell(toast: ToastMessage): void;
  remove(): void;
};

const hostStyle: Readonly<Record<string, string>> = {
  all: 'initial',
  display: 'block',
  position: 'fixed',
  inset: '0 auto auto 0',
  width: '0',
  height: '0',
  overflow: 'visible',
  border: '0',
  padding: '0',
  margin: '0',
  background: 'none',
  'z-index': '2147483647',
};

/** Nothing is in the page until a box is used: the host comes with the first `attach`. */
export function createOverlay(actions: OverlayActions, signal: AbortSignal): Overlay {
  const host = document.createElement('div');
  for (const [property, value] of Object.entries(hostStyle))
    host.style.setProperty(property, value, 'important');
  host.popover = 'manual';
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  const slot = (name: string) => {
    const made = document.createElement('div');
    made.className = `tact-slot tact-slot-${name}`;
    root.append(made);
    return made;
  };
  const layer = slot('layer');
  layer.classList.add('surface');
  const pill = slot('pill');
  const panel = slot('panel');
  const card = slot('card');
  const toast = slot('toast');
  let view: OverlayView | undefined;
  let stopPill: (() => void) | undefined;
  let cardPlace: { stop(): void; words: string } | undefined;
  let stopPanel: (() => void) | undefined;
  let stopToast: (() => void) | undefined;
  let toastTimer: ReturnType<typeof setTimeout> | undefined;

  const draw = (part: ComponentChild, into: HTMLElement) => {
    const look = view && lookBehind(view.box);
    render(part && <Surface look={look}>{part}</Surface>, into);
  };
  const isShown = (slot: HTMLElement) => slot.firstElementChild !== null;

  function renderCard(): void {
    const open = view?.card;
    if (!view || !open) {
      cardPlace?.stop();
      cardPlace = undefined;
      draw(null, card);
      return;
    }
    const { finding } = open;
    const similar = view.state.findings.filter(({ rule }) => rule === finding.rule).length - 1;
    draw(
      <Card
        key={`${finding.rule} ${finding.start}`}
        draft={view.state.text}
        diagnostic={finding}
        refusal={view.refusal}
        similarCount={similar}
        onApply={(suggestion) => actions.apply(finding, suggestion)}
        onCopy={(suggestion) => actions.copy(suggestion)}
        onDismiss={(how) => actions.dismiss(finding, how)}
        onNextSimilar={() => actions.move(1)}
        onClose={actions.closeCard}
      />,
      card,
    );
    const words = `${finding.rule} ${finding.start} ${finding.end}`;
    if (cardPlace?.words === words) return;
    cardPlace?.stop();
    const stop = placeCard(card, { box: view.box, rects: () => view?.card?.rects() ?? [] });
    cardPlace = { stop, words };
  }

  function renderPanel(): void {
    const report = view?.state.report;
    if (!view?.isPanelOpen || !report) {
      stopPanel?.();
      stopPanel = undefined;
      draw(null, panel);
      return;
    }
    draw(
      <Panel
        draft={view.state.text}
        report={{ ...report, diagnostics: view.state.findings }}
        refusal={view.refusal}
        actions={{
          apply: actions.apply,
          copy: (_, suggestion) => actions.copy(suggestion),
          dismiss: actions.dismiss,
          goTo: actions.openFinding,
        }}
        onClose={() => actions.togglePanel(false)}
      />,
      panel,
    );
    stopPanel ??= placePanel(panel, { box: view.box, pill });
  }

  function renderPill(): void {
    if (!view) {
      draw(null, pill);
      return;
    }
    const { state, isPanelOpen } = view;
    draw(
      <Pill
        state={pillState(state)}
        isOpen={isPanelOpen}
        onPress={() => actions.togglePanel(!isPanelOpen)}
      />,
      pill,
    );
    stopPill ??= placePill(pill, { box: view.box, textRects: () => view?.textRects() ?? [] });
  }

  /** Keys pressed in our parts reach them only through here: the shield has stopped the event itself. */
  function onKey(event: KeyboardEvent): void {
    if (event.key === 'F8') {
      if (actions.move(event.shiftKey ? -1 : 1)) event.preventDefault();
      return;
    }
    const part = [card, panel].find((one) => one.contains(root.activeElement));
    if (!part) return;
    const outcome = pressKey(part, event.key);
    if (outcome !== 'none') event.preventDefault();
    if (outcome === 'close' && part === card) actions.closeCard();
    if (outcome === 'close' && part === panel) actions.togglePanel(false);
  }
  raiseShield({ host, onKeyInside: onKey, onKey: actions.key }, signal);
  const moved = () => actions.moved();
  window.addEventListener('scroll', moved, { capture: true, passive: true, signal });
  window.addEventListener('resize', moved, { passive: true, signal });

  return {
    layer,
    attach(box) {
      const dialog = box.closest<HTMLElement>('dialog:modal') ?? document.documentElement;
      if (host.parentElement !== dialog) dialog.append(host);
      // Shown anew, so that it lies above what the page has put into the top layer meanwhile.
      if (host.matches(':popover-open')) host.hidePopover();
      host.showPopover();
    },
    render(next) {
      if (view && view.box !== next.box) {
        stopPill?.();
        stopPill = undefined;
      }
      view = next;
      layer.dataset['look'] = lookBehind(next.box);
      renderPill();
      renderCard();
      renderPanel();
    },
    hide() {
      view = undefined;
      renderCard();
      renderPanel();
      renderPill();
      stopPill?.();
      stopPill = undefined;
      if (host.matches(':popover-open')) host.hidePopover();
    },
    covers: (x, y) =>
      [card, panel, pill].some((slot) => {
        if (!isShown(slot)) return false;
        const { left, right, top, bottom } = slot.getBoundingClientRect();
        return left <= x && x <= right && top <= y && y <= bottom;
      }),
    hasFocus: () => root.activeElement !== null,
    focusCard: () => focusFirst(card),
    tell(message) {
      if (!view) return;
      stopToast?.();
      clearTimeout(toastTimer);
      const close = () => {
        stopToast?.();
        stopToast = undefined;
        draw(<Toast message={undefined} />, toast);
      };
      draw(<Toast message={message} onClose={close} />, toast);
      stopToast = placeToast(toast, view.box);
      toastTimer = setTimeout(close, toastTime);
    },
    remove() {
      clearTimeout(toastTimer);
      stopPill?.();
      cardPlace?.stop();
      stopPanel?.();
      stopToast?.();
      host.remove();
    },
  };
}

const weightiest: readonly Category[] = ['outreach', 'harshness', 'ambiguity', 'trust'];

function pillState({ findings, isChecking }: BoxState): PillState {
  const [category] = weightiest.filter((one) =>
    findings.some((finding) => finding.category === one),
  );
  if (category) return { kind: 'count', count: findings.length, category };
  return { kind: isChecking ? 'checking' : 'clear' };
}
