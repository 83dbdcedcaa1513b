import type { Editor } from '../adapter.ts';
import { richText } from './rich-text.ts';
import { insertText, replaceBy } from './write.ts';

/** Quill 1 and its forks: Slack. It follows the browser's own edits; a paste made by script deletes words. */
export const quill: Editor = {
  id: 'quill',
  accepts: (box) => box.matches('.ql-editor'),
  ...richText,
  replace: replaceBy(insertText),
};
