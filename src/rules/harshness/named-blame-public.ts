import { definePhraseRule } from '../../engine/phrase-rule.ts';

export default definePhraseRule({
  id: 'named-blame-public',
  category: 'harshness',
  strength: 'warning',
  family: 'blame',
  message: 'This names who is to blame in front of others.',
  why: 'Everyone who reads it feels less safe, and those named defend themselves. What is open can be named instead.',
  cues: ['messed', 'dropped', 'screwed', 'let', 'botched', 'blew', 'ball', 'asleep', 'again'],
  phrases: [
    /(?<!\b(?:i|we|i've|we've|have|could have|might have) )\b(?:messed (?:it |this |that |things |everything )?up|dropped the ball|screwed (?:it |this |that |everything )?up|botched (?:it|this|the)|let (?:us|everyone|everybody|the (?:team|side|client|customer)) down|blew (?:it|the (?:deal|launch|deadline|budget))|(?:was|were) asleep at the wheel)\b/iu,
    /^(?:and |so )?(?:QA|Marketing|Sales|Finance|Legal|HR|Procurement|Support|Engineering|Product|Operations|Ops|Purchasing|Logistics|the (?:offshore|other|night|day|data|dev|design|backend|frontend) (?:team|shift)) (?:missed|forgot|broke|failed|ignored|lost|ruined) (?:it|this|that|the [\p{L} ]{2,25}|us|to [\p{L} ]{2,25}) again\b/iu,
  ],
  plain:
    /\b(?:i|we|my|our)\b.{0,30}\b(?:messed|dropped|screwed|botched|blew)\b|\b(?:didn't|never|won't|not) (?:let|mess|drop)|\b(?:sorry|if)\b/iu,
  examples: {
    flagged: [
      'Marketing ‹dropped the ball› on the launch.',
      'The agency ‹messed up› the second proof.',
      '‹QA missed this again›.',
    ],
    clean: [
      'We dropped the ball on the invoice, sorry.',
      'I messed up the date.',
      'The codes from Finance are still open.',
      'Jenkins failed again on step 3.',
      'The machine let the paper down slowly.',
      'Did QA miss the invite?',
    ],
    rewritten: [],
  },

  rewrite: () => [],
});
