import { defineMessageRule } from '../../engine/rule.ts';

const field =
  /\{\{?\s?[\p{L} _]{2,24}\s?\}\}?|\[\[[\p{L} _]{2,24}\]\]|%[A-Z_]{3,20}%|[<[](?:(?:your|their|recipient|first|last|full|company|contact)[ _]?)?(?:first|last|full)?[ _]?(?:name|company|title|position|role|industry)[>\]]/iu;
const praise =
  /\b(?:came|come) across your profile and (?:was|am|were) (?:really |very |so )?(?:impressed|intrigued|inspired)[^.!?\n]*|\b(?:impressed|inspired) by your (?:impressive |extensive )?(?:background|profile|experience|career|journey)\b/iu;

export default defineMessageRule({
  id: 'generic-template',
  category: 'outreach',
  strength: 'hint',
  message: 'These words could go to anybody.',
  why: 'A reader who feels processed has no reason to answer. One thing that is true of this person alone changes that.',
  examples: {
    flagged: [
      'Hi ‹{{firstName}}›, I wanted to connect.',
      'Dear ‹[Name]›, I am reaching out as I have long followed the work of your firm.',
      'Hi Ian, I ‹came across your profile and was impressed by your background›. Can we have a quick call this week?',
    ],
    clean: [
      'Hi Ian, I came across your profile after your talk on maps at FOSDEM. Which tile server do you use?',
      'Dear Sir, I read your paper on dams and used the third table. What made you choose lidar?',
      { draft: 'Use `{{name}}` in the template.', context: { channel: 'chat', thread: 'reply' } },
      {
        draft: 'The field {{name}} is empty in the export.',
        context: { channel: 'email', thread: 'reply' },
      },
    ],
    rewritten: [
      [
        'Hi Ian, I came across your profile and was impressed by your background. Can we have a quick call this week?',
        'Hi Ian, I read [one thing they made] and it [what it changed for you]. Can we have a quick call this week?',
      ],
    ],
  },

  *check({ sentences, outreach }) {
    if (!outreach.isOutreach) return;
    for (const { sentence, start } of sentences) {
      const [leak] = sentence.find(field);
      if (leak) yield { start: start + leak.start, end: start + leak.end, strength: 'warning' };
      const [match] = outreach.asksTooEarly ? sentence.find(praise) : [];
      if (!match) continue;
      const subject = /\bI (?:recently |just )?$/iu.test(sentence.text.slice(0, match.start));
      const replacement = 'read [one thing they made] and it [what it changed for you]';
      yield {
        start: start + match.start,
        end: start + match.end,
        suggestions: subject ? [{ label: 'Name one thing', replacement }] : [],
      };
    }
  },
});
