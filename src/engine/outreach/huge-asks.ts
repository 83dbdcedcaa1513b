import type { AskRow } from './ask-kinds.ts';

const seeking =
  '(?:(?:currently |actively |now |also )?(?:looking|searching|hunting|applying) (?:for|to)|seeking(?: for)?|exploring|in (?:search|need) of|open to|need(?:ing)?|want(?:ing)?|asking for|interested in|available (?:for|as)|would like|love)';
const post =
  '(?:jobs?|roles?|positions?|posts?|internships?|placements?|attachment|opportunit(?:y|ies)|employment|work(?! (?:with|on|out|in)\\b)|openings?|career|first client|apprenticeship|project work|gigs?|challenges?|(?:next|career) move)';

/** Asks that spend money, reputation or working days. */
export const hugeAsks: readonly AskRow[] = [
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
];
