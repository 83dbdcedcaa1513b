import type { AskRow } from './ask-kinds.ts';

const quantity =
  '(?:\\d+(?: ?[-–] ?\\d+)?|a|an|half an|ten|fifteen|twenty|thirty|five|one|two|few|some|quick|short|brief)';
const talkNoun =
  '(?:calls?|chats?|zoom|coffee|meeting|conversation|lunch|aperitivo|skype|catch[- ]?up|drinks?|interview|audience|appointment|session|visit|discussion|presentation|dinner|breakfast|video ?call|virtual coffee)';

/** Asks for time and for help. */
export const smallAsks: readonly AskRow[] = [
  {
    kind: 'call',
    size: 3,
    pattern: new RegExp(
      [
        `\\b${quantity}[ -](?:(?:quick|short|brief|intro|introductory|exploratory|virtual|video|phone|zoom|\\d+|min|mins|minute|minutes|hour|courtesy|no-obligation|in-person|recorded|on-camera|informal|informational|face-to-face)[ -])*${talkNoun}\\b`,
        `\\b(?:have|schedule|arrange|set up|book|do|get|grab|fancy|hop on|jump on|open (?:to|for)|up for|available for|free for|time for|meet for|meet (?:over|up)|over|for) (?:an? |some |another )?(?:[\\w-]+ ){0,2}?${talkNoun}\\b`,
        '\\b(?:can|could|may|shall|should|might) (?:we|i|you)(?: please| perhaps| maybe| possibly| briefly| quickly)? (?:have a )?(?:call|talk|speak|meet|chat|ring|discuss|phone|drop by|come by|visit|stop by|connect|hop on|jump on|zoom)\\b',
        "\\blet(?:'s| us) (?:meet|talk|chat|speak|discuss|catch up|hop|jump|have|get (?:on|together))\\b|\\bwe (?:should|could|can) (?:talk|meet|speak|chat|discuss)\\b",
        "\\b(?:like|love|want(?:ed)?|hope|hoping|welcome|pleased|happy|delighted|need|nice|great|good|possible|keen|eager|excited) (?:for you |us )?to (?:meet|talk|speak|discuss|chat|call|visit|catch up|sit down|connect and|see you)\\b|\\bi(?:'d| would) (?:value|welcome|appreciate|love|like) (?:an? )?(?:hour|\\d+|half|chat|call|conversation|meeting|few minutes)\\b",
        '\\b(?:call me|ring me|pick your brain|compare notes|worth an? (?:quick )?(?:chat|call|conversation)|(?:quick|short) (?:call|chat|intro)|grant me audience|discovery call|right time for a conversation)\\b|\\b(?:coffee|call|lunch|chat|zoom)\\b[^.?!\\n]{0,20}\\?',
      ].join('|'),
      'iu',
    ),
    framed: true,
  },
  {
    kind: 'call',
    size: 3,
    pattern: new RegExp(
      [
        `\\b(?:${quantity}|in|your)[ -]?(?:min(?:ute)?s?|hours?|hrs?)\\b(?! (?:a|per) (?:day|week)| (?:ago|later|less|more|early|away|drive|walk|of (?:work|experience)))`,
        '\\b(?:some|a bit|a moment|a little|five minutes) of your (?:valuable |precious |busy )?time\\b|\\bhave (?:time|a (?:moment|minute|few))\\b|\\bspare (?:some|a|\\d|half|ten|five|fifteen|twenty)',
        '\\b(?:are|will|would) you (?:be )?(?:free|available|around|open)\\b|\\bwhen (?:are|would|will|could|can|is|works?|suits|shall) ?(?:you|we|i|a|it|best|good|for)?\\b|\\b(?:your|the) calendar\\b|\\b(?:which|what|any) (?:day|date|time|week|slot)s?\\b|\\b(?:suitable|convenient|good|best|possible) (?:time|date|moment|slot)s?\\b|\\bcould you do\\b|\\b(?:mon|tues?|wednes|thurs?|fri)(?:day)?(?: (?:at )?\\d[\\d:]*(?: ?[ap]m)?)?(?: (?:or|work)[^?]{0,25})?\\?|\\b(?:next|this) (?:week|weekend|month|tuesday|monday|thursday|wednesday|friday)\\b[^.!\\n]{0,40}\\?|\\btomorrow\\?',
      ].join('|'),
      'iu',
    ),
    framed: true,
  },
  {
    kind: 'homework',
    size: 3,
    pattern: new RegExp(
      [
        '\\b(?:any|some|share|have any|give me|for|your|have) (?:[\\w-]+ )?(?:tips|advice|guidance|insights?|pointers|leads|suggestions|resources|wisdom|expertise|expert views?)\\b',
        '\\b(?:guide|advise|teach|enlighten|assist|educate|mentor) me\\b|\\bhelp (?:me|us|him|her|a fellow)\\b|\\btell (?:me|us) (?:about|how|what|which|everything|more|all|the|your|if there)|\\bexplain (?:to me|how|section|what|the|it)\\b',
        '\\bhow (?:do|can|could|should|would|did) (?:i|you|one|someone) (?:get|become|break|land|move|switch|start|find|work|position|do it|prioriti[sz]e|enter|apply|make it)\\b|\\bhow to (?:get|become|break|land|start|find|work|design|sell|enter|apply)\\b',
        '\\b(?:learn|hear|know|understand)(?: more)?(?: about)? (?:your (?:[\\w-]+ ){0,2}?(?:journey|career|experiences?|path|role|priorities|challenges|pain points|process|needs|goals|company|work|business|team|industry|strategy|plans)|what you do|how you got)\\b|\\bwhat does your day\\b',
        '\\bwhich (?:cert\\w*|courses?|diploma|agencies|universit\\w+|college|articles|suppliers|school|bootcamp|books?|japanese level)\\b|\\b(?:suggest|recommend) (?:which|some|any|me|a good|other)\\b|\\bwhat (?:salary|i should|should i|it takes|do i need|qualifications|i need to)\\b|\\b(?:process|documents|salary|steps)\\b[^.?!\\n]{0,30}\\band (?:the )?(?:salary|process|documents|steps|housing)\\b',
      ].join('|'),
      'iu',
    ),
    framed: true,
  },
  {
    kind: 'vague',
    size: 3,
    pattern: new RegExp(
      [
        "\\b(?:explore (?:synergies|how we|opportunities|ways|possib\\w+|a potential|working)|synergies|mutual(?:ly)? benefi\\w+|business (?:matter|proposal|opportunity)|(?:exciting|exceptional|great|unique|lucrative) (?:stealth )?(?:opportunity|project|role)|can i ask you something|(?:i |we )need (?:your |some )?help|let's (?:connect|support each|collaborate|work together)|topic of|love to connect|(?:small|quick|big|little) (?:request|favou?r)|know about the next steps|what (?:would be|are) the next steps|collaborat(?:e|ion) (?:with|between|opportunit\\w+))\\b",
        '\\b(?:discuss|talk about|explore) (?:it|this|how|an? (?:opportunity|idea|matter|proposal)|some)\\b|\\btalk about it\\b|\\b(?:thoughts|deal|are you open|are you coachable|worth a look|make sense)\\?|\\boverlap\\b|\\bsecond income\\b|\\bside hustle\\b|\\bwork together\\b',
      ].join('|'),
      'iu',
    ),
  },
  {
    kind: 'help',
    size: 3,
    pattern: new RegExp(
      [
        '\\b(?:can|could|would|will|might) (?:you|u)\\b(?! (?:believe|imagine|still|have (?:chosen|done|guessed)))',
        "(?:^|[,;:–-] |\\band |\\bso |\\bbut |\\bor )(?:please|kindly|pls|plz)(?: also| just| kindly)? (?!don't|do not|ignore|skip|feel free|forgive|excuse|find|note)\\p{L}+",
        "\\b(?:like|love|want|need|ask|asking|hope|expect|invite|request(?:ed)?) (?:for )?(?:you|your \\p{L}+)(?: all| both)? to\\b|\\bif you (?:could|would|can)\\b|\\byou(?:'d| would) (?:only |just )?(?:need|have) to\\b",
        "\\blet me know\\b(?! if i(?:'ve| have| am|'m))|\\bany chance\\b|\\bhelp (?:me|us)\\b|\\bdo me a\\b|(?:^|\\band )(?:send|give|tell|show|call|text|get|lend|write) (?:me|us)\\b",
        "\\b(?:i|we)(?:'d| would|'ll)?(?: really| also| only| just| urgently)? need\\b|\\b(?:i'm|we're|i am|we are) (?:looking for|in need of|seeking|after) (?:an?|some|\\p{L}+s)\\b",
      ].join('|'),
      'iu',
    ),
  },
  {
    kind: 'help',
    size: 2,
    pattern:
      /\b(?:can|shall|should|could) (?:i|we)\b(?! (?:ask (?:you )?(?:why|how|what|one|which|whether)|quote|print|use|read|link|name))[^.?!\n]*\?|\b(?:would|'d)(?: also| really| just| only)? (?:like|love|want|be (?:so |very |most |really |truly )?(?:grateful|honou?red|delighted|thrilled))(?: it)?(?: to (?!know (?:if|whether|how|which|what)|hear (?:how|what|which)|thank|say|tell)| for you| if| an?\b| your\b)|\bi(?: really)? want to\b|\b(?:are|do|have|is|does) (?:you|your (?:\p{L}+ )?\p{L}+) (?:\p{L}+ly )?(?:looking|open|interested|free|available|accepting|taking|hiring|needs?|want|have|has|considering|thinking|happy|ready|the (?:right|best|owner))\b[^.!\n]*\?|\bi(?:'m| am) (?:asking|offering|writing to (?:request|ask|offer|apply|enquire|inquire))\b|\bi (?:offer|propose|request|trust (?:that )?you)\b|\b(?:request|wanted) (?:an?|some|\d)|\b(?:booking link|media kit|openings on|calendly|my calendar)\b|\bleave me an?\b|\breply (?:yes|with)\b|\byou (?:must|need to|have to) |\bto (?:have|get) your (?:view|opinion|thoughts|input|feedback|take)|\blooking for (?:an? )?[\p{L}\d]+/iu,
  },
];
