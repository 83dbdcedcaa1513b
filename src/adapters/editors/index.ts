import type { Editor } from '../adapter.ts';
import { plain } from './plain.ts';
import { quill } from './quill.ts';
import { rooster } from './rooster.ts';
import { textarea } from './textarea.ts';
import { unwritable } from './unwritable.ts';

/** The first that accepts a box edits it, so `plain` comes last. */
const editors: readonly Editor[] = [textarea, quill, rooster, unwritable, plain];

/** The editor of a compose box; `undefined` for what cannot be edited. */
export function editorFor(box: HTMLElement): Editor | undefined {
  return editors.find((editor) => editor.accepts(box));
}
