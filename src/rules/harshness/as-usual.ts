import { definePhraseRule } from '../../engine/phrase-rule.ts';

export default definePhraseRule({
  id: 'as-usual',
  category: 'harshness',
  strength: 'warning',
  family: 'blame',
  message: 'This turns one event into a habit.',
  why: 'A pattern drawn in passing invites an argument about all the other times. This time alone can be settled.',
  cues: 'usual always course naturally again once yet typical surprise ever predictably expected story'.split(
    ' ',
  ),
  isIrony: true,
  phrases: [
    /(?<=(?:,|\.|-|–|—|\bagain) ?)as (?:usual|per usual|always)(?=[.!]*$)|^as (?:usual|per usual|always),? (?:nobody|no one|everyone else|it(?:'s| is) (?:me|us|left|up to me)|i(?:'m| am)? (?:the|left|have|had)|we(?:'re| are)? (?:the|left|have to|had to)|you(?:'ve| have)? (?:didn't|don't|forgot|left|never|not)|sales|marketing|finance|legal|hr|management|support)\b/iu,
    /\b(?:and )?of course,? (?:nobody|no one|everybody (?:else )?left|everyone (?:else )?(?:left|forgot)|you (?:didn't|don't|weren't|haven't|forgot|never|had to)|it(?:'s| is) (?:me|us|my) again|it never)\b/iu,
    /\bonce again,? you(?:'ve| have)? (?!can\b|may\b|will\b|are welcome\b|have my\b|helped\b|saved\b|did a\b|made my\b|been\b)\p{L}+/iu,
    /^naturally,? (?:we|i|you|nobody|no one|it) (?:dropped|had to|didn't|forgot|weren't|left|was left|never|told)\b/iu,
    /^typical(?: of (?:you|him|her|them))?(?=[.!]*$)|\btypical (?:of you|sales|marketing|finance|hr|management|head office|of your)\b|\bsame (?:old )?story (?:again|every|as (?:always|ever|last))\b|\b(?:tier \p{L}+|\p{L}+) strikes again\b|\bhere we go again\b|^not (?:this )?again(?=[.]*$)|^predictably,/iu,
  ],
  plain:
    /\b(?:helpful|has to stay|have to stay|very kind|kind|meet(?:ing)?|same (?:time|place|room)|lunch|agenda|opens?|doors?|room|ring|post|will come|in the (?:usual|cupboard)|code|clean(?:ed|ing)?|thursdays?|fridays?|mondays?|bring|start|calls?|hand|summer|typical (?:day|week|case|range|size))\b|\?$|\d/iu,
  examples: {
    flagged: [
      'I had to do your part as well, ‹as usual›.',
      'The printer is jammed ‹and of course everybody left›.',
      '‹Once again you forgot› the second page.',
      '‹As always, nobody› told the night shift.',
      '‹Naturally, we dropped› everything.',
    ],
    clean: [
      'The meeting is at nine, as usual.',
      'Of course you can have Friday off.',
      'Once again you saved us, thank you.',
      'The code is the same as always.',
      'Of course nobody minds if you come later, will you?',
      'A typical day has six calls.',
      'Naturally, we pay for the taxi.',
      'As usual, the doors open at eight.',
    ],
    rewritten: [['I had to do your part as well, as usual.', 'I had to do your part as well.']],
  },
});
