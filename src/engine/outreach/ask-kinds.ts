import { belongings, ventures } from './word-classes.ts';

/** What a first message may ask for, from a tiny question to spending the other's reputation. */
export type AskKind =
  | 'question'
  | 'help'
  | 'call'
  | 'introduction'
  | 'review'
  | 'vacancy'
  | 'demo'
  | 'homework'
  | 'errand'
  | 'referral'
  | 'job'
  | 'mentoring'
  | 'free-work'
  | 'money'
  | 'vague';

export type AskRow = {
  readonly kind: AskKind;
  /** 1, answered in two minutes, to 5, spends money or reputation. */
  readonly size: number;
  readonly pattern: RegExp;
  /** True when the words ask only inside a request or a question: elsewhere they tell. */
  readonly framed?: boolean;
};

/** Words that make a sentence a request. */
export const requestFrame =
  /\?|\b(?:please|pls|plz|kindly|(?:can|could|would|will|may|might|do) (?:you|u|we|i)|let me know|grateful|appreciate|thankful|hop(?:e|ing)|(?:i|we)(?:'d| would|'ll)? (?:also |really |just |only )?(?:need|want|like|love|value|welcome|ask|expect|request|be (?:so |very |most |really )?(?:happy|honou?red|delighted|glad|keen|excited))|looking for|look forward|looking to|let's|let us|(?:you'd|you would) (?:need|have|help|be)|like you to|want you to|need you to|ask(?:ing)? you|any chance|wonder(?:ed|ing)? (?:if|whether)|it would be|it'd be|would be (?:great|amazing|nice|good|huge)|request you|you're requested|interested in)\b|^(?:also |and |then |so |just |or )?(?:send|call|give|tell|let|refer|forward|share|reply|drop|sign|take|grab|book|buy|name|write|check|look|show|introduce|connect|help|consider|hire|guide|meet|post|advise|suggest|review|join|hop|fill|register|text|ring|bring)\b/iu;

const quantity =
  '(?:\\d+(?: ?[-–] ?\\d+)?|a|an|half an|ten|fifteen|twenty|thirty|five|one|two|few|some|quick|short|brief)';
const talkNoun =
  '(?:calls?|chats?|zoom|coffee|meeting|conversation|lunch|aperitivo|skype|catch[- ]?up|drinks?|interview|audience|appointment|session|visit|discussion|presentation|dinner|breakfast|video ?call|virtual coffee)';
const seeking =
  '(?:(?:currently |actively |now |also )?(?:looking|searching|hunting|applying) (?:for|to)|seeking(?: for)?|exploring|in (?:search|need) of|open to|need(?:ing)?|want(?:ing)?|asking for|interested in|available (?:for|as)|would like|love)';
const post =
  '(?:jobs?|roles?|positions?|posts?|internships?|placements?|attachment|opportunit(?:y|ies)|employment|work(?! (?:with|on|out|in)\\b)|openings?|career|first client|apprenticeship|project work|gigs?|challenges?|(?:next|career) move)';

