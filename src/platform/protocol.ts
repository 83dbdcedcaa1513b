import type { Runtime } from 'webextension-polyfill';
import { browser } from './browser.ts';

/** Who sent a message, as the browser tells it. */
export type Sender = {
  readonly tabId: number | undefined;
  readonly frameId: number | undefined;
  readonly url: string;
  /** The sender is one of the extension's own pages, not a content script. */
  readonly isOwnPage: boolean;
};

/** Names and shapes of messages: one function type for each. */
export type Protocol = { readonly [name: string]: (request: never) => unknown };

type Request<Its extends Protocol, Name extends keyof Its> = Parameters<Its[Name]>[0];
type Answer<Its extends Protocol, Name extends keyof Its> = Awaited<ReturnType<Its[Name]>>;

/** A message that arrived, before anybody has looked at what is in it. */
export type Handlers<Its extends Protocol> = {
  readonly [Name in keyof Its]: (
    request: unknown,
    sender: Sender,
  ) => Answer<Its, Name> | Promise<Answer<Its, Name>>;
};

type Envelope = { readonly name: string; readonly request: unknown };

function isEnvelope(message: unknown): message is Envelope {
  return (
    typeof message === 'object' && message !== null && 'name' in message && 'request' in message
  );
}

/** Sends to the background. Rejects when the extension was updated under this page: see `isAlive`. */
export async function sendToBackground<Its extends Protocol, Name extends keyof Its & string>(
  name: Name,
  request: Request<Its, Name>,
): Promise<Answer<Its, Name>> {
  return (await browser.runtime.sendMessage({ name, request })) as Answer<Its, Name>;
}

/** Sends to the session in one frame of a tab. Rejects when nobody listens there. */
export async function sendToFrame<Its extends Protocol, Name extends keyof Its & string>(
  place: { readonly tabId: number; readonly frameId: number },
  name: Name,
  request: Request<Its, Name>,
): Promise<Answer<Its, Name>> {
  const options = { frameId: place.frameId };
  return (await browser.tabs.sendMessage(place.tabId, { name, request }, options)) as Answer<
    Its,
    Name
  >;
}

/**
 * Answers messages from the extension's own scripts and pages. A name it does not know is left to other listeners;
 * what a handler throws becomes a rejection at the sender.
 */
export function answer<Its extends Protocol>(handlers: Handlers<Its>, signal?: AbortSignal): void {
  const own = browser.runtime.getURL('');
  const listen = (message: unknown, from: Runtime.MessageSender) => {
    if (from.id !== browser.runtime.id || !isEnvelope(message)) return undefined;
    if (!Object.hasOwn(handlers, message.name)) return undefined;
    const url = from.url ?? '';
    const sender = {
      tabId: from.tab?.id,
      frameId: from.frameId,
      url,
      isOwnPage: url.startsWith(own),
    };
    return Promise.resolve().then(() => handlers[message.name]?.(message.request, sender));
  };
  browser.runtime.onMessage.addListener(listen);
  signal?.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listen));
}

/** False once the extension was updated, switched off or removed under this page. */
export function isAlive(): boolean {
  try {
    return browser.runtime.id !== undefined;
  } catch {
    return false;
  }
}
