import type { Editor, SiteAdapter } from '../adapters/adapter.ts';
import type { Diagnostic, Suggestion } from '../engine/diagnostic.ts';
import { undoKeys } from '../ui/toast.tsx';
import { words } from '../ui/words.ts';
import type { Background } from './background.ts';
import { type CardTarget, findTarget, nextFinding, targetOf } from './card-target.ts';
import type { Highlights } from './highlights.ts';
import { followPointer } from './hover.ts';
import { onFocusLeft } from './leave-on-blur.ts';
import { createMarks, type Marks } from './marks.ts';
import type { Overlay, OverlayActions } from './overlay.tsx';
import { popupAnswers } from './popup-answers.ts';
import type { ActionResult, Handling } from './protocol.ts';
import { type WatchedBox, watchBox } from './watched-box.ts';

/** What a frame's session is made of; handed in, so that this file knows no site and no browser. */
export type FrameParts = {
  readonly site: SiteAdapter;
  editorFor(box: HTMLElement): Editor | undefined;
  excludedIn(box: HTMLElement): readonly Element[];
  /** Calls back for each box that appears or that focus enters. */
  watchForBoxes(onBox: (box: HTMLElement, sighting: 'appeared' | 'focused') => void): void;
  /** The box that has the focus now. */
  boxInFocus(): HTMLElement | undefined;
  readonly background: Background;
  readonly highlights: Highlights;
  createOverlay(actions: OverlayActions): Overlay;
  /** Ends everything: the extension was updated, or the page is left. */
  readonly end: AbortController;
};

type InUse = { readonly watched: WatchedBox; readonly marks: Marks; readonly end: AbortController };

