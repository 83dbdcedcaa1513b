import { defineMessageRule } from '../../engine/rule.ts';

const consent =
  /\bI(?:'m| am| would be|'d be) (?:willing|ready|open) to (?<verb>join|work|be part of)\b/u;

export default defineMessageRule({
  id: 'willing-to-join',
  category: 'outreach',
  strength: 'hint',
  message: '“Willing” and “ready” can read as agreeing to an offer.',
  why: 'Where nothing was offered, some readers hear a favour granted. “I’d love to” says how keen it is meant.',
  examples: {
    flagged: [
      "Hi Kax, ‹I'm willing to join› your company as a PM.",
      'Dear sir, ‹I am ready to work› with your organization. I am an engineer from Cairo.',
      'Hi Jo, I am a designer. ‹I would be open to join› your startup.',
    ],
    clean: [
      { draft: 'Yes, I am willing to join from 1 June.', context: { thread: 'reply' } },
      { draft: 'I am ready to work on the second draft.', context: { channel: 'email' } },
      'Hi Mia, I am willing to relocate and to travel.',
      'Hi Mia, she is willing to join the call on Monday.',
    ],
    rewritten: [
      [
        "Hi Kax, I'm willing to join your company as a PM.",
        "Hi Kax, I'd love to join your company as a PM.",
      ],
    ],
  },

  *check(message) {
    if (!message.outreach.isOutreach || message.context.thread === 'reply') return;
    for (const { sentence, start } of message.sentences)
      for (const match of sentence.find(consent)) {
        const verb = match.group('verb')?.words ?? 'join';
        yield {
          start: start + match.start,
          end: start + match.end,
          suggestions: [{ label: 'Say it gladly', replacement: `I'd love to ${verb}` }],
        };
      }
  },
});
