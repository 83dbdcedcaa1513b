import type { Span } from '../../engine/diagnostic.ts';
import { leaveOutBarb } from '../../engine/leave-out-heard.ts';
import { askInstead } from '../../engine/request.ts';
import { defineRule, type FindingSuggestion } from '../../engine/rule.ts';
import type { Sentence } from '../../engine/sentence.ts';
import { isMatch } from '../../engine/sieve/sieve.ts';
import { startedLike } from '../../engine/wording.ts';

const failing =
  "if (?:you|your (?:team|people|side)|this|that|it|i|we)(?: still)? (?:do(?:n't| not)|does(?:n't| not)|can(?:'t|not)|won't|will not|fail(?:s)? to|are(?:n't| not)|is(?:n't| not)|have(?:n't| not)|keep|ever)\\b[^.?!]*";
const will =
  "(?:i|we)(?:'ll| will| shall| am going to|'m going to| have no (?:choice|option)|'ll have to| will have to| will be forced to)";
const threat = new RegExp(
  [
    '\\bor else\\s*(?:[.!]|$)',
    "\\bthere (?:will|'ll) be (?:\\w+ )?(?:consequences|repercussions|trouble|hell to pay)\\b",
    '\\b(?:this|that|it|consider this) (?:is |as )?(?:your |my |the |a )?(?:last|final|only) (?:warning|chance)\\b|\\byour (?:last|final) (?:warning|chance)\\b',
    `\\b${failing}\\b${will} (?:just |simply |also )?(?:be )?(?:escalate|escalating|report (?:this|it|you|the same) to|complain|find (?:someone|somebody|another|people)|go(?:ing)? (?:to|over|straight|public)|rais(?:e|ing) (?:it|this) (?:with|to) (?:your|hr|the|my)|tak(?:e|ing) (?:this|it|my business|the (?:matter|account)) (?:up|to|elsewhere|further)|inform(?:ing)? your|tell(?:ing)? (?:your|everyone|the boss)|let (?:your|everyone|the)|name|post|leav(?:e|ing) a|make sure (?:everyone|you)|(?:give|hand|pass) (?:it|this|the \\w+) to (?:someone|somebody|\\w+,? who)|assume (?:that )?you (?:don't|do not|aren't|are not|have no|no longer|never))`,
    `\\b${will} (?:escalate|report|take|raise) (?:you|this|it) (?:to|with|up with) (?:your (?:manager|boss|director|supervisor|head)|hr|the (?:ceo|boss|director)|senior management)\\b`,
    '\\b(?:no option|no choice|no alternative) but to (?:escalate|report|inform|complain|involve|go)\\b',
    "\\byou(?:'ll| will) (?:regret|be sorry|be hearing from|hear from (?:my|our) (?:lawyer|solicitor|legal))\\b",
    "\\b(?:don't|do not) (?:test|push|try|cross) (?:me|my patience)\\b|\\bdon't make me (?!laugh|cry|blush|smile)\\w+",
    '^(?:final|last|first and last) warning\\b[.!]*',
    "\\b(?:i|we)(?:'m| am|'re| are|'ll be| will be|'ve| have)(?: now)? (?:escalating|escalated|reporting|reported|raising|taking) (?:this|it|you|the matter|your [\\w' ]{2,30}) (?:to|with|up with|further) (?:your|hr|my|senior|the (?:ceo|director|board|management))\\b",
    "\\b(?:or|otherwise|else),? (?:i|we)(?:'ll| will)?(?: have to| be forced to)? (?:involve|inform|escalate|go to|speak to|speak with|call|contact) (?:your|hr|the (?:director|manager|boss|police|lawyers?))",
    "\\b(?:or|otherwise|else) (?:i|we)(?:'ll| will)?(?: have to)? (?:find someone|find somebody|walk|go elsewhere|go to your|escalate|take my business|report)\\b",
    "\\breserve the right to (?:make your|tell|publish|inform your)|\\bwe have (?:a good|good) lawyers?\\b|\\bwe(?:'ve| have) a good lawyer\\b",
    '\\bheads will roll\\b|\\bpeople (?:have )?(?:lost|lose) their jobs (?:over|for) less\\b|\\bi can (?:easily |always )?(?:replace you|find someone (?:else )?who)\\b',
    "\\bthere (?:are|is) (?:plenty of |many |lots of )?(?:other |another )?(?:people|candidates?|suppliers?|vendors?|someone|places) (?:who would|who'd|who can|that would|else who|waiting|queu\\w+|if you)\\b[^.?!]*",
  ].join('|'),
  'iu',
);
const lawful =
  /\b(?:please (?:escalate|report|raise)|happy to (?:escalate|raise|take)|last chance to (?:register|buy|vote|order|sign|book|join|see)|on your behalf|for you\b(?! to)|if you (?:agree|like|want|wish|prefer)|under (?:clause|section|article|the (?:contract|act|law))|as (?:agreed|the contract)|refund|chargeback|dispute the|ombudsman|you to know first|not about you|let you know (?:first|before)|if that isn't possible|small claims|interest (?:of|at)|like (?:it|that|to), so|so that's possible)\b/iu;
