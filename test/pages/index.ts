import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { Served } from '../browser/support/tab.ts';
import { pageHtml } from './page-html.ts';

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

/** The scripts of the pages, each with the library that it mounts. */
const scripts = await bundled(['page-script', 'slack-editor', 'outlook-editor']);

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

function withScripts(html: string, nonce: string): string {
  return html.replaceAll(/<script(?: src="(?<name>[\w-]+)\.ts")?>/gu, (_tag, name?: string) => {
    const code = name ? scripts.get(name) : '';
    if (code === undefined) throw new Error(`No script of the fixture pages is called ${name}.`);
    return `<script nonce="${nonce}">${code.replaceAll('</script', '<\\/script')}`;
  });
}

async function bundled(names: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const codes = await Promise.all(names.map(async (name) => [name, await bundle(name)] as const));
  return new Map(codes);
}

async function bundle(name: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      rollupOptions: {
        input: fileURLToPath(new URL(`${name}.ts`, import.meta.url)),
        output: { format: 'iife' },
      },
    },
  });
  const [chunk] = 'output' in result ? result.output : [];
  if (chunk?.type !== 'chunk') throw new Error(`${name}.ts did not become one script.`);
  return chunk.code;
}

/** Class names such as `hash-1` are different at each load, as those of Outlook and LinkedIn are at each release. */
function withFreshHashes(html: string): string {
  const salt = randomBytes(3).toString('hex');
  return html.replaceAll(/\bhash-(\d+)/gu, (_name, number: string) => `x${number}${salt}`);
}

function withoutHash(url: string): string {
  return url.split('#')[0] ?? url;
}
