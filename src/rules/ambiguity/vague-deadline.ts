import { isTimeNear } from '../../engine/open-points.ts';
import { defineRule } from '../../engine/rule.ts';
import { isMatch } from '../../engine/sieve/sieve.ts';
import { namesATime } from '../../engine/time-cues.ts';
import { startedLike } from '../../engine/wording.ts';
import { openTimes } from './vague-deadline.lexicon.ts';

const patterns = openTimes.map(({ words, fix }) => ({
  fix,
  pattern: new RegExp(`\\b(?:${words})(?![\\w'-])`, 'iu'),
}));

/** An ask, a promise or a plan. Told stories keep their “soon”. */
const plan =
  /\b(?:please|pls|plz|kindly|can|could|would|will|shall|should|need|needs|must|let's|let us|aim|hope|want|expect|intend|ought|going to|gonna|send|arrive|bring|call|open up|closing|due|more|worth)\b|'(?:ll|d)\b/iu;
const isSocial =
  /\b(?:catch up|see(?:ing)? you|talk|speak|get well|coffee|beers?|drinks?|lunch|dinner|grab|hear(?:ing)? from you|visit|look(?:ing)? forward|congrat\w*|hook up|hang out|all the best|take care|welcome back)\b/iu;
const isLoose =
  /\bno (?:rush|hurry|pressure|deadline)\b|\bwhatever\b|\btake your time\b|\bnot urgent\b/iu;
const isTold =
  /\b(?:was|were|had|did|said|says|wrote|promised|told|used to|until then|how soon|as soon as possible means)\b|\bif (?:that's|it's|it is)\b|^(?:\p{L}+, )?if (?:there|you (?:have|need|find|see)|any)\b/iu;

const longMessage = 40;

export default defineRule({
  id: 'vague-deadline',
  category: 'ambiguity',
  strength: 'warning',
  family: 'when',
  message: 'This leaves the date open.',
  why: 'Readers fill an open date with the day that suits them, and the writer may have meant another.',
  cues: [
    ...['asap', 's', 'soon', 'soonish', 'shortly', 'earliest', 'convenience', 'chance', 'moment'],
    ...['minute', 'min', 'sec', 'second', 'time', 'sometime', 'sooner', 'possible'],
    ...['practicable', 'can', 'more', 'news', 'something', 'update', 'course', 'stage', 'point'],
    ...['date', 'long', 'future', 'timely', 'days', 'weeks', 'months', 'round', 'around'],
    ...['presently', 'momentarily', 'bit', 'while', 'week-ish', 'monday-ish', 'tuesday-ish'],
    ...['wednesday-ish', 'thursday-ish', 'friday-ish', 'things', 'everything', 'dust', 'it'],
    ...['manner'],
  ],
  examples: {
    flagged: [
      'Please reply ‹ASAP›.',
      'Could you send the figures ‹as soon as possible›?',
      'Your order will be shipped ‹shortly›.',
      'We hope to reopen the pool ‹before too long›.',
      '‹When you get a chance›, please update the sheet.',
      'let’s go over the budget ‹at some point›',
    ],
    clean: [
      'Please reply by Friday noon, ASAP if it fails.',
      'As soon as possible futures go, this one is fine.',
      'Could you send it when you get a chance? No rush.',
      'We started as soon as we heard.',
      'Get well soon, and see you in May.',
      'I’ll call you as soon as the build is green.',
      'We will look at it soon. I’ll write to you on Tuesday with a date.',
      'The feature was removed shortly after.',
      'How soon can you be here?',
      'We should grab a coffee sometime.',
    ],
    rewritten: [
      ['Please reply ASAP.', 'Please reply by [day].'],
      ['When you get a chance, please sign it.', 'By [day], please sign it.'],
      ['We’ll let you know very soon.', 'We’ll let you know by [day].'],
    ],
  },

  *check(sentence) {
    const { text, kind, source } = sentence;
    if (kind !== 'body' || !isMatch(plan, text) || isMatch(isLoose, text)) return;
    if (isMatch(isTold, text) || namesATime(text)) return;
    if (isMatch(isSocial, text) && !/\b(?:about|budget|probation|discuss|need to)\b/iu.test(text))
      return;

    const taken: number[] = [];
    for (const { fix, pattern } of patterns)
      for (const { start, end } of sentence.find(pattern)) {
        if (taken.some((other) => Math.abs(other - start) < 3)) continue;
        taken.push(start);
        const replacement = start === 0 ? startedLike(source, fix) : fix;
        yield { start, end, suggestions: [{ label: 'Name a day', replacement }] };
      }
  },

  // A long message with a date of its own has told when it matters.
  unless: (message, index) =>
    isLoose.test(message.text) ||
    isTimeNear(message, index) ||
    (message.wordCount > longMessage && namesATime(message.text)),
});
