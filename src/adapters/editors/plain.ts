import type { Editor } from '../adapter.ts';
import { richText } from './rich-text.ts';
import { insertText, replaceBy } from './write.ts';

/** A part of the page that the browser itself edits: Gmail, LinkedIn's messages. */
export const plain: Editor = {
  id: 'plain',
  accepts: (box) => box.matches('[contenteditable]:not([contenteditable="false"])'),
  ...richText,
  replace: replaceBy(insertText),
};
