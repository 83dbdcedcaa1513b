// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { loadPage } from '../../../test/support/fixture-document.ts';
import { findComposeBoxes } from '../find-compose-box.ts';
import { generic } from './generic.ts';
import gmail from './gmail.ts';
import { siteFor } from './index.ts';
import linkedin from './linkedin.ts';
import outlook from './outlook.ts';
import { isExternal } from './recipients.ts';
import slack from './slack.ts';

test.each([
  ['https://mail.google.com/mail/u/0/#inbox', 'gmail'],
  ['https://outlook.live.com/mail/0/', 'outlook'],
  ['https://outlook.office.com/mail/', 'outlook'],
  ['https://outlook.office365.com/mail/', 'outlook'],
  ['https://outlook.cloud.microsoft', 'outlook'],
  ['https://app.slack.com/client/T1/C1', 'slack'],
  ['https://www.linkedin.com/messaging/', 'linkedin'],
  ['http://www.linkedin.com/messaging/', undefined],
  ['https://www.linkedin.com.evil.example/', undefined],
  ['https://evil.example/https://www.linkedin.com/', undefined],
  ['about:blank', undefined],
  ['', undefined],
])('%s', (url, id) => {
  expect(siteFor(url)?.id).toBe(id);
});

const person = { recipientCount: 1, recipientName: 'Dana Reyes' };

test.each([
  ['gmail', gmail, { channel: 'email', thread: 'new', isExternal: true, ...person }],
  [
    'gmail-reply',
    gmail,
    {
      channel: 'email',
      thread: 'reply',
      relation: 'known',
      threadLength: 2,
      isExternal: true,
      ...person,
    },
  ],
  ['outlook', outlook, { channel: 'email', thread: 'new', recipientCount: 2 }],
  [
    'outlook-reply',
    outlook,
    { channel: 'email', thread: 'reply', relation: 'known', threadLength: 1, ...person },
  ],
  [
    'linkedin-overlay',
    linkedin,
    {
      channel: 'linkedin',
      thread: 'new',
      relation: 'stranger',
      threadLength: 0,
      degree: 1,
      recipientCount: 1,
      recipientName: 'Kax Moreno',
    },
  ],
  [
    'linkedin-page',
    linkedin,
    {
      channel: 'linkedin',
      thread: 'reply',
      relation: 'known',
      threadLength: 2,
      degree: 1,
      ...person,
    },
  ],
  [
    'linkedin-invite',
    linkedin,
    {
      channel: 'linkedin',
      thread: 'new',
      relation: 'stranger',
      threadLength: 0,
      characterLimit: 200,
      ...person,
    },
  ],
])('what %s tells of its message', (page, site, context) => {
  loadPage(page);
  const [box] = findComposeBoxes(document, site);
  expect(box && site.context(box)).toEqual(context);
});

function contextOf(site: typeof slack, html: string) {
  document.body.innerHTML = html;
  const [box] = findComposeBoxes(document, site);
  return box && site.context(box);
}

const texty =
  '<div data-qa="texty_input" data-feat="composer" contenteditable="true" role="textbox"></div>';
const directMessage = (messages: string) =>
  `<span data-qa="channel_name">Dana Reyes</span><div data-qa="message_pane">${messages}</div>
   <div data-message-input="true" data-channel-id="D04">${texty}</div>`;
const message = '<div data-qa="message_container" data-msg-channel-id="D04"></div>';
const foreword = '<div class="p-message_pane__foreword"></div>';

test.each([
  [
    'a channel',
    `<div data-message-input="true" data-channel-id="C1">${texty}</div>`,
    { thread: 'new' },
  ],
  [
    'a channel shared with others',
    `<i data-qa="context_bar_text_shared"></i><div data-message-input="true" data-channel-id="C1">${texty}</div>`,
    { thread: 'new', isExternal: true },
  ],
  [
    'a first direct message',
    directMessage(foreword),
    { thread: 'new', relation: 'stranger', threadLength: 0, ...person },
  ],
  [
    'a conversation',
    directMessage(foreword + message + message),
    { thread: 'reply', relation: 'known', threadLength: 2, ...person },
  ],
  [
    'a part of a conversation',
    directMessage(message),
    { thread: 'reply', relation: 'known', ...person },
  ],
  ['a conversation that is not there yet', directMessage(''), person],
  [
    'a thread',
    `<div data-qa="threads_flexpane"><div data-qa="message_container" data-msg-ts="1.1"></div>
     <div data-message-input="true" data-thread-ts="1.1">${texty}</div></div>`,
    { thread: 'reply', relation: 'known', threadLength: 1 },
  ],
  ['an edit', `<div data-qa="message_editor">${texty}</div>`, { relation: 'known' }],
  [
    'a new message',
    `<div data-qa="composer_page"><i class="c-multi_select_input__token">Dana Reyes</i>${texty}</div>`,
    { thread: 'new', ...person },
  ],
])('Slack: %s', (_what, html, facts) => {
  expect(contextOf(slack, html)).toEqual({ channel: 'chat', ...facts });
});

