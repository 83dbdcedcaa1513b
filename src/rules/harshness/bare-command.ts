import type { PlacedSentence } from '../../engine/message.ts';
import { askInstead } from '../../engine/request.ts';
import { defineMessageRule } from '../../engine/rule.ts';
import { isMatch } from '../../engine/sieve/sieve.ts';
import { depositsOf } from '../../engine/warmth.ts';

const verbs =
  'add|approve|assign|attach|book|bring|build|call|cancel|change|check|clean|close|complete|confirm|copy|correct|create|delete|deliver|do|email|explain|fill|find|finish|fix|follow|forward|get|give|handle|investigate|make|merge|move|open|order|ping|post|prepare|print|provide|pull|push|put|redo|remove|rename|reply|report|resend|respond|review|rewrite|run|schedule|send|share|show|sign|submit|tag|take|tell|test|update|upload|write';
const command = new RegExp(
  `^(?:(?:and|then|now|so|just)\\b[, ]*)*(?:${verbs})\\b(?! (?:care|it easy|your time|is|are|was|results|cases|me if|us if|room|list|plan|day)\\b)`,
  'iu',
);
const longestMessage = 45;

function isCommand({ sentence }: PlacedSentence): boolean {
  return (
    sentence.kind === 'body' &&
    !sentence.isListItem &&
    !sentence.isQuestion &&
    isMatch(command, sentence.text) &&
    !/\b(?:if|when|once) you\b|\bplease\b|:/iu.test(sentence.text)
  );
}

export default defineMessageRule({
  id: 'bare-command',
  category: 'harshness',
  strength: 'hint',
  family: 'order',
  message: 'Without tone of voice this can land as an order.',
  why: 'In speech a smile softens “send me the deck”. In writing a question does the same work.',
  examples: {
    flagged: [
      '‹Send me the deck.› ‹Tell Priya about it.›',
      '‹Fix the build.› ‹Tell QA.›',
      '‹Redo slide 4.› ‹Change the logo and resend the banner.›',
    ],
    clean: [
      'Send me the deck.',
      'Hi Tom, send it over when it is ready. Tell Ana too, thanks!',
      '- Update the docs\n- Tag the release\n- Post it in #releases',
      'Test results are in. Take your time with them.',
      'Could you send me the deck? Tell Priya about it.',
      'Send me the deck because the board meets at noon. Tell Priya about it.',
      { draft: 'Redo slide 4. Change the logo.', context: { channel: 'chat', thread: 'reply' } },
    ],
    rewritten: [
      [
        'Send me the deck. Tell Priya about it.',
        'Could you send me the deck? Tell Priya about it.',
      ],
    ],
  },

  *check({ sentences, wordCount, context }) {
    if (context.channel === 'chat' || wordCount > longestMessage) return;
    if (sentences.some(({ sentence }) => depositsOf(sentence).length > 0)) return;

    const commands = sentences.filter(isCommand);
    if (commands.length < 2) return;
    for (const { sentence, start } of commands) {
      const replacement = askInstead(sentence.source);
      yield {
        start,
        end: start + sentence.text.length,
        suggestions: replacement ? [{ label: 'Ask for it', replacement }] : [],
      };
    }
  },
});
