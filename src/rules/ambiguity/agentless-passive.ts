import { isFilledIn, isTakenUp, isTimeNear, namesAnOwner } from '../../engine/open-points.ts';
import { defineRule } from '../../engine/rule.ts';
import { isMatch } from '../../engine/sieve/sieve.ts';

const done =
  '(?:looked (?:at|into)(?: further)?|done|sorted(?: out)?|fixed|checked|cleared|told|changed|updated|reviewed|addressed|organi[sz]ed|arranged|resolved|handled|dealt with|cleaned(?: up)?|adapted|adjusted|replaced|costed|discussed|decided|agreed|improved|corrected|moved|removed|sent(?: out)?|ordered|booked|taken care of|closed|tidied(?: up)?|informed|contacted|found|made|chased|followed up|tested|rewritten|redone|reduced|covered|confirmed|clarified|prepared|finished|approved|signed(?: off)?|cut|shortened|revised|added|considered|investigated|processed|settled|solved|completed|brought|finali[sz]ed|rolled out|communicated|announced|taken|implemented|taken into (?:account|consideration))';
const softly =
  '(?:(?:still|also|really|probably|perhaps|now|urgently|all|both|just|definitely|currently|further|then) ){0,2}';
const duty = new RegExp(
  `(?:\\b(?:needs? to|has to|have to|ought to|should|must|(?:will|would) (?:need|have) to)|\\b\\p{L}+'(?:ll|d) (?:need|have) to) ${softly}(?:be|get) ${softly}(?<done>${done})(?! (?:by|if|from|until|before|in order|because|as soon|to \\w+ by)\\b)`,
  'iu',
);
const underway =
  /\b(?:(?:is|are|it's|that's) (?:currently |still |now )?being|will (?:also |then |certainly )?be|'ll be) (?<done>looked (?:at|into)|considered|investigated|handled|addressed|dealt with|taken care of|taken into (?:account|consideration)|reshaped|examined|evaluated|clarified|reviewed|discussed|processed|sorted(?: out)?|worked on)(?! (?:by|from|until|before|at|on|in|again)\b)/iu;
const decision =
  /\b(?<it>it (?:was|has been|'s been|is) (?:then |now |also |finally |recently |generally |already )?(?<verb>decided|agreed|suggested|proposed|requested|concluded))\b(?! (?:by|in|at|on|with|between)\b)/iu;
const isClear =
  /\b(?:not|never|nothing|nobody|only|by law|if|unless|before|until|otherwise|because|what|which|who|where|whether|sure|please|in (?:person|writing)|on the day|first|per person|once|after|when)\b|n't\b/iu;
const decided =
  /\b(?<decided>(?:a|the) decision (?:was|has been) (?<how>made|taken))\b(?! (?:by|in|at|on|with)\b)/iu;
const isPast = /\b(?:before|when|that|after|until|if|whether|as) it (?:was|has been)\b/iu;

export default defineRule({
  id: 'agentless-passive',
  category: 'ambiguity',
  strength: 'hint',
  family: 'who',
  message: 'This does not say who acts or decides.',
  why: 'Without a doer the reader can’t tell whether to act, whom to ask, or whether anybody will.',
  cues: [
    ...[
      'be',
      'get',
      'decision',
      'being',
      'decided',
      'agreed',
      'suggested',
      'proposed',
      'requested',
    ],
    ...['concluded'],
  ],
  examples: {
    flagged: [
      'The shelves still ‹have to be cleared›.',
      'The heating ‹is being looked at›.',
      '‹It was decided› to drop the print edition.',
      'Your remarks ‹will be considered›.',
    ],
    clean: [
      'It was decided by the steering group.',
      'The form must be signed by both parents.',
      'The cache will be updated at midnight.',
      'The shelves have to be cleared, so I’ll do the left wall tonight.',
      'The file is attached.',
      'It must not be used indoors.',
      'The old fence was repaired last week.',
    ],
    rewritten: [
      ['The shelves have to be cleared.', 'The shelves have to be cleared by [name].'],
      ['It was agreed to move the launch.', '[name] agreed to move the launch.'],
    ],
  },

  *check(sentence) {
    const { text, kind, isQuestion } = sentence;
    if (kind !== 'body' || isQuestion || isMatch(isPast, text)) return;
    for (const match of [...sentence.find(duty), ...sentence.find(underway)]) {
      const clause = sentence.clauseAt(match.start);
      const rest = text.slice(match.end);
      if (isClear.test(clause) || isFilledIn(rest) || namesAnOwner(text)) continue;
      const { start, end, words } = match;
      const suggestion = { label: 'Say who', replacement: `${words} by [name]` };
      yield { start, end, suggestions: [suggestion] };
    }
    for (const { start, end } of sentence.find(decided)) {
      const suggestion = { label: 'Say who', replacement: '[name] made the decision' };
      yield { start, end, suggestions: [suggestion] };
    }
    for (const match of sentence.find(decision)) {
      const verb = match.group('verb')?.words ?? 'decided';
      const { start, end } = match;
      yield { start, end, suggestions: [{ label: 'Say who', replacement: `[name] ${verb}` }] };
    }
  },

  unless: (message, index) => isTimeNear(message, index) || isTakenUp(message, index),
});
