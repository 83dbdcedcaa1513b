import { isFilledIn, isTakenUp } from '../../engine/open-points.ts';
import { defineRule } from '../../engine/rule.ts';
import { isMatch } from '../../engine/sieve/sieve.ts';

const noun =
  '(?:than|time|about|info|of|or|people|days|on|at|in|for|to|from|details?|questions?|likely|and|by|weeks|hours|work|money|space|room|help|like|so|the|such|with|cases|staff|copies|information|stock|one|if|is|are|when|data|tests|often|important|i|we|you|it|they|fixing|up|light|power|milk|water|paper|coffee|morning|evening|night)';
const adjective = new RegExp(
  `(?<!\\b(?:one|two|some|any|few) )\\b(?:(?:a bit|a little|a touch|slightly|somewhat|much|way|far|even) )?(?:more|less) (?!${noun}\\b)(?!\\p{L}+(?:s|ing)\\b(?<!engaging|inviting|welcoming|interesting|appealing))\\p{L}{4,}(?=[.,!;]|$| (?:for|and|in|on|but|please|before|ty)\\b)`,
  'iu',
);
const comparative =
  /\b(?:make|get) (?:it|this|that|them|the (?:\p{L}+ ){0,2}?\p{L}+|our \p{L}+) (?:(?:look|sound|feel|a bit|a little|much|all) ){0,2}(?:nicer|cleaner|simpler|clearer|punchier|snappier|better|warmer|prettier|pop|presentable|professional|modern|readable|user-friendly)\b/iu;
const polish =
  /\b(?:polish|improve|optimi[sz]e|clean up|enhance|refine|freshen up|spruce up|beef up|streamline) (?:it|them|(?:this|that|the|our|your) (?:\p{L}+ ){0,2}\p{L}+|this|that)(?: a bit| a little| somewhat)?(?=[.!]|$)/iu;
const good =
  /\b(?:(?:keep|make) (?:it|this|that|them|the \p{L}+) (?:reasonable|decent|presentable|appropriate|sensible|short|simple|tidy)|in (?:the )?(?:correct|right|proper) (?:order|form|way|format)|(?:any |something |an? |have )(?:suitable|appropriate|decent|adequate)(?: \p{L}+)?)(?=[.,!;]|$| (?:with|for)\b)/iu;

const goal =
  /\b(?:please|pls|kindly|make|should be|needs? to|has to|must|want|wants|keep|can you|could you|can u|let's|revert|wear|bring|choose|use)\b/iu;
const isMeasured =
  /\b(?:i|we)(?:'ll| will) keep\b|\bthan\b|\bso that\b|\be\.?g\b|\blike\b|\b(?:once|any|no|never|nothing|not) (?:\p{L}+ )?(?:more|less)\b|n't\b|\b(?:would|will|it's|it is|that's|is|are|was|were) (?:be )?(?:\p{L}+ )?(?:more|less)\b/iu;

export default defineRule({
  id: 'vague-quality',
  category: 'ambiguity',
  strength: 'hint',
  family: 'how-much',
  message: 'Readers can’t tell when this is good enough.',
  why: 'Each reader measures it by their own taste. An example or a measure says when it is done.',
  cues: [
    ...['more', 'less', 'nicer', 'cleaner', 'simpler', 'clearer', 'punchier', 'snappier'],
    ...['better', 'warmer', 'prettier', 'pop', 'presentable', 'professional', 'modern'],
    ...['readable', 'user-friendly', 'engaging', 'polish', 'improve', 'optimise', 'optimize'],
    ...['clean', 'enhance', 'refine', 'freshen', 'spruce', 'beef', 'streamline', 'reasonable'],
    ...['decent', 'appropriate', 'sensible', 'correct', 'right', 'proper', 'suitable'],
    ...['adequate', 'short', 'simple', 'tidy'],
  ],
  examples: {
    flagged: [
      'Please make the page ‹more engaging›.',
      'Can you ‹make it pop›?',
      'Kindly ‹polish this deck›.',
      'The intro should be ‹a bit more formal›.',
    ],
    clean: [
      'Please make the page more engaging, e.g. with a photo of the crew.',
      'Make it faster so that it loads in 2 s.',
      'The new page looks better.',
      'Please improve the form by removing the fax field.',
      'We need more time.',
      'The first draft was more formal.',
    ],
    rewritten: [
      [
        'Please make the page more engaging.',
        'Please make the page more engaging, for example [how].',
      ],
    ],
  },

  *check(sentence) {
    const { text, kind } = sentence;
    if (kind !== 'body' || /\d/u.test(text) || !isMatch(goal, text) || isMatch(isMeasured, text))
      return;
    const taken: number[] = [];
    for (const pattern of [adjective, comparative, polish, good])
      for (const { start, end } of sentence.find(pattern)) {
        const rest = text.slice(end);
        if (isFilledIn(rest) || taken.some((other) => Math.abs(other - start) < 40)) continue;
        taken.push(start);
        const isLast = /^\s*[.!?]*$/u.test(rest) && !/\?/u.test(rest);
        const fix = {
          label: 'Add an example',
          start: end,
          end,
          replacement: ', for example [how]',
        };
        yield {
          start,
          end,
          suggestions: isLast || /^\?/u.test(rest) ? [fix] : [],
        };
      }
  },

  unless: isTakenUp,
});
