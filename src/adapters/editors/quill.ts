import type { Editor } from '../adapter.ts';
import { pause } from './outcome.ts';
import { richText } from './rich-text.ts';
import { insertText, replaceBy } from './write.ts';

/** Quill joins what changes within a second into one step of its undo. */
const undoStep = 1000;

/** When each box was first read with the text that it has now. */
const changes = new WeakMap<HTMLElement, { readonly text: string; readonly time: number }>();

/** Quill 1 and its forks: Slack. It follows the browser's own edits; a paste made by script deletes words. */
export const quill: Editor = {
  id: 'quill',
  accepts: (box) => box.matches('.ql-editor'),
  select: richText.select,

  read(box, excluded) {
    const read = richText.read(box, excluded);
    const { text } = read.draft;
    if (changes.get(box)?.text !== text) changes.set(box, { text, time: performance.now() });
    return read;
  },

  async replace(box, change, excluded) {
    const age = performance.now() - (changes.get(box)?.time ?? Number.NEGATIVE_INFINITY);
    // Otherwise undoing the rewrite would take the writer's last words with it.
    if (age < undoStep) await pause(undoStep - age);
    return replaceBy(insertText)(box, change, excluded);
  },
};
