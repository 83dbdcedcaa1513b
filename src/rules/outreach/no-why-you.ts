import { earlyAskOf } from '../../engine/outreach/early-ask.ts';
import { defineMessageRule } from '../../engine/rule.ts';

export default defineMessageRule({
  id: 'no-why-you',
  category: 'outreach',
  strength: 'hint',
  message: 'Nothing here says why it goes to this person.',
  why: 'People answer when they see what they have to do with it: one thing they wrote, said or did.',
  examples: {
    flagged: [
      'Hello Dana, ‹I am a student from Lahore.› Please share some tips to get into data.',
      'Hi Ola, ‹we help firms grow.› Can we have a call this week?',
      'Dear Sir, ‹my name is Tariq and I am a welder.› Kindly help me get a job in your company.',
    ],
    clean: [
      'Hi Ola, your talk on queues at GopherCon made us drop Kafka. What replaced it?',
      'Hi Ola, I am a nurse. You wrote that interviews fail on Mondays, and it is so on our ward. Please refer me to your team.',
      'Hi Ola, I run ops at a bakery chain. Which metric do you watch? No worries if that is not for sharing.',
      { draft: 'Can you check it before noon?', context: { thread: 'reply' } },
    ],
    rewritten: [],
  },

  *check(message) {
    const early = earlyAskOf(message);
    if (!early || early.isFirst || message.outreach.credits.why) return;
    const told = message.sentences
      .slice(0, early.ask.sentence)
      .findLast(({ sentence }) => sentence.kind === 'body');
    if (!told) return;
    const { sentence, start } = told;
    const greeted = /^(?:hi|hello|hey|dear)\b[^,.!?]{0,40}[,.!]\s+/iu.exec(sentence.text);
    const from = greeted && greeted[0].length < sentence.text.length ? greeted[0].length : 0;
    const end = start + sentence.text.length;
    const words = message.draft.text.slice(start + from, end);
    const stop = /[.!?…]$/u.test(words) ? '' : '.';
    const replacement = `${words}${stop} I'm writing to you because [one thing they did].`;
    yield { start: start + from, end, suggestions: [{ label: 'Say why them', replacement }] };
  },
});
