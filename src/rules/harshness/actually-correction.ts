import { defineRule } from '../../engine/rule.ts';
import { capitalised } from '../../engine/wording.ts';

const correction =
  /^(?:well,? )?(?<marker>actually|in fact|technically|honestly|frankly|the (?:truth|reality|fact) is(?: that)?|to be (?:perfectly )?(?:honest|frank)),? (?=(?:you(?:r|'re|'ve|'d)?|that|this|it) (?:\p{L}+ ){0,5}(?:wrong|incorrect|never|not|didn't|isn't|wasn't|aren't|weren't|can't|won't|don't|doesn't|approved|agreed|said|told|asked|promised|signed|missed)\b|that(?:'s| is) not\b|it(?:'s| is) not\b|you (?:never|didn't|don't|were|said|approved|agreed)\b)/iu;
const kind =
  /\b(?:i|my|me|mine|great|good|lovely|helpful|sorry|thanks?|thank you|right|worry|need)\b|\?/iu;

export default defineRule({
  id: 'actually-correction',
  category: 'harshness',
  strength: 'hint',
  family: 'condescension',
  message: 'This opening says that the reader was wrong.',
  why: '“Actually, you …” is heard as a public correction. The fact and its source correct without it.',
  cues: [
    'actually',
    'fact',
    'technically',
    'honestly',
    'frankly',
    'truth',
    'reality',
    'honest',
    'frank',
  ],
  examples: {
    flagged: [
      '‹Actually, ›you approved it in March.',
      '‹In fact ›you never asked for it.',
      '‹The truth is ›you didn’t plan for this.',
    ],
    clean: [
      'Honestly, your deck was great.',
      'Actually, I was wrong about the date.',
      'In fact, the client signed yesterday.',
      'To be honest, I don’t know yet.',
      'Actually, could you send it on Friday?',
    ],
    rewritten: [['Actually, you approved it in March.', 'You approved it in March.']],
  },

  *check(sentence) {
    for (const { start, end } of sentence.find(correction)) {
      if (kind.test(sentence.text.slice(end))) continue;
      const hadCapital = /^\p{Lu}/u.test(sentence.source);
      const next = sentence.source.charAt(end);
      const replacement = hadCapital ? capitalised(next) : next;
      yield {
        start,
        end,
        suggestions: [{ label: 'State the fact', start, end: end + 1, replacement }],
      };
    }
  },
});
