import type { Diagnostic } from '../engine/diagnostic.ts';
import { type HighlightNames, highlightCss } from '../ui/highlight-style.ts';
import { type Look, lookBehind } from '../ui/look.ts';

export type Highlights = {
  /** Draws marks for these findings, and only these. The active one is drawn on top. */
  show(findings: readonly Marked[], active: Marked | undefined, box: HTMLElement): void;
  clear(): void;
};

export type Marked = { readonly finding: Diagnostic; readonly range: Range };

const categories = ['harshness', 'ambiguity', 'outreach', 'trust', 'active'] as const;

/**
 * Marks drawn by the CSS Custom Highlight API: nothing is put into the page's tree. A page can list the registry,
 * so the names are random for each load and tell no category, and nothing stays there when no box is in use.
 */
export function createHighlights(): Highlights {
  const randomName = () => `h${crypto.randomUUID().replaceAll('-', '').slice(0, 12)}`;
  const names: HighlightNames = {
    harshness: randomName(),
    ambiguity: randomName(),
    outreach: randomName(),
    trust: randomName(),
    active: randomName(),
  };
  const highlights = new Map(categories.map((category) => [category, new Highlight()]));
  const sheet = new CSSStyleSheet();
  let styledFor: Look | undefined;
  // Each root has a sheet of its own: Firefox does not look for highlight rules outside a shadow root.
  const styleRoot = (box: HTMLElement) => {
    const root = box.getRootNode();
    if (!(root instanceof Document || root instanceof ShadowRoot)) return;
    if (root.adoptedStyleSheets.includes(sheet)) return;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  };

  return {
    show(findings, active, box) {
      const look = lookBehind(box);
      if (look !== styledFor) sheet.replaceSync(highlightCss(names, look));
      styledFor = look;
      styleRoot(box);
      for (const [category, highlight] of highlights) {
        const marked =
          category === 'active'
            ? active
              ? [active]
              : []
            : findings.filter((one) => one.finding.category === category);
        highlight.clear();
        for (const { range } of marked) highlight.add(range);
        highlight.priority = category === 'active' ? 1 : 0;
        const name = names[category];
        if (marked.length > 0) CSS.highlights.set(name, highlight);
        else CSS.highlights.delete(name);
      }
    },
    clear() {
      for (const category of categories) CSS.highlights.delete(names[category]);
    },
  };
}
