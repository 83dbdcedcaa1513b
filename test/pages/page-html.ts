import { readFileSync } from 'node:fs';

/** The markup of a page as it is kept, with the names of its scripts. */
export function pageHtml(name: string): string {
  return readFileSync(new URL(`${name}.html`, import.meta.url), 'utf8');
}
