import type { Editor } from '../adapter.ts';
import { selectedSpan, selectRange } from './selection.ts';
import { mapText } from './text-map.ts';

/** How every editor reads and selects that shows its text as elements of the page. */
export const richText: Pick<Editor, 'read' | 'select'> = {
  read(box, excluded) {
    const map = mapText(box, excluded);
    return {
      draft: { text: map.text },
      range: (span) => (box.isConnected ? map.range(span) : undefined),
      selection: () => selectedSpan(box, map),
    };
  },

  select(box, span, excluded = []) {
    const range = mapText(box, excluded).range(span);
    selectRange(box, range);
    const { startContainer: node } = range;
    const element = node instanceof Element ? node : node.parentElement;
    element?.scrollIntoView({ block: 'nearest' });
  },
};
