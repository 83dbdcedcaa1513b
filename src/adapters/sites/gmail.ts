import type { MessageContext } from '../../engine/context.ts';
import { defineSite } from '../adapter.ts';
import { contextOf } from './context-of.ts';
import { countAndName, isExternal, type Recipient } from './recipients.ts';

/** Selectors from public sources up to August 2026; two-letter class names are Gmail's and stable. */
export default defineSite({
  id: 'gmail',
  name: 'Gmail',
  matches: ['https://mail.google.com/*'],
  composeBox: ['[g_editable="true"][role="textbox"]'],
  excluded: [
    '.gmail_attr',
    'blockquote:not([style*="40px"])', // With 40 pixels it is the writer's own text, indented
    '.gmail_extra',
    '.gmail_signature_prefix',
    '.gmail_plusreply', // A mention
    '.moz-signature, .moz-cite-prefix, .yahoo_quoted, .protonmail_quote', // Drafts of other programs
    'pre, code',
  ],
  prefilled: ['.gmail_signature', '[data-smartmail="gmail_signature"]'],

  // A quote's wrapper also holds what is written between quotes; that of a forwarded mail doesn't.
  excludedElements: (box) =>
    [...box.querySelectorAll('div.gmail_quote')].filter(
      (wrapper) => !wrapper.querySelector(':scope > blockquote'),
    ),

  context(box) {
    const compose = box.closest('.M9') ?? box.closest('[role="dialog"], .AD, .ip.adB');
    const thread = threadOf(box, compose);
    const recipients = recipientsOf(compose);
    return contextOf({
      channel: 'email',
      thread,
      relation: thread === 'reply' ? 'known' : undefined,
      threadLength: thread === 'reply' ? lengthOf(box.closest('[role="list"]')) : undefined,
      isExternal: isExternal(ownAddress(box, compose), recipients),
      ...countAndName(recipients),
    });
  },
});

/** A forwarded mail is neither new nor a reply. */
function threadOf(box: HTMLElement, compose: Element | null): MessageContext['thread'] {
  if (compose?.querySelector('.J-JN-M-I .mI')) return undefined;

  const isWindow = box.closest('[role="dialog"], body.xE.xp') !== null;
  if (!isWindow && box.closest('.ip, [role="listitem"], .AO')) return 'reply';

  const repliedTo = fieldOf(compose, 'rm');
  if (repliedTo && repliedTo !== 'undefined') return 'reply';
  if (compose?.querySelector('.J-JN-M-I :is(.mL, .mK), .HQ')) return 'reply';
  if (box.querySelector('div.gmail_quote > blockquote')) return 'reply';
  if (box.querySelector('div.gmail_quote')) return undefined;
  return isWindow ? 'new' : undefined;
}

/** Gmail folds the middle of a long conversation away, and then nobody can count it. */
function lengthOf(conversation: Element | null): number | undefined {
  if (!conversation || conversation.querySelector('.kQ, .kx')) return undefined;
  return conversation.querySelectorAll('.adn[data-message-id]').length || undefined;
}

function recipientsOf(compose: Element | null): readonly Recipient[] {
  const found = new Map<string, Recipient>();
  for (const chip of compose?.querySelectorAll(
    '.anm [data-hovercard-id], .az9 [email], .agb [data-hovercard-id]',
  ) ?? []) {
    const address = chip.getAttribute('data-hovercard-id') ?? chip.getAttribute('email') ?? '';
    const shown = chip.getAttribute('data-name') ?? chip.textContent?.trim() ?? '';
    const name = shown.includes('@') ? '' : shown;
    const key = address.toLowerCase();
    if (key.includes('@'))
      found.set(key, { address: key, name: found.get(key)?.name || name || undefined });
  }
  return [...found.values()];
}

/** The page's title holds it too: “Inbox (3) - sam@acme.example - Acme Mail”. */
function ownAddress(box: HTMLElement, compose: Element | null): string | undefined {
  return fieldOf(compose, 'from') || /[^\s<>]+@[^\s<>]+/u.exec(box.ownerDocument.title)?.[0];
}

function fieldOf(compose: Element | null, name: string): string | undefined {
  return compose?.querySelector<HTMLInputElement>(`input[name="${name}"]`)?.value;
}
