import { defineMessageRule } from '../../engine/rule.ts';

const curt =
  /^(?:ok(?:ay)?|k|kk|fine|noted|as you wish|whatever you want|if you say so|sure|done|received|understood|right|whatever|and\??|so\?|your call|up to you)[.…]*$/iu;

export default defineMessageRule({
  id: 'curt-ack',
  category: 'harshness',
  strength: 'hint',
  family: 'coldness',
  message: 'So short an answer can sound annoyed.',
  why: 'Readers of mail take a bare word for coldness where none was meant. Half a sentence more prevents it.',
  examples: {
    flagged: ['‹Noted.›', '‹Fine.›', '‹As you wish.›'],
    clean: [
      'Noted, thanks!',
      'Noted, I will update the sheet today.',
      'Sure, happy to.',
      { draft: 'ok', context: { channel: 'chat' } },
      { draft: 'Noted.', context: { thread: 'new' } },
    ],
    rewritten: [['Noted.', 'Noted, thanks. I’ll [next step] by [day].']],
  },

  *check({ sentences, context }) {
    if (context.channel !== 'email' || context.thread !== 'reply') return;
    const body = sentences.filter(({ sentence }) => sentence.kind === 'body');
    const only = body[0];
    if (!only || body.length > 1 || !curt.test(only.sentence.text)) return;

    const word = only.sentence.source.replace(/[.…?\s]+$/u, '');
    const end = only.start + only.sentence.source.length;
    const replacement = `${word}, thanks. I’ll [next step] by [day].`;
    const canGoOn = /^(?:noted|ok(?:ay)?|fine|sure|received|understood)$/iu.test(word);
    const label = 'Say what comes next';
    yield { start: only.start, end, suggestions: canGoOn ? [{ label, replacement }] : [] };
  },
});
