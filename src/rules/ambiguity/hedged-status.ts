import { isFilledIn, isTimeNear } from '../../engine/open-points.ts';
import { defineRule } from '../../engine/rule.ts';
import { startedLike, withoutStop } from '../../engine/wording.ts';

const good =
  '(?:ok|okay|fine|alright|all right|good(?= to go|[.,!]|$)|possible|doable|manageable|working|ready|done(?! (?:by|in|with))|finished|fixed|sorted|live|in (?:place|order))';
const partly = '(?<partly>mostly|more or less|partially|partly|largely|by and large)';
const unsure = '(?:probably|hopefully|presumably|kind of|sort of|kinda|somewhat)';
const state =
  '(?:arrived|done|working|works|fixed|ready|finished|there|complete|completed|ok|okay|fine|sorted|good|set|clear|in place|on track|live|agreed|yes)';

const hedges: readonly RegExp[] = [
  new RegExp(
    `\\bshould (?:(?:probably|hopefully|now|all|still|then|mostly) ){0,2}be (?:probably |mostly |more or less )?${good}\\b`,
    'iu',
  ),
  /\bshould(?:n't| not) (?:really )?(?:be (?:a |an |any |too much of a |much of a )?(?:problem|issue|affected)|take (?:too )?long|matter)\b/iu,
  new RegExp(
    `\\b(?:is|are|'s|'re|be|am|'m|was|were)(?: all)? ${unsure} (?:still )?(?!(?:who|where|someone|somebody|something|one|an?|the|my|your|his|her|our|their|on|in|at|with|of|for|to|from|like|why)\\b)(?!\\p{L}+ing\\b)\\p{L}+`,
    'iu',
  ),
  new RegExp(
    `(?:\\b(?:is|are|'s|'re|be|am|'m|was|were|has|have|all)|^)(?: all)? ?${partly} ${state}\\b`,
    'iu',
  ),
  new RegExp(
    `(?:^|[,.;] )${unsure} (?:fine|ok|okay|done|fixed|working|good|there|ready|sorted|yes|yeah)\\b`,
    'iu',
  ),
  new RegExp(`\\b(?:will|'ll|should) ${unsure} be ${good}`, 'iu'),
  /(?:\b(?:is|are|'s|'re|am|'m)|^) ?(?<partly>almost|nearly|pretty much) (?:done|there|ready)\b(?=[.,!;]|$| (?:with|now|and)\b)/iu,
  /^(?:sort of|kind of|kinda|ish)\b(?: (?:yeah|yes|no|depends\b.*))?/iu,
  /\b(?<less>more or less)\b(?=[.,!?]|$)/iu,
  /\bno (?:blockers|problems|issues|concerns|objections|changes) as such\b|\bbarring (?:surprises|accidents|anything)\b|\bcautiously optimistic\b|^(?:yes and no|yes but no)\b|\bnot a no\b/iu,
];
const isBound = /\b(?:if|unless|assuming|provided|something|what|which|how|when|once|that)\b/iu;

export default defineRule({
  id: 'hedged-status',
  category: 'ambiguity',
  strength: 'hint',
  family: 'status',
  message: 'This can be heard as done or as not done.',
  why: 'One reader hears a yes and relies on it, another hears a warning. What is left to do tells both.',
  cues: [
    ...['should', "shouldn't", 'ought', 'probably', 'hopefully', 'presumably', 'kind', 'sort'],
    ...['kinda', 'somewhat', 'mostly', 'partially', 'partly', 'largely', 'more', 'pretty'],
    ...['large', 'ish', 'such', 'barring', 'almost', 'nearly', 'cautiously', 'no'],
  ],
  examples: {
    flagged: [
      'The stand ‹should be ready›.',
      'The import ‹is mostly working›.',
      'The rest of the samples ‹are probably fine›.',
      'It ‹shouldn’t be a problem›.',
      'Count on us for August, ‹more or less›.',
    ],
    clean: [
      'The roof is nearly done: two rows are missing.',
      'The stand should be ready by 4.',
      'If the seal holds, it should be fine.',
      'The import is mostly working: 212 of 214 rows are in.',
      'You should be finished with lunch when the coach comes, at 1:30.',
      'We more or less live in that van.',
      'The import is done.',
      'How kind of you to ask.',
      'It is probably the pump, so I’ve ordered one.',
    ],
    rewritten: [
      [
        'The samples are probably fine.',
        'The samples are probably fine, and I will confirm by [day].',
      ],
      ['The import is mostly working.', 'The import is working apart from [what].'],
      ['Count on us for August, more or less.', 'Count on us for August, apart from [what].'],
    ],
  },

  *check(sentence) {
    const { text, source, kind, isQuestion } = sentence;
    if (kind !== 'body' || isQuestion) return;
    const last = withoutStop(source).length;
    const taken: { start: number; end: number }[] = [];
    for (const pattern of hedges)
      for (const match of sentence.find(pattern)) {
        const { start, end } = match;
        if (taken.some((other) => start < other.end && other.start < end)) continue;
        if (
          isFilledIn(text.slice(end)) ||
          /\b(?:if|unless|as long as|provided)\b/iu.test(text) ||
          isBound.test(sentence.clauseAt(start))
        )
          continue;
        taken.push({ start, end });
        const hedge = match.group('partly');
        const label = 'Say what is left';
        if (match.group('less'))
          yield { start, end, suggestions: [{ label, replacement: 'apart from [what]' }] };
        else if (hedge) {
          const kept = source.slice(start, hedge.start) + source.slice(hedge.end + 1, end);
          const words = start === 0 ? startedLike(source, kept) : kept;
          yield { start, end, suggestions: [{ label, replacement: `${words} apart from [what]` }] };
        } else {
          const isWhole =
            start > 0 && !/[,;]/u.test(text.slice(end)) && !/\bno\b/iu.test(text.slice(start));
          const fix = { label: 'Say when you will know', start: last, end: last };
          const suggestion = { ...fix, replacement: ', and I will confirm by [day]' };
          yield { start, end, suggestions: isWhole ? [suggestion] : [] };
        }
      }
  },

  unless: isTimeNear,
});
