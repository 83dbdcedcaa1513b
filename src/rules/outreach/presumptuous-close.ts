import { defineMessageRule } from '../../engine/rule.ts';
import { isMatch } from '../../engine/sieve/sieve.ts';

const closing =
  /\b(?:(?:i )?look(?:ing)? forward to (?:your|hearing|our|speaking|talking|meeting|discussing|connecting|a)|(?:kindly )?(?:await(?:ing)?|waiting for) (?:your|a)|(?:thanks|thank you)(?: (?:so much|very much|a lot))? in advance|thanking you in anticipation|let me know (?:when|what time|your availability|a good time|which day)|i(?:'ll| will) (?:call you|ring you|send you an? (?:invite|calendar)|follow up|stop by|expect))\b[^.!?\n]*[.!?]?/iu;

export default defineMessageRule({
  id: 'presumptuous-close',
  category: 'outreach',
  strength: 'hint',
  message: 'The close takes a yes for granted.',
  why: 'It makes saying no feel rude. Where a no is easy, a yes comes more readily.',
  examples: {
    flagged: [
      'Hello Sir, I am looking for a job in your company. Please consider me. ‹Awaiting your positive reply.›',
      'Hi Roy, I am Kim and we help shops grow. Can I book a demo? ‹Let me know when you are free.›',
      'Dear Madam, I am a student from Pune. Kindly review my resume. ‹Looking forward to hearing from you.›',
    ],
    clean: [
      'Hi Roy, I read your post on kites and built the red one. Which fabric do you use? Thanks in advance!',
      'Hi Roy, great meeting you at the fair. Looking forward to our call on Monday.',
      { draft: 'Looking forward to our call.', context: { thread: 'reply' } },
      {
        draft: 'Let me know when you are free to go over the budget.',
        context: { channel: 'email' },
      },
    ],
    rewritten: [
      [
        'Hello Sir, I am looking for a job in your company. Please consider me. Awaiting your positive reply.',
        "Hello Sir, I am looking for a job in your company. Please consider me. No worries if now isn't a good time.",
      ],
    ],
  },

  *check(message) {
    if (!message.outreach.asksTooEarly) return;
    const last = message.sentences.findLast(({ sentence }) => isMatch(closing, sentence.text));
    const [match] = last?.sentence.find(closing) ?? [];
    if (!last || !match) return;
    const start = last.start + match.start;
    const end = last.start + match.end;
    const replacement = "No worries if now isn't a good time.";
    yield { start, end, suggestions: [{ label: 'Leave room for a no', replacement }] };
  },
});
