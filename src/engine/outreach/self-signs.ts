import type { Sign } from './sign.ts';
import { belongings, ventures } from './word-classes.ts';

const role =
  '(?:founder|co-founder|ceo|cto|owner|author|director|head|student|nurse|engineer|developer|fresher|recruiter|graduate|photographer|designer|teacher|manager|analyst|consultant|welder|journalist|researcher|agent|partner|member|junior|senior|final|mba|phd)';
const trade =
  '(?:run|own|lead|head|manage|teach|represent|coach|sell|make|build|grow|write|edit|translate|study|recruit|design|develop|host|chair|organi[sz]e|advise|speciali[sz]e|train|restore|drive|audit|cook|supply|repair|produce|import|export|print|clean|farm|direct|consult|place|distribute|invest|help|offer|provide|keep|guide|serve|partner|work (?:for|at|in|as|with|on))';

// The greeting, and the formula after it, in front of the first words that say something.
const afterGreeting =
  "^(?:(?:hi|hello|hey|dear|good \\p{L}+|greetings|respected|hola)\\b(?: (?:mr|mrs|ms|dr|prof)\\.)?(?: [@\\p{L}][\\p{L}'.-]*){0,3}[,.!:—–-]*\\s+|@\\p{L}+ )?(?:[^.?!\\n]{0,60}\\b(?:hope|trust)\\b[^.?!\\n]{0,60}[.?!]\\s+)?";
// Verbs that people who know each other use of themselves all day.
const everyday =
  "(?:think|thought|need|have|want|know|see|hope|believe|am|can|will|would|wanted|was|had|did|do|don't|just|also|still|agree|understand|attach|appreciate|noticed|saw|read|heard|wrote|sent|got|really|loved|enjoyed|love|like|wonder|mean|guess|feel|can't|couldn't|could|should|may|might|must|keep|suggest|propose|confirm|apologi[sz]e|owe|start|come|arrive|leave|bring|spoke|met|said|lost|all|both|ask|trust|look forward|put|told|found|took|made|went|tried|gave|left|ran|forgot|won't|didn't|never|already|promise|plan|are|is|were|seem|shall|very|now|then|forward|\\p{L}+ly|\\p{L}+ed)";

