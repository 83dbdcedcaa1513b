import type { Span } from '../../engine/diagnostic.ts';
import type { ReplaceResult } from '../adapter.ts';

/** Why nothing was replaced, as the card says it. */
export const refusal = {
  stale: 'The words have changed since they were read, so nothing was replaced.',
  chip: 'A mention or a picture stands among these words. Copy the rewrite instead.',
  long: 'The message would be longer than this field takes. Copy the rewrite instead.',
  ignored: 'This field did not take the rewrite. Copy it instead.',
  undone: 'This field changed the rewrite, so the words were put back. Copy it instead.',
  damaged: 'This field took the rewrite differently. Look at these words before sending.',
  unknown: 'Tact cannot write in this kind of field yet. Copy the rewrite instead.',
} as const;

/** Milliseconds between readings after a change: editors settle at once, or after a frame or two. */
const readings = [50, 100, 200];

/** Reads a box until its text is the one wanted, and takes back, once, whatever else it became. */
export async function outcome(
  read: () => string,
  { before, wanted, undo }: { before: string; wanted: string; undo: () => void },
): Promise<ReplaceResult> {
  for (const delay of readings) {
    await pause(delay);
    if (read() === wanted) return { ok: true };
  }
  if (read() === before) return { ok: false, reason: refusal.ignored };

  undo();
  await pause(50);
  return { ok: false, reason: read() === before ? refusal.undone : refusal.damaged };
}

/** Where a selection is after the words at `span` grew; `undefined` when it was among them. */
export function movedSelection(
  selection: Span,
  { span, growth }: { span: Span; growth: number },
): Span | undefined {
  const isInside = (index: number) => index > span.start && index < span.end;
  if (isInside(selection.start) || isInside(selection.end)) return undefined;

  const moved = (index: number) =>
    index >= span.end && index > span.start ? index + growth : index;
  return { start: moved(selection.start), end: moved(selection.end) };
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
