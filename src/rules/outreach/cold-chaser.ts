import { defineMessageRule } from '../../engine/rule.ts';

const chaser =
  /\b(?:i )?(?:haven't|have not|didn't|never) (?:heard|hear|received) (?:anything |any (?:reply|response) )?(?:back )?from you\b|\b(?:did you get|have you had) a chance to (?:read|see|look at) my (?:\w+ )?(?:message|email|note|request|resume|cv|proposal|application)\b|\b(?:just |gently |quickly )*(?:bumping|floating) this\b[^.!?\n]*|\b(?:just )?(?:following|follow) up on my (?:\w+ )?(?:emails?|messages?|notes?|request|mails?)\b|\bjust checking (?:if|whether) you (?:saw|got|read) my\b[^.!?\n]*|\bgentle reminder\b/iu;

export default defineMessageRule({
  id: 'cold-chaser',
  category: 'outreach',
  strength: 'hint',
  message: 'This reminds somebody who owes no answer.',
  why: 'A stranger’s silence is mostly a polite no. A last note with something useful in it is welcome; a count of messages is not.',
  examples: {
    flagged: [
      "Hi Greg, I'm a student from Pune. ‹I haven't heard back from you›. Please refer me this week.",
      'Hi Greg, ‹just following up on my last message›. I am looking for a role in your company, please refer me.',
      'Hi Tom, ‹just floating this to the top of your inbox›. We help builders like you cut stock. Do you have 20 minutes this week?',
    ],
    clean: [
      "Hi Callum, I wrote in May about freight audits and that was badly aimed. If you want the checklist it's yours; I won't write again otherwise.",
      {
        draft: 'Just following up on my mail about the invoice: did it reach you?',
        context: { channel: 'email', thread: 'reply' },
      },
      { draft: 'Gentle reminder: the rota closes at noon.', context: { channel: 'chat' } },
      "Hi Lena, it was great meeting you at PyCon. I haven't heard back from you about the date, does June still work?",
    ],
    rewritten: [
      [
        "Hi Greg, I'm a student from Pune. I haven't heard back from you. Please refer me this week.",
        "Hi Greg, I'm a student from Pune. One last note, no reply needed: [something useful to them]. Please refer me this week.",
      ],
    ],
  },

  *check({ sentences, outreach }) {
    if (!outreach.isOutreach || outreach.credits.easyOut) return;
    for (const { sentence, start } of sentences) {
      const [match] = sentence.find(chaser);
      if (!match) continue;
      const isWhole = /^\W*$/u.test(sentence.text.slice(match.end));
      const opens = match.start === 0;
      const replacement = 'One last note, no reply needed: [something useful to them]';
      const suggestions = isWhole && opens ? [{ label: 'Make it the last', replacement }] : [];
      yield { start: start + match.start, end: start + match.end, suggestions };
      return;
    }
  },
});
