import { defineRule, type FindingSuggestion } from '../../engine/rule.ts';
import { namesSpecifics } from '../../engine/specifics.ts';
import { startedLike } from '../../engine/wording.ts';

const hedge =
  /\b(?:maybe|perhaps|possibly|probably|potentially|presumably|conceivably|somewhat|(?:kind|sort) of(?! (?:thing|people|person|work|plan))|kinda|sorta|a (?:little )?bit|(?:i|we) (?:guess|suppose|assume|reckon)|i (?:think|feel)|i was (?:just )?(?:wondering|thinking)|might|may|could|seems?|tends?|or (?:something|so|whatever)|as it were|in a way|more or less)\b/giu;
/** Hedges that can go without breaking the sentence. */
const loose =
  /(?:,\s*)?\b(?:maybe|perhaps|possibly|probably|potentially|presumably|conceivably|somewhat|(?:kind|sort) of|kinda|sorta|(?:i|we) (?:guess|suppose|reckon)|or (?:something|whatever)|as it were|in a way)\b,?\s*/giu;
const enough = 3;

export default defineRule({
  id: 'hedge-stack',
  category: 'ambiguity',
  strength: 'warning',
  message: 'Several hedges stand together and hide what is meant.',
  why: 'One hedge is polite. In a stack the reader can’t tell whether anything was asked, decided or done.',
  cues: [
    'maybe',
    'perhaps',
    'possibly',
    'probably',
    'potentially',
    'guess',
    'suppose',
    'kind',
    'sort',
    'kinda',
    'sorta',
    'somewhat',
    'wondering',
    'might',
  ],
  examples: {
    flagged: [
      '‹Maybe we could possibly kind of› move the launch.',
      '‹I guess perhaps we might› want to rethink it.',
      '‹I think it could maybe sort of› be approved.',
    ],
    clean: [
      'Maybe we could move it to Friday?',
      'I was wondering if you might have a view on this.',
      'I think it might be around 20%, probably closer to 18.',
      'I think this is a bit long.',
      'It might rain, so perhaps we should take the van.',
    ],
    rewritten: [['Maybe we could possibly kind of move the launch.', 'We could move the launch.']],
  },

  *check({ text, source, kind, clauses, isQuestion }) {
    if (kind !== 'body' || namesSpecifics(text)) return;
    for (const clause of clauses) {
      const words = text.slice(clause.start, clause.end);
      const found = [...words.matchAll(hedge)];
      const first = found[0];
      const last = found.at(-1);
      if (!first || !last || found.length < enough + (isQuestion ? 1 : 0)) continue;
      const start = clause.start + first.index;
      const end = clause.start + last.index + last[0].length;
      yield { start, end, suggestions: [...plainer(source, clause)] };
    }
  },
});

function* plainer(
  source: string,
  { start, end }: { readonly start: number; readonly end: number },
): Iterable<FindingSuggestion> {
  const words = source.slice(start, end);
  const plain = startedLike(words, words.replace(loose, ' ').replace(/ {2,}/gu, ' ').trimStart());
  if (plain.trim() === words.trim() || plain.split(' ').length < 3) return;
  yield { label: 'Keep one hedge', start, end, replacement: plain.replace(/ (?=[.,?!]$)/u, '') };
}
