import type { Sign } from './sign.ts';

const doing =
  '(?:asked|offered|agreed|ordered|booked|requested|promised|applied|reserved|chose|picked|hired|accepted|signed|invited|suggested|confirmed|registered|enquired|inquired|approved|volunteered|submitted|bought|ticked|quoted me|sent|gave (?:me|us)|lent|told (?:me|us)|wanted|mentioned (?!on|in|at|how)|rang|called|emailed|needed?|took (?:me|us)|showed (?:me|us)|owe|flagged|raised|pinged|assigned)';
const sharedThing =
  '(?:call|meeting|contract|agreement|chat|conversation|audit|order|pilot|project|appointment|invoices?|proposal|forms?|nda|lease|deposit|delivery|shipment|booking|quote|tickets?|release|deadline|board|committee|interview|handover|draft|slides|deck|figures|numbers|spreadsheet|report|rota|shift|schedule|agenda|minutes|budget|trial|portal|workshop|rehearsal|visit|plan|list|files?|folder|system|script|update|sheet|training|samples?|statement|payment|refund|customer|client|supplier|office|printer|server|build|branch|repo|ticket|queue|dashboard|migration|launch date|keys?|room|door|machine|line|batch|drawing|tender|survey results|offer letter|application|reference|warranty|claim|policy|receipt|account)';

