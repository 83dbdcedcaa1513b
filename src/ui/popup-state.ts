import type { Report } from '../engine/report.ts';

/** The site of the active tab, by the name that people call it. */
export type SiteNow = { readonly name: string; readonly isOn: boolean };

/** What the popup knows of the active tab. */
export type PopupState =
  | { readonly kind: 'checking' | 'no-message' | 'site-off'; readonly site: SiteNow }
  | {
      readonly kind: 'clear' | 'report';
      readonly site: SiteNow;
      readonly draft: string;
      readonly report: Report;
      /** Why nothing can be applied in this box, a sentence; rewrites are then copied. */
      readonly refusal?: string | undefined;
    }
  /** Not one of our sites; says which they are. */
  | { readonly kind: 'unsupported'; readonly sites: readonly string[] }
  /** The browser has not been allowed to let Tact read the site. */
  | { readonly kind: 'no-permission'; readonly siteName: string }
  /** The extension was updated under the page, which must be loaded again. */
  | { readonly kind: 'updated' };
