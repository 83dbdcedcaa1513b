import type { Sign } from './sign.ts';
import { belongings, ventures } from './word-classes.ts';

/** What makes an ask weigh more than its size. */
export const pushSigns: readonly Sign[] = [
  {
    id: 'please-command',
    points: 1,
    because: 'An instruction, however polite, supposes that the reader will comply.',
    pattern:
      /(?:^|[.!?,;:–-] |\band |\bso |\bbut )(?:please|kindly|pls|plz)(?: also| just| kindly)? (?!don't|ignore|find|do not|skip|feel|tell me if)\p{L}+|\bkindly\b|\b(?:can|could|would) you (?:please|kindly)\b/imu,
  },
  {
    id: 'bare-command',
    points: 0.75,
    because: 'A stranger gives orders.',
    pattern:
      /(?:^|[.!?;:] )(?:send|call|give|tell|let me (?:know|show|tell)|refer|forward|share|reply|drop|sign|take a|grab|book|buy|name|check|hop|jump|act|join|dm|text) (?!me if|it on)\p{L}+/imu,
  },
  {
    id: 'urgent',
    points: 1.25,
    because: 'The writer’s clock is set on the reader.',
    pattern:
      /\b(?:asap|urgent(?:ly)?|immediately|today|tonight|tomorrow|tmrw|right now|by return|within \d+ (?:hours|days)|as soon as possible|earliest convenience|by (?:the )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|by (?:the )?(?:end of|noon|\d)|deadline|closing (?:fast|soon)|(?:only|just) (?:\d|two|three|a few) (?:slots?|spots?|places?)|last (?:slots?|chance)|slots? left|won't (?:last|be open)|before (?:it's|the round|someone))\b/iu,
  },
  {
    id: 'this-week',
    points: 0.75,
    because: 'A date is set before there is a yes.',
    pattern:
      /\b(?:this|next) (?:week|weekend|thursday|tuesday|monday|wednesday|friday)\b|\b(?:mon|tues?|wednes|thurs?|fri)(?:day)?(?: (?:at )?\d[\d:]*)?(?: or [^?\n]{2,25})?\?/iu,
  },
  {
    id: 'guilt',
    points: 1.25,
    because: 'Saying no is made to feel bad.',
    pattern:
      /\b(?:don't (?:leave|ignore|just ignore|sit on|sleep on|let me down)|last hope|only hope|mean (?:the world|everything|so much|a lot)|owe (?:it|me)|surely|i(?:'m| am) sure (?:you|a)|i'd hate|would hate|courtesy|i trust (?:that )?you(?! are)|trust that|count on you|beg you|god (?:bless|will)|forever (?:grateful|in)|lifesaver|be (?:so|very|most|forever|ever|really|eternally|extremely|truly|immensely|incredibly) (?:grateful|thankful|appreciated)|change the life|my life|desperate(?:ly)?|(?:huge|big|great|immense) (?:help|favou?r)|a solid\b|small favou?r|quick favou?r|takes? (?:you )?(?:a|one|two|only|just|less|five|\d) |just (?:\d+|five|ten|a few|a quick|a couple)|only (?:takes|\d+ min))/iu,
  },
  {
    id: 'assumes-yes',
    points: 1.75,
    because: 'It goes on as if the reader had agreed.',
    pattern:
      /\b(?:shall we say|i(?:'ve| have) (?:already |provisionally |also |gone ahead and )?(?:put (?:you|thurs|your)|booked|held|reserved|taken the liberty|invited|copied|blocked|attached|sent you a)|when (?:can|could|should|shall|may) (?:i|we)|when i can|(?:await(?:ing)?|waiting for) (?:your|a)|look(?:ing)? forward to (?:your|hearing|our|speaking|talking|meeting|discussing|connecting)|in advance|in anticipation|which (?:day|date|time|week) (?:works|suits|do you|is)|(?:does|would|how about|is) (?:tues|wednes|thurs|fri|mon)day|expect (?:to|confirmation)|can i put you down|i take it|i'll (?:take it|call you|send you an? (?:invite|calendar|link)|follow up|stop by|ring)|let me know (?:when|what time|your availability|a (?:good )?time|which))/iu,
  },
  {
    id: 'boasts',
    points: 1,
    because: 'Claims about oneself fill the place where the reader’s work could stand.',
    pattern:
      /\b(?:leading (?!to|up|a|the)|#1|number one|premier|top \d|award|best[- ]in|first class|unbeatable|competitive|proven|strong (?:skills|background|team|track|traction|experience|interest)|passionate|hard ?working|hungry|proactive|versatile|dynamic|quick learner|fast learner|self-starter|seven figures|exciting|revolutionary|cutting[- ]edge|innovative|perfect (?:fit|match|candidate)|great fit|good fit|right fit|ideal (?:lead|candidate|fit)|asset to|certified|trusted by|proven|results-driven|track record|\d+\+? (?:countries|clients|customers|boroughs|awards|companies)|top comp|great culture|huge market|known for|helped (?:\d+|dozens|hundreds|companies|many|teams))\b|\b\d+(?:\.\d+)? ?%|\b\d+x\b/iu,
  },
  {
    id: 'flatters',
    points: 1.5,
    because: 'Praise that would fit anybody.',
    pattern:
      /\b(?:impress(?:ed|ive)|(?:truly|very|so|an?|really|been|such an?|your) inspir(?:ed|ing|ation|e)\b|amazing|incredible|esteemed|reputed|reputable|prestigious|thought leader|(?:big|huge|biggest) (?:fan|admirer)|love(?:d)? your (?:content|work|profile|page|podcast|stuff|posts|videos)|admire (?:your|leaders)|i admire|honou?r(?:ed)?\b|distinguished|legend|guru|fantastic|excellent|someone like you|people like you|leaders like|kind person|unmatched|perfect person|great things|expert(?:ise)? like|your (?:impressive|extensive|vast|wealth))/iu,
  },
  {
    id: 'template',
    points: 0.75,
    because: 'The same words could go to anybody.',
    pattern:
      /\[\[?[\w ]{2,24}\]?\]|\{\{?[\w ]{2,24}\}?\}|<(?:first ?name|company|name)>|%\w+%|\b(?:companies|firms|businesses|organi[sz]ations|organisations|shops|gyms|people|leaders|teams|brands|merchants|engineers) (?:just )?(?:like|such as) (?:yours|yourself|you)\b|\bto whom it may|\b(?:came|come) across your profile\b|\byour (?:profile|background|experience) (?:is|was|caught|stood|and|really|looks|seems)|\bdear (?:hiring|sir)/iu,
  },
  {
    id: 'also',
    points: 1,
    because: 'One ask leads to the next.',
    pattern:
      /\b(?:also|as well|plus|or better|even better|and if (?:that's )?not|then)\b[^.!?\n]{0,40}\b(?:you|me|us|your|my|our)\b/iu,
  },
  {
    id: 'like-you-to',
    points: 1.25,
    because: 'It says what the reader is to do.',
    pattern:
      /\b(?:like|need|want|love|expect|asking|request(?:ed)?) (?:for )?you to\b|\byou(?:'d| would) (?:need to|have to|be (?:asked|required|perfect|ideal|great|the perfect))\b|\b(?:grateful|appreciate it|appreciate|love it|thankful|great|amazing) if you\b/iu,
  },
  {
    id: 'for-my-thing',
    points: 2.5,
    because: 'The ask is about the writer’s own thing.',
    pattern: new RegExp(`\\b(?:my (?:\\w+ )?${belongings}|our (?:[\\w-]+ )?${ventures})\\b`, 'iu'),
  },
  {
    id: 'blunt-question',
    points: 1.5,
    because: 'A question of a few words wants a yes before there is a reason for one.',
    pattern:
      /(?:^|[.!?] )(?!(?:did|was|were|why|how|is|does|what|which|who|where|or)\b)(?:[^\s.!?]+ ){0,4}[^\s.!?]+\?/imu,
  },
  {
    id: 'are-you-ready',
    points: 0.75,
    because: 'It asks whether the reader has, is or wants something.',
    pattern: /\b(?:are|do|have|does|is) (?:you|your \p{L}+)\b(?! (?:still|ever|use))[^.!\n]*\?/iu,
  },
  {
    id: 'may-we-now',
    points: 1.5,
    because: 'Can I, shall we: the next step is taken already.',
    pattern: /\b(?:can|shall|should) (?:i|we)\b[^.!\n]*\?/iu,
  },
  {
    id: 'casts-the-reader',
    points: 1,
    because: 'It tells the reader how well they would fit.',
    pattern:
      /\byou(?:'d| would|'re| are| look| seem| have)(?: be)?(?: like)? (?:an? |the |clearly |such )*(?:perfect|great|good|ideal|best|natural|strong|experienced|kind|impressive|excellent|amazing|brilliant|fantastic)\b|\bsomeone (?:like|of) you/iu,
  },
  {
    id: 'would-be-great',
    points: 1,
    because: 'It says how welcome a yes would be.',
    pattern:
      /\b(?:would|it'd|'d) be (?:so |very |incredibly |really |super |extremely |most )?(?:great|amazing|valuable|helpful|awesome|wonderful|fantastic|perfect|ideal|huge|appreciated)\b/iu,
  },
  {
    id: 'others-already',
    points: 0.75,
    because: 'Others are held up as having said yes.',
    pattern:
      /\b(?:other (?:owners|hotels|families|people|companies|schools|firms|programs)|others|(?:your )?competitors?|everyone else|most people)\b[^.?!\n]{0,40}\b(?:already|have|has|say|been)\b/iu,
  },
];