/** What the words of an ask look like, the largest first. */
export const askRows: readonly AskRow[] = [
  {
    kind: 'job',
    size: 5,
    pattern: new RegExp(
      [
        `\\b${seeking} (?:an? |any |my |new |the |some |for )*(?:[\\p{L}-]+ ){0,4}?${post}\\b`,
        '\\b(?:hire me|consider me|considering me|take me\\b(?! (?:to|through))|accept me|(?:give|offer) me an? (?:chance|job|trial)|get me (?:an?|past|in|any) |get (?:me )?hired|employ me|recruit me)',
        '\\b(?:want(?:ed)?|like|love|willing|ready|keen|eager|happy|excited|hope|hoping|dream|interested) (?:to|in) (?:join(?:ing)? (?:your|the|you)|work(?:ing)? (?:for|at|with|in) (?:your|you|an?)|be(?:ing)? (?:an? )?(?:part|considered|member))',
        '\\bjoin your (?:company|team|lab|firm|organi[sz]ation|group|agency|department)\\b',
        "\\b(?:where|how) i(?:'d| would| could| might| can)(?: best)? (?:fit|contribute|add value)\\b|\\b(?:if )?there(?:'s| is| might be| may be) an? (?:fit|place for me)\\b|\\badd value to your\\b",
        '\\b(?:any|whatever) (?:\\w+ )?(?:role|position|job|work) (?:will do|would do|is fine|at)|\\bfor any (?:\\w+ )?(?:position|role|post)\\b|\\bkeep me (?:on file|in mind)|\\bbear me in mind|\\bfind something for me\\b|\\bget (?:me )?an? (?:\\w+ ){0,4}(?:job|work|interview|internship)\\b|\\bready to work\\b|\\bjob in your\\b|\\bmy application for any\\b',
        '\\b(?:phd|doctoral|residency|scholarship) under your\\b|\\bsupervis(?:e|ion) me\\b',
      ].join('|'),
      'iu',
    ),
  },
  {
    kind: 'referral',
    size: 5,
    pattern: new RegExp(
      [
        '\\b(?:refer(?:ring)? me|(?:an? |your |the )?(?:employee )?referr?al\\b(?! (?:fee|bonus|program))|(?:put|putting) in an? (?:good |kind |quick )?word|a (?:good )?word (?:with|for)|recommend(?:ing)? me|vouch(?:ing)? for|submit(?:ting)? me|endorse (?:me|my)|mention(?:ing)? (?:me|my name|that i))\\b',
        '\\b(?:forward|pass|share|give|gave|circulate|send|hand|submit)(?:ing)?(?: on| along| round)? (?:(?:them|him|her|it|hr|someone) )?my (?:cv|resum[eé]|profile|name|application|details)\\b',
        '\\b(?:recommendation letter|letter of (?:recommendation|reference|support|intent)|reference letter|a letter from you|a note from you|your recommendation|be (?:an? |my |our )?(?:customer )?references?\\b|as (?:an? |my )?reference)\\b',
      ].join('|'),
      'iu',
    ),
    framed: true,
  },
  {
    kind: 'money',
    size: 5,
    pattern: new RegExp(
      [
        '\\b(?:invest(?:ing)? (?:in|with|\\d)|(?:would|could|can|to) (?:you )?invest\\b|investment (?:of|opportunity)|access to \\d+ investors|looking for (?:an? )?(?:[\\w-]+ )?(?:investors?|sponsors?|silent partner|backers?)|donat(?:e|ion|ing)s?|sponsor(?:ing)? (?:us|our|my|me|the|a)\\b|sponsorship\\b|fund (?:us|my|our|me)\\b|(?:gift|donation) of\\b|as a loan|a loan\\b|holding deposit|support (?:us|me) (?:with|by)|assist me with money|raise a minimum)',
        "\\b(?:i'm|we're|we are|i am|currently) (?:now )?(?:raising|closing our|fundraising)\\b|\\bwe need [$£€¥]|\\bour seed round\\b",
        "\\b(?:pay (?:me|us|only)|buy (?:my|our|your starter|\\d+)|(?:package is|fee (?:is|of)|rate of|price is [$£€¥])|what's the lowest|(?:state|name) your price|lower your price|make you an? (?:cash )?offer|day rate|(?:only|for) (?:just )?(?:[$£€¥] ?\\d|\\d+ (?:euros?|dollars|pounds|naira)))",
      ].join('|'),
      'iu',
    ),
  },
  {
    kind: 'mentoring',
    size: 5,
    pattern:
      /\b(?:(?:be|become) my (?:mentor|guide|coach)|mentor (?:me|for)|mentor(?:ed|ing|ship|ees?)\b|sounding board|shadow you|under your (?:guidance|supervision|wing)|coach me|hold me accountable|take me under|meet monthly|guide me (?:in|through|for|on) my)\b/iu,
    framed: true,
  },
  {
    kind: 'free-work',
    size: 5,
    pattern: new RegExp(
      [
        `\\b(?:be (?:an? |our |the )?(?:[\\w-]+ )?(?:speaker|guest|judge|consultant|distributor|ambassador|luminary|contact person)|(?:join|on|to) our (?:[\\w-]+ )?(?:advisory|board|council|panel|team|network|pilot|expert)|advisory (?:board|council)|(?:as|have you as) (?:our )?(?:an? )?(?:[\\w-]+ )?(?:consultant|keynote|speaker|ambassador|luminary|guest)|contribute (?:an? )?(?:chapter|article|post|piece|recipe|quote)|guest post|invite you (?:to|as) (?:speak|be|contribute|join|our|an?))\\b`,
        "\\b(?:(?:for|at no|without) (?:free|charge|cost|pay|exposure)|unpaid|no (?:fee|compensation|budget|funds)\\b|cannot pay|can't (?:pay|offer a fee|afford)|great (?:exposure|publicity)|exposure for|publicity for|free advice|for my portfolio|on your (?:show|podcast|channel)|book you for|cover (?:it|us|our)|write (?:about|a (?:post|review|letter)|him|her|us|me))\\b",
        '\\b(?:complimentary|in exchange for)\\b|\\b(?:mock interviews?|translate my|fix my|edit (?:my|it)|rewrite my|do my|make me an?|summari[sz]e your|help me (?:with|write) my (?:literature|essay|thesis|application|project|assignment))\\b',
      ].join('|'),
      'iu',
    ),
    framed: true,
  },
  {
    kind: 'introduction',
    size: 4,
    pattern:
      /\b(?:introduce (?:me|us)|be introduced|(?:an? |quick |warm )?intro(?:duction)?s? to\b|make an intro|need an intro|put (?:me|us) in (?:touch|contact)|(?:connect|link) (?:me|us) (?:to|with)|point (?:me|us) (?:to|towards|at|in)|who (?:handles|is in charge|is responsible|(?:should|could|can|do) (?:i|we) (?:talk|speak|contact|write|reach)|decides|commissions|to pitch|makes the decisions?|recruits)|who's in charge|whoever (?:does|recruits|decides|is)|(?:right|relevant|better|best|appropriate) (?:person|contact|department)|someone (?:else )?(?:i|we) (?:should|could|can)|(?:pass|forward|hand) (?:me|it|this|us)(?: on)? to|(?:names?|contacts?|numbers?|email|details|list) of (?:other|two|three|the|your|all|any|someone|people|whoever)|your (?:direct )?(?:number|whatsapp|mobile|landlord)|direct (?:line|number)|other people (?:i|you|who)|(?:recommend|suggest) (?:any )?(?:other )?people|connect(?:ing)? me to|have (?:the|any|some) contacts?|contact in (?:recruiting|hr)|who else|who do you still know|give us your clients|client list)\b/iu,
    framed: true,
  },
  {
    kind: 'review',
    size: 4,
    pattern: new RegExp(
      [
        `\\b(?:review|look(?: at| over| through)?|check(?: out)?|read|edit|correct|proofread|test|try|critique|go (?:over|through)|watch|see|hear|evaluate|assess|take a look at|listen to|comment on|publish|feature|include|share|promote)\\b[^.?!\\n,]{0,24}?\\b(?:my|our) (?:[\\w'-]+ ){0,3}?(?:${belongings}|${ventures}|video|post|page|repo|work|idea|link|pr)\\b`,
        "\\b(?:(?:give|get|some|any|detailed|honest|your|quick|daily|for) feedback|feedback (?:on|request|about)|your (?:honest )?(?:opinion|thoughts|view) (?:on|of|about) (?:my|our|it)|send me notes|tell me (?:what you think|honestly|why i|whether it|what i'm doing)|what(?:'s| is) unclear|honest opinion|fresh set of eyes|would you read it|be brutal(?:ly)?)\\b",
      ].join('|'),
      'iu',
    ),
    framed: true,
  },
  {
    kind: 'vacancy',
    size: 4,
    pattern: new RegExp(
      [
        '\\b(?:any|are there(?: any)?|have (?:an?|any)|suitable|know of (?:an?|any)|currently have) (?:[\\w-]+ ){0,3}?(?:jobs?|vacanc(?:y|ies)|openings?(?! in your (?:calendar|diary))|positions?|roles?|internships?|leads)\\b',
        '\\b(?:are|is) (?:you|they|your (?:company|firm|team|lab|startup)) (?:guys |currently |still |also |now )*(?:hiring|recruiting|sponsoring|looking for (?:people|someone|new|an?))',
        '\\b(?:does|do|whether|if) (?:you|your (?:company|firm|team|hospital|ryokan|school|lab|organi[sz]ation)) (?:hire|sponsor|take (?:on )?interns|recruit|need (?:an?|any))',
        '\\b(?:let me know|inform me|update me|hear (?:of|about)|keep me posted|tell me)[^.?!\\n]{0,30}\\b(?:openings?|vacanc\\w+|jobs?|roles?|something (?:opens|comes|suitable)|anything (?:opens|comes))\\b',
        '\\b(?:vacanc(?:y|ies)|(?:suitable|any) openings?|who (?:else )?is hiring|are hiring|anything coming up)\\b',
      ].join('|'),
      'iu',
    ),
    framed: true,
  },
  {
    kind: 'demo',
    size: 4,
    pattern: new RegExp(
      [
        '\\b(?:(?:a|quick|short|free|live|minute|the) demo\\b|free (?:trial|consultation|audit|account|discovery|month|pilot)|sign up|register(?: here| now| your)?|(?:discovery|strategy|intro|sales|consultation) call|grab a (?:slot|time)|book (?:a|some|your) (?:slot|time|call|demo|stand|place)|(?:calendly|booking link)|beta (?:users?|testers?)|pilot (?:it|our|us|customer|project|for|with)|a pilot\\b|quote for (?:yours?|the)|(?:show|walk|take) you (?:how|through|what|around)|present (?:it|our|them|three|this) to|be your (?:supplier|partner|agent|vendor)|partner with your?|offer you (?:an?|our)|send you (?:our|an? (?:quote|proposal|brochure|sample))|site walk|show-round|interested\\?|attached (?:is )?our (?:brochure|catalogue|price)|see how we|happy to (?:show|demo)|want me to (?:tell|show|send)|our (?:price|rates|brochure|catalogue|proposal)|letter of authority|start saving)\\b',
        '\\bhow much (?:are you|do you) (?:paying|spend(?:ing)?)\\b|\\bwhat do you (?:charge|pay|use|have) (?:now|currently|for|at)\\b|\\bcurrent (?:quote|price|supplier|provider|volume)\\b|\\byour (?:requirements?|volumes?|budget)\\b',
      ].join('|'),
      'iu',
    ),
    framed: true,
  },
  {
    kind: 'errand',
    size: 4,
    pattern: new RegExp(
      [
        "\\b(?:please|kindly|pls|plz|(?:could|can|would|will) you(?: please| kindly| possibly| maybe| also| just)?|(?:like|need|want|love|ask|request|requested|expect) (?:for )?you to|and also|so please|you(?:'d| would) (?:only |just )?(?:need|have) to|if you (?:could|would|can)|(?:you're|you are) requested to)(?: also| please| kindly| then| all| and)* (?:send|share|sign|fill|complete|forward|post|repost|like|promote|distribute|provide|confirm|accept|give|issue|return|cover|feature|include|arrange|submit|upload|play|bring|drop|record|endorse|state|furnish|answer|reply|revert|contact|propose|host|lend|allow|let (?:me|us) have|use|get|buy|find|put|attend|come|unblock|treat|grant|decline|support|make|take|display|install|pass|publish|transfer|spare|prepare|set up|do it|do so|appoint|tell (?:me|us) (?:your|the|how much|what your|which|who|when)|name|advise (?:a|who|which|on)|help)\\b",
        '(?:^|[,;:] |\\band )(?:send (?:me|us|your|over|the|deck|one|it)|share (?:your|the|with|updated)|fill|reply (?:with|yes|inline|to)|revert|drop (?:me|your)|confirm|sign (?:here|and|up)|call me|text me|write on whatsapp|let (?:me|us) (?:rework|beat|tell|show|have)|(?:give|tell) (?:me|us)|bring your|buy your|grab a)\\b',
        "\\b(?:i|we)(?:'d| would|'ll)? (?:only |also |just |really |still )*need (?:you\\b|your|access|a (?:signed|decision|quote|letter|company|reply)|an (?:answer|intro|engineer)|read access|from you|the (?:following|answers?|data|form)|it by|them by|by|\\d+ (?:responses|answers|people|companies|nursing|more)|\\w+ data)",
        '\\b(?:survey|questionnaire|the following questions|these (?:\\d+ )?questions|\\d+ (?:short |quick )?questions|questions below|form (?:is )?attached|form below|due diligence)\\b',
      ].join('|'),
      'imu',
    ),
  },
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
