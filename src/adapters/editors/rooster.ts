import type { Editor } from '../adapter.ts';
import { richText } from './rich-text.ts';
import { insertText, replaceBy } from './write.ts';

/** roosterjs: Outlook on the web. It takes no undo step for an edit that it doesn't know of. */
export const rooster: Editor = {
  id: 'rooster',
  accepts: (box) => box.matches('[id^="editorParent_"] *, #rooster-editor'),
  ...richText,
  replace: replaceBy((box, words) => {
    const end = () => box.dispatchEvent(new CompositionEvent('compositionend'));
    end();
    insertText(box, words);
    end();
  }),
};
