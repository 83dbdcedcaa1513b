const abstract =
  '(?:changes?|issues?|points?|concerns?|problems?|kinds?|sorts?|stage|form|ways?|areas?|help|support|aspects?|adjustments?|thoughts?|views?|ideas?|interest|news|feedback|questions?|parties|services?|functions?|measures|cases|conditions|reasons?|details?|extra|work|input|guidance|times?|circumstances|room|flexibility|solution|action|steps)';

/** Each kind of words that leaves the reader one thing to guess. */
export const gaps: readonly RegExp[] = [
  // What.
  /\b(?:something|somehow|somewhere)\b(?! (?:is|was|that i|to (?:read|eat|drink|wear|sign|do)|you|i|we|from|in it|has|happens|might find|different|like that|else)\b)|(?<!\b(?:same|two|one|best|right|worst|first|last|only|three|larger|other|of) )\b(?:things?|stuff)\b(?! (?:you|i|we|they|that|where|is|was|of|she|he)\b)|\b(?:kinds?|sort) of (?:things?|stuff)\b(?! (?:i|where|you|we|they|that)\b)|\bthe other (?:one|thing|matter|point|issue|bit|way)s?\b|\bthe (?:matter|situation|issue|subject|whole business|position)\b|\b(?:aspects|elements|and so on|etc|the usual|as (?:needed|necessary|appropriate|required)|where (?:needed|necessary|appropriate|possible)|what(?:'s| is) (?:needed|necessary|required)|what makes sense|what you can)\b/iu,
  // Which, and how many.
  new RegExp(
    `\\b(?:some|certain|various|a few|several|a couple of|an? (?:bit of an?|small|little|certain|better|suitable)) (?:\\p{L}+ )?${abstract}\\b|\\bsome of (?:it|them|these|those|the)\\b|\\bin (?:some|one) (?:way|form|shape)\\b|\\bone way or (?:the other|another)\\b`,
    'iu',
  ),
  // Who.
  /\b(?:(?:someone|somebody)(?!'s)(?! (?:who|from|else|has|on|in|with|that|out|may|to|for)\b)|the (?:appropriate|relevant|right|responsible) (?:person|people|department|team)|one of (?:you|us)(?! (?:two|three|has|have|is)\b))\b/iu,
  // Whether.
  /\b(?:(?<!\b(?:you|questions you|issues you) )may|might|(?<=\byou )may(?= (?:wish|want|find|be|need|hear|see|have to|prepare))|perhaps|maybe|possibly|probably|i (?:guess|suppose)|hopefully|seems? (?:to|like|a)|in (?:principle|theory|general)|generally|normally|more or less|i(?:'d| would) (?:say|suggest)|inclined|(?:sort|kind) of(?! (?:thing|record|plan|people|person|you|work|project))|kinda|i take it|presumably|somewhat|not sure (?:if|whether|how|what|who)|as far as i know|in a way|supposedly|potentially|ideally|if possible|or something|could well|to some extent|for the most part)\b/iu,
  // Whether it is asked at all.
  /\b(?:it|that|this)?(?:'d| would| might| may) be (?:\p{L}+ )?(?:good|nice|great|helpful|appreciated|wise|better|worth\p{L}*|welcome|kind|cool|lovely|ideal|useful|an idea|a good idea)\b|\b(?:ought to|we would like|would like to see|could (?:do with|use)|wants? (?:another|more|some)|i feel|we feel|we trust|we expect|would (?:be )?appreciated?|i was (?:wondering|thinking)|i did wonder|it (?:would|'d|might|may) help|we should (?:really|probably|maybe|perhaps|definitely|all)|should probably|could (?:maybe|perhaps|possibly)|would love to|would hope|we hope to|we aim to|we(?:'re| are) hoping to)\b/iu,
  // What is to be done.
  /\b(?:look(?:ed|ing)? (?:at|into|after)|tak(?:e|en) (?:good )?care|handl(?:e|ed|ing)|deal(?:t|ing)? with|sort(?:ed)?(?: \p{L}+)? out|sorted|see (?:to|about)|do something|think about|consider(?:ed|ation)?|in mind|into (?:account|consideration)|touch base|figure (?:\p{L}+ )?out|work (?:it |something )out|put in place|addressed|resolved?|accordingly|tak(?:e|en) (?:this|it|that|\p{L}+ )?further|catch up|in hand|passed (?:it |this |them )?on|revisit|rethink|brought to|play it|keep an eye|an eye on|move (?:it|this|things) forward|tidied up|tidy|be (?:more |a bit more )?(?:careful|mindful|flexible|proactive)|discuss(?:ed)? (?:it|this|that|further)|make arrangements|be (?:arranged|organised|done|required|affected|made)|tak(?:e|en|ing) (?:a|another) look|have (?:a|another) look|(?:get|got) (?:it|this|that|things|these|them) (?:done|sorted|fixed|moving|right)|tweak(?:ed)?|polish(?:ed)?|clean(?:ed)? up|reach(?:ed)? out|circle back|check in|liaise|align(?:ed)?|optimi[sz]e|escalated?|step up|make progress|do better)\b/iu,
  // When.
  /\b(?:soon(?:er|ish)?|shortly|at some (?:point|stage)|in due course|before (?:too )?long|in the (?:coming|near|meantime)|later on|sometime|when(?:ever)? you (?:get|have|can)|as soon as|in (?:good )?time|eventually|one day|going forward|for now|for the (?:moment|time being)|at the (?:moment|earliest)|timely|when things|until then|momentarily|from time to time|at times|in (?:the )?future|at (?:your|a) (?:earliest )?convenien(?:ce|t)|asap|in a (?:bit|while)|when (?:possible|ready|convenient|available)|down the (?:line|road)|at a later|some other time|as and when|over the (?:coming|next few)|for a while)\b/iu,
];

/** Words that leave a little open and weigh half. */
export const smallGaps: readonly RegExp[] = [
  /\b(?:a (?:bit|little|touch)|slight(?:ly)?|few|several|more|less|most(?:ly)?|quite|enough|too (?:much|many)|almost|nearly|partially|partly|broadly|rather)\b/iu,
  /\b(?:appropriate|necessary|as needed|suitable|usual|relevant|proper(?:ly)?|reasonable|ideal|delicate|acceptable|satisfactor\p{L}+|different(?:ly)?|if possible|customary|certain|special|the same)\b/iu,
  /^(?:so |and |but |yes,? |well,? |ok,? )?(?:it|that|this|they|these|those|he|she)\b/iu,
  /\b(?:be|been|being) (?:\p{L}+ly )?(?:\p{L}+ed|done|put|brought|given|taken|made|told|seen|found|dealt|kept|sent|held)\b/iu,
];

/** Words that pin something down and take half away: a name, a reason, what has happened, the writer's own step. */
export const anchors: readonly RegExp[] = [
  /[a-z,;] \p{Lu}\p{Ll}+/u,
  /\b(?:because|since|so that|in case)\b/iu,
  /\b(?:was|were|had|did|went|came|told|asked|said|took|gave|got|found|made)\b/iu,
  /\bI(?:'ve|'ll| have| will| can)\b/u,
  /\?$/u,
  /\b(?:no|nothing|nobody|none|never)\b/iu,
  /^if\b/iu,
];

/** What can stand in for vague words, where the writer knows the fact. */
export const fillings: readonly { readonly vague: RegExp; readonly filled: string }[] = [
  {
    vague:
      /(?<!\bas )\b(?:soon(?:ish)?(?! as)|shortly|at some (?:point|stage)|in due course|before (?:too )?long|sometime|eventually|at the earliest|asap|as soon as (?:possible|you can)|in the near future|in a timely manner|in a (?:bit|while)|(?<!^)when(?:ever)? you (?:get|have) (?:a |some )?(?:chance|moment|minute|sec|second|time)(?! to)|at (?:your|a) (?:earliest )?convenience|when (?:possible|convenient))\b/iu,
    filled: 'by [day]',
  },
  {
    vague:
      /\b(?:someone|somebody|the (?:appropriate|relevant|right|responsible) (?:person|department|team)|one of (?:you|us)(?! (?:two|three)))\b/iu,
    filled: '[name]',
  },
  {
    vague: /\b(?:something(?! to (?:say|do)\b)|what is (?:needed|necessary))\b/iu,
    filled: '[what]',
  },
  { vague: /\b(?:the other (?:one|thing|matter|point))\b/iu, filled: '[which one]' },
  {
    vague:
      /\b(?:some|certain|a few|several|various|a couple of)(?= (?!minutes|hours|days|weeks|months|years|times|words|lines|of)\p{L}+s\b(?! of\b))/iu,
    filled: '[which]',
  },
  {
    vague: /\bthis kind of thing|that sort of thing|(?:such|certain) things\b/iu,
    filled: '[what exactly]',
  },
  { vague: /\bin (?:some|one) (?:way|form)\b/iu, filled: '[how]' },
];
