import { definePhraseRule } from '../../engine/phrase-rule.ts';

export default definePhraseRule({
  id: 'we-both-know',
  category: 'harshness',
  strength: 'warning',
  family: 'contempt',
  message: 'This claims the reader knows better and hides it.',
  why: 'It calls the reader dishonest without naming anything they could answer. Name what you saw.',
  cues: 'know knew knows pretend pretending act acting realise realize saw seen fool understand born yesterday online insult dumb stupid idiot games purpose'.split(
    ' ',
  ),
  phrases: [
    /\b(?:i know (?:that )?you(?:'ve| have)? (?:saw|seen|read|got|opened) (?:my (?:message|mail|email)s?|this|it|them)(?=[.!,]*$|,? so)|i (?:can )?see (?:that )?you(?:'re| are) online|i (?:can )?s(?:ee|aw) (?:that )?you (?:read|opened|saw|have read) (?:this|it|my (?:message|mail|email))(?: yesterday| on \p{L}+| already)?(?=[.!]*$)|(?:don't|do not|stop|quit) (?:act(?:ing)? (?:surprised|innocent|like|as if|dumb)|play(?:ing)? (?:dumb|innocent|stupid|games)|pretend(?:ing)? you|insult)|don't insult my|you did (?:this|that|it) on purpose)\b/iu,
    /\b(?:and|as|but) (?:you (?:know|knew) (?:it|very well|perfectly(?: well)?|full well)|we both know(?: it)?|you and i (?:both )?know(?: it)?|you know (?:it|that))(?=\W*$)|\byou (?:and i )?(?:both )?(?:know|knew) (?:very|perfectly|full|damn|quite|bloody) well\b|\byou (?:very|perfectly|full) well know\b/iu,
    /\byou know (?:exactly|precisely) (?:what|why|who|how)\b|\bas (?:we|you and i) both know\b|\b(?:we|you and i) both know (?:that )?(?:you|it|this|that|who|what|why|the real|there)\b/iu,
    /^you know (?:why|what you(?:'ve)? (?:did|done))(?=[.…]*$)|\bthe people (?:on duty|concerned) know\b/iu,
    /\bwe all (?:know (?:who|what happens|why you|how (?:that|this|it) (?:ends?|ended|goes|went|works|turned))|saw (?:how (?:that|it|this)|what happen\p{L}*|who))\b/iu,
    /(?:^|[,;] )(?:let's|let us|please don't|don't|can we (?:stop|not)|stop|we can stop|you can stop) (?:not )?pretend(?:ing)? (?!to be\b|we're (?:in|on)|i'm|you)/iu,
    /\b(?:i'm|i am) (?:not )?going to pretend (?:i|this|that|it|you)\b|\bi(?:'ll| will) (?:just )?pretend (?:i|you|that)\b|\b(?:all |just )*(?:act|acting) (?:like|as if) (?:you (?:don't|didn't|never|know nothing)|nothing (?:happened|is)|(?:this|it|everything)(?:'s| is) (?:fine|normal|ok|news)|the \p{L}+(?: \p{L}+)? doesn't)\b/iu,
    /\byou do (?:realise|realize|know|understand|remember) (?:that|this|i|we|you|it|customers?|everyone|people|what|how|the|there|he|she|they)\b/iu,
    /\b(?:do not|don't) (?:take|treat) (?:me|us) (?:for|like) (?:a |an )?(?:fools?|idiots?|child|children)\b|\b(?:do i|do we|must i) look like\b|\bthink (?:i'm|we're|i am|we are) (?:stupid|idiots?|blind|fools?|naive)\b|\bi wasn't born yesterday\b/iu,
  ],
  questions: 'too',
  plain:
    /\b(?:right\?|closed|please lead|over (?:budget|by)|we are \d|stop polishing|a bow|where we stand|so (?:we|that we) both|i (?:understand|understood|enjoyed|slept)|we all know how (?:hard|much|busy|it feels)|you know very well how (?:much|grateful)|you just (?:got|won|made|saved)|you do know (?:how|the way|what you)|biggest|best|clapping|(?:we|you) both just want|how (?:to|well)|do you)\b|!|[🎂❤🎉😊🙂👍]/iu,
  examples: {
    flagged: [
      'That isn’t what was agreed, ‹and you know it›.',
      '‹You know very well› why the gate was open.',
      '‹You do realise that› customers read this?',
      '‹I’m going to pretend I› didn’t see this.',
      'The cold room was left open, ‹as we both know›.',
    ],
    clean: [
      'A short list, so we both know where we stand.',
      'Do you know who signs the forms?',
      'We all know how hard the move was for everyone.',
      'You know the building better than I do.',
      'Don’t pretend to be well, go home and rest.',
      'You do know how to bake!',
      'As you know, the office is closed on Monday.',
      'Let me know exactly what you need.',
    ],
    rewritten: [['That isn’t what was agreed, and you know it.', 'That isn’t what was agreed.']],
  },
});
