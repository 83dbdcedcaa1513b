import type { PlacedSentence } from '../../engine/message.ts';
import { defineMessageRule, type Finding } from '../../engine/rule.ts';
import { sharesAWord } from '../../engine/shared-words.ts';
import { isMatch } from '../../engine/sieve/sieve.ts';
import { namesSpecifics } from '../../engine/specifics.ts';
import { uncapitalised, withoutStop } from '../../engine/wording.ts';

const asked = [
  '(?:(?:re|about|on|regarding|concerning|as to|as for|with regard to|in (?:answer|reply) to|to) )(?:your (?:question|request|idea|wish|offer|suggestion|proposal)(?: (?:of|to|if|whether|that|about)\\b|(?= ))|whether|if|(?:you|me|us|your) \\p{L}+ing\\b)',
  '(?:you (?:asked|wondered|wanted to know)(?: me| us)? (?:if|whether))',
  '(?:(?:thanks|thank you) for asking (?:if|whether|me to|us to))',
].join('|');
/** “You asked if we could start: the team is new.” */
const withAnswer = new RegExp(
  `(?:^|[,;.] |\\b)(?:${asked})[^.:?!]{3,90}: (?<answer>[^.:?!\\n]{4,110})`,
  'iu',
);
const alone = new RegExp(`\\b(?:${asked})[^.:?!]{3,90}[.]$`, 'iu');

/** The one line that is quoted: “> are we within budget?” */
const quotedQuestion =
  /^[ \t]{0,3}>+[ \t]?((?:(?:so|and|but|ok|hey|hi \p{L}+)[, ]+)?(?:is|are|was|were|do|does|did|has|have|can|could|shall|should|will|would|may)\b[^\n?]*\?)[ \t]*$/gimu;

const clear =
  /\b(?:yes|no|yep|yeah|nope|not|agreed|approved|of course|certainly|sure|fine|happy to|unfortunately|afraid|sorry|can|could|will|would rather|please|because|so|instead|either|both|first|second|former|latter|ask|bring|send|call|ring|thanks|regards|we use|use the|let's)\b(?! (?:really|quite) )|n't\b|'(?:ll|ve)\b|^(?:how|what|when|where|if|there's|(?:(?:it|they|we|he|she|i|that|you) )?(?:did|does|do|done|is|are|was|were|has|have|had|saw|got|found|mm))\b|\?$/iu;
/** A first word that is no name. */
const ordinary =
  /^(?:The|An?|We|It|He|She|They|You|My|Our|Your|One|That|This|These|There|Use|In|At|Some|Most|Usually)\b/u;
const longest = 16;
const fewest = 2;

export default defineMessageRule({
  id: 'half-answer',
  category: 'ambiguity',
  strength: 'hint',
  message: 'This repeats the question but leaves out the yes or no.',
  why: 'The reader has to guess the answer from what stands around it, and may plan on the wrong one.',
  examples: {
    flagged: [
      'On your question whether I take over the newsletter: ‹I said I might›.',
      'You asked if we could host the group. ‹The house is rather full in May.›',
      're you taking over the newsletter: ‹the others had wondered about that›',
      '> did it print on their machine?\n‹well, they never complained›',
    ],
    clean: [
      'You asked if we could host the group: yes, from 3 May.',
      'You asked whether the lift works. It doesn’t.',
      'You asked if we can do Tuesday. I will ask Ana today and tell you at noon.',
      'About the lift: it is fixed.',
      'Re your question on the cable: use the red one.',
      '> did it print on their machine?\nIt did, all twelve pages.',
      '> which one shall I take?\nthe blue bag',
    ],
    rewritten: [
      [
        're you taking over the newsletter: the others had wondered about that',
        're you taking over the newsletter: [yes or no], the others had wondered about that',
      ],
    ],
  },

  *check({ draft, sentences }) {
    const quoted = [...draft.text.matchAll(quotedQuestion)].map(([, words]) => words ?? '');
    const [question] = quoted;
    const answer = sentences.find(({ sentence }) => sentence.kind === 'body');
    if (question && quoted.length === 1 && answer && isOblique(answer.sentence.text, question))
      yield finding(answer, { start: 0, end: withoutStop(answer.sentence.text).length });

    for (const [index, placed] of sentences.entries()) {
      const [match] = placed.sentence.find(withAnswer);
      const said = match?.group('answer');
      const question = match?.words.slice(0, -(said?.words.length ?? 0)) ?? '';
      if (said && isOblique(said.words, question)) yield finding(placed, said);
      const next = sentences[index + 1];
      const { text } = placed.sentence;
      if (
        next?.sentence.kind === 'body' &&
        isMatch(alone, text) &&
        isOblique(next.sentence.text, text)
      )
        yield finding(next, { start: 0, end: next.sentence.text.length });
    }
  },
});

function isOblique(words: string, question: string): boolean {
  const count = words.trim().split(/\s+/u).length;
  if (count < fewest || count > longest) return false;
  if (clear.test(words.trim()) || namesSpecifics(words)) return false;
  return !sharesAWord(words, question);
}

function finding(
  { sentence, start }: PlacedSentence,
  span: { readonly start: number; readonly end: number },
): Finding {
  const first = sentence.source.slice(span.start, span.end);
  const opening = span.start === 0 ? '[Yes or no]' : '[yes or no]';
  const replacement = `${opening}, ${ordinary.test(first) ? uncapitalised(first) : first}`;
  return {
    start: start + span.start,
    end: start + span.end,
    suggestions: [{ label: 'Start with yes or no', replacement }],
  };
}
