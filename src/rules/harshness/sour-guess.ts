import { asSuggestions, leaveOut } from '../../engine/leave-out.ts';
import { leaveOutBarb } from '../../engine/leave-out-heard.ts';
import { defineRule } from '../../engine/rule.ts';
import { isMatch } from '../../engine/sieve/sieve.ts';

const guess =
  /(?:^|[.,;:–—] ?|\b(?:but|then|and|so) )(?<guess>i (?:suppose|guess|gather|imagine)|(?:i|we) (?:can only|must|will|'ll|have to) (?:assume|conclude|suppose|imagine|presume)|(?:perhaps|maybe|presumably|possibly) you(?:(?:'ve| have| had|'d) (?:forgotten|taken on|missed|misunderstood|been (?:too )?busy|had (?:other|better)|not )| (?:felt|thought|forgot|missed|misread|were (?:too |very |not |busy|working|under)|didn't (?:think|see|read|notice|realise|realize|care|feel)))|(?:i|we) (?:assume|presume|take it)(?= (?:that )?(?:from your|your|in your|nobody|no one|you (?:forgot|ignored|missed|overlooked|have forgotten|don't|didn't|haven't|never|were|had|have better|couldn't|can't)|that's the|it's deliberate|(?:he|she|they|you) (?:has|have) been told)))\b/iu;
/** The guess is about the reader's side: what they did, want, find important. */
const ofReader =
  /\b(?:you(?:r|'d|'ve|'re|'ll)?|nobody|no one|someone else|somebody else(?:'s)?|we all|priorit\w+|optional|these days|for some|the way|how (?:it|things) (?:works?|goes)|comments|handovers?|rules?|tests?|deadlines?|it'll do|it will have to do|too much to ask|better things|the usual|what passes|those who|called|to live on|be enough)\b/iu;
const tail = /(?:^|[^.?!])[, ]+i (?:suppose|guess)[.!?]*$/iu;
const sincere =
  /\b(?:could you|can you|please|if not|correct me|confirm|let me know|right\?|depends|makes sense|all ?right|fine|okay|ok\b|is right|it's ok|probably|we (?:can|could|should)|i (?:can|could|should|was|am|have|'ll|need)|you know|you've (?:heard|seen|hired|already|got)|you (?:know|saw|heard|mean|meant|will|want|need)|lucky|alone|for me|those hours|because|nice|happy|good|best|yes|no\b|tomorrow|thanks?|both|my|me)\b/iu;

export default defineRule({
  id: 'sour-guess',
  category: 'harshness',
  strength: 'warning',
  family: 'dig',
  message: 'This guess at reasons sounds resentful.',
  why: 'A guess that nobody can answer reads as a reproach. Asking what happened gets an answer.',
  cues: [
    'perhaps',
    'maybe',
    'presumably',
    'possibly',
    'suppose',
    'guess',
    'gather',
    'imagine',
    'assume',
    'presume',
    'conclude',
    'take',
  ],
  examples: {
    flagged: [
      'The water has been off since Monday, but ‹I suppose› your floor has other priorities.',
      '‹I can only assume› that nobody at your office opened the file.',
      '‹I guess› tests are optional now.',
    ],
    clean: [
      'I suppose the text is right and the drawing is old; could you confirm?',
      'I guess we could meet at noon.',
      'I assume the rate stays at 310; if not, please tell me.',
      'I gather from the minutes that the pilot is now in four districts.',
      'I suppose that’s alright, as it is within my limit.',
      'We assume an exchange rate of 1.1.',
      'I imagine you will want to see the room first.',
      'Perhaps you already have them?',
    ],
    rewritten: [
      [
        'The lift is still broken, but I suppose your team has other priorities.',
        'The lift is still broken.',
      ],
    ],
  },

  *check(sentence) {
    const { text } = sentence;
    if (sentence.isQuestion || /\bif so\b/iu.test(text)) return;

    for (const match of sentence.find(guess)) {
      const span = match.group('guess');
      if (!span) continue;
      const { start, end } = span;
      const after = text.slice(end);
      if (sincere.test(after)) continue;
      const isTail = /^[.!…]*$/u.test(after) && isMatch(tail, text);
      const isPerhaps = /^(?:perhaps|maybe|presum|possib)/iu.test(span.words);
      if (!isTail && !isPerhaps && !ofReader.test(after)) continue;
      yield {
        start,
        end,
        strength: isTail ? 'hint' : 'warning',
        suggestions: isTail
          ? asSuggestions(leaveOut(sentence, { start, end }))
          : leaveOutBarb(sentence, { start, end }),
      };
    }
  },
});
