import type { SiteAdapter } from './adapter.ts';
import { mapText } from './editors/text-map.ts';

/** The lines of each prefilled block at first sight, before anything could be typed into it. */
const firstSight = new WeakMap<Element, ReadonlySet<string>>();

/** What is not the writer's own text in this box, now. Pages rebuild their boxes: ask at each reading. */
export function excludedIn(box: HTMLElement, site: SiteAdapter): readonly Element[] {
  const bySelector = site.excluded.length > 0 ? box.querySelectorAll(site.excluded.join(',')) : [];
  const excluded = [...bySelector, ...(site.excludedElements?.(box) ?? [])];
  const prefilled = site.prefilled
    ? box.querySelectorAll<HTMLElement>(site.prefilled.join(','))
    : [];
  return [...excluded, ...[...prefilled].flatMap((block) => unchanged(block, excluded))];
}

/** The block, or when somebody typed into it, those of its parts that are as they were. */
function unchanged(block: HTMLElement, excluded: readonly Element[]): readonly Element[] {
  const seen = firstSight.get(block);
  if (!seen) {
    firstSight.set(block, new Set(linesOf(block, [])));
    return [block];
  }

  const partsOf = (part: HTMLElement): readonly Element[] => {
    if (linesOf(part, excluded).every((line) => line === '' || seen.has(line))) return [part];
    return [...part.children].filter((child) => child instanceof HTMLElement).flatMap(partsOf);
  };
  return partsOf(block);
}

function linesOf(block: HTMLElement, excluded: readonly Element[]): readonly string[] {
  return mapText(block, excluded)
    .text.split('\n')
    .map((line) => line.trim());
}
