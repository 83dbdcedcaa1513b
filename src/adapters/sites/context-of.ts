import type { MessageContext } from '../../engine/context.ts';

/** What a page may tell of a message, with `undefined` for what it doesn't. */
export type Facts = Pick<MessageContext, 'channel'> & {
  readonly [Fact in keyof MessageContext]?: MessageContext[Fact] | undefined;
};

/** The facts without those that the page doesn't tell. */
export function contextOf(facts: Facts): MessageContext {
  const known = Object.entries(facts).filter(([, value]) => value !== undefined);
  return { channel: facts.channel, ...Object.fromEntries(known) };
}
