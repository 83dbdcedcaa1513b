import type { Editor } from '../adapter.ts';
import { refusal } from './outcome.ts';
import { richText } from './rich-text.ts';

/** Marks that each framework leaves on its editing host or inside it. */
const frameworks = [
  '.ck-editor__editable', // CKEditor 5
  '[data-slate-editor]',
  '[data-lexical-editor]',
  '.ProseMirror',
  '.mce-content-body', // TinyMCE
  'trix-editor',
  '.public-DraftEditor-content',
].join(',');

/** Frameworks that keep a model of their own, which a careless edit would part from the page. */
export const unwritable: Editor = {
  id: 'unwritable',
  accepts: (box) => box.matches(frameworks),
  ...richText,
  replace: async () => ({ ok: false, reason: refusal.unknown }),
};
