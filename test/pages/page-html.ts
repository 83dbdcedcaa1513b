import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The markup of a page as it is kept, with the names of its scripts. */
export function pageHtml(name: string): string {
  return readFileSync(join(import.meta.dirname, `${name}.html`), 'utf8');
}
