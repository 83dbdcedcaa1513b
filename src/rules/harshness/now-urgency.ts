import { askInstead } from '../../engine/request.ts';
import { defineRule } from '../../engine/rule.ts';
import { isMatch } from '../../engine/sieve/sieve.ts';
import { namesATime } from '../../engine/time-cues.ts';

const urgent =
  /\b(?:right now|right away|immediately|at once|this (?:very )?(?:instant|minute|second)|without (?:any )?(?:further )?delay|no later than now|drop everything|straight ?away|not (?:tomorrow|later|next week|in an hour),? (?:but )?now|now,? not (?:tomorrow|later|next week|when))\b|\bnow(?=[.!]+\s*$)/iu;
const verbs =
  'add|answer|approve|book|bring|call|cancel|change|check|clear|close|complete|confirm|contact|correct|delete|deliver|explain|fill|find|finish|fix|forward|get|give|handle|make|merge|move|pay|post|prepare|print|provide|put|read|refund|remove|reply|report|resend|resolve|respond|return|revert|review|roll|send|share|show|sign|solve|sort|start|stop|submit|take|tell|turn|update|upload|write';
const order = new RegExp(
  `^(?:(?:and|so|then|just|now|again|also)\\b[, ]*)*(?:${verbs})\\b(?! (?:is|are|was|were|has)\\b)`,
  'iu',
);
const wanted =
  /^(?:(?:and|so|but)\b[, ]*)*(?:i|we) (?:want|need|expect|demand|require) (?:this|that|it|them|these|the|an?|you|your|my|our|answers?)\b/iu;

const calm =
  /\b(?:outages?|incident|sev-?[012]|p[01]|down\b|security|breach|leaked?|fire|emergency|evacuat\w+|patients?|unsafe|safety|injur\w+|gas|alarm|flood\w*|no need|not need|don't need|needn't|needn’t|immediately (?:after|before|available|visible|obvious|following|effective)|if (?:you|the|it|there|anything|something|this)|when(?:ever)?|in case|should (?:you|the|it)|thank|thanks|sorry|password|wound|bleed\w*|ambulance|for now|by now|until now|right now (?:we|i|it|the)|the way|what you're|let me know)\b/iu;

export default defineRule({
  id: 'now-urgency',
  category: 'harshness',
  strength: 'warning',
  family: 'pressure',
  message: 'This presses without saying by when or why.',
  why: '“Immediately” is heard as anger. A clock time and a reason get people moving sooner.',
  cues: [
    'now',
    'away',
    'immediately',
    'once',
    'instant',
    'minute',
    'second',
    'delay',
    'everything',
    'straightaway',
  ],
  examples: {
    flagged: [
      'Send the list ‹immediately›.',
      'I want this fixed ‹right now›.',
      '‹Drop everything› and call me.',
      'Respond to the customer ‹at once›.',
    ],
    clean: [
      'I’ll fix it right away.',
      'Production is down, please join the bridge immediately.',
      'No need to reply right away.',
      'The fee applies immediately after the trial.',
      'We are busy right now but will look tomorrow.',
      'If the gauge shows 2.6, call me at once.',
      'You can book the removal firm now.',
      'The table adds up now.',
      'They all spoke at once.',
    ],
    rewritten: [
      ['Send the list immediately.', 'Could you send the list by [time]?'],
      [
        'Call me right now, the client is waiting.',
        'Could you call me by [time]? The client is waiting.',
      ],
    ],
  },

  *check(sentence) {
    const { text, source } = sentence;
    if (isMatch(calm, text) || sentence.isQuestion) return;

    for (const { start, end, words } of sentence.find(urgent)) {
      const clause = sentence.clauses.find((one) => one.start <= start && start < one.end);
      const said = text.slice(clause?.start ?? 0, end).trimStart();
      const isOrder = order.test(said) || /^drop everything/iu.test(words);
      if (!isOrder && !wanted.test(said)) continue;
      const by = namesATime(text) ? '' : ' by [time]';
      const timed = `${source.slice(0, start).trimEnd()}${by}${source.slice(end)}`;
      const replacement = isMatch(order, text) ? askInstead(timed) : undefined;
      yield {
        start,
        end,
        suggestions: replacement
          ? [{ start: 0, end: text.length, label: 'Name a time', replacement }]
          : [],
      };
    }
  },
});
