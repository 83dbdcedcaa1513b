import { earlyAskOf } from '../../engine/outreach/early-ask.ts';
import type { Ask } from '../../engine/outreach/reading.ts';
import { defineMessageRule } from '../../engine/rule.ts';

const largeSize = 3;

export default defineMessageRule({
  id: 'ask-stack',
  category: 'outreach',
  strength: 'hint',
  message: 'A further ask stands beside the first.',
  why: 'Each ask makes the whole heavier, and the reader cannot tell which one matters. The smallest is the likeliest to be answered.',
  examples: {
    flagged: [
      'Hi Eli, I am a student from Pune. Please refer me for the analyst role. ‹Also review my resume.›',
      'Hi Kax, I am a product guy. I am willing to join your company as a PM. ‹Can we talk about it?›',
      'Hello, I help gyms grow. Can I book a demo? ‹Please introduce me to your CFO.›',
    ],
    clean: [
      'Hi Eli, I am a student from Pune. Could you refer me? A referral would help so much.',
      'Please review my deck and book the demo room for Friday.',
      'Hi Eli, I read your post on maps and rebuilt our legend from it. Which tool did you use? If it is told somewhere, the link is enough.',
      { draft: 'Can we do 3pm? And please send the deck.', context: { thread: 'reply' } },
    ],
    rewritten: [
      [
        'Hi Eli, I am a student from Pune. Please refer me for the analyst role. Also review my resume.',
        'Hi Eli, I am a student from Pune. Please refer me for the analyst role.',
      ],
    ],
  },

  *check(message) {
    const early = earlyAskOf(message);
    const further = early && message.outreach.asks.find((ask) => isFurther(ask, early.ask));
    const placed = further && message.sentences[further.sentence];
    if (!placed) return;
    const start = placed.start;
    const end = start + placed.sentence.text.length;
    yield { start, end, suggestions: [{ label: 'Keep it for later', replacement: '' }] };
  },
});

function isFurther(ask: Ask, first: Ask): boolean {
  return ask.size >= largeSize && ask.sentence > first.sentence && ask.kind !== first.kind;
}
