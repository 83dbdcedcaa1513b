import { definePhraseRule } from '../../engine/phrase-rule.ts';

export default definePhraseRule({
  id: 'spelled-out',
  category: 'harshness',
  strength: 'warning',
  family: 'condescension',
  message: 'This announces an explanation for a slow reader.',
  why: 'The announcement says the reader did not get it. The explanation works without being announced.',
  cues: 'spell educate explain explaining slowly simple simply picture diagram words repeat clear understood difference lips capisce tip advice fact newsflash flash spoiler pro-tip protip part bit times time translate obvious since pictures adults grown-ups grown-up adult children child kindergarten grownups toddlers babysit babysitting childish remind reminder numbers break dumb simplify question asked read reread re-read learn literally there do myself often said typed dumbed down understand playground follow'.split(
    ' ',
  ),
  questions: 'too',
  phrases: [
    /\bi(?:'ll| will|'ve| have) (?:type|typed|write|written|say|said) (?:it |this )?(?:very )?slowly\b|\b(?:dumbed|dumb) (?:it|this) down for\b|\b(?:this|it|we)(?:'re| is|'s| are)? (?:isn't|is not|not) (?:in |a )?(?:kindergarten|kindergarden|nursery school|primary school|a playground)\b|\byou(?:'ll| will) understand when you\b|\bso (?:that )?(?:even )?you (?:can )?(?:understand|follow|get it)(?=[.!]*$)|\bin case you (?:can't|cannot|couldn't) (?:read|see|tell|count|understand)\b/iu,
    /\b(?:let me|i'll|i will|allow me to) (?:try to )?(?:break (?:it|this|that) down for you|dumb (?:it|this) down|simplify (?:it|this) for you|walk you through the basics|make it (?:easy|simple) for you)\b|\bi (?:thought|believed|assumed) (?:i|that i) (?:had )?(?:made (?:myself|it)|was|had been|explained) (?:perfectly |very |quite |pretty )?(?:clear|plain)\b|\bi (?:made|have made|thought i made) (?:it|myself) (?:very|perfectly|abundantly|quite|pretty) clear\b/iu,
    /\b(?:not sure|don't know|lost count of|wonder) how (?:many|often) (?:more )?times i\b|\bi (?:only )?(?:asked|ask) (?:you )?(?:a|one) (?:very )?simple (?:question|thing)\b|^(?:it(?:'s| is| was)|that(?:'s| is| was)) a (?:very )?(?:simple|yes or no|yes\/no) question(?=[.!]*$)|^simple question,? simple answer\b|\bbecause i said so\b|^just do (?:it|what (?:i|you(?:'re| are| were)|we) (?:asked?|said|say|told|tell))(?: you)?(?=[.!]*$)|^do you understand(?: (?:that|me|now))?\?/iu,
    /^(?:please )?(?:read|re-read|reread) (?:the|my|that|this) (?:email|e-mail|mail|message|thread|ticket|brief|doc|docs|document|instructions?|manual) (?:again|properly|carefully|first|before (?:asking|replying|you))\b|^(?:please )?learn to read\b|\bit(?:'s| is) (?:literally |all |right )*(?:there )?in (?:the (?:first|second|very first|subject) \p{L}+ of (?:my|the)|(?:bold|the (?:email|mail|doc|document|ticket) (?:i|you)|writing))\b|\bright there in (?:the|my|bold|black)\b/iu,
    /\b(?:let me|i'll|i will|allow me to|shall i|do i (?:really )?(?:need|have) to|must i|i(?:'m| am) happy to|happy to|i can|want me to|i'd be happy to) (?:really |just |gladly )?(?:spell (?:it|this|that) out|educate you|explain (?:it|this|that)? ?(?:slowly|again slowly|a (?:second|third|fourth|fifth) time|one more time|simply|in (?:simple|small))|say (?:it|this|that) (?:very )?slowly|put (?:it|this|that) (?:in (?:simple|small)|simply|as simply)|speak (?:more )?slow(?:ly|er)|draw (?:you )?a (?:picture|diagram|map)|repeat myself|type slower)\b/iu,
    /\b(?:out of|only know|no) (?:simple|simpler|small|smaller|short|one-syllable) words\b|\bin (?:small|one-syllable) words\b|\b(?:had|has) (?:small|simple|short) words\b|\bin words of one syllable\b/iu,
    /\b(?:explain|explained|explaining|say|said|tell|told) (?:it|this|that|you this) (?:\w+ )?(?:for the )?(?:a |the )?(?:third|fourth|fifth|umpteenth|hundredth|tenth|nth|millionth) time\b|\bhow many (?:more )?times (?:do|will|must|have|does|are|should)\b/iu,
    /\b(?:is (?:that|this) (?:clear|understood)|are we clear|(?:do|am|have) i (?:make|making|made) myself clear|do you (?:see|understand) the difference|understood|capisce|is that (?:so )?hard to (?:understand|grasp))\s*\?|\bread my lips\b|\bmark my words\b/iu,
    /\bto be (?:very |absolutely |perfectly )?clear,? since\b|\b(?:in case|since) (?:it|that|this) (?:apparently |evidently )?(?:wasn't|was not|isn't|is not) (?:clear|obvious)\b|\blet me be (?:very |perfectly |absolutely )?clear,? since\b/iu,
    /\b(?:which|what) (?:part|bit|word) of (?:\uFFFC|(?:asap|urgent|final|immediately|mandatory|read-only|private|confidential)\b|"|do not\b|don't\b|no\b|not\b|it did you|(?:it|this|that|\w+ ?\w*) (?:is giving you|are you struggling|don't you (?:get|understand)|did you not|escapes))/iu,
    /^(?:a |some |friendly |little |small |quick |free )*(?:tip|word of advice|advice)(?: from| for you| to you)?\b.{0,40}:|^(?:newsflash|news flash|pro[- ]tip|spoiler(?: alert)?):|^fun fact(?: for \w+)?:/iu,
    /\b(?:treat(?:ed|ing)?|behav(?:e|ing)|act(?:ing)?|talk(?:ing)?|speak(?:ing)?|explain(?:ing)?|teach|dealing|work with|surrounded by) (?:\w+ )?(?:adults |you |us |people |it |to )*(?:like|as if (?:they|you|we) were|to|with|as) (?:an? |like )?(?:adults?|children|child|toddlers?|kindergart\w+|grown-?ups|five-year-olds?)\b|\bi(?:'m| am) done explaining\b|\bis there an adult\b|\bthis is a grown-?ups\b|^grown-?ups\b|\b(?:not|isn't|run|running) a (?:kindergarten|nursery|crèche|creche|playground|daycare)\b|\bsomething i have to teach adults\b|\badults with (?:doctorates|degrees|phds)\b/iu,
    /\b(?:friendly )?reminder that (?:you are (?:not )?paid|"\w+" (?:is|has|means)|we are not (?:a|your|here)\b|this is not|you're (?:not|supposed)|\w+ is a word)\b/iu,
    /\bi(?:'ll| will) translate\b(?! (?:it|this|the|for (?:her|him|you|them|us) (?:at|during|in|on|into)|into|if|at|tonight|today|tomorrow))/iu,
  ],
  plain:
    /\b(?:the line was bad|on the wall|new here|if (?:you|it) (?:like|help|helps|want)|for (?:your|the|our) (?:kids|children)|with (?:my|the|our|small|young|your) (?:kids|children)|price|ticket|cyclist|real tree|to each other like|hard of hearing|in your own words|like (?:kids|children) (?:in|at|on)|anyone new|so i|could you|can you|was hard to hear|because (?!i said)|next time|sorry|last email)\b|!/iu,
  examples: {
    flagged: [
      '‹Let me spell it out›: the door stays shut.',
      '‹Which part of "›no" was it?',
      'I am running ‹out of simple words›.',
      'I don’t want to ‹treat adults like children›, but here we are.',
      '‹Happy to explain it a third time›.',
    ],
    clean: [
      'Could you explain how the cache works?',
      'Let me spell my name for the badge: K, R, Z.',
      'It is the third time this month that the pump failed.',
      'Two adults and one child, please.',
      'Let me explain why we chose the blue one.',
      'I’ll translate the letter tonight.',
      'Which part of the course helped you most?',
      'Is the date clear to everyone on the team?',
    ],
    rewritten: [['Let me spell it out: the door stays shut.', 'The door stays shut.']],
  },

  rewrite(sentence, match) {
    const { text, source } = sentence;
    const colon = /^[^:]{0,60}:\s+(?=\p{L})/u.exec(text)?.[0];
    if (colon === undefined || match.start > colon.length) return undefined;
    const first = source.charAt(colon.length);
    const replacement = /^\p{Lu}/u.test(source) ? first.toUpperCase() : first;
    return [{ start: 0, end: colon.length + 1, label: 'Keep the fact', replacement }];
  },
});
