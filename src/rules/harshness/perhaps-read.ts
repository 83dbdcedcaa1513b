import { askInstead } from '../../engine/request.ts';
import { defineRule } from '../../engine/rule.ts';

const mockAdvice =
  /(?:^|[.!?;:–—] ?|, |\b(?:so|and|but) )(?<maybe>(?:maybe|perhaps|might i suggest you) )(?<order>(?:actually |first |just |you (?:could|should|might|'d) (?:first |actually |start by ))?(?:(?:read|reading|check|checking|look|looking|ask|asking|think|test|testing|count|believe|google|learn|listen|proofread|open|consider|talk)\b[^.?!]*\b(?:before|instead|first|properly|for once|next time|to (?:us|me|them) )\b|(?:read|check|learn|google|open|try) (?:the|your|our|a|an|to) (?:docs?|documentation|ticket|e?-?mail|inbox|brief|thread|manual|guide|readme|calendar|contract|spec|instructions?|facts|own|search|job|basics|use|message|agenda|minutes)\b|believe people\b|check facts\b|learn (?:the|your|to)\b|try (?:reading|listening|doing|asking|testing|thinking|talking)\b|do (?:your|some) (?:job|homework|work|research)\b|worry (?:less )?about your\b|you(?:'d| would) (?:like to (?:tell|explain|share)|care to|first)\b))/iu;
const sincere =
  /\b(?:i|we|us|our|my|me|let's|thanks?|please|if you(?:'re| are)? (?:have|get|like)|when you|it'll|you'd like to tell everyone how)\b/iu;

export default defineRule({
  id: 'perhaps-read',
  category: 'harshness',
  strength: 'warning',
  family: 'dig',
  message: 'This advice says that the obvious was not done.',
  why: '“Maybe read it first” tells readers they were careless. A plain question asks for the same thing.',
  cues: ['maybe', 'perhaps', 'suggest'],
  examples: {
    flagged: [
      '‹Maybe read the ticket before› closing it?',
      '‹Perhaps check your inbox before› asking.',
      'The figures are on page 2, so ‹perhaps try reading› it.',
    ],
    clean: [
      'Perhaps check the spam folder before I resend it?',
      'Maybe read the first page before the call, the history is long and we have ten minutes.',
      'Maybe we should ask first.',
      'Perhaps you already have them?',
      'Maybe look at the blue one, it is cheaper.',
      'Perhaps try a new cable?',
      'Maybe ask Nina if you have time.',
    ],
    rewritten: [
      ['Maybe read the ticket before closing it?', 'Could you read the ticket before closing it?'],
    ],
  },

  *check(sentence) {
    const { text, source } = sentence;
    for (const match of sentence.find(mockAdvice)) {
      const maybe = match.group('maybe');
      const order = match.group('order');
      if (!maybe || !order) continue;
      if (sincere.test(text.slice(order.end)) || sincere.test(text.slice(0, maybe.start))) continue;
      const start = maybe.start;
      const advice = source
        .slice(order.start)
        .replace(/\?$/u, '')
        .replace(/^(?:actually|first|just) /iu, '');
      const asked = /^(?:you|believe|trust|care|try|think|learn|grow|get|stop)\b/iu.test(advice)
        ? undefined
        : askInstead(advice);
      const replacement =
        asked && /[A-Z]/u.test(source.charAt(start))
          ? asked.charAt(0).toUpperCase() + asked.slice(1)
          : asked;
      yield {
        start,
        end: match.end,
        suggestions: replacement
          ? [{ start, end: text.length, label: 'Ask for it', replacement }]
          : [],
      };
    }
  },
});