/** What a message shows that goes to somebody who knows the writer or has business with them. */
export const knownSigns: readonly Sign[] = [
  {
    id: 'you-asked',
    points: -1.75,
    because: 'It answers something that the reader did towards the writer.',
    pattern: new RegExp(
      `\\byou(?:'d|'ve| had| have)?(?: kindly| all| both| two| also| just| already)? ${doing}\\b`,
      'iu',
    ),
  },
  {
    id: 'thanks-for-dealings',
    points: -2,
    because: 'Thanks for something done for the writer.',
    pattern:
      /\b(?:thanks|thank you|thx)(?: (?:again|so much|very much|a lot|kindly|both))? for (?:agreeing|saying|letting|asking|booking|your (?:enquiry|inquiry|order|message|reply|interest|time|help|email|e-mail|mail|note|patience|call|payment|feedback|support|application|letter|request|pledge|gift|quick)|choosing|picking|the (?!post|talk|article|add|connection|essay|video|push|thread|book|work|great)|getting|coming|joining|taking|meeting|sending|that\b|offering|inviting|hiring|filling|entering|volunteering|being|all\b|yesterday|today|confirming|signing|having|calling|looking|hosting|replying|responding|thinking|tagging|booking|agreeing)\b/iu,
  },
  {
    id: 'as-agreed',
    points: -1.75,
    because: 'It points back to something settled between the two.',
    pattern:
      /\b(?:as|like|per) (?:we |was )?(?:agreed|discussed|promised|planned|requested|ordered|booked|arranged|mentioned|talked|said|usual|before|last (?:time|year)|always|you(?:'d|'ve)? (?:asked|said|know|suggested|requested|wanted|told|wished))\b|\b(?:per|as per|under|in line with) (?:the|our|your) (?:contract|agreement|order|plan|quote|call)\b|\bas (?:in|on) (?:the|our)\b/iu,
  },
  {
    id: 'shared-thing',
    points: -0.75,
    because: 'The call, our order: a thing both already know.',
    pattern: new RegExp(
      `\\b(?:our|the|this|that|today's|tomorrow's|monday's) (?:[\\w-]+ )?${sharedThing}\\b`,
      'iu',
    ),
  },
  {
    id: 'reference-number',
    points: -1,
    because: 'An order, a ticket or a case has been opened before.',
    pattern:
      /\b(?:order|ticket|case|ref(?:erence)?|invoice|po|req|claim|vendor|booking|contract|policy|account|version|batch|clause|container|request|issue|pr)\.? ?(?:no\.?|number|#|id)? ?#?[a-z]{0,4}[/-]?\d+|#\d{2,}/iu,
  },
  {
    id: 'handed-on',
    points: -1.25,
    because: 'Somebody both know has sent the writer here.',
    pattern:
      /\b(?!you\b|i\b|we\b|who\b|he\b|that\b)(?:\p{L}+) (?:gave me your|told me (?:to|you(?:'re|'ve| have| are| had))|asked me to|said (?:that )?you(?:'d|'re|'ve| have)|says (?:that )?(?:you|i|to)|wants (?:me|us) to|copied (?:us|me)|put (?:me|us) in touch)\b|\b(?:your|the) (?:office|colleague|assistant|manager|team|hr|agency|accountant|producer|notary|director|legal)(?: \p{L}+)? (?:asked|told|said|says|gave|wants|hired|needs|confirmed)\b/iu,
  },
  {
    id: 'posted-role',
    points: -2.5,
    because: 'An advertised post invites applications: nothing is asked too early.',
    pattern:
      /\b(?:appl(?:y|ying|ied)|application) for (?:the|your) (?:[\w-]+ ){0,5}?(?:post|position|role|job|vacancy|opening|scheme|programme)\b[\s\S]{0,120}\b(?:advertis\w+|posted (?:on|in)|ref\b|reference|req\b|as contact|on your (?:website|site|careers page|portal)|your (?:ad|advert|posting)|listed)|\b(?:in (?:reply|response|answer) to|replying to|answering) your (?:ad|advert|posting|post|call|listing|newsletter)\b|\byou (?:wrote|posted|said|asked)[^.?!\n]{0,30} (?:that )?(?:people|anyone|candidates|applicants|we) (?:can|could|should|may|to) (?:apply|message|write|dm|contact|reach)/iu,
  },
  {
    id: 'role-between-them',
    points: -1,
    because: 'One of the two is something to the other.',
    pattern:
      /\b(?:i'm|i am|as|you're|you are|being) (?:your (?!kind|like)|our (?!first)|my (?!only|last|hero|plan)|the (?:new|one|contact|mentor|owner|technician)|down as|on (?:shift|duty|rotation|call)|named (?:as|in))\b|\bas (?:a|your) (?:customer|client|tenant|patient|member)\b|\b(?:i'm|i am|i've been|have been) (?:an?|one of your) (?:[\w'-]+ )?(?:client|customer|tenant|patient|resident|member|students?|subscriber)\b(?! (?:at|in|from|of) (?!your))|\b(?:i'm|i am) (?:an?|the) (?:parent|mother|father|mum|dad|wife|husband) of\b|\bi (?:bought|ordered|purchased|rented|booked|paid)\b|\b(?:refund|replacement)\b/iu,
  },
  {
    id: 'says-who-again',
    points: -0.5,
    because: '“It’s Pat from facilities”: the name is enough for the reader.',
    pattern:
      /\bit's \p{L}+ (?:from|of|here|about|again)\b|^(?:\p{L}+,? )?\p{L}+ here\b|, (?:\p{L}+,? )?from (?:the|accounting|facilities|hr|finance|it|support)\b/imu,
  },
  {
    id: 'yesterday',
    points: -0.75,
    because: 'Yesterday, last week: the thread goes on.',
    pattern:
      /\b(?:yesterday|last (?:night|friday|monday|tuesday|wednesday|thursday)|this morning|earlier (?:today|this)|just now)\b/iu,
  },
  {
    id: 'encloses-what-was-due',
    points: -0.5,
    because: 'Something expected is handed over.',
    pattern:
      /\b(?:attached (?:is|are|please|for your)|please find attached|(?:is|are) (?:attached|below|enclosed|ready|done|due|signed|booked|delivered|back)|here (?:is|are|it is|they are)|here's|i(?:'ve| have)? attached (?:the|it|both|them|what)|i attach (?:the|it))\b/iu,
  },
  {
    id: 'still-again',
    points: -0.25,
    because: 'Still, again, already: it has a history.',
    pattern: /\b(?:still|again|already|once more|anymore|no longer|as well as before|instead)\b/iu,
  },
  {
    id: 'clock-time',
    points: -1.25,
    because: 'Hours are named where a meeting is already agreed.',
    pattern:
      /\b(?:at|by|before|until|from) \d{1,2}(?:[.:]\d\d)?\b(?! ?(?:%|k|min|years|hours))|\b\d{1,2}(?:[.:]\d\d)? ?(?:am|pm)\b|\b\d{1,2}:\d\d\b/iu,
  },
  {
    id: 'weekday',
    points: -1,
    because: 'A day without more is one that both have in mind.',
    pattern:
      /\b(?:on|since|until|for|before|after) (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b/iu,
  },
  {
    id: 'calendar-date',
    points: -1,
    because: 'Exact dates belong to running business.',
    pattern:
      /\b(?:the|on|until|by|before|from) \d{1,2}(?:st|nd|rd|th)?\b(?= |[,.;:?!\n])(?! ?(?:%|\p{L}+s\b))|\bthe \d{1,2}(?:st|nd|rd|th)\b|\b\d{1,2}(?:st|nd|rd|th)? (?:january|february|march|april|may|june|july|august|september|october|november|december)\b/iu,
  },
  {
    id: 'have-met',
    points: -3.5,
    because: 'They have met, spoken or worked together.',
    pattern:
      /\b(?:(?:good|great|nice|lovely|pleasure|fun) (?:to )?(?:meet(?:ing)? you|met|see(?:ing)? you|talk(?:ing)? (?:to|with) you|speak(?:ing)? (?:to|with) you|chat(?:ting)?|catch(?:ing)? up|sit(?:ting)? next)|when we (?:met|spoke|talked|last|worked)|(?:since|before) we (?:met|spoke|talked)|we (?:met|spoke|talked|agreed|said|discussed|worked together|used to work|planned|ordered|booked|signed) (?!briefly online)|you(?:'ve| have)? (?:spoke|spoken|talked|met)(?: (?:to|with))? (?:me|us|on|at|last|yesterday|with)\b|you (?:spoke|talked) to\b|(?:our|the) (?:late nights|days|years|time) (?:at|on|in|together)|still remember|see you (?:on|at|there|tomorrow|soon)|worked together|thanks again|good to hear from you|been a while|long time|catch up|how(?:'s| is) (?:the (?:family|new|baby)|your (?:mum|dad|wife|husband)))\b/iu,
  },
  {
    id: 'house-talk',
    points: -0.75,
    because: 'Words of a shared workplace.',
    pattern:
      /\b(?:(?:on|in|from|into|joined|joining|with) (?:the|our|your|my) (?:[\w-]+ ){0,2}(?:team|squad|desk|department|side|group|unit)|voice ?mail|my extension|sprint|stand-?up|backlog|jira|pull request|merge[ds]?|deploy(?:ed|ment)?|prod|staging|roadmap|retro|on-?call|okrs?|the client|payroll run|rota|fyi|eod|cob|our (?:boss|manager|director|team's)|annual leave|handover|onboarding partner|timesheets?|expenses?|month-end|the (?:team|board|boss|intranet|wiki|channel|sprint))\b/iu,
  },
  {
    id: 'to-a-group',
    points: -3,
    because: 'A group that the writer belongs to is greeted.',
    pattern:
      /^(?:hi|hello|hey|dear|morning|good \w+)?,? ?(?:all|team|everyone|everybody|folks|guys|both|colleagues|gang)\b/iu,
  },
  {
    id: 'we-must',
    points: -1,
    because: 'A “we” that takes the reader in.',
    pattern:
      /\bwe (?:still |both |all )?(?:need to|should|have to|can't|cannot|decided|lost|missed|moved|agreed|said|must|could (?!tell|send|offer|help|show))\b|\b(?:shall|should|can) we (?:move|keep|push|cancel|reschedule|swap|change|send|use|still|do (?:this|it|that))\b|\blet's (?:not|move|keep|do|use|go|see)\b/iu,
  },
  {
    id: 'which-of-known',
    points: -0.25,
    because: 'It lets the reader choose among things both know.',
    pattern:
      /\b(?:which one|do you want (?:me|it|the|us)|would you (?:like|rather|prefer) (?:me|it|the|us|them)|either is|shall i|should i (?:send|bring|book|wait|keep|move))\b/iu,
  },
  {
    id: 'their-dealings',
    points: -0.75,
    because: 'Your order, your shift: the reader’s side of a running business.',
    pattern:
      /\byour (?:[\w-]+ )?(?:application|order|appointment|booking|request|invoice|contract|claim|account|payment|ticket|form|colleague|assistant|enquiry|inquiry|stay|shift|desk|laptop|leave|draft|signature|comments on|pr|changes|rota|delivery|card|trial|lease|subscription|registration|pledge|gift|reply|email|mail|message|notes on|last|part|half|copy|child|son|daughter)\b/iu,
  },
  {
    id: 'no-greeting',
    points: -2,
    because: 'Nobody greets in the middle of a conversation.',
    pattern:
      /^(?!\W*(?:hi|hello|hey|hiya|dear|good (?:morning|day|evening|afternoon)|greetings|respected|hola|namaste|salut|sir|madam|ma'am|to whom)\b)/iu,
  },
  {
    id: 'opens-with-dealings',
    points: -1.25,
    because: 'The first words take up something between the two.',
    pattern:
      /^(?:(?:hi|hello|hey|dear|good \p{L}+|greetings|respected)\b[^,.!\n—–:]{0,40}[,.!:—–]?\s+)?(?:thanks|thank you|the\b|our\b|this\b|that\b|for the\b|as\b|before\b|here\b|following\b|attached|it's\b|please find|re\b|quick|just\b|sorry|yes\b|no\b|about\b|on the\b|per\b|with regard|regarding|we (?:have|need|received|agreed))/iu,
  },
  {
    id: 'bare-name',
    points: -1.5,
    because: 'A bare name and a comma is how colleagues open.',
    pattern:
      /^(?!(?:Hi|Hello|Hey|Dear|Greetings|Good|Respected|Sir|Madam|Quick)\b)\p{Lu}\p{L}+(?: (?:and|&) \p{Lu}\p{L}+)?\s?[,:–-]{1,2}\s(?=\p{L})/u,
  },
];
