import { defineRule } from '../../engine/rule.ts';
import { isMatch } from '../../engine/sieve/sieve.ts';
import { startedLike } from '../../engine/wording.ts';

const cornered =
  /(?<=^(?:ok |okay |right,? )?(?:so|then|and|but|well)?[,\s]*(?:are|is|do|does|did|can|could|will|would|have|has|was|were|am)\b[^?]{3,80})[,\s]+or (?:not|what)\s*[?!.]+\s*$|^(?:so|ok|okay|and|just|simple question|once and for all)\b[^?]{0,40}\byes or no\b[\s?!.]*$|^yes or no\s*[?!.]+$|\b(?:a )?simple yes or no\b[^?]*\b(?:costs?|can't be|isn't|would|will do|too much)\b/iu;
const open =
  /\b(?:whether|if (?:it|this|that|we|they)|either (?:way|is)|fine|no problem|no worries|let me know|i can't tell|not sure|unsure|up to you)\b/iu;
const plain =
  /^(?:(?:so|then|and|but|ok|okay|well|right)[,\s]+)*(?<question>(?:are|is|do|does|did|can|could|will|would|have|has|was|were|am)\b[^?]+?)[,\s]+or (?:not|what)[\s?!.]*$/iu;

export default defineRule({
  id: 'or-not',
  category: 'harshness',
  strength: 'warning',
  family: 'question',
  message: 'This ending turns the question into an ultimatum.',
  why: '“…or not?” drives the reader into a corner. The same question without it gets the same answer.',
  cues: ['not', 'what', 'yes'],
  examples: {
    flagged: [
      'So can you fix it‹ or not?›',
      'Are you joining the call‹ or not?›',
      'Is the report ready‹ or what?›',
    ],
    clean: [
      'Let me know whether you can join or not.',
      'I am not sure if we need it or not.',
      'Are you joining or not, either is fine?',
      'I need a yes or no by Thursday.',
      'Should we go ahead or wait for legal?',
      'May they keep them until the 24th, yes or no?',
    ],
    rewritten: [
      ['So can you fix it or not?', 'Can you fix it?'],
      ['Is the report ready or what?', 'Is the report ready?'],
    ],
  },

  *check(sentence) {
    const { text, source } = sentence;
    if (isMatch(open, text)) return;
    for (const { start, end } of sentence.find(cornered)) {
      const question = plain.exec(source)?.groups?.['question'];
      yield {
        start,
        end,
        suggestions: question
          ? [
              {
                start: 0,
                end: text.length,
                label: 'Ask it plainly',
                replacement: startedLike(source, `${question}?`),
              },
            ]
          : [],
      };
    }
  },

  unless: ({ sentences }, index) => open.test(sentences[index + 1]?.sentence.text ?? ''),
});
