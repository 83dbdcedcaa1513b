import { selfSigns } from './self-signs.ts';
import type { Sign } from './sign.ts';
import { organisations, works, workWords } from './word-classes.ts';

/** What a message shows that goes to somebody who does not know the writer. */
export const strangerSigns: readonly Sign[] = [
  ...selfSigns,
  {
    id: 'your-organisation',
    points: 1,
    because: 'Colleagues do not say “your company”.',
    pattern: new RegExp(
      `\\byour (?:[\\w-]+ ){0,2}?(?:${organisations}|team|career|journey|network|followers|audience|background|experience|customers|channel|clients)\\b`,
      'iu',
    ),
  },
  {
    id: 'your-things',
    points: 0.75,
    because: 'It speaks of what is the reader’s own.',
    pattern:
      /\byour (?!order|application|email|e-mail|mail|message|reply|help|time|answer|call|request|question|part|name|end|side|draft|comments?|notes?|own|desk|number|invoice|contract|child|son|daughter|patience|support|understanding|feedback|approval|convenience|availability|thoughts|input|colleague|manager)\p{L}+/iu,
  },
  {
    id: 'met-their-work',
    points: 0.75,
    because: 'Strangers know a person by what the person made public.',
    pattern: new RegExp(`\\b(?:your|ur) ${workWords}?${works}\\b`, 'iu'),
  },
  {
    id: 'found-them',
    points: 1,
    because: 'One finds a stranger; one does not find a colleague.',
    pattern:
      /\b(?:came across|come across|stumbled (?:up)?on|found you(?:r (?:name|profile|page|site|work|blog|contact|email|details))?|saw (?:that )?(?:you(?:'re| are|r (?:profile|post|company|name|talk|work|comment))|u)|i see (?:that )?(?:you(?:'re| are|'ve| have| work)|we(?:'re| are| both))|noticed (?:that )?(?:you(?:'re| are|'ve| have| work| own|r (?:profile|company|work|post|team|site))|we)|your name (?:came|comes|keeps)|been following|looking (?:at|through) your|looked at your (?:profile|site|website)|got your (?:name|address|contact|details|email)|member directory|attendee list)\b/iu,
  },
  {
    id: 'noticed-them',
    points: 0.75,
    because: 'The reader is somebody one has noticed.',
    pattern:
      /(?:\b(?:i|we)(?:'ve| have)? (?:just |also |recently )?|[,.!] (?:just )?|^)(?:saw|see|seen|noticed|heard|understand|read|gather) (?:that )?(?:you|u)(?:'re|'ve|'d|r)?\b(?! (?:at (?:the|lunch|work)|on (?:monday|the)|there|yesterday|next|soon|again|tomorrow|then|message|reply|note|mail|email|comment|point))/imu,
  },
  {
    id: 'reaches-out',
    points: 0.75,
    because: 'The words with which people announce a first contact.',
    pattern:
      /\b(?:reach(?:ing|ed)? out|wanted to connect|(?:love|like) to connect|let's connect|add you (?:to|here)|adding you|connection request|accept my (?:invite|request|invitation|connection)|(?:thanks|thank you) (?:so much )?for (?:accepting my|connecting|the (?:add|connection))|i(?:'m| am) (?:writing to (?:you|ask|introduce|enquire|inquire|request)|writing (?:because|as|since|in the hope|speculatively)|contacting you)|i write (?:to you|as|on behalf|in respect|since|because)|thought i'd (?:reach|write|message))\b/iu,
  },
  {
    id: 'admits-stranger',
    points: 1.5,
    because: 'The message says itself that the two do not know each other.',
    pattern:
      /\b(?:(?:you )?(?:don't|do not|won't) know (?:me|each other)|(?:haven't|have not|never|not) (?:yet )?(?:met|spoken)\b|out of (?:nowhere|the blue)|(?:hope|sorry)[^.?!\n]{0,25} (?:mind me|bother|intru)|forgive the (?:intrusion|cold)|excuse (?:my|the|this) (?:sudden|cold|unsolicited)|(?:complete|total|perfect) stranger|advise a stranger|cold (?:message|email|mail|dm|outreach|note)|you(?:'ll| will| may| might)? not remember me|unsolicited|to message you here)/iu,
  },
  {
    id: 'chases',
    points: 2,
    because: 'It counts messages that were never answered.',
    pattern:
      /\b(?:(?:following|follow) up on my|my (?:last|previous|earlier|first|\d) (?:e-?mails?|messages?|notes?|mails?|invites?)|(?:haven't|have not|didn't|never) (?:heard|hear|received (?:any|a)) (?:back|anything|from you|response|reply|feedback)|top of your inbox|bumping this|(?:second|third|fourth|2nd|3rd|4th|last) (?:time|message|try|attempt|mail|email|note)\b|(?:reached out|written|emailed|messaged|tried you|sent you)[^.?!\n]{0,30} (?:times|twice|before|email, phone)|saw my (?:message|email|note|invite)|get a chance to (?:read|see|look at) my)/iu,
  },
  {
    id: 'hopes-well',
    points: 0.5,
    because: 'The formula people open with when nothing else connects them.',
    within: 'opening',
    pattern:
      /\bhope (?:you(?:'re| are)?|this|all(?:'s)?|your|everything)[^.?!\n]{0,40}(?:well|great|good|fab|fine|health|restful|wonderful|lovely)\b|\btrust (?:you|this) (?:are|is|finds|message)|\bfinds you (?:well|in)/iu,
  },
  {
    id: 'no-name',
    points: 0.5,
    because: 'The greeting knows no name.',
    pattern:
      /^(?:dear|respected|hello|hi|good (?:morning|afternoon|evening|day)|greetings),? (?:sir|madam|ma'?a?m|sirs|hiring (?:manager|team)|there|recruiter|friend|blogger|dear)\b|^(?:hi|hello|good (?:day|morning|evening|afternoon)|greetings)[,!.](?: |$)|^to whom it/imu,
  },
  {
    id: 'titled',
    points: 0.5,
    because: 'A title in the greeting keeps the distance of a first letter.',
    pattern:
      /^(?:dear|hello|hi|good (?:morning|day|afternoon|evening)) (?:mr|mrs|ms|mx|dr|prof|professor|captain|councillor|pastor|father|rabbi|madame|senhora?|sir)\b/imu,
  },
  {
    id: 'admires',
    points: 0.75,
    because: 'Admiration from afar.',
    pattern:
      /\b(?:(?:big|huge|biggest|a) (?:fan|admirer)\b|love(?:d)? (?:your|what you're|the way you)|admir(?:e|ed|ing) (?:your|what|how|the|leaders)|inspir(?:ed|ing|ation)|impress(?:ed|ive)|in awe)/iu,
  },
  {
    id: 'likeness',
    points: 1.5,
    because: 'A likeness stands in for a relation: fellow, we both, people like you.',
    pattern:
      /\b(?:fellow \w+|we(?:'re| are| have)? both\b|same (?:college|school|university|alma mater|group|field)|(?:like|such as) (?:yours|yourself|you guys)|(?:people|leaders|experts|someone|companies|firms|those) like you)\b/iu,
  },
  {
    id: 'sells',
    points: 0.75,
    because: 'The words of a first pitch.',
    pattern:
      /\b(?:free (?:trial|consultation|discovery|audit|quote|sample)|(?:a|quick|short|free|minute) demo\b|discount|\d+ ?% (?:off|more|less)|win-win|guarantee[ds]?|roi\b|synerg(?:y|ies)|qualified leads|beta (?:users|testers)|seed round|pre-seed|series a|investors?\b|no obligation|booking link|calendly|media kit|pitch deck|our clients|businesses|pain points|save (?:you|up to|\d)|cut (?:your )?\w+ (?:costs?|time) by)/iu,
  },
  {
    id: 'curious',
    points: 0.5,
    because: 'Interest in how somebody does things, from outside.',
    pattern:
      /\b(?:curious (?:about|how|what|why|whether|if)|(?:love|like|glad|happy|eager|want) to (?:hear|learn|understand) (?:how|more|what|about|from|your|which|why|if)|pick your brain)\b/iu,
  },
];
