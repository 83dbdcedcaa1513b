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

/**
 * Stops events that happen inside `host` at the window, before any listener of the page that was not there first,
 * and gives key presses to `onKey` instead. Default actions (Tab, Enter on a button) stay.
 */
export function shieldKeys(
  host: HTMLElement,
  onKey: (event: KeyboardEvent) => void,
  signal: AbortSignal,
): void {
  const stop = (event: Event) => {
    if (!event.composedPath().includes(host)) return;
    event.stopImmediatePropagation();
    if (event.type === 'keydown') onKey(event as KeyboardEvent);
  };
  for (const name of shielded) window.addEventListener(name, stop, { capture: true, signal });
}
