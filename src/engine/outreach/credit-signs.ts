import type { Span } from '../diagnostic.ts';
import type { Sign } from './sign.ts';
import { works, workWords } from './word-classes.ts';

/** What a message tells before or around its asks; each with the words that tell it. */
export type Credits = {
  readonly who?: Span;
  readonly how?: Span;
  readonly why?: Span;
  readonly purpose?: Span;
  readonly give?: Span;
  readonly specificQuestion?: Span;
  readonly easyOut?: Span;
};

/** A sign without a `credit` earns, but is no evidence to show. */
type CreditSign = Sign & { readonly credit?: keyof Credits };

const publicDoing =
  '(?:wrote|write|said|say|showed|described|describe|argued|explained|built|moved|launched|posted|taught|teach|stopped|left|switched|founded|went|changed|closed|made|put|spoke|used|called|named|ran|kept|keep|did|trained|published|answered|tried|led|started|grew|cut|chose to|decided|turned|opened|brought|created|designed|recorded|presented|pointed out|mention(?:ed)? (?:that|in|on|how)|talk(?:ed)? about|asked if|shared (?!with (?:me|us)))';

/** What earns an ask: each row says what the reader gets to know, and how far it carries. */
export const creditSigns: readonly CreditSign[] = [
  {
    id: 'why-their-work',
    credit: 'why',
    points: 1.25,
    because: 'Something the reader made, named by its subject.',
    pattern: new RegExp(
      `\\byour ${workWords}?${works} (?:on|about|at|in|for|from|of|that|with|under|to|against|is|was|has|made|gave|lists|shows|shaped|helped|changed|says|said|mentions|which|after|when|where|last|stayed|stuck|and (?:it|the|your))\\b`,
      'iu',
    ),
  },
  {
    id: 'why-their-deed',
    credit: 'why',
    points: 1.5,
    because: 'Something the reader did or said, told back.',
    pattern: new RegExp(
      `\\b(?<!as |like |if |when |do |did |what |can |could )you (?:also |once |first |then |only |never |always |later |recently |even )?${publicDoing}\\b(?! (?:me|us|my|our|to me|to us)\\b)`,
      'iu',
    ),
  },
  {
    id: 'why-their-fact',
    credit: 'why',
    points: 1.75,
    because: 'A sentence that states a fact about something of the reader’s.',
    pattern:
      /(?:^|[.!?] |, )your (?!(?:background|profile|experience|work|content|competitors?|company|journey|career|story)\b)[\p{L}'-]+(?: [\p{L}\d'-]+){0,6} (?!is (?:very|so|really|truly|super|an?|perfect)\b)(?:has|have|had|is|are|was|were|went|held|said|says|shows?|lists?|takes?|took|does|doesn't|makes?|made|gives?|gave|keeps?|kept|puts?|left|came|got|brought|\p{L}{3,}ed)\b/imu,
  },
  {
    id: 'you-did',
    points: 1,
    because: 'The reader appears as somebody who did something.',
    pattern:
      /\byou(?:'ve| have|'d)? (?:\p{L}+ly |also |once |first |then |only |never |always )?(?!need|asked)(?:\p{L}{2,}ed|said|wrote|told|made|put|gave|left|did|kept|ran|built|went|were|had|took|taught|spoke|found|got|chose|grew|won|drew|held|meant|thought|sang|sold|bought|led|cut|let)\b/iu,
  },
  {
    id: 'why-inside-their-work',
    credit: 'why',
    points: 1,
    because: 'It quotes from inside the reader’s work.',
    pattern: new RegExp(
      `\\b(?:in|from|on|after|under|at|since) your ${workWords}?${works}\\b|\\b(?:page|table|figure|item|chapter|section|appendix|episode|minute|slide|footnote) \\d+|\\byour (?:19|20)\\d\\d\\b|\\b(?:the (?:part|section|bit|line|point|idea|example|slide|question) (?:about|on|where|of|that))\\b`,
      'iu',
    ),
  },
  {
    id: 'effect-on-writer',
    credit: 'give',
    points: 0.5,
    because: 'It tells the reader what their work did for the writer.',
    pattern:
      /\b(?:i|we)(?:'ve| have)?(?: since| now| also| just| even| already)? (?:tried|quoted|showed|copied|repeated|tested|applied|learnt|learned|printed|used (?:it|your|the|that)|shared (?:it|your)|borrowed|adopted|implemented|recommended|tell people)\b|\b(?:changed|saved|helped|made|taught|gave|convinced|stuck with|stayed with|reached|moved|cleared up|shaped|got) (?:me|us|our|mine|my|ours)\b|\b(?:is|are|was) (?:why|the reason)\b|\bthanks to (?:you|that|your)\b|\bbecause of (?:you|your|it)\b|\bever since\b|\bthe (?:first|only|best|clearest) (?:\w+ ){0,3}(?:i've|i have|that|who|which|text|thing) /iu,
  },
  {
    id: 'thanks-for-work',
    credit: 'give',
    points: 0.75,
    because: 'Thanks for something real.',
    pattern:
      /\b(?:thank you|thanks) for (?:writing|making|sharing|publishing|building|it\b|the (?:essay|article|post|talk|book|video|idea|push|thread|newsletter|paper)|your (?:work|post|article|book|talk|writing|openness|honesty)|showing|explaining|keeping|teaching|putting|being so|all you)\b|\bthank you(?: very much)?[.!]?(?: \p{Lu}\p{L}+)*$(?![\s\S]*\?)|\b(?:wanted|only wish|thought you'd like|just wanted|i'd like) (?:you )?to (?:know|hear|say|thank)\b|\bhats off\b|\bwell done\b/imu,
  },
  {
    id: 'gift',
    credit: 'give',
    points: 0.75,
    because: 'Something is given, and nothing asked for it.',
    pattern:
      /\b(?:(?:i|we)(?:'d|'ll| can| could| would| will)(?: gladly| happily| be (?:happy|glad) to)? (?:also )?(?:send|share|post|leave|bring|lend|draw|show) (?:you )?(?:the|it|our|my (?!cv|resume)|what|them|a copy|two|one|those)|(?:happy|glad) to (?:send|share|compare|swap|return|show) |(?:it's|they're|is|are) yours\b|yours to\b|you may have|may have it|in case (?:it's|that's|it is|they're) (?:useful|of (?:use|help|interest)|helpful)|if (?:it's|that's|it is) (?:useful|of (?:use|interest)|any use|helpful)|in return|it's a (?:gift|present)|at our cost|nothing to sign)\b/iu,
  },
  {
    id: 'pays',
    credit: 'give',
    points: 1.25,
    because: 'The work asked for is paid.',
    pattern:
      /\b(?:we|i)(?:'d|'ll| would| can| could| will| do)? (?:gladly |also |of course )?pay (?!attention)|\bpaid (?:request|for your time)\b|\bhourly rate\b|\bfee (?:up to|of [$£€])|\btravel (?:is|and one night|paid)/iu,
  },
  {
    id: 'specific-question',
    credit: 'specificQuestion',
    points: 1.25,
    because: 'A question about what the reader did, that only the reader can answer.',
    pattern:
      /\b(?:(?:what|which|how|why|when|where|who)(?: [\w'-]+){0,4} (?:did|was|were|made|helped|convinced|changed|would|had|led|surprised|worked)|(?:did|have) (?:you|your|the|it|anyone|they)|was (?:it|that|there|the|this)|were (?:you|they|the|there)|would you (?:still|do|have|choose|pick|again)|(?:is|does|do) (?:the|that|this|it|they|your [\w-]+)) [^.!?\n]{12,}\?/iu,
  },
  {
    id: 'question-with-choice',
    credit: 'specificQuestion',
    points: 1.25,
    because: 'It offers the answers to choose from.',
    pattern:
      /\b(?:is|was|does|do|did|are|would|should|were|has|had) [^.?!\n]{6,80},? or (?!so\b|two\b|three\b)[^.?!\n]{2,60}\?/iu,
  },
  {
    id: 'asks-leave',
    credit: 'specificQuestion',
    points: 1.25,
    because: 'It asks for leave first.',
    pattern:
      /\bmay (?:i|we) (?!have|call you|book|introduce|know your|present|count)|\bcould (?:i|we) (?:ask (?:you )?(?:one|a|about|how|why|what|which)|quote|use|print|link|name)\b|\b(?:is|would) it (?:be )?(?:fine|all right|alright|okay|ok) (?:to|if i|with you)\b/iu,
  },
  {
    id: 'one-small-thing',
    points: 2,
    because: 'It says how little is asked.',
    pattern:
      /\b(?:one|a single|a small) (?:thing|question|number|point|detail)\b|\b(?:one|a)[- ](?:line|word|sentence)\b|\b(?:short|two-line|quick|brief) (?:answers?|reply)\b|\ba yes or (?:a )?no\b|\bany answer\b/iu,
  },
  {
    id: 'easy-no',
    credit: 'easyOut',
    points: 2,
    because: 'Saying no, or nothing, is made easy.',
    pattern:
      /\b(?:no (?:worries|pressure(?! at all!)|hard feelings|strings|need to (?:reply|answer|respond|write)|reply (?:needed|expected|necessary|is)|answer (?:needed|expected|is)|action needed|coverage expected|rush|hurry|harm)|(?:if|should) (?:not|it's not|it isn't|that's not|it's a no|you(?:'d| would) rather|you prefer(?: not)?|it doesn't|nothing comes|you don't|you can't|you(?:'re| are) (?:too )?(?:busy|swamped|short)|this isn't|now isn't|that's (?:too|your)|the (?:answer|season)|i don't hear|you've (?:only|no|got)|it's (?:wrong|easier|used|no longer))|(?:please )?ignore (?:this|me|it)\b|feel free to (?:ignore|say|skip|decline)|(?:i(?:'d| would|'ll| will)?|quite|completely|totally|fully) (?:quite |completely |totally |fully )?(?:understand|respect (?:that|it))|a (?:simple )?no (?:is|would)|(?:i|we) (?:won't|will not|'ll not) (?:write|chase|ask|try|follow|bother|come back|send|quote|mind)|leave it (?:here|there|at)|this is the last|nothing (?:is )?(?:needed|expected)|(?:don't|not) (?:need|expect|have to|expecting)[^.?!\n]{0,20}(?:reply|answer|anything|response|back)|please don't (?:search|feel|trouble|worry|go)|up to you|whenever (?:you|it|suits)|take your time|(?:that's|is) (?:perfectly |totally |completely |absolutely )?(?:fine|an answer|just as good|no problem|okay|ok)(?: too| also| as well)?[.,;!]|totally fine|perfectly fine|either way[.,]|whether or not|if you (?:ever|feel like|have a (?:minute|line|moment|second)|happen to))\b/iu,
  },
  {
    id: 'if-clause',
    points: 1.75,
    because: 'A condition leaves room.',
    pattern:
      /\bif (?!you(?:'d| would| could| can| were)\b|i (?:can|could|may|might)\b|interested|so please)/iu,
  },
  {
    id: 'not-asking',
    credit: 'easyOut',
    points: 1.25,
    because: 'It says what it does not ask for.',
    pattern:
      /\b(?:i'm|we're|am|are) not (?:asking|expecting|looking|selling|after)\b|\bnot asking (?:for|about|you)\b|\bnothing to sell\b|\bno (?:question|ask|manuscript|agent|agenda)\b|\bthis is not a\b|\bwon't (?:try to|ask you|show you)\b|\bthat(?:'s| is) all\b/iu,
  },
  {
    id: 'who',
    credit: 'who',
    points: 0,
    because: 'The reader learns who writes.',
    pattern:
      /\b(?:i(?:'m| am|'ve been)(?: also| currently| just| now| still)* (?:an? |the |in my |from |\p{Lu}\p{L}+)[^.?!,;\n]{2,60}|my name(?:'s| is) [^.?!,\n]{2,40}|(?:i|we) (?:run|own|lead|teach|work|study|manage|make|build|sell|design|write|edit|host|organi[sz]e|coach|recruit|help|translate|represent|grow|look after|handle) (?!the same|with you)[^.?!,;\n]{3,60}|this is \p{Lu}\p{L}*)/iu,
  },
  {
    id: 'how',
    credit: 'how',
    points: 0,
    because: 'The reader learns how they were found.',
    pattern: new RegExp(
      `\\b(?:(?:i|we)(?:'ve| have)?(?: just| recently| also| really| first)* (?:read|watched|heard|listened to|saw|loved|enjoyed|finished|attended|found|noticed|was at|were at|came across|got your (?:name|address)|follow(?:ed)?|been following|discovered|stumbled (?:up)?on) [^.?!,;\\n]{2,60}|\\p{L}+(?: \\p{L}+)? (?:suggested|told me|mentioned|recommended|gave me your|introduced|thought you)|we(?:'re| are) both|through (?:the|a|our|your|\\p{L}+'s) [^.?!,;\\n]{2,40}|(?:in|at|from|on) your ${workWords}?${works}\\b)`,
      'iu',
    ),
  },
  {
    id: 'purpose',
    credit: 'purpose',
    points: 0,
    because: 'The reader learns why this message was written.',
    pattern:
      /\b(?:i(?:'m| am) (?:writing (?:to|because|since|as|about)|curious|wondering|trying to|moving|switching|changing|looking (?:for|to|into)|considering|thinking (?:of|about)|hoping|exploring|interested in|researching|planning|applying|preparing|asking (?:because|as|since))|i write (?:because|since|as|to)|(?:i|we)(?:'d| would) (?:love|like) to (?:learn|know|understand|hear|ask|join|see|work)|i want(?:ed)? to (?:learn|know|ask|understand|thank|say|tell|let you know)|that's why|is why (?:i|i'm)|the reason (?:i|for)|i ask (?:because|since|as)|i(?:'m| am) willing to|because i(?:'m| am)|reaching out (?:because|as|since|to|about))\b[^.?!\n]{0,60}/iu,
  },
];