/** How people present themselves to somebody who does not know them. */
export const selfSigns: readonly Sign[] = [
  {
    id: 'introduces-self',
    points: 3,
    because: 'People say what they are only to somebody who does not know it.',
    pattern:
      /\bi(?:'m| am|'ve been| have been)(?: also| currently| just| now| still| only)* (?:an? (?!bit|little|lot|few|fan|big|huge|true|firm|regular|client|customer|patient|tenant|member of your|subscriber|resident|parent of|mother of|father of)|the (?:founder|ceo|cto|owner|author|director|head|manager|mother|father|treasurer) of )/iu,
  },
  {
    id: 'introduces-role',
    points: 1.75,
    because: 'A role, a place or a stage of life, told in the first lines.',
    within: 'opening',
    pattern: new RegExp(
      `\\bi(?:'m| am)(?: [a-z-]+)? (?:${role}\\b|from\\b|in (?:my|grade|\\d+(?:st|nd|rd|th))|studying|switching|moving|relocating|transitioning|pivoting|passionate|exploring|seeking|looking for|raising|launching|organi[sz]ing|developing|writing an?\\b|building an?\\b|making an?\\b|doing (?:an?|my)\\b|planning an?\\b|finishing an?\\b|starting an?\\b)`,
      'iu',
    ),
  },
  {
    id: 'tells-plan',
    points: 2,
    because: 'A plan told from the start, with “a”: the reader has not heard of it.',
    pattern:
      /\b(?:i'm|we're|i am|we are)(?: currently| now| just)? (?!going|working|sending|attaching|having|trying|hoping|wondering|getting|giving|taking|asking|sharing|missing|seeing|waiting|adding)\p{L}+ing (?:to (?!the\b)\p{L}+ )?(?:together |up |out |on |for |in |towards )?(?:an?|my first|our first|some|\d+|my (?:thesis|dissertation|essay|book|novel|master\S*|bachelor\S*|degree|phd|project))\b|\bi(?:'m| am) the \p{L}+(?: \p{L}+)? (?:of|at|behind) (?!your|the)/iu,
  },
  {
    id: 'opens-with-self',
    points: 0.75,
    because: 'The first words after the greeting say who writes.',
    pattern: new RegExp(
      `${afterGreeting}(?:(?:i'm|i am|i've been|we're|we are) (?:also |currently |now |just )?(?!not|sorry|glad|happy|afraid|sure|your|the|still|going|out|so|attaching|sending|on|at|off|back|with|here|joining|starting|all|aware|confirming|following|ready|really|very)\\p{L}+ |(?:i|we) (?!${everyday}\\b)\\p{L}{3,} )`,
      'iu',
    ),
  },
  {
    id: 'tells-habit',
    points: 1,
    because:
      'What one does in general, in the present: people who know each other tell what happened.',
    pattern: new RegExp(
      `(?:^|[.!?,;:] |\\band |\\bso |\\bbut )(?:i|we) (?!${everyday}\\b)\\p{L}{3,}\\b (?!the|it|you|them|him|her|this|that|your)`,
      'imu',
    ),
  },
  {
    id: 'indefinite-setting',
    points: 1,
    because: 'In a, at a, for a: the setting is new to the reader.',
    pattern:
      /\b(?:in|at|from|of|as|for|with|on|by|into|about) an? (?!bit|moment|minute|few|lot|while|time|result|row|day|week|month|year|call|chat|meeting|pinch|way|hurry|rush)\p{L}/iu,
  },
  {
    id: 'gives-name',
    points: 0.75,
    because: 'A name is given where it is not known.',
    within: 'opening',
    pattern:
      /\b[Mm]y name(?:'s| is)\b|\b(?:I'm|I am|[Tt]his is) \p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*)?(?:,|\.|$| from (?!the\b)| at (?!the\b)| (?:an?|and I)\b)/mu,
  },
  {
    id: 'tells-trade',
    points: 2.25,
    because: 'What one does for a living is news only to a stranger.',
    pattern: new RegExp(
      `\\b(?:i|we) (?:also |currently |now |mainly |mostly )?${trade}\\b(?! (?:the|it|this|that|these|those|them|him|her|you\\b|your|my|our|sure|up|out|sense|me|us|to\\b|down|on\\b|back))`,
      'iu',
    ),
  },
  {
    id: 'presents-firm',
    points: 1.25,
    because: 'A firm that says what it is speaks to somebody outside.',
    pattern:
      /\bwe(?:'re| are) (?:an? (?!bit|little|lot|few|team of one)|one of the (?:leading|largest)|(?:the )?(?:leading|largest|biggest|premier)|(?:currently |now )?(?:looking for (?:an?|\w+s\b)|raising|launching|organi[sz]ing|developing|building an?\b))|\b(?:i|we) represent\b|\bat \p{L}+(?: \p{L}+)?,? we(?:'ve|'re| have| are| help| make| do)?\b|\bwe(?:'re| are)? offer(?:ing)?\b|\bon behalf of (?!the team|all|everyone|us)/iu,
  },
  {
    id: 'own-venture',
    points: 1,
    because: 'Our product, my startup: the writer brings something of their own.',
    pattern: new RegExp(`\\b(?:our|my) (?:[\\w-]+ ){0,2}?${ventures}\\b`, 'iu'),
  },
  {
    id: 'kin',
    points: 0.75,
    because: 'A son, a daughter, a cousin: told to somebody who has not met them.',
    pattern: /\bmy (?:son|daughter|cousin|nephew|niece|brother|sister|grandmother|grandfather)\b/iu,
  },
  {
    id: 'work-seeking',
    points: 0.5,
    because: 'Jobs, CVs and referrals are what strangers write about most.',
    pattern:
      /\b(?:vacanc(?:y|ies)|internships?|my (?:cv|resum[eé]|application|portfolio)|are you hiring|you(?:'re| are) hiring|unemployed|laid off|job (?:search|seeker|market|id)|looking for (?:an?|my|any|new)? ?(?:[\w-]+ ){0,3}(?:jobs?|roles?|positions?|opportunit\w+|internship|work)\b|referr?al|refer me|career (?:change|move|switch|path|coach))\b/iu,
  },
  {
    id: 'years-of-experience',
    points: 0.75,
    because: 'A record told in numbers is an introduction.',
    pattern:
      /\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty)\+? ?(?:years?|yrs?)(?:'| of)? (?:of )?(?:experience|in (?!a row|total|the (?:same|making)))|\b(?:experience|background) (?:in|with|as|of) (?!the|this|that)|\b\d+ yoe\b/iu,
  },
  {
    id: 'own-thing',
    points: 1.25,
    because: 'Something of the writer’s own, new to the reader.',
    pattern: new RegExp(`\\bmy (?:\\w+ )?${belongings}\\b`, 'iu'),
  },
];
