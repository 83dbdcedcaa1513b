import { defineSite } from '../adapter.ts';
import { contextOf, type Facts } from './context-of.ts';
import { countAndName, lineOf } from './recipients.ts';

const threadMarks =
  '[data-thread-ts], [data-qa="threads_flexpane"], [data-qa="reply_container"], .p-threads_view__footer';

/** Slack Connect: the conversation is shared with another organisation. */
const sharedMarks =
  '[data-qa="context_bar_text_shared"], [data-qa="shared_channel_connection_info_icon"], ' +
  '[data-qa="message-pane-channel-connected-info"]';

/** Selectors from public sources up to September 2026: `data-qa` and `data-feat` are Slack's own test marks. */
export default defineSite({
  id: 'slack',
  name: 'Slack',
  matches: ['https://app.slack.com/*'],
  composeBox: [
    '[data-qa="texty_input"][data-feat="composer"]',
    '[data-qa="texty_input"][data-feat="edit_composer"]',
    '[data-message-input="true"] [data-qa="texty_input"]',
    '[data-qa="message_editor"] [data-qa="texty_input"]',
  ],
  rejected: [':not([role="textbox"])', '[aria-label="Query"]', '.p-quick_switcher *'],
  excluded: [
    'blockquote', // Words of a colleague, as a rule
    'pre, code, .ql-code-block',
    'ts-mention',
  ],

  context(box) {
    const isShared = box.ownerDocument.querySelector(sharedMarks) ? true : undefined;
    return contextOf({ channel: 'chat', isExternal: isShared, ...surfaceFacts(box) });
  },
});

/** What the place of the box tells: the editing of a sent message, a thread, a first page, a conversation. */
function surfaceFacts(box: HTMLElement): Partial<Facts> {
  if (box.closest('[data-qa="message_editor"]')) return { relation: 'known' };
  if (box.closest(threadMarks))
    return { thread: 'reply', relation: 'known', threadLength: repliesIn(box) };

  const newMessage = box.closest('[data-qa="composer_page"]');
  if (newMessage) {
    const tokens = [...newMessage.querySelectorAll('.c-multi_select_input__token')];
    const recipients = tokens.map((token) => ({ name: lineOf(token), address: undefined }));
    return { thread: 'new', ...countAndName(recipients) };
  }

  const channelId = channelOf(box);
  return channelId?.startsWith('D')
    ? directMessage(box.ownerDocument, channelId)
    : { thread: 'new' };
}

/** Slack shows part of a long conversation; its foreword shows that nothing stands before. */
function directMessage(page: Document, channelId: string): Partial<Facts> {
  const list = page.querySelector('[data-qa="message_pane"]') ?? page;
  const count = list.querySelectorAll(`[data-msg-channel-id="${CSS.escape(channelId)}"]`).length;
  const isWhole = list.querySelector('.p-message_pane__foreword') !== null;
  const header = page.querySelector('.p-view_header__member_name, [data-qa="channel_name"]');
  const person = { recipientCount: 1, recipientName: lineOf(header) };
  if (count === 0)
    return isWhole ? { ...person, thread: 'new', relation: 'stranger', threadLength: 0 } : person;
  return {
    ...person,
    thread: 'reply',
    relation: 'known',
    threadLength: isWhole ? count : undefined,
  };
}

/** Known only while the thread's first message is on the page: long threads show a part. */
function repliesIn(box: HTMLElement): number | undefined {
  const pane = box.closest('[data-qa="threads_flexpane"]');
  const first = box.closest<HTMLElement>('[data-thread-ts]')?.dataset['threadTs'] ?? '';
  if (!pane?.querySelector(`[data-msg-ts="${CSS.escape(first)}"]`)) return undefined;
  return pane.querySelectorAll('[data-qa="message_container"]').length;
}

/** Slack keeps one box for all channels and changes the mark on it. */
function channelOf(box: HTMLElement): string | undefined {
  const marked = box.closest<HTMLElement>('[data-channel-id]')?.dataset['channelId'];
  return marked ?? /^\/client\/\w+\/(\w+)/u.exec(box.ownerDocument.location.pathname)?.[1];
}
