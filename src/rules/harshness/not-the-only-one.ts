import { asSuggestions, leaveOut } from '../../engine/leave-out.ts';
import { definePhraseRule } from '../../engine/phrase-rule.ts';

export default definePhraseRule({
  id: 'not-the-only-one',
  category: 'harshness',
  strength: 'warning',
  family: 'dismissal',
  message: 'This tells the reader that their trouble doesn’t count.',
  why: 'Comparing burdens makes both feel unseen. Say what you can do and when; it answers better.',
  cues: 'busy only revolve revolves everything everyone everybody planning emergency tired same plate problems all else unlike favourite special exception exceptions wait turn queue patients clients customers'.split(
    ' ',
  ),
  isIrony: true,
  phrases: [
    /^(?:look,? |well,? |and |but )?we(?:'re| are) all (?:very |really |extremely |just as |quite )?(?:busy|tired|stressed|overloaded|under pressure|stretched)(?=[.!,;]|$)|\b(?:i|we)(?:'m| am|'re| are) (?:all )?busy too\b|\bi know (?:that )?you(?:'re| are) (?:all )?(?:very |really )?busy,? but (?:so (?:is|are|am)|we(?:'re| are) all|everyone|i(?:'m| am) too|you(?:'re| are) not|this (?:should|takes|has)|surely|it only)\b|\bso (?:is|are) (?:everyone|everybody|the rest of us|all of us|we all)(?: else)?(?=[.!,]|$)/iu,
    /\byou(?:'re| are| are definitely| certainly are) not (?:the|my|our) only (?:one|person|customer|client|patient|team|department|project|resident|tenant|student|employee|parent)\b|\bnot the only (?:one|person|customer|client|team|department) (?:with|who has|working|here|waiting|on)\b|\b(?:i|we) (?:do )?(?:have|see|also have|do see) (?:other|\p{L}+ other) (?:clients|customers|patients|projects|things to do|people|guests|residents) (?:too|as well|besides|than|and none|to (?:look after|think of|deal with))\b|\bother than yours\b|\bnot only (?:of |about )?(?:you|yours)(?=[.!]*$)/iu,
    /\b(?:the )?world (?:doesn't|does not) revolve around\b|\bnot everything (?:is|revolves|has to be) about you\b|\bit(?:'s| is) not (?:all|always) about you\b|\bno(?:t| one is)? special treatment\b|\bwhat makes you (?:so special|think you)\b|\byou(?:'re| are) not (?:special|an exception)\b|\b(?:the )?(?:rules?|law|deadline|policy) (?:also )?appl(?:y|ies) to you (?:as well|too)\b/iu,
    /\b(?:lack of|poor|bad) planning (?:on your (?:part|side|end) )?(?:is not|isn't|does not|doesn't|shouldn't)\b|\byour (?:emergency|urgency|problem|crisis|deadline|priorities) (?:is|are|does|do)(?:n't| not)(?: \p{L}+)? (?:my|mine|our|ours|constitute|make)\b/iu,
    /\b(?:everyone|everybody|we all|all of us) (?:else )?(?:has|have|had|got|manages?|works?) (?:problems|a lot on|a lot to do|deadlines|enough on|the same (?:workload|hours|problems)|kids|families|other things)(?: too| as well| and)?\b|\b(?:others|other people|the rest of us) have (?:it worse|problems too|lives|families|mothers)\b|\byou(?:'ll| will) have to wait (?:your turn|like everyone)\b/iu,
  ],
  plain:
    /\b(?:affected|working on|is on it|here to help|you are not alone|so (?:i|we)(?:'ll| will|'ve| have)? (?:can|could|suggest|propose|move|moved|hire)|thank|let's|shall we|can we|could we|(?:this|next) week,? so|take your time|no rush|you(?:'re| are) not the only one who (?:likes|wants|noticed|found|enjoyed|had trouble|was confused|finds)|missed it too|happens to|me too|feel|worry)\b/iu,
  examples: {
    flagged: [
      '‹We’re all busy›.',
      '‹I know you’re busy, but so is› everyone else.',
      '‹You’re not the only one› with a deadline.',
      '‹The world doesn’t revolve around› your project.',
      'Your ‹lack of planning is not› my emergency.',
    ],
    clean: [
      'We’re all busy this week, so let’s move it to Monday.',
      'You’re not the only one who found the form confusing.',
      'I know you’re busy, so take your time.',
      'Everyone has a locker on the second floor.',
      'The deadline applies to both halls.',
      'I’m not the only one who likes the blue one.',
      'We have other rooms for the guests.',
    ],
    rewritten: [['The keys are at the desk. We’re all busy.', 'The keys are at the desk.']],
  },

  rewrite(sentence, { start, end }) {
    const { text } = sentence;
    const isOpening = start === 0 && /^[,;] (?:but|and|so) \p{L}/iu.exec(text.slice(end));
    if (!isOpening) return undefined;
    return asSuggestions(leaveOut(sentence, { start, end: end + isOpening[0].length - 1 }));
  },
});
