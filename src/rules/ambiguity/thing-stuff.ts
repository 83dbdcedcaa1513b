import { isFilledIn, isTakenUp } from '../../engine/open-points.ts';
import { defineRule } from '../../engine/rule.ts';

const thing =
  /\b(?:the|that|this|those|these|your|our)(?<other> (?:whole|other|usual|known))? (?<noun>(?:(?!these\b|those\b|this\b|the\b|only\b|first\b|last\b|next\b|same\b|right\b|sure\b|good\b|best\b|worst\b|poor\b|real\b|main\b|important\b|bad\b|wrong\b|hardest\b|nice\b|funny\b|one\b|most\b)[\p{L}-]+ )?(?:thing|things|stuff))\b(?! (?:is\b|i |you |we |to |that |which |he |she |they |are |was |were |about \p{L}+ing\b))/iu;
const something =
  /\b(?:do|want|wants|need|needs|like|say|send|take|see|sort|think|change|prefer|arrange|(?:tell|ask|show) you|discuss|run|organi[sz]e|be|have|find|found|noticed) (?<noun>something)\b(?! (?:else|like|wrong|new|similar|different|special|to (?:eat|drink|read|do|say|wear|write|them|him|her)|for you|\p{L}+ing|\p{L}+ed|that|which|i|you|we|went|from|he|she|they|my|the)\b)/iu;
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
    if (kind !== 'body' || isIdiom.test(text)) return;
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
