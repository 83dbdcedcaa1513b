import { asSuggestions, leaveOut, leaveOutAside } from '../../engine/leave-out.ts';
import { defineRule } from '../../engine/rule.ts';
import { isMatch } from '../../engine/sieve/sieve.ts';

const unsaid =
  /\b(?:(?:i|we)(?:'ll| will| shall| would|'d)? (?:make no accusations?|(?:refrain|abstain) from (?:asking|saying|commenting|mentioning|pointing)|(?:will |shall |'ll )?say only that)|(?:i|we) (?:won't|will not|shall not|shan't|'m not going to|am not going to|'d rather not|would rather not) (?:(?:even )?(?:ask|mention|comment on|say|tell you|repeat|write|go into)(?=[^.?!]*\b(?:how this|how that|what (?:i|we|people|others|my|he|she|they)|whose|why|the (?:colour|rest|reason|details)|anything|which)\b)|pretend)|i (?:wouldn't|would not) (?:normally )?(?:mention|bring) (?:it|this)(?: up)?,? but|i(?:'m| am) not (?:saying anything|angry|naming names|pointing fingers|accusing anyone|one to (?:judge|complain))|not that (?:anyone(?:'s| is| has)?|anybody(?:'s| is)?|i'm|i am|it matters|you(?:'d| would)|you care) ?(?:asked|counting|noticed|noticing|cares|bitter|keeping|care|notice)?|not to (?:be that (?:person|guy|one)|name and shame|name names|point fingers|be (?:rude|funny|difficult|picky|negative))(?: or anything)?,? but|not naming (?:any )?names|naming no names)\b/iu;
const playful =
  /\b(?:promise|soup|cake|pub|quiz|vegan|amused: my|my own|on yours|tickets|happy|no to|in confidence|confidential|thank|thanks|sorry|laugh|haha|lol|for you to|you to fill|shall we|could we|can we|in public, )\b|[😂😄😊🙂😉]/iu;

export default defineRule({
  id: 'i-wont-say',
  category: 'harshness',
  strength: 'warning',
  family: 'dig',
  message: 'This says something by claiming not to say it.',
  why: 'Readers hear the accusation and cannot answer it. What was seen, said openly, can be answered.',
  cues: [
    'accusation',
    'accusations',
    'asking',
    'saying',
    'commenting',
    'only',
    "won't",
    'not',
    "shan't",
    'rather',
    "wouldn't",
    'naming',
    'name',
    'add',
  ],
  examples: {
    flagged: [
      '‹I won’t ask› how this happened.',
      '‹I make no accusation›, I merely note that one of us had the key.',
      'That’s the third time this week, ‹not that anyone’s counting›.',
      '‹Not to name and shame, but› two of you skipped the training.',
    ],
    clean: [
      'I won’t ask you to put in a word for me.',
      'I shall not comment before I have heard the recording.',
      'I’d rather not comment in public, shall we speak?',
      'I won’t say no to another pair of hands.',
      'Not that I know of.',
      'I’m not saying it is wrong, I only need the source.',
      'Not to be that person, but is there a vegan cake?',
    ],
    rewritten: [
      [
        'That is the third change this week, not that anyone’s counting.',
        'That is the third change this week.',
      ],
    ],
  },

  *check(sentence) {
    const { text } = sentence;
    if (isMatch(playful, text)) return;
    for (const match of sentence.find(unsaid)) {
      const { start } = match;
      const end = start + match.words.trimEnd().length;
      const isAside = /^not that/iu.test(match.words);
      const isOpening = /,? but$/iu.test(match.words);
      const stop = /[\s.?!)…]*$/u.exec(text)?.index ?? text.length;
      const cut = isOpening
        ? leaveOut(sentence, { start, end })
        : isAside
          ? leaveOut(sentence, { start, end: stop })
          : leaveOutAside(sentence, { start, end });
      yield { start, end, suggestions: asSuggestions(cut) };
    }
  },
});
