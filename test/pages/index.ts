import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import ts from 'typescript';
import type { Served } from '../browser/support/tab.ts';

const { resolve } = createRequire(import.meta.url);

/** The fixture pages and the address at which each is served, as a person would meet it. */
export const pageUrls = {
  gmail: 'https://mail.google.com/mail/u/0/#inbox?compose=new',
  'gmail-reply': 'https://mail.google.com/mail/u/0/?page=reply#inbox/18f0',
  outlook: 'https://outlook.live.com/mail/0/',
  'outlook-reply': 'https://outlook.office.com/mail/inbox/id/AAQk',
  slack: 'https://app.slack.com/client/T0266FRGM/C024BE91L',
  'slack-thread': 'https://app.slack.com/client/T0266FRGM/D0456/thread/D0456-1763280000.000100',
  'linkedin-overlay': 'https://www.linkedin.com/feed/',
  'linkedin-page': 'https://www.linkedin.com/messaging/thread/2-abc/',
  'linkedin-invite': 'https://www.linkedin.com/in/dana-reyes/',
} as const;

export type PageName = keyof typeof pageUrls;

/** Libraries that stand in for what the sites run. */
const libraries: Readonly<Record<string, string>> = {
  'quill.js': 'quill/dist/quill.min.js',
  'rooster.js': 'roosterjs/dist/rooster-min.js',
};

const trustedTypes = "require-trusted-types-for 'script'";
/** Quill 1 sets HTML from strings, so Slack cannot have it. */
const policies: Partial<Record<PageName, string>> = { slack: '', 'slack-thread': '' };

/** What a site answers at an address; `undefined` when no fixture page stands there. */
export function pageFor(url: string): Served | undefined {
  const found = Object.entries(pageUrls).find(
    ([, known]) => withoutHash(known) === withoutHash(url),
  );
  if (!found) return undefined;

  const name = found[0] as PageName;
  const nonce = randomBytes(8).toString('hex');
  return {
    body: withScripts(withFreshHashes(pageHtml(name)), nonce),
    contentType: 'text/html; charset=utf-8',
    headers: {
      'content-security-policy': [
        "default-src 'none'",
        `script-src 'nonce-${nonce}'`,
        "style-src 'self' 'unsafe-inline'",
        'img-src data:',
        policies[name] ?? trustedTypes,
      ]
        .filter(Boolean)
        .join('; '),
    },
  };
}

/** The markup of a page as it is kept, with the names of its scripts. */
export function pageHtml(name: PageName): string {
  return readFileSync(new URL(`${name}.html`, import.meta.url), 'utf8');
}

function withScripts(html: string, nonce: string): string {
  return html.replaceAll(/<script(?: src="(?<file>[^"]+)")?>/gu, (_tag, file?: string) => {
    const code = file ? scriptText(file).replaceAll('</script', '<\\/script') : '';
    return `<script nonce="${nonce}">${code}`;
  });
}

function scriptText(file: string): string {
  const library = libraries[file];
  if (library) return readFileSync(resolve(library), 'utf8');

  const text = readFileSync(new URL(file, import.meta.url), 'utf8');
  return ts.transpile(text, { target: ts.ScriptTarget.ES2022 });
}

/** Class names such as `hash-1` are different at each load, as those of Outlook and LinkedIn are at each release. */
function withFreshHashes(html: string): string {
  const salt = randomBytes(3).toString('hex');
  return html.replaceAll(/\bhash-(\d+)/gu, (_name, number: string) => `x${number}${salt}`);
}

function withoutHash(url: string): string {
  return url.split('#')[0] ?? url;
}
