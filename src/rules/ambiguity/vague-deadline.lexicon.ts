type OpenTime = {
  readonly words: string;
  /** What can stand in its place. */
  readonly fix: string;
};

const side = '(?: (?:on|at) (?:our|my|your|their) (?:side|end))?';

/** Words for a time that each reader sets differently, the longer ones first. */
export const openTimes: readonly OpenTime[] = [
  {
    fix: 'by [day]',
    words: [
      '(?<![-/])a\\.?s\\.?a\\.?p\\b',
      'as (?:soon|quickly|fast|early) as (?:possible|practicable|(?:you|we|i) (?:possibly )?can)',
      'as soon as (?:we|i) (?:know|have|hear) (?:more|news|something|anything|an update|further)',
      'once (?:we|i) know more',
      `(?:when|once|after|until) (?:things|everything|it|the dust) (?:(?:have|has|are|is|all) )*(?:calm|settle|clear|sort|quiet|die)\\w*(?: down| out)?${side}`,
      '(?:at )?some ?time soon|(?<!\\b(?:how|so|too|as|time) )(?:very |quite |rather |real )?soon(?:ish)?(?! (?:as|enough|after|before|be)\\b)',
      'shortly(?! (?:before|after))',
      'in due (?:course|time)',
      'at (?:a|some) (?:later|suitable|appropriate|convenient) (?:point|stage|moment|time|date)',
      'before (?:too )?long',
      'in the (?:near|not too distant|foreseeable) future',
      'in a timely (?:manner|fashion|way)|(?<!arrived )in good time',
      'at (?:the|your) (?:very )?earliest(?: (?:possible )?convenience)?(?= (?:so|and|please)\\b|[.,;!?]|$)',
      '(?:in|over|within|during) the coming (?:days|weeks)|in the next days',
      "when(?:ever)? you(?:'ve| have| get| find|'ve got|'re)(?: got)? (?:a|the|some|any) (?:free |spare |quiet )?(?:chance|moment|minute|min|sec|second|time)",
      'when(?:ever)? (?:you|i|we) get (?:round|around) to (?:it|this|that)',
      '(?:when|once|as soon as) (?:i|we) (?:get|have|find) (?:a|the|some) (?:free |spare |quiet )?(?:chance|moment|minute|min|sec|second|time)',
      '(?:as|when|if|once) time (?:permits|allows)|the sooner the better|at (?:the |your )?(?:first|earliest) (?:opportunity|occasion)|any day now',
      'momentarily',
      'sooner rather than later',
      'in a (?:bit|while|little while)',
      '(?:end of (?:the )?|mid-?|early |late )?(?:week|month|monday|tuesday|wednesday|thursday|friday)-?ish(?:, (?:beginning|start) of (?:the )?next)?',
    ].join('|'),
  },
  {
    fix: 'on [day]',
    words:
      '(?<!\\b(?:for|quite|took|take|takes|spend|spent|need|have|after|save|give|find) )some ?time(?: (?:in|this|next) (?:the )?(?:spring|summer|autumn|fall|winter|week|month|year))?(?! (?:ago|before|after|now|on|with|for|off|to|between|around|in|by|or)\\b)|one of these days|at some (?:point|stage)(?! in\\b)',
  },
];
