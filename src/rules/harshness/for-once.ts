import { asSuggestions, leaveOut } from '../../engine/leave-out.ts';
import { defineRule } from '../../engine/rule.ts';
import { isMatch } from '../../engine/sieve/sieve.ts';

const once =
  "(?:for once|for a change(?! (?:of|in|to)\\b)|for crying out loud|this (?:century|decade)|if it(?:'s| is) not too much (?:to ask|trouble)|if that's not too much to ask|when(?:ever)? you(?:'re| are) done [\\w ]{3,30}|once in a while|in your own (?:sweet )?time|if you can manage (?:it|that))";
const needled = new RegExp(
  [
    '(?<first>^for once),? (?:could|can|would|will|please|just|do|try)\\b',
    `(?:^|[,;:] ?|\\b(?:and|so|but) )(?:please|kindly|can|could|will|would|do|don't|let's|try|make|maybe|perhaps|just|it(?:'d| would) be|i(?:'d| would) (?:like|love|appreciate)|you (?:could|might|should|need))\\b[^.?!]*?(?<once>\\b${once}\\b)`,
    '(?:^|[,;:] ?|\\b(?:and|so|but) )(?:can|could|will|would) (?:you|we|someone|somebody|people|anyone|everyone)(?: all)? (?<finally>(?:please )?(?:finally|for the love of \\w+))\\b',
    '(?:^|[,;:] ?|\\b(?:and|so|but) )(?:please|kindly|pls) (?<actually>actually|for once|finally|do (?:actually |please )?(?=read|check|look|listen)|at least)\\b',
    '(?:^|[,;:] ?|\\b(?:and|so|but) )(?:please |kindly )?(?:read|check|send|do|try|make|get|bring|count|look|have|let|be|put) [^.?!,;]*?(?<properly>\\b(?:properly this time|right this time|correctly this time|this time (?=round|instead))\\b|\\bthis time(?=;|, (?:rather|instead|not|and not)| (?:before|rather|instead)))',
  ].join('|'),
  'iu',
);
const kind =
  /\b(?:thank|thanks|treat|rest|enjoy|sorry|relax|sleep|yourself|holiday|lunch|happy|glad|we can finally|i can finally)\b/iu;

export default defineRule({
  id: 'for-once',
  category: 'harshness',
  strength: 'warning',
  family: 'dig',
  message: 'These words turn a request into a complaint about the past.',
  why: '“Finally” and “for once” say that it never worked before. Without them the request stands just as well.',
  cues: [
    'once',
    'change',
    'finally',
    'actually',
    'time',
    'century',
    'decade',
    'manage',
    'much',
    'least',
    'do',
    'love',
    'done',
    'loud',
  ],
  examples: {
    flagged: [
      'Kindly decide quickly ‹for a change›.',
      'Can we ‹please finally› get the list out?',
      'Please ‹actually› read it before you reply.',
      'It would be nice if you told me first ‹for once›.',
    ],
    clean: [
      'They were quiet for once.',
      'We can finally publish the list, the bank office approved it.',
      'The vendors decided quickly for a change.',
      'Please rest for once, you have earned it.',
      'Please send a dozen boxes, no tins this time.',
      'I actually liked it.',
      'Could you actually see the second page?',
      'Please put the chairs back this time, the school needs the floor.',
    ],
    rewritten: [
      ['Kindly decide quickly for a change.', 'Kindly decide quickly.'],
      ['Please actually read it before you reply.', 'Please read it before you reply.'],
    ],
  },

  *check(sentence) {
    if (isMatch(kind, sentence.text)) return;
    for (const match of sentence.find(needled)) {
      const span = ['first', 'once', 'finally', 'actually', 'properly']
        .map((name) => match.group(name))
        .find((group) => group !== undefined);
      if (!span) continue;
      const start = span.start;
      const end = start + span.words.trimEnd().length;
      yield {
        start,
        end,
        suggestions: asSuggestions(leaveOut(sentence, { start, end }), 'Leave these words out'),
      };
    }
  },
});
