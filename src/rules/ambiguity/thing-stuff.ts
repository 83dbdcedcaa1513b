import { isFilledIn, isTakenUp } from '../../engine/open-points.ts';
import { defineRule } from '../../engine/rule.ts';
import { isMatch } from '../../engine/sieve/sieve.ts';

const after =
  '(?! (?:is\\b|i |you |we |to |that |which |he |she |they |are |was |were |about \\p{L}+ing\\b|happen))';
// A name before “thing” (“the van thing”) helps little, a judgement (“the best thing”) makes another word of it.
const judged =
  '(?:only|first|last|next|same|right|sure|good|best|worst|poor|real|main|important|bad|wrong|nice|funny|one|most|such|these|those|this|the|kind|sort|\\p{L}+est|\\p{L}+ing|\\p{L}+ful|\\p{L}+ous|\\p{L}+al|\\p{L}+ed|\\p{L}+y)';
const thing = new RegExp(
  `\\b(?:the|that|this|those|these)(?: (?:whole|other|usual|known))? (?<noun>(?:(?!${judged}\\b)[\\p{L}-]+ (?=thing\\b))?(?:things?|stuff))\\b${after}`,
  'iu',
);
const something =
  /\b(?:do|need|needs|sort|change|arrange|(?:tell|ask|show) you|discuss|run|organi[sz]e|(?:may|might|could) have|(?:would|'d) like(?: to see)?|found) (?<noun>something)\b(?! (?:else|like|wrong|new|similar|different|special|to (?:eat|drink|read|do|say|wear|write|them|him|her)|for you|\p{L}+ing|\p{L}+ed|that|which|i|you|we|went|from|he|she|they|my|the)\b)/iu;
const somethingIs =
  /\b(?<noun>something) (?:really )?(?:should|ought to|needs to|has to|must|could|can) (?:be|happen|change)\b/iu;

const bareThing =
  /^(?:\p{L}+, |hi \p{L}+, |please |pls |kindly |can you |could you |also |then |and |did you |have you ){0,3}(?:please |pls )?(?:review|check|finish|fix|look at|look over|update|share|seen|see|change|resend|correct|approve) (?<noun>(?:the|that) (?:doc|document|file|files|ticket|email|mail|issue|link|report|sheet|deck|draft|form|list|numbers|folder|code|slides|spreadsheet|proposal|data|page|bug|problem|error))(?=[.?!]|$| (?:please|today|asap|again|now|pls)\b)/iu;

const isIdiom =
  /\b(?:kind|sort|type) of (?:thing|stuff)\b|\bsuch things\b|\bone more thing\b|\bthings like\b|\b(?:if|unless|when) (?:you|anyone|something|we|i|your \p{L}+)\b|\bof those things\b|\b(?:that|this) (?:should |must )?tells? you something\b/iu;
const isClear = /\bwe (?:tried|made|talked|discussed|used)\b|\(|\bnamely\b|\bthing is\b/iu;

export default defineRule({
  id: 'thing-stuff',
  category: 'ambiguity',
  strength: 'hint',
  family: 'what',
  message: 'The name of the thing is missing here.',
  why: 'The writer sees it clearly, the reader has to search or ask back. Its name saves both the time.',
  cues: ['thing', 'things', 'stuff', 'something', 'the', 'that'],
  examples: {
    flagged: [
      'Can you finish ‹the thing› today?',
      'Is ‹that other thing› settled?',
      'I need to tell you ‹something›.',
      '‹Something› should be done before winter.',
      'Please review ‹the doc›.',
    ],
    clean: [
      'The thing is, we need a week.',
      'Please send the file that Ana made.',
      'Tell me if something is wrong.',
      'We will eat something before the film.',
      'That was a nice thing to say.',
      'Could you bring something to drink?',
      'First thing on Monday we meet in room 2.',
      'I’d like to change something: the title of slide 4.',
    ],
    rewritten: [
      ['Please review the doc.', 'Please review the doc [name or link].'],
      ['Can you finish the thing today?', 'Can you finish the [what] today?'],
      ['I need to tell you something.', 'I need to tell you [what].'],
    ],
  },

  *check(sentence) {
    const { text, kind } = sentence;
    if (kind !== 'body' || isMatch(isIdiom, text)) return;
    for (const pattern of [thing, something, somethingIs, bareThing])
      for (const match of sentence.find(pattern)) {
        const noun = match.group('noun');
        const rest = text.slice(match.end);
        if (!noun || isFilledIn(rest) || isClear.test(text.slice(match.start))) continue;
        const span = pattern === thing ? { start: match.start, end: match.end } : noun;
        const fix =
          pattern === bareThing
            ? { start: noun.end, end: noun.end, replacement: ' [name or link]' }
            : { start: noun.start, end: noun.end, replacement: '[what]' };
        yield { start: span.start, end: span.end, suggestions: [{ label: 'Name it', ...fix }] };
      }
  },

  unless: isTakenUp,
});