/** Conducts everything in one frame: which box is in use, its marks, card and panel. */
export function startFrame(parts: FrameParts): Handling {
  const { site, background, highlights, end } = parts;
  const { signal } = end;
  const watchedBoxes = new WeakMap<HTMLElement, InUse>();
  let inUse: InUse | undefined;
  let overlay: Overlay | undefined;
  let target: CardTarget | undefined;
  let isPinned = false;
  /** Why the last suggestion could not be applied in this box. */
  let refusal: string | undefined;
  let isPanelOpen = false;
  let isOn = false;
  let told: number | null | undefined;

  const openFinding = () =>
    inUse && target ? findTarget(inUse.watched.state(), target) : undefined;
  const aim = (finding: Diagnostic, pin: boolean) => {
    target = inUse && targetOf(inUse.watched.state(), finding);
    isPinned = pin;
  };

  const tell = (count: number | null) => {
    if (count === told) return;
    told = count;
    background.inUse(count).catch(stopIfDead);
  };
  const stopIfDead = () => {
    if (!background.isAlive()) end.abort();
  };

  function render(): void {
    if (!inUse || !overlay) return;
    const { watched, marks } = inUse;
    if (!watched.box.isConnected) {
      leave();
      return;
    }
    const state = watched.state();
    const finding = openFinding();
    if (target && !finding) closeCard();
    marks.show(watched.read(), state.findings, finding);
    overlay.render({
      box: watched.box,
      state,
      site: site.id,
      card: finding && { finding, rects: () => marks.rects(finding) },
      refusal,
      isPanelOpen,
      textRects: () => marks.rects({ start: 0, end: state.text.length }),
    });
    tell(state.findings.length);
  }

  function closeCard(): void {
    target = undefined;
    isPinned = false;
  }

  async function use(box: HTMLElement): Promise<void> {
    if (inUse?.watched.box === box || signal.aborted) return;
    isOn = await background.isSiteOn(site.id).catch(() => {
      stopIfDead();
      return false;
    });
    if (!isOn || signal.aborted || !box.isConnected) return;
    leave();
    overlay ??= parts.createOverlay(actions);
    overlay.attach(box);
    inUse = watchedBoxes.get(box) ?? watch(box, overlay);
    if (!inUse) return;
    watchedBoxes.set(box, inUse);
    render();
    inUse.watched.recheck();
  }

  function watch(box: HTMLElement, { layer }: Overlay): InUse | undefined {
    const editor = parts.editorFor(box);
    if (!editor) return undefined;
    const endOfBox = new AbortController();
    signal.addEventListener('abort', () => endOfBox.abort(), { signal: endOfBox.signal });
    const watched = watchBox(box, {
      site,
      editor,
      excluded: () => parts.excludedIn(box),
      background,
      onChange: () => {
        if (!box.isConnected) endOfBox.abort();
        if (inUse?.watched.box === box) render();
      },
      signal: endOfBox.signal,
    });
    box.addEventListener('input', closeUnpinned, { signal: endOfBox.signal });
    return { watched, marks: createMarks(box, highlights, layer), end: endOfBox };
  }

  /** Typing closes a card: it must never stand in the way of the words to come. */
  function closeUnpinned(): void {
    if (!target) return;
    closeCard();
    render();
  }

  function leave(): void {
    if (!inUse) return;
    inUse.marks.clear();
    if (!inUse.watched.box.isConnected) inUse.end.abort();
    inUse = undefined;
    refusal = undefined;
    closeCard();
    isPanelOpen = false;
    overlay?.hide();
    tell(null);
  }

  function move(step: 1 | -1): boolean {
    if (!inUse) return false;
    const place = openFinding()?.start ?? inUse.watched.read().selection()?.end ?? 0;
    const next = nextFinding(inUse.watched.state().findings, place, step);
    if (!next) return false;
    aim(next, true);
    render();
    overlay?.focusCard();
    return true;
  }

  async function apply(finding: Diagnostic, suggestion: Suggestion): Promise<ActionResult> {
    if (!inUse) return { ok: false, reason: 'The message is no longer there.' };
    const result = await inUse.watched.apply(finding, suggestion);
    refusal = result.ok ? undefined : result.reason;
    if (result.ok) {
      closeCard();
      overlay?.tell({
        icon: 'check',
        text: words.toast.applied,
        hint: words.toast.undoHint(undoKeys(/Mac|iPhone|iPad/u.test(navigator.platform))),
      });
    }
    render();
    return result;
  }

  function dismiss(finding: Diagnostic, how: 'once' | 'phrase' | 'rule'): void {
    if (!inUse) return;
    const { text } = inUse.watched.state();
    const words = text.slice(finding.start, finding.end);
    // The others go when the settings have changed, and come back with them.
    if (how === 'once') inUse.watched.dismissOnce(finding);
    if (how === 'phrase') background.dismissPhrase(words).catch(stopIfDead);
    if (how === 'rule') background.turnOffRule(finding.rule).catch(stopIfDead);
    closeCard();
    inUse.watched.box.focus({ preventScroll: true });
    render();
  }

  const actions: OverlayActions = {
    apply: (finding, suggestion) => void apply(finding, suggestion),
    copy({ replacement }) {
      navigator.clipboard.writeText(replacement).then(
        () => overlay?.tell({ icon: 'copy', text: words.toast.copied }),
        // The page forbids it: the words are still there to be read.
        () => undefined,
      );
    },
    dismiss,
    closeCard() {
      closeCard();
      inUse?.watched.box.focus({ preventScroll: true });
      render();
    },
    togglePanel(isOpen) {
      isPanelOpen = isOpen;
      if (isOpen) closeCard();
      if (!isOpen) inUse?.watched.box.focus({ preventScroll: true });
      render();
    },
    openFinding(finding) {
      inUse?.watched.goTo(finding);
      aim(finding, true);
      render();
    },
    move,
    key(event) {
      if (!inUse || event.isComposing || event.ctrlKey || event.altKey || event.metaKey)
        return false;
      if (event.key === 'Escape' && target) {
        closeCard();
        render();
        return true;
      }
      return event.key === 'F8' && move(event.shiftKey ? -1 : 1);
    },
    moved: () => inUse?.marks.place(),
  };

  followPointer(
    {
      at: (x, y) => (overlay?.covers(x, y) ? 'card' : inUse?.marks.at(x, y)),
      open(finding) {
        if (isPinned) return;
        aim(finding, false);
        render();
      },
      close() {
        if (isPinned || !target) return;
        closeCard();
        render();
      },
    },
    signal,
  );

  const listen = <Name extends keyof WindowEventMap>(
    name: Name,
    on: (event: WindowEventMap[Name]) => void,
  ) => window.addEventListener(name, on, { capture: true, signal });

  listen('click', ({ clientX, clientY }) => {
    if (!inUse || overlay?.covers(clientX, clientY)) return;
    const finding = inUse.marks.at(clientX, clientY);
    if (!finding && !target && !isPanelOpen) return;
    if (finding) aim(finding, true);
    else closeCard();
    isPanelOpen = false;
    render();
  });
  listen('pagehide', () => leave());

  onFocusLeft(
    { boxNow: () => inUse?.watched.box, isOurs: () => overlay?.hasFocus() ?? false, signal },
    leave,
  );
  parts.watchForBoxes((box, sighting) => {
    // Looked at once when it appears: what stands in it now is not the writer's.
    if (sighting === 'appeared') parts.excludedIn(box);
    else void use(box);
  });
  signal.addEventListener('abort', () => {
    highlights.clear();
    overlay?.remove();
  });

  return {
    ...popupAnswers({
      boxInUse: () => inUse?.watched,
      apply,
      dismiss,
      goTo: actions.openFinding,
    }),
    async settingsChanged() {
      const isNowOn = await background.isSiteOn(site.id).catch(() => isOn);
      const focused = parts.boxInFocus();
      if (!isNowOn) leave();
      else if (inUse) inUse.watched.recheck();
      else if (focused) await use(focused);
      isOn = isNowOn;
      return null;
    },
  };
}
