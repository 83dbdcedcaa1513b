import { isFilledIn, isTakenUp, isTimeNear } from '../../engine/open-points.ts';
import { defineRule } from '../../engine/rule.ts';
import { isMatch } from '../../engine/sieve/sieve.ts';

const it = '(?:it|this|that)';
const promises: readonly { readonly pattern: RegExp; readonly fix?: string }[] = [
  {
    pattern: new RegExp(`\\bleave (?:${it}|everything) (?:with|to) (?:me|us)\\b`, 'iu'),
    fix: ' and I will report back by [day]',
  },
  {
    pattern:
      /\bsee what (?:i|we) can(?: do)?\b|\b(?:do|try) (?:my|our) (?:level )?best\b(?= *(?:[.,!]|$|to\b))|\bdo what (?:i|we) can\b/iu,
    fix: ' and tell you by [day]',
  },
  {
    pattern: new RegExp(
      `\\b(?:i|we)(?:'ll| will)(?: have to| just| also)? (?:sort (?:${it}|something) out|look into ${it}|have a think|take care of ${it}|deal with ${it}|handle ${it}|figure (?:${it}|something) out|think about ${it}|think it over|consider ${it}|do something about ${it}|get to the bottom of ${it})|(?:^|[,.;] )will (?:sort (?:${it}|something) out|look into ${it}|think about ${it}|do something|handle ${it})`,
      'iu',
    ),
    fix: ' by [day]',
  },
  {
    pattern:
      /\b(?:tbd|tbc)\b|\bwe(?:'ll| will| shall) (?:just )?(?:have to )?see(?=[.!…,]|$| (?:how|what|where|about (?:it|that|this))\b)|\b(?:it )?remains to be seen\b|^to be seen\b|\bmay or may not\b|\bmight or might not\b|\btime will tell\b|\bwait and see\b|\bplay (?:it|this) by ear\b|\btake (?:it|things) (?:step by step|as it comes)\b|\btake it from there\b|\bmoving target\b|\bdepending on how (?:things|it)\b|\b(?:it|all|that) (?:all )?depends(?: a (?:bit|little))?(?= *[.,!…]| *$| on how\b)|^depends(?: (?:who|what|how)\b.*)?/iu,
  },
  {
    pattern:
      /\b(?:it's|is|are|that's|everything is|all) (?:well )?in hand\b|\b(?:is|are) in process\b|\bunder (?:control|review|consideration|investigation)\b|\bon top of (?:it|things|this)\b|(?:\b(?:we're|we are)|^) on (?:it|the case)(?=[.!,]|$)|\bmoving in the right direction\b|\b(?:fix|update|change|release|version|plans?|something|more) (?:\p{L}+ )?in the (?:pipeline|works)\b|\bprogressing (?:well|nicely|satisfactorily|as planned)\b|\bgetting there\b(?=[.!]|$)|\bon (?:our|my) radar\b|(?:\b(?:i'm|we're|i am|we are)|^(?:yes,? |ok,? )?)(?: ?(?:still|currently|already))? ?(?:working on|looking into|looking at|checking|chasing|investigating|sorting|dealing with|handling) (?:it|this|that|the (?:issue|problem|matter))(?=[.,!;]|$| (?:now|and)\b)/iu,
    fix: ': [what is done], [what is left]',
  },
];
const isBound = /\b(?:if|unless|before|once|until|as soon as|not|get your people|said)\b|n't\b/iu;
const isOffered =
  /\b(?:tell|call|let|send|give|pass|bring|ring|email|mail|write|ask|show|drop|ping|message|reply)\b.*\band $/iu;
const isPlayful = /\b(?:lol|haha|goose|weather)\b/iu;

export default defineRule({
  id: 'open-promise',
  category: 'ambiguity',
  strength: 'hint',
  family: 'status',
  message: 'This says that something will happen, but not what or when.',
  why: 'The reader can neither plan with it nor check it. What is done, what is left and a day would do.',
  cues: [
    ...['tbd', 'tbc', 'leave', 'see', 'best', 'can', 'sort', 'look', 'think', 'care', 'deal'],
    ...['handle', 'figure', 'consider', 'something', 'bottom', 'seen', 'may', 'might', 'tell'],
    ...['wait', 'ear', 'step', 'comes', 'there', 'target', 'depending', 'depends', 'hand'],
    ...['process', 'control', 'review', 'consideration', 'investigation', 'top', 'on'],
    ...['direction', 'pipeline', 'works', 'progressing', 'radar'],
  ],
  examples: {
    flagged: [
      'Sorry about the cracked door. ‹Leave it with me›.',
      'I’ll ‹see what I can do›.',
      'Your request is ‹under review›.',
      'About the hours: ‹we’ll see›.',
    ],
    clean: [
      'Leave it with me, you’ll have a new door by Tuesday.',
      'We’ll see you at 8.',
      'I’ll look into it today and write to you at 5.',
      'See what you can find.',
      'The price depends on the size.',
      'The brush is in the pipeline.',
      'It’s in hand: two of three doors are hung.',
      'I’ll handle it. You’ll have it on Monday.',
    ],
    rewritten: [
      ['Leave it with me.', 'Leave it with me and I will report back by [day].'],
      ['I’ll see what I can do.', 'I’ll see what I can do and tell you by [day].'],
      ['It’s in hand.', 'It’s in hand: [what is done], [what is left].'],
    ],
  },

  *check(sentence) {
    const { text, source, kind, isQuestion } = sentence;
    if (kind !== 'body' || isQuestion || isMatch(isPlayful, text)) return;
    for (const { pattern, fix } of promises)
      for (const { start, end } of sentence.find(pattern)) {
        const rest = text.slice(end);
        if (
          isOffered.test(text.slice(0, start)) ||
          isFilledIn(rest) ||
          isBound.test(sentence.clauseAt(start))
        )
          continue;
        const endsHere = /^\s*[.!…,]|^\s*$/u.test(rest) || fix?.startsWith(' by') === true;
        const suggestion = {
          label: 'Say what and when',
          replacement: source.slice(start, end) + fix,
        };
        yield { start, end, suggestions: fix !== undefined && endsHere ? [suggestion] : [] };
      }
  },

  unless: (message, index) => isTimeNear(message, index) || isTakenUp(message, index),
});
