import type { MessageContext } from '../../engine/context.ts';
import { defineSite } from '../adapter.ts';
import { contextOf } from './context-of.ts';
import { countAndName, lineOf, type Recipient } from './recipients.ts';

/** Where the quoted mail begins. It stands behind these, not in them. */
const referenceStart = [
  '#appendonsend',
  '[id$="RplyFwdMsg"]',
  '#mail-editor-reference-message-container',
  '.ms-outlook-mobile-reference-message',
  'div[style*="border-top: solid rgb(225, 225, 225)"]', // Outlook for Windows
  'div[style*="border-top:solid #E1E1E1"], div[style*="border-top:solid #B5C4DF"]',
].join(',');

const presence =
  /^(?:unknown|offline|online|available|away|busy|be right back|do not disturb|out of office)(?=\p{Lu})/u;

/** Selectors from public sources up to October 2026. Class names on this site are hashes: never use one. */
export default defineSite({
  id: 'outlook',
  name: 'Outlook',
  matches: [
    'https://outlook.live.com/*',
    'https://outlook.office.com/*',
    'https://outlook.office365.com/*',
    'https://outlook.cloud.microsoft/*',
  ],
  composeBox: ['[id^="editorParent_"] [role="textbox"][aria-multiline="true"]'],
  excluded: ['blockquote', 'pre, code'],
  prefilled: [
    '#Signature, #signature',
    '[id^="ms-outlook-mobile-signature"]',
    '.ms-outlook-ios-signature',
  ],

  excludedElements: (box) => [...fromReferenceOn(box), ...mentions(box), ...banner(box)],

  context(box) {
    const compose =
      box.closest('[id^="docking_InitVisiblePart_"]') ??
      box.closest('[data-app-section="ComposeForm"], [data-app-section="Form_Content"]');
    const conversation = box.closest('#ConversationReadingPaneContainer');
    const recipients = recipientsOf(compose);
    const thread = threadOf(box, { compose, conversation, recipients });
    const messages = conversation?.querySelectorAll('[data-testid="SentReceivedSavedTime"]');
    return contextOf({
      channel: 'email',
      thread,
      relation: thread === 'reply' ? 'known' : undefined,
      threadLength: messages?.length || undefined,
      ...countAndName(recipients),
    });
  },
});

/** A quoted mail without recipients is one being forwarded, which is neither new nor a reply. */
function threadOf(
  box: HTMLElement,
  where: {
    compose: Element | null;
    conversation: Element | null;
    recipients: readonly Recipient[];
  },
): MessageContext['thread'] {
  if (box.querySelector(`${referenceStart}, blockquote`))
    return where.recipients.length > 0 || where.conversation ? 'reply' : undefined;
  if (where.conversation) return 'reply';
  return where.compose?.querySelector('input[id$="_SUBJECT"]') ? 'new' : undefined;
}

function recipientsOf(compose: Element | null): readonly Recipient[] {
  const chips = compose?.querySelectorAll(
    '[id^="MSG_"]:is([id$="_TO"], [id$="_CC"], [id$="_BCC"]) ._EType_RECIPIENT_ENTITY',
  );
  return [...(chips ?? [])].map((chip) => {
    const shown = chip.querySelector('[class*="textContainer-"], [class*="individualText-"]');
    const label = chip.getAttribute('aria-label')?.replace(presence, '') ?? '';
    const text = lineOf(shown) ?? label;
    const address = /[^\s<>]+@[^\s<>]+/u.exec(`${text} ${label}`)?.[0];
    const name = text.replace(/<.*>/u, '').trim();
    return { address, name: name.includes('@') || name === '' ? undefined : name };
  });
}

function fromReferenceOn(box: HTMLElement): readonly Element[] {
  const excluded: Element[] = [];
  const first = box.querySelector(referenceStart);
  for (let element = first; element && element !== box; element = element.parentElement) {
    if (element === first) excluded.push(element);
    for (let next = element.nextElementSibling; next; next = next.nextElementSibling)
      excluded.push(next);
  }
  return excluded;
}

function mentions(box: HTMLElement): readonly Element[] {
  return [...box.querySelectorAll('a[href^="mailto:"]')].filter((link) =>
    link.textContent?.trim().startsWith('@'),
  );
}

/** A sensitivity label that the organisation puts first: “[Internal use only]”. */
function banner(box: HTMLElement): readonly Element[] {
  const first = box.firstElementChild;
  return first && /^\[[^[\]]+\]$/u.test(lineOf(first) ?? '') ? [first] : [];
}
