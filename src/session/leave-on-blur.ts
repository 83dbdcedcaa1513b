/**
 * Calls back when focus has left the box, and is not in our own parts either. A window that loses focus, as to the
 * toolbar popup, keeps its box.
 */
export function onFocusLeft(
  {
    boxNow,
    isOurs,
    signal,
  }: { boxNow(): HTMLElement | undefined; isOurs(): boolean; readonly signal: AbortSignal },
  onLeft: () => void,
): void {
  const isInUse = (box: HTMLElement) => box.contains(activeBeside(box)) || isOurs();
  window.addEventListener(
    'focusout',
    () => {
      // The next focus is known only after this event.
      setTimeout(() => {
        const box = boxNow();
        if (box && document.hasFocus() && !isInUse(box)) onLeft();
      });
    },
    { capture: true, signal },
  );
}

/** The focused element in the tree that the box is in. */
function activeBeside(box: HTMLElement): Element | null {
  const root = box.getRootNode();
  return root instanceof ShadowRoot ? root.activeElement : document.activeElement;
}
