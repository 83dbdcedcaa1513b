import { comesFirst } from '../../engine/outreach/cold-ask-rule.ts';
import { earlyAskOf } from '../../engine/outreach/early-ask.ts';
import { defineMessageRule } from '../../engine/rule.ts';

export default defineMessageRule({
  id: 'ask-first-line',
  category: 'outreach',
  strength: 'warning',
  family: 'cold-ask',
  message: 'The ask comes before the reader knows who is asking.',
  why: 'A request from nobody in particular is easy to pass over. One line on who writes, and why to them, changes that.',
  examples: {
    flagged: [
      'Hi Tim, ‹do you have 15 minutes for a call this week›? We help teams like yours ship faster.',
      'Hello, ‹please review my portfolio›. My name is Omar and I am a designer.',
      'Hi Priyanka! ‹Can you share my post with your followers›? I am building my brand.',
    ],
    clean: [
      'Hi Tim, could you send me the deck before the call at 3?',
      'Hi Ana, which chapter of your book would you read first as a nurse? I liked the one on shifts.',
      'Hi Ana, I lead data at a bank, and your paper on drift changed our alerts. If you have a line to spare: which test came first?',
      { draft: 'Can we do 3pm instead?', context: { thread: 'reply' } },
    ],
    rewritten: [
      [
        'Hi Tim, do you have 15 minutes for a call on queues? Your talk was useful.',
        "Hi Tim, I'm [who you are] and found you through [where]. Do you have 15 minutes for a call on queues? Your talk was useful.",
      ],
    ],
  },

  *check(message) {
    const early = earlyAskOf(message);
    if (!early || !comesFirst(early)) return;
    const { words, whole } = early;
    const ask = message.draft.text.slice(whole.start, whole.end);
    const replacement = `I'm [who you are] and found you through [where]. ${ask.charAt(0).toUpperCase()}${ask.slice(1)}`;
    yield { ...words, suggestions: [{ ...whole, label: 'Say who is writing', replacement }] };
  },
});
