import { leaveOutBarb } from '../../engine/leave-out-heard.ts';
import { defineRule } from '../../engine/rule.ts';

const measured =
  /\b(?:(?:i|we)(?:'d| would| should) (?:rather |really )?have (?:thought|expected|hoped|imagined|supposed|assumed)|one would (?:have )?(?:thought|think|expected|expect|hoped|hope|imagined|imagine)|you(?:'d| would) think|(?:i|we)(?:'d| had| was| were) (?:rather |really |somehow |been )?(?:hoped|assumed|supposed|thought|believed|understood|hoping|expecting|under the impression|forgotten) (?:that )?(?=(?:at (?:this|your|our)|after|by now|a |an |someone|somebody|people|with|in your|the word|english|admission|there was|this (?:was|would)|we (?:were|had)|you (?:were|had|would|could|knew)|leadership|management|professionals?|adults|to (?:be known|deal))\b)|(?:i|we) thought (?:we|you|this|that|it|the)\b[^.?!]*\b(?:but (?:apparently|clearly|evidently|obviously)|apparently not|evidently not|clearly not)|(?:and|but|and yet|yet) here we are(?= *[.!]|$)|(?:i|we) (?:(?:had |really |honestly |frankly |certainly )*expected|expect) (?:better|more|a (?:bit|lot|little|great deal) (?:more|better))(?: (?:from|of)\b|\W*$))/iu;
/** The expectation is about the reader, not about the world or the writer. */
const ofPeople =
  /\b(?:you(?:r|'d|'ve|'re)?|someone|somebody|anyone|anybody|person|people|adults?|team|director|manager|senior|firm|company|author|those|staff|everyone|us|we|engineer|obvious|self-evident|common sense|at least|a (?:reply|word|call|heads)|basic|professionals?|leadership|management|this level|by now|at this stage|expected (?:more|better)|expect (?:more|better))\b/iu;
const benign =
  /\b(?:but (?:it|that|i|the|you)\b|wrong about|i was wrong|my mistake|sorry|thank|lucky|turns out|surprise|impressive|happy|glad|better than|delight|pleased|welcome|by the way,? is|weather|rain|could (?:we|you)|can (?:we|you)|is there|instead of|impossible|to hear from you|back me)\b/iu;

export default defineRule({
  id: 'expected-better',
  category: 'harshness',
  strength: 'warning',
  family: 'dig',
  message: 'This measures the reader against what was expected.',
  why: '“I would have thought” says that something obvious was missed. The remark stings and asks for nothing.',
  cues: [
    'have',
    "i'd",
    "we'd",
    'would',
    'had',
    "you'd",
    'was',
    'were',
    'expected',
    'expect',
    'should',
    'here',
    'apparently',
    'evidently',
    'clearly',
    'thought',
  ],
  examples: {
    flagged: [
      '‹I’d have thought› a senior would know that.',
      '‹One would have expected› a firm of your size to spell our name right.',
      '‹You’d think› someone had opened the file.',
      'Honestly, ‹I expected more from› your team.',
    ],
    clean: [
      'I’d have thought it would rain by now, lucky us.',
      'I would have expected the cache to be warm here.',
      'We had hoped to reach a decision by now, but the reviewer withdrew.',
      'I had thought it would be faster to do it myself, and I was wrong about that.',
      'You’d think I’d own proper gloves after two years in Oslo.',
      'I had hoped for a bit more detail; could you share one reason?',
      'I expect more rain on Friday.',
    ],
    rewritten: [
      [
        'The float has to be counted twice. I’d have thought a team leader would know that.',
        'The float has to be counted twice.',
      ],
    ],
  },

  *check(sentence) {
    const { text } = sentence;
    for (const { start, words } of sentence.find(measured)) {
      const end = start + words.trimEnd().length;
      const after = text.slice(end);
      const said = text.slice(start);
      if (
        benign.test(after) ||
        !ofPeople.test(/^you(?:'d| would) think/iu.test(said) ? after : said)
      )
        continue;
      if (/^you(?:'d| would) think\W+(?:i|we|it)\b/iu.test(said)) continue;
      yield { start, end, suggestions: leaveOutBarb(sentence, { start, end }) };
    }
  },
});
