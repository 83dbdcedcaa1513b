import type { Category } from '../engine/diagnostic.ts';
import type { Look } from './look.ts';

/** The names under which highlights are registered: random for each load, so that no page knows them. */
export type HighlightNames = Readonly<Record<Category | 'active', string>>;

type Line = { readonly style: string; readonly thickness: string };

/** Told apart without colour: dots and dashes stay what they are for every eye. */
const lines = {
  harshness: { style: 'solid', thickness: '2px' },
  ambiguity: { style: 'dotted', thickness: '2.5px' },
  outreach: { style: 'dashed', thickness: '2px' },
  trust: { style: 'double', thickness: '1px' },
} satisfies Record<Category, Line>;

/** The colours of tokens.css; a test keeps them equal. They stand here because a page's own look decides. */
export const highlightColours = {
  light: {
    harshness: '#b5470c',
    ambiguity: '#1c69d1',
    outreach: '#6d1f9c',
    trust: '#4c535e',
    active: 'rgb(15 107 94 / 12%)',
  },
  dark: {
    harshness: '#f0a15a',
    ambiguity: '#a3d0ff',
    outreach: '#b58af0',
    trust: '#a9aca4',
    active: 'rgb(116 205 185 / 20%)',
  },
} satisfies Record<Look, HighlightNames>;

/**
 * The style of the highlights for the page behind the compose box. Goes into every root that holds a
 * box: a document's sheet reaches open shadow roots in Chromium and not in Firefox. In forced colours
 * Chromium fills every highlight as if it were selected, whatever is said here; the lines stay apart.
 */
export function highlightCss(names: HighlightNames, look: Look): string {
  const colours = highlightColours[look];
  const categories = Object.entries(lines) as [Category, Line][];
  const rules = categories.map(
    ([category, { style, thickness }]) =>
      `::highlight(${names[category]}){text-decoration:underline ${style} ${colours[category]} ${thickness};text-decoration-skip-ink:none;text-underline-offset:3px}`,
  );
  return [...rules, `::highlight(${names.active}){background-color:${colours.active}}`].join('\n');
}
