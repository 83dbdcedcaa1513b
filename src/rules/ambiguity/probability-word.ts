import { defineRule } from '../../engine/rule.ts';
import { isMatch } from '../../engine/sieve/sieve.ts';
import { withoutStop } from '../../engine/wording.ts';

const state =
  '(?:done|ready|finished|fixed|live|sent|out|shipped|ship|approved|approve|closed|close|delivered|complete|completed|sorted|there|late|delayed|slip|arrive|in place|launch|go live|through|signed|merged|released)';
const words: readonly RegExp[] = [
  new RegExp(
    `\\b(?:will|'ll|should|is|are) (?:probably|likely|hopefully|most likely|possibly) (?:be )?${state}\\b`,
    'iu',
  ),
  new RegExp(
    `\\bhopefully\\b[^.?!,]{0,40}\\b(?:is|are|be|gets?|will|it's)\\b(?: \\p{L}+)? ${state}\\b`,
    'iu',
  ),
  /\b(?:is|are|looks?|seems?) (?:very |quite |still )?(?:likely|unlikely) to (?:slip|close|be (?:done|late|delayed|ready)|miss|happen|ship|finish|go live)\b/iu,
  /\bthere(?:'s| is| might be| may be) an? (?:real|good|fair|decent|small|slight|strong|high)? ?(?:possibility|chance|risk|likelihood) (?:that )?(?:we|it|they|the|this)\b/iu,
];
const isWeighed = /%|\bpercent\b|\bif not\b|\botherwise\b|\bone in\b|\bunless\b/iu;

export default defineRule({
  id: 'probability-word',
  category: 'ambiguity',
  strength: 'hint',
  family: 'status',
  message: 'This word means very different chances to different readers.',
  why: 'Asked for a number, people put “likely” anywhere from half to nearly sure. A figure or a plan B helps.',
  cues: [
    ...['probably', 'likely', 'unlikely', 'hopefully', 'possibly', 'possibility', 'chance'],
    ...['risk', 'likelihood'],
  ],
  examples: {
    flagged: [
      'The fix ‹will probably be done› on time.',
      'The deal ‹is likely to close› this week.',
      '‹There is a real possibility that we› miss the ferry.',
    ],
    clean: [
      'The fix will likely slip (70 %), I’ll know on Tuesday.',
      'Could you possibly have it ready today?',
      'It will probably be done by Friday, otherwise I’ll call.',
      'She is probably in the lab.',
      'The fix is live.',
    ],
    rewritten: [
      [
        'The fix will probably be done on time.',
        'The fix will probably be done on time ([x %] sure).',
      ],
    ],
  },

  *check(sentence) {
    const { text, source, kind, isQuestion } = sentence;
    if (kind !== 'body' || isQuestion || isMatch(isWeighed, text)) return;
    const last = withoutStop(source).length;
    for (const pattern of words)
      for (const { start, end } of sentence.find(pattern)) {
        const fix = { label: 'Say how sure', start: last, end: last, replacement: ' ([x %] sure)' };
        yield { start, end, suggestions: [fix] };
      }
  },
});