const orElse = /^(?<ask>.+?)[,\s]*\bor else\s*[.!]*$/iu;

const condition =
  /^if you (?:still )?(?:don['’]t|do not|fail to|won['’]t|will not|(?:can['’]t|cannot)(?= (?:manage|do|finish|deliver|send|fix|get)\b)) (?<ask>[a-z]+ [^.?!]*?),? (?:then )?(?:i|we)(?:['’]ll|['’]m| will| am| shall| have)\b/iu;

/** The ask that the threat is about, put as a question, or the sentence left out where it asks for nothing. */
function withoutThreat(sentence: Sentence, span: Span): readonly FindingSuggestion[] {
  const { source, text } = sentence;
  const ask = orElse.exec(source)?.groups?.['ask'] ?? condition.exec(source)?.groups?.['ask'];
  const asked = ask && askInstead(ask);
  if (!asked) return /\bif\b/iu.test(text) ? [] : leaveOutBarb(sentence, span);
  const isCondition = condition.test(source);
  const replacement = `${startedLike(source, asked.charAt(0).toLowerCase() + asked.slice(1))}${isCondition ? ' If something is in the way, please tell me.' : ''}`;
  return [{ start: 0, end: text.length, label: 'Ask without the threat', replacement }];
}

export default defineRule({
  id: 'threat-ultimatum',
  category: 'harshness',
  strength: 'strong',
  family: 'threat',
  message: 'This puts a threat behind the request.',
  why: 'A threat may get the work done once; after it people do what they must and no more.',
  cues: [
    'else',
    'consequences',
    'repercussions',
    'hell',
    'trouble',
    'warning',
    'chance',
    'if',
    'escalate',
    'report',
    'raise',
    'option',
    'choice',
    'alternative',
    'regret',
    'sorry',
    'hear',
    'hearing',
    'test',
    'push',
    'cross',
    'make',
    'otherwise',
    'or',
    'reserve',
    'lawyer',
    'lawyers',
    'heads',
    'lost',
    'replace',
    'someone',
    'people',
    'candidates',
    'suppliers',
    'places',
    'take',
    'escalating',
    'escalated',
    'reporting',
    'reported',
    'raising',
    'taking',
    'assume',
  ],
  examples: {
    flagged: [
      '‹If you don’t send it today, I will escalate› to your manager.',
      '‹This is your last warning›.',
      'Fix it ‹or else.›',
      '‹There will be serious consequences›.',
      '‹I’m going to raise this with HR›.',
    ],
    clean: [
      'If it is still down at 5 pm, please escalate to the on-call lead.',
      'Last chance to register for the offsite!',
      'Ship it on Friday, or else we can wait for Monday.',
      'I am happy to escalate this to the vendor for you.',
      'If you don’t have time, tell me and I’ll ask the agency.',
      'If it isn’t here by the 20th, we will dispute the charge with the bank.',
      'We will report the results to the board on Friday.',
      'If you can’t make the 20th, tell me by Friday so I can find someone else.',
    ],
    rewritten: [
      ['Send me the list today or else.', 'Could you send me the list today?'],
      [
        'If you don’t send it today, I will escalate this to your manager.',
        'Could you send it today? If something is in the way, please tell me.',
      ],
    ],
  },

  *check(sentence) {
    const { text } = sentence;
    if (isMatch(lawful, text)) return;
    for (const { start, end } of sentence.find(threat)) {
      yield { start, end, suggestions: withoutThreat(sentence, { start, end }) };
    }
  },
});
