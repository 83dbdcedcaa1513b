import type { Category, Diagnostic } from '../engine/diagnostic.ts';

/** How marks look; `name` is the highlight's own. */
export type HighlightStyle = (name: string, category: Category | 'active') => string;

type Root = Document | ShadowRoot;

export type Highlights = {
  /** Draws marks for these findings, and only these. The active one is drawn on top. */
  show(findings: readonly Marked[], active: Marked | undefined, root: Root): void;
  clear(): void;
};

export type Marked = { readonly finding: Diagnostic; readonly range: Range };

const categories = ['harshness', 'ambiguity', 'outreach', 'trust', 'active'] as const;

/**
 * Marks drawn by the CSS Custom Highlight API: nothing is put into the page's tree. A page can list the registry,
 * so the names are random for each load and tell no category, and nothing stays there when no box is in use.
 */
export function createHighlights(style: HighlightStyle): Highlights {
  const names = new Map(
    categories.map((category) => [
      category,
      `h${crypto.randomUUID().replaceAll('-', '').slice(0, 12)}`,
    ]),
  );
  const highlights = new Map(categories.map((category) => [category, new Highlight()]));
  const sheet = new CSSStyleSheet();
  sheet.replaceSync([...names].map(([category, name]) => style(name, category)).join('\n'));
  const styled = new WeakSet<Root>();

  // Each root has a sheet of its own: Firefox does not look for highlight rules outside a shadow root.
  const styleRoot = (root: Root) => {
    if (styled.has(root) && root.adoptedStyleSheets.includes(sheet)) return;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    styled.add(root);
  };

  return {
    show(findings, active, root) {
      styleRoot(root);
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
        const name = names.get(category);
        if (name === undefined) continue;
        if (marked.length > 0) CSS.highlights.set(name, highlight);
        else CSS.highlights.delete(name);
      }
    },
    clear() {
      for (const name of names.values()) CSS.highlights.delete(name);
    },
  };
}
