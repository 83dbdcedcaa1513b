import { sentenceBeside } from '../../engine/open-points.ts';
import { defineRule } from '../../engine/rule.ts';
import { isMatch } from '../../engine/sieve/sieve.ts';
import { namesATime } from '../../engine/time-cues.ts';

const event =
  '(?:meeting|call|deadline|launch|demo|release|review|sync|appointment|rehearsal|session|delivery|interview|start|workshop|training|stand-?up|retro|exam|visit|hearing|slot|lesson|class|audit|kick-?off|presentation|event|date|shoot|tour|round)s?';
const step =
  '(?:by )?(?:an?|one|two|three|four|five|six|half an?|a couple of|a few|\\d+) ?(?:hours?|h|days?|weeks?|months?|min(?:ute)?s?)?';
const moved =
  '(?:mov(?:e|ed|es|ing)|push(?:ed|es|ing)?|bring(?:s|ing)?|brought|shift(?:ed|s|ing)?|put)';
const direction = '(?:forward|up|back|out|ahead)';
const moving = new RegExp(
  `\\b${event}\\b[^.?!;:]{0,30}?\\b(?:is|are|was|were|been|be|being|gets?|got) (?:just |now |also )?(?<a>${moved} ${direction}(?: ${step}\\b)?)(?! (?:to|from|with|into|in|on)\\b)|\\b(?<b>${moved}) (?:the |our |your |this |that |next )?(?:[\\w-]+ ){0,2}?${event} (?<c>${direction}(?: ${step}\\b)?)(?! (?:to|from|with|into|in|on)\\b)|\\b${moved} (?:it|this|that|everything) (?<d>${direction} ${step}\\b)(?! (?:to|from)\\b)`,
  'iu',
);
const saysWhich =
  /\b(?:earlier|later|instead of|which means|so that it|new (?:date|time)|postponed|delayed)\b|\(.*\d/iu;

export default defineRule({
  id: 'move-direction',
  category: 'ambiguity',
  strength: 'warning',
  family: 'when',
  message: 'Earlier or later? Readers split on this.',
  why: 'Asked about a date “moved forward”, about half of the readers take it as earlier and half as later.',
  cues: ['forward', 'up', 'back', 'out', 'ahead'],
  examples: {
    flagged: [
      'The meeting has been ‹moved forward two days›.',
      'Can we push the deadline ‹up›?',
      'Let’s move the call ‹back an hour›.',
      'Could we shift it ‹back 30 minutes›?',
    ],
    clean: [
      'Can we move the demo back to Friday?',
      'Let’s move forward with the demo plan.',
      'Please push the branch up to origin.',
      'I had to push back on the request.',
      'The launch moves back a week, to 14 May.',
      'Could we move the call an hour earlier?',
      'After the call he moved out.',
    ],
    rewritten: [
      ['Can we push the deadline up?', 'Can we push the deadline to [new date]?'],
      ['The meeting was moved forward two days.', 'The meeting was moved to [new date].'],
    ],
  },

  *check(sentence) {
    const { text } = sentence;
    if (isMatch(saysWhich, text) || /\b(?:back|out) of\b|\bpush(?:ed)? back on\b/iu.test(text))
      return;
    for (const match of sentence.find(moving)) {
      const span = ['a', 'c', 'd']
        .map((name) => match.group(name))
        .find((one) => one !== undefined);
      const rest = span ? text.slice(span.end) : '';
      if (!span || /^,? ?(?:to\b|\()/u.test(rest) || namesATime(rest)) continue;
      if (/^(?:brought|bring|brings|bringing) forward/iu.test(span.words)) continue;
      const verb = match.group('a') ? `${span.words.split(' ')[0]} ` : '';
      const isTime = /\b(?:hours?|h|min(?:ute)?s?|30|15)\b/iu.test(span.words);
      const replacement = `${verb}to [new ${isTime ? 'time' : 'date'}]`;
      yield {
        start: span.start,
        end: span.end,
        suggestions: [{ label: 'Name the new date', replacement }],
      };
    }
  },

  unless: (message, index) => namesATime(sentenceBeside(message, index, 1)),
});
