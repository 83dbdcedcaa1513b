import { asSuggestions, leaveOut } from '../../engine/leave-out.ts';
import { definePhraseRule } from '../../engine/phrase-rule.ts';
import { isMatch } from '../../engine/sieve/sieve.ts';

export default definePhraseRule({
  id: 'hollow-preface',
  category: 'harshness',
  strength: 'warning',
  family: 'preface',
  message: 'This preface announces an attack.',
  why: 'Some hear respect in it and some the opposite, and all brace themselves. The point lands better without it.',
  cues: 'respect offence offense rude person guy harsh mean personally wrong funny difficult blunt judge fingers offend blaming judging accusing accusation single frank honest saying hate love forbid surprised racist bless face real messenger'.split(
    ' ',
  ),
  phrases: [
    /^(?:but |and |so )?let's (?:be honest|face it|be real)(?: here)?,? (?:nobody|no one|your|you|this (?:isn't|was never|is not)|they|he|she)\b|\bdon't shoot the messenger,? but\b/iu,
    /(?:^|[,:;] )with respect,(?=.{8,})|^with respect (?:you|your|this)\b|\bwith (?:all(?: due)?|due|the greatest|the utmost|the deepest|great) respect\b(?: to (?:you|your \p{L}+|the \p{L}+(?: \p{L}+)?|everyone|\p{Lu}\p{L}+))?(?! (?:for|and))(?=.{8,})/iu,
    /\bno offen[cs]e,? (?:but|though|to (?:you|anyone|your))\b|^no offen[cs]e[,.]/iu,
    /\bnot to be (?:rude|that (?:person|guy)|harsh|mean|funny|difficult|blunt|negative|a pain|pedantic),? (?:but|though)\b|\b(?:don't|do not|please don't) take (?:this|it) (?:the wrong way|personally|badly),? (?:but|though|however|your|you)\b/iu,
    /\bi (?:don't|do not) (?:want|mean|wish) to (?:be (?:rude|harsh|mean|funny|difficult|that \p{L}+|blunt|unkind)|sound (?:rude|harsh|mean|like)|judge|point (?:any )?fingers|offend|insult|blame anyone|single)\b.{0,30}\bbut\b/iu,
    /\b(?:i(?:'m| am) not (?:being (?:funny|rude|difficult)|blaming (?:anyone|anybody|you)|accusing (?:anyone|you)|one to (?:judge|complain|criticise|criticize))|not (?:blaming|judging|accusing) (?:anyone|anybody|you)|i make no accusation|not to single (?:anyone|you|anybody) out),? (?:but|though|however|i merely|i only|it's just|we're just)\b|^i make no accusation\b/iu,
    /^(?:i(?:'ll| will)|let me) be (?:very |completely |totally |brutally |perfectly )?(?:blunt|honest|frank|kind)(?: with you)?[,.:]? (?:i(?:'d| had)? (?:expected|didn't think|hoped|was (?:not|disappointed|expecting)|don't think you|am (?:not|disappointed))|your|you|this is|and simply|nobody|it's not)\b/iu,
    /\bnobody(?:'s| is) saying (?:it(?:'s| is) your fault|you(?:'re| are))\b|\bi say this with (?:love|respect|kindness)\b|\bi hear you,? but\b|\bbless (?:your|his|her|their) heart\b/iu,
  ],
  plain:
    /\b(?:to tradition|tradition|offen[cs]e taken|offen[cs]e meant|i can't change|expected the costs|have to dance|family of|the family|with respect (?:and|for)|treat\w* with respect|speak\w* .{0,30}with respect|respect(?:ful)? (?:for|of)|my own)\b|\?$/iu,
  examples: {
    flagged: [
      '‹With all due respect›, the plan won’t scale.',
      '‹No offence, but› this looks rushed.',
      '‹Not to be rude, but› the date was on the form.',
      '‹I don’t want to point fingers, but› only one of us had the key.',
      '‹Don’t take this personally, but› your slides are confusing.',
    ],
    clean: [
      'How can I say this with all due respect to the family?',
      'Please treat the staff with respect.',
      'With respect to the delivery date, we suggest Friday.',
      'No offence taken, my code was slow.',
      'I hear you, this was a rough week.',
      'I’ll be honest, I don’t know yet.',
      'Let me be frank about the costs: they doubled.',
      'I don’t want to be late, so I’ll take the early train.',
    ],
    rewritten: [
      ['With all due respect, the plan won’t scale.', 'The plan won’t scale.'],
      ['No offence, but this looks rushed.', 'This looks rushed.'],
    ],
  },

  rewrite(sentence, { start, end, words }) {
    if (start > 0) return [];
    const link = /^[\s,.;:–—-]*(?:(?:but|though|however)\b[\s,]*)?/iu.exec(
      sentence.text.slice(end),
    );
    const until = end + (link?.[0].length ?? 0);
    // Frames that reach into the sentence tell that it is an attack; they are no preface to cut at.
    const reachesIn =
      /(?:respect|kind|honest|blunt|frank)\b.*\s(?:you|your|this|i)\b|^let's|^(?:i|let me)\b.*\b(?:expected|hoped|nobody|disappointed)/iu;
    if (isMatch(reachesIn, words) || /^['’]/u.test(sentence.text.slice(until))) return [];
    return asSuggestions(leaveOut(sentence, { start, end: until }), 'Leave the preface out');
  },
});
