/** Milliseconds that the pointer rests on a mark before its card opens, and is away before it closes. */
const openDelay = 250;
const closeDelay = 350;

type Hover<Target> = {
  /** What is under the point; `'card'` for the open card itself. */
  at(x: number, y: number): Target | 'card' | undefined;
  open(target: Target): void;
  close(): void;
};

/** Opens a card for what the pointer rests on, closes it when the pointer has gone. Looks once a frame. */
export function followPointer<Target>(
  { at, open, close }: Hover<Target>,
  signal: AbortSignal,
): void {
  let point: { x: number; y: number } | undefined;
  let waiting: { target: Target | undefined; timer: ReturnType<typeof setTimeout> } | undefined;
  let request = 0;

  const stopWaiting = () => {
    clearTimeout(waiting?.timer);
    waiting = undefined;
  };
  const look = () => {
    request = 0;
    if (!point || signal.aborted) return;
    const under = at(point.x, point.y);
    if (under === 'card') {
      stopWaiting();
      return;
    }
    if (waiting && waiting.target === under) return;
    stopWaiting();
    const timer = setTimeout(
      () => (under === undefined ? close() : open(under)),
      under === undefined ? closeDelay : openDelay,
    );
    waiting = { target: under, timer };
  };

  window.addEventListener(
    'pointermove',
    ({ clientX, clientY, buttons }) => {
      // A pressed button selects words: stay out of the way.
      if (buttons !== 0) return;
      point = { x: clientX, y: clientY };
      if (request === 0) request = requestAnimationFrame(look);
    },
    { capture: true, passive: true, signal },
  );
  signal.addEventListener('abort', () => {
    stopWaiting();
    cancelAnimationFrame(request);
  });
}
