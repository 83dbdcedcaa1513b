import { definePhraseRule } from '../../engine/phrase-rule.ts';

export default definePhraseRule({
  id: 'doubts-ability',
  category: 'harshness',
  strength: 'warning',
  family: 'rank',
  message: 'This doubts that the reader is able.',
  why: 'Doubt about a person ends the talk about the work. Say what has to change; most people can then do it.',
  cues: 'someone somebody anyone people person those adult adults manage managed beyond above too even difficult read count spell learn grasp strong thing unless capable competent reach expert handle cope clue brain anything cared wanted tried listened respected valued understood idea get name names least'.split(
    ' ',
  ),
  isIrony: true,
  phrases: [
    /\byou (?:clearly |obviously |really |people |all )?(?:have|'ve) (?:absolutely |really |clearly )?(?:no|zero) (?:idea|clue)(?: (?:how (?:much work|hard|this|things|it|we|to)|what (?:you(?:'re| are)|it takes|we|this)|about)|(?=[.!]*$))|\bat least (?:get|spell) (?:my|our|the|his|her) (?:\p{L}+ )?(?:names?|right|title|company)\b|\bif you can't even (?:spell|read|get|write|manage|open)\b|\b(?:can't|couldn't) even (?:spell|get) (?:my|our|the) (?:\p{L}+ )?name\b/iu,
    /\bif you (?:had|knew|had even) (?:half a (?:clue|brain)|anything about|the first thing|a clue|even the basics|any (?:sense|idea|experience))\b|\bif you (?:actually|really) (?:cared|wanted|tried|listened|respected|valued|understood)\b/iu,
    /\b(?:by|from|for|to|ask|asked|let|prefer|get|have|having|find|with|send|take|takes|put) (?:an? )?(?:someone|somebody|anyone|people|person|those|adults?)(?: else| here| on your side| at your end)? (?:who|that) (?:actually |really |at least |genuinely )?(?:knows? (?:what|how|their|something|anything|about|a thing)|can (?:actually |at least )?(?:read|count|write|spell|think|tell|do (?:it|this|the job)|handle|manage)|understands?|cares\b|reads\b|uses (?:his|her|their|a)|thinks\b|listens\b|has (?:done|actually|a clue)|'s done|is able|wants to work|does (?:his|her|their) job)\b/iu,
    /\b(?:by|from|for|to|ask|let|want|need|prefer|get|have|find|with|send) (?:an? )?(?:someone|somebody|anyone|people|person|one of) (?:else |on your side |at your end )?(?:more )?(?:competent|capable|sensible|serious|reliable|qualified|with (?:a (?:brain|clue|pulse|spine)|half a brain|common sense|eyes)|i can (?:rely|trust|count))\b/iu,
    /\b(?:you(?:'ve| have)?|they|he|she|your \w+|nobody|no one|not one|anyone|somehow|team) (?:somehow |actually |still |even |could |can |can't |cannot |seem to |not )*manage(?:d)? to (?:make|turn|miss|break|lose|forget|ignore|answer|spell|read|refill|write|delete|ruin|confuse|overlook|count)\b/iu,
    /\b(?:unable|too busy|can't|cannot|couldn't) (?:to )?(?:manage|handle|work|read|answer|follow|fill in|operate|use) (?:a|an|one|two|three|even|the simplest) (?:single |simple |basic )?(?:calendar|checklist|form|sentence|spreadsheet|map|email|e-mail|question|instruction|instructions|clock|diary|phone|template|text|line)\b/iu,
    /\b(?:beyond|above) (?:you|your (?:abilities|capabilities|skills?|people|team))\b|\btoo (?:hard|difficult|complicated|advanced|technical|much) for (?:you|your (?:team|people|lot)|some people)\b(?! to (?:carry|lift|do alone))/iu,
    /\beven (?:you|your (?:team|people|department|lot)) (?:can|could|should|might|will)\b|\bso (?:that )?even (?:you|your)\b/iu,
    /\bdifficult as (?:it|that) (?:seems|may|appears|must)\b|\bif (?:your (?:people|team)|you) (?:can(?:'t|not| not)? )(?:handle|cope|manage (?:a|an|that|to)|count|tell the)\b/iu,
    /\b(?:your (?:limited|poor|shaky|feeble|loose|tenuous) (?:grasp|understanding|knowledge|skills?|command|english)|your grasp of|out of your depth|in over your head)\b/iu,
    /\b(?:isn't|is not|aren't|was never|never was|not|hardly|clearly not) (?:exactly )?(?:your|everybody's|everyone's|his|her|their) (?:strong (?:suit|point)|forte|thing|strength)\b/iu,
    /\b(?:first )?learn (?:how )?to (?:read|spell|count|write|listen|use (?:a|the|your))\b|\b(?:you|they|your \w+|staff|people|somebody|someone|he|she) (?:clearly |obviously |apparently |evidently )?(?:can't|cannot|can not) (?:even |simply )?(?:read|count|spell|add up|tell the time|do (?:your|their|the) jobs?)\b/iu,
  ],
  plain:
    /\b(?:could you|can you|can we|could we|let me know|if that's too|no need|would help|it would be (?:good|great)|hir(?:e|ing)|interview|learn from|hear from|talk to|speak (?:to|with)|introduc\w+|advice|looking for|open to|where to|(?:can't|cannot) read (?:the|your|my|it|them|this|our)|my (?:handwriting|eyes)|i (?:can't|cannot|couldn't)|help(?:s|ed)? (?:me|us)|i(?:'d| would) like to|i want to|more important)\b/iu,
  examples: {
    flagged: [
      'Next time ‹ask someone who knows what› a deadline is.',
      'Please ‹have someone competent› look at it.',
      '‹You’ve managed to make› a simple thing complicated.',
      'Punctuality ‹isn’t your strong suit›.',
      'I explained it ‹so that even you› could follow.',
      'If that is ‹too hard for you›, say so.',
    ],
    clean: [
      'Could you ask someone who knows the building?',
      'We need someone who can read Polish contracts.',
      'I can’t read the label on the second box.',
      'You’ve managed to make a complicated thing clear, thank you.',
      'Even you need a holiday, so please take the Friday.',
      'Could I talk to someone who understands the tax side?',
      'If that’s too much for you alone, let me know and I’ll help.',
      'I would like to learn how to write a brief.',
    ],
    rewritten: [
      [
        'The form came back again. Filling it in is clearly too hard for your team.',
        'The form came back again.',
      ],
    ],
  },
});
