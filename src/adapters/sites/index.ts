import type { SiteAdapter } from '../adapter.ts';
import gmail from './gmail.ts';
import linkedin from './linkedin.ts';
import outlook from './outlook.ts';
import slack from './slack.ts';

export const sites: readonly SiteAdapter[] = [gmail, outlook, slack, linkedin];

/** The site that a page belongs to. A frame without an address of its own has that of `self.origin`. */
export function siteFor(url: string): SiteAdapter | undefined {
  if (!URL.canParse(url)) return undefined;

  const { href } = new URL(url);
  return sites.find((site) =>
    site.matches.some((pattern) => href.startsWith(pattern.slice(0, -1))),
  );
}
