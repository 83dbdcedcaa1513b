import type { Editor } from '../adapter.ts';
import { minimalChange } from './minimal-change.ts';
import { movedSelection, outcome, refusal } from './outcome.ts';
import { insertText } from './write.ts';

/** A text control: LinkedIn's note to an invitation. Its text has no ranges on the page. */
export const textarea: Editor = {
  id: 'textarea',
  accepts: (box) => box.localName === 'textarea',

  read(box) {
    const control = asTextarea(box);
    return {
      draft: { text: shown(control.value) },
      range: () => undefined,
      selection: () => ({ start: control.selectionStart, end: control.selectionEnd }),
    };
  },

  select(box, { start, end }) {
    const control = asTextarea(box);
    control.focus();
    control.setSelectionRange(start, end);
  },

  async replace(box, asked) {
    const control = asTextarea(box);
    const { span, expected, replacement } = minimalChange(asked);
    const before = control.value;
    if (shown(before).slice(span.start, span.end) !== expected)
      return { ok: false, reason: refusal.stale };

    const wanted = before.slice(0, span.start) + replacement + before.slice(span.end);
    if (control.maxLength >= 0 && wanted.length > control.maxLength)
      return { ok: false, reason: refusal.long };

    const selection = { start: control.selectionStart, end: control.selectionEnd };
    control.focus({ preventScroll: true });
    control.setSelectionRange(span.start, span.end);
    insertText(control, replacement);

    const undo = () => control.ownerDocument.execCommand('undo');
    const result = await outcome(() => control.value, { before, wanted, undo });
    const moved = movedSelection(selection, { span, growth: wanted.length - before.length });
    if (result.ok && moved) control.setSelectionRange(moved.start, moved.end);
    return result;
  },
};

function asTextarea(box: HTMLElement): HTMLTextAreaElement {
  if (box.localName !== 'textarea') throw new Error(`A <${box.localName}> is not a text control.`);
  return box as HTMLTextAreaElement;
}

/** Unit by unit, so that spans of the draft are places in the value. */
function shown(value: string): string {
  return value.replaceAll('\u00A0', ' ');
}
