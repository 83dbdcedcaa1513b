import { defineRule } from '../../engine/rule.ts';
import { isMatch } from '../../engine/sieve/sieve.ts';

const verdicts =
  'ignored|disrespected|attacked|cheated|betrayed|manipulated|used|bullied|sidelined|dismissed|belittled|undermined|blindsided|insulted|abandoned|neglected|unappreciated|unheard|unsupported|let down|taken for granted|stabbed in the back|left out|talked down to|patronised|patronized|singled out|thrown under the bus|lied to|misled|pushed aside|overlooked';
const accusing = new RegExp(
  `\\b(?:i|we) (?:am feeling|feel|felt|'m feeling)(?: like)?(?: (?:really|very|totally|completely|a bit|quite|so|rather|somewhat|increasingly))?(?: being)? (?:${verdicts})\\b|\\bi feel (?:like|that) (?:you|nobody|no one|your \\p{L}+) (?:don't|do not|doesn't|didn't|never|aren't|are not|isn't|always|just|only|cares?|listens?)\\b`,
  'iu',
);
const eventAndRequest =
  /\b(?:when|after)\b.*\b(?:could|can|would|next time)\b|\bnext time\b.*\b(?:could|can|please)\b/iu;
const spared =
  /\b(?:don't want|do not want|hope (?:you|nobody)|users?|customers?|patients?|if (?:you|i|we)|never felt|didn't feel|not feel|no longer)\b/iu;

export default defineRule({
  id: 'faux-feeling',
  category: 'harshness',
  strength: 'hint',
  family: 'blame',
  message: 'This feeling says what the reader did.',
  why: 'Readers defend themselves against it. What happened, how it was for you and what you need can be answered.',
  cues: ['feel', 'felt', 'feeling'],
  examples: {
    flagged: [
      '‹I feel ignored› by your team.',
      '‹We feel cheated›.',
      '‹I feel like you don’t› trust me.',
    ],
    clean: [
      'I felt sidelined when the meeting was moved; next time, could you ask me first?',
      'Users feel ignored when the bot replies.',
      'I don’t want you to feel attacked by this.',
      'I feel tired and a bit worried about Monday.',
      'I feel confident about the plan.',
    ],
    rewritten: [
      [
        'I feel ignored by your team.',
        'When [what happened], I was frustrated, as I need [what you need].',
      ],
    ],
  },

  *check(sentence) {
    const { text } = sentence;
    if (isMatch(spared, text) || isMatch(eventAndRequest, text)) return;

    for (const { start, end } of sentence.find(accusing)) {
      const isAll = start === 0 && sentence.tokens.length <= 9;
      const replacement = 'When [what happened], I was frustrated, as I need [what you need].';
      const span = { start: 0, end: text.length };
      yield {
        start,
        end,
        suggestions: isAll ? [{ ...span, label: 'Name event and need', replacement }] : [],
      };
    }
  },
});
