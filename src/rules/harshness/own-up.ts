import { leaveOutBarb } from '../../engine/leave-out-heard.ts';
import { defineRule } from '../../engine/rule.ts';
import { isMatch } from '../../engine/sieve/sieve.ts';

const question =
  /^(?:(?:ok|so|right|and|seriously|again|hey|guys|folks|team)[,.]? )*(?:who(?:'s| is) responsible for (?:this|the) (?:mess|disaster|chaos|delay)|who told you|who (?:the hell|on earth) \w+|who keeps \w+ing|who (?:touched|taught you|thought (?:this|it|that)|gave (?:him|her|them) (?:admin|access|the))\b|whose (?:bright |brilliant |great )?idea (?:is|was)\b|does anyone (?:here )?(?:actually|even|ever) (?:read|test|check|work|look|clean|know|talk)|(?:can|could) (?:someone|somebody|anyone) (?:please )?explain (?:to me )?(?:why (?:you|nobody|no one|this is still|i)|how (?:this|that|you) (?:was|is|could|got)))/iu;
const wanted =
  /(?<who>\b(?:whoever|the (?:person|genius|individual) who) (?:did|broke|left|touched|wrote|decided|set off|put|took|deleted|changed|moved|keeps|merged|pushed|booked|thought|forgot|ate|used|parked|signed off|approved)\b)[^.?!]*\b(?:own up|reveal|come forward|should(?:n't| not)|can pay|will pay|i hope|clean it|better|unbelievable|seriously|explain|ashamed|thanks a lot|thank you, truly|not funny|know who you are|i will find)\b|(?<names>\bi want (?:names|to know who)\b)/iu;
const mostWordsOfAQuestion = 14;
const friendly =
  /\b(?:teach me|thank you for|hero|cake|love|legend|brilliant(?! idea)|beautiful|perfect|joy|great|nice|guide|spare keys|poster|banner was|card|well done|amazing|good|happy|could you tell me|whoever (?:has|is|can|wants|gets|books)|please (?:let|tell) me|what it was for|remember)\b|[😄😊🙂😉🎉]/iu;

export default defineRule({
  id: 'own-up',
  category: 'harshness',
  strength: 'warning',
  family: 'question',
  message: 'This looks for a culprit before it looks for the cause.',
  why: 'A hunt makes everyone keep quiet. Asking what happened brings out what is needed to mend it.',
  cues: [
    'whoever',
    'who',
    'whose',
    'person',
    'genius',
    'individual',
    'names',
    'own',
    'anyone',
    'explain',
    'hero',
    'responsible',
  ],
  examples: {
    flagged: [
      '‹Who keeps closing› my tickets?',
      '‹whoever touched› the staging config, own up',
      '‹Whose idea was› it to ship on a Friday?',
      'Not again. ‹Who touched› the thermostat?',
    ],
    clean: [
      'Whoever touched the coffee machine is my hero.',
      'Who approved this? They should get a cake, it’s brilliant.',
      'Who keeps the spare keys these days?',
      'Whoever books both courses gets 10 % off.',
      'Who wrote the guide? It is great.',
      'Does anyone remember editing it? I’d like to know what it was for.',
      'Who is in tomorrow?',
    ],
    rewritten: [],
  },

  *check(sentence) {
    if (isMatch(friendly, sentence.text)) return;
    if (sentence.tokens.length <= mostWordsOfAQuestion)
      for (const { start, end } of sentence.find(question)) yield { start, end };
    for (const match of sentence.find(wanted)) {
      const span = match.group('who') ?? match.group('names');
      if (span)
        yield {
          start: span.start,
          end: span.end,
          suggestions: match.group('names') ? leaveOutBarb(sentence, span) : [],
        };
    }
  },

  unless: ({ sentences }, index) => friendly.test(sentences[index + 1]?.sentence.text ?? ''),
});
