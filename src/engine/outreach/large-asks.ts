import type { AskRow } from './ask-kinds.ts';
import { belongings, ventures } from './word-classes.ts';

/** Asks that make work, or need somebody else. */
export const largeAsks: readonly AskRow[] = [
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
];
