export type Channel = 'email' | 'chat' | 'linkedin';

/** What the page knows of the message. What it does not know is absent, never guessed. */
export type MessageContext = {
  readonly channel: Channel;
  readonly thread?: 'new' | 'reply';
  /** Degree of connection on LinkedIn. */
  readonly degree?: 1 | 2 | 3;
  /** `stranger`: nobody has written to the other before. `known`: somebody has. */
  readonly relation?: 'stranger' | 'known';
  /** Earlier messages in the thread, both sides together. */
  readonly threadLength?: number;
  /** The name by which the page shows the recipient. */
  readonly recipientName?: string;
  readonly recipientCount?: number;
  /** The recipient's address is of another organisation. */
  readonly isExternal?: boolean;
  /** The most characters that the site lets through. */
  readonly characterLimit?: number;
};
