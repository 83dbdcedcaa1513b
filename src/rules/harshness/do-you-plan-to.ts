import { defineRule } from '../../engine/rule.ts';
import { isMatch } from '../../engine/sieve/sieve.ts';
import { startedLike } from '../../engine/wording.ts';

const act =
  '(?:answer|reply|respond|tell|inform|let|do|start|join|fix|send|finish|deliver|read|look|pay|show|return|call|mention|share|sign|review|contribute|help|work)';
const rhetorical = new RegExp(
  [
    `\\b(?:(?:and )?when|at what point|how long) (?:exactly |precisely |on earth )?(?:were|are|was|is) (?:you|your team|someone|somebody|anyone) (?:planning|going|hoping|intending) (?:to|on) (?:telling|tell|informing|inform|letting|let|mentioning|mention|saying|say|sharing|share)`,
    `\\b(?:(?:and )?when) (?:exactly|precisely|on earth) (?:do|did|will|were|are|would) (?:you|your team|anyone) (?:plan|intend|planning|going|think|want|deign)`,
    `\\b(?:do|did|are|were|will|would) (?:you|anyone|your team) (?:ever |even |actually |still |at any point |at some point )(?:plan|planning|intend|intending|going|mean) (?:to|on) ${act}`,
    `\\b(?:do|are|will|would) (?:you|anyone|your team) (?:plan|planning|intend|intending|going)(?: to| on) ${act}[^?]*\\b(?:this (?:year|century|decade)|at all|at any point|at some point|any ?time soon|ever|or (?:should|shall|do|must) (?:i|we)|before (?:christmas|the year|it's too late))\\b`,
    `\\b(?:will|would|can) (?:you|anyone) (?:ever|at some point|at any point|eventually) ${act}\\b`,
    '\\bwhat (?:exactly |precisely |on earth )?have you (?:been doing|done)(?: here)? (?:all (?:this time|day|week|month|morning)|since|for the (?:last|past))',
    '\\bwhere is (?:the|my|your) [^?]{2,40} (?:i|we|that i|that we) (?:asked for|requested|was promised|were promised)\\b',
  ].join('|'),
  'iu',
);
const friendly =
  /\b(?:thank|thanks|holiday|lunch|dinner|party|trip|visit|proud|sorry|if so|so (?:that )?i can|so (?:that )?we can|no rush|either is fine|happy)\b/iu;
const telling =
  /^(?:and |so )?when (?:exactly |precisely |on earth )?(?:were|are) you (?:planning|going|hoping|intending) (?:on|to) (?:telling|tell|inform|informing|let|letting)\b[^?]*\?*$/iu;

export default defineRule({
  id: 'do-you-plan-to',
  category: 'harshness',
  strength: 'warning',
  family: 'question',
  message: 'This question is a reproach about time.',
  why: 'There is no good answer to it. Asking for a date gets one.',
  cues: [
    'plan',
    'planning',
    'intend',
    'intending',
    'going',
    'hoping',
    'mean',
    'ever',
    'point',
    'eventually',
    'exactly',
    'precisely',
    'been',
    'done',
    'asked',
    'requested',
    'earth',
    'promised',
    'wanted',
  ],
  examples: {
    flagged: [
      '‹When exactly were you planning on telling› me?',
      '‹Do you actually plan to answer›?',
      '‹What have you been doing all this time›?',
      '‹Where is the report I asked for› three days ago?',
    ],
    clean: [
      'Are you planning to join us on Friday?',
      'When do you plan to send the invoices?',
      'Do you intend to renew in May?',
      'What are you going to order?',
      'Where is the room key?',
      'Will you ever forget that dinner?',
      'When will the parts arrive?',
    ],
    rewritten: [
      [
        'And when were you going to tell us?',
        'When did you learn of it? I would have liked to know sooner.',
      ],
    ],
  },

  *check(sentence) {
    const { text, source } = sentence;
    if (isMatch(friendly, text)) return;
    for (const { start, end } of sentence.find(rhetorical)) {
      const asked = startedLike(
        source,
        'when did you learn of it? I would have liked to know sooner.',
      );
      yield {
        start,
        end,
        suggestions: isMatch(telling, text)
          ? [{ start: 0, end: text.length, label: 'Ask when they knew', replacement: asked }]
          : [],
      };
    }
  },
});
