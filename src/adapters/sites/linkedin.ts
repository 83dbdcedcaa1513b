import { defineSite } from '../adapter.ts';
import { contextOf, type Facts } from './context-of.ts';
import { countAndName, lineOf } from './recipients.ts';

const inviteNote = 'textarea#custom-message, textarea.connect-button-send-invite__custom-message';
const salesNavigator =
  'textarea.compose-form__message-field, #message-overlay textarea[name="message"]';

/**
 * Messages, notes to invitations and Sales Navigator; public posts and comments are no messages.
 * Selectors from public sources up to October 2026, the same in the page, in the open shadow root of
 * `#interop-outlet` and in frames at `/preload/`. Never use the `ember…` ids.
 */
export default defineSite({
  id: 'linkedin',
  name: 'LinkedIn',
  matches: ['https://www.linkedin.com/*'],
  composeBox: ['.msg-form__contenteditable[role="textbox"]', inviteNote, salesNavigator],
  excluded: ['blockquote'],

  context(box) {
    if (box.matches(inviteNote)) return contextOf({ channel: 'linkedin', ...inviteFacts(box) });
    if (box.matches(salesNavigator)) return contextOf({ channel: 'linkedin' });
    return contextOf({ channel: 'linkedin', ...conversationFacts(box) });
  },
});

/** LinkedIn offers an invitation only between people who are not connected. */
function inviteFacts(box: HTMLElement): Partial<Facts> {
  const dialog = box.closest('[role="dialog"]');
  const named = lineOf(dialog?.querySelector('.artdeco-modal__content strong'));
  return {
    thread: 'new',
    relation: 'stranger',
    threadLength: 0,
    recipientCount: 1,
    recipientName: named ?? profileName(box.ownerDocument),
    characterLimit: limitOf(box, dialog),
  };
}

/** 200 for free members and 300 for paying ones; the help text and the counter don't always agree. */
function limitOf(box: HTMLElement, dialog: Element | null): number {
  const maximum = Number(box.getAttribute('maxlength'));
  const counter = /\b\d+\s*\/\s*(\d+)\b/u.exec(dialog?.textContent ?? '')?.[1];
  return maximum || Number(counter) || 200;
}

function conversationFacts(box: HTMLElement): Partial<Facts> {
  const conversation =
    box.closest('.msg-overlay-conversation-bubble') ??
    box.closest('.msg-thread') ??
    box.closest('.msg-convo-wrapper, .msg-conversations-container__thread-view');
  if (!conversation) return {};

  return { ...historyFacts(conversation), ...recipientOf(conversation) };
}

/** The list is filled from its end: only the top shows that nothing was written before. */
function historyFacts(conversation: Element): Partial<Facts> {
  const count = conversation.querySelectorAll('.msg-s-event-listitem').length;
  const isAnswered = conversation.querySelector('.msg-s-event-listitem--other') !== null;
  const isWhole =
    !conversation.querySelector('.msg-s-message-list-container') ||
    conversation.querySelector('.msg-s-message-list__top-of-list, .msg-s-profile-card') !== null;
  if (count === 0) return isWhole ? { thread: 'new', relation: 'stranger', threadLength: 0 } : {};

  // After messages of the writer's own alone it is unknown whether the other ever wrote.
  return {
    thread: isAnswered ? 'reply' : undefined,
    relation: 'known',
    threadLength: isWhole ? count : undefined,
  };
}

function recipientOf(conversation: Element): Partial<Facts> {
  const pills = [...conversation.querySelectorAll('.artdeco-pill')];
  if (pills.length > 0)
    return countAndName(pills.map((pill) => ({ name: lineOf(pill), address: undefined })));

  const person = conversation.querySelector(
    '.msg-overlay-bubble-header__title a[href*="/in/"], ' +
      'a.msg-thread__link-to-profile .msg-entity-lockup__entity-title',
  );
  if (!person) return {};
  return { recipientCount: 1, recipientName: lineOf(person), degree: degreeOf(conversation) };
}

/** “· 1st”, “· 2e”, “· 3.º”: the number is the same in every language. */
function degreeOf(conversation: Element): Facts['degree'] {
  const shown = lineOf(
    conversation.querySelector('.msg-s-profile-card .artdeco-entity-lockup__degree'),
  );
  const digit = Number(/[123]/u.exec(shown ?? '')?.[0]);
  return digit === 1 || digit === 2 || digit === 3 ? digit : undefined;
}

/** A profile's title is “(3) Dana Reyes | LinkedIn”. */
function profileName(page: Document): string | undefined {
  if (!page.location.pathname.startsWith('/in/')) return undefined;
  const name = page.title.split('|')[0]?.replace(/^\(\d+\+?\)\s*/u, '');
  return name?.trim() || undefined;
}