const messageBox =
  '<div class="msg-form__contenteditable" contenteditable="true" role="textbox"></div>';
const bubble = (inside: string) =>
  `<div class="msg-overlay-conversation-bubble">${inside}${messageBox}</div>`;
const list = (items: string) => `<ul class="msg-s-message-list-container">${items}</ul>`;

test.each([
  ['an unknown place', messageBox, {}],
  [
    'a new message to two people',
    bubble('<i class="artdeco-pill">Dana</i><i class="artdeco-pill">Lee</i>'),
    { thread: 'new', relation: 'stranger', threadLength: 0, recipientCount: 2 },
  ],
  ['a list that is not filled yet', bubble(list('')), {}],
  [
    'messages of the writer alone',
    bubble(
      list(
        '<li class="msg-s-message-list__top-of-list"></li><li class="msg-s-event-listitem"></li>',
      ),
    ),
    { relation: 'known', threadLength: 1 },
  ],
  [
    'the end of a long conversation',
    bubble(list('<li class="msg-s-event-listitem msg-s-event-listitem--other"></li>')),
    { thread: 'reply', relation: 'known' },
  ],
])('LinkedIn: %s', (_what, html, facts) => {
  expect(contextOf(linkedin, html)).toEqual({ channel: 'linkedin', ...facts });
});

test('LinkedIn: the limit of a note is the counter’s, or the field’s own', () => {
  const note = (field: string, counter: string) =>
    contextOf(linkedin, `<div role="dialog">${field}<span>${counter}</span></div>`);

  expect(note('<textarea id="custom-message"></textarea>', '12/300')?.characterLimit).toBe(300);
  expect(note('<textarea id="custom-message"></textarea>', '')?.characterLimit).toBe(200);
  expect(note('<textarea id="custom-message" maxlength="250"></textarea>', '0/300')).toMatchObject({
    characterLimit: 250,
  });
});

const mailBox = (inside = '') =>
  `<div g_editable="true" role="textbox" contenteditable="true">${inside}</div>`;

test.each([
  ['a box at an unknown place', mailBox(), undefined],
  ['a new window', `<div role="dialog"><div class="M9">${mailBox()}</div></div>`, 'new'],
  [
    'a window with an answer',
    `<div role="dialog"><div class="M9"><input name="rm" value="#msg-f:1">${mailBox()}</div></div>`,
    'reply',
  ],
  [
    'a window with a saved draft',
    `<div role="dialog"><div class="M9"><input name="rm" value="undefined"><input name="rt" value="#thread-a:r1">${mailBox()}</div></div>`,
    'new',
  ],
  [
    'a mail passed on',
    `<div class="ip"><div class="M9"><div class="J-JN-M-I"><img class="mI"></div>${mailBox()}</div></div>`,
    undefined,
  ],
  [
    'a mail passed on in a window',
    `<div role="dialog"><div class="M9">${mailBox('<div class="gmail_quote">Forwarded</div>')}</div></div>`,
    undefined,
  ],
])('Gmail: %s', (_what, html, thread) => {
  expect(contextOf(gmail, html)?.thread).toBe(thread);
});

test('addresses of another organisation are external, free mail tells nothing', () => {
  const to = (...addresses: readonly string[]) =>
    addresses.map((address) => ({ name: undefined, address }));

  expect(isExternal('sam@acme.example', to('dana@globex.example'))).toBe(true);
  expect(isExternal('sam@acme.example', to('lee@acme.example'))).toBe(false);
  expect(isExternal('sam@acme.example', to('lee@acme.example', 'dana@globex.example'))).toBe(true);
  expect(isExternal('sam@acme.example', to('lee@acme.example', 'dana@gmail.com'))).toBeUndefined();
  expect(isExternal('sam@gmail.com', to('dana@globex.example'))).toBeUndefined();
  expect(isExternal(undefined, to('dana@globex.example'))).toBeUndefined();
});

test('a page of ours says what it is itself', () => {
  expect(
    contextOf(
      generic,
      '<textarea data-tact-compose="linkedin" data-tact-thread="new" data-tact-relation="stranger"></textarea>',
    ),
  ).toEqual({
    channel: 'linkedin',
    thread: 'new',
    relation: 'stranger',
  });
  expect(contextOf(generic, '<textarea data-tact-compose=""></textarea>')).toEqual({
    channel: 'email',
  });
});
