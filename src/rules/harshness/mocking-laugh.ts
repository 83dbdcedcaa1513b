import { asSuggestions, leaveOut } from '../../engine/leave-out.ts';
import { defineRule } from '../../engine/rule.ts';
import { isMatch } from '../../engine/sieve/sieve.ts';

const laugh = /(?:\b(?:lol|lmao|rofl|lmfao|ha(?:ha)+|hah)\b|[😂🤣🙄🤡🤦🙃]️?)/iu;
const scorn =
  /\b(?:no|nope|won't|wrong|never|not|didn't|doesn't|can't|isn't|really think|you call|seriously|who wrote|who approved|how is (?:this|that)|what is this|imagine|sure|nice try|good luck with|ok boss|whatever|same,? they|your (?:estimate|plan|design|code|idea|test|numbers?|spreadsheet|excuse))\b/iu;
const ofReader =
  /\b(?:you|your|this|that|they|he|she|his|her|their|who|sales|marketing|finance|qa|legal|hr|management|it(?:'s)? (?:a|not))\b|^\W*(?:lol|lmao|rofl)?,? ?(?:no|nope|wrong|ok boss|sure)\W*$/iu;
const friendly =
  /\b(?:i|i'm|i've|i'll|my|me|mine|we|we're|our|us|joke|made my day|thanks?|thank you|no worries|love|great|good one|amazing|same here|sorry|cute|funny|hilarious|awesome|congrat\w*|happy|fun|welcome|party|lunch|beer|coffee|cat|dog)\b|!/iu;

export default defineRule({
  id: 'mocking-laugh',
  category: 'harshness',
  strength: 'warning',
  family: 'sarcasm',
  message: 'A laugh beside criticism reads as contempt.',
  why: 'Readers can’t hear whether it is with them or at them. Without it the point is only a point.',
  cues: "lol lmao rofl lmfao haha hahaha hah no not won't didn't isn't your you sure wrong they who".split(
    ' ',
  ),
  examples: {
    flagged: [
      '‹lol› no, that won’t work',
      '‹lmao› you call this a plan',
      'Your estimate ‹😂› is not serious.',
      'who wrote this ‹lol›',
    ],
    clean: [
      'Haha my mic was off the whole time.',
      'Your joke about the printer 😂 made my day.',
      'lol no worries',
      'haha we both booked the same room',
      'Haha, good one!',
      'lol that cat',
      'That is not funny 😂 but I love it',
    ],
    rewritten: [['lol no, that won’t work', 'no, that won’t work']],
  },

  *check(sentence) {
    const { text } = sentence;
    if (isMatch(friendly, text) || !isMatch(scorn, text) || !isMatch(ofReader, text)) return;

    for (const { start, end } of sentence.find(laugh).slice(0, 1))
      yield {
        start,
        end,
        suggestions: asSuggestions(leaveOut(sentence, { start, end }), 'Leave the laugh out'),
      };
  },
});
