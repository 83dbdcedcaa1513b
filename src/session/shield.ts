/** Events of ours that a page must not see: its shortcuts and focus traps would act on them. */
const shielded = [
  'keydown',
  'keyup',
  'keypress',
  'beforeinput',
  'input',
  'focusin',
  'focusout',
] as const;

/** Looks at an event before the page does; stops it when it is ours. */
type Guard = (event: Event) => void;

/** One for the detector and the session of a frame: both live in the extension's own world there. */
const place = globalThis as { tactGuard?: Guard | undefined; tactShielded?: true };

/**
 * Listens at the window, in the capture phase, for whatever guard there will be. The detector calls it before the
 * page's own scripts run, so that no listener of the page comes first. Further calls do nothing.
 */
export function installShield(): void {
  if (place.tactShielded) return;
  place.tactShielded = true;
  for (const name of shielded)
    window.addEventListener(name, (event) => place.tactGuard?.(event), { capture: true });
}

type Shield = {
  /** Holds what is ours; what happens inside it stays there. */
  readonly host: HTMLElement;
  /** Key presses inside the host, instead of the event itself. Default actions (Tab, Enter on a button) stay. */
  onKeyInside(event: KeyboardEvent): void;
  /** Key presses anywhere else. True keeps the event from the page. */
  onKey(event: KeyboardEvent): boolean;
};

/** Guards the page from our events until the signal ends it. */
export function raiseShield({ host, onKeyInside, onKey }: Shield, signal: AbortSignal): void {
  installShield();
  place.tactGuard = (event) => {
    const isKey = event.type === 'keydown';
    if (event.composedPath().includes(host)) {
      event.stopImmediatePropagation();
      if (isKey) onKeyInside(event as KeyboardEvent);
    } else if (isKey && onKey(event as KeyboardEvent)) {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
  };
  signal.addEventListener('abort', () => {
    place.tactGuard = undefined;
  });
}
