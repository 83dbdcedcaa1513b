import type { Editor, ReplaceResult } from '../adapter.ts';
import { type Change, minimalChange } from './minimal-change.ts';
import { movedSelection, outcome, refusal } from './outcome.ts';
import { selectedSpan, selectRange } from './selection.ts';
import { chipCharacter, mapText } from './text-map.ts';

/** Puts words in the place of what is selected in the box, as one step of the page's undo. */
type Insert = (box: HTMLElement, words: string) => void;

/** The browser's own edit. Deprecated, without a successor, and the one that a page's undo takes back. */
export const insertText: Insert = (box, words) => {
  box.ownerDocument.execCommand(words === '' ? 'delete' : 'insertText', false, words);
};

/** The `replace` of an editor that shows its text as elements of the page. */
export function replaceBy(insert: Insert): Editor['replace'] {
  return (box, change, excluded) => replaceWords(box, change, { excluded, insert });
}

async function replaceWords(
  box: HTMLElement,
  asked: Change,
  { excluded, insert }: { excluded: readonly Element[]; insert: Insert },
): Promise<ReplaceResult> {
  const draft = mapText(box, excluded);
  if (draft.text.slice(asked.span.start, asked.span.end) !== asked.expected)
    return { ok: false, reason: refusal.stale };

  const change = minimalChange(asked);
  if (change.expected.includes(chipCharacter)) return { ok: false, reason: refusal.chip };

  // From here on with quotes and signatures: they too must be afterwards what they were.
  const whole = mapText(box);
  const range = draft.range(change.span);
  const start = whole.indexOf({ node: range.startContainer, offset: range.startOffset });
  const span = { start: start ?? 0, end: (start ?? 0) + change.expected.length };
  if (whole.text.slice(span.start, span.end) !== change.expected)
    return { ok: false, reason: refusal.stale };

  const selection = selectedSpan(box, whole);
  selectRange(box, range);
  insert(box, change.replacement);

  const result = await outcome(() => mapText(box).text, {
    before: whole.text,
    wanted: whole.text.slice(0, span.start) + change.replacement + whole.text.slice(span.end),
    undo: () => box.ownerDocument.execCommand('undo'),
  });
  if (!result.ok || !selection) return result;

  const growth = change.replacement.length - change.expected.length;
  const moved = movedSelection(selection, { span, growth });
  if (moved) selectRange(box, mapText(box).range(moved));
  return result;
}
