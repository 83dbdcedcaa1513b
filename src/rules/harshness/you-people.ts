import { definePhraseRule } from '../../engine/phrase-rule.ts';

export default definePhraseRule({
  id: 'you-people',
  category: 'harshness',
  strength: 'warning',
  family: 'jab',
  message: 'This lumps the reader together with a group.',
  why: '“You people” draws a line with the reader on the other side of it. Name the team, or say “you”.',
  cues: ['people', 'lot', 'girls', 'boys', 'generation', 'kind', 'sort', 'types', 'up'],
  questions: 'too',
  isIrony: true,
  phrases: [
    /(?<!\b(?:of|see|give|two|let|take|cast|told|show|find|have|get|bring|lend|send|introduce) )\byou (?:people|girls|boys)\b(?! (?:from|under|over|who (?:can|are free)|change|talk|outside))/iu,
    /\b(?:why|what|when|how|which|do|did|can|tell|told|because of) (?:\p{L}+ ){0,3}you lot\b|\byou lot (?:never|always|all|still|up|don't|can't|didn't|won't|have no|think|just|keep|left|forgot|are (?:all|so|too|always|never|not)|do|said)\b/iu,
    /\b(?:with|of|about) your generation\b|\byour generation (?:is|are|has|have|just|never|always|thinks?|can't|doesn't)\b/iu,
    /\b(?:people|parents|managers|customers|clients|employees|someone|somebody) of your (?:sort|kind|type)\b|\byour (?:sort|kind) (?:always|never|thinks?|is|are)\b/iu,
    /\b(?:because of|thanks to|tired of|reach|deal(?:ing)? with|typical of|from|the likes of|silence from) (?:the )?(?:people|someone|somebody|parents|managers|clients|customers) like (?:you|him|her|them|that)\b/iu,
    /\byou(?: \w+)? (?:types|folks) (?:in|at|up|always|never|all|think)\b/iu,
    /\b(?:you all|you guys|they) (?:do )?(?:up there|in (?:head office|your ivory tower|the ivory tower))\b/iu,
  ],
  plain:
    /\b(?:best|fast|amazing|great|brilliant|wonderful|legends?|stars?|rock|smells|counted|we need (?:more )?people|the girls|the boys)\b/iu,
  examples: {
    flagged: [
      '‹You people› said Tuesday.',
      'I don’t know ‹what you lot› do all day.',
      'It is always the same ‹with your generation›.',
      'Why do ‹you people› never answer the phone?',
    ],
    clean: [
      'You people are the best, the cake was gone in a minute.',
      'I can give you people from the Osaka team.',
      'We need people like you on the committee.',
      'Thank you lot for staying late.',
      'Would you people from outside need a badge?',
      'You let people talk, and that helped.',
      'What kind of paper do you want?',
    ],
    rewritten: [['You people said Tuesday.', 'You said Tuesday.']],
  },

  rewrite: (sentence, { start, end, words }) =>
    /^you (?:people|lot|girls|boys)$/iu.test(words) &&
    !/^ (?:in|at|from|over|on|up|down|abroad|of)\b/iu.test(sentence.text.slice(end))
      ? [{ start, end, label: 'Say “you”', replacement: sentence.source.slice(start, start + 3) }]
      : [],
});
