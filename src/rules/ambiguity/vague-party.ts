import { isFilledIn, isTakenUp } from '../../engine/open-points.ts';
import { defineRule } from '../../engine/rule.ts';
import { isMatch } from '../../engine/sieve/sieve.ts';

const certain =
  /(?<!\b(?:a|an|for|not|is|am|are|was|were|be|quite|fairly|almost|pretty|make|making|until|feel|i'm|we're|it's|that's|you're|he's|she's|they're|reasonably|absolutely) )\b(?<vague>certain) (?!that\b|whether\b|he\b|she\b|we\b|it\b|you\b|i\b|about\b|of\b|if\b|to\b|way\b|there\b)(?<what>(?:\p{L}+ )?\p{L}+s|people)\b/iu;
const parties =
  /(?:\b(?<vague>(?:the )?(?:relevant|competent|concerned|responsible))|\bby (?<by>the (?:appropriate|right|responsible))) (?<what>persons?|people|departments?|teams?|parties|party|authority|authorities|colleagues?|offices?|stakeholders?)\b/iu;
const someOfYou =
  /\b(?<!\bhow )(?<vague>(?:some|a few|a couple|one or two|several|many|not all) of you)\b(?= (?:still|have|haven't|has|are|aren't|did|didn't|do|don't|need|must|should|seem|keep|forgot|missed|may|might)\b)/iu;
const rumour =
  /\b(?<vague>(?:it|a concern|an issue|a complaint|some concerns?) (?:has|have) been (?:raised|brought to (?:my|our) (?:attention|notice)|flagged|mentioned|suggested)|(?:people|some people|some colleagues|folks) (?:are|have been|were) (?:saying|talking|complaining|asking|wondering|unhappy))\b/iu;

const asked = /\bnot\b|\?$|\bthank|\bif (?:any )?certain\b/iu;

export default defineRule({
  id: 'vague-party',
  category: 'ambiguity',
  strength: 'hint',
  family: 'who',
  message: 'This leaves open who or what is meant.',
  why: 'Readers ask themselves whether they are meant, and can neither check nor answer.',
  cues: [
    ...['certain', 'relevant', 'appropriate', 'competent', 'concerned', 'responsible', 'some'],
    ...['few', 'several', 'couple', 'many', 'all', 'told', 'informed', 'people', 'folks'],
    ...['raised', 'brought', 'flagged', 'mentioned', 'suggested', 'colleagues'],
  ],
  examples: {
    flagged: [
      'Please note that ‹certain services› may be unavailable.',
      'We have passed it on to ‹the relevant department›.',
      '‹A few of you› still have to hand in the form.',
      '‹People are saying› that the move is off.',
    ],
    clean: [
      'I’m certain mistakes were made.',
      'We need a certain amount of flour.',
      'Certain parts are missing: both hinges and the left door.',
      'Some of you asked about parking, so I’ve drawn a map.',
      'Many of us enjoyed the talk.',
      'Please forward this to the appropriate person.',
      'Pick the appropriate size.',
      'A few of you still have to hand in the form: Ann, Bo and Cem.',
    ],
    rewritten: [
      ['Certain services may be closed.', '[which] services may be closed.'],
      ['It goes to the relevant department.', 'It goes to the [which] department.'],
    ],
  },

  *check(sentence) {
    const { text, kind } = sentence;
    if (kind !== 'body' || isMatch(asked, text)) return;
    for (const pattern of [certain, parties, someOfYou, rumour])
      for (const match of sentence.find(pattern)) {
        const vague = match.group('vague') ?? match.group('by');
        if (!vague || isFilledIn(text.slice(match.end))) continue;
        const { start, end } = match;
        const isThing = match.group('what') !== undefined;
        const the = /^the /iu.test(vague.words) ? 'the ' : '';
        const fix = { label: 'Say which', start: vague.start, end: vague.end };
        const suggestions = isThing ? [{ ...fix, replacement: `${the}[which]` }] : [];
        yield {
          start,
          end,
          suggestions:
            pattern === someOfYou
              ? [{ ...fix, label: 'Name them', replacement: '[names]' }]
              : suggestions,
        };
      }
  },

  unless: (message, index) => isTakenUp(message, index),
});
