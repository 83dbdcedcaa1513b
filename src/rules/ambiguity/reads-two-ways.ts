import { defineEarRule } from '../../engine/rule.ts';
import type { Sentence } from '../../engine/sentence.ts';
import { namesATime } from '../../engine/time-cues.ts';

/** What is most often left open, and the blank that asks for it. */
const blanks: readonly { readonly open: RegExp; readonly blank: string; readonly label: string }[] =
  [
    {
      open: /\b(?:someone|somebody|anyone|anybody|one of (?:us|you|them))\b/iu,
      blank: '[name]',
      label: 'Name someone',
    },
    {
      open: /\b(?:soon|later|shortly|at some point|eventually|in a bit|when possible|whenever)\b/iu,
      blank: 'by [day]',
      label: 'Name a day',
    },
    {
      open: /\b(?:the other one|that one|the second one|the other|the new one|the old one|the thing|stuff|something)\b/iu,
      blank: '[which one]',
      label: 'Say which one',
    },
    {
      open: /\b(?:it|this|that|they|them|these|those)\b(?! (?:is|was|'s) (?:fine|ok|good))/iu,
      blank: '[what]',
      label: 'Say what',
    },
  ];
const request = /\b(?:please|can|could|would|will) (?:you|someone|we)\b|^(?:please|can|could)\b/iu;

export default defineEarRule({
  id: 'reads-two-ways',
  label: 'ambiguous',
  category: 'ambiguity',
  strength: 'hint',
  message: 'This may be read in more than one way.',
  why: 'No single phrase stands out here: it rests on what the line says and leaves out. A reader may fill in another person, day or thing than meant.',
  examples: {
    flagged: [
      'The other version is probably better, but let us see how it goes.',
      'If that works we can do it, otherwise the other way.',
    ],
    clean: [
      'Could you send the slides to Mina by Friday noon?',
      'The backup finished at 09:40 and all fifteen checks passed.',
      'I will bring the keys on Tuesday morning.',
      'Ravi takes the first shift and Mona the second.',
      'Yes, the blue one is right.',
    ],
    rewritten: [],
  },

  suggest(sentence, heard) {
    const words = sentence.text.slice(heard.start, heard.end);
    for (const { open, blank, label } of blanks) {
      const match = open.exec(words);
      if (!match) continue;
      const start = heard.start + match.index;
      const replacement = start === 0 ? capitalised(blank) : blank;
      return [{ label, replacement, start, end: start + match[0].length }];
    }
    return request.test(sentence.text) && !namesATime(sentence.text) ? [withDay(sentence)] : [];
  },
});

function withDay({ text }: Sentence) {
  const end = text.replace(/[\s.!?]+$/u, '').length;
  return { label: 'Add a day', replacement: ' by [day]', start: end, end };
}

function capitalised(blank: string): string {
  return blank.charAt(0).toUpperCase() + blank.slice(1);
}
