import { isFilledIn, isTakenUp, isTimeNear } from '../../engine/open-points.ts';
import { defineRule } from '../../engine/rule.ts';
import { isMatch } from '../../engine/sieve/sieve.ts';
import { withoutStop } from '../../engine/wording.ts';

const chance =
  /\b(?:may|might)(?: well| also| still| possibly| just)? (?:need(?= (?:some|a|an|more|to|your|you|help|changing|work)\b)|be (?:required|some|unavailable|late|delayed|in|out|able|called|raised|considered|changed|needed|necessary|a (?:bit|few))|have (?:to|something|an? \p{L}+ for)|run (?:over|late|out)|change|slip|differ|vary|not (?:work|make|happen)|affect|become)\b|\b(?:it may be that|it's possible that|could well be|may or may not)\b/iu;
const isBound =
  /\d|\b(?:if|unless|when|because|in case|thought|until|depending|only|you may|who|which|how|since|think|level)\b|\?/iu;
const isSocial = /\b(?:rain|weather|sunny|laugh|enjoy|fun|interest(?:ed|ing)?)\b/iu;

export default defineRule({
  id: 'may-or-not',
  category: 'ambiguity',
  strength: 'hint',
  family: 'status',
  message: 'This may or may not happen: readers can’t plan with it.',
  why: 'People hear anything from one in ten to nine in ten in such words. A likelihood or a trigger helps.',
  cues: ['may', 'might', 'possible', 'could'],
  examples: {
    flagged: [
      'Please note that the lift ‹may be unavailable›.',
      'Access to the flats ‹may be required›.',
      'We ‹might run over›.',
      'The times ‹may change›.',
    ],
    clean: [
      'The lift may be unavailable if the storm hits.',
      'You may be late, no problem.',
      'It may rain.',
      'We might run over by 10 minutes.',
      'We launch in May.',
      'The times may change. I’ll ring you the day before.',
    ],
    rewritten: [['The times may change.', 'The times may change, and I will confirm by [day].']],
  },

  *check(sentence) {
    const { text, source, kind } = sentence;
    if (kind !== 'body' || isMatch(isBound, text) || isMatch(isSocial, text)) return;
    const last = withoutStop(source).length;
    for (const { start, end } of sentence.find(chance)) {
      const rest = text.slice(end);
      if (isFilledIn(rest)) continue;
      const isPlain =
        !/[,;]/u.test(rest) &&
        !/\b(?:told|raised|called|need)\b/iu.test(text) &&
        /^[\p{L}\s'.-]*$/u.test(rest);
      const fix = { label: 'Say when you will know', start: last, end: last };
      const suggestion = { ...fix, replacement: ', and I will confirm by [day]' };
      yield { start, end, suggestions: isPlain ? [suggestion] : [] };
    }
  },

  unless: (message, index) => isTimeNear(message, index) || isTakenUp(message, index),
});
