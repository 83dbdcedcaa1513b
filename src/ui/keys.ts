/** What a key pressed inside a part asks of its owner. */
export type KeyOutcome = 'close' | 'moved' | 'none';

const pressable = 'button:not(:disabled), a[href], input:not(:disabled)';

/**
 * Moves focus among what can be pressed in a part, by the arrows, Home and End. Escape asks to close.
 * The caller prevents the default of whatever is not `none`.
 */
export function pressKey(part: HTMLElement, key: string): KeyOutcome {
  if (key === 'Escape') return 'close';
  const all = [...part.querySelectorAll<HTMLElement>(pressable)].filter(
    (element) => element.offsetParent !== null || element.getClientRects().length > 0,
  );
  const next = nextOf(all, { now: focusedIn(part), key });
  if (!next) return 'none';
  next.focus({ preventScroll: false });
  return 'moved';
}

/** Puts focus on what a part most wants pressed: its first rewrite, else its first control. */
export function focusFirst(part: HTMLElement): void {
  const first =
    part.querySelector<HTMLElement>('.button-primary') ??
    part.querySelector<HTMLElement>(pressable);
  first?.focus({ preventScroll: true });
}

function nextOf(
  all: readonly HTMLElement[],
  { now, key }: { now: HTMLElement | undefined; key: string },
): HTMLElement | undefined {
  const index = now ? all.indexOf(now) : -1;
  switch (key) {
    case 'ArrowDown':
    case 'ArrowRight':
      return all[(index + 1) % all.length];
    case 'ArrowUp':
    case 'ArrowLeft':
      return all.at(index <= 0 ? -1 : index - 1);
    case 'Home':
      return all[0];
    case 'End':
      return all.at(-1);
    default:
      return undefined;
  }
}

function focusedIn(part: HTMLElement): HTMLElement | undefined {
  const root = part.getRootNode();
  const active = 'activeElement' in root ? root.activeElement : undefined;
  return active instanceof HTMLElement ? active : undefined;
}
