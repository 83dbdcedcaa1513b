import { defineMessageRule } from '../../engine/rule.ts';

const refusal =
  /^(?:no|nope|not possible|(?:that |this |it )?(?:won't|can't|will not|cannot|is not going to|doesn't) (?:work|happen|be done|do)|rejected|denied|declined|impossible|out of the question|not (?:going to happen|happening|interested|now|today|doing (?:that|this))|absolutely not|no way|no chance|forget it|nope,? not happening)[.!]*$/iu;
const warm =
  /\b(?:thank|thanks|sorry|afraid|unfortunately|happy|glad|because|instead|but|could|maybe|let me)\b/iu;

export default defineMessageRule({
  id: 'blunt-refusal',
  category: 'harshness',
  strength: 'hint',
  family: 'coldness',
  message: 'A no with nothing else can sound cold.',
  why: 'Short refusals read harder than they are meant. A reason or another way keeps the door open.',
  examples: {
    flagged: ['‹That won’t work.›', '‹Not possible.›', '‹Nope, not happening.›'],
    clean: [
      'Not possible because the vendor is closed.',
      'Sorry, can’t today.',
      'No problem.',
      'No worries at all!',
      { draft: 'No.', context: { channel: 'chat' } },
    ],
    rewritten: [
      ['That won’t work.', 'That won’t work because [reason]. Would [alternative] help?'],
    ],
  },

  *check({ sentences, context }) {
    if (context.channel !== 'email' || context.thread !== 'reply') return;
    const body = sentences.filter(({ sentence }) => sentence.kind === 'body');
    const only = body[0];
    if (!only || body.length > 1 || warm.test(only.sentence.text)) return;
    if (!refusal.test(only.sentence.text)) return;

    const said = only.sentence.source.replace(/[.!\s]+$/u, '');
    const end = only.start + only.sentence.source.length;
    const replacement = `${said} because [reason]. Would [alternative] help?`;
    const isClause = /\b(?:won’t|won't|can’t|can't|cannot|possible|will not)\b/iu.test(said);
    yield {
      start: only.start,
      end,
      suggestions: isClause ? [{ label: 'Add the reason', replacement }] : [],
    };
  },
});
